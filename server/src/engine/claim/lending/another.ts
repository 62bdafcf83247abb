import type { Figure } from '../../quantity/parts/figure';
import { UNCOUNTED } from './counted';
import { MEASURES, NEAR, onlySaysWhen } from './near';
import { areOfOneSize, isAsWritten, scaleOf } from './written';

const LENDING: ReadonlySet<string> = new Set([...MEASURES, 'energy', 'power']);
/** "another 9,000", "a further 12": more of what was told just before. */
const MORE = /\b(?:another|a further|an additional) $/i;
/** "with another 9 shipped from stock": what was done with it; nobody counts the done. */
const DONE = /^ \p{Ll}{2,}(?:ed|wn|lt|ght|old|ent)\b/u;
const STOP = /[.!?]["”’)]*\s/g;

/** The measured figure of which a bare number is another lot: "rose by 12,300 tonnes. Traders expect another 9,000 to arrive". */
export function anotherOf(figure: Figure, before: readonly Figure[], text: string): Figure | null {
  const { quantity, start, end } = figure;
  if (figure.dimension !== 'none' || figure.nonClaim !== null || figure.group !== null) return null;
  if (typeof quantity.value !== 'number' || figure.written === 'ordinal' || figure.per !== null) return null;
  if (!MORE.test(text.slice(Math.max(0, start - LEAD), start))) return null;
  const behind = text.slice(end, end + NEAR);
  if (!UNCOUNTED.test(behind) && !DONE.test(behind)) return null;
  // a count in between would be what there is more of
  const other = before.findLast((f) => !onlySaysWhen(f));
  if (!other || !LENDING.has(other.dimension) || other.nonClaim !== null || !isAsWritten(other)) return null;
  const between = text.slice(other.end, start);
  if (between.length > 2 * NEAR || between.includes('\n') || (between.match(STOP)?.length ?? 0) > 1) return null;
  return scaleOf(figure) <= scaleOf(other) && areOfOneSize(figure, other) ? other : null;
}

/** Letters of the longest of these words. */
const LEAD = 20;
