/** A figure as some program reads it; offsets are UTF-16 units, end exclusive. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** Every number the program gives for it (value, ends); dates as ISO strings. Empty where it gives none. */
  readonly values: readonly (number | string)[];
}

/** A program that reads figures. `dates`: whether it reads dates, `numbers`: whether it reads anything else. */
export interface Reader {
  readonly name: string;
  readonly numbers: boolean;
  readonly dates: boolean;
  read(text: string, reference: string | undefined): Reading[];
  /** Reads and throws the result away, for measuring speed. */
  run(text: string): void;
}

const DAY = 86_400_000;

/** The ISO date of a point of local time. */
export function isoDay(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

export function referenceDay(reference: string | undefined): Date {
  return new Date(reference ? Date.parse(reference.slice(0, 10)) + DAY / 2 : Date.UTC(2025, 5, 10, 12));
}

/** Readings without those that lie inside a longer one. */
export function longest(readings: readonly Reading[]): Reading[] {
  const sorted = [...readings].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Reading[] = [];
  for (const one of sorted) if (!kept.some((k) => one.start < k.end && k.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
