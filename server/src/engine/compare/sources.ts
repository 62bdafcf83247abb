import type { ReadClaim } from '../claim/read-claim';
import type { Source } from '../report';
import type { Steps } from '../steps';
import type { AgreeingSources } from './agreements';
import { Agreements } from './agreements';
import type { Placed } from './pairing/candidates';
import { addUpTo, bringTogether } from './pairing/candidates';
import type { SourceDigest } from './digest';
import type { Copy } from './origins/copies';
import type { Copied } from './origins/copy-book';
import { CopyBook } from './origins/copy-book';
import type { ClaimPlace, KnownSources, Posting } from './index/index-of-claims';
import { ClaimIndex, postingOf } from './index/index-of-claims';
import type { KeptClaims } from './kept-claims';
import { keepClaims } from './kept-claims';
import { OddOnes } from './odd-one-out';
import type { Judgement } from './judging/judgement';
import { ALONE, judge } from './judging/judge';
import { meetingPairOf } from './judging/pairs';
import { Nearby } from './index/nearby';
import { pairSources } from './pairing/pair-sources';
import type { SourcePair } from './pairing/pair-sources';
import { mayAgree } from './pairing/agreement';
import { isNeedless } from './judging/twins';
import { RememberedPairs } from './judging/remembered-pairs';
import { haveSameRates, joinRates } from './values/rates';
import { copyOf, Shelf } from './index/shelf';
import { SourceSide } from './pairing/source-side';
import { KnownStanding } from './standing';
import { WorkInHand } from './work-in-hand';

/** So many judgements are kept at most; what was found between two sources can be found again. */
const KEPT = 10_000;
/** So many answers to what the words of two claims say. */
const ALONES = 10_000;
const NONE: KnownSources = new Set();

/** The sources of a pool, with the indexes that find what may bear on what, and what was found between each two. */
export class Sources {
  private readonly sides = new Shelf();
  private readonly claims = new ClaimIndex();
  private readonly nearby = new Nearby((id, known) => this.findNear(id, known));
  private readonly work = new WorkInHand();
  private readonly copies = new CopyBook((id) => this.sides.told(id));
  /** What was found between a source and others, under both. */
  private readonly pairs = new Map<string, Map<string, SourcePair>>();
  private kept = 0;
  /** What the words of two claims say, whatever stands around; a source that changes brings new claims. */
  private alone = new WeakMap<ReadClaim, WeakMap<ReadClaim, Judgement | null>>();
  private alones = 0;
  /** Who agrees with whom, and which is the odd one. */
  readonly agreements = new Agreements(this);
  /** Where sources and claims stand among all others now. */
  readonly standing = new KnownStanding();
  readonly odd = new OddOnes(
    (claim) => this.alike(claim),
    (id) => this.isDraft(id),
  );

  /** Takes a source in, or what an edit has made of it. */
  put(side: SourceSide): void {
    const known = this.sides.get(side.source.id);
    if (known?.source.role === side.source.role && haveSameRates(known, side)) this.change(side);
    else {
      if (known) this.remove(known.source.id);
      this.add(side);
    }
  }

  /** Takes a source in as it was read elsewhere, in the place of what it was before. */
  take({ source, runs, claims, ...posting }: SourceDigest): void {
    this.remove(source.id);
    this.sides.take(source, runs, claims);
    this.post({ source, runs }, posting);
  }

  private add(side: SourceSide): void {
    this.sides.put(side);
    this.post(side, postingOf(side));
  }

  private post(one: Copied, posting: Posting): void {
    const { id } = one.source;
    this.claims.add(id, posting);
    this.nearby.add(id);
    this.work.otherChanged(id);
    this.copies.add(one);
    this.forgetAround();
  }

  /** Has a source ready for edits that are to come: what is found of it is found so that an edit costs little. */
  takeInHand(id: string): void {
    const known = this.sides.get(id);
    if (!known || this.work.has(id)) return;
    // its claims are moved by edits, so they must be nobody else's
    const side = new SourceSide(known.source, copyOf(known.claims), known.runs, new RememberedPairs());
    this.forgetPairs(id);
    this.sides.hold(side);
    this.copies.expectEdits(id);
    const left = this.work.take(side);
    for (const one of left) this.sides.release(one);
    if (left.length > 0) this.forgetAround();
    else this.standing.forget();
  }

