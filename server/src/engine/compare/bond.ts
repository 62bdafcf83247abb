import type { ReadClaim } from '../claim/read-claim';
import type { Company, Pair } from './judging/evidence';
import type { Judgement } from './judging/judge';
import { judge } from './judging/judge';
import type { KeptClaims } from './kept-claims';
import type { Fit, SourcePair } from './judging/pair-sources';
import { companyOf, comparer, fitOf, isTable, settle } from './judging/pair-sources';
import type { SourceSide } from './judging/source-side';
import { MANY } from './judging/source-side';
import { DOUBT_STEP, storyDoubt, tellOneStory } from './judging/story';

/** A pair as it was judged in its company. */
interface Kept extends Fit {
  /** The pair itself until it is judged; when its company changes it is made again, for there are very many. */
  pair: Pair | null;
  /** `codeOf` its company; -1 where it has not been judged. */
  company: number;
  judgement: Judgement | null;
}

/** What an edit did to a source, as far as its pairs with others go. */
export interface SideChange extends Pick<KeptClaims, 'gone' | 'come'> {
  readonly now: SourceSide;
  /** Claims that make up another statement than before. */
  readonly regrouped: readonly ReadClaim[];
  /** There are so many or so few figures that all is to be judged again. */
  readonly rejudged: boolean;
  /** Other names, words or particular values than before: what tells its story from others. */
  readonly marked: boolean;
}

/** What was found between a source that is worked on and another one. An edit costs the pairs of the claims that it changes. */
export class Bond {
  private readonly pairs = new Map<ReadClaim, readonly Kept[]>();
  private readonly isFirst: boolean;
  private readonly otherAdds: boolean;
  private doubt: number;
  private oneStory: boolean;
  private found: SourcePair | null = null;

  constructor(
    private own: SourceSide,
    private readonly other: SourceSide,
  ) {
    this.isFirst = own.source.id < other.source.id;
    this.otherAdds = other.claims.some(({ adds }) => adds !== null);
    this.doubt = storyDoubt(own.marks, other.marks);
    this.oneStory = tellOneStory(own.marks, other.marks);
    this.compare(own.claims);
  }

  /** Follows the source, which says of itself what it said before: the same rates, the same twins. */
  change({ now, gone, come, regrouped, rejudged, marked }: SideChange): void {
    if (isTable(now, this.other) !== isTable(this.own, this.other)) {
      this.pairs.clear();
      this.found = null;
      come = now.claims;
    }
    const doubt = marked ? storyDoubt(now.marks, this.other.marks) : this.doubt;
    const oneStory = marked ? tellOneStory(now.marks, this.other.marks) : this.oneStory;
    if (doubt !== this.doubt || oneStory !== this.oneStory) this.found = null;
    this.doubt = doubt;
    this.oneStory = oneStory;
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
    this.found ??= settle(...this.sides(), this.judgements());
    return this.found;
  }

  private sides(): [SourceSide, SourceSide] {
    return this.isFirst ? [this.own, this.other] : [this.other, this.own];
  }

  private pairsOf(claim: ReadClaim): readonly Kept[] {
    return this.pairs.get(claim) ?? [];
  }

  private compare(claims: readonly ReadClaim[]): void {
    const compare = comparer(...this.sides());
    for (const claim of claims) {
      const pairs = this.other.claims.flatMap((other): Kept[] => {
        const pair = this.isFirst ? compare(claim, other) : compare(other, claim);
        return pair ? [{ ...fitOf(pair), pair, company: -1, judgement: null }] : [];
      });
      if (pairs.length > 0) this.pairs.set(claim, pairs);
    }
  }

  /** The pairs by the first source's claims and then by the second's. */
  private inOrder(): Kept[] {
    const own = this.own.claims.flatMap((claim) => this.pairsOf(claim));
    if (this.isFirst) return own;
    const byOther = new Map<ReadClaim, Kept[]>(this.other.claims.map((claim) => [claim, []]));
    for (const pair of own) byOther.get(pair.a)?.push(pair);
    return [...byOther.values()].flat();
  }

  private judgements(): Judgement[] {
    const sides = this.sides();
    const pairs = this.inOrder();
    const companyOfPair = companyOf(pairs, ...sides, this.doubt);
    const compare = comparer(...sides);
    return pairs.flatMap((kept) => {
      const company = companyOfPair(kept);
      const code = codeOf(company);
      if (kept.company !== code) {
        const pair = kept.pair ?? compare(kept.a, kept.b);
        kept.judgement = pair && judge(pair, company);
        kept.pair = null;
        kept.company = code;
      }
      return kept.judgement ?? [];
    });
  }
}

/** More steps of doubt than there are. */
const DOUBTS = 64;

/** Tells companies apart; nobody counts farther than to `MANY` choices. */
function codeOf({ companions, choices, best, brief, doubt }: Company): number {
  const told = Number(best) * 2 + Number(brief);
  return ((companions * (MANY + 1) + choices) * 4 + told) * DOUBTS + doubt / DOUBT_STEP;
}
