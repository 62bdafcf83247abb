import type { Span } from '../../report';
import type { Token } from '../../text/tagger';
import { lately } from './lately';
import { DEDUCTIONS, JOINTS, RELATIVE_PRONOUNS } from './grammar-words';

/** Token indices, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const CUTS = new Set([';', ':', '(', ')', '[', ']', '—', '–', '--', '…']);

/**
 * The segments of a sentence: what stands between commas, brackets, dashes and the words that join clauses.
 * A figure is first of all a figure of what stands in its own segment.
 */
export const segmentsOf = lately((tokens: readonly Token[]): readonly Run[] => {
  const runs: Run[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) runs.push({ from, to });
  };
  tokens.forEach((token, i) => {
    if ((CUTS.has(token.text) && !isInSpan(tokens, i)) || (token.text === ',' && !isInDate(tokens, i))) {
      close(i);
      from = i + 1;
    } else if (i > from && JOINTS.has(token.lower) && joinsClauses(tokens, i)) {
      close(i);
      from = i;
    }
  });
  close(tokens.length);
  return runs;
});

/** The dash of "2019–20". */
function isInSpan(tokens: readonly Token[], i: number): boolean {
  const [before, dash, behind] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !dash || !behind || before.end !== dash.start || behind.start !== dash.end) return false;
  return /^[–—]$/.test(dash.text) && /\d$/.test(before.text) && /^\d/.test(behind.text);
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;

/** The comma of "June 9, 2025". */
function isInDate(tokens: readonly Token[], i: number): boolean {
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[i - 1]?.lower ?? '') &&
    /^[12]\d{3}$/.test(tokens[i + 1]?.text ?? '') &&
    MONTH.test(tokens[i - 2]?.lower ?? '')
  );
}

/** Whether a joint stands between clauses and not inside a noun phrase ("schools and bridges", "up to 300", "up from"). */
function joinsClauses(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const word = tokens[i]?.lower;
  if (!next) return false;
  const before = tokens[i - 1];
  // "up 4 percent" begins a segment, "knocked down 640 homes" does not
  if (word === 'up' || word === 'down')
    return before?.tag !== 'VERB' && (next.tag === 'NUM' || next.lower === 'from' || next.lower === 'by');
  if (word === 'and' || word === 'or') {
    // "six hundred and forty"
    if (before?.tag === 'NUM' && next.tag === 'NUM') return false;
    // "and" begins a new segment where a figure or a verb follows soon: "17 dead and 23 missing"
    return tokens
      .slice(i + 1, i + 4)
      .some(
        (t) =>
          t.tag === 'NUM' || t.tag === 'AUX' || t.tag === 'VERB' || t.text === '$' || t.text === '€' || t.text === '£',
      );
  }
  if ((word === 'after' || word === 'before') && isNoun(tokens, i - 1) && isDeducted(tokens, i + 1)) return false;
  // "opened after 1984 in the old town"; but "after 1,984 people had died"
  if ((word === 'after' || word === 'before') && /^[12]\d{3}$/.test(next.text)) {
    const behind = tokens[i + 2];
    return behind !== undefined && behind.tag !== 'ADP' && behind.tag !== 'PUNCT';
  }
  if (word === 'when' || word === 'once') return !isParticipleAlone(tokens, i + 1);
  if (word === 'with') return tokens.slice(i + 1, i + 4).some((t) => t.tag === 'NUM');
  return true;
}

/** "148 metres tall when finished", "once complete": no clause of its own. */
function isParticipleAlone(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [tokens[i], tokens[i + 1]];
  const alone = next === undefined || next.tag === 'PUNCT';
  return alone && word !== undefined && (word.tag === 'ADJ' || (word.tag === 'VERB' && word.lower.endsWith('ed')));
}

/** "Profit before tax", "earnings after exceptional items": what an amount is told without or with belongs to its noun. */
function isDeducted(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i]?.tag === 'ADJ' ? tokens[i + 1] : tokens[i];
  return noun !== undefined && DEDUCTIONS.has(noun.lower);
}

/** But no unit: "earned €2.3bn before interest and tax". */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if ((token?.tag !== 'NOUN' && token?.tag !== 'PROPN') || /\d/.test(token.text)) return false;
  return tokens[i - 1]?.tag !== 'NUM';
}

/** Whether a segment has a verb of its own. */
function hasVerb(tokens: readonly Token[], run: Run): boolean {
  for (let i = run.from; i < run.to; i++) {
    const tag = tokens[i]?.tag;
    if (tag === 'VERB' || tag === 'AUX') return true;
  }
  return false;
}

/** Whether one of its verbs tells of something done, and not only more of a noun: "vacationing students". */
function hasFiniteVerb(tokens: readonly Token[], { from, to }: Run): boolean {
  return tokens.slice(from, to).some((t) => t.tag === 'AUX' || (t.tag === 'VERB' && !t.lower.endsWith('ing')));
}

/** The stretch of the document that is a figure's own clause: its segment with those that lend it subject and verb. */
export function clauseOf(tokens: readonly Token[], figure: Span): Span {
  const segments = segmentsOf(tokens);
  const own = segmentAt(tokens, segments, figure);
  const lent = [...lendersOf(tokens, segments, own), own].map((i) => segments[i]).filter((s) => s !== undefined);
  const from = tokens[Math.min(...lent.map((s) => s.from))];
  const to = tokens[Math.max(...lent.map((s) => s.to)) - 1];
  return from && to ? { start: from.start, end: to.end } : { start: figure.start, end: figure.end };
}

