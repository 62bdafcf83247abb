import type { ReadClaim } from '../claim/read-claim';
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
import { isFew, nearMisses } from './judging/near-misses';
import { mayBeOfNeighbour } from './judging/neighbour';
import { comparer, derivationsBetween, isTable, SourcePair } from './judging/pair-sources';
import type { SourceSide } from './judging/source-side';
import { MANY } from './judging/source-side';
import { DOUBT_STEP, storyDoubt, tellOneStory } from './judging/story';

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
  private readonly rows = new Map<ReadClaim, JudgedRow>();
  private readonly near = new KnownNearMisses();
  private readonly isFirst: boolean;
  private readonly otherAdds: boolean;
  private doubt: number;
  private oneStory: boolean;
  private found: SourcePair | null = null;
  /** What was found before an edit that may have left it as it was, and the judgements that it rests on. */
  private before: SourcePair | null = null;
  private judged: readonly Judgement[] = [];
  /** What the two agree and disagree on by these judgements; null where the statements are others. */
  private settledOn: Settled | null = null;
  /** Null where there are other figures to add up. */
  private derivations: readonly Derivation[] | null = null;
  /** The companies in which all was judged last; null where all is to be judged again. */
  private companies: Companies | null = null;
  /** Claims that can be compared with any of the other source have come or gone since. */
  private isTouched = false;
  /** None of them bears on what ties the sentences of the two together. */
  private areTiesKept = true;

  constructor(
    private own: SourceSide,
    private readonly other: SourceSide,
  ) {
    this.isFirst = own.source.id < other.source.id;
    this.otherAdds = other.claims.some(isWorkedWith);
    this.doubt = storyDoubt(own.marks, other.marks);
    this.oneStory = tellOneStory(own.marks, other.marks);
    this.compare(own.claims);
  }

  /** Follows the source, which says of itself what it said before: the same rates, the same twins. */
  change({ now, gone, come, regrouped, rejudged, marked }: SideChange): void {
    let toJudge = rejudged;
    let toSettle = now.isBrief !== this.own.isBrief || now.isLong !== this.own.isLong;
    if (isTable(now, this.other) !== isTable(this.own, this.other)) {
      this.rows.clear();
      toJudge = toSettle = true;
      come = now.claims;
    }
    const doubt = marked ? storyDoubt(now.marks, this.other.marks) : this.doubt;
    const oneStory = marked ? tellOneStory(now.marks, this.other.marks) : this.oneStory;
    if (doubt !== this.doubt) toJudge = true;
    if (oneStory !== this.oneStory) toSettle = true;
    this.doubt = doubt;
    this.oneStory = oneStory;
    const changed = [...gone, ...come];
    const toTell = this.isRecounted(now, changed) || this.mayTellOf(gone, this.own) || this.mayTellOf(come, now);
    this.own = now;
    this.compare(come);
    const arrived = new Set(come);
    const isRegrouped = regrouped.some((claim) => !arrived.has(claim) && this.rows.has(claim));
    if (isRegrouped) toSettle = true;
    const toAdd = isRegrouped || changed.some((claim) => this.otherAdds || isWorkedWith(claim));
    const touched = changed.flatMap((claim) => this.rows.get(claim) ?? []);
    if (touched.length > 0) {
      this.isTouched = true;
      if (this.companies?.ties.outlive(touched) === false) this.areTiesKept = false;
    }
    for (const claim of gone) this.rows.delete(claim);
    this.near.forget(gone);
    if (toJudge) this.companies = null;
    if (toSettle) this.settledOn = null;
    if (toAdd) this.derivations = null;
    if (toSettle || toAdd || toTell) this.found = this.before = null;
    else if (toJudge || touched.length > 0) {
      this.before ??= this.found;
      this.found = null;
    }
  }

  /** How many figures of a dimension there are tells how likely two of them are near misses. */
  private isRecounted(now: SourceSide, changed: readonly ReadClaim[]): boolean {
    return changed.some(
      ({ figure: { dimension } }) =>
        now.count(dimension) !== this.own.count(dimension) && this.other.count(dimension) > 0,
    );
  }

  /** Whether claims may be near misses without a judgement on them: few of their kind, or beside one that agrees. */
  private mayTellOf(claims: readonly ReadClaim[], own: SourceSide): boolean {
    const known = this.found ?? this.before;
    if (!this.oneStory || known === null || claims.length === 0) return false;
    const isOneOfFew = ({ figure: { dimension } }: ReadClaim): boolean => {
      const others = this.other.count(dimension);
      return others > 0 && isFew(own.count(dimension), others);
    };
    const isBeside = ({ a, b, finding }: Judgement): boolean => {
      if (finding.relation !== 'corroborates') return false;
      const beside = own.beside(this.isFirst ? a : b);
      return beside.size > 0 && claims.some((claim) => beside.has(claim));
    };
    return claims.some(isOneOfFew) || known.judgements.some(isBeside);
  }

  between(): SourcePair {
    this.found ??= this.settled();
    return this.found;
  }

  /** Where an edit has left all judgements as they were, so is what the two agree and disagree on, and may be all between them. */
  private settled(): SourcePair {
    const judgements = this.judgements();
    const { before, judged } = this;
    this.before = null;
    this.judged = judgements;
    // who gives a neighbour's figure is told by all claims, whether there is a judgement on them or not
    const isSettled = areSame(judgements, judged) && !judgements.some(mayBeOfNeighbour);
    if (isSettled && before) return before;
    if (!isSettled) this.settledOn = null;
    this.settledOn ??= oneCounterpart(judgements, ...this.sides());
    this.derivations ??= derivationsBetween(...this.sides());
    const near = nearMisses(this.settledOn, ...this.sides(), this.near);
    return new SourcePair([...this.settledOn.settled, ...near], this.derivations);
  }

  private sides(): [SourceSide, SourceSide] {
    return this.isFirst ? [this.own, this.other] : [this.other, this.own];
  }

  private compare(claims: readonly ReadClaim[]): void {
    const compare = comparer(...this.sides());
    for (const claim of claims) {
      const pairs = this.other.claims.flatMap((other, at): Kept | [] => {
        const pair = this.isFirst ? compare(claim, other) : compare(other, claim);
        return pair ? unjudged(pair, at) : [];
      });
      if (pairs.length > 0) this.rows.set(claim, unjudgedRow(claim, pairs));
    }
  }

  /** By the first source's claims and then by the second's. */
  private judgements(): readonly Judgement[] {
    const before = this.companies;
    if (before && !this.isTouched) return this.judged;
    const rows = this.own.claims.flatMap((claim) => this.rows.get(claim) ?? []);
    const ties = this.areTiesKept ? before?.ties : undefined;
    const companies = new Companies(rows, this.own, this.other, this.doubt, ties);
    const mayDiffer = before ? companies.differingFrom(before) : () => true;
    this.companies = companies;
    this.isTouched = false;
    this.areTiesKept = true;
    const compare = comparer(...this.sides());
    const judged = rows.flatMap((row) => {
      if (row.judged === null || mayDiffer(row)) {
        for (const kept of row.fits) judgeAnew(kept, companies.of(row, kept), compare);
        row.judged = judgedIn(row);
      }
      return row.judged.judgements.length > 0 ? row.judged : [];
    });
    return this.isFirst ? judged.flatMap(({ judgements }) => judgements) : this.byOther(judged);
  }

  private byOther(judged: readonly JudgedPairs[]): Judgement[] {
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
