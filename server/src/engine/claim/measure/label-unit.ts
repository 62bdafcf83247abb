import type { Scanner } from '../../quantity';
import type { Figure } from '../../quantity/parts/figure';
import { withHeaderUnit } from './cell-unit';

/** "Group turnover (EUR m): ", "Revenues (in thousands of dollars): ": a label with the unit of what it names. */
const LABEL = /\p{L} \(([^()\d]{1,30})\): /gu;
const SENTENCE_END = /[.!?]\s+\p{Lu}|\n/u;

/** The bare numbers of a sentence behind a label with a unit in brackets, in that unit. */
export function withLabelUnits(figures: readonly Figure[], text: string, scanner: Scanner): readonly Figure[] {
  if (!text.includes('): ')) return figures;
  const labels = [...text.matchAll(LABEL)].map((m) => ({ unit: m[1] ?? '', end: m.index + m[0].length }));
  if (labels.length === 0) return figures;
  return figures.map((figure) => {
    const label = labels.findLast(({ end }) => end <= figure.start);
    if (!label || figure.nonClaim !== null || SENTENCE_END.test(text.slice(label.end, figure.start))) return figure;
    const headers = { row: '', column: `(${label.unit})`, caption: '', above: '' };
    return withHeaderUnit(figure, headers, scanner, true, text.slice(figure.end));
  });
}
