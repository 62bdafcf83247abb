import type { ReadClaim } from '../claim/read-claim';
import type { Relation } from '../report';
import type { Surroundings } from './backing';
import { backingOf, isBacked, standsUp } from './backing';
import { isCopied, isWholeCopy } from './copies';
import type { Judgement } from './judge';
import { asTwoThings } from './judge';
import { OddOnes, setApart } from './odd-one-out';
import { Origins } from './origins';
import type { SourcePair } from './pair-sources';
import { RelationList } from './relation-list';
import type { SourceSide } from './source-side';
import type { Sources } from './sources';
import { derivedRelations, toRelation } from './to-relation';

/**
 * What stands around the claims of a pool as it is now: who agrees with whom, which is the odd one, what goes back to
 * one origin. Each is worked out when it is asked for, from the sources that bear on it alone.
 */
export class Neighbourhood implements Surroundings {
  readonly origins: Origins;
  private readonly odd = new OddOnes((claim) => this.sources.alike(claim));
  private readonly met = new Map<string, readonly Judgement[]>();
  private readonly supports = new Map<string, number>();

  constructor(private readonly sources: Sources) {
    this.origins = new Origins(sources);
  }

  meeting(claim: ReadClaim): readonly Judgement[] {
    let met = this.met.get(claim.id);
    if (!met) {
      const side = this.sources.get(claim.source);
      met = side
        ? this.sources
            .meeting(claim)
            .flatMap((other) => this.sources.between(side, other).byClaim.get(claim.id) ?? [])
            .filter((j) => j.values.kind === 'agree')
        : [];
      this.met.set(claim.id, met);
    }
    return met;
  }

  between(a: ReadClaim, b: ReadClaim): Judgement | null {
    const [x, y] = [this.sources.get(a.source), this.sources.get(b.source)];
    if (!x || !y || x === y) return null;
    return (
      this.sources
        .between(x, y)
        .byClaim.get(a.id)
        ?.find((j) => j.a.id === b.id || j.b.id === b.id) ?? null
    );
  }

  /** Origins that read a figure as a claim does, its own among them. */
  support(claim: ReadClaim): number {
    let support = this.supports.get(claim.id);
    if (support === undefined) {
      const origins = new Set([this.origins.of(claim.source)]);
      for (const judgement of this.meeting(claim)) {
        if (setApart(judgement, this.odd).finding.relation !== 'corroborates') continue;
        const other = judgement.a.id === claim.id ? judgement.b : judgement.a;
        if (this.areIndependent(judgement.a, judgement.b)) origins.add(this.origins.of(other.source));
      }
      this.supports.set(claim.id, (support = origins.size));
    }
    return support;
  }

  /** All relations between the claims of some sources and of those near them; each source pair is looked at once. */
  relationsOf(sides: readonly SourceSide[]): Relation[] {
    const list = new RelationList();
    const asked = new Set(sides.map(({ source }) => source.id));
    for (const side of sides) {
      for (const broken of side.brokenSums)
        list.add(derivedRelations(broken, false), [broken.result, ...broken.operands]);
      for (const other of this.sources.near(side)) {
        if (asked.has(other.source.id) && other.source.id < side.source.id) continue;
        this.addAll(list, this.sources.between(side, other));
      }
    }
    return list.sorted();
  }

  private addAll(list: RelationList, { judgements, derivations }: SourcePair): void {
    for (const pair of judgements) {
      const judgement = pair.finding.relation === 'conflicts' && !standsUp(pair, this) ? asTwoThings(pair) : pair;
      if (!judgement) continue;
      const standing = {
        independent: this.areIndependent(judgement.a, judgement.b),
        backing: () => backingOf(judgement, this),
        isBacked: () => isBacked(judgement, this),
      };
      list.add([toRelation(setApart(judgement, this.odd), standing)], [judgement.a, judgement.b]);
    }
    for (const derivation of derivations) {
      const claims = [derivation.result, ...derivation.operands];
      list.add(derivedRelations(derivation, this.areIndependent(derivation.result, ...derivation.operands)), claims);
    }
  }

  /** Whether claims of two sources go back to different origins, and none stands in a passage that both have. */
  private areIndependent(first: ReadClaim, ...others: readonly ReadClaim[]): boolean {
    const other = others.find((c) => c.source !== first.source);
    const [x, y] = [this.sources.get(first.source), other && this.sources.get(other.source)];
    if (!x || !y || this.origins.of(x.source.id) === this.origins.of(y.source.id)) return false;
    const { copy } = this.sources.between(x, y);
    if (copy === null) return true;
    return !isWholeCopy(copy) && ![first, ...others].some((c) => isCopied(c, copy.a) || isCopied(c, copy.b));
  }
}
