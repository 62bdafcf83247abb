import type { ReadClaim } from '../claim/read-claim';
import type { Source } from '../report';
import { copyBetween, isWholeCopy } from './copies';
import { CopyIndex } from './copy-index';
import type { Placed } from './candidates';
import { addUpTo, bringTogether } from './candidates';
import type { Gist } from './gist';
import { ClaimIndex } from './index-of-claims';
import { compareAge } from './origins';
import type { Judgement } from './judge';
import { ALONE, judge } from './judge';
import { meetingPairOf } from './pairs';
import { Nearby } from './nearby';
import { pairSources } from './pair-sources';
import type { SourcePair } from './pair-sources';
import { joinRates } from './rates';
import { Shelf } from './shelf';
import type { SourceSide } from './source-side';
import { WorkInHand } from './work-in-hand';

/** So many judgements are kept at most; what was found between two sources can be found again. */
const KEPT = 40_000;
const NONE: ReadonlySet<string> = new Set();

/** The sources of a pool, with the indexes that find what may bear on what, and what was found between each two. */
export class Sources {
  private readonly sides = new Shelf();
  private readonly claims = new ClaimIndex();
  private readonly nearby = new Nearby((id) => this.findNear(id));
  private readonly work = new WorkInHand();
  private readonly runs = new CopyIndex();
  /** What was found between a source and others, under both. */
  private readonly pairs = new Map<string, Map<string, SourcePair>>();
  private kept = 0;
  /** What the words of two claims say, whatever stands around; a source that changes brings new claims. */
  private readonly alone = new WeakMap<ReadClaim, WeakMap<ReadClaim, Judgement | null>>();
  private readonly copies = new Map<string, readonly Source[]>();

  add(side: SourceSide): void {
    const { id } = side.source;
    this.sides.put(side);
    this.claims.add(side);
    this.nearby.add(id);
    this.work.came(side);
    this.runs.add(id, side.runs);
    this.forgetCopies(side);
  }

  remove(id: string): void {
    const side = this.sides.get(id);
    if (!side) return;
    this.forgetCopies(side);
    this.sides.delete(id);
    this.claims.remove(id);
    this.nearby.remove(id);
    this.work.left(id);
    this.runs.remove(id, side.runs);
    this.forgetPairs(id);
  }

  get(id: string): SourceSide | undefined {
    return this.sides.get(id);
  }

  all(): readonly SourceSide[] {
    return this.sides.all();
  }

  /** The sources whose claims stand in a relation to one's. Two drafts say nothing of each other. */
  near(side: SourceSide): SourceSide[] {
    return [...this.nearby.of(side.source.id)].flatMap((id) => this.sides.get(id) ?? []);
  }

  private findNear(id: string): Set<string> {
    const found = new Set<string>();
    const side = this.sides.get(id);
    if (!side) return found;
    for (const claim of side.claims) {
      // what is said twice in the same words finds the same sources twice
      if (side.twin(claim).rank > 0) continue;
      const near = this.work.near(claim, () => this.findNearClaim(side, claim));
      for (const source of near ?? this.findNearClaim(side, claim, found)) found.add(source);
    }
    for (const source of this.claims.summing(side, found)) {
      const other = this.comparable(side, source);
      if (other && addUpTo(side, other)) found.add(source);
    }
    return found;
  }

  /** The sources that a claim brings together with its own; `known` are those that need no look. */
  private findNearClaim(side: SourceSide, claim: ReadClaim, known: ReadonlySet<string> = NONE): Set<string> {
    return this.broughtTogether(side, claim, this.claims.near(claim, side, known));
  }

  private broughtTogether(side: SourceSide, claim: ReadClaim, gists: readonly Gist[]): Set<string> {
    const found = new Set<string>();
    for (const { source, at } of gists) {
      const other = found.has(source) ? null : this.comparable(side, source);
      const its = other?.claims[at];
      if (other && its && bringTogether({ side, claim }, { side: other, claim: its })) found.add(source);
    }
    return found;
  }

