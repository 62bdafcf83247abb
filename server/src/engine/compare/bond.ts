import type { ReadClaim } from '../claim/read-claim';
import type { Dimension } from '../quantity/parts/figure';
import { partsOf } from './arithmetic/adding-up';
import type { Derivation } from './arithmetic/derivation';
import { areSame, JudgedRows } from './judged-rows';
import { isTold, isWeighty, oneCounterpart } from './pairing/counterparts';
import type { Judgement } from './judging/judgement';
import type { Settled } from './pairing/near-misses';
import { mayBeOfNeighbour, sideOfNeighbour } from './pairing/neighbour';
import { derivationsBetween, derives, isTable, SourcePair } from './pairing/pair-sources';
import type { SourceSide } from './pairing/source-side';
import { storyDoubt, tellOneStory } from './judging/story';
import type { KeptClaims } from './kept-claims';
import { ToldNearMisses } from './told-near-misses';

/** What an edit did to a source, as far as its pairs with others go. */
export interface SideChange extends Pick<KeptClaims, 'gone' | 'come' | 'around'> {
  readonly now: SourceSide;
  /** Claims that stay, as part of another statement than before. */
  readonly regrouped: readonly ReadClaim[];
  /** There are so many or so few figures of these dimensions that their pairs are to be judged again. */
  readonly rejudged: ReadonlySet<Dimension>;
  /** Other names, words or particular values than before: what tells its story from others. */
  readonly marked: boolean;
  /** Claims have come or gone that the source sets against others of its own. */
  readonly opposed: boolean;
}

/** What was found between the two, as it stands now. */
type Standing =
  | { readonly is: 'known'; readonly found: SourcePair }
  /** Something has changed on which it may rest; null where nothing was found yet. */
  | { readonly is: 'open'; readonly before: SourcePair | null };

/** What two sources agree and disagree on by some judgements; null where that is to be found again. */
interface Settling {
  readonly judgements: readonly Judgement[];
  /** Those of them on which it turns. */
  readonly weighty: readonly Judgement[];
  /** Some of them may be of a neighbour's figure: that all claims tell, whether there is a judgement on them or not. */
  readonly hasNeighbours: boolean;
  readonly settled: Settled | null;
}

/** What was found between a source that is worked on and another one. An edit costs the pairs of the claims that it changes. */
export class Bond {
  private readonly rows: JudgedRows;
  private readonly near: ToldNearMisses;
  private readonly isFirst: boolean;
  /** What the other source's sentences add up or work out. */
  private readonly otherParts: readonly ReadClaim[];
  private doubt: number;
  private oneStory: boolean;
  private standing: Standing = { is: 'open', before: null };
  private settling: Settling = { judgements: [], weighty: [], hasNeighbours: false, settled: null };
  /** Null where there are other figures to add up. */
  private derivations: readonly Derivation[] | null = null;

  constructor(
    private own: SourceSide,
    private readonly other: SourceSide,
  ) {
    this.isFirst = own.source.id < other.source.id;
    this.near = new ToldNearMisses(this.isFirst);
    this.otherParts = partsOf(other.claims)
      .filter((sentence) => sentence.some(isWorkedWith))
      .flat();
    this.doubt = storyDoubt(own.marks, other.marks);
    this.oneStory = tellOneStory(own.marks, other.marks);
    this.rows = new JudgedRows(own, other, this.doubt, this.isFirst);
  }

  /** Follows the source, which says of itself what it said before: the same rates, the same twins. */
  change(change: SideChange): void {
    const { now, gone, come, regrouped, rejudged, marked, opposed } = change;
    const before = this.own;
    const isOtherKind = isTable(now, this.other) !== isTable(before, this.other);
    const doubt = marked ? storyDoubt(now.marks, this.other.marks) : this.doubt;
    const oneStory = marked ? tellOneStory(now.marks, this.other.marks) : this.oneStory;
    const isOther = oneStory !== this.oneStory || now.isBrief !== before.isBrief || now.isLong !== before.isLong;
    if (isOther || isOtherKind || opposed) this.resettle();
    this.rejudge(doubt === this.doubt ? rejudged : 'all');
    this.doubt = doubt;
    this.oneStory = oneStory;
    this.own = now;
    this.near.follow(gone, come);
    if (this.isRecounted(now, gone, before) || this.isRecounted(now, come, before)) this.recount();
    if (gone.length + come.length > 0) this.open();
    if (isOtherKind) this.rows.compareAnew(now, doubt);
    else this.rows.follow(now, doubt, gone, come);
    if (regrouped.some((claim) => this.rows.isJudged(claim))) this.resettle();
    if (this.isAddedUpAnew(change)) {
      this.derivations = null;
      this.open();
    }
  }

