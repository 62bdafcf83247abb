import type { ReadClaim } from '../claim/read-claim';
import type { Copy } from './copies';
import { copyBetween } from './copies';
import type { Derivation } from './derive';
import { derivationsOf } from './derive';
import { particularity } from './distinctive';
import type { Company, Pair } from './evidence';
import type { Judgement } from './judge';
import { judge, nearness } from './judge';
import { meetingPairOf, pairOf } from './pairs';
import type { PairBook } from './pair-book';
import { joinRates } from './rates';
import { oneCounterpart } from './counterparts';
import type { SourceSide } from './source-side';
import type { Statement } from './statements';
import { isNeedless } from './twins';

/** What two sources say of the same things. A function of the two alone: no third document changes it. */
export interface SourcePair {
  readonly judgements: readonly Judgement[];
  readonly derivations: readonly Derivation[];
  /** The judgements on each claim, by its id. */
  readonly byClaim: ReadonlyMap<string, readonly Judgement[]>;
  readonly copy: Copy | null;
}

/**
 * Compares two sources: judges their claims pairwise, then leaves each statement one best counterpart.
 * @param book what was found before of the pairs, where one of the two changes again and again
 */
export function pairSources(a: SourceSide, b: SourceSide, book: PairBook | null): SourcePair {
  const pairs = pairsOf(a, b, book);
  const company = companyOf(pairs, a, b);
  const judged = pairs
    .map((pair) => (book ? book.judge(pair, company(pair)) : judge(pair, company(pair))))
    .filter((j) => j !== null);
  const derivations = onePerStatement(
    [...derivationsOf(a.claims, b.claims), ...derivationsOf(b.claims, a.claims)],
    [...a.statements, ...b.statements],
  );
  const judgements = oneCounterpart(judged, a, b);
  const copy = judgements.length + derivations.length > 0 ? copyBetween(a.runs, b.runs) : null;
  return { judgements, derivations, byClaim: byClaim(judgements), copy };
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

/** Sources with more pairs of claims than this are long tables: only values that meet are looked at. */
const MANY = 1_000_000;

export function pairsOf(a: SourceSide, b: SourceSide, book: PairBook | null = null): Pair[] {
  const rates = joinRates(a.rates, b.rates);
  const compare = a.claims.length * b.claims.length > MANY ? meetingPairOf : pairOf;
  const pairs: Pair[] = [];
  for (const x of a.claims) {
    const twin = a.twin(x);
    for (const y of b.claims) {
      if (twin.rank > 0 && isNeedless(twin, b.twin(y))) continue;
      const pair = book ? book.pair(x, y, () => compare(x, y, rates)) : compare(x, y, rates);
      if (pair) pairs.push(pair);
    }
  }
  return pairs;
}

/** So particular a value that its equal elsewhere is hardly chance. */
const ANCHOR = 0.6;

/** What the other pairs of two sources say about one of them. */
export function companyOf(pairs: readonly Pair[], a: SourceSide, b: SourceSide): (pair: Pair) => Company {
  const anchors = new Map<string, Set<string>>();
  const best = new Map<ReadClaim, number>();
  for (const pair of pairs) {
    const near = nearness(pair.likeness);
    if (pair.values.kind === 'disjoint')
      for (const claim of [pair.a, pair.b]) best.set(claim, Math.max(best.get(claim) ?? 0, near));
    if (!isAnchor(pair, near)) continue;
    const key = sentencesOf(pair);
    const found = anchors.get(key) ?? new Set<string>();
    found.add(pair.a.id);
    found.add(pair.b.id);
    anchors.set(key, found);
  }
  return (pair) => {
    const found = anchors.get(sentencesOf(pair));
    const others = found ? [...found].filter((id) => id !== pair.a.id && id !== pair.b.id).length / 2 : 0;
    const near = nearness(pair.likeness);
    return {
      companions: Math.floor(others),
      choices: Math.max(a.count(pair.a.figure.dimension), b.count(pair.b.figure.dimension)),
      best: near >= (best.get(pair.a) ?? 0) - 1e-9 && near >= (best.get(pair.b) ?? 0) - 1e-9,
    };
  };
}

/** A pair of equal figures so particular, or so alike in words, that it ties its sentences together. */
function isAnchor({ a, b, values }: Pair, near: number): boolean {
  if (values.kind !== 'agree' || (values.basis !== 'equal' && values.basis !== 'converted')) return false;
  return Math.min(particularity(a.figure), particularity(b.figure)) >= ANCHOR || near >= 0.4;
}

function sentencesOf({ a, b }: Pair): string {
  return `${a.path}#${a.sentence.start}|${b.path}#${b.sentence.start}`;
}
