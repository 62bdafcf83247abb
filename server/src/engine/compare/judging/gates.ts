import type { HeldTime } from '../../claim/sentence/time';
import { isEarlier } from '../../claim/sentence/time';
import { daysOf, weekdayOf } from '../../claim/sentence/date-span';
import type { ReadClaim } from '../../claim/read-claim';
import { isPace } from '../../claim/measure/lexicon';
import { isCore } from '../../claim/measure/term';
import type { ClaimStatus, DiffersBasis } from '../../report';
import words from '../../data/status.json';

/** How one slot of two claims stands. */
export type SlotRelation = 'same' | 'different' | 'unknown';

/** "Now" against a date up to three months earlier says nothing of another time. */
const PRESENT_REACH = 92;

/** Whether two figures hold for the same time. */
export function compareTimes(a: HeldTime, b: HeldTime): SlotRelation {
  if (a.slot.value !== null && a.slot.value.toLowerCase() === b.slot.value?.toLowerCase()) return 'same';
  if (a.weekday !== null && b.weekday !== null && a.days === null && b.days === null)
    return a.weekday === b.weekday ? 'same' : 'different';
  if (a.days === null && b.days === null) return a.now && b.now ? 'same' : 'unknown';
  if (a.days === null || b.days === null) {
    const [known, other] = a.days ? [a.days, b] : [b.days, a];
    if (known && other.weekday !== null && known.to - known.from === 0)
      return weekdayOf(known.from) === other.weekday ? 'same' : 'different';
    return 'unknown';
  }
  if (areOtherSeasons(a, b)) return 'different';
  if (a.days.from <= b.days.to && b.days.from <= a.days.to) return 'same';
  if (a.now !== b.now) {
    const [now, other] = a.now ? [a.days, b.days] : [b.days, a.days];
    if (other.to < now.from && now.from - other.to <= PRESENT_REACH) return 'unknown';
  }
  return 'different';
}

/** "The 2015–16 season" and "2016–17" have a year in common, and no day. */
function areOtherSeasons({ slot: a }: HeldTime, { slot: b }: HeldTime): boolean {
  const [one, other] = [firstOfTwoYears(a.value), firstOfTwoYears(b.value)];
  return one !== null && other !== null && one !== other;
}

/** Of "2015–16" the 2015; null where two years that follow each other are not written so. */
function firstOfTwoYears(time: string | null): number | null {
  const [, first = '', next = ''] = /^(\d{4})[-–/](\d{2}|\d{4})$/.exec(time ?? '') ?? [];
  return first !== '' && Number(next.slice(-2)) === (Number(first) + 1) % 100 ? Number(first) : null;
}

/** A dated figure this many days from the other's source is of another time than one said without a date. */
const ANOTHER_YEAR = 300;

/**
 * Whether a figure that is dated to another year, or named as the one before, stands against one that its source gives
 * without a date, as of now. No reason to doubt an agreement, but enough not to call different values a conflict.
 */
export function impliesOtherTime(a: ReadClaim, b: ReadClaim): boolean {
  return datedAway(a, b) || datedAway(b, a) || isBefore(a, b) || isBefore(b, a);
}

function isBefore(earlier: ReadClaim, { time }: ReadClaim): boolean {
  return isEarlier(earlier.time) && (time.slot.value === null || time.now);
}

function datedAway(dated: ReadClaim, undated: ReadClaim): boolean {
  const { days } = dated.time;
  if (!days || undated.time.days) return false;
  if (undated.time.weekday !== null || undated.asOf.value === null) return false;
  const said = daysOf(undated.asOf.value);
  return said !== null && (said.from - days.to > ANOTHER_YEAR || days.from - said.to > ANOTHER_YEAR);
}

/** Month and day at the end of an ISO date. */
const MONTH_AND_DAY = -5;

/**
 * Which of two claims was said later, by the days of their sources; null where it was the same day, or not known. A
 * dateline without a year is taken to be of the other's.
 */
export function saidLater({ asOf: { value: a } }: ReadClaim, { asOf: { value: b } }: ReadClaim): 'a' | 'b' | null {
  if (a === null || b === null) return null;
  const whole = a.length === b.length;
  const [x, y] = whole ? [a, b] : [a.slice(MONTH_AND_DAY), b.slice(MONTH_AND_DAY)];
  return x === y ? null : x > y ? 'a' : 'b';
}

/** How many days lie between the days of two claims' sources; null where one of them has none. */
export function daysApart(one: ReadClaim, other: ReadClaim): number | null {
  const [x, y] = [one, other].map(({ asOf }) => (asOf.value === null ? null : daysOf(asOf.value)));
  return x && y ? Math.max(0, x.from - y.to, y.from - x.to) : null;
}

type StatusClass = 'actual' | 'aim' | 'forecast' | 'limit' | 'denied';

function statusClass(status: ClaimStatus): StatusClass {
  switch (status) {
    case 'reported':
    case 'estimate':
    case 'provisional':
      return 'actual';
    case 'target':
    case 'proposal':
      return 'aim';
    case 'forecast':
      return 'forecast';
    case 'limit':
      return 'limit';
    case 'denied':
      return 'denied';
  }
}

