import { createScanner, type Figure, type ScanOptions } from '../../../server/src/engine/quantity';

const scanner = createScanner();

export function scan(text: string, options?: ScanOptions): Figure[] {
  return scanner.scan(text, options);
}

/** Figures that may make a claim, as "text = value unit". */
export function read(text: string, options?: ScanOptions): string[] {
  return scan(text, options)
    .filter((f) => f.nonClaim === null)
    .map((f) => `${f.text} = ${f.quantity.value}${f.quantity.unit ? ` ${f.quantity.unit}` : ''}`);
}

/** Low and high ends with the hedge: "3..null at least". */
export function ends(text: string, options?: ScanOptions): string[] {
  return scan(text, options)
    .filter((f) => f.nonClaim === null)
    .map(({ quantity: q }) => `${q.low}..${q.high} ${q.hedge}`);
}

/** The only figure of the text; fails where there is none or another. */
export function one(text: string, options?: ScanOptions): Figure {
  const found = scan(text, options);
  const [figure] = found;
  if (!figure || found.length > 1) throw new Error(`${found.length} figures in "${text}"`);
  return figure;
}
