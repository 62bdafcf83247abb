import type { ReadClaim } from '../../claim/read-claim';
import { sameName } from '../../claim/names/names';
import { isEarlier } from '../../claim/sentence/time';
import dates from '../../data/dates.json';
import type { CorroboratesBasis, DiffersBasis } from '../../report';
import { claimWords } from '../likeness/claim-words';
import type { Likeness } from '../likeness/likeness';
import { matchQuality } from '../likeness/likeness';
import { nearness } from '../likeness/nearness';
import { isDistinctive, particularity } from '../values/distinctive';
import { areOfOtherDays } from '../values/partial-dates';
import { isParticularSlip } from '../values/slips';
import type { Pair } from './evidence';
import { firstDifference, impliesOtherStanding, impliesOtherTime, isPaceOf, isShareOfAnother } from './gates';
import { otherParticulars } from './other-particulars';
import { areOfOtherPeriods } from './other-periods';

/** Least shares of the words that two dates of one event have in common, on the one side and the other. */
const EVENT_MOST = 0.4;
const EVENT_LEAST = 0.2;
/** Two claims alike in all but the names of whom or where they speak of are of two. */
const ALL_BUT_THE_NAME = 0.6;

/** Values that meet without a rounding. */
const EXACT: ReadonlySet<CorroboratesBasis> = new Set(['equal', 'converted']);

/** A time stated beside the figure as a date. */
function isDated({ time }: ReadClaim): boolean {
  return time.slot.from === 'stated' && time.days !== null && !time.now && /\d/.test(time.slot.value);
}

/** A stretch of so many days is a year, of the calendar or of a firm. */
const A_YEAR = 300;

/** "Last year" here and "in 2023" there. The year of a month, and how long ago something was, are too often guessed. */
function areOfTwoYears({ time: a }: ReadClaim, { time: b }: ReadClaim): boolean {
  if (!a.days || !b.days) return false;
  return [a.days, b.days].every(({ from, to }) => to - from > A_YEAR && to - from < 2 * A_YEAR);
}

/** "This September" here and "one year ago" there: so many days lie between them that no guess at a year explains it. */
function areAYearApart({ time: a }: ReadClaim, { time: b }: ReadClaim): boolean {
  if (!a.days || !b.days || a.now || b.now || a.slot.from !== 'stated' || b.slot.from !== 'stated') return false;
  return Math.max(a.days.from - b.days.to, b.days.from - a.days.to) > A_YEAR;
}

/** Differences that equal values do not outweigh: the text names both standings, or both members of a contrast; for a small figure also both times. */
export function strictlyDiffers({ a, b, slots, likeness, values }: Pair): boolean {
  if (slots.status === 'different' || likeness.clash !== null) return true;
  if (
    slots.time === 'different' &&
    (!(isDistinctive(a.figure) && isDistinctive(b.figure)) ||
      (isDated(a) && isDated(b)) ||
      areOfTwoYears(a, b) ||
      (values.kind === 'agree' && EXACT.has(values.basis) && areAYearApart(a, b)))
  )
    return true;
  const [one, other] = [a.kind.value, b.kind.value];
  if ((one === 'rank') !== (other === 'rank')) return true;
  const isByAndTo = (one === 'change by' && other === 'change to') || (one === 'change to' && other === 'change by');
  if (isByAndTo && !isPaceOf(a, b) && !isPaceOf(b, a)) return true;
  return Math.min(particularity(a.figure), particularity(b.figure)) < 1 && areAlikeButForNames({ a, b, likeness });
}

/** The slot in which two claims are known to differ; names alone do not weigh against a slip that shows in many digits. */
export function knownDifference({ a, b, likeness, slots }: Pair): DiffersBasis | null {
  const known = likeness.clash?.basis ?? firstDifference(slots);
  if (known) return known;
  if (areAlikeButForNames({ a, b, likeness })) return 'scope';
  if (areOfTwoMatches(a, b)) return 'time';
  if (areOfTwoBearers(a, b)) return 'scope';
  const others = likeness.names === -1 || haveOtherSubjects(a, b, likeness);
  return others && !isParticularSlip(a.figure, b.figure) ? 'scope' : null;
}

/** "The Hawks lost 3-1 to the Tigers" and "drew 2-2 with the Bears": each score is one against whom the other does not name. */
function areOfTwoMatches(a: ReadClaim, b: ReadClaim): boolean {
  if (!isOfMatch(a)) return false;
  return namesAnother(a, b) && namesAnother(b, a);
}

