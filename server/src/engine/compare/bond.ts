import type { ReadClaim } from '../claim/read-claim';
import { partsOf } from './arithmetic/adding-up';
import type { Fit, Row } from './judging/company';
import { Companies, fitOf, rowOf } from './judging/company';
import type { Company, Pair } from './judging/evidence';
import type { Judgement } from './judging/judge';
import { judge } from './judging/judge';
import type { KeptClaims } from './kept-claims';
import { KnownNearMisses } from './judging/known-near-misses';
import { oneCounterpart } from './judging/counterparts';
import type { Derivation } from './arithmetic/derivation';
import type { Settled } from './judging/near-misses';
import { areToldOtherwise, nearMisses } from './judging/near-misses';
import { mayBeOfNeighbour } from './judging/neighbour';
import { comparer, derivationsBetween, derives, isTable, SourcePair } from './judging/pair-sources';
import type { SourceSide } from './judging/source-side';
import { MANY } from './judging/source-side';
import { DOUBT_STEP, storyDoubt, tellOneStory } from './judging/story';
import type { Dimension } from '../quantity/parts/figure';

const UNJUDGED = -1;

/** A pair as it was judged in its company. */
interface Kept extends Fit {
  /** The pair itself until it is judged; when its company changes it is made again, for there are very many. */
  pair: Pair | null;
  /** `codeOf` its company, or `UNJUDGED`. */
  company: number;
  judgement: Judgement | null;
}

/** The pairs of a claim with those of the other source. */
interface JudgedRow extends Row<Kept> {
  /** What was judged of them; null until it was. */
  judged: JudgedPairs | null;
}

/** Judgements, and the place of the other source's claim of each: side by side in memory, for they are gone through at each edit. */
interface JudgedPairs {
  readonly judgements: readonly Judgement[];
  readonly at: readonly number[];
}

/** What an edit did to a source, as far as its pairs with others go. */
export interface SideChange extends Pick<KeptClaims, 'gone' | 'come' | 'around'> {
  readonly now: SourceSide;
  /** Claims that make up another statement than before. */
  readonly regrouped: readonly ReadClaim[];
  /** There are so many or so few figures of these dimensions that their pairs are to be judged again. */
  readonly rejudged: ReadonlySet<Dimension>;
  /** Other names, words or particular values than before: what tells its story from others. */
  readonly marked: boolean;
}

/** What was found between a source that is worked on and another one. An edit costs the pairs of the claims that it changes. */
export class Bond {
  private readonly rows = new Map<ReadClaim, JudgedRow>();
  private readonly near: KnownNearMisses;
  private readonly isFirst: boolean;
  /** What the other source's sentences add up or work out. */
  private readonly otherParts: readonly ReadClaim[];
  private doubt: number;
  private oneStory: boolean;
  private companies: Companies;
  /** What was found last. */
  private found: SourcePair | null = null;
  /** Since then something has changed on which it may rest. */
  private isOpen = true;
  /** The judgements that it rests on. */
  private judged: readonly Judgement[] = [];
  /** Some of them may be of a neighbour's figure, which is told by all claims, whether there is a judgement on them or not. */
  private hasNeighbours = false;
  /** What the two agree and disagree on by these judgements; null where that is to be found again. */
  private settledOn: Settled | null = null;
  /** Null where there are other figures to add up. */
  private derivations: readonly Derivation[] | null = null;
  /** The dimensions of the pairs that are to be judged again. */
  private toJudge: ReadonlySet<Dimension> | 'all' = 'all';
  /** Pairs on which there was a judgement are gone. */
  private hasLost = false;
  /** Pairs that have come since all was judged. */
  private readonly arrived = new Set<JudgedRow>();
  /** Claims that can be compared with any of the other source have come or gone since all was judged. */
  private isTouched = true;
  /** Near misses are to be found again. */
  private toTell = true;
  /** Claims that have come or gone since near misses were looked for. */
  private readonly gone = new Set<ReadClaim>();
  private readonly come = new Set<ReadClaim>();

  constructor(
    private own: SourceSide,
    private readonly other: SourceSide,
  ) {
    this.isFirst = own.source.id < other.source.id;
    this.near = new KnownNearMisses(this.isFirst);
    this.otherParts = partsOf(other.claims)
      .filter((sentence) => sentence.some(isWorkedWith))
      .flat();
    this.doubt = storyDoubt(own.marks, other.marks);
    this.oneStory = tellOneStory(own.marks, other.marks);
    this.compare(own.claims);
    this.companies = this.newCompanies();
  }