  private change(after: SourceSide): void {
    const { id } = after.source;
    this.takeInHand(id);
    const before = this.sides.get(id);
    if (!before) return;
    const kept = keepClaims(before.claims, after.claims);
    before.near?.forget(kept.gone);
    const wasCopied = this.wholeCopies(id).length > 0;
    const edited = kept.claims === before.claims ? 'kept' : 'changed';
    const now =
      edited === 'kept'
        ? before.moved(after.source, after.runs)
        : new SourceSide(after.source, kept.claims, after.runs, before.near);
    this.sides.hold(now);
    this.copies.change(before, now);
    if (edited === 'kept') this.work.move(now);
    else this.compareAgain(before, now, kept);
    // the origins of others are what they were where none of them is a copy
    if (wasCopied || this.wholeCopies(id).length > 0) this.standing.forget();
    else this.standing.edited(edited);
  }

  /** Follows an edit in which claims have come or gone. */
  private compareAgain(before: SourceSide, now: SourceSide, kept: KeptClaims): void {
    const { id } = now.source;
    this.claims.change(before, now);
    this.nearby.remove(id);
    this.nearby.add(id);
    this.work.change(before, now, kept);
    this.odd.forget([...kept.gone, ...kept.come]);
  }

  remove(id: string): void {
    const told = this.sides.told(id);
    if (!told) return;
    this.copies.remove(told);
    this.sides.delete(id);
    this.claims.remove(id);
    this.nearby.remove(id);
    this.work.drop(id);
    this.forgetPairs(id);
    this.forgetAround();
  }

  /** What is told of claims by what stands around them in other sources. */
  private forgetAround(): void {
    this.agreements.forget();
    this.odd.forgetAll();
    this.standing.forget();
  }

  get(id: string): SourceSide | undefined {
    return this.sides.get(id);
  }

  /** What is told of a source without its claims. */
  told(id: string): Pick<SourceSide, 'source' | 'runs'> | undefined {
    return this.sides.told(id);
  }

  isDraft(id: string): boolean {
    return this.sides.told(id)?.source.role === 'draft';
  }

  all(): readonly SourceSide[] {
    return this.sides.all();
  }

  /** The sources whose claims stand in a relation to one's. Two drafts say nothing of each other. */
  *near(side: SourceSide): Steps<SourceSide[]> {
    return [...(yield* this.nearby.of(side.source.id))].flatMap((id) => this.sides.get(id) ?? []);
  }

  /** @param known what is known of other sources, which need no look */
  private *findNear(id: string, known: ReadonlyMap<string, ReadonlySet<string>>): Steps<Set<string>> {
    const found = new Set<string>();
    const side = this.sides.get(id);
    if (!side) return found;
    const looked: KnownSources = { has: (source) => found.has(source) || known.has(source) };
    for (const claim of side.claims) {
      // what is said twice in the same words finds the same sources twice
      if (side.twin(claim).rank > 0) continue;
      const near = this.work.near(claim, () => this.findNearClaim(side, claim));
      for (const source of near ?? this.findNearClaim(side, claim, looked)) found.add(source);
      yield;
    }
    for (const source of this.claims.summing(side, looked)) {
      const other = this.comparable(side, source);
      if (other && addUpTo(side, other)) found.add(source);
    }
    // last, for others may have become known between the steps
    for (const [other, near] of known) if (near.has(id)) found.add(other);
    return found;
  }

  /** The sources that a claim brings together with its own; `known` are those that need no look. */
  private findNearClaim(side: SourceSide, claim: ReadClaim, known: KnownSources = NONE): Set<string> {
    return this.broughtTogether(side, claim, this.claims.near(claim, side, known));
  }

  private broughtTogether(side: SourceSide, claim: ReadClaim, places: readonly ClaimPlace[]): Set<string> {
    const found = new Set<string>();
    for (const { source, at } of places) {
      const other = found.has(source) ? null : this.comparable(side, source);
      const its = other?.claims[at];
      if (other && its && bringTogether({ side, claim }, { side: other, claim: its })) found.add(source);
    }
    return found;
  }

  /** The sources whose claims may agree with one, or a single source if its claims may. */
  agreeing(claim: ReadClaim, within: string | null = null): AgreeingSources {
    const side = this.sides.get(claim.source);
    if (!side) return { likely: new Set(), doubtful: new Set() };
    const { likely, doubtful } = this.claims.agreeing(claim, side.rates, within);
    return {
      likely: new Set(likely.map(({ source }) => source)),
      doubtful: new Set(doubtful.map(({ source }) => source)),
    };
  }

