/** A stretch of time read in a text. */
export interface DateSpan {
  readonly first: number;
  readonly next: number;
  /** ISO strings at the stated precision; null ends where nothing places a relative date. */
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  /** Placed by the reference date, or not placed at all. */
  readonly relative: boolean;
  /** Two ends are written ("June 24-25", "2019 to 2023"). */
  readonly range: boolean;
}

export function point(first: number, next: number, value: string, relative = false): DateSpan {
  return { first, next, value, low: value, high: value, relative, range: false };
}

export function stretch(
  first: number,
  next: number,
  low: string,
  high: string,
  extra: { relative?: boolean; range?: boolean } = {},
): DateSpan {
  return { first, next, value: low, low, high, relative: extra.relative ?? false, range: extra.range ?? false };
}

/** A relative date that nothing places: its words are its value. */
export function unplaced(first: number, next: number, words: string): DateSpan {
  return { first, next, value: words, low: null, high: null, relative: true, range: false };
}

/** The date that was named last in a text, as far as it is known; later ones are counted from it. */
export interface NamedDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** The first and last month of a quarter or half; null where it is a month, or all of its year. */
  readonly months: readonly [number, number] | null;
  /** Its year was told with it, not found by the day the text is dated. */
  readonly told: boolean;
  /** The name of its month stands in the text, so that days without one are days of it. */
  readonly monthNamed: boolean;
  /** The token behind it. */
  readonly next: number;
}
