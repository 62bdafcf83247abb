import type { Quantity, Span } from '../report';

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
  | 'compound'; // a rate written as unit per unit: $3 a barrel, 12 per 100,000, people per km2

/** A figure as read in the text, before anybody asks what it is a figure of. */
export interface Figure extends Span {
  /** The text from start to end: the number with its sign, scale and unit word where adjacent; of "1,500 tanks" just "1,500". */
  readonly text: string;
  readonly quantity: Quantity;
  readonly dimension: Dimension;
  /**
   * The value's ends in the dimension's base unit (metre, second, kilogram, kelvin-free celsius, ...; money stays in
   * its own currency; shares in percent), for comparing. Null for dates (their ISO strings say all), else as low/high.
   */
  readonly base: { readonly low: number | null; readonly high: number | null } | null;
  /** How many base units one written unit is; 1 where there is no conversion. */
  readonly factor: number;
  /** Place value of the last stated digit, in the written unit with scale applied ("4.2 million": 100000); null for vague words and dates. */
  readonly precision: number | null;
  /** A spelled or written scale word or decimal point was used, so that all its digits are stated. */
  readonly digitsStated: boolean;
  /** The hedge words where they stand, before or behind the number. */
  readonly hedgeSpan: Span | null;
  /** Where the number itself (digits or number words, scale included, unit excluded) stands. */
  readonly number: Span;
  /** Where the unit stands, if it is written. */
  readonly unitSpan: Span | null;
  /** The figure this one restates in another unit: "7.8 metres (25.7 feet)"; its start offset. */
  readonly restates: number | null;
  /** The figures of one written list or pair share this: "10, 12 and 15 percent", "121-96", "from 40 to 60". */
  readonly group: {
    readonly kind: 'list' | 'vote' | 'from-to' | 'by-to';
    readonly start: number;
    readonly index: number;
  } | null;
}