  /** Follows the source, which says of itself what it said before: the same rates, the same twins. */
  change(change: SideChange): void {
    const { now, gone, come, regrouped, rejudged, marked } = change;
    const before = this.own;
    const isOtherKind = isTable(now, this.other) !== isTable(before, this.other);
    const doubt = marked ? storyDoubt(now.marks, this.other.marks) : this.doubt;
    const oneStory = marked ? tellOneStory(now.marks, this.other.marks) : this.oneStory;
    if (oneStory !== this.oneStory || now.isBrief !== before.isBrief || now.isLong !== before.isLong) this.resettle();
    if (this.isRecounted(now, gone, before) || this.isRecounted(now, come, before)) this.isOpen = this.toTell = true;
    this.rejudge(doubt === this.doubt ? rejudged : 'all');
    this.doubt = doubt;
    this.oneStory = oneStory;
    this.own = now;
    this.near.forget(gone);
    for (const claim of gone) if (!this.come.delete(claim)) this.gone.add(claim);
    for (const claim of come) this.come.add(claim);
    if (gone.length + come.length > 0) this.isOpen = true;
    if (isOtherKind) this.compareAnew();
    else this.follow(gone, come);
    const isRegrouped = regrouped.some((claim) => this.isJudged(claim));
    if (isRegrouped) this.resettle();
    if (this.isAddedUpAnew(change)) {
      this.derivations = null;
      this.isOpen = true;
    }
  }

  /** All is to be settled again, whatever the judgements are. */
  private resettle(): void {
    this.settledOn = null;
    this.isOpen = true;
  }

  private rejudge(dimensions: ReadonlySet<Dimension> | 'all'): void {
    if (dimensions !== 'all' && dimensions.size === 0) return;
    this.toJudge = dimensions === 'all' || this.toJudge === 'all' ? 'all' : new Set([...this.toJudge, ...dimensions]);
    this.isOpen = this.isTouched = true;
  }

  /** How many figures of a dimension there are tells how likely two of them are near misses. */
  private isRecounted(now: SourceSide, changed: readonly ReadClaim[], before: SourceSide): boolean {
    return changed.some(
      ({ figure: { dimension } }) =>
        now.count(dimension) !== before.count(dimension) && this.other.count(dimension) > 0,
    );
  }

  private compareAnew(): void {
    this.rows.clear();
    this.arrived.clear();
    this.compare(this.own.claims);
    this.companies = this.newCompanies();
    this.rejudge('all');
    this.hasLost = true;
    this.resettle();
  }

  private newCompanies(): Companies {
    return new Companies([...this.rows.values()], this.own, this.other, this.doubt);
  }

  private follow(gone: readonly ReadClaim[], come: readonly ReadClaim[]): void {
    const left = gone.flatMap((claim) => this.rows.get(claim) ?? []);
    for (const claim of gone) this.rows.delete(claim);
    for (const row of left) this.arrived.delete(row);
    const arrived = this.compare(come);
    this.companies.follow(this.rows, left, arrived, { own: this.own, doubt: this.doubt });
    if (left.length + arrived.length > 0) this.isTouched = true;
    if (left.some(({ judged }) => judged === null || judged.judgements.length > 0)) this.hasLost = true;
  }

  /** Whether there may be a judgement on a claim. */
  private isJudged(claim: ReadClaim): boolean {
    const row = this.rows.get(claim);
    return row !== undefined && (row.judged === null || row.judged.judgements.length > 0);
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
    if (this.found && !this.isOpen) return this.found;
    this.isOpen = false;
    this.found = this.settled(this.found);
    return this.found;
  }

  /** Where an edit has left all judgements as they were, so is what the two agree and disagree on, and may be all between them. */
  private settled(before: SourcePair | null): SourcePair {
    const judgements = this.judgements();
    if (judgements !== this.judged) {
      this.judged = judgements;
      this.hasNeighbours = judgements.some(mayBeOfNeighbour);
      this.settledOn = null;
    }
    if (this.hasNeighbours) this.settledOn = null;
    const isSettled = this.settledOn !== null && this.derivations !== null;
    this.settledOn ??= oneCounterpart(judgements, ...this.sides());
    this.derivations ??= this.derived(before);
    if (isSettled && before && !this.areToldOtherwise(this.settledOn)) return before;
    const near = nearMisses(this.settledOn, ...this.sides(), this.near);
    this.toTell = false;
    this.gone.clear();
    this.come.clear();
    const all = [...this.settledOn.settled, ...near];
    return before && this.derivations === before.derivations && areSame(all, before.judgements)
      ? before
      : new SourcePair(all, this.derivations);
  }

  /** Most sources leave nothing to be drawn. */
  private derived(before: SourcePair | null): readonly Derivation[] {
    const found = derivationsBetween(...this.sides());
    return found.length === 0 && before?.derivations.length === 0 ? before.derivations : found;
  }

