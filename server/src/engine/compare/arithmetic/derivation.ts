import type { ReadClaim } from '../../claim/read-claim';
import type { Reason } from '../../report';

/** A figure that follows from others that are stated: the operands in their order, and the sum in words. */
export interface Derivation {
  readonly result: ReadClaim;
  readonly operands: readonly ReadClaim[];
  /** How it follows ("3.5% + 1.5% = 5%"), or what comes out instead. */
  readonly reason: Reason;
}

export function comesOut({ reason }: Derivation): boolean {
  return reason.code.startsWith('derived');
}

/** The reason of a sum: that it comes out so, or that it does not. */
export function reasonOf(code: 'derived' | 'arithmetic', result: ReadClaim, sum: string): Reason {
  return { code, args: { result: result.figure.text, sum } };
}

/** Whether two figures can be added up. */
export function sameUnit(a: ReadClaim, b: ReadClaim | undefined): boolean {
  return (
    b !== undefined &&
    a.figure.dimension === b.figure.dimension &&
    a.figure.quantity.unit === b.figure.quantity.unit &&
    (a.figure.per?.unit ?? null) === (b.figure.per?.unit ?? null)
  );
}
