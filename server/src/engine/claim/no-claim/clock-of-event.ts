import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import type { Run } from '../sentence/clause';
import { isWhenTold } from '../slots/told-dates';
import { placeOf } from '../measure/terms';
import { FIRST_PERSON, MEASURING, PROCEEDINGS, SAYING } from '../measure/words';
import { TIMING, UNTIL } from '../sentence/grammar-words';

/** A clock time is a claim where something happened at it: behind "at", "before", "after", "until", with a past verb. */
export function isClockOfEvent(
  figure: Figure,
  figures: readonly Figure[],
  tokens: readonly Token[],
  listed: boolean,
): boolean {
  const place = placeOf(tokens, figure);
  if (isOpeningHour(tokens, place.from) || isAside(tokens, place.from)) return false;
  if (isWhenTold(figure, tokens, place)) return false;
  const before = tokens.slice(Math.max(0, place.from - 2), place.from).map((t) => t.lower);
  const earlier = figures.findLast((f) => f.end <= figure.start && figure.start - f.end <= 6);
  // "kick-off was at 15:25, not 15:00"
  if (before.includes('not') && earlier?.quantity.type === 'time') return true;
  // "Landing: 6 March, 04:17"
  if (listed && earlier?.quantity.type === 'date') return true;
  // "lunch is at 1 pm" and "trams run every hour after 8 pm" tell of no day
  const told = tokens.some((t) => t.tag === 'VERB' || t.tag === 'AUX');
  if (told && earlier?.quantity.type !== 'date' && !tokens.some(isPastVerb)) return false;
  if (before.at(-1) === 'at' && tokens[place.from - 2]?.tag === 'AUX') return true;
  if (isEveryDay(tokens, place.from)) return false;
  // "were told to stay indoors from 9 p.m. to 5 a.m."
  if (isEndOfSpan(figure, figures, before.at(-1)))
    return (
      tokens.some((t) => t.tag === 'AUX' && isPastVerb(t)) &&
      !tokens.slice(0, place.from).some((t) => EVERY_DAY.test(t.lower))
    );
  // "Thursday, 3:42 p.m., a hiker called", "was live until 3:38"
  const opens = earlier?.quantity.type === 'date' && earlier.start === tokens[0]?.start;
  if (opens ? tokens[place.to]?.text === ',' : UNTIL.has(before.at(-1) ?? '')) return tokens.slice(1).some(isPastVerb);
  if (!before.some((w) => TIMING.has(w))) return false;
  if (isDoneAt(figure, figures, tokens, place.from)) return true;
  const behind = figures.some((f) => f.start > figure.end && isAmount(f) && !isGapTo(f, figure, tokens));
  const ahead = figures.some((f) => f.end < figure.start && isAmount(f));
  return ahead ? !isOfAmount(figure, figures, tokens, place) : !behind;
}

function isAmount({ quantity: { type } }: Figure): boolean {
  return type !== 'date' && type !== 'time';
}

/** "At 23:31, 44 minutes after the call": how long before or after something else it was. */
function isGapTo(gap: Figure, clock: Figure, tokens: readonly Token[]): boolean {
  if (gap.dimension !== 'duration' || gap.start - clock.end > COMMA) return false;
  return GAPS.has(tokens[placeOf(tokens, gap).to]?.lower ?? '');
}

/** As many letters as a comma has, with a blank behind. */
const COMMA = 2;
const GAPS: ReadonlySet<string> = new Set(['after', 'before', 'later', 'earlier', 'behind', 'ahead', 'late', 'early']);

/** From when or until when, where the other time stands beside it. */
function isEndOfSpan({ start, end }: Figure, figures: readonly Figure[], before: string | undefined): boolean {
  const isTime = ({ quantity }: Figure): boolean => quantity.type === 'time';
  if (before === 'from') return figures.some((f) => isTime(f) && f.start > end && f.start - end <= LINK);
  return before === 'to' && figures.some((f) => isTime(f) && f.end < start && start - f.end <= LINK);
}

/** As many letters as stand between "9 p.m." and "5 a.m." in "until". */
const LINK = 7;

const EVERY_DAY = /^(?:daily|every|each|weekdays|weekends|open|opened|opening|hours)$/;

function isPastVerb(token: Token): boolean {
  if (token.tag === 'AUX') return /^(?:was|were|had|did)$/.test(token.lower);
  return token.tag === 'VERB' && token.lower !== token.lemma && !/(?:s|ing)$/.test(token.lower);
}

/** "A march starts at 10.30", "The bus leaves at 6:10", "Call us at 4pm": what is planned, done every day or asked for. */
function isEveryDay(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(0, at).findLastIndex((t) => t.tag === 'VERB' || t.tag === 'AUX');
  const token = tokens[verb];
  if (token?.tag !== 'VERB' || SAYING.has(token.lemma)) return false;
  const asked = verb === 0 && token.lower === token.lemma;
  return (
    asked ||
    (token.lower === `${token.lemma}s` && tokens.slice(0, verb).some((t) => t.tag === 'NOUN' || t.tag === 'PROPN'))
  );
}

/** "The storm made landfall at 2 p.m. with winds of 185 km/h": no amount stands between what happened and its hour. */
function isDoneAt(figure: Figure, figures: readonly Figure[], tokens: readonly Token[], from: number): boolean {
  const verb = tokens.slice(0, from).findLast((t) => t.tag === 'VERB' || t.tag === 'AUX');
  if (verb?.tag !== 'VERB') return false;
  // "demand peaked at 17:30", but "the flood reached the town at 17:30"
  const object = tokens.some((t) => t.tag === 'NOUN' && t.start > verb.end && t.end <= figure.start);
  if (MEASURING.has(verb.lemma) && !object) return false;
  // "a march starts at 10.30" only announces
  if (verb.lower === verb.lemma || /(?:s|ing)$/.test(verb.lower)) return false;
  return !figures.some((f) => f !== figure && f.nonClaim === null && f.start > verb.start && f.end <= figure.start);
}

/** "Demand was 45.3 GW at 17:30": when so much was measured; "at 5:40 p.m. when the ship sank" tells when it sank. */
function isOfAmount(figure: Figure, figures: readonly Figure[], tokens: readonly Token[], place: Run): boolean {
  const { from, to } = place;
  if (tokens[to]?.lower === 'when' || (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'when')) return false;
  const verb = tokens.slice(0, from).findLast((t) => t.tag === 'VERB' || t.tag === 'AUX');
  if (!verb || !(verb.lemma === 'be' || MEASURING.has(verb.lemma))) return false;
  return figures.some((f) => f.nonClaim === null && f.start > verb.start && f.end <= figure.start);
}

/** "I rang at 7 p.m.", "The sitting began at 9.31 am": the teller's own day, and that of those who met. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(0, at).findLastIndex((t) => t.tag === 'VERB');
  const ahead = tokens.slice(0, Math.max(0, verb)).filter((t) => t.tag !== 'ADV' && t.tag !== 'AUX');
  const subject = ahead.at(-1);
  return subject !== undefined && (FIRST_PERSON.has(subject.lower) || PROCEEDINGS.has(subject.lemma));
}

/** "Polling stations open at 7 a.m. and close at 8 p.m.": hours that hold every day. */
function isOpeningHour(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(Math.max(0, at - 3), at).findLast((t) => t.tag === 'VERB' || t.tag === 'ADJ');
  return verb !== undefined && /^(?:opens?|closes?)$/.test(verb.lower);
}