  /** Those of the sources that may agree with a claim that can be compared with its own. */
  *meeting(claim: ReadClaim, { likely, doubtful }: AgreeingSources): Generator<string> {
    const side = this.sides.get(claim.source);
    if (!side) return;
    for (const id of likely) if (this.mayCompare(side, id)) yield id;
    for (const id of doubtful) if (!likely.has(id) && this.mayCompare(side, id) && this.areNear(side, id)) yield id;
  }

  /** The sources in hand that may agree with a claim. */
  *meetingInHand(claim: ReadClaim): Generator<string> {
    for (const id of this.work.ids()) if (id !== claim.source) yield* this.meeting(claim, this.agreeing(claim, id));
  }

  isInHand(id: string): boolean {
    return this.work.has(id);
  }

  private areNear(side: SourceSide, id: string): boolean {
    return this.nearby.areNear(side.source.id, id, () => {
      if (!this.mayCompare(side, id)) return false;
      const joins = (claim: ReadClaim): boolean =>
        this.broughtTogether(side, claim, this.claims.nearIn(id, claim, side)).size > 0;
      if (side.claims.some(joins)) return true;
      // where neither adds anything up the other need not be unpacked
      const other = [side.source.id, id].some((one) => this.claims.addsUp(one)) ? this.sides.get(id) : undefined;
      return other !== undefined && addUpTo(side, other);
    });
  }

  /** What the words of a claim and those of each claim that gives its figure say of the two, whatever stands around. */
  alike(claim: ReadClaim): Judgement[] {
    const side = this.sides.get(claim.source);
    if (!side) return [];
    return this.claims.sameFigure(claim, side.rates).flatMap(({ source, at }) => {
      const other = this.comparable(side, source);
      const its = other?.claims[at];
      if (!other || !its || isNeedless(side.twin(claim), other.twin(its))) return [];
      return this.judgeAlone({ side, claim }, { side: other, claim: its }) ?? [];
    });
  }

  private judgeAlone(one: Placed, other: Placed): Judgement | null {
    if (this.alones > ALONES) {
      this.alone = new WeakMap();
      this.alones = 0;
    }
    let known = this.alone.get(one.claim);
    if (!known) this.alone.set(one.claim, (known = new WeakMap<ReadClaim, Judgement | null>()));
    let judgement = known.get(other.claim);
    if (judgement === undefined) {
      const pair = meetingPairOf(one.claim, other.claim, joinRates(one.side.rates, other.side.rates));
      known.set(other.claim, (judgement = pair && judge(pair, ALONE)));
      this.alones += 1;
    }
    return judgement;
  }

  private comparable(side: SourceSide, id: string): SourceSide | null {
    return this.mayCompare(side, id) ? (this.sides.get(id) ?? null) : null;
  }

  private mayCompare({ source }: SourceSide, id: string): boolean {
    const role = this.sides.told(id)?.source.role;
    return role !== undefined && !(role === 'draft' && source.role === 'draft');
  }

  /** What two sources say of the same things; the order of the two does not matter. */
  between(a: SourceSide, b: SourceSide): SourcePair {
    const bond = this.work.bond(a, b);
    if (bond) return bond.between();
    const known = this.pairs.get(a.source.id)?.get(b.source.id);
    if (known) return known;
    const pair = a.source.id < b.source.id ? pairSources(a, b) : pairSources(b, a);
    if (this.kept > KEPT) this.forgetOldest();
    this.keep(a.source.id, b.source.id, pair);
    this.keep(b.source.id, a.source.id, pair);
    this.kept += weightOf(pair);
    return pair;
  }

  /** Whether claims of another source may agree with one; false where a look at its sentence alone rules that out. */
  mayAgree(claim: ReadClaim, own: SourceSide, other: SourceSide): boolean {
    if (this.work.has(own.source.id) || this.work.has(other.source.id)) return true;
    return this.pairs.get(own.source.id)?.has(other.source.id) === true || mayAgree(claim, own, other);
  }

  /** What two sources have word for word from each other. */
  copyBetween(a: SourceSide, b: SourceSide): Copy {
    return this.copies.between(a, b);
  }

  /** The sources that are whole copies of one, or that it is a copy of. */
  wholeCopies(id: string): readonly Source[] {
    return this.copies.wholeCopies(id);
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
}

function weightOf({ judgements }: SourcePair): number {
  return judgements.length + 1;
}