  /** Follows an edit that has only moved the source's claims. */
  move(now: SourceSide): void {
    this.own = now;
    this.rows.move(now);
  }

  /** What was found may be something else. */
  private open(): void {
    if (this.standing.is === 'known') this.standing = { is: 'open', before: this.standing.found };
  }

  /** All is to be settled again, whatever the judgements are. */
  private resettle(): void {
    this.settling = { ...this.settling, settled: null };
    this.open();
  }

  private rejudge(dimensions: ReadonlySet<Dimension> | 'all'): void {
    if (dimensions !== 'all' && dimensions.size === 0) return;
    this.rows.rejudge(dimensions);
    this.open();
  }

  private recount(): void {
    this.near.recount();
    this.open();
  }

  /** How many figures of a dimension there are tells how likely two of them are near misses. */
  private isRecounted(now: SourceSide, changed: readonly ReadClaim[], before: SourceSide): boolean {
    return changed.some(
      ({ figure: { dimension } }) =>
        now.count(dimension) !== before.count(dimension) && this.other.count(dimension) > 0,
    );
  }

  /** Whether other figures follow from others now that some have come or gone. */
  private isAddedUpAnew({ gone, come, around, regrouped }: SideChange): boolean {
    const { derivations } = this;
    if (derivations === null) return true;
    if (derivations.length > 0) {
      // what is told of a statement is told once
      const changed = new Set([...gone, ...around, ...regrouped]);
      if (derivations.some(({ result, operands }) => [result, ...operands].some((claim) => changed.has(claim))))
        return true;
    }
    return (
      (this.otherParts.length > 0 && derives(come, this.otherParts)) ||
      (around.some(isWorkedWith) && derives(this.other.claims, around))
    );
  }

  between(): SourcePair {
    if (this.standing.is === 'known') return this.standing.found;
    const found = this.found(this.standing.before);
    this.standing = { is: 'known', found };
    return found;
  }

  /** Where an edit has left all judgements as they were, so is what the two agree and disagree on, and may be all between them. */
  private found(before: SourcePair | null): SourcePair {
    const { judgements } = this.settling;
    const known = this.settledBefore();
    const settled = known ?? oneCounterpart(this.settling.judgements, ...this.sides());
    const isAsBefore = known !== null && judgements === this.settling.judgements && this.derivations !== null;
    this.settling = { ...this.settling, settled };
    this.derivations ??= this.derived(before);
    if (isAsBefore && before && !this.near.areOther(settled, this.sides())) return before;
    const all = [...settled.settled, ...this.near.find(settled, this.sides())];
    return before &&
      this.derivations === before.derivations &&
      areSame(all, before.judgements) &&
      areSame(settled.suspects, before.suspects)
      ? before
      : new SourcePair(all, this.derivations, settled.suspects, this);
  }

  /** What was settled last, where that still holds. */
  private settledBefore(): Settled | null {
    const judgements = this.rows.judgements();
    if (judgements !== this.settling.judgements) {
      const weighty = judgements.filter(isWeighty);
      const { settling: before } = this;
      const settled = areSame(weighty, before.weighty) ? settledAlike(before, judgements) : null;
      this.settling = { judgements, weighty, hasNeighbours: weighty.some(mayBeOfNeighbour), settled };
    }
    const { hasNeighbours, settled } = this.settling;
    return settled && hasNeighbours && !haveSameNeighbours(settled, this.sides()) ? null : settled;
  }

  /** Most sources leave nothing to be drawn. */
  private derived(before: SourcePair | null): readonly Derivation[] {
    const found = derivationsBetween(...this.sides());
    return found.length === 0 && before?.derivations.length === 0 ? before.derivations : found;
  }

  private sides(): [SourceSide, SourceSide] {
    return this.isFirst ? [this.own, this.other] : [this.other, this.own];
  }
}

/** The same settled of judgements of which only those are others on which it does not turn; null where it took any for something else. */
function settledAlike({ judgements: before, settled }: Settling, judgements: readonly Judgement[]): Settled | null {
  if (!settled || !areSame(settled.judgements, before.filter(isTold))) return null;
  return { ...settled, judgements: judgements.filter(isTold) };
}

/** Whether the claims of the two sources as they are now tell of the same figures as before that they are a neighbour's. */
function haveSameNeighbours({ judgements }: Settled, [a, b]: readonly [SourceSide, SourceSide]): boolean {
  return judgements.every((j) => sideOfNeighbour(j, a, b) === j.neighbour);
}

/** Whether others may follow from a figure, or it from its sentence. */
function isWorkedWith({ adds, workedOut }: ReadClaim): boolean {
  return adds !== null || workedOut !== null;
}
