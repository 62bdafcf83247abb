import type { DaySpan } from '../../claim/sentence/date-span';
import { daysOf } from '../../claim/sentence/date-span';
import type { Figure } from '../../quantity/parts/figure';
import type { Hedge } from '../../report';
import type { ValueRelation } from './value-relation';

/** Dates of which one or both lack the year agree or differ by what they state of month and day. */
export function comparePartialDates(a: Figure, b: Figure): ValueRelation {
  const [pa, pb] = [partsOf(a), partsOf(b)];
  if (!pa || !pb) return { kind: 'incomparable', why: 'date' };
  if (pa.year !== null && pb.year !== null && pa.year !== pb.year) return { kind: 'disjoint' };
  if (pa.days === null || pb.days === null) return { kind: 'incomparable', why: 'date' };
  const [sa, sb] = [spanOf(a)?.days ?? daysOfYear(pa.days), spanOf(b)?.days ?? daysOfYear(pb.days)];
  if (a.quantity.hedge !== 'none' || b.quantity.hedge !== 'none')
    return compareDaysOfYear(a.quantity.hedge, sa, b.quantity.hedge, sb);
  if (sa.from !== sb.from || sa.to !== sb.to) return compareStretches(a, sa, b, sb);
  return { kind: 'agree', basis: pa.year === pb.year || !isMonth(pa.days) ? 'equal' : 'rounded' };
}

/** "3 to 17 August" holds the 9th; two stretches that have but some days in common are two, or a slip. */
function compareStretches(a: Figure, sa: DaySpan, b: Figure, sb: DaySpan): ValueRelation {
  if (!isInside('none', sa, sb)) return { kind: 'disjoint' };
  if (a.quantity.range && b.quantity.range) return { kind: 'near' };
  return { kind: 'agree', basis: a.quantity.range || b.quantity.range ? 'overlap' : 'rounded' };
}

/** "06": all that is stated is a month. */
function isMonth(days: string): boolean {
  return days.length === 2;
}

/** Days without a year are held against a bound within so many days of it; further on it may be the year before or after. */
const SAME_SEASON = 120;

/** "After 24 August" and "25 August": a day of the year inside a bound, outside it, or too far off to say. */
function compareDaysOfYear(ha: Hedge, a: DaySpan, hb: Hedge, b: DaySpan): ValueRelation {
  if (ha !== 'none' && hb !== 'none')
    return ha === hb && a.from === b.from && a.to === b.to
      ? { kind: 'agree', basis: 'equal' }
      : { kind: 'incomparable', why: 'date' };
  const [hedge, bound, other] = ha === 'none' ? [hb, b, a] : [ha, a, b];
  if (bound.from === other.from && bound.to === other.to && isInside(hedge, bound, other))
    return { kind: 'agree', basis: 'equal' };
  if (Math.abs(bound.from - other.from) > SAME_SEASON) return { kind: 'incomparable', why: 'date' };
  return isInside(hedge, bound, other) ? { kind: 'agree', basis: 'bound' } : { kind: 'disjoint' };
}

function isInside(hedge: Hedge, bound: DaySpan, other: DaySpan): boolean {
  switch (hedge) {
    case 'less than':
      return other.to < bound.from;
    case 'at most':
      return other.from <= bound.to;
    case 'more than':
      return other.from > bound.to;
    case 'at least':
      return other.to >= bound.from;
    default:
      return haveDayInCommon(bound, other);
  }
}

/** A stretch over the turn of the year goes on behind its last day: "28 December to 3 January" has the 1st in it, and no July. */
function haveDayInCommon(a: DaySpan, b: DaySpan): boolean {
  return [-LEAP_YEAR, 0, LEAP_YEAR].some((turn) => a.from <= b.to + turn && b.from + turn <= a.to);
}

const LEAP_YEAR = 366;

/** Month and day ("06-24", "06", "06-24/06-25") as days of a leap year. */
function daysOfYear(days: string): DaySpan {
  const [first = '', last = first] = days.split('/');
  const [from, to] = [daysOf(`2000-${first}`), daysOf(`2000-${last}`)];
  return { from: from?.from ?? 0, to: to?.to ?? 0 };
}

/** The year and the month and day that a date states; null where it is no such date. */
export function partsOf({ quantity }: Figure): DateParts | null {
  return partsIn(String(quantity.value));
}

interface DateParts {
  readonly year: string | null;
  readonly days: string | null;
}

function partsIn(value: string): DateParts | null {
  const full = /^(\d{4})-(\d{2}(?:-\d{2})?)(?:\/(?:\d{4}-)?(\d{2}(?:-\d{2})?))?$/.exec(value);
  if (full) return { year: full[1] ?? null, days: `${full[2]}${full[3] ? `/${full[3]}` : ''}` };
  if (/^\d{4}$/.test(value)) return { year: value, days: null };
  return /^\d{2}(?:-\d{2})?(?:\/\d{2}(?:-\d{2})?)?$/.test(value) ? { year: null, days: value } : null;
}

/** How many days of a year a date names; of a date that names none, any. */
export function daysNamedBy(figure: Figure): number {
  const days = spanOf(figure)?.days;
  return days ? days.to - days.from + 1 : Infinity;
}

/** Whether a date lies in what another one names, whatever the bound: "June 2033" in "by 2033", "31 January" in "until the end of January". */
export function isOfSameDays(a: Figure, b: Figure): boolean {
  const [sa, sb] = [spanOf(a), spanOf(b)];
  if (!sa || !sb || (sa.year !== null && sb.year !== null && sa.year !== sb.year)) return false;
  return haveDayInCommon(sa.days, sb.days);
}

/** Whether two dates lie on other days of the year, whichever year that is. */
export function areOfOtherDays(a: Figure, b: Figure): boolean {
  const [sa, sb] = [spanOf(a), spanOf(b)];
  return sa !== null && sb !== null && !haveDayInCommon(sa.days, sb.days);
}

const WHOLE_YEAR = daysOfYear('01-01/12-31');

/** The year and the days of a leap year that a date names, up to the end of its bound where that is one. */
function spanOf({ quantity: { value, low, high } }: Figure): { year: string | null; days: DaySpan } | null {
  const all = [value, low, high].flatMap((one) => (one === null ? [] : (partsIn(String(one)) ?? [])));
  const [first] = all;
  if (!first) return null;
  const days = all.map((one) => (one.days === null ? WHOLE_YEAR : daysOfYear(one.days)));
  const [begin, end] = [partsIn(String(low)), partsIn(String(high))].map((one) => one && daysOfYear(one.days ?? ''));
  if (begin && end && begin.from > end.to)
    return { year: first.year, days: { from: begin.from, to: end.to + LEAP_YEAR } };
  return {
    year: first.year,
    days: { from: Math.min(...days.map(({ from }) => from)), to: Math.max(...days.map(({ to }) => to)) },
  };
}
