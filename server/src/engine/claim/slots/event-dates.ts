import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import type { Run } from '../sentence/clause';
import { clauseOf, isInAsideOfSubject } from '../sentence/clause';
import { isChange } from '../measure/lexicon';
import { placeOf } from '../measure/terms';
import {
  DATE_PREPOSITIONS,
  EVENTS,
  HAPPENING_PHRASES,
  HAPPENINGS,
  MEASURING,
  MOVES,
  RUNS,
  SAYING,
  STANDING,
} from '../measure/words';
import { datesDeal } from './deal-dates';
import { datesDeed } from './deed-dates';
import { opensDeed } from './opening-dates';
import { isWhenTold } from './told-dates';
import { COMPARING_WORDS, DEADLINE, PARTICLES, PERIOD_NOUNS } from '../sentence/grammar-words';

/** "the lowest since 1998" dates the time when it was lower. */
const SUPERLATIVE = /(?:\p{L}{2}est|most|least|worst|best)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const MONTH = /(?:^|[\s-])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;
/** A day, with its year or without. */
const DAY = /^(?:\d{4}-)?\d{2}-\d{2}/;

/**
 * A date with another figure in its clause says when that figure holds, unless an event is named right beside it
 * ("the 2022 invasion", "opened in June 2023"), it is a deadline ("9,000 homes by 2035") or a day on which something
 * was done. A relative date ("on Monday") is a claim only of an event.
 */
export function onlyDatesAnother(date: Figure, figures: readonly Figure[], tokens: readonly Token[]): boolean {
  const clause = clauseOf(tokens, date);
  const place = placeOf(tokens, date);
  // "built in 1979 and 1984": the second is what the first is
  const first = joinedTo(date, figures, tokens, place.from);
  if (first) return onlyDatesAnother(first, figures, tokens);
  if (endsPeriod(tokens, place.from) || isOfName(date, tokens, place)) return true;
  if (namesEvent(tokens, place.to)) return false;
  if (isHabit(date, figures, tokens) || isWhenTold(date, tokens, place)) return true;
  // "where the factory is to shut by the middle of next year"
  if (isDeadline(tokens, place.from) && datesEvent(tokens, place.from)) return false;
  if (isVague(date) || isCompared(date, figures, tokens, place.from)) return true;
  if (
    datesEvent(tokens, place.from) ||
    datesDeed(tokens, place.from) ||
    datesDeal(tokens, place.from) ||
    datesStart(tokens, place.from)
  )
    return false;
  if (datesChange(date, tokens, place.from) || opensDeed(date, figures, tokens, place)) return false;
  if (datesNamedEvent(tokens, place.from) || datesRun(date, figures, tokens, place.from)) return false;
  const others = figures.filter(
    (f) =>
      f !== date &&
      f.nonClaim === null &&
      holdsAtATime(f) &&
      f.start < clause.end &&
      f.end > clause.start &&
      !isInAsideOfSubject(f, date, tokens),
  );
  if (others.length === 0 || isDoneBeside(date, others, tokens, place.from)) return false;
  // "2.5 percent by 2027" says when the share is to hold; anything else is to be done by the day
  const before = others.findLast((f) => f.end <= date.start);
  // "from 1 March 2026 the fee drops by": the day on which something takes effect
  if (isDay(date) && tokens[place.from - 1]?.lower === 'from' && !date.quantity.range) return false;
  if (isDeadline(tokens, place.from) && isReached(date, others, tokens, place)) return true;
  if (isDeadline(tokens, place.from) && before?.dimension !== 'share') return false;
  return !(isDay(date) && isDoneOn(date, figures, tokens, place.from, place.to));
}

