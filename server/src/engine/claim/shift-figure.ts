import type { Figure } from '../quantity/parts/figure';
import type { Span } from '../report';

/**
 * A figure read in a stretch of text, with its offsets moved to the document's. However it was come by, it is written
 * out whole here, so that all figures of claims have one shape: what asks them for something is fast only with few.
 */
export function shiftFigure(figure: Figure, by: number): Figure {
  const { text, quantity, dimension, base, factor, precision, digitsStated, written } = figure;
  const { hedgeSpan, unitSpan, per, restates, group, relative, nonClaim } = figure;
  return {
    start: figure.start + by,
    end: figure.end + by,
    text,
    quantity,
    dimension,
    factor,
    precision,
    digitsStated,
    written,
    base,
    hedgeSpan: hedgeSpan && shifted(hedgeSpan, by),
    number: shifted(figure.number, by),
    unitSpan: unitSpan && shifted(unitSpan, by),
    per: per && { ...shifted(per, by), unit: per.unit },
    restates: restates === null ? null : restates + by,
    group: group && { ...group, start: group.start + by },
    relative,
    nonClaim,
  };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