/** "In Ardland, ...": a segment in front of the sentence that only says where or when; null where it begins otherwise. */
export function openingOf(tokens: readonly Token[]): Span | null {
  const first = segmentsOf(tokens)[0];
  if (!first || first.to === tokens.length) return null;
  const from = tokens[first.from];
  const to = tokens[first.to - 1];
  if (!from || !to || from.tag !== 'ADP' || hasVerb(tokens, first)) return null;
  return { start: from.start, end: to.end };
}

/** The stretch of the segment in which a figure stands. */
export function segmentSpan(tokens: readonly Token[], figure: Span): Span {
  const segments = segmentsOf(tokens);
  const own = segments[segmentAt(tokens, segments, figure)];
  const from = own && tokens[own.from];
  const to = own && tokens[own.to - 1];
  return from && to ? { start: from.start, end: to.end } : { start: figure.start, end: figure.end };
}

/** The index of the segment in which a figure stands. */
export function segmentAt(tokens: readonly Token[], segments: readonly Run[], figure: Span): number {
  return segments.findIndex(
    (s) => (tokens[s.from]?.start ?? Infinity) < figure.end && (tokens[s.to - 1]?.end ?? 0) > figure.start,
  );
}

/** Segments that lend the figure's own segment its subject and verb: the nearest ones to the left until a verb is found, else to the right. */
export function lendersOf(tokens: readonly Token[], segments: readonly Run[], own: number): ReadonlySet<number> {
  const lent = new Set<number>();
  const segment = segments[own];
  if (!segment) return lent;
  if (hasVerb(tokens, segment) && startsWithNoun(tokens, segment)) return lent;
  for (let i = own - 1; i >= 0; i--) {
    const left = segments[i];
    if (!left) break;
    if (isRelative(tokens, left)) continue;
    lent.add(i);
    if (hasVerb(tokens, left) && !isAside(tokens, left)) return lent;
  }
  // "Of the 86 ships, nine are in Leaston": what is said of some is not said of all
  const isWhole = tokens[segment.from]?.lower === 'of';
  if (own === 0 && !isWhole && !hasVerb(tokens, segment)) lendBehind(tokens, segments, lent);
  return lent;
}

/** The segment of the noun that a segment is a clause about: "raised potassium" of "which 9 percent developed"; null where it is none. */
export function antecedentOf(tokens: readonly Token[], segments: readonly Run[], own: number): number | null {
  const segment = segments[own];
  return segment && own > 0 && isRelative(tokens, segment) ? own - 1 : null;
}

/** An opening ("In 1983, Gregor Hale, a detective, finds the body") takes over from the segments behind it up to the first verb. */
function lendBehind(tokens: readonly Token[], segments: readonly Run[], lent: Set<number>): void {
  for (let i = 1; i <= LONGEST_ASIDES; i++) {
    const [left, right] = [segments[i - 1], segments[i]];
    if (!left || !right || tokens[left.to]?.text === ';') return;
    if (i > 1 && (isRelative(tokens, right) || isOfWhom(tokens, right))) continue;
    lent.add(i);
    if (hasFiniteVerb(tokens, right) && !isAside(tokens, right)) return;
  }
}

/**
 * "In 2015 the firm, which employed 300, moved", "In March, Leaston, a town of 4,000, voted": whether a figure only
 * tells more of who does what an opening date is of.
 */
export function isInAsideOfSubject(figure: Span, date: Span, tokens: readonly Token[]): boolean {
  const segments = segmentsOf(tokens);
  const [own, at] = [segmentAt(tokens, segments, date), segmentAt(tokens, segments, figure)];
  const opening = segments[own];
  // "a lawyer with 12 houses" is one aside
  const start = segments.findLastIndex((s, i) => i <= at && tokens[s.from - 1]?.text === ',');
  const aside = { from: segments[start]?.from ?? 0, to: segments[at]?.to ?? 0 };
  if (own !== 0 || start < 1 || !opening || tokens[aside.to]?.text !== ',') return false;
  const named = tokens[aside.from - 2];
  const ofSubject = named !== undefined && named.start >= date.end && /^(?:NOUN|PROPN)$/.test(named.tag);
  if (!ofSubject || hasVerb(tokens, { from: opening.from, to: aside.from })) return false;
  if (isRelative(tokens, aside)) return true;
  return /^an?$/.test(tokens[aside.from]?.lower ?? '') && !hasVerb(tokens, aside);
}

/** "with whom she worked", "of which six". */
function isOfWhom(tokens: readonly Token[], { from }: Run): boolean {
  return tokens[from]?.tag === 'ADP' && /^(?:whom?|whose|which)$/.test(tokens[from + 1]?.lower ?? '');
}

/** So many segments may stand between an opening and its verb, that one taken in. */
const LONGEST_ASIDES = 6;

/** "which half of the country owns": a clause about the noun in front of it, of which it lends nothing. */
function isRelative(tokens: readonly Token[], { from }: Run): boolean {
  return tokens[from - 1]?.text === ',' && RELATIVE_PRONOUNS.has(tokens[from]?.lower ?? '');
}

/** "chaired by Lady Orme": a segment that only tells more of the noun in front of it. */
function isAside(tokens: readonly Token[], { from }: Run): boolean {
  const first = tokens[from];
  return first?.tag === 'VERB' && /(?:ed|en|ing)$/.test(first.lower) && tokens[from - 1]?.text === ',';
}

/** Whether a segment names its own subject in front of its verb. */
function startsWithNoun(tokens: readonly Token[], run: Run): boolean {
  for (let i = run.from; i < run.to; i++) {
    const tag = tokens[i]?.tag;
    if (tag === 'NOUN' || tag === 'PROPN' || tokens[i]?.lower === 'there') return true;
    if (tag === 'VERB' || tag === 'AUX') return false;
  }
  return false;
}
