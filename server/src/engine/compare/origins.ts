import type { Source } from '../report';
import type { Copy } from './copies';
import { isWholeCopy } from './copies';
import type { SourceSide } from './source-side';

/** The origin of each source: the earliest of those that repeat one text, and whom each copied. */
export interface Origins {
  readonly originOf: ReadonlyMap<string, string>;
  readonly copiedFrom: ReadonlyMap<string, string>;
}

/**
 * Joins sources that are copies as a whole. The original is the one with the earliest date; without dates the one
 * whose path comes first.
 */
export function originsOf(
  sides: readonly SourceSide[],
  copyOf: (a: SourceSide, b: SourceSide) => Copy | null,
): Origins {
  const order = [...sides].sort((a, b) => compareAge(a.source, b.source));
  const originOf = new Map<string, string>();
  const copiedFrom = new Map<string, string>();
  order.forEach((side, i) => {
    const original = order
      .slice(0, i)
      .find((earlier) => earlier.source.role === 'source' && isWholeCopy(copyOf(earlier, side)));
    originOf.set(side.source.id, original ? (originOf.get(original.source.id) ?? original.source.id) : side.source.id);
    if (original) copiedFrom.set(side.source.id, original.source.id);
  });
  return { originOf, copiedFrom };
}

function compareAge(a: Source, b: Source): number {
  const byDate = (a.date ?? '9999').localeCompare(b.date ?? '9999');
  return byDate !== 0 ? byDate : a.id < b.id ? -1 : 1;
}
