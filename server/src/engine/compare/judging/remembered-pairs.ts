import type { ReadClaim } from '../../claim/read-claim';

/**
 * What was found of two claims. An edit moves a claim or makes another one of it (see `keepClaims`), so what their own
 * words and values tell of two claims holds until one of them is gone.
 */
export class RememberedPairs<T extends object | number | null> {
  private readonly known = new Map<ReadClaim, Map<ReadClaim, T>>();

  /** What was found; it is found where it is not known. */
  of(a: ReadClaim, b: ReadClaim, find: (a: ReadClaim, b: ReadClaim) => T): T {
    const known = this.get(a, b);
    return known === undefined ? this.set(a, b, find(a, b)) : known;
  }

  get(a: ReadClaim, b: ReadClaim): T | undefined {
    return this.known.get(a)?.get(b);
  }

  set(a: ReadClaim, b: ReadClaim, found: T): T {
    const its = this.known.get(a);
    if (its) its.set(b, found);
    else this.known.set(a, new Map([[b, found]]));
    return found;
  }

  /** Forgets what was found of some claims and any others. */
  forget(claims: readonly ReadClaim[]): void {
    for (const claim of claims) {
      this.known.delete(claim);
      for (const its of this.known.values()) its.delete(claim);
    }
  }

  /** The same where they are the first of the two in all that was found. */
  forgetFirst(claims: readonly ReadClaim[]): void {
    for (const claim of claims) this.known.delete(claim);
  }

  /** Forgets what was found and meets a condition. */
  forgetAll(isGone: (found: T) => boolean): void {
    for (const its of this.known.values()) for (const [b, found] of its) if (isGone(found)) its.delete(b);
  }

  clear(): void {
    this.known.clear();
  }
}