/** "By the end of March the toll had passed 1,900": how far things had come, and nothing that is to be done by then. */
function isReached(date: Figure, others: readonly Figure[], tokens: readonly Token[], { from, to }: Run): boolean {
  if (!tokens.slice(0, from).some((t) => t.lower === 'by')) return false;
  const clause = tokens.findLastIndex((t, i) => i < from && t.text === ';') + 1;
  const opens =
    tokens.slice(clause, from).filter((t) => t.tag !== 'CCONJ' && t.tag !== 'PUNCT').length <= OPENING_WORDS;
  const verb = tokens.slice(to).find((t) => t.tag === 'AUX' || t.tag === 'VERB');
  return (
    opens &&
    verb !== undefined &&
    /^(?:was|were|had)$/.test(verb.lower) &&
    !/^(?:to|due)$/.test(tokens[tokens.indexOf(verb) + 1]?.lower ?? '') &&
    others.every((f) => f.start > date.end || f.end <= (tokens[clause]?.start ?? 0))
  );
}

/** "By the end of": so many words at most stand in front of an opening date. */
const OPENING_WORDS = 4;

/** The date right in front, where only "and" or "or" stands between. */
function joinedTo(date: Figure, figures: readonly Figure[], tokens: readonly Token[], from: number): Figure | null {
  const joint = tokens[from - 1];
  if (joint?.tag !== 'CCONJ') return null;
  const before = figures.findLast((f) => f.end <= joint.start);
  const beside = before?.quantity.type === 'date' && tokens[from - 2]?.end === before.end;
  return before && beside && !before.relative && !date.relative ? before : null;
}

/** "Monday to Thursday": every week. */
function isHabit(date: Figure, figures: readonly Figure[], tokens: readonly Token[]): boolean {
  if (!WEEKDAY.test(date.text)) return false;
  return figures.some((other) => {
    const [first, second] = other.start < date.start ? [other, date] : [date, other];
    if (other === date || !WEEKDAY.test(other.text) || second.start - first.end > 4) return false;
    return tokens.some((t) => t.start >= first.end && t.end <= second.start && /^(?:to|through|-|–)$/.test(t.lower));
  });
}

/** "the 12 months to 31 March", "the year ended in June". */
export function endsPeriod(tokens: readonly Token[], place: number): boolean {
  const words = tokens.slice(Math.max(0, place - 4), place);
  const link = words.findLastIndex((t) => /^(?:to|ended|ending|through)$/.test(t.lower));
  return link > 0 && PERIOD_NOUNS.has(words[link - 1]?.lemma ?? '');
}

/** "the Euro 2028 finals", "Agenda 2030": a year that belongs to the name in front of it. */
function isOfName(date: Figure, tokens: readonly Token[], { from, to }: Run): boolean {
  const name = tokens[from - 1];
  if (!/^(?:19|20)\d\d$/.test(date.text) || !name || date.start - name.end !== 1) return false;
  // the tagger takes the "Act" of "the Housing Act 1988" for a verb
  const named = name.tag === 'PROPN' || (/^\p{Lu}/u.test(name.text) && tokens[from - 2]?.tag === 'PROPN');
  if (!named) return false;
  // "In Germany 2023 was a good year"
  return !(tokens[from - 2]?.tag === 'ADP' && tokens[to]?.tag === 'AUX');
}

/** "the 2022 invasion", "in 2018, when the probe was launched". */
export function namesEvent(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at];
  if (!behind) return false;
  if (EVENTS.has(behind.lemma) || EVENTS.has(behind.lower)) return true;
  return behind.lower === 'when' || (behind.text === ',' && tokens[at + 1]?.lower === 'when');
}

/**
 * "three weeks longer than in 2019", "below that of 2019", "doubled since 2012", "tripled between 2014 and 2024": the
 * time that another figure is compared with or changed over.
 */
