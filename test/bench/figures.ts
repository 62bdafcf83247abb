import type { Random } from './random';

/** The shape of the figures of a measure. */
export type Shape = 'count' | 'money' | 'share' | 'length' | 'mass';

/** Draws a value with two or three digits that say something. */
export function drawValue(shape: Shape, random: Random): number {
  switch (shape) {
    case 'count':
      return random.chance(0.3) ? random.whole(21, 980) : random.whole(1001, 48_900);
    case 'money':
      return random.whole(11, 990) / 10;
    case 'share':
      return random.whole(21, 790) / 10;
    case 'length':
      return random.whole(23, 890);
    case 'mass':
      return random.whole(1200, 8900);
  }
}

/** Another value that no careful reader takes for the same: transposed digits, or a fifth more. */
export function contradict(shape: Shape, value: number, random: Random): number {
  const digits = String(value);
  const swapped = Number(digits.slice(0, -2) + (digits.at(-1) ?? '') + (digits.at(-2) ?? ''));
  const apart = Math.abs(swapped - value) > 0.02 * value && digits.length >= 3 && !digits.slice(-2).includes('.');
  if (apart && random.chance(0.4)) return swapped;
  const more = value * (1.2 + 0.3 * random.next());
  return shape === 'money' || shape === 'share' ? Math.round(more * 10) / 10 : Math.round(more);
}

/** A value as newspapers write it; the two ways are the same value. */
export function writeValue(shape: Shape, value: number, random: Random): string {
  const second = random.chance(0.4);
  switch (shape) {
    case 'count':
      return value >= 1000 && !second ? value.toLocaleString('en-US') : String(value);
    case 'money':
      return second ? `${value} million euros` : `€${value} million`;
    case 'share':
      return second ? `${value}%` : `${value} percent`;
    case 'length':
      return second ? `${value} m` : `${value} metres`;
    case 'mass':
      return `${value.toLocaleString('en-US')} ${second ? 'tonnes' : 'metric tons'}`;
  }
}
