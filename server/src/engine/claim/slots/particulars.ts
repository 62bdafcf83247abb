import table from '../../data/particulars.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import { alternatives } from '../../text/any-case';
import type { LazySentence } from '../sentence/lazy-sentence';
import { frameOf } from './frame';
import type { Particular } from './particular';
import type { Token } from '../../text/tagger';

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
  readonly sentence: Pick<LazySentence, 'start' | 'end' | 'figures'>;
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
  // "a third of the members", "the second largest" are figures, and no third one and no second one of their kind
  const amounts = stretches.sentence.figures.filter((f) => f.nonClaim === null && f.quantity.type !== 'date');
  let own: Span | undefined;
  const told = FACETS.flatMap(({ name, of, reach, any, members }) => {
    if (of !== kind && of !== dimension) return [];
    const isOwn = reach === 'own';
    const { start, end } = isOwn
      ? (own ??= besideOf({ start: from, end: to }, stretches.sentence, text))
      : stretches[reach as keyof Stretches];
    const words = text.slice(start, end).toLowerCase();
    if (!any.test(words)) return [];
    const taken = isOwn ? [] : amounts.map((f) => ({ start: f.start - start, end: f.end - start }));
    const nearest = nearestMember(members, words, { start: from - start, end: to - start }, taken);
    return nearest === null ? [] : [{ facet: name, ...nearest }];
  });
  const isDone =
    kind === 'amounts' && !told.some(({ facet }) => NOT_DONE.has(facet)) && tellsDone(tokens, stretches.segment);
  const frame = kind === 'amounts' ? frameOf(tokens) : null;
  return [...told, ...(isDone ? [DONE] : []), ...(frame ? [frame] : [])];
}

/**
 * A figure with up to three words in front, as far as no other figure stands there, and the word right behind, if no
 * stop or comma parts them: not "for 12 years, aged 45".
 */
function besideOf({ start, end }: Span, { start: begin, figures }: Stretches['sentence'], text: string): Span {
  const before = figures.reduce((last, f) => (f.end <= start ? Math.max(last, f.end) : last), begin);
  const [ahead = ''] = IN_FRONT.exec(text.slice(Math.max(before, start - BESIDE), start)) ?? [];
  const [behind = ''] = BEHIND.exec(text.slice(end, end + BESIDE)) ?? [];
  return { start: start - ahead.length, end: end + behind.length };
}

const IN_FRONT = /(?:\S+\s+){0,3}\S*$/u;
/** A word, or "in a row". */
const BEHIND = /^[^\s.,;:!?]*(?:\s+in a)?(?:\s+\p{L}+)?/u;
/** Three words have no more letters as a rule; what goes on without a blank is not read through. */
const BESIDE = 60;

/** @param taken where other figures stand, whose words say nothing else */
function nearestMember(
  members: Facet['members'],
  text: string,
  figure: Span,
  taken: readonly Span[],
): Omit<Particular, 'facet'> | null {
  let best: Omit<Particular, 'facet'> | null = null;
  let nearest = Infinity;
  for (const { member, pattern } of members)
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const behind = index + words.length;
      if (taken.some(({ start, end }) => index < end && behind > start)) continue;
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
