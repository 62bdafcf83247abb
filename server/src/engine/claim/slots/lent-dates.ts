import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import type { Token } from '../../text/tagger';
import type { Run } from '../sentence/clause';
import { lendersOf, segmentAt, segmentsOf } from '../sentence/clause';
import { PRESENT, RELATIVE_PRONOUNS } from '../sentence/grammar-words';
import type { LazySentence } from '../sentence/lazy-sentence';

/** "(2024: €88 million)": what stands between a date and the figure that it labels. */
const LABELLED = /^\s*:\s*[£$€]?$/;
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

/** The date that labels a figure right in front of it. */
export function labelOf(figure: Figure, dates: readonly Figure[], text: string): Figure | null {
  const date = dates.findLast((d) => d.end <= figure.start);
  return date && LABELLED.test(text.slice(date.end, figure.start)) ? date : null;
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
  const lenders = [...lendersOf(tokens, segments, own)].map((i) => segments[i]).filter((s) => s !== undefined);
  const lent = dates.findLast(
    (d) =>
      d.end <= figure.start &&
      lenders.some((s) => isWithin(d, s, tokens) && !isAboutANoun(tokens, s)) &&
      saysWhen(d, text.slice(Math.max(lazy.start, d.start - REACH), d.start)),
  );
  if (lent) return lent;
  const [only, another] = dates;
  return only && !another && opensSentence(only, tokens) && !COMPARED.test(text.slice(lazy.start, only.start))
    ? only
    : null;
}

/** Whether a date behind some words says when; "many remember 2014, with its 61 dead" speaks of the year itself. */
function saysWhen({ text: date }: Figure, before: string): boolean {
  return !COMPARED.test(before) && !GOAL.test(before) && (!/^\d{4}$/.test(date) || LED_IN.test(before));
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
    .some((t) => PRESENT.has(t.lower) || (t.tag === 'VERB' && t.lower !== t.lemma && t.lower.endsWith('s')));
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