/** "3-1"; "7.4 out of 10" is a mark. */
function isOfMatch({ figure: { quantity } }: ReadClaim): boolean {
  return quantity.type === 'score' && typeof quantity.value === 'string';
}

/** "The 32-year-old Petrov" and "Laila, 23": what is told of the one by name is not told of the other. */
function areOfTwoBearers(a: ReadClaim, b: ReadClaim): boolean {
  const [one, other] = [claimWords(a).heads, claimWords(b).heads];
  if (![one, other].every((heads) => heads.length > 0 && heads.every(({ name }) => name))) return false;
  return !one.some((x) => other.some((y) => matchQuality(x, y) > 0));
}

function namesAnother({ names }: ReadClaim, other: ReadClaim): boolean {
  return names.some((name) => ![...other.names, ...other.around].some((one) => sameName(name, one)));
}

/** "The village of Tarnow has 1,329 people" and "the village of Melksham has 1,392": the same is said of two. */
function areAlikeButForNames({ a, b, likeness }: Pick<Pair, 'a' | 'b' | 'likeness'>): boolean {
  return (
    likeness.names === -1 &&
    a.namesFrom === 'stated' &&
    b.namesFrom === 'stated' &&
    Math.min(likeness.coverA, likeness.coverB) >= ALL_BUT_THE_NAME
  );
}

/** "Dorne has 1,000 inhabitants" and "Sennet has 3,058": each speaks of whom the other does not name. */
function haveOtherSubjects(a: ReadClaim, b: ReadClaim, { sharedName }: Likeness): boolean {
  return sharedName === null && hasSubject(a) && hasSubject(b);
}

function hasSubject({ names, namesFrom }: ReadClaim): boolean {
  return namesFrom === 'stated' && names.some(({ leads }) => leads);
}

/** So near by their words are two figures of one thing at two times; others are of two things before that. */
const AT_TWO_TIMES = 0.6;

/** A slot in which they differ by what their sources leave unsaid. */
export function impliedDifference({ a, b, likeness }: Pair): DiffersBasis | null {
  if (impliesOtherStanding(a, b)) return isLimitOfAnother({ a, b, likeness }) ? 'measure' : 'status';
  if (areOfOtherPeriods(a, b)) return 'time';
  if (!impliesOtherTime(a, b)) return otherParticulars(a, b)?.basis ?? null;
  return isEarlier(a.time) !== isEarlier(b.time) && nearness(likeness) >= AT_TWO_TIMES ? 'time' : 'scope';
}

/** So little alike are the words of a limit and of what it is no limit of. */
const UNLIKE = 0.4;

/** "Houses of up to nine metres are allowed" and "the crane is 31 metres high": what is limited is not what is measured. */
function isLimitOfAnother({ a, b, likeness }: Pick<Pair, 'a' | 'b' | 'likeness'>): boolean {
  return [a, b].some(({ standing }) => standing.slot.value === 'limit') && nearness(likeness) < UNLIKE;
}

/** The slot that an editor would name of two figures that are not compared by value; null where none is known to differ. */
export function slotApart(pair: Pair): DiffersBasis | null {
  return namedDifference(pair, knownDifference(pair) ?? impliedDifference(pair));
}

/**
 * The slot that an editor would name where one is known to differ. Two dates are of two events, unless their words are
 * those of one; a change beside a level says little of what sets two figures apart if they are not alike otherwise.
 */
export function namedDifference<B extends DiffersBasis | null>(pair: Pair, known: B): B | DiffersBasis {
  if (known === null) return known;
  const { a, b, slots } = pair;
  if (a.figure.quantity.type === 'date') return isOneEvent(pair) ? 'time' : 'measure';
  if (known === 'time' && slots.time === 'different' && impliesOtherStanding(a, b)) return 'status';
  if (
    (slots.time === 'different' || slots.status === 'different') &&
    known === firstDifference(slots) &&
    nameNoneInCommon(pair)
  )
    return 'scope';
  return known === 'kind' && isChangeBesideLevel(pair) && !tellsOfChange(pair) ? openSlot(pair) : known;
}

/** "Rose by 0.2 percent" and "rates were 3.4 percent"; of counted things, "shed 142 posts" is no other kind than "68 posts". */
function tellsOfChange({ a, b, likeness }: Pair): boolean {
  const isCount = [a, b].every(({ figure }) => figure.dimension === 'none');
  return likeness.clash?.basis === 'kind' || (!isCount && nearness(likeness) >= AT_TWO_TIMES);
}

