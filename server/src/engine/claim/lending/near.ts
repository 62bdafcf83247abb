import type { Figure } from '../../quantity/parts/figure';

/** Between a figure and the bare number of its sentence that means the same unit there stand so many characters at most. */
export const NEAR = 130;
/** What is told in units, beside money and shares. */
export const MEASURES: ReadonlySet<string> = new Set([
  'duration',
  'length',
  'mass',
  'temperature',
  'area',
  'volume',
  'speed',
]);
export const SENTENCE_END = /[.!?]["”’)]*\s/;

/** Where a figure begins with the hedge in front of it. */
export function beginOf({ start, hedgeSpan }: Figure): number {
  return Math.min(start, hedgeSpan?.start ?? start);
}

/** In one sentence and near. */
export function isBeside(figure: Figure, other: Figure, text: string): boolean {
  return figure.start - other.end <= NEAR && !SENTENCE_END.test(text.slice(other.end, figure.start));
}

export function isTime({ quantity }: Figure): boolean {
  return quantity.type === 'date' || quantity.type === 'time';
}

/** A date, or a length of time that is no claim: "rents went up 8.6% in 12 months, wages 5.9". */
export function onlySaysWhen(figure: Figure): boolean {
  return isTime(figure) || (figure.dimension === 'duration' && figure.nonClaim !== null);
}

/** "340 million euros ($396 million)": the second is the first in another unit, and lends none. */
export function isBracketed(figure: Figure, before: Figure | undefined, text: string): boolean {
  const { start, unitSpan, hedgeSpan } = figure;
  const begin = Math.min(start, unitSpan?.start ?? start, hedgeSpan?.start ?? start);
  return before?.dimension === figure.dimension && begin - before.end <= MOST_BETWEEN && text.charAt(begin - 1) === '(';
}

/** A blank, a bracket and a sign of three letters with its blank. */
const MOST_BETWEEN = 6;
