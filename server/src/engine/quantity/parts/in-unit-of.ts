import type { Figure } from './figure';

/**
 * A value in the base unit of a figure's dimension, as if it stood in the figure's own unit: 40 "in the unit of" 12 km
 * is 40,000 metres, and 68 in that of 104 degrees Fahrenheit 20 degrees Celsius. Null stays null.
 */
export function inUnitOf({ factor, base, quantity: { low, high } }: Figure, value: number | null): number | null {
  if (value === null) return null;
  const [end, stated] = typeof low === 'number' ? [base?.low, low] : [base?.high, high];
  // a scale that does not begin at nought, as Fahrenheit's
  const offset = typeof end === 'number' && typeof stated === 'number' ? end / factor - stated : 0;
  return Number(((value + offset) * factor).toPrecision(15));
}
