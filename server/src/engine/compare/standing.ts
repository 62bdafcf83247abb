/** So many claims are known at most. */
const KEPT = 100_000;

/**
 * Where sources and claims stand among all others: each found once, as long as no source comes, goes or changes. Who
 * walks through all documents would else find the same of their neighbours again and again.
 */
export class KnownStanding {
  /** The origins of sources. */
  readonly origins = new Map<string, string>();
  private readonly supported = new Map<string, boolean>();

  /** Whether another origin reads a figure as a claim does. */
  isSupported(claim: string, find: () => boolean): boolean {
    let found = this.supported.get(claim);
    if (found === undefined) {
      found = find();
      if (this.supported.size >= KEPT) this.supported.clear();
      this.supported.set(claim, found);
    }
    return found;
  }

  forget(): void {
    this.origins.clear();
    this.supported.clear();
  }
}
