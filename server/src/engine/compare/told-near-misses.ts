import type { ReadClaim } from '../claim/read-claim';
import type { Judgement } from './judging/judgement';
import { KnownNearMisses } from './pairing/known-near-misses';
import type { Settled } from './pairing/near-misses';
import { areToldOtherwise, nearMisses } from './pairing/near-misses';
import type { SourceSide } from './pairing/source-side';

/** How what was found last stands to the sources as they are now. */
type Standing =
  | { readonly is: 'known' }
  /** Claims have come or gone; how many figures there are of each kind is the same. */
  | { readonly is: 'touched'; readonly gone: Set<ReadClaim>; readonly come: Set<ReadClaim> }
  | { readonly is: 'to be found' };

const KNOWN: Standing = { is: 'known' };
const TO_BE_FOUND: Standing = { is: 'to be found' };

/** The near misses of a source that is worked on and another one, looked for again where an edit bears on them. */
export class ToldNearMisses {
  private readonly known: KnownNearMisses;
  private standing: Standing = TO_BE_FOUND;

  /** @param isFirst the source that is worked on is the first of the two */
  constructor(isFirst: boolean) {
    this.known = new KnownNearMisses(isFirst);
  }

  /** There are more or fewer figures of a kind that both sources have. */
  recount(): void {
    this.standing = TO_BE_FOUND;
  }

  /** Follows an edit of the source that is worked on. */
  follow(gone: readonly ReadClaim[], come: readonly ReadClaim[]): void {
    this.known.forget(gone);
    if (this.standing.is === 'to be found' || gone.length + come.length === 0) return;
    if (this.standing.is === 'known') this.standing = { is: 'touched', gone: new Set(), come: new Set() };
    for (const claim of gone) if (!this.standing.come.delete(claim)) this.standing.gone.add(claim);
    for (const claim of come) this.standing.come.add(claim);
  }

  /** Whether others are to be told than were found last, where the two agree and disagree on the same as then. */
  areOther(settled: Settled, sides: readonly [SourceSide, SourceSide]): boolean {
    if (this.bearsOn(settled, sides)) return true;
    this.standing = KNOWN;
    return false;
  }

  private bearsOn(settled: Settled, sides: readonly [SourceSide, SourceSide]): boolean {
    switch (this.standing.is) {
      case 'known':
        return false;
      case 'touched': {
        const { gone, come } = this.standing;
        return areToldOtherwise(settled, ...sides, this.known, { gone, come: [...come] });
      }
      case 'to be found':
        return this.known.worthTelling !== null;
    }
  }

  find(settled: Settled, sides: readonly [SourceSide, SourceSide]): Judgement[] {
    this.standing = KNOWN;
    return nearMisses(settled, ...sides, this.known);
  }
}
