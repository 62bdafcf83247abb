import type { Figure } from '../quantity/figure';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tagger';
import { clauseOf } from './clause';
import { placeOf } from './terms';
import { DATE_PREPOSITIONS, EVENTS, HAPPENINGS, UNMEASURED } from './words';

/**
 * Whether a figure makes no claim for what stands around it: the age behind a name, a count of things that measure
 * nothing, a date that only says when another figure holds.
 */
export function makesNoClaim(figure: Figure, figures: readonly Figure[], sentence: Sentence, text: string): boolean {
  const { tokens } = sentence;
  const place = placeOf(tokens, figure);
  if (figure.quantity.type === 'date') return onlyDatesAnother(figure, figures, tokens);
  if (figure.quantity.type === 'time') return !isClockOfEvent(figure, figures, tokens);
  if (figure.dimension !== 'none') return false;
  const before = tokens[place.from - 1];
  const behind = tokens[place.to];
  if (isAgeTag(figure, tokens, place.from, place.to)) return true;
  const small = typeof figure.quantity.value === 'number' && figure.quantity.value <= 3 && /^\p{L}/u.test(figure.text);
  if (small && behind?.tag === 'NOUN' && UNMEASURED.has(behind.lemma)) return true;
  if (/^one$/i.test(figure.text)) return !isRealOne(before, behind, tokens, place.to);
  return text.slice(figure.end, figure.end + 1) === ':' && figure.start === sentence.start && /^\d{1,2}$/.test(figure.text);
}

/** "Petra Voss, 52, ..." and "Lena Fisk (34)". */
function isAgeTag(figure: Figure, tokens: readonly Token[], from: number, to: number): boolean {
  const value = figure.quantity.value;
  if (typeof value !== 'number' || value < 1 || value > 110 || !/^\d{1,3}$/.test(figure.text)) return false;
  const open = tokens[from - 1]?.text;
  const close = tokens[to]?.text;
  const name = tokens[from - 2];
  if (name?.tag !== 'PROPN') return false;
  return (open === ',' && (close === ',' || close === '.' || close === ';' || close === undefined)) || (open === '(' && close === ')');
}

/** "one of our four submarines", "only one survived": a count; "one could build", "one bill": none. */
function isRealOne(before: Token | undefined, behind: Token | undefined, tokens: readonly Token[], at: number): boolean {
  const counted = before !== undefined && /^(?:only|just|exactly|least|least|than|about|to|from|were|was)$/.test(before.lower);
  if (behind?.lower === 'of') return counted && tokens.slice(at, at + 5).some((t) => t.tag === 'NUM' || t.tag === 'NOUN');
  return counted && (behind?.tag === 'NOUN' || behind === undefined);
}

/**
 * A date with another figure in its clause says when that figure holds, unless it is the date of an event named
 * right beside it ("the 2022 invasion", "opened in June 2023") and not the figure's.
 */
function onlyDatesAnother(date: Figure, figures: readonly Figure[], tokens: readonly Token[]): boolean {
  const clause = clauseOf(tokens, date);
  const place = placeOf(tokens, date);
  const behind = tokens[place.to];
  if (behind && (EVENTS.has(behind.lemma) || EVENTS.has(behind.lower))) return false;
  const others = figures.filter((f) => f !== date && f.nonClaim === null && f.quantity.type !== 'date' && f.quantity.type !== 'time' && f.quantity.type !== 'duration' && f.start < clause.end && f.end > clause.start);
  let at = place.from - 1;
  while (at >= 0 && (DATE_PREPOSITIONS.has(tokens[at]?.lower ?? '') || tokens[at]?.tag === 'DET')) at--;
  const verb = tokens[at];
  const happens = verb !== undefined && HAPPENINGS.has(verb.lemma) && (verb.tag === 'VERB' || verb.tag === 'ADJ' || verb.tag === 'NOUN');
  if (others.length > 0) return !happens;
  // a year alone in a clause without an event is a time stamp of the sentence
  return !happens && !clauseHappens(tokens, clause) && !nounNear(tokens, place.from, EVENTS);
}

function clauseHappens(tokens: readonly Token[], clause: { start: number; end: number }): boolean {
  return tokens.some((t) => t.start >= clause.start && t.end <= clause.end && (t.tag === 'VERB' || t.tag === 'NOUN' || t.tag === 'ADJ') && HAPPENINGS.has(t.lemma));
}

function nounNear(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  return tokens.slice(Math.max(0, at - 5), at + 4).some((t) => words.has(t.lemma));
}

/** A clock time is a claim where something happened at it: behind "at", "before", "after", with a past verb. */
function isClockOfEvent(figure: Figure, figures: readonly Figure[], tokens: readonly Token[]): boolean {
  const place = placeOf(tokens, figure);
  const before = tokens.slice(Math.max(0, place.from - 2), place.from).map((t) => t.lower);
  if (!before.some((w) => w === 'at' || w === 'before' || w === 'after' || w === 'around')) return false;
  const behind = figures.some((f) => f.start > figure.end && f.quantity.type !== 'date' && f.quantity.type !== 'time');
  const ahead = figures.some((f) => f.end < figure.start && f.quantity.type !== 'date' && f.quantity.type !== 'time');
  return ahead || !behind;
}