/** "Britain is to spend 2.5 percent by 2027" and "the alliance spent 2 percent": of whom comes before when. */
function nameNoneInCommon({ a, b, likeness }: Pair): boolean {
  return likeness.sharedName === null && a.namesFrom === 'stated' && b.namesFrom === 'stated';
}

function isChangeBesideLevel({ a, b }: Pair): boolean {
  return (a.kind.value === 'rank') === (b.kind.value === 'rank') && isShareOfAnother(a) === isShareOfAnother(b);
}

/** So near by their words are two figures of one thing where both say when, and it was not the same time. */
const NEAR_AT_TWO_TIMES = 0.3;

/** Both say when, though "now" may reach back as far as the other. */
function areOfTwoDays({ a: { time: a }, b: { time: b } }: Pair): boolean {
  return a.days !== null && b.days !== null && (a.days.from > b.days.to || b.days.from > a.days.to);
}

/** The slot that most likely sets two figures apart of which the text does not say what does. */
export function openSlot(pair: Pair): DiffersBasis {
  const { a, b, likeness } = pair;
  const near = nearness(likeness);
  if (a.figure.quantity.type === 'date') return isOneEvent(pair) ? 'time' : 'measure';
  if (isOfMatch(a)) return 'time';
  if (near >= NEAR_AT_TWO_TIMES && areOfTwoDays(pair)) return 'time';
  if ((a.standing.slot.value === 'provisional') !== (b.standing.slot.value === 'provisional')) return 'status';
  const isTimed = near >= AT_TWO_TIMES && likeness.heads !== -1 && likeness.names !== -1;
  if (isTimed && isOfSomeTime(a) !== isOfSomeTime(b)) return 'time';
  return areOfTwoPurposes(pair) ? 'measure' : 'scope';
}

/** Says when, and not just that it is so now, as what is told without a date is too. */
function isOfSomeTime({ time }: ReadClaim): boolean {
  return time.slot.value !== null && !time.now;
}

/** Amounts of money are for this and for that; they are of two bodies or places where one is named. */
function areOfTwoPurposes({ a, b }: Pair): boolean {
  return a.figure.dimension === 'money' && a.namesFrom !== 'stated' && b.namesFrom !== 'stated';
}

/** Two dates are told of the same verb, or of more than whose or where they are: "the museum" has many days. */
export function tellWhatHappens({ likeness: { matches } }: Pair): boolean {
  const said = matches.filter(({ a, b }) => !a.name && !b.name);
  return said.length > 1 || said.some(({ a, b }) => a.role === 'verb' && b.role === 'verb');
}

/** "Ola Brandt was born" and "Mira Voss (born": both name somebody, no name is one, and nothing but what happened is in common. */
export function areOfTwoByName({
  a,
  b,
  likeness: { matches, sharedName },
}: Pick<Pair, 'a' | 'b' | 'likeness'>): boolean {
  if (sharedName !== null || a.namesFrom !== 'stated' || b.namesFrom !== 'stated') return false;
  return matches.every((m) => m.a.role === 'verb' || m.b.role === 'verb');
}

/** Two dates exclude each other only as dates of one event: stated as dates, and in much the same words or with the same verb. */
export function isOneEvent({ a, b, likeness }: Pair): boolean {
  if (isPointedAt(a.figure) || isPointedAt(b.figure)) return false;
  // the year that goes without saying is a guess
  if ((a.figure.relative || b.figure.relative) && !areOfOtherDays(a.figure, b.figure)) return false;
  const { coverA, coverB, matches } = likeness;
  if (Math.max(coverA, coverB) >= EVENT_MOST && Math.min(coverA, coverB) >= EVENT_LEAST) return true;
  return Math.max(coverA, coverB) >= EVENT_LEAST && matches.some((m) => m.a.role === 'verb' && m.b.role === 'verb');
}

/** "Tuesday", "last month", "the 5th", "12 days later": placed by another day; of "28 March" only the year is. */
function isPointedAt({ relative, text }: ReadClaim['figure']): boolean {
  return (
    relative && !(/\d/.test(text) && (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => MONTHS.has(word)))
  );
}

const MONTHS: ReadonlySet<string> = new Set(Object.keys(dates.months));
