import type { ReadClaim } from '../../claim/read-claim';
import type { Fit, Row } from './fit';

/** The claims of the pairs that tie a sentence to others, by where these begin. */
type Tied = Map<number, Set<ReadClaim>>;

/** Which sentences of two sources are tied together by pairs of their claims. */
export class SentenceTies {
  /** By the one source's claims, for an edit may move its sentences. */
  private readonly tied = new Map<ReadClaim, Tied>();

  constructor(rows: readonly Row[]) {
    const bySentence = new Map<number, Tied>();
    for (const { claim, ties } of rows) {
      if (ties.length === 0) continue;
      let tied = bySentence.get(claim.sentence.start);
      if (!tied) bySentence.set(claim.sentence.start, (tied = new Map<number, Set<ReadClaim>>()));
      for (const fit of ties) {
        const other = sentenceBeside(claim, fit);
        const found = tied.get(other);
        if (found) found.add(fit.a).add(fit.b);
        else tied.set(other, new Set([fit.a, fit.b]));
      }
    }
    if (bySentence.size === 0) return;
    for (const { claim } of rows) {
      const tied = bySentence.get(claim.sentence.start);
      if (tied) this.tied.set(claim, tied);
    }
  }

  /** Whether the sentence of a claim of the one source is tied to any. */
  has(claim: ReadClaim): boolean {
    return this.tied.has(claim);
  }

  /** The claims that tie the sentences of a pair together. */
  of(claim: ReadClaim, fit: Fit): ReadonlySet<ReadClaim> | undefined {
    return this.tied.get(claim)?.get(sentenceBeside(claim, fit));
  }

  /** Whether all is tied as before when some rows have come and gone: they tie nothing, and none comes into a tied sentence. */
  outlive(gone: readonly Row[], come: readonly Row[]): boolean {
    const ties = (row: Row): boolean => row.ties.length > 0;
    if (gone.some(ties) || come.some(ties)) return false;
    if (come.length > 0)
      for (const { sentence } of this.tied.keys())
        if (come.some(({ claim }) => claim.sentence.start === sentence.start)) return false;
    return true;
  }
}

/** Where the sentence of the other claim of a pair begins. */
function sentenceBeside(claim: ReadClaim, { a, b }: Fit): number {
  return (claim === a ? b : a).sentence.start;
}
