import { utc } from '../../quantity/date/calendar';

/** A stretch of days, both ends inclusive, as days since 1970-01-01. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/**
 * The days that an ISO date of any stated precision covers: 2025, 2025-06, 2025-06-24, 2025-06-24T05:40, 2025-Q3,
 * or two of them around a slash. Null where the year is not stated (06-24) or the text is no date.
 */
export function daysOf(iso: string): DaySpan | null {
  const [first, second] = iso.split('/');
  const from = single(first ?? '');
  if (second === undefined) return from;
  const to = single(second);
  return from && to ? { from: from.from, to: to.to } : null;
}

function single(iso: string): DaySpan | null {
  const quarter = /^(\d{4})-?Q([1-4])$/.exec(iso);
  if (quarter) {
    const month = (Number(quarter[2]) - 1) * 3;
    return { from: day(Number(quarter[1]), month, 1), to: day(Number(quarter[1]), month + 3, 0) };
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(iso);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: day(year, 0, 1), to: day(year, 11, 31) };
  const month = Number(match[2]) - 1;
  if (match[3] === undefined) return { from: day(year, month, 1), to: day(year, month + 1, 0) };
  const date = day(year, month, Number(match[3]));
  return { from: date, to: date };
}

function day(year: number, month: number, date: number): number {
  return Math.round(utc(year, month, date) / DAY);
}

/** The ISO date of a day number. */
export function isoOf(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}
