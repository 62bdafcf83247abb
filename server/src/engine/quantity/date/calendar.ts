/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** ISO writing at the stated precision; without a year "06-24". */
export function iso(year: number | null, month?: number, day?: number): string {
  const parts = [
    year === null ? null : pad(year, 4),
    month === undefined ? null : pad(month),
    day === undefined ? null : pad(day),
  ];
  return parts.filter((p) => p !== null).join('-');
}

/** The day an ISO date or date-time names; null where it names none. */
export function parseDay(text: string | undefined): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return valid(day.year, day.month, day.day) ? day : null;
}

export function valid(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year ?? 2000, month);
}

export function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The millisecond at which a day begins; of the years before 100 too, which `Date.UTC` takes for those of the last century. */
export function utc(year: number, month: number, day: number): number {
  return year > 99 ? Date.UTC(year, month, day) : new Date(0).setUTCFullYear(year, month, day);
}

/** Days since 1970-01-01. */
function toNumber({ year, month, day }: Day): number {
  return utc(year, month - 1, day) / 86400000;
}

function fromNumber(days: number): Day {
  const date = new Date(days * 86400000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday 1 to Sunday 7. */
export function weekday(day: Day): number {
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** Months on, as [year, month]. */
export function addMonths(year: number, month: number, months: number): readonly [number, number] {
  const index = year * 12 + month - 1 + months;
  return [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
}

/** The year in which month and day lie nearest to the reference. */
export function nearestYear(reference: Day, month: number, day: number): number {
  const at = toNumber(reference);
  const away = (year: number): number => Math.abs(toNumber({ year, month, day }) - at);
  return [reference.year - 1, reference.year, reference.year + 1].reduce((best, year) =>
    away(year) < away(best) ? year : best,
  );
}

/** The day of that number in the month in which it lies nearest to the reference, on the side that is asked for. */
export function nearestMonth(reference: Day, day: number, side: 'before' | 'after' | null): Day | null {
  const at = toNumber(reference);
  const days = [-1, 0, 1]
    .map((step) => addMonths(reference.year, reference.month, step))
    .filter(([year, month]) => valid(year, month, day))
    .map(([year, month]) => ({ year, month, day }))
    .filter((d) => side === null || (side === 'after' ? toNumber(d) >= at : toNumber(d) <= at));
  return days.reduce<Day | null>(
    (best, found) => (best && Math.abs(toNumber(best) - at) <= Math.abs(toNumber(found) - at) ? best : found),
    null,
  );
}
