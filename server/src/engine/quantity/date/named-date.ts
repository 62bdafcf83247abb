import type { DateSpan, NamedDate } from '../parts/date-span';
import { BREAK, type Tokens } from '../parts/tokens';
import { addDays, addMonths, iso, weekday, type Day } from './calendar';

/** So many tokens behind a date something is counted from it: in its sentence or the one behind that. */
const REACH = 50;

/** The date that a span names: what both of its ends share, or the later end where two are written; null where it has no year. `before` is what was named before it. */
export function namedBy(
  { first, next, low, high, range, relative }: DateSpan,
  tokens: Tokens,
  before: NamedDate | null,
): NamedDate | null {
  const to = partsOf(high);
  const from = range ? to : partsOf(low);
  if (!from || !to || from.year !== to.year) return null;
  const month = from.month === to.month ? to.month : null;
  const day = month !== null && from.day === to.day ? to.day : null;
  // the 2nd of a month that was named, and then the 19th
  let monthNamed = before?.monthNamed === true && before.year === to.year && before.month === month;
  for (let k = first; k < next; k++) monthNamed ||= tokens.lexeme(k)?.month !== undefined;
  const months: NamedDate['months'] =
    month === null && !range && from.month !== null && to.month !== null ? [from.month, to.month] : null;
  return { year: to.year, month, day, months, told: !relative, monthNamed, next };
}

function partsOf(text: string | null): { year: number; month: number | null; day: number | null } | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text ?? '');
  if (!match) return null;
  const part = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  return { year: Number(match[1]), month: part(match[2]), day: part(match[3]) };
}

/** The date named last, if token i still stands near it, in the same paragraph. */
export function namedNear(named: NamedDate | null, tokens: Tokens, i: number): NamedDate | null {
  if (!named || i < named.next || i - named.next > REACH) return null;
  for (let k = named.next; k < i; k++) if (tokens.kind(k) === BREAK) return null;
  return named;
}

/** Whether a sentence ends between two tokens. */
export function sentenceEnds(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens.symbol(k, '.') && !tokens.glued(k + 1)) return true;
  return false;
}

/** A day that is known whole; null for a month or a year. */
export function dayOf({ year, month, day }: NamedDate): Day | null {
  return month === null || day === null ? null : { year, month, day };
}

/** The two ends of a stretch of days, months or years, in ISO. */
export interface Ends {
  readonly low: string;
  readonly high: string;
}

const same = (text: string): Ends => ({ low: text, high: text });
const isoOf = ({ year, month, day }: Day): string => iso(year, month, day);

/**
 * So many days, weeks, months, years or decades from a date on, or back, as exactly as that is told: to the day only by
 * days, and only to the year where the date names no more. Null where the date is not known as exactly as that needs.
 */
export function shifted(named: NamedDate, unit: string, steps: number): Ends | null {
  const day = dayOf(named);
  switch (unit) {
    case 'day':
      return day && same(isoOf(addDays(day, steps)));
    case 'week': {
      if (!day) return null;
      const about = addDays(day, 7 * steps);
      return { low: isoOf(addDays(about, -ABOUT_WEEK)), high: isoOf(addDays(about, ABOUT_WEEK)) };
    }
    case 'month':
      return named.month === null ? null : same(iso(...addMonths(named.year, named.month, steps)));
    case 'year':
      // "the second quarter of 2026, up from 36 a year earlier"
      if (named.months) {
        const [first, last] = named.months;
        return { low: iso(named.year + steps, first), high: iso(named.year + steps, last) };
      }
      return same(named.month === null ? iso(named.year + steps) : iso(named.year + steps, named.month));
    case 'decade':
      return same(iso(named.year + 10 * steps));
    default:
      return null;
  }
}

/** "A week later" is give or take so many days. */
const ABOUT_WEEK = 3;

/** The day, week, month or year of a date, or the one before or behind it. */
export function period(named: NamedDate, unit: string, step: number): Ends | null {
  if (unit === 'year') return same(iso(named.year + step));
  if (unit !== 'week') return shifted(named, unit, step);
  const day = dayOf(named);
  if (!day) return null;
  const monday = addDays(day, 1 - weekday(day) + 7 * step);
  return { low: isoOf(monday), high: isoOf(addDays(monday, 6)) };
}

/** The season of a date's year, or the last one before the date or the first one behind it. */
export function seasonNear(named: NamedDate, [from, to]: readonly [number, number], step: number): Ends {
  const span = (year: number): Ends => ({ low: iso(year, from), high: iso(to < from ? year + 1 : year, to) });
  const month = named.month ?? (step > 0 ? 12 : 1);
  if (step > 0) return span(from > month ? named.year : named.year + 1);
  if (step < 0) return span(to < month && to >= from ? named.year : named.year - 1);
  return span(named.year);
}

/** A weekday of a date's week, or the last one before the date or the first one behind it. */
export function weekdayNear(day: Day, wanted: number, step: number): Day {
  const ahead = (wanted - weekday(day) + 7) % 7;
  if (step > 0) return addDays(day, ahead || 7);
  if (step < 0) return addDays(day, ahead - 7);
  return addDays(day, ahead);
}
