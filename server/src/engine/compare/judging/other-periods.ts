import type { Period } from '../../claim/slots/period-words';
import type { DaySpan } from '../../claim/sentence/date-span';
import { isoOf } from '../../claim/sentence/date-span';
import type { ReadClaim } from '../../claim/read-claim';

/** So short a stretch may be the day of what happened in the longer one. */
const SHORT: ReadonlySet<Period['unit']> = new Set(['day', 'week']);
/** Months, quarters and halves of a year: what is so in them is not what is so in all of it. */
const PARTS_OF_YEAR: ReadonlySet<Period['unit']> = new Set(['month', 'quarter', 'half']);
/** A stretch of so many days is a year. */
const A_YEAR = 300;
/** As many days as a month has, at most. */
const A_MONTH = 31;

/**
 * Whether two figures are told of two stretches, though the year of one is open: "in March" and "in February", "the
 * first half" and "last year". No reason to doubt an agreement, but enough not to call different values a conflict.
 */
export function areOfOtherPeriods(a: ReadClaim, b: ReadClaim): boolean {
  if (isOfThisWeek(a) ? isOfYear(b) : isOfThisWeek(b) && isOfYear(a)) return true;
  if (isOfSomeDays(a) ? isOfWeekday(b) : isOfSomeDays(b) && isOfWeekday(a)) return true;
  if (a.period && b.period) return areTwo(a.period, b.period);
  const [open, dated] = a.period ? [a.period, b] : [b.period, a];
  return open !== null && dated.time.days !== null && isOutside(open, dated.time.days);
}

function areTwo(a: Period, b: Period): boolean {
  if (a.days && b.days && (a.days.to < b.days.from || b.days.to < a.days.from)) return true;
  if (namesYear(a) && namesYear(b)) return a.words !== b.words;
  if (a.unit === b.unit) return a.shift !== null && b.shift !== null && a.shift !== b.shift;
  if (SHORT.has(a.unit) || SHORT.has(b.unit)) return false;
  // "this summer" may be all that "this year" tells of
  return PARTS_OF_YEAR.has(a.unit) || PARTS_OF_YEAR.has(b.unit);
}

/** Who names a weekday alone tells of these days; who names a year alone tells of none of them. */
function isOfThisWeek({ period, time }: ReadClaim): boolean {
  return period === null ? time.days === null && time.weekday !== null : period.unit === 'week' && period.shift === 0;
}

/** "Over the weekend": more days than the one that a weekday names. */
function isOfSomeDays({ period }: ReadClaim): boolean {
  return period?.unit === 'week' && period.days === null && period.shift === null;
}

function isOfWeekday({ period, time }: ReadClaim): boolean {
  return period === null && time.weekday !== null;
}

function isOfYear({ period, time: { days } }: ReadClaim): boolean {
  return days === null ? period !== null && namesYear(period) : days.to - days.from > A_YEAR;
}

function namesYear({ unit, days, shift }: Period): boolean {
  return unit === 'year' && days === null && shift === null;
}

function isOutside(open: Period, { from, to }: DaySpan): boolean {
  if (to - from > A_YEAR) return PARTS_OF_YEAR.has(open.unit);
  if (!open.days || to - from > A_MONTH) return false;
  const [first, last] = [monthAndDay(from), monthAndDay(to)];
  return first <= last && (last < open.days.from || first > open.days.to);
}

/** Month times 100 and day. */
function monthAndDay(day: number): number {
  return Number(isoOf(day).slice(5).replace('-', ''));
}
