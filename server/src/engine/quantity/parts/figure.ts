import type { Quantity, Span } from '../../report';

/** What a unit measures; figures of different dimensions are never compared. */
export type Dimension =
  | 'none' // a bare number, a count
  | 'share' // percent, fractions of a whole
  | 'points'
  | 'money'
  | 'date'
  | 'time of day'
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'data'
  | 'flow'
  | 'angle'
  | 'frequency'
  | 'electric'
  | 'multiple'
  | 'score'
  | 'compound'; // what no other dimension holds: 12 per 100,000, newtons, decibels

/**
 * Why something that reads as a number makes no claim.
 * 'article': "a month" with nothing that makes it a length of time stated; 'relative': a date that only a
 * reference date could place, where there is none.
 */
export type NonClaim =
  | 'pronoun'
  | 'idiom'
  | 'name'
  | 'address'
  | 'label'
  | 'ordinal'
  | 'article'
  | 'relative'
  | 'age tag'
  | 'copyright'
  | 'text part'
  | 'rating'
  | 'advertisement'
  | 'clock';

/** How the number is written; the comparison gives each its own slack. */
export type Written = 'digits' | 'words' | 'fraction' | 'vague' | 'multiple' | 'date' | 'ordinal';

/** A figure as read in the text, before anybody asks what it is a figure of. */
export interface Figure extends Span {
  /** The text from start to end: the number with its sign, scale and unit word where adjacent; of "1,500 tanks" just "1,500". */
  readonly text: string;
  readonly quantity: Quantity;
  readonly dimension: Dimension;
  /**
   * The value's ends in the dimension's base unit: metre, square metre, cubic metre, kilogram, second, metre per second,
   * joule, watt, pascal, bit, hertz, degree Celsius; money stays in its own currency, in major units; shares in percent,
   * points in percentage points. Null for dates and clock times (their ISO strings say all), else as low/high.
   */
  readonly base: { readonly low: number | null; readonly high: number | null } | null;
  /** How many base units one written unit is; 1 where there is no conversion. */
  readonly factor: number;
  /** Place value of the last stated digit, in the written unit with scale applied ("4.2 million": 100000); null for fractions, vague words and dates. */
  readonly precision: number | null;
  /** A spelled or written scale word or decimal point was used, so that all its digits are stated. */
  readonly digitsStated: boolean;
  readonly written: Written;
  /** The hedge words where they stand, before or behind the number. */
  readonly hedgeSpan: Span | null;
  /** Where the number itself (digits or number words, scale included, unit excluded) stands. */
  readonly number: Span;
  /** Where the unit stands, if it is written. */
  readonly unitSpan: Span | null;
  /** What the amount is per, outside `text`: of "$3 a barrel" barrel, of "12 per 100,000" 100000. Speeds and flows are units of their own and have none. */
  readonly per: (Span & { readonly unit: string }) | null;
  /** The figure this one restates in another unit: "7.8 metres (25.7 feet)"; its start offset. */
  readonly restates: number | null;
  /** The figures of one written list or pair share this: "10, 12 and 15 percent", "121-96", "from 40 to 60". */
  readonly group: {
    readonly kind: 'list' | 'vote' | 'from-to' | 'by-to';
    readonly start: number;
    readonly index: number;
  } | null;
  /** A date resolved by the reference date ("last Tuesday", "June 9" without a year). */
  readonly relative: boolean;
  /** Null for what may be a claim; else why it is none, as far as the words around it tell. */
  readonly nonClaim: NonClaim | null;
  /** "About" reaches at most this share of the figure; a tenth where absent. */
  readonly hedgeTolerance?: number;
}
