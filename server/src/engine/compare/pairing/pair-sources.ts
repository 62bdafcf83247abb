import type { ReadClaim } from '../../claim/read-claim';
import type { Derivation } from '../arithmetic/derivation';
import { derivationsOf } from '../arithmetic/adding-up';
import { Companies } from './company';
import { fitOf, rowOf } from '../judging/fit';
import type { Company, Pair } from '../judging/evidence';
import type { Judgement } from '../judging/judgement';
import { judge } from '../judging/judge';
import { nearMisses } from './near-misses';
import { meetingPairOf, pairOf } from '../judging/pairs';
import { joinRates } from '../values/rates';
import { oneCounterpart } from './counterparts';
import type { SourceSide } from './source-side';
import type { Statement } from './statements';
import { storyDoubt } from '../judging/story';
import { isNeedless } from '../judging/twins';
import { worksOut } from '../arithmetic/working-out';

/** Lists of judgements up to this length are gone through sooner than put in order by claims. */
const SHORT = 48;

/** What two sources say of the same things. A function of the two alone: no third document changes it. */
export class SourcePair {
  private byClaim: ReadonlyMap<ReadClaim, readonly Judgement[]> | null = null;

  constructor(
    readonly judgements: readonly Judgement[],
    readonly derivations: readonly Derivation[],
    /** See `Settled.suspects`. */
    readonly suspects: readonly Judgement[],
    /** Stands for the two sources, where one of them is worked on, from edit to edit. */
    readonly lasting: object | null = null,
  ) {}

  /** The judgements on a claim of one of the two. */
  on(claim: ReadClaim): readonly Judgement[] {
    if (this.judgements.length <= SHORT)
      return this.judgements.filter(({ a, b }) => a.id === claim.id || b.id === claim.id);
    this.byClaim ??= byClaim(this.judgements);
    // the source may have been unpacked again since
    return this.byClaim.get(claim) ?? this.judgements.filter(({ a, b }) => a.id === claim.id || b.id === claim.id);
  }
}

/** Compares two sources: judges their claims pairwise, then leaves each statement one best counterpart. */
export function pairSources(a: SourceSide, b: SourceSide): SourcePair {
  const pairs = pairsInCompany(a, b, storyDoubt(a.marks, b.marks));
  return settle(
    a,
    b,
    pairs.flatMap(({ pair, company }) => judge(pair, company) ?? []),
  );
}

/** What stands between two sources, when their claims are judged pairwise. Near misses come last. */
export function settle(a: SourceSide, b: SourceSide, judgements: readonly Judgement[]): SourcePair {
  const counterparts = oneCounterpart(judgements, a, b);
  return new SourcePair(
    [...counterparts.settled, ...nearMisses(counterparts, a, b)],
    derivationsBetween(a, b),
    counterparts.suspects,
  );
}

/** The sums of the one source's figures that the other gives. */
export function derivationsBetween(a: SourceSide, b: SourceSide): Derivation[] {
  const found = [[a.claims, b.claims] as const, [b.claims, a.claims] as const].flatMap(([results, others]) => [
    ...derivationsOf(results, others),
    ...worksOut(results, others),
  ]);
  // most sources leave nothing to be drawn
  return found.length === 0 ? found : onePerStatement(found, [...a.statements, ...b.statements]);
}

/** Whether any of some figures follows from what sentences of the other source add up or work out. */
export function derives(results: readonly ReadClaim[], parts: readonly ReadClaim[]): boolean {
  return derivationsOf(results, parts).length > 0 || worksOut(results, parts).length > 0;
}

function byClaim(judgements: readonly Judgement[]): ReadonlyMap<ReadClaim, readonly Judgement[]> {
  const map = new Map<ReadClaim, Judgement[]>();
  const note = (claim: ReadClaim, judgement: Judgement): void => {
    const known = map.get(claim);
    if (known) known.push(judgement);
    else map.set(claim, [judgement]);
  };
  for (const judgement of judgements) {
    note(judgement.a, judgement);
    note(judgement.b, judgement);
  }
  return map;
}

/** A sum that a source repeats is told once for each statement that it gives. */
function onePerStatement(derivations: readonly Derivation[], statements: readonly Statement[]): Derivation[] {
  const statementOf = new Map(statements.flatMap((s) => s.claims.map((c) => [c.id, s.id] as const)));
  const told = new Map<string, Derivation>();
  for (const d of derivations) {
    const key = [d.result, ...d.operands].map((c) => statementOf.get(c.id) ?? c.id).join('|');
    if (!told.has(key)) told.set(key, d);
  }
  return [...told.values()];
}

/** Sources with more pairs of claims than this are long tables. */
const MANY = 1_000_000;

/** Of long tables only values that meet are looked at. */
export function isTable(a: SourceSide, b: SourceSide): boolean {
  return a.claims.length * b.claims.length > MANY;
}

/**
 * The pairs of claims of two sources that can be compared, by the first's claims and then by the second's.
 * @param doubt see `storyDoubt`
 */
export function pairsInCompany(
  a: SourceSide,
  b: SourceSide,
  doubt: number,
): { readonly pair: Pair; readonly company: Company }[] {
  const compare = comparer(a, b);
  const rows = a.claims.map((claim) =>
    rowOf(
      claim,
      b.claims.flatMap((other, at) => {
        const pair = compare(claim, other);
        return pair ? { ...fitOf(pair, at), pair } : [];
      }),
    ),
  );
  const companies = new Companies(rows, a, b, doubt);
  return rows.flatMap((row) => row.fits.map((fit) => ({ pair: fit.pair, company: companies.of(row, fit) })));
}

/**
 * What makes a pair of a claim of the one source and one of the other, where the two can be compared at all.
 * @param pairing which pairs are made, where the two are no long tables
 */
export function comparer(
  a: SourceSide,
  b: SourceSide,
  pairing: typeof pairOf = pairOf,
): (x: ReadClaim, y: ReadClaim) => Pair | null {
  const rates = joinRates(a.rates, b.rates);
  const compare = isTable(a, b) ? meetingPairOf : pairing;
  const isTwin = (x: ReadClaim, y: ReadClaim): boolean => {
    const twin = a.twin(x);
    // most have none: then the other source need not look for its own
    return twin.rank > 0 && isNeedless(twin, b.twin(y));
  };
  return (x, y) => (isTwin(x, y) ? null : compare(x, y, rates));
}
