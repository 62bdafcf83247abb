import type { Scanner } from '../quantity';
import type { Figure } from '../quantity/parts/figure';
import { UNCOUNTED } from './lending/counted';
import { withHeaderUnit } from './measure/cell-unit';

/** "Group turnover (EUR m): ", "Revenues (in thousands of dollars): ": a label with the unit of what it names. */
const LABEL = /\p{L} \(([^()\d]{1,30})\): /gu;
const SENTENCE_END = /[.!?]\s+\p{Lu}|\n/u;

/** So far behind a label its unit is taken over. */
const REACH = 400;
/** Letters behind a number that tell whether it counts something. */
const NEXT_WORD = 12;

/** The bare numbers of a sentence behind a label with a unit in brackets, in that unit. */
export function withLabelUnits(figures: readonly Figure[], text: string, scanner: Scanner): readonly Figure[] {
  if (!text.includes('): ')) return figures;
  const labels = [...text.matchAll(LABEL)].map((m) => ({ unit: m[1] ?? '', end: m.index + m[0].length }));
  let last = -1;
  return figures.map((figure) => {
    while ((labels[last + 1]?.end ?? Infinity) <= figure.start) last++;
    const label = labels[last];
    if (!label || figure.nonClaim !== null || figure.start - label.end > REACH) return figure;
    // "Capacity (MW): 340, built by 20 workers"
    if (figure.dimension === 'none' && !UNCOUNTED.test(text.slice(figure.end, figure.end + NEXT_WORD))) return figure;
    if (SENTENCE_END.test(text.slice(label.end, figure.start))) return figure;
    const headers = { row: '', column: `(${label.unit})`, caption: '', above: '' };
    return withHeaderUnit(figure, headers, scanner, true, text.slice(figure.end, figure.end + REACH));
  });
}
