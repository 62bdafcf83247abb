import type { ReadClaim } from '../claim/read-claim';
import type { Copy } from './copies';
import { copyBetween } from './copies';
import type { Derivation } from './derive';
import { derivationsOf } from './derive';
import { isDistinctive } from './distinctive';
import type { Judgement } from './judge';
import { judge } from './judge';
import { joinRates } from './rates';
import type { SourceSide } from './source-side';
import type { Statement } from './statements';

/** What two sources say of the same things. A function of the two alone: no third document changes it. */
export interface SourcePair {
  readonly judgements: readonly Judgement[];
  readonly derivations: readonly Derivation[];
  readonly copy: Copy | null;
}

/** Compares two sources: judges their claims pairwise, then leaves each statement one best counterpart. */
export function pairSources(a: SourceSide, b: SourceSide): SourcePair {
  const rates = joinRates(a.rates, b.rates);
  const all: Judgement[] = [];
  for (const x of a.claims)
    for (const y of b.claims) {
      const judgement = judge(x, y, rates);
      if (judgement) all.push(judgement);
    }
  const derivations = [...derivationsOf(a.claims, b.claims), ...derivationsOf(b.claims, a.claims)];
  return { judgements: oneCounterpart(all, a, b), derivations, copy: copyBetween(a, b) };
}

/**
 * Agreement first: where a source holds a statement that agrees with yours, its other figures are no conflicts with
 * yours. Then each conflict and each misreport keeps only the pair of statements that fit each other best.
 */
function oneCounterpart(all: readonly Judgement[], a: SourceSide, b: SourceSide): Judgement[] {
  const ofA = statementIndex(a.statements);
  const ofB = statementIndex(b.statements);
  const settledA = new Set<Statement>();
  const settledB = new Set<Statement>();
  const kept: Judgement[] = [];
  for (const j of all) {
    if (j.finding.relation !== 'corroborates') continue;
    kept.push(j);
    if (!j.a.denied) settle(settledA, ofA, j.a);
    if (!j.b.denied) settle(settledB, ofB, j.b);
  }
  const rivals = all
    .filter((j) => j.finding.relation === 'conflicts' || j.finding.relation === 'same-figure')
    .toSorted((x, y) => rank(y) - rank(x) || order(x, y));
  const used = new Map<Statement, Statement>();
  for (const j of rivals) {
    const sa = ofA.get(j.a.id);
    const sb = ofB.get(j.b.id);
    if (!sa || !sb || j.a.denied || j.b.denied) continue;
    const misreport = j.finding.relation === 'same-figure';
    if (settledA.has(sa) || settledB.has(sb)) {
      if (misreport) kept.push(asDifference(j));
      continue;
    }
    const [ua, ub] = [used.get(sa), used.get(sb)];
    if ((ua !== undefined && ua !== sb) || (ub !== undefined && ub !== sa)) continue;
    used.set(sa, sb);
    used.set(sb, sa);
    kept.push(j);
  }
  for (const j of all) if (j.finding.relation === 'differs') kept.push(j);
  return kept;
}

/** Equal figures of two things, of which one is confirmed elsewhere in the other source, are two things that differ. */
function asDifference(j: Judgement): Judgement {
  const basis = j.slots.kind === 'different' ? 'kind' : j.slots.time === 'different' ? 'time' : j.slots.status === 'different' ? 'status' : (j.likeness.clash?.basis ?? 'measure');
  return { ...j, finding: { relation: 'differs', basis } };
}

function rank(j: Judgement): number {
  return j.score + (j.slip ? 0.15 : 0) + (isDistinctive(j.a.figure) ? 0.02 : 0);
}

function order(x: Judgement, y: Judgement): number {
  return x.a.figure.start - y.a.figure.start || x.b.figure.start - y.b.figure.start;
}

function settle(settled: Set<Statement>, index: ReadonlyMap<string, Statement>, claim: ReadClaim): void {
  const statement = index.get(claim.id);
  if (statement) settled.add(statement);
}

function statementIndex(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  return new Map(statements.flatMap((s) => s.claims.map((c) => [c.id, s] as const)));
}
