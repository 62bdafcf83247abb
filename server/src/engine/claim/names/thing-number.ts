import names from '../../data/names.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import { placeOf } from '../measure/terms';
import { CALENDAR, GAUGES, INVARIABLE, MARKS } from '../measure/words';
import { endsPhrase, isNumberRightBehind, isOwner, opensWithPlace } from './name-number';

/** A number by which things of a kind are told: "line 6", "clause 8.2", "form 6A". */
const LABEL_NUMBER = /^(?:\d{4,6}|\d{1,3}(?:\.\d{1,2}){0,2}[A-Za-z]?)$/;

const SCALES: ReadonlySet<string> = new Set(names.classes.grading);
const WENT: ReadonlySet<string> = new Set(names.classes.wentVerb);
/** What is moved on a scale. */
const MOVED: ReadonlySet<string> = new Set(
  [...names.classes.changeVerb, ...names.classes.scaleVerb].filter((verb) => !WENT.has(verb)),
);

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
  if (noun && !isGauge(noun) && isSubjectOfOne(noun, tokens[to], from)) return true;
  if (!noun || isGauge(noun) || (noun.tag !== 'NOUN' && !isCommand(tokens, from, to))) return false;
  // "doors 1L and 2R": a letter tells more than one too
  const many = noun.lemma !== noun.lower || /[^s]s$/.test(noun.lower);
  if (many && !/[A-Z]$/.test(figure.text)) return false;
  if (figure.start - noun.end !== 1 || CALENDAR.has(noun.lemma)) return false;
  let first = from - 1;
  while (/^(?:ADJ|NOUN)$/.test(tokens[first - 1]?.tag ?? '')) first--;
  const ahead = tokens[first - 1];
  const next = tokens[to];
  const verbal = next?.tag === 'VERB' || next?.tag === 'AUX';
  // "Seat 14 was hit": a count stands behind no subject
  if (isSaidAgain(tokens, first)) return false;
  const begins = ahead === undefined || ahead.tag === 'PUNCT' || ahead.tag === 'SCONJ';
  const subject = begins && (verbal || next?.lower === 'of');
  const governed = ahead !== undefined && (/^(?:ADP|DET|VERB)$/.test(ahead.tag) || isOwner(ahead));
  if (!subject && !governed && !isApposition(tokens, first, to)) return false;
  // "in ward 15 988": of two numbers in a row the first tells which
  if (isNumberRightBehind(figure, next)) return true;
  // "fined platform 9 operator Hale": nobody counts one person
  if (isTitleOf(next, tokens[to + 1])) return true;
  if (isOnScale(noun, ahead, tokens, first)) return false;
  if (next?.lower === 'of') return isPartOfOne(tokens, from, to);
  if (endsPhrase(next)) return !/^[-–%]$/.test(next?.text ?? '');
  // "In the final 12 were booked"
  return verbal && !opensWithPlace(tokens, from - 1);
}

/** "The bride was 16 and the groom 44": the verb of the number before the "and" is meant again. */
function isSaidAgain(tokens: readonly Token[], first: number): boolean {
  const noun = tokens[first - 1]?.tag === 'DET' ? first - 1 : first;
  const [verb, number, and] = tokens.slice(Math.max(0, noun - 3), noun);
  return and?.lower === 'and' && number?.tag === 'NUM' && verb?.tag === 'AUX';
}

/** A noun of one in front of a name. */
function isTitleOf(noun: Token | undefined, name: Token | undefined): boolean {
  if (noun?.tag !== 'NOUN' || name?.tag !== 'PROPN' || noun.lemma !== noun.lower) return false;
  return !/s$/.test(noun.lower) && !INVARIABLE.has(noun.lower);
}

/** "The alert was raised to level 4": what changed stands on a scale. */
function isOnScale(noun: Token, ahead: Token | undefined, tokens: readonly Token[], first: number): boolean {
  return SCALES.has(noun.lower) && ahead?.lower === 'to' && MOVED.has(tokens[first - 2]?.lower ?? '');
}

/** "Orchid 21 has", "Well 16 was": the verb is of one, so that a name is its subject; "so 12 is too few" tells an amount. */
function isSubjectOfOne(noun: Token, verb: Token | undefined, from: number): boolean {
  if (from !== 1 || verb?.tag !== 'AUX' || !/^(?:has|is|was|does)$/.test(verb.lower)) return false;
  return /^\p{Lu}\p{L}+$/u.test(noun.text) && (noun.tag === 'NOUN' || noun.tag === 'PROPN');
}

