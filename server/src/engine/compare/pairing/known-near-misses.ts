import type { ReadClaim } from '../../claim/read-claim';
import type { Dimension } from '../../quantity/parts/figure';
import type { Counterparts } from './beside';
import type { Judgement } from '../judging/judgement';
import { RememberedPairs } from '../judging/remembered-pairs';
import type { SourceSide } from './source-side';

/** A judgement worth telling. */
export interface NearMiss {
  readonly judgement: Judgement;
  readonly likely: number;
}

/** What two figures of two sources are to each other that exclude each other, whatever their words; null of any others. */
export type Excluding = (a: ReadClaim, b: ReadClaim) => Judgement | null;

interface Weighed {
  readonly judgement: Judgement;
  readonly told: NearMiss | null;
}

interface Ground {
  readonly counterparts: Counterparts;
  readonly sides: readonly [SourceSide, SourceSide];
}

/**
 * What was found on the way to the near misses of an edited source and another one, kept from edit to edit. What two
 * figures are to each other by their own words and values stays true. How near a miss they are rests, besides, on how
 * many figures of each dimension the sources have and on the counterparts of the two: where those change, it is forgotten.
 */
export class KnownNearMisses {
  /** By the edited source's claims first. */
  private readonly excluded = new RememberedPairs<Judgement | null>();
  private readonly weighed = new RememberedPairs<Weighed>();
  /** What all that was weighed rests on. */
  private ground: Ground | null = null;
  /** All that was worth telling when it was looked for last; null where the two have nothing to do with each other. */
  worthTelling: readonly NearMiss[] | null = null;

  /** @param isFirst the edited source is the first of the two */
  constructor(private readonly isFirst: boolean) {}

  /** Follows an edit that some claims have not outlived. */
  forget(gone: readonly ReadClaim[]): void {
    this.excluded.forgetFirst(gone);
    this.weighed.forgetFirst(gone);
  }

  /** Takes in what the weighing rests on from now on. */
  follow(now: Ground): void {
    const { ground: before } = this;
    this.ground = now;
    if (!before) return;
    const recounted = new Set(now.sides.flatMap((side, i) => recountedIn(side, before.sides[i])));
    if (now.sides.some((side, i) => side.isLong !== before.sides[i]?.isLong)) this.weighed.clear();
    else if (recounted.size > 0) this.weighed.forgetAll(({ judgement }) => recounted.has(judgement.a.figure.dimension));
    this.weighed.forget(now.counterparts.changedSince(before.counterparts));
  }

  excluding(a: ReadClaim, b: ReadClaim, find: Excluding): Judgement | null {
    const [own, other] = this.isFirst ? [a, b] : [b, a];
    const known = this.excluded.get(own, other);
    return known === undefined ? this.excluded.set(own, other, find(a, b)) : known;
  }

  /** A judgement as it is told, null where it is not. */
  told(judgement: Judgement, weigh: (judgement: Judgement) => NearMiss | null): NearMiss | null {
    const { a, b } = judgement;
    const [own, other] = this.isFirst ? [a, b] : [b, a];
    const known = this.weighed.get(own, other);
    // in another company it may have become another judgement
    if (known?.judgement === judgement) return known.told;
    return this.weighed.set(own, other, { judgement, told: weigh(judgement) }).told;
  }
}

/** The dimensions of which a source has more or fewer figures than before. */
function recountedIn(side: SourceSide, before: SourceSide | undefined): Dimension[] {
  if (side === before || !before) return [];
  return [...side.dimensions, ...before.dimensions].filter((one) => side.count(one) !== before.count(one));
}
