import type { QuantityReading } from '../engine';
import type { Figure } from './figure';

/** The figure as a flat reading, with the offsets of its text. */
export function toReading(figure: Figure): QuantityReading {
  const { start, end, text, quantity } = figure;
  const { type, low, high, value, unit, hedge } = quantity;
  return { start, end, text, type, low, high, value, unit, hedge };
}

/** All figures as readings, without ordinals and dates that nothing places, which state no quantity. */
export function toReadings(figures: readonly Figure[]): QuantityReading[] {
  return figures.filter((f) => f.nonClaim !== 'relative' && f.nonClaim !== 'ordinal').map(toReading);
}