export function isCompared(date: Figure, figures: readonly Figure[], tokens: readonly Token[], place: number): boolean {
  const before = figures.findLast((f) => f.end <= date.start && f.quantity.type !== 'date');
  if (figures.some((f) => f.quantity.type === 'multiple' && f.nonClaim === null)) {
    const word = tokens[place - 1]?.lower;
    if (word === 'since' || word === 'between' || (word === 'from' && date.quantity.range)) return true;
  }
  if (!before) return false;
  const between = tokens.filter((t) => t.start >= before.end && t.end <= date.start).slice(-4);
  return between.some(
    (t, i) =>
      COMPARING_WORDS.has(t.lower) &&
      // "and end no later than 31 December"
      !(t.lower === 'than' && /^(?:later|earlier)$/.test(between[i - 1]?.lower ?? '')) &&
      !(t.lower === 'against' && between[i + 1]?.tag === 'ADP') &&
      !between.slice(i).some((u) => u.tag === 'VERB' || u.text === ','),
  );
}

/** "last week", "this month": a time told by the source's own date, and no day. */
export function isVague({ relative, quantity, text }: Figure): boolean {
  // "in 1987 ... the following year": counted from a date that is told
  if (/^following year$/i.test(text) && /^\d{4}$/.test(String(quantity.value))) return false;
  return (
    relative &&
    !/\d/.test(text) &&
    !MONTH.test(text) &&
    ((quantity.hedge === 'none' && quantity.low !== quantity.high) ||
      !/^\d{4}-\d{2}-\d{2}/.test(String(quantity.value)))
  );
}

/** Votes and scores are of the event itself, lengths of time hold at none. */
function holdsAtATime({ quantity, group }: Figure): boolean {
  return !['date', 'time', 'duration', 'score'].includes(quantity.type) && group?.kind !== 'vote';
}

/** A day of the calendar or, without digits, of the week. */
export function isDay({ quantity, text }: Figure): boolean {
  return (/\d/.test(text) || WEEKDAY.test(text)) && DAY.test(String(quantity.value));
}

/** Whether the words in front of a date, past its prepositions, are an event or something happening. */
export function datesEvent(tokens: readonly Token[], place: number): boolean {
  let at = beforePrepositions(tokens, place);
  // "Three schools will close, in July 2027"
  if (tokens[at]?.text === ',' && at + 1 < place && tokens[at + 1]?.lower !== 'since') at--;
  // "when it starts up in the spring", "will vote against on the 18th"
  if (isParticle(tokens[at]) && /^(?:VERB|NOUN)$/.test(tokens[at - 1]?.tag ?? '')) at--;
  const word = tokens[at];
  if (!word) return false;
  // "three titles, most recently in 2011"
  if (word.lower === 'recently' && tokens[at - 1]?.lower === 'most' && at + 1 < place) return true;
  // "The last one as big, a 5.4, was in 1987"
  if (word.lemma === 'be' && word.tag === 'AUX' && at + 1 < place && opensWithLast(tokens)) return true;
  if (endsHappening(tokens, at)) return true;
  if (word.tag === 'NOUN' && EVENTS.has(word.lemma)) return true;
  // "a record that had stood since 1958", "not beaten in 23 matches, or since November"
  if (tokens[at + 1]?.lower === 'since')
    return /^(?:VERB|ADJ|CCONJ)$/.test(word.tag) || word.text === ',' || SUPERLATIVE.test(word.lower);
  // "three tours, the last in 2010"
  if (/^(?:first|last|latest)$/.test(word.lower) && tokens[at - 1]?.tag === 'DET' && at + 1 < place) return true;
  const happens = HAPPENINGS.has(word.lemma) || HAPPENINGS.has(word.lower);
  return happens && (word.tag === 'VERB' || word.tag === 'ADJ' || (word.tag === 'NOUN' && at + 1 < place));
}

/** "The last one", "The first such quake": one of several that happened. */
function opensWithLast(tokens: readonly Token[]): boolean {
  return tokens[0]?.lower === 'the' && /^(?:first|last|latest|previous|next)$/.test(tokens[1]?.lower ?? '');
}

/** "when it comes online", "took effect": the last of two or three words that tell of something happening. */
function endsHappening(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2].some((from) => {
    const verb = tokens[from];
    const rest = tokens.slice(from + 1, at + 1).map((t) => t.lower);
    return verb !== undefined && HAPPENING_PHRASES.has([verb.lemma, ...rest].join(' '));
  });
}

