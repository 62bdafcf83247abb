import type { Source } from '../../report';

/** Knows which sources repeat which, as a whole. */
export interface Copies {
  /** The sources that are whole copies of one, or that it is a copy of, by age. */
  wholeCopies(id: string): readonly Source[];
  get(id: string): { readonly source: Source } | undefined;
}

/**
 * The origin of each source: the earliest of those that repeat one text, and whom each copied. The original is the
 * one with the earliest date; without dates the one whose path comes first.
 */
export class Origins {
  /** @param known the origins that are known already, as long as no source comes, goes or changes */
  constructor(
    private readonly copies: Copies,
    private readonly known = new Map<string, string>(),
  ) {}

  copiedFrom(id: string): string | null {
    const source = this.copies.get(id)?.source;
    if (!source) return null;
    const original = this.copies.wholeCopies(id).find((one) => one.role === 'source' && compareAge(one, source) < 0);
    return original?.id ?? null;
  }

  of(id: string): string {
    let origin = this.known.get(id);
    if (origin === undefined) {
      const original = this.copiedFrom(id);
      origin = original === null ? id : this.of(original);
      this.known.set(id, origin);
    }
    return origin;
  }
}

/** The older first; of two of one age the one whose id comes first. */
export function compareAge(a: Source, b: Source): number {
  const byDate = (a.date ?? '9999').localeCompare(b.date ?? '9999');
  return byDate !== 0 ? byDate : a.id < b.id ? -1 : 1;
}
