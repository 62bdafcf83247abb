import type { Slot } from '../report';
import type { Term } from './term';
import { isCore } from './term';

const SHOWN = 5;

/** What is measured, in the text's own words in their order: the heaviest words of the claim. */
export function measureOf(terms: readonly Term[], text: string): Slot {
  const chosen = terms
    .filter((t) => isCore(t) && t.role !== 'verb')
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, SHOWN)
    .toSorted((a, b) => a.start - b.start);
  const first = chosen[0];
  const last = chosen.at(-1);
  if (!first || !last) return { value: null, from: 'unknown' };
  const value = [...new Set(chosen.map((t) => text.slice(t.start, t.end)))].join(' ');
  return { value, from: 'stated', start: first.start, end: last.end };
}
