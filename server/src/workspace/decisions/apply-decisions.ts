import type { Claim, Relation, Report, Topic } from '../../engine/report';
import type { Decision } from './decision';
import { signature, type FigurePlace } from './figure-key';
import { rejudge } from './rejudge';

/** A decision with the names that its figures' files have in the report. */
export interface PlacedDecision {
  readonly decision: Decision;
  /** Where it is kept. */
  readonly folder: string;
  /** The name in the report of a file that the decision names. */
  readonly pathOf: (place: FigurePlace) => string;
}

/** A decision that speaks of a claim of the report, the claim as it was found. */
export interface DecidedClaim {
  readonly claim: Claim;
  readonly decision: Decision;
  readonly folder: string;
}

/** Beside the engine's own shape, `accepted` stands where a person has settled a disagreement, or a figure. */
export interface Acceptable {
  readonly accepted?: true;
}

export interface DecidedReport {
  readonly report: Report;
  readonly decided: readonly DecidedClaim[];
}

/** What the claims of a report are known by. */
export interface ClaimWords {
  /** `signature` of the claim's key; null where the claim is not known. */
  signatureOf(claim: Claim): string | null;
  /** The text itself takes the claim out, by a comment in a draft. */
  isIgnored(claim: Claim): boolean;
}

export function isAccepted(one: (Claim | Relation) & Acceptable): boolean {
  return one.accepted === true;
}

/**
 * The report as it is after what people decided: figures that are no claims are gone with all that was said of them,
 * things that are not the same are not compared, and accepted disagreements count no more. Verdicts and counts follow.
 */
export function applyDecisions(report: Report, decisions: readonly PlacedDecision[], words: ClaimWords): DecidedReport {
  const dropped = new Set(report.claims.filter((claim) => words.isIgnored(claim)).map(({ id }) => id));
  const found = new ClaimsByWords(report, decisions, words);
  const unlinked = new StatementPairs();
  const settled = new StatementPairs();
  const standing = new Set<string>();
  const decided: DecidedClaim[] = [];
  for (const placed of decisions) {
    const { decision, folder } = placed;
    const claims = found.at(placed, decision.figure);
    const others = decision.others.flatMap((other) => found.at(placed, other));
    for (const claim of claims) {
      decided.push({ claim, decision, folder });
      if (decision.decision === 'not a claim') dropped.add(claim.id);
      if (decision.decision === 'accepted' && decision.others.length === 0) standing.add(claim.id);
      for (const other of others) (decision.decision === 'accepted' ? settled : unlinked).add(claim, other);
    }
  }
  if (dropped.size === 0 && decided.length === 0) return { report, decided };
  return { report: changed(report, { dropped, unlinked, settled, standing }), decided };
}

interface Effects {
  readonly dropped: ReadonlySet<string>;
  readonly unlinked: StatementPairs;
  readonly settled: StatementPairs;
  readonly standing: ReadonlySet<string>;
}

function changed(report: Report, { dropped, unlinked, settled, standing }: Effects): Report {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const kept: Relation[] = [];
  const lost: Relation[] = [];
  for (const relation of report.relations) {
    const a = claims.get(relation.a);
    const b = claims.get(relation.b);
    if (!a || !b || [a.id, b.id, ...(relation.inputs ?? [])].some((id) => dropped.has(id)) || unlinked.has(a, b)) {
      lost.push(relation);
    } else if (settled.has(a, b) && isOpposing(relation)) {
      lost.push(relation);
      // No likely conflict any more, so that nothing warns of it; it stays to be seen.
      const accepted: Relation & Acceptable = {
        ...relation,
        because: relation.because,
        reason: relation.reason,
        evidence: relation.evidence,
        independent: relation.independent,
        certainty: 'possible',
        accepted: true,
      };
      kept.push(accepted);
    } else {
      kept.push(relation);
    }
  }
  const judged = rejudge(report, lost, kept);
  const accepted = new Set([...standing, ...kept.filter(isAccepted).flatMap(({ a, b }) => [a, b])]);
  // a disagreement that came up since is open again
  for (const relation of kept) {
    if (isOpposing(relation) && !isAccepted(relation)) [relation.a, relation.b].forEach((id) => accepted.delete(id));
  }
  return {
    ...report,
    claims: judged
      .filter(({ id }) => !dropped.has(id))
      .map((claim): Claim & Acceptable => ({
        ...claim,
        restates: claim.restates !== null && dropped.has(claim.restates) ? null : claim.restates,
        ...(accepted.has(claim.id) ? { accepted: true } : {}),
      })),
    relations: kept,
    topics: topicsOf(report.topics, claims, dropped, unlinked, kept),
  };
}