/** "the closing of the Lindow plant on 30 June 2027": the event has a name of several words. */
function datesNamedEvent(tokens: readonly Token[], place: number): boolean {
  let at = beforePrepositions(tokens, place);
  if (at + 1 === place) return false;
  const last = at;
  while (at > 0 && last - at < LONGEST_NAME && NAME_TAGS.has(tokens[at]?.tag ?? '')) at--;
  const event = tokens[at - 1];
  if (at === last || tokens[at]?.lower !== 'of' || !event) return false;
  if (event.tag === 'NOUN' && EVENTS.has(event.lemma)) return true;
  const stem = /^(.+?)(?:(.)\2)?ing$/u.exec(event.lower);
  const verbs = stem
    ? [event.lower.slice(0, -3), `${event.lower.slice(0, -3)}e`, `${stem[1] ?? ''}${stem[2] ?? ''}`]
    : [];
  return verbs.some((verb) => HAPPENINGS.has(verb));
}

const NAME_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);
/** Words of what an event befalls. */
const LONGEST_NAME = 6;

/**
 * "96,500 were sold in Halden, between March 2024 and August 2026", "all the lamps it sold since March 2024": when
 * something began and ended that was done to all that are counted.
 */
function datesRun(date: Figure, figures: readonly Figure[], tokens: readonly Token[], place: number): boolean {
  const link = tokens[place - 1]?.lower;
  if (link !== 'since' && link !== 'between' && !(link === 'and' && followsBetween(date, figures, tokens)))
    return false;
  const at = tokens.findLastIndex((t, i) => i < place && isVerb(t, tokens[i - 1]));
  const verb = tokens[at];
  if (!verb || !RUNS.has(verb.lemma) || tokens[at - 1]?.lower === 'have') return false;
  const counted = figures.filter((f) => f !== date && holdsAtATime(f));
  return counted.some((f) => f.end <= verb.start) && !counted.some((f) => f.start > verb.start && f.end <= date.start);
}

/** "between March 2024 and August 2026": the later of the two. */
function followsBetween(date: Figure, figures: readonly Figure[], tokens: readonly Token[]): boolean {
  const first = figures.findLast((f) => f.end <= date.start && f.quantity.type === 'date');
  return first !== undefined && tokens[placeOf(tokens, first).from - 1]?.lower === 'between';
}

/** "The wage goes up to £13.10 in April 2028", "the tax will double on 1 October": from when on something is to be other. */
export function datesChange(date: Figure, tokens: readonly Token[], place: number): boolean {
  const day = isDay(date);
  if (date.quantity.range || !(day || MONTH_OF_YEAR.test(String(date.quantity.value)))) return false;
  if (!/^(?:in|on|from)$/.test(tokens[place - 1]?.lower ?? '')) return false;
  // the tagger takes the "rises" of "the fee rises to" for a noun
  const at = tokens.findLastIndex(
    (t, i) => i < place && (t.tag === 'VERB' || (/^(?:NOUN|ADJ)$/.test(t.tag) && isChange(t.lemma))),
  );
  const verb = tokens[at];
  if (!verb) return false;
  const moved = /^(?:up|down)$/.test(tokens[at + 1]?.lower ?? '') && MOVES.has(verb.lemma);
  if (!moved && !isChange(verb.lemma)) return false;
  // "prices fall in March" may tell of any, "it will be 4 percent in March" how much there is then
  const amount = tokens.slice(at, place).some((t) => t.lower === 'to');
  return amount && (/^\p{L}+s$/u.test(verb.lower) || (day && tokens[at - 1]?.lower === 'will'));
}

const MONTH_OF_YEAR = /^\d{4}-\d{2}$/;