  private areToldOtherwise(settledOn: Settled): boolean {
    if (this.toTell && this.near.worthTelling !== null) return true;
    const changed = { gone: this.gone, come: [...this.come] };
    if (areToldOtherwise(settledOn, ...this.sides(), this.near, changed)) return true;
    this.toTell = false;
    this.gone.clear();
    this.come.clear();
    return false;
  }

  private sides(): [SourceSide, SourceSide] {
    return this.isFirst ? [this.own, this.other] : [this.other, this.own];
  }

  private compare(claims: readonly ReadClaim[]): readonly JudgedRow[] {
    const compare = comparer(...this.sides());
    return claims.flatMap((claim): JudgedRow | [] => {
      const pairs: Kept[] = [];
      this.other.claims.forEach((other, at) => {
        const pair = this.isFirst ? compare(claim, other) : compare(other, claim);
        if (pair) pairs.push(unjudged(pair, at));
      });
      if (pairs.length === 0) return [];
      const row = unjudgedRow(claim, pairs);
      this.rows.set(claim, row);
      this.arrived.add(row);
      return row;
    });
  }

  /** By the first source's claims and then by the second's; the same list where all are as they were. */
  private judgements(): readonly Judgement[] {
    if (!this.isTouched) return this.judged;
    const compare = comparer(...this.sides());
    let isOther = this.hasLost;
    const isAll = this.toJudge === 'all' || this.toJudge.size > 0 || this.companies.areOther;
    for (const row of isAll ? this.rows.values() : this.arrived) {
      if (row.judged !== null && !this.isToJudge(row) && !this.companies.isOther(row)) continue;
      for (const kept of row.fits) judgeAnew(kept, this.companies.of(row, kept), compare);
      const before = row.judged?.judgements ?? [];
      row.judged = judgedIn(row);
      isOther ||= !areSame(before, row.judged.judgements);
    }
    this.companies.judged();
    this.isTouched = this.hasLost = false;
    this.toJudge = NONE;
    this.arrived.clear();
    return isOther ? this.inOrder() : this.judged;
  }

  private isToJudge({ claim: { figure } }: JudgedRow): boolean {
    return this.toJudge === 'all' || this.toJudge.has(figure.dimension);
  }

  private inOrder(): readonly Judgement[] {
    const places = new Map<JudgedPairs, number>();
    for (const { claim, judged } of this.rows.values())
      if (judged && judged.judgements.length > 0) places.set(judged, this.own.place(claim));
    const judged = [...places.keys()].sort((x, y) => (places.get(x) ?? 0) - (places.get(y) ?? 0));
    if (this.isFirst) return judged.flatMap(({ judgements }) => judgements);
    const byOther = this.other.claims.map((): Judgement[] => []);
    for (const { judgements, at } of judged) judgements.forEach((judgement, i) => byOther[at[i] ?? 0]?.push(judgement));
    return byOther.flat();
  }
}

/** Spelt out: a copy of a fit with more to it has a layout of its own in memory, each anew, and there are very many. */
function unjudged(pair: Pair, at: number): Kept {
  const { a, b, near, excludes, ties } = fitOf(pair, at);
  return { a, b, at, near, excludes, ties, pair, company: UNJUDGED, judgement: null };
}

function unjudgedRow(claim: ReadClaim, pairs: readonly Kept[]): JudgedRow {
  const { fits, best, tops, ties, rivals } = rowOf(claim, pairs);
  return { claim, fits, best, tops, ties, rivals, judged: null };
}

const NONE: ReadonlySet<Dimension> = new Set();

function judgedIn({ fits }: Row<Kept>): JudgedPairs {
  const judgements: Judgement[] = [];
  const places: number[] = [];
  for (const { judgement, at } of fits) {
    if (!judgement) continue;
    judgements.push(judgement);
    places.push(at);
  }
  return { judgements, at: places };
}

/** Judges a pair unless that was done in the same company. */
function judgeAnew(kept: Kept, company: Company, compare: ReturnType<typeof comparer>): void {
  const code = codeOf(company);
  if (kept.company === code) return;
  const pair = kept.pair ?? compare(kept.a, kept.b);
  kept.judgement = pair && judge(pair, company);
  kept.pair = null;
  kept.company = code;
}

/** Whether others may follow from a figure, or it from its sentence. */
function isWorkedWith({ adds, workedOut }: ReadClaim): boolean {
  return adds !== null || workedOut !== null;
}

function areSame(some: readonly Judgement[], others: readonly Judgement[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}

/** More steps of doubt than there are. */
const DOUBTS = 64;

/** Tells companies apart; nobody counts farther than to `MANY` choices. */
function codeOf({ companions, choices, best, brief, doubt }: Company): number {
  const told = Number(best) * 2 + Number(brief);
  return ((companions * (MANY + 1) + choices) * 4 + told) * DOUBTS + doubt / DOUBT_STEP;
}
