import type { ReadClaim } from '../claim/read-claim';
import type { Dimension } from '../quantity/parts/figure';
import type { Fit, Row } from './judging/fit';
import { Companies } from './pairing/company';
import { fitOf, rowOf } from './judging/fit';
import type { Company, Pair } from './judging/evidence';
import type { Judgement } from './judging/judgement';
import { judge } from './judging/judge';
import { comparer } from './pairing/pair-sources';
import type { SourceSide } from './pairing/source-side';
import { MANY } from './pairing/source-side';
import { DOUBT_STEP } from './judging/story';

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

/** What is to be judged again: the pairs that have come, those of some dimensions, and all whose company is another one. */
interface Due {
  readonly dimensions: ReadonlySet<Dimension> | 'all';
  /** Pairs on which there was a judgement are gone. */
  readonly hasLost: boolean;
}

const NONE: ReadonlySet<Dimension> = new Set();
const ARRIVALS: Due = { dimensions: NONE, hasLost: false };

/** The pairs of a source that is worked on with another one, by its claims, and what was judged of them. */
export class JudgedRows {
  private readonly rows = new Map<ReadClaim, JudgedRow>();
  private companies: Companies;
  private due: Due | 'nothing' = { dimensions: 'all', hasLost: false };
  /** Pairs that have come since all was judged. */
  private readonly arrived = new Set<JudgedRow>();
  /** All judgements as they were given out last. */
  private given: readonly Judgement[] = [];

  /** @param doubt see `storyDoubt` */
  constructor(
    private own: SourceSide,
    private readonly other: SourceSide,
    private doubt: number,
    private readonly isFirst: boolean,
  ) {
    this.compare(own.claims);
    this.companies = this.newCompanies();
  }

  /** Has the pairs of some dimensions judged again, whatever their company. */
  rejudge(dimensions: ReadonlySet<Dimension> | 'all'): void {
    const due = this.due === 'nothing' ? ARRIVALS : this.due;
    const isAll = dimensions === 'all' || due.dimensions === 'all';
    this.due = { ...due, dimensions: isAll ? 'all' : new Set([...due.dimensions, ...dimensions]) };
  }

  /** Follows an edit that has only moved the source's claims. */
  move(own: SourceSide): void {
    this.own = own;
    this.companies.move(own);
  }

  /** Follows an edit of the source in which claims have come or gone. */
  follow(own: SourceSide, doubt: number, gone: readonly ReadClaim[], come: readonly ReadClaim[]): void {
    this.own = own;
    this.doubt = doubt;
    const left = gone.flatMap((claim) => this.rows.get(claim) ?? []);
    for (const claim of gone) this.rows.delete(claim);
    for (const row of left) this.arrived.delete(row);
    const arrived = this.compare(come);
    this.companies.follow(this.rows, left, arrived, { own, doubt });
    const due = this.due === 'nothing' ? ARRIVALS : this.due;
    if (left.some(wasJudged)) this.due = { ...due, hasLost: true };
    else if (left.length + arrived.length > 0) this.due = due;
  }

  /** Compares all claims anew: another kind of pairs is made of them. */
  compareAnew(own: SourceSide, doubt: number): void {
    this.own = own;
    this.doubt = doubt;
    this.rows.clear();
    this.arrived.clear();
    this.compare(own.claims);
    this.companies = this.newCompanies();
    this.due = { dimensions: 'all', hasLost: true };
  }

  /** Whether there may be a judgement on a claim. */
  isJudged(claim: ReadClaim): boolean {
    const row = this.rows.get(claim);
    return row !== undefined && wasJudged(row);
  }

  /** By the first source's claims and then by the second's; the same list where all are as they were. */
  judgements(): readonly Judgement[] {
    if (this.due === 'nothing') return this.given;
    const { dimensions, hasLost } = this.due;
    const compare = comparer(...this.sides());
    let isOther = hasLost;
    const isAll = dimensions === 'all' || dimensions.size > 0 || this.companies.areOther;
    for (const row of isAll ? this.rows.values() : this.arrived) {
      const isDue = dimensions === 'all' || dimensions.has(row.claim.figure.dimension);
      if (row.judged !== null && !isDue && !this.companies.isOther(row)) continue;
      for (const kept of row.fits) judgeAnew(kept, this.companies.of(row, kept), compare);
      const before = row.judged?.judgements ?? [];
      row.judged = judgedIn(row);
      isOther ||= !areSame(before, row.judged.judgements);
    }
    this.companies.judged();
    this.due = 'nothing';
    this.arrived.clear();
    if (isOther) this.given = this.inOrder();
    return this.given;
  }

  private sides(): [SourceSide, SourceSide] {
    return this.isFirst ? [this.own, this.other] : [this.other, this.own];
  }

  private newCompanies(): Companies {
    return new Companies([...this.rows.values()], this.own, this.other, this.doubt);
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

/** Whether two lists are of the same judgements. */
export function areSame(some: readonly Judgement[], others: readonly Judgement[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}

/** There is a judgement on its pairs, or there may be. */
function wasJudged({ judged }: JudgedRow): boolean {
  return judged === null || judged.judgements.length > 0;
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

/** More steps of doubt than there are. */
const DOUBTS = 64;

/** Tells companies apart; nobody counts farther than to `MANY` choices. */
function codeOf({ companions, choices, best, brief, doubt }: Company): number {
  const told = Number(best) * 2 + Number(brief);
  return ((companions * (MANY + 1) + choices) * 4 + told) * DOUBTS + doubt / DOUBT_STEP;
}
