import names from '../../data/names.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Sentence } from '../../text/sentence';
import type { Token } from '../../text/tagger';
import { onlyDatesAnother } from '../slots/event-dates';
import { countryOf } from '../names/names';
import { endsName } from '../names/name-number';
import { isItemTitle, isNumberOfOne, isOneOfNumbers, isToldByNumber } from '../names/thing-number';
import { isClockOfEvent } from './clock-of-event';
import { isTitleDate } from './title-date';
import { placeOf } from '../measure/terms';
import { isChange, isLight, isMoving } from '../measure/lexicon';
import { BEFALLEN, BODIES, INFORMANTS, INFORMED, MEASURING, SAYING, SETTING, UNMEASURED } from '../measure/words';

/** A sentence that only says when the page was written: "Updated at 14:05 on 3 June." */
const STAMP =
  /^(?:\(|\*)?(?:(?:(?:editors?['’]s?|publishers?['’]s?) note|note|correction|clarification)\W{1,3}(?:(?:this |the |an earlier version of this )?(?:article|story|report|piece|page) )?|(?:this )?(?:article|story|report|piece|page) |(?:figure|table|chart|article|story|headline|caption)s?(?: \d+)? )?(?:was |were |has been |have been )?(?:last |next )?(?:updated|posted|corrected|amended|reviewed|review due|(?:first )?published)(?: (?:at|on|by|:)|:)[^.]{0,90}\.?$/i;

/** Why a figure makes no claim, as the words of its sentence tell. */
export type NoneHere =
  | 'stamp'
  | 'dates another'
  | 'clock time'
  | 'told by number'
  | 'item number'
  | 'name'
  | 'hour'
  | 'age'
  | 'informants'
  | 'unmeasured'
  | 'one'
  | 'title number'
  | 'title date';

/**
 * Why a figure makes no claim for what stands around it: the age behind a name, a count of things that measure nothing, a
 * date that only says when another figure holds. Null where it may make one.
 */
export function whyNone(
  figure: Figure,
  figures: readonly Figure[],
  sentence: Sentence,
  text: string,
  known: ReadonlySet<string>,
): NoneHere | null {
  const { tokens } = sentence;
  const place = placeOf(tokens, figure);
  const timely = figure.quantity.type === 'date' || figure.quantity.type === 'time';
  if (timely && (STAMP.test(text.slice(sentence.start, sentence.end)) || isAllOfIt(figure, sentence, text)))
    return 'stamp';
  if (figure.quantity.type === 'date' && isTitleDate(figure, sentence)) return 'title date';
  if (figure.quantity.type === 'date') return onlyDatesAnother(figure, figures, tokens) ? 'dates another' : null;
  if (figure.quantity.type === 'time')
    return isClockOfEvent(figure, figures, tokens, sentence.block.kind === 'list item') ? null : 'clock time';
  // "No. 5 in the world": a place, which has its own rules
  if (figure.written === 'ordinal') return null;
  if (isToldByNumber(figure, tokens)) return 'told by number';
  if (figure.dimension !== 'none') return null;
  // "Notes. 1. See the annex. 2. Prices are net."
  if (/^\d{1,2}\.$/.test(text.slice(sentence.start, sentence.end)) && Number(figure.text) <= 20) return 'item number';
  if (
    endsName(figure, tokens, known) ||
    isNumberOfOne(figure, tokens) ||
    isItemTitle(figure, tokens) ||
    isOneOfNumbers(figure, tokens)
  )
    return 'name';
  if (isHour(figure, tokens, place.from, place.to)) return 'hour';
  const before = tokens[place.from - 1];
  const behind = tokens[place.to];
  if (isAgeTag(figure, tokens, place.from, place.to) && !isTally(figures, tokens)) return 'age';
  if (areInformants(tokens, place.to)) return 'informants';
  const small = typeof figure.quantity.value === 'number' && figure.quantity.value <= 3 && /^\p{L}/u.test(figure.text);
  if (small && behind?.tag === 'NOUN' && UNMEASURED.has(behind.lemma)) return 'unmeasured';
  if (/^one$/i.test(figure.text)) {
    const meant = figure.group !== null || figure.quantity.hedge !== 'none';
    return meant || isRealOne(before, behind, tokens, place.to) ? null : 'one';
  }
  const titles = text.slice(figure.end, figure.end + 1) === ':' && figure.start === sentence.start;
  return titles && /^\d{1,2}$/.test(figure.text) ? 'title number' : null;
}

/** "... the union said. (29 April 2024)": behind the last words of a paragraph, when it was written. */
function isAllOfIt({ start, end }: Figure, { block, ...sentence }: Sentence, text: string): boolean {
  if (block.cell || block.kind !== 'paragraph' || sentence.start === block.start) return false;
  if (/[\p{L}\d]/u.test(text.slice(sentence.start, start) + text.slice(end, sentence.end))) return false;
  // "When does it start? (1 May 2025)"
  if (text.slice(block.start, sentence.start).trimEnd().endsWith('?')) return false;
  const bracketed = text.slice(sentence.start, end + 1).includes('(');
  return (bracketed || /^\d{4}-\d\d-\d\d$/.test(text.slice(start, end))) && sentence.end >= block.end - 1;
}

/** "Petra Voss, 52, ..." and "Lena Fisk (34)". */
function isAgeTag(figure: Figure, tokens: readonly Token[], from: number, to: number): boolean {
  const value = figure.quantity.value;
  if (typeof value !== 'number' || value < 1 || value > OLDEST || !/^\d{1,3}$/.test(figure.text)) return false;
  const open = tokens[from - 1]?.text;
  const close = tokens[to]?.text;
  const name = tokens[from - 2];
  // "Tá, 81; Níl, 66": how many voted so
  if (name?.tag !== 'PROPN' || BALLOT.has(name.lower)) return false;
  return (
    (open === ',' && (close === ',' || close === '.' || close === ';' || close === undefined)) ||
    (open === '(' && close === ')')
  );
}

/** By how much something is won or lost. */
const MARGINS: ReadonlySet<string> = new Set(names.classes.margin);
/** How two stand to each other that are so far apart. */
const APART: ReadonlySet<string> = new Set(names.classes.apart);
const VOTES: ReadonlySet<string> = new Set(names.classes.strongVote);
const BALLOT: ReadonlySet<string> = new Set(names.classes.ballot);

/** "Turkish Airlines (66), Air China (55)": a count for each of several, one of which is a body or country, or counts more than years. */
function isTally(figures: readonly Figure[], tokens: readonly Token[]): boolean {
  const members = figures.filter((f) => {
    const { from, to } = placeOf(tokens, f);
    const bare = f.dimension === 'none' && /^\d[\d,]*$/.test(f.text);
    return bare && tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && tokens[from - 2]?.tag === 'PROPN';
  });
  const ofBody = (f: Figure): boolean => {
    const name = tokens[placeOf(tokens, f).from - 2];
    return name !== undefined && (BODIES.has(name.lower) || countryOf(name.text) !== null);
  };
  if (members.length < 2) return false;
  if (members.some((f) => Number(f.quantity.value) > OLDEST)) return true;
  const ofCountry = (f: Figure): boolean => countryOf(tokens[placeOf(tokens, f).from - 2]?.text ?? '') !== null;
  const countries = members.length >= COUNTRIES && members.every(ofCountry);
  // "Jordan (34) and Kenya (28), all sisters", "Ann Bank (34) and Tom Court (41) died"
  const last = members.at(-1);
  const behind = last && tokens[placeOf(tokens, last).to + 1];
  // "Norway (37), Germany (27) and Canada (26) won": nobody tells so of three persons who are all called like countries
  const acting = behind?.tag === 'VERB' || behind?.tag === 'AUX';
  const toldOf = behind?.text === ',' || (acting && !countries);
  return !toldOf && members.some(ofBody);
}

const OLDEST = 110;
const COUNTRIES = 3;

/** Seven in the morning, or nine minutes to eight: "six", "7.51". */
function isHourOrMinute(figure: Figure): boolean {
  const { value } = figure.quantity;
  if (typeof value !== 'number' || value < 1) return false;
  if (Number.isInteger(value)) return value <= 12 && !figure.text.includes('.');
  return /^\d{1,2}\.[0-5]\d$/.test(figure.text) && value < 24;
}

/** "The bell woke the quay at six", "By 11 the queue was long", "I got it at 7.51, mind you": an hour, where the verb tells of no amount that stands at it. */
function isHour(figure: Figure, tokens: readonly Token[], from: number, to: number): boolean {
  const { hedge, range } = figure.quantity;
  if (hedge !== 'none' || range || figure.group !== null || !isHourOrMinute(figure)) return false;
  const behind = tokens[to];
  // "By 11 the queue was long": somebody or something begins behind it, and nothing is counted
  if (tokens[from - 1]?.text === 'By' && from === 1) return behind?.tag === 'DET';
  if (tokens[from - 1]?.lower !== 'at') return false;
  if (behind && behind.tag !== 'PUNCT' && behind.lower !== 'on' && behind.lower !== 'and') return false;
  const before = tokens[from - 2];
  if (!before || isMoving(before.lemma) || isLight(before.lemma)) return false;
  const verb = tokens.slice(0, from - 1).findLast((t) => t.tag === 'VERB' || t.tag === 'AUX');
  return verb !== undefined && !MEASURING.has(verb.lemma) && !isChange(verb.lemma) && !SETTING.has(verb.lemma);
}

/** "two people familiar with the matter": who told it. */
function areInformants(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  return noun !== undefined && INFORMANTS.has(noun.lemma) && next !== undefined && INFORMED.has(next.lower);
}

/** "one of our four submarines", "only one survived": a count; "one could build", "one bill": none. */
function isRealOne(
  before: Token | undefined,
  behind: Token | undefined,
  tokens: readonly Token[],
  at: number,
): boolean {
  const counted =
    before !== undefined && /^(?:only|just|exactly|least|least|than|about|to|from|were|was)$/.test(before.lower);
  // "three died, one of them at home", but "the men became friends, one of them said"
  if (behind?.lower === 'of' && before?.text === ',' && /^(?:them|whom|which)$/.test(tokens[at + 1]?.lower ?? ''))
    return !onlySpeaks(tokens, at + 2);
  if (endsCounts(tokens, at) || opensCounts(tokens, at)) return true;
  // "was lost by one vote"
  if (before?.lower === 'by' && behind !== undefined && MARGINS.has(behind.lower)) return true;
  // "one point above the drop zone"
  if (behind !== undefined && MARGINS.has(behind.lower) && APART.has(tokens[at + 1]?.lower ?? '')) return true;
  // "passed with one abstention"
  if (before?.lower === 'with' && behind !== undefined && VOTES.has(behind.lower)) return true;
  // "killed one and injured 11"
  if (before && BEFALLEN.has(before.lower) && behind?.lower === 'and' && BEFALLEN.has(tokens[at + 1]?.lower ?? ''))
    return true;
  // "One worker died and 12 were hurt"
  if (behind?.tag === 'NOUN' && tokens[at + 1]?.tag === 'VERB' && tokens[at + 2]?.lower === 'and')
    return tokens[at + 3]?.tag === 'NUM';
  // "146 seats, one more than it needs"
  if (before?.text === ',' && behind !== undefined && /^(?:more|fewer|less)$/.test(behind.lower))
    return tokens[at + 1]?.lower === 'than' && tokens.slice(0, at - 1).some((t) => t.tag === 'NUM');
  // "One man is dead"
  const state = tokens[at + 2]?.lower ?? '';
  if (behind?.tag === 'NOUN' && tokens[at + 1]?.tag === 'AUX' && (BEFALLEN.has(state) || state === 'dead')) return true;
  if (behind?.lower === 'of')
    return counted && tokens.slice(at, at + 5).some((t) => t.tag === 'NUM' || t.tag === 'NOUN');
  return counted && (behind?.tag === 'NOUN' || behind === undefined);
}

/** "one of them said", "one of them told the court"; but "one of them said to be armed", "one of them reported missing", "one of them say police". */
function onlySpeaks(tokens: readonly Token[], at: number): boolean {
  const [verb, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!verb || !SAYING.has(verb.lemma) || verb.lower === verb.lemma) return false;
  if (next?.lower === 'to') return third?.tag !== 'VERB' && third?.tag !== 'AUX';
  const state = next?.tag === 'ADJ' || (next?.tag === 'VERB' && /(?:ed|ing)$/.test(next.lower));
  return !state || third?.tag === 'NOUN';
}

/** "nine councillors and one clerk", "three arrests, no charges, one apology", "51 to 48, with one abstention": the last of several counts. */
function endsCounts(tokens: readonly Token[], at: number): boolean {
  const [link, behind] = [tokens[at - 2], tokens[at]];
  if (link?.lower === 'with' && tokens[at - 3]?.text === ',' && behind?.tag === 'NOUN')
    return tokens.slice(Math.max(0, at - LIST_REACH), at - 3).some((t) => t.tag === 'NUM');
  if (link?.text !== ',' && link?.lower !== 'and') return false;
  if (!behind || !(/^(?:NOUN|ADJ|ADV|PROPN)$/.test(behind.tag) || behind.lower === 'of')) return false;
  const from = Math.max(0, at - LIST_REACH);
  const ahead = tokens.slice(from, at - 2);
  return ahead.some((t, i) => t.tag === 'NUM' && t.lower !== 'one' && /^(?:NOUN|ADJ)$/.test(ahead[i + 1]?.tag ?? ''));
}

/** "one woman and 38 men", "one factory and two warehouses": the first of two counts. */
function opensCounts(tokens: readonly Token[], at: number): boolean {
  const and = tokens[at + 1]?.tag === 'NOUN' ? at + 2 : at + 1;
  const nouns = tokens.slice(at, and).every((t) => /^(?:NOUN|PROPN|ADJ)$/.test(t.tag));
  const [link, number, noun] = tokens.slice(and, and + 3);
  const counted = number?.tag === 'NUM' && number.lower !== 'one' && noun !== undefined;
  return nouns && link?.lower === 'and' && counted && /^(?:NOUN|ADJ)$/.test(noun.tag);
}

/** So many words in front of "one" another count of its list may stand. */
const LIST_REACH = 10;
