import type { Source } from '../../report';

/** Knows which sources repeat which, as a whole. */
export interface Copies {
  /** The sources that are whole copies of one, or that it is a copy of, by age. */
  wholeCopies(id: string): readonly Source[];
  told(id: string): { readonly source: Source } | undefined;
}

/** What is known of origins, as long as no source comes, goes or changes. */
export class KnownOrigins {
  readonly origins = new Map<string, string>();
  /** All to which copies lead from a source, itself among them. */
  readonly kin = new Map<string, ReadonlySet<string>>();

  clear(): void {
    this.origins.clear();
    this.kin.clear();
  }
}

/**
 * The origin of each source: the earliest of those that repeat one text, and whom each copied. The original is the
 * one with the earliest date; without dates the one whose path comes first.
 */
export class Origins {
  constructor(
    private readonly copies: Copies,
    private readonly known = new KnownOrigins(),
  ) {}

  copiedFrom(id: string): string | null {
    const source = this.copies.told(id)?.source;
    if (!source) return null;
    const original = this.copies.wholeCopies(id).find((one) => one.role === 'source' && compareAge(one, source) < 0);
    return original?.id ?? null;
  }

  of(id: string): string {
    const { origins } = this.known;
    let origin = origins.get(id);
    if (origin === undefined) {
      const original = this.copiedFrom(id);
      origin = original === null ? id : this.of(original);
      origins.set(id, origin);
    }
    return origin;
  }

  /** Whether two sources go back to one origin. Of most it is enough to know that one of them has no copies. */
  areOne(a: string, b: string): boolean {
    if (a === b) return true;
    // each is of the other's kin, so whichever is known will do
    const kin = this.known.kin.get(b);
    return (kin ? kin.has(a) : this.kinOf(a).has(b)) && this.of(a) === this.of(b);
  }

  private kinOf(id: string): ReadonlySet<string> {
    let kin = this.known.kin.get(id);
    if (!kin) {
      const found = new Set([id]);
      for (const one of found) for (const copy of this.copies.wholeCopies(one)) found.add(copy.id);
      for (const one of found) this.known.kin.set(one, found);
      kin = found;
    }
    return kin;
  }
}

/** The older first; of two of one age the one whose id comes first. */
export function compareAge(a: Source, b: Source): number {
  const byDate = (a.date ?? '9999').localeCompare(b.date ?? '9999');
  return byDate !== 0 ? byDate : a.id < b.id ? -1 : 1;
}
