import type { ReadClaim } from '../../claim/read-claim';
import type { Figure } from '../../quantity/parts/figure';
import { currencyOf } from './currency';
import type { Reading } from './interval';
import { readingOf } from './interval';
import type { Rates } from './values';
import { partsOf } from './partial-dates';

/** A stretch of value buckets under which a claim is found. `axis` tells currencies and kinds of value apart. */
export interface ValueKey {
  readonly axis: string;
  readonly from: number;
  readonly to: number;
}

/** Only claims of one space are ever compared (see `pairOf`). */
export function spaceOf({ figure }: ReadClaim): string {
  const { dimension, quantity } = figure;
  return dimension === 'compound' || dimension === 'score' ? `${dimension}|${quantity.unit ?? ''}` : dimension;
}

/** Values of one bucket differ by about this share. */
const WIDTH = 0.02;
/** Dates of one bucket lie within so many days. */
const DAYS = 31;
/** What lies inside a bound agrees with it up to twice or half its value. */
const BOUND = 2;
/** A month is 28 to 31 days, a hedge goes up to a tenth: what `compareValues` widens by at most, with room. */
const SLACK = 0.065;

/** The bucket of a value: logarithmic, but for values near zero. */
function bucketOf(value: number): number {
  return Math.sign(value) * Math.floor(Math.log1p(Math.abs(value)) / WIDTH);
}

/**
 * Where a claim is found by its value. Any two claims whose values meet share a bucket of an axis, but for bounds that
 * lie far apart or in time.
 */
export function valueKeysOf({ figure }: ReadClaim, rates: Rates): ValueKey[] {
  return allValueKeys(figure, rates).filter(({ from, to }) => to >= from);
}

function allValueKeys(figure: Figure, rates: Rates): ValueKey[] {
  const { quantity, dimension } = figure;
  if (typeof quantity.value === 'string' && quantity.type === 'score')
    return [{ axis: quantity.value, from: 0, to: 0 }];
  if (quantity.type === 'date') return dateKeysOf(figure);
  const reading = readingOf(figure);
  if (!reading) return [];
  const [low, high] = windowOf(reading, dimension === 'duration' ? SLACK : 0);
  if (dimension !== 'money') return [{ axis: '', from: bucketOf(low), to: bucketOf(high) }];
  return moneyKeysOf(figure, low, high, reading.value, rates);
}

/** Amounts are found in their own currency, in those to which their source states a rate, and small ones in cents. */
function moneyKeysOf(figure: Figure, low: number, high: number, value: number, rates: Rates): ValueKey[] {
  const unit = currencyOf(figure);
  const keys: ValueKey[] = [{ axis: unit, from: bucketOf(low), to: bucketOf(high) }];
  for (const [pair, rate] of rates) {
    const [to, from] = pair.split('/');
    if (from !== unit || to === undefined) continue;
    keys.push({ axis: to, from: bucketOf(low * rate * (1 - SLACK)), to: bucketOf(high * rate * (1 + SLACK)) });
  }
  const cents = value * 100;
  keys.push({ axis: 'in cents', from: bucketOf(cents - 0.05), to: bucketOf(cents + 0.05) });
  return keys;
}

function windowOf({ lenient, strict, value, bounded }: Reading, slack: number): readonly [number, number] {
  if (bounded !== null)
    return value >= 0 ? [value / BOUND - 1, value * BOUND + 1] : [value * BOUND - 1, value / BOUND + 1];
  const low = Math.min(lenient.low, strict.low);
  const high = Math.max(lenient.high, strict.high);
  const room = 1e-8 * Math.max(1, Math.abs(low), Math.abs(high));
  return [low - slack * Math.abs(low) - room, high + slack * Math.abs(high) + room];
}

/** Dates are found by their days, and by month and day where the year may be missing. */
function dateKeysOf(figure: Figure): ValueKey[] {
  const keys: ValueKey[] = [];
  const days = partsOf(figure)?.days ?? null;
  if (days !== null) keys.push({ axis: days, from: 0, to: 0 });
  const reading = readingOf(figure);
  if (reading && reading.bounded === null)
    keys.push({ axis: '', from: Math.floor(reading.lenient.low / DAYS), to: Math.floor(reading.lenient.high / DAYS) });
  else if (reading)
    keys.push({ axis: '', from: Math.floor(reading.value / DAYS), to: Math.floor(reading.value / DAYS) });
  return keys;
}
