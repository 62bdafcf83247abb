import type { ReadClaim } from '../claim/read-claim';
import type { Company, Pair } from './evidence';
import type { Judgement } from './judge';
import { judge } from './judge';
import type { KeptClaims } from './kept-claims';
import { comparer, isTable, pairSources } from './pair-sources';
import type { SourcePair } from './pair-sources';
import type { SourceSide } from './source-side';

/** How a pair was judged in what company. */
interface Judged {
  readonly company: Company;
  readonly judgement: Judgement | null;
}

/** What an edit did to a source, as far as its pairs with others go. */
export interface SideChange extends Pick<KeptClaims, 'gone' | 'come'> {
  readonly now: SourceSide;
  /** Claims that make up another statement than before. */
  readonly regrouped: readonly ReadClaim[];
  /** There are so many or so few figures that all is to be judged again. */
  readonly rejudged: boolean;
}

/** What was found between a source that is worked on and another one. An edit costs the pairs of the claims that it changes. */
export class Bond {
  private readonly pairs = new Map<ReadClaim, readonly Pair[]>();
  private readonly judged = new WeakMap<Pair, Judged>();
  private readonly isFirst: boolean;
  private readonly otherAdds: boolean;
  private found: SourcePair | null = null;

  constructor(
    private own: SourceSide,
    private readonly other: SourceSide,
  ) {
    this.isFirst = own.source.id < other.source.id;
    this.otherAdds = other.claims.some(({ adds }) => adds !== null);
    this.compare(own.claims);
  }

  /** Follows the source, which says of itself what it said before: the same rates, the same twins. */
  change({ now, gone, come, regrouped, rejudged }: SideChange): void {
    if (isTable(now, this.other) !== isTable(this.own, this.other)) {
      this.pairs.clear();
      this.found = null;
      come = now.claims;
    }
    this.own = now;
    this.compare(come);
    const changed = [...gone, ...come];
    const touched = [...changed, ...regrouped].some((claim) => this.pairsOf(claim).length > 0);
    for (const claim of gone) this.pairs.delete(claim);
    const sums = changed.some(({ adds }) => this.otherAdds || adds !== null);
    if (this.found && !touched && !sums && !rejudged) this.found = this.found.moved();
    else this.found = null;
  }

  between(): SourcePair {
    this.found ??= pairSources(...this.sides(), this.inOrder(), (pair, company) => this.judge(pair, company));
    return this.found;
  }

  private sides(): [SourceSide, SourceSide] {
    return this.isFirst ? [this.own, this.other] : [this.other, this.own];
  }

  private pairsOf(claim: ReadClaim): readonly Pair[] {
    return this.pairs.get(claim) ?? [];
  }

  private compare(claims: readonly ReadClaim[]): void {
    const compare = comparer(...this.sides());
    for (const claim of claims) {
      const pairs = this.other.claims.flatMap(
        (other) => (this.isFirst ? compare(claim, other) : compare(other, claim)) ?? [],
      );
      if (pairs.length > 0) this.pairs.set(claim, pairs);
    }
  }

  /** The pairs by the first source's claims and then by the second's. */
  private inOrder(): Pair[] {
    const own = this.own.claims.flatMap((claim) => this.pairsOf(claim));
    if (this.isFirst) return own;
    const byOther = new Map<ReadClaim, Pair[]>(this.other.claims.map((claim) => [claim, []]));
    for (const pair of own) byOther.get(pair.a)?.push(pair);
    return [...byOther.values()].flat();
  }

  private judge(pair: Pair, company: Company): Judgement | null {
    const known = this.judged.get(pair);
    if (known && isSame(known.company, company)) return known.judgement;
    const judgement = judge(pair, company);
    this.judged.set(pair, { company, judgement });
    return judgement;
  }
}

function isSame(x: Company, y: Company): boolean {
  return x.companions === y.companions && x.choices === y.choices && x.best === y.best;
}