export function isOpposing({ relation }: Relation): boolean {
  return relation === 'conflicts' || relation === 'same-figure' || relation === 'disputed';
}

/** Topics without what is gone. A claim that was told apart from others and has nothing left there goes its own way. */
function topicsOf(
  topics: readonly Topic[],
  claims: ReadonlyMap<string, Claim>,
  dropped: ReadonlySet<string>,
  unlinked: StatementPairs,
  relations: readonly Relation[],
): readonly Topic[] {
  return topics.flatMap((topic): readonly Topic[] => {
    const all = topic.claims.flatMap((id) => (dropped.has(id) ? [] : (claims.get(id) ?? [])));
    const apart = all.filter(
      (claim) =>
        all.some((other) => unlinked.has(claim, other)) &&
        !relations.some(
          ({ a, b, relation, basis }) =>
            (relation !== 'differs' || basis === 'superseded') &&
            (a === claim.id || b === claim.id) &&
            all.some((other) => other.statement !== claim.statement && (other.id === a || other.id === b)),
        ),
    );
    const rest = all.filter((claim) => !apart.includes(claim));
    // Where nothing holds the rest together either, the topic stays with its first statement.
    const [head] = apart;
    const base = rest.length > 0 || !head ? rest : all.filter(({ statement }) => statement === head.statement);
    const alone = apart.filter((claim) => !base.includes(claim));
    const statements = [...new Set(alone.map(({ statement }) => statement))];
    return [
      ...(base.length > 0 ? [{ id: topic.id, label: topic.label, claims: base.map(({ id }) => id) }] : []),
      ...statements.map((statement) => ({
        id: `${topic.id}/${statement}`,
        label: topic.label,
        claims: alone.filter((claim) => claim.statement === statement).map(({ id }) => id),
      })),
    ];
  });
}

/** Finds claims by what decisions know of them. */
class ClaimsByWords {
  private readonly claims = new Map<string, Claim[]>();

  constructor(report: Report, decisions: readonly PlacedDecision[], words: ClaimWords) {
    const paths = new Set(
      decisions.flatMap(({ decision, pathOf }) => [decision.figure, ...decision.others].map(pathOf)),
    );
    for (const claim of report.claims) {
      if (!paths.has(claim.path)) continue;
      const known = words.signatureOf(claim);
      if (known === null) continue;
      const key = `${claim.path}\n${known}`;
      this.claims.set(key, [...(this.claims.get(key) ?? []), claim]);
    }
  }

  at({ pathOf }: PlacedDecision, place: FigurePlace): readonly Claim[] {
    return this.claims.get(`${pathOf(place)}\n${signature(place)}`) ?? [];
  }
}

/** Pairs of statements, so that a decision on a headline's figure holds for the same figure further down. */
class StatementPairs {
  private readonly pairs = new Set<string>();

  add(x: Claim, y: Claim): void {
    if (x.id !== y.id) this.pairs.add(pairKey(x, y));
  }

  has(x: Claim, y: Claim): boolean {
    return this.pairs.size > 0 && this.pairs.has(pairKey(x, y));
  }
}

function pairKey(x: Claim, y: Claim): string {
  return [x.statement, y.statement].sort().join('\n');
}