/** "Stand 3 sold 1,200 pies": the tagger takes the thing for a verb, though another follows that has it for its subject. */
function isCommand(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, next] = [tokens[0], tokens[to]];
  if (from !== 1 || first?.tag !== 'VERB' || first.lower !== first.lemma || next?.lower === next?.lemma) return false;
  return (next?.tag === 'VERB' || next?.tag === 'AUX') && !next.lower.endsWith('ing');
}

/** "see sheet 5 of the workbook", "Car 3 of the train derailed": of one thing, of which no number can be counted. */
function isPartOfOne(tokens: readonly Token[], from: number, to: number): boolean {
  const [article, whole] = [tokens[to + 1], tokens[to + 2]];
  const ahead = tokens[from - 2];
  const bare = ahead === undefined || ahead.tag === 'PUNCT' || ahead.tag === 'VERB' || ahead.tag === 'ADP';
  if (!bare || opensWithPlace(tokens, from - 1) || article?.tag !== 'DET' || !whole) return false;
  return whole.tag === 'NOUN' && whole.lemma === whole.lower && !/s$/.test(whole.lower) && !INVARIABLE.has(whole.lower);
}

/** "Stops 4 and 9 are closed", "guilty on counts 1, 4 and 7", "in parishes 1 to 6": a plural with bare numbers behind it, and nothing that they count. */
export function isOneOfNumbers(figure: Figure, tokens: readonly Token[]): boolean {
  const { quantity, group, dimension } = figure;
  if (quantity.hedge !== 'none' || group !== null || dimension !== 'none') return false;
  const { from, to } = placeOf(tokens, figure);
  if (/^\d{1,3}(?: to |[-–])\d{1,3}$/.test(figure.text)) return isRangeOfThings(tokens, from, to);
  if (!/^\d{1,3}$/.test(figure.text)) return false;
  let first = from;
  while (isListed(tokens[first - 1])) first--;
  let behind = to;
  while (isListed(tokens[behind])) behind++;
  // "Stops 4, closed": a sign behind the last number is none of the list
  while (behind > to && tokens[behind - 1]?.tag !== 'NUM') behind--;
  if (behind - first < FEWEST_LISTED) return false;
  const noun = tokens[first - 1];
  if (!noun || !isPlural(noun, tokens[first - 2]) || (noun.tag === 'NOUN' && isGauge(noun))) return false;
  const next = tokens[behind];
  return next === undefined || next.tag === 'AUX' || next.tag === 'VERB' || next.tag === 'PUNCT';
}

/** Two numbers and the "and" or comma between them. */
const FEWEST_LISTED = 3;

function isListed(token: Token | undefined): boolean {
  return token?.tag === 'NUM' || token?.text === ',' || token?.tag === 'CCONJ';
}

function isRangeOfThings(tokens: readonly Token[], from: number, to: number): boolean {
  const [ahead, noun] = [tokens[from - 2], tokens[from - 1]];
  if (!noun || !isPlural(noun, ahead) || isGauge(noun) || CALENDAR.has(noun.lemma)) return false;
  const next = tokens[to];
  // "Exits 12 to 14 are closed"
  if (ahead === undefined) return next?.tag === 'AUX' || next?.tag === 'VERB';
  return /^(?:ADP|DET)$/.test(ahead.tag) && endsPhrase(next);
}

/** Behind a preposition the tagger takes the "counts" of "on counts 1 and 4" for a verb. */
function isPlural({ tag, lemma, lower }: Token, ahead: Token | undefined): boolean {
  if (lemma !== lower && (tag === 'NOUN' || (tag === 'PROPN' && ahead === undefined))) return true;
  return tag === 'VERB' && lower.endsWith('s') && ahead?.tag === 'ADP';
}

/** "The dig, trench 4, brought up": between two commas of a sentence that tells something else; "wind 35, gust 60" lists. */
function isApposition(tokens: readonly Token[], first: number, behind: number): boolean {
  if (tokens[first - 1]?.text !== ',') return false;
  // "solar made up 23% of the mix, wind 19": the verb and the unit are meant again
  if (tokens.slice(0, first).some((t) => t.text === '%' || /^per ?cent$|^cent$/.test(t.lower))) return false;
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
  return /^\p{L}{2,}$/u.test(noun.text) && !/s$/.test(noun.lower) && !isGauge(noun) && noun.tag !== 'ADJ';
}
