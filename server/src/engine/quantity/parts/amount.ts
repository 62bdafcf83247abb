import type { Dimension, Written } from './figure';

/** A number without its unit. */
export interface Numeral {
  /** First token, sign included. */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly place: number | null;
  /** A scale word or a decimal point was used. */
  readonly stated: boolean;
  readonly written: Written;
  /** A scale word or letter was used ("3 million", "€3bn"). */
  readonly scaled: boolean;
  /** The scale that ends the number, 1 where none does. */
  readonly scale: number;
  /** Digits standing alone: no separator, point, scale or fraction. */
  readonly bare: boolean;
}

/** A unit written behind a number. */
export interface UnitMatch {
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset: number;
  /** Tokens of the unit words. */
  readonly first: number;
  readonly next: number;
  readonly currency: string | null;
  readonly minorOf: readonly string[] | null;
  readonly symbol: boolean;
}

/** A number with its unit, before ranges, hedges and the like are looked for. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly numeral: Numeral;
  readonly value: number;
  readonly place: number | null;
  readonly unit: UnitMatch | null;
}