/** Whether two figures have the same standing; where a side only hints at its own ("will", no word at all) it is open. */
export function compareStatus(a: ReadClaim, b: ReadClaim): SlotRelation {
  const sa = a.standing.slot.value;
  const sb = b.standing.slot.value;
  if (sa === null || sb === null) return 'unknown';
  const ca = statusClass(sa);
  const cb = statusClass(sb);
  if (ca === cb) return 'same';
  if (ca !== 'actual' && cb !== 'actual') return 'unknown';
  // "a maximum of 640 passengers" may be what is allowed
  if ((ca === 'limit' && isCeiling(b)) || (cb === 'limit' && isCeiling(a))) return 'unknown';
  // "is estimated to cost" may look ahead as well
  if ((sa === 'estimate' && cb === 'forecast') || (sb === 'estimate' && ca === 'forecast')) return 'unknown';
  return a.standing.strong && b.standing.strong ? 'different' : 'unknown';
}

function isCeiling({ figure: { quantity } }: ReadClaim): boolean {
  return quantity.hedge === 'at most' && quantity.type !== 'date';
}

/**
 * Whether one figure is named a target, a forecast or a limit and the other is simply told: no reason to doubt an
 * agreement, but a figure that comes out otherwise than it was foreseen or allowed is no conflict.
 */
export function impliesOtherStanding(a: ReadClaim, b: ReadClaim): boolean {
  if (isSet(a) !== isSet(b)) return isTold(a) || isTold(b);
  return areAimAndForecast(a, b) || areAimAndForecast(b, a) || isYetToCome(a, b) || isYetToCome(b, a);
}

/** "Is now 11.40 an hour" and "will rise to 12.20". */
function isYetToCome({ standing, time }: ReadClaim, present: ReadClaim): boolean {
  return standing.slot.value === 'forecast' && !time.now && present.time.now && isTold(present);
}

/** "Aims at 3 percent" and "forecasts 3.6 percent": what is wanted, and what somebody sees coming; a plan is both. */
function areAimAndForecast(aim: ReadClaim, { standing, cues }: ReadClaim): boolean {
  if (aim.standing.slot.value !== 'target' || standing.slot.value !== 'forecast') return false;
  return aim.standing.strong && standing.strong && cues.standing !== null && FORESEEING.test(cues.standing);
}

const FORESEEING = new RegExp(`^(?:${words.foreseeing.join('|')})`, 'i');

function isSet({ standing }: ReadClaim): boolean {
  const { value } = standing.slot;
  return standing.strong && value !== null && SET.has(statusClass(value));
}

const SET: ReadonlySet<StatusClass> = new Set<StatusClass>(['aim', 'forecast', 'limit']);

function isTold({ standing }: ReadClaim): boolean {
  return standing.slot.value === 'reported';
}

/** "Half of last year's", where others give a share of a whole. */
export function isShareOfAnother({ figure, kind }: ReadClaim): boolean {
  return figure.quantity.type === 'percentage' && kind.value === 'ratio';
}

/** "Inflation slowed to 3.4 percent" beside "prices rose by 3.4 percent"; inflation itself rises by something else. */
export function isPaceOf(level: ReadClaim, change: ReadClaim): boolean {
  return level.figure.dimension === 'share' && level.kind.value !== 'change by' && isOfPace(level) && !isOfPace(change);
}

function isOfPace({ terms }: ReadClaim): boolean {
  return terms.some((t) => isCore(t) && isPace(t.lemma));
}

/** Whether both are levels, both ranks, or both changes by something; a level beside a word of change may be a change told otherwise. */
export function compareKinds(a: ReadClaim, b: ReadClaim): SlotRelation {
  if ((a.kind.value === 'rank') !== (b.kind.value === 'rank')) return 'different';
  if (isShareOfAnother(a) !== isShareOfAnother(b)) return 'different';
  const change = (c: ReadClaim): boolean => c.kind.value === 'change by';
  if (change(a) === change(b)) return 'same';
  const [level, changed] = change(a) ? [b, a] : [a, b];
  if (level.kind.value === 'change to') return 'different';
  if (isToldOfIt(level, changed)) return 'unknown';
  return level.terms.some((t) => isCore(t) && (t.word === 'rise' || t.word === 'fall')) ? 'unknown' : 'different';
}

/** "1,204 jobs were lost" is the change of "lost 1,204 jobs": the count of what its verb happened to. */
function isToldOfIt(level: ReadClaim, { kind, terms, figure }: ReadClaim): boolean {
  if (kind.value === null || figure.dimension !== 'none') return false;
  const verb = terms.find(({ start, role }) => role === 'verb' && start === kind.start);
  if (!verb) return false;
  return level.terms.some(({ role, lemma }) => role === 'verb' && lemma === verb.lemma);
}

/** The first slot that is known to differ, in the order in which an editor would name it. */
export function firstDifference(slots: {
  readonly time: SlotRelation;
  readonly status: SlotRelation;
  readonly kind: SlotRelation;
}): DiffersBasis | null {
  if (slots.kind === 'different') return 'kind';
  if (slots.status === 'different') return 'status';
  if (slots.time === 'different') return 'time';
  return null;
}
