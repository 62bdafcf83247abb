import type { Figure } from '../quantity/parts/figure';

/** What stands between a figure and the same amount in another unit. */
const IN_OTHER_WORDS =
  /^(?:,?\s*(?:or|i\.e\.|that is|equivalent to|equal to|the equivalent of)\s+(?:about|around|roughly|some|nearly|almost|just over|just under)?|\s*=)\s*$/i;

/**
 * A figure that restates the one before it in another unit or currency outside brackets: "$1.36 billion, or 1.17
 * billion euros", "$1 = 0.86 euros". `text` is the document, `figures` are in order.
 */
export function withRestatements(figures: readonly Figure[], text: string): Figure[] {
  return figures.map((figure, i) => {
    const before = figures[i - 1];
    if (
      !before ||
      figure.restates !== null ||
      figure.dimension !== before.dimension ||
      figure.quantity.unit === before.quantity.unit
    )
      return figure;
    if (figure.dimension === 'none' || figure.dimension === 'date') return figure;
    return IN_OTHER_WORDS.test(
      text.slice(before.end, figure.hedgeSpan ? Math.min(figure.hedgeSpan.start, figure.start) : figure.start),
    )
      ? { ...figure, restates: before.start }
      : figure;
  });
}
