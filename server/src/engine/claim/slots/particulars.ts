import table from '../../data/particulars.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import { alternatives } from '../../text/any-case';
import { frameOf } from './frame';
import type { Token } from '../../text/tagger';

/** One thing that a clause says of its figure besides what is measured. */
export interface Particular {
  readonly facet: string;
  readonly member: string;
  /** As the text has it, in small letters; empty where no word says so alone. */
  readonly words: string;
}

interface Facet {
  readonly name: string;
  readonly of: string;
  readonly reach: string;
  readonly any: RegExp;
  readonly members: readonly { readonly member: string; readonly pattern: RegExp }[];
}

const FACETS: readonly Facet[] = table.facets.map(({ name, of, reach, members }) => ({
  name,
  of,
  reach,
  any: wordsOf(Object.values(members).flat(), ''),
  members: Object.entries(members).map(([member, words]) => ({ member, pattern: wordsOf(words, 'g') })),
}));

function wordsOf(patterns: readonly string[], flags: string): RegExp {
  return new RegExp(String.raw`(?<![a-z])(?:${alternatives(patterns)})(?:\b|$)`, flags);
}

/** Something happened, and is no matter of what might; what was built for a number did not have it. */
const DONE: Particular = { facet: 'ability', member: 'done', words: '' };
const NOT_DONE: ReadonlySet<string> = new Set([DONE.facet, 'design']);

/** Where the words of a figure stand. */
export interface Stretches {
  readonly segment: Span;
  readonly clause: Span;
  readonly sentence: Span;
}

/**
 * What a clause says of its figure besides what is measured, one member of each facet: that a price was asked or paid,
 * that something is so usually, that it is another of its kind.
 */
export function particularsOf(
  { start: from, end: to, quantity, dimension }: Figure,
  stretches: Stretches,
  tokens: readonly Token[],
  text: string,
): readonly Particular[] {
  const kind = quantity.type === 'date' || quantity.type === 'time' ? 'dates' : 'amounts';
  const told = FACETS.flatMap(({ name, of, reach, any, members }) => {
    if (of !== kind && of !== dimension) return [];
    const { start, end } = stretches[reach as keyof Stretches];
    const words = text.slice(start, end).toLowerCase();
    if (!any.test(words)) return [];
    const nearest = nearestMember(members, words, { start: from - start, end: to - start });
    return nearest === null ? [] : [{ facet: name, ...nearest }];
  });
  const isDone =
    kind === 'amounts' && !told.some(({ facet }) => NOT_DONE.has(facet)) && tellsDone(tokens, stretches.segment);
  const frame = kind === 'amounts' ? frameOf(tokens) : null;
  return [...told, ...(isDone ? [DONE] : []), ...(frame ? [frame] : [])];
}

function nearestMember(members: Facet['members'], text: string, figure: Span): Omit<Particular, 'facet'> | null {
  let best: Omit<Particular, 'facet'> | null = null;
  let nearest = Infinity;
  for (const { member, pattern } of members)
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const behind = index + words.length;
      // "a third of the members" is a figure, and no third one of its kind
      if (index < figure.end && behind > figure.start) continue;
      const ahead = figure.start - behind;
      const distance = ahead >= 0 ? ahead : Math.max(0, index - figure.end);
      if (distance < nearest) [best, nearest] = [{ member, words: words.trim() }, distance];
    }
  return best;
}

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

/** A verb in the past tells of what was done: "were on board", "carried 612". */
function tellsDone(tokens: readonly Token[], { start, end }: Span): boolean {
  return tokens.some(
    ({ tag, lower, lemma, start: from, end: to }) =>
      from >= start &&
      to <= end &&
      (tag === 'AUX' ? PAST_AUXILIARIES.has(lower) : tag === 'VERB' && lower !== lemma && !/(?:s|ing)$/.test(lower)),
  );
}
