import type { Figure } from '../../quantity/parts/figure';
import type { Hedge } from '../../report';

const BOUNDS: readonly (readonly [RegExp, Hedge])[] = [
  [/\b(?:before|prior to|earlier than|ahead of)\s+(?:the\s+(?:year|month)\s+)?$/i, 'less than'],
  [/\b(?:after|later than|past)\s+(?:the\s+(?:year|month)\s+)?$/i, 'more than'],
  [/\b(?:by|until|till|no later than|up to)\s+(?:the\s+)?$/i, 'at most'],
  [/\b(?:since|no earlier than)\s+$/i, 'at least'],
];

/** "Will not open until 2030": then or later. */
const NOT_UNTIL = /(?:\b(?:not|never|nor|no)\b|n['’]t\b)[^.;:,]{0,40}\b(?:until|till|before)\s+(?:the\s+)?$/i;
const ALL_BOUNDS: typeof BOUNDS = [[NOT_UNTIL, 'at least'], ...BOUNDS];
/** So far before a date stands what bounds it. */
const REACH = 64;

/** A date as the word in front of it bounds it: by, before, after and since leave one end open (DESIGN section 3). */
export function withDateBound(figure: Figure, text: string): Figure {
  const { quantity } = figure;
  if (quantity.type !== 'date' || quantity.hedge !== 'none') return figure;
  const before = text.slice(Math.max(0, figure.start - REACH), figure.start);
  const bound = ALL_BOUNDS.find(([pattern]) => pattern.test(before));
  if (!bound) return figure;
  const [pattern, hedge] = bound;
  const start = figure.start - (pattern.exec(before)?.[0].length ?? 0);
  const upper = hedge === 'less than' || hedge === 'at most';
  return {
    ...figure,
    hedgeSpan: { start, end: figure.start },
    quantity: { ...quantity, hedge, low: upper ? null : quantity.low, high: upper ? quantity.high : null },
  };
}