  /** The sources that may agree with a claim. */
  meeting(claim: ReadClaim): SourceSide[] {
    const side = this.sides.get(claim.source);
    if (!side) return [];
    const { likely, doubtful } = this.claims.agreeing(claim, side.rates);
    const found = new Set(likely.map(({ source }) => source));
    for (const { source } of doubtful) if (!found.has(source) && this.areNear(side, source)) found.add(source);
    return [...found].flatMap((id) => this.comparable(side, id) ?? []);
  }

  private areNear(side: SourceSide, id: string): boolean {
    return this.nearby.areNear(side.source.id, id, () => {
      const other = this.comparable(side, id);
      const joins = (claim: ReadClaim): boolean =>
        this.broughtTogether(side, claim, this.claims.nearIn(id, claim, side)).size > 0;
      return other !== null && (side.claims.some(joins) || addUpTo(side, other));
    });
  }

  /** What the words of a claim and those of each claim that gives its figure say of the two, whatever stands around. */
  alike(claim: ReadClaim): Judgement[] {
    const side = this.sides.get(claim.source);
    if (!side) return [];
    return this.claims.sameFigure(claim, side.rates).flatMap(({ source, at }) => {
      const other = this.comparable(side, source);
      const its = other?.claims[at];
      return (other && its && this.judgeAlone({ side, claim }, { side: other, claim: its })) ?? [];
    });
  }

  private judgeAlone(one: Placed, other: Placed): Judgement | null {
    let known = this.alone.get(one.claim);
    if (!known) this.alone.set(one.claim, (known = new WeakMap<ReadClaim, Judgement | null>()));
    let judgement = known.get(other.claim);
    if (judgement === undefined) {
      const pair = meetingPairOf(one.claim, other.claim, joinRates(one.side.rates, other.side.rates));
      known.set(other.claim, (judgement = pair && judge(pair, ALONE)));
    }
    return judgement;
  }

  private comparable({ source }: SourceSide, id: string): SourceSide | null {
    const role = this.sides.source(id)?.role;
    return role === undefined || (role === 'draft' && source.role === 'draft') ? null : (this.sides.get(id) ?? null);
  }

  /** What two sources say of the same things; the order of the two does not matter. */
  between(a: SourceSide, b: SourceSide): SourcePair {
    const known = this.pairs.get(a.source.id)?.get(b.source.id);
    if (known) return known;
    const book = this.work.bookOf(a.source.id, b.source.id);
    const pair = a.source.id < b.source.id ? pairSources(a, b, book) : pairSources(b, a, book);
    if (this.kept > KEPT) this.forgetOldest();
    this.keep(a.source.id, b.source.id, pair);
    this.keep(b.source.id, a.source.id, pair);
    this.kept += weightOf(pair);
    return pair;
  }

  /** The sources that are whole copies of one, or that it is a copy of. */
  wholeCopies(id: string): readonly Source[] {
    const known = this.copies.get(id);
    if (known) return known;
    const side = this.sides.get(id);
    const found = (side ? this.runs.likely(id, side.runs) : []).flatMap((other) => {
      const [x, y] = [this.sides.get(id < other ? id : other), this.sides.get(id < other ? other : id)];
      const copy = x && y ? copyBetween(x.runs, y.runs) : null;
      return isWholeCopy(copy) ? (this.sides.source(other) ?? []) : [];
    });
    found.sort(compareAge);
    this.copies.set(id, found);
    return found;
  }

  private keep(a: string, b: string, pair: SourcePair): void {
    const own = this.pairs.get(a) ?? new Map<string, SourcePair>();
    own.set(b, pair);
    this.pairs.set(a, own);
  }

  /** Before a pair is kept and not in the midst of it: half a pair would be counted for ever. */
  private forgetOldest(): void {
    const [oldest] = this.pairs.keys();
    if (oldest !== undefined) this.forgetPairs(oldest);
  }

  private forgetPairs(id: string): void {
    for (const [other, pair] of this.pairs.get(id) ?? []) {
      if (this.pairs.get(other)?.delete(id)) this.kept -= weightOf(pair);
    }
    this.pairs.delete(id);
  }

  private forgetCopies(side: SourceSide): void {
    this.copies.delete(side.source.id);
    if (this.copies.size > 0) for (const id of this.runs.likely(side.source.id, side.runs)) this.copies.delete(id);
  }
}

function weightOf({ judgements }: SourcePair): number {
  return judgements.length + 1;
}
