import type { Figure } from '../../quantity/parts/figure';
import type { Hedge } from '../../report';
import words from '../../data/date-bounds.json';
import { alternatives } from '../../text/any-case';
import { isLastTime } from './last-time';

/** So far from a date stands what bounds it. */
const REACH = 64;

interface Bound {
  readonly pattern: RegExp;
  readonly hedge: Hedge;
}

/** What may bound a date on one side of it, and whether any of it is there: by most dates nothing is. */
interface Bounds {
  readonly any: RegExp;
  readonly each: readonly Bound[];
}

/** "Will not open until 2030": then or later. */
const NOT_UNTIL: Bound = {
  pattern: /(?:\b(?:not|never|nor|no)\b|n['’]t\b)[^.;:,]{0,40}\b(?:until|till|before)\s+(?:the\s+)?$/i,
  hedge: 'at least',
};
const BETWEEN = `(?:(?:${words.between.join('|')})\\s+)?`;
/** "Open since the summer of 2023" tells when it opened: such words bound a date only where nothing stands between. */
const CLOSED: ReadonlySet<string> = new Set(words.closed);
const BEFORE = together([
  NOT_UNTIL,
  ...bounds(words.before, (phrase) => `\\b${phrase}\\s+${CLOSED.has(phrase) ? '' : BETWEEN}$`),
]);
const AFTER = together(bounds(words.after, (phrase) => `^,?\\s+${phrase}\\b`));

function together(each: readonly Bound[]): Bounds {
  return { any: new RegExp(alternatives(each.map(({ pattern }) => pattern.source)), 'i'), each };
}

/** The phrases as patterns, longer ones first: "no later than" has "later than" in it. */
function bounds(table: Readonly<Record<string, readonly string[]>>, around: (phrase: string) => string): Bound[] {
  return Object.entries(table)
    .flatMap(([hedge, phrases]) => phrases.map((phrase) => ({ phrase, hedge: hedge as Hedge })))
    .toSorted((a, b) => b.phrase.length - a.phrase.length)
    .map(({ phrase, hedge }) => ({ pattern: new RegExp(around(phrase.replaceAll(' ', '\\s+')), 'i'), hedge }));
}

/**
 * A date as the words in front of it or behind it bound it: by, before, after and since leave one end open (DESIGN
 * section 3), and so do "or later" and "at the latest". "The worst since 1947" tells of 1947 and of no year after it.
 */
export function withDateBound(figure: Figure, text: string): Figure {
  const { quantity, start, end } = figure;
  if (quantity.type !== 'date' || quantity.hedge !== 'none') return figure;
  const before = boundIn(text.slice(Math.max(0, start - REACH), start), BEFORE);
  if (before && isLastTime(text.slice(Math.max(0, start - 2 * REACH), start))) return figure;
  if (before) return bounded(figure, before.hedge, { start: start - before.length, end: start });
  const after = boundIn(text.slice(end, end + REACH), AFTER);
  return after ? bounded(figure, after.hedge, { start: end, end: end + after.length }) : figure;
}

function boundIn(text: string, { any, each }: Bounds): { readonly hedge: Hedge; readonly length: number } | null {
  if (!any.test(text)) return null;
  for (const { pattern, hedge } of each) {
    const found = pattern.exec(text);
    if (found) return { hedge, length: found[0].length };
  }
  return null;
}

function bounded(figure: Figure, hedge: Hedge, hedgeSpan: Figure['hedgeSpan']): Figure {
  const { quantity } = figure;
  const upper = hedge === 'less than' || hedge === 'at most';
  return {
    ...figure,
    hedgeSpan,
    quantity: { ...quantity, hedge, low: upper ? null : quantity.low, high: upper ? quantity.high : null },
  };
}
