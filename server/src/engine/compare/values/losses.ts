import { isLess, isLoss } from '../../claim/measure/lexicon';
import type { ReadClaim } from '../../claim/read-claim';
import { isCore } from '../../claim/measure/term';
import type { Figure } from '../../quantity/parts/figure';

/** The two figures with the sign of the negative one turned, where the other is called a loss or a fall in words. */
export function alignSigns(a: ReadClaim, b: ReadClaim): readonly [Figure, Figure] {
  if (isNegative(a) && isCalledLoss(b)) return [turned(a.figure), b.figure];
  return isNegative(b) && isCalledLoss(a) ? [a.figure, turned(b.figure)] : [a.figure, b.figure];
}

function isNegative({ figure: { quantity } }: ReadClaim): boolean {
  return typeof quantity.value === 'number' && quantity.value < 0;
}

function isCalledLoss(claim: ReadClaim): boolean {
  const { value } = claim.figure.quantity;
  if (typeof value !== 'number' || value <= 0) return false;
  // "23 percent fewer" beside "-23%"
  if (claim.cues.kind !== null && isLess(claim.cues.kind.toLowerCase())) return true;
  return claim.terms.some((t) => isCore(t) && isLoss(t.lemma));
}

function turned(figure: Figure): Figure {
  const minus = <T extends number | string | null>(x: T): T | number => (typeof x === 'number' ? -x : x);
  const { quantity, base } = figure;
  return {
    ...figure,
    base: base && { low: minus(base.high), high: minus(base.low) },
    quantity: { ...quantity, value: minus(quantity.value), low: minus(quantity.high), high: minus(quantity.low) },
  };
}
