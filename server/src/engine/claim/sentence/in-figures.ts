import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import { lately } from './lately';

/** Digits, units and hedges of figures are no words of a measure, and no names. */
export function isInFigures(token: Span, figures: readonly Figure[]): boolean {
  const taken = stretchesOf(figures);
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? Infinity) <= token.start) low = middle + 1;
    else high = middle;
  }
  const next = taken[low];
  return next !== undefined && next.start < token.end;
}

/** Where the figures of a sentence stand with their hedges and units, in order and joined where they meet. */
const stretchesOf = lately((figures: readonly Figure[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const figure of figures) {
    spans.push(figure);
    if (figure.hedgeSpan) spans.push(figure.hedgeSpan);
    if (figure.unitSpan) spans.push(figure.unitSpan);
    if (figure.per) spans.push(figure.per);
  }
  spans.sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
});
