import type { ReadClaim } from '../../claim/read-claim';
import type { Derivation } from './derive';
import { derivationsOf } from './derive';
import { particularity } from '../values/distinctive';
import type { Company, Pair } from './evidence';
import type { Judgement } from './judge';
import { judge, nearness } from './judge';
import { meetingPairOf, pairOf } from './pairs';
import { joinRates } from '../values/rates';
import { oneCounterpart } from './counterparts';
import type { SourceSide } from './source-side';
import type { Statement } from './statements';
import { storyDoubt } from './story';
import { isNeedless } from './twins';

/** What two sources say of the same things. A function of the two alone: no third document changes it. */
export class SourcePair {
  private byClaim: ReadonlyMap<string, readonly Judgement[]> | null = null;

  constructor(
    readonly judgements: readonly Judgement[],
    readonly derivations: readonly Derivation[],
  ) {}

  /** The judgements on a claim of one of the two. */
  on({ id }: ReadClaim): readonly Judgement[] {
    this.byClaim ??= byClaim(this.judgements);
    return this.byClaim.get(id) ?? [];
  }

  /** The same of sources whose claims stand elsewhere now. */
  moved(): SourcePair {
    return new SourcePair(this.judgements, this.derivations);
  }
}

/** Compares two sources: judges their claims pairwise, then leaves each statement one best counterpart. */
export function pairSources(a: SourceSide, b: SourceSide): SourcePair {
  const doubt = storyDoubt(a.marks, b.marks);
  const pairs = pairsOf(a, b);
  const company = companyOf(pairs.map(fitOf), a, b, doubt);
  return settle(
    a,
    b,
    pairs.flatMap((pair) => judge(pair, company(fitOf(pair))) ?? []),
  );
}

/** What stands between two sources, when their claims are judged pairwise. */
export function settle(a: SourceSide, b: SourceSide, judgements: readonly Judgement[]): SourcePair {
  const derivations = onePerStatement(
    [...derivationsOf(a.claims, b.claims), ...derivationsOf(b.claims, a.claims)],
    [...a.statements, ...b.statements],
  );
  return new SourcePair(oneCounterpart(judgements, a, b), derivations);
}

function byClaim(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const map = new Map<string, Judgement[]>();
  for (const j of judgements)
    for (const { id } of [j.a, j.b]) {
      const known = map.get(id);
      if (known) known.push(j);
      else map.set(id, [j]);
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

/** The pairs of claims of two sources that can be compared, by the first's claims and then by the second's. */
export function pairsOf(a: SourceSide, b: SourceSide): Pair[] {
  const compare = comparer(a, b);
  return a.claims.flatMap((x) => b.claims.flatMap((y) => compare(x, y) ?? []));
}

/** What makes a pair of a claim of the one source and one of the other, where the two can be compared at all. */
export function comparer(a: SourceSide, b: SourceSide): (x: ReadClaim, y: ReadClaim) => Pair | null {
  const rates = joinRates(a.rates, b.rates);
  const compare = isTable(a, b) ? meetingPairOf : pairOf;
  return (x, y) => (isNeedless(a.twin(x), b.twin(y)) ? null : compare(x, y, rates));
}

/** So particular a value that its equal elsewhere is hardly chance. */
const ANCHOR = 0.6;

/** How a pair fits together: as much of it as the company of other pairs turns on. */
export interface Fit extends Pick<Pair, 'a' | 'b'> {
  /** See `nearness`. */
  readonly near: number;
  readonly excludes: boolean;
  /** The figures are equal and so particular, or so alike in words, that they tie their sentences together. */
  readonly ties: boolean;
}

export function fitOf(pair: Pair): Fit {
  const { a, b, values } = pair;
  const near = nearness(pair.likeness);
  const equal = values.kind === 'agree' && (values.basis === 'equal' || values.basis === 'converted');
  const isAnchor = equal && (near >= 0.4 || Math.min(particularity(a.figure), particularity(b.figure)) >= ANCHOR);
  return { a, b, near, excludes: values.kind === 'disjoint', ties: isAnchor };
}

/** Of so few figures one is hardly taken for another. */
const COUPLE = 2;

/**
 * What the other pairs of two sources say about one of them.
 * @param doubt see `storyDoubt`
 */
export function companyOf(fits: readonly Fit[], a: SourceSide, b: SourceSide, doubt: number): (fit: Fit) => Company {
  const anchors = new Map<number, Set<ReadClaim>>();
  const best = new Map<ReadClaim, number>();
  for (const fit of fits) {
    if (fit.excludes) for (const claim of [fit.a, fit.b]) best.set(claim, Math.max(best.get(claim) ?? 0, fit.near));
    if (!fit.ties) continue;
    const key = sentencesOf(fit);
    const found = anchors.get(key);
    if (found) found.add(fit.a).add(fit.b);
    else anchors.set(key, new Set([fit.a, fit.b]));
  }
  return (fit) => {
    const found = anchors.get(sentencesOf(fit));
    const others = found ? found.size - Number(found.has(fit.a)) - Number(found.has(fit.b)) : 0;
    const choices = Math.max(a.count(fit.a.figure.dimension), b.count(fit.b.figure.dimension));
    return {
      companions: Math.floor(others / 2),
      choices,
      doubt,
      brief: choices <= COUPLE && (a.isBrief || b.isBrief),
      best: fit.near >= (best.get(fit.a) ?? 0) - 1e-9 && fit.near >= (best.get(fit.b) ?? 0) - 1e-9,
    };
  };
}

/** No text has more characters. */
const LONGEST = 2 ** 26;

/** Tells the two sentences of a pair from those of other pairs of the two sources. */
function sentencesOf({ a, b }: Fit): number {
  return a.sentence.start * LONGEST + b.sentence.start;
}
