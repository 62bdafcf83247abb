import type { QuantityReading } from '../report';
import type { Figure, NonClaim } from './parts/figure';

/** The figure as a flat reading, with the offsets of its text. The value of a bare year is its number; its ends stay ISO strings. */
export function toReading(figure: Figure): QuantityReading {
  const { start, end, text, quantity } = figure;
  const { type, low, high, value, unit, hedge } = quantity;
  const year = type === 'date' && typeof value === 'string' && /^\d{4}$/.test(value) && value === text;
  return { start, end, text, type, low, high, value: year ? Number(value) : value, unit, hedge };
}

/** What states no quantity: places in a row, "one" for a person or thing, dates that nothing places. */
const NO_QUANTITY: ReadonlySet<NonClaim | null> = new Set<NonClaim | null>(['relative', 'ordinal', 'pronoun']);

/** All figures that state a quantity as readings, whether or not they make a claim. */
export function toReadings(figures: readonly Figure[]): QuantityReading[] {
  return figures.filter((f) => !NO_QUANTITY.has(f.nonClaim)).map(toReading);
}
