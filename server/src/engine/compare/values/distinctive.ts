import type { Figure } from '../../quantity/parts/figure';

/** Values that anything may have: half, a quarter, all, and small numbers. */
const COMMON = new Set([25, 50, 75, 100]);
const SMALL = 20;
/** Those that are written without an exponent. */
const POWERS_OF_TEN = new Set(Array.from({ length: 27 }, (_, i) => Number(`1e${i - 6}`)));

/**
 * Whether a figure is so particular that two sources which both give it for different things have probably mixed
 * them up: not vague, no date or duration, not 0 to 20, 25, 50, 75, 100 or a power of ten (DESIGN section 3).
 */
export function isDistinctive(figure: Figure): boolean {
  const { type, value, hedge } = figure.quantity;
  if (type === 'date' || type === 'time' || type === 'duration' || type === 'score' || hedge === 'vague') return false;
  if (typeof value !== 'number') return false;
  const size = Math.abs(value);
  if (Number.isInteger(size) && size <= SMALL) return false;
  return !COMMON.has(size) && !POWERS_OF_TEN.has(size);
}

/** A third, five sixths, one in seven: of so few parts many things are some. */
const FEW_PARTS = 10;
const OF_FEW_PARTS = 0.6;

/** Whether a share is told as a fraction of a few parts: the digits of its percent ("33.333") say nothing. */
function isOfFewParts({ written, dimension }: Figure, percent: number): boolean {
  if (written !== 'fraction' || dimension !== 'share') return false;
  for (let parts = 2; parts <= FEW_PARTS; parts++) {
    const some = (percent * parts) / 100;
    if (Math.abs(some - Math.round(some)) < 1e-6) return true;
  }
  return false;
}

const TENTH = 10;

/** "A third", "three in five", "60 percent": shares as anything may be one of. */
export function isCommonShare(figure: Figure): boolean {
  const { value } = figure.quantity;
  if (figure.dimension !== 'share' || typeof value !== 'number') return false;
  return value % TENTH === 0 || isOfFewParts(figure, Math.abs(value));
}

/** Two numbers at once. */
const SCORE = 0.5;

/** How much equal values by themselves say that two figures are of one thing: 0 for "two", 1 for "6.7 million". */
export function particularity(figure: Figure): number {
  const { type, value, hedge } = figure.quantity;
  if (type === 'score') return SCORE;
  if (hedge === 'vague' || typeof value !== 'number') return type === 'date' ? dateParticularity(String(value)) : 0.2;
  const digits = String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  const size = Math.abs(value);
  if (type === 'duration' || type === 'multiple') return size <= 12 ? 0.2 : 0.5;
  if (digits >= 3) return isOfFewParts(figure, Math.abs(value)) ? OF_FEW_PARTS : 1;
  if (digits === 2) return size >= 1000 || !Number.isInteger(value) ? 0.85 : size > SMALL ? 0.6 : 0.45;
  if (size >= 1000 || type === 'money' || (type === 'measurement' && size >= 10)) return 0.65;
  return size > SMALL ? 0.45 : size >= 5 ? 0.35 : 0.2;
}

function dateParticularity(iso: string): number {
  return iso.length >= 10 ? 0.9 : iso.length >= 7 ? 0.8 : 0.5;
}

/** Figures less particular than this meet others by chance, whoever else gives them. */
const PARTICULAR = 0.45;

/** Whether a figure hardly meets another one by chance. Dates are left out: on one day much happens. */
export function isParticular(figure: Figure): boolean {
  return figure.quantity.type !== 'date' && particularity(figure) >= PARTICULAR;
}
