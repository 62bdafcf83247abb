import type { Figure } from '../quantity/parts/figure';
import type { Span } from '../report';

/** A figure read in a stretch of text, with its offsets moved to the document's. */
export function shiftFigure(figure: Figure, by: number): Figure {
  const move = <T extends Span | null>(span: T): T =>
    span === null ? span : { ...span, start: span.start + by, end: span.end + by };
  return {
    ...figure,
    start: figure.start + by,
    end: figure.end + by,
    hedgeSpan: move(figure.hedgeSpan),
    number: move(figure.number),
    unitSpan: move(figure.unitSpan),
    restates: figure.restates === null ? null : figure.restates + by,
    group: figure.group === null ? null : { ...figure.group, start: figure.group.start + by },
  };
}
