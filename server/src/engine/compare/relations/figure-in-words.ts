import type { ReadClaim } from '../../claim/read-claim';

const SCALES: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
]);

/**
 * A figure as its source writes it; where it takes its unit or its scale from elsewhere, as a number in a table does
 * from the heading, with that in brackets: "118 (million EUR)".
 */
export function figureInWords({ figure }: ReadClaim): string {
  const { text, unitSpan, dimension, quantity } = figure;
  if (unitSpan !== null || dimension === 'none' || quantity.unit === null || typeof quantity.value !== 'number')
    return text;
  const written = Number(text.replace(/[,\s]/gu, ''));
  if (Number.isNaN(written)) return text;
  const scale = SCALES.get(quantity.value / written);
  return `${text} (${scale === undefined ? '' : `${scale} `}${quantity.unit})`;
}