/** "deliveries from 2028", "will not be here before 2028": when something is to begin. */
function datesStart(tokens: readonly Token[], place: number): boolean {
  const word = tokens[place - 1]?.lower;
  if (word === 'from')
    return (
      tokens[place - 2]?.tag === 'NOUN' && tokens.slice(0, place).some((t) => t.lower === 'with' || t.lemma === 'will')
    );
  return word === 'before' && tokens.slice(Math.max(0, place - 8), place).some((t) => /^(?:not|n['’]t)$/.test(t.lower));
}

/** What a verb takes with it: "starts up", "brought home". */
function isParticle(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'ADV' || PARTICLES.has(token.lower));
}

function beforePrepositions(tokens: readonly Token[], place: number): number {
  let at = place - 1;
  while (at >= 0 && (DATE_PREPOSITIONS.has(tokens[at]?.lower ?? '') || tokens[at]?.tag === 'DET')) at--;
  return at;
}

/** "by 2035", "until the end of 2031". */
export function isDeadline(tokens: readonly Token[], place: number): boolean {
  const words = tokens.slice(Math.max(0, place - 5), place).map((t) => t.lower);
  const at = words.findLastIndex((w) => DEADLINE.has(w));
  return at >= 0 && words.slice(at + 1).every((w) => DATE_PREPOSITIONS.has(w) || w === 'the');
}

/**
 * The verb nearest to the date tells of something done, not of how much there was; "on 3 March the clinic treated 41
 * patients" and "treated 41 patients on 3 March" say when the figure holds.
 */
export function isDoneOn(
  date: Figure,
  figures: readonly Figure[],
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const before = tokens.slice(0, from);
  // "storage was 93 percent full on 1 October, compared with ...": the verb behind is another one's
  const behind = before.some((t) => t.tag === 'AUX') ? undefined : tokens.slice(to).find((t) => t.tag === 'VERB');
  const at = before.findLastIndex((t, i) => isVerb(t, before[i - 1]));
  const verb = before[at] ?? behind;
  if (!verb) return false;
  // "some 900 stood outside the gate on 30 October"
  if (verb.lemma === 'stand' && STANDING.has(tokens[tokens.indexOf(verb) + 1]?.lower ?? '')) return true;
  // "closed three wards on Monday", but "closed at 4 points on Monday"
  const object = figures.find((f) => f.start >= verb.end && f.end <= date.start);
  const counted = object?.quantity.type === 'count' && HAPPENINGS.has(verb.lemma) && verb.start < date.start;
  if (MEASURING.has(verb.lemma) && !counted) return false;
  if (HAPPENINGS.has(verb.lemma)) return true;
  if (verb.start > date.start) return before.some((t) => t.tag === 'NOUN' || t.tag === 'PROPN');
  // "citizens will choose among 14 lists on 3 May": a day to come is of what is done on it
  if (before[at - 1]?.lower === 'will' && !isChange(verb.lemma)) return true;
  // "came within 900 km of the moon on 7 June": how far it went, once
  return !figures.some(
    (f) =>
      holdsAtATime(f) &&
      !(f.dimension === 'length' && tokens[placeOf(tokens, f).from - 1]?.lower === 'within') &&
      f.start > verb.start &&
      f.end < date.start,
  );
}

/** "was found there in 1974 by two boys": all other figures stand behind the date, and the verb in front of it measures nothing. */
export function isDoneBeside(date: Figure, others: readonly Figure[], tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(0, from);
  const verb = before.findLast((t, i) => isVerb(t, before[i - 1]));
  if (!verb || MEASURING.has(verb.lemma) || isChange(verb.lemma) || SAYING.has(verb.lemma)) return false;
  return verb.lower !== verb.lemma && others.every((f) => f.start > date.end);
}

/** The tagger takes "the capsule separated on 6 March" and "will open on 11 May" for adjectives. */
function isVerb(token: Token, before: Token | undefined): boolean {
  if (token.tag === 'VERB') return true;
  if (token.tag !== 'ADJ') return false;
  return before?.tag === 'AUX' ? HAPPENINGS.has(token.lemma) : before?.tag === 'NOUN' && token.lower.endsWith('ed');
}
