import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import { placeOf } from '../measure/terms';
import { CALENDAR, GAUGES, INVARIABLE, MARKS } from '../measure/words';
import { endsPhrase, isNumberRightBehind, isOwner, opensWithPlace } from './name-number';

/** A number by which things of a kind are told: "line 6", "clause 8.2", "form 6A". */
const LABEL_NUMBER = /^\d{1,3}(?:\.\d{1,2}){0,2}[A-Za-z]?$/;

/** Behind these a number tells how many or how much: "at an average 6", "at age 40". */
const isGauge = (token: Token): boolean => GAUGES.has(token.lemma) || INVARIABLE.has(token.lower);

/**
 * Whether a bare number behind a common noun of one thing says which of them it is: "on line 6", "at the new counter 3".
 * English puts a count in front of its noun.
 */
export function isToldByNumber(figure: Figure, tokens: readonly Token[]): boolean {
  const { quantity, group } = figure;
  if (quantity.hedge !== 'none' || quantity.range || group !== null || !LABEL_NUMBER.test(figure.text)) return false;
  const { from, to } = placeOf(tokens, figure);
  const noun = tokens[from - 1];
  if (noun?.tag !== 'NOUN' || isGauge(noun)) return false;
  // "doors 1L and 2R": a letter tells more than one too
  const many = noun.lemma !== noun.lower || /[^s]s$/.test(noun.lower);
  if (many && !/[A-Z]$/.test(figure.text)) return false;
  if (figure.start - noun.end !== 1 || CALENDAR.has(noun.lemma)) return false;
  let first = from - 1;
  while (tokens[first - 1]?.tag === 'ADJ') first--;
  const ahead = tokens[first - 1];
  const next = tokens[to];
  const verbal = next?.tag === 'VERB' || next?.tag === 'AUX';
  // "Seat 14 was hit": a count stands behind no subject
  const subject = verbal && (ahead === undefined || ahead.tag === 'PUNCT' || ahead.tag === 'SCONJ');
  const governed = ahead !== undefined && (/^(?:ADP|DET|VERB)$/.test(ahead.tag) || isOwner(ahead));
  if (!subject && !governed && !isApposition(tokens, first, to)) return false;
  // "in ward 15 988": of two numbers in a row the first tells which
  if (isNumberRightBehind(figure, next)) return true;
  if (endsPhrase(next)) return next?.lower !== 'of' && !/^[-–%]$/.test(next?.text ?? '');
  // "In the final 12 were booked"
  return verbal && !opensWithPlace(tokens, from - 1);
}

/** "Stops 4 and 9 are closed", "in parishes 1 to 6": a plural with bare numbers behind it, and nothing that they count. */
export function isOneOfNumbers(figure: Figure, tokens: readonly Token[]): boolean {
  const { quantity, group, dimension } = figure;
  if (quantity.hedge !== 'none' || group !== null || dimension !== 'none') return false;
  const { from, to } = placeOf(tokens, figure);
  if (/^\d{1,3}(?: to |[-–])\d{1,3}$/.test(figure.text)) return isRangeOfThings(tokens, from, to);
  if (!/^\d{1,3}$/.test(figure.text)) return false;
  const second = tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.tag === 'NUM';
  const first = tokens[to]?.lower === 'and' && tokens[to + 1]?.tag === 'NUM';
  const noun = tokens[second ? from - 3 : from - 1];
  const behind = tokens[second ? to : to + 2];
  if (first === second || noun?.tag !== 'NOUN' || noun.lemma === noun.lower || isGauge(noun)) return false;
  return behind === undefined || behind.tag === 'AUX' || behind.tag === 'VERB' || behind.tag === 'PUNCT';
}

function isRangeOfThings(tokens: readonly Token[], from: number, to: number): boolean {
  const noun = tokens[from - 1];
  if (noun?.tag !== 'NOUN' || noun.lemma === noun.lower || isGauge(noun) || CALENDAR.has(noun.lemma)) return false;
  return /^(?:ADP|DET)$/.test(tokens[from - 2]?.tag ?? '') && endsPhrase(tokens[to]);
}

/** "The dig, trench 4, brought up": between two commas of a sentence that tells something else; "wind 35, gust 60" lists. */
function isApposition(tokens: readonly Token[], first: number, behind: number): boolean {
  if (tokens[first - 1]?.text !== ',') return false;
  const pairs = tokens.filter((t, i) => t.tag === 'NUM' && tokens[i - 1]?.tag === 'NOUN').length;
  return pairs === 1 && tokens.some((t, i) => (t.tag === 'AUX' || t.tag === 'VERB') && (i < first || i >= behind));
}

/** "the 10 shirt", "the 41 bus": a number in front of one thing, told before which. A count stands before things. */
export function isNumberOfOne(figure: Figure, tokens: readonly Token[]): boolean {
  const { quantity, group } = figure;
  if (quantity.hedge !== 'none' || quantity.range || group !== null || !/^\d{1,3}$/.test(figure.text)) return false;
  const { from, to } = placeOf(tokens, figure);
  const [noun, behind] = [tokens[to], tokens[to + 1]];
  if (tokens[from - 1]?.lower !== 'the' || noun?.tag !== 'NOUN' || noun.start - figure.end !== 1) return false;
  if (noun.lemma !== noun.lower || /s$/.test(noun.lower) || isGauge(noun) || MARKS.has(noun.lemma)) return false;
  return !/^(?:NOUN|PROPN|ADJ|PART)$/.test(behind?.tag ?? '') && !/^['’-]/.test(behind?.text ?? '');
}

/** "List 2: Farmers", "Step 3: press": a thing and its number in front of a colon, at the beginning. */
export function isItemTitle(figure: Figure, tokens: readonly Token[]): boolean {
  if (!/^\d{1,2}$/.test(figure.text)) return false;
  const { from, to } = placeOf(tokens, figure);
  const [noun, colon] = [tokens[0], tokens[to]];
  if (from !== 1 || !noun || colon?.text !== ':' || colon.start > figure.end) return false;
  return /^\p{Lu}\p{L}+$/u.test(noun.text) && !/s$/.test(noun.lower) && !isGauge(noun) && noun.tag !== 'ADJ';
}
