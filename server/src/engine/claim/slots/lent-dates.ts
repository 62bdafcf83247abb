import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import type { Token } from '../../text/tagger';
import { ORIGINS } from '../measure/words';
import type { Run } from '../sentence/clause';
import { lendersOf, segmentAt, segmentsOf } from '../sentence/clause';
import { PRESENT, RELATIVE_PRONOUNS } from '../sentence/grammar-words';
import type { LazySentence } from '../sentence/lazy-sentence';

/** "(2024: €88 million)", "2024 – 311": what stands between a date and the figure that it labels. */
const LABELLED = /^\s*(?::|(?<=\s)[-–—](?=\s))\s*[£$€]?$/;
/** "2024  311": in a line of its own nothing needs to stand between. */
const IN_LINE = /^\s+[£$€]?$/;
/** "Up from 28 in 2023, with four more": the date is of the figure that another one is compared with. */
const COMPARED = /\b(?:from|against|than|versus|compared (?:with|to)|after|since|until|before)\b[^,;]*$/i;
/** "Slips to 2033 as costs hit 16 billion", "9,000 homes by 2035 and a fund": where something goes, or a deadline; no time of the rest. */
const GOAL = /(?<!\b(?:hour|day|week|month|quarter|year)s? )\b(?:to|by|till)(?: the)? $/i;
/** In front of a date as many letters tell whose it is. */
const REACH = 80;
/** What a year that says when stands behind. */
const LED_IN = /\b(?:in|of|during|for|throughout|at|early|late|mid)[ -](?:the (?:year )?)?$/i;
/** Where another part of the sentence begins. */
const ENDS = /^(?:[,;:.!?([\]—–]|and|but|while|which|who|that)$/;

/** A label begins a bracket, an item or a sentence; "has grown since 1990: 4,312 live there" has none. */
const BEGINS = /(?:^|[(\[;,•])\s*$/;

/** The date that labels a figure right in front of it, at the start of its sentence, its item or its bracket. */
export function labelOf(figure: Figure, dates: readonly Figure[], lazy: LazySentence, text: string): Figure | null {
  const date = dates.findLast((d) => d.end <= figure.start);
  if (!date) return null;
  const between = text.slice(date.end, figure.start);
  if (!LABELLED.test(between)) return IN_LINE.test(between) && isLineOfTwo(date, figure, lazy) ? date : null;
  return BEGINS.test(text.slice(Math.min(lazy.start, date.start), date.start)) ? date : null;
}

/** A block of nothing but a date and a figure. */
function isLineOfTwo(date: Span, figure: Span, { block }: LazySentence): boolean {
  const [before, behind] = [block.text.slice(0, date.start - block.start), block.text.slice(figure.end - block.start)];
  return before.trim() === '' && behind.trim() === '';
}

/**
 * The date that other parts of a sentence lend to a figure whose own has none: what goes on behind a bracket ("34,000
 * acres (13,800 hectares) by noon on Sunday"), the part that lends it subject and verb ("stood at 4,609 on 8 October,
 * with 74 dead"), or the words in front of it all ("By 8 October 31,000 homes were dark, and 220 roads were shut").
 */
export function lentDate(figure: Figure, dates: readonly Figure[], lazy: LazySentence, text: string): Figure | null {
  if (dates.length === 0) return null;
  const { tokens } = lazy.tokens();
  const segments = segmentsOf(tokens);
  const own = segmentAt(tokens, segments, figure);
  const segment = segments[own];
  if (!segment) return null;
  const behind = behindBracket(figure, lazy);
  const continued = behind && dates.find((d) => d.start >= behind.start && d.end <= behind.end);
  if (continued) return continued;
  if (isInBrackets(figure, lazy, text) || isAboutANoun(tokens, segment) || isPresent(tokens, segment)) return null;
  // "a year before, it was $38,000": what it holds for is told otherwise
  const mayLend = (d: Figure): boolean => d.end > figure.start || !isOtherTime(d, figure, segment, tokens, text);
  const lenders = [...lendersOf(tokens, segments, own)].map((i) => segments[i]).filter((s) => s !== undefined);
  const lent = dates.findLast(
    (d) =>
      d.end <= figure.start &&
      mayLend(d) &&
      lenders.some((s) => isWithin(d, s, tokens) && !isAboutANoun(tokens, s) && !tellsOrigin(tokens, s, d)) &&
      saysWhen(d, text.slice(Math.max(lazy.start, d.start - REACH), d.start)),
  );
  if (lent) return lent;
  const [only, another] = dates;
  return only &&
    !another &&
    mayLend(only) &&
    opensSentence(only, tokens) &&
    !COMPARED.test(text.slice(lazy.start, only.start))
    ? only
    : null;
}

/** Whether a date behind some words says when; "many remember 2014, with its 61 dead" speaks of the year itself. */
function saysWhen({ text: date }: Figure, before: string): boolean {
  return !COMPARED.test(before) && !GOAL.test(before) && (!/^\d{4}$/.test(date) || LED_IN.test(before));
}

/** What says that something holds at another time than that of the date in front of it. */
const OTHERWISE =
  /;|\b(?:earlier|before|ago|previous(?:ly)?|since|later|afterwards?|then|now|today|currently|last|next|this (?:year|month|week|season)|still)\b/i;
/** "from 44.30 euros": what something was before. */
const FROM = /\bfrom (?:\p{L}+ )?[£$€]?$/iu;

/** Whether the words between a date and the end of a figure's own part of the sentence tell of another time. */
function isOtherTime(date: Span, figure: Span, { to }: Run, tokens: readonly Token[], text: string): boolean {
  const end = Math.max(figure.end, tokens[to - 1]?.end ?? 0);
  return OTHERWISE.test(text.slice(date.end, end)) || FROM.test(text.slice(date.end, figure.start));
}

/** "was born on 4 May 1961", "founded in 1931": when something began, and not what has become of it. */
export function tellsOrigin(tokens: readonly Token[], { from }: Run, date: Span): boolean {
  const at = tokens.findIndex((t) => t.end > date.start);
  const verb = tokens.slice(from, at).findLast((t) => t.tag === 'VERB');
  return verb !== undefined && ORIGINS.has(verb.lower);
}

/** The words that go on with a figure's own part of the sentence where a bracket behind it has closed. */
export function behindBracket(figure: Span, lazy: LazySentence): Span | null {
  const { tokens } = lazy.tokens();
  const segments = segmentsOf(tokens);
  const opens = tokens[segments[segmentAt(tokens, segments, figure)]?.to ?? -1];
  if (opens?.text !== '(') return null;
  const closes = tokens.findIndex((t) => t.start > opens.start && t.text === ')');
  if (closes < 0) return null;
  const end = tokens.findIndex((t, i) => i > closes && ENDS.test(t.lower));
  const [from, to] = [tokens[closes + 1], tokens[(end < 0 ? tokens.length : end) - 1]];
  return from && to && from.start < to.end ? { start: from.start, end: to.end } : null;
}

function isWithin(date: Span, segment: Run, tokens: readonly Token[]): boolean {
  return date.start >= (tokens[segment.from]?.start ?? Infinity) && date.end <= (tokens[segment.to - 1]?.end ?? 0);
}

/** "On 3 May the ship (length 228 metres)": what stands in brackets holds at any time. */
export function isInBrackets({ start }: Span, lazy: Span, text: string): boolean {
  const before = text.slice(lazy.start, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "which carries 400", "opened in 1998": a clause that only tells more of the noun in front of it. */
function isAboutANoun(tokens: readonly Token[], { from }: Run): boolean {
  const first = tokens[from];
  if (!first || tokens[from - 1]?.text !== ',') return false;
  return RELATIVE_PRONOUNS.has(first.lower) || (first.tag === 'VERB' && /(?:ed|en|ing)$/.test(first.lower));
}

/** "In 1998 it opened, and it employs 400": what is so now was told of no date before. */
function isPresent(tokens: readonly Token[], { from, to }: Run): boolean {
  return tokens
    .slice(from, to)
    .some(
      (t, i) =>
        PRESENT.has(t.lower) ||
        (t.tag === 'VERB' && t.lower !== t.lemma && t.lower.endsWith('s')) ||
        mayBePresent(tokens, from + i),
    );
}

/** "Venn trades from 212 stores", "the roof, old as it is, leaks in 14 places": the tagger takes some verbs for nouns. */
export function mayBePresent(tokens: readonly Token[], at: number): boolean {
  const [before, word, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!word || !behind || !/^\p{Ll}+[^s]s$/u.test(word.text) || word.tag !== 'NOUN') return false;
  return /^(?:NOUN|PROPN|PUNCT)$/.test(before?.tag ?? '') && /^(?:ADP|NUM|DET)$/.test(behind.tag);
}

/** Whether nothing but its preposition stands in front of a date in its sentence, and it opens a clause of its own. */
function opensSentence(date: Figure, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => t.end > date.start);
  const [first] = tokens;
  return (
    at === 0 ||
    (first?.tag === 'ADP' && tokens.slice(1, at).every((t) => t.tag === 'ADP' || t.tag === 'DET' || t.lower === 'of'))
  );
}
