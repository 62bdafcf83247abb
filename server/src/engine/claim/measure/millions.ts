import words from '../../data/claim-words.json';
import type { Figure } from '../../quantity/parts/figure';
import { timesExactly } from '../../quantity/parts/scaled';
import { COSTING, HEADCOUNTS, IN_MILLIONS, LENGTHS } from './words';

/** How far before a figure words tell whether its "m" is a million, in characters. */
const REACH = 160;
const BEHIND = 60;

/**
 * A bare "1.3 m" is 1.3 million where money or an audience is spoken of and no length: `around` are the words of the
 * headers or of the sentence. What a bridge "cost" is money all the same. Everything else stays as it is.
 */
export function withMillions(figure: Figure, around: string, ahead = '', behind = ''): Figure {
  if (!isShortMetre(figure)) return figure;
  if (isGlued(figure) && (SELLS.test(ahead) ? COUNTS_NO_LENGTH : CARRIES.test(ahead) ? IN_A_TIME : null)?.test(behind))
    return inMillions(figure, null);
  if (COSTS.test(ahead) && !LENGTHS.has(/^\s*\p{L}+/u.exec(behind)?.[0].trim().toLowerCase() ?? ''))
    return inMillions(figure, null);
  return isOf(IN_MILLIONS, around) ? inMillions(figure, null) : figure;
}

/** "Voters, m", "Employees (m)": a header of what is counted and has no length. */
export function countsInMillions(header: string): boolean {
  return isOf(IN_MILLIONS, header) || isOf(HEADCOUNTS, header);
}

/** One of the things is spoken of, and no length. */
function isOf(things: ReadonlySet<string>, around: string): boolean {
  const words: readonly string[] = around.toLowerCase().match(/\p{L}+|[€$£¥]/gu) ?? [];
  return !words.some((w) => LENGTHS.has(w)) && words.some((w) => things.has(w));
}

/**
 * The same for a figure in running text; in brackets right behind an amount of money it is money too:
 * "EUR 842.6m (753.7m)". `figures` are those of the block, `text` is its text.
 */
export function millionsInText(figures: readonly Figure[], text: string): Figure[] {
  const read: Figure[] = [];
  for (const figure of figures) {
    const before = read.at(-1);
    const beside = before?.dimension === 'money' && /^\s*\($/.test(text.slice(before.end, figure.start));
    if (before && beside && isShortMetre(figure)) read.push(inMillions(figure, before));
    // who writes out "million" means metres by "31.6 m", though not by "12m"
    else if (
      /\d\sm$/.test(figure.text) &&
      /\bmillion\b/i.test(text) &&
      !COSTS.test(text.slice(Math.max(0, figure.start - REACH), figure.start))
    )
      read.push(figure);
    else {
      const ahead = text.slice(Math.max(0, figure.start - REACH), figure.start);
      const behind = text.slice(figure.end, figure.end + BEHIND);
      read.push(withMillions(figure, ahead + figure.text + behind, ahead, behind));
    }
  }
  return read;
}

/** "cost 338 m", "is worth about 12 m". */
const COSTS = new RegExp(
  `\\b(?:${[...COSTING].join('|')})(?: (?:about|around|some|nearly|almost|just|over|roughly|more than|up to|at least))?\\s$`,
  'iu',
);

/** "sold 3.4m in a week": nothing is named that has a length. */
const SELLS = behindVerb(words.selling);
const COUNTS_NO_LENGTH = /^(?:[.,;)]|$|\s(?:in|last|this|since|by|worldwide|and|on)\b)/;
/** "the line carried 3.4m last year": who carries and draws may do so over a length, but not in a year. */
const CARRIES = behindVerb(words.carrying);
const IN_A_TIME = /^\s(?:last|this|since|worldwide|in (?:an? |its |the (?:first|last|same|past) |(?:19|20)\d\d))/;

function behindVerb(verbs: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${verbs.join('|')})(?: (?:about|around|some|nearly|almost|just|over|more than))?\\s$`, 'iu');
}

function isGlued({ text }: Figure): boolean {
  return /\dm$/.test(text);
}

function isShortMetre({ quantity, text }: Figure): boolean {
  return quantity.unit === 'metre' && /\d\s?m$/.test(text) && !quantity.range;
}

function inMillions(figure: Figure, money: Figure | null): Figure {
  const times = <T extends number | string | null>(x: T): T | number =>
    typeof x === 'number' ? timesExactly(x, 1e6) : x;
  const { quantity } = figure;
  return {
    ...figure,
    dimension: money ? 'money' : 'none',
    factor: 1,
    base: figure.base && { low: times(figure.base.low), high: times(figure.base.high) },
    precision: figure.precision === null ? null : figure.precision * 1e6,
    digitsStated: true,
    number: { start: figure.start, end: figure.end },
    unitSpan: null,
    quantity: {
      ...quantity,
      type: money ? 'money' : 'number',
      unit: money ? money.quantity.unit : null,
      value: times(quantity.value),
      low: times(quantity.low),
      high: times(quantity.high),
    },
  };
}
