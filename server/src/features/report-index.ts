import type { Claim, Relation, Report, Source, Span, Topic } from '../engine/report';
import type { DecidedClaim } from '../workspace/decisions/apply-decisions';

/** A relation as seen from one of its two claims. */
export interface Counterpart {
  readonly relation: Relation;
  /** The claim on the other side. */
  readonly other: Claim;
  readonly otherSource: Source | null;
}

/** A report with the look-ups that every feature needs. Built once for each report. */
export class ReportIndex {
  private readonly claimById: ReadonlyMap<string, Claim>;
  private readonly sourceById: ReadonlyMap<string, Source>;
  private readonly topicByClaim: ReadonlyMap<string, Topic>;
  private readonly relationsByClaim: ReadonlyMap<string, readonly Relation[]>;
  private readonly claimsByPath: ReadonlyMap<string, readonly Claim[]>;

  /** @param decided what people decided of claims of the report, those included that are no claims by their word */
  constructor(
    readonly report: Report,
    private readonly decided: readonly DecidedClaim[] = [],
  ) {
    this.claimById = new Map(report.claims.map((claim) => [claim.id, claim]));
    this.sourceById = new Map(report.sources.map((source) => [source.id, source]));
    this.topicByClaim = new Map(report.topics.flatMap((topic) => topic.claims.map((id) => [id, topic] as const)));
    this.relationsByClaim = groupInto(
      report.relations.flatMap((relation) => [[relation.a, relation] as const, [relation.b, relation] as const]),
    );
    this.claimsByPath = groupInto(
      [...report.claims].sort((x, y) => x.start - y.start).map((claim) => [claim.path, claim] as const),
    );
  }

  /** What people decided of claims of the report, with the claims as they were found. */
  get decisions(): readonly DecidedClaim[] {
    return this.decided;
  }

  claim(id: string): Claim | null {
    return this.claimById.get(id) ?? null;
  }

  source(id: string): Source | null {
    return this.sourceById.get(id) ?? null;
  }

  sourceOf(claim: Claim): Source | null {
    return this.source(claim.source);
  }

  topicOf(claim: Claim): Topic | null {
    return this.topicByClaim.get(claim.id) ?? null;
  }

  /** Claims of one document in the order of its text. */
  claimsIn(path: string): readonly Claim[] {
    return this.claimsByPath.get(path) ?? [];
  }

  /** The sources of one document in the order of its text. */
  sourcesIn(path: string): readonly Source[] {
    return this.report.sources.filter((source) => source.path === path).sort((x, y) => x.start - y.start);
  }

  /** The claim at an offset; its end counts, so that a cursor just behind a figure finds it. */
  claimAt(path: string, offset: number): Claim | null {
    const claims = this.claimsIn(path);
    return (
      claims.find((claim) => claim.start <= offset && offset < claim.end) ??
      claims.find((claim) => claim.end === offset) ??
      null
    );
  }

  /** Decisions on figures that touch a stretch of a document. */
  decisionsAt(path: string, { start, end }: Span): readonly DecidedClaim[] {
    return this.decided.filter(({ claim }) => claim.path === path && claim.start <= end && start <= claim.end);
  }

  /**
   * What other claims are to this one. A draft takes no part in what is said of a source, so the drafts'
   * claims are left out where the claim is a source's.
   */
  counterparts(claim: Claim): readonly Counterpart[] {
    const role = this.sourceOf(claim)?.role ?? 'source';
    return (this.relationsByClaim.get(claim.id) ?? []).flatMap((relation) => {
      const other = this.claim(relation.a === claim.id ? relation.b : relation.a);
      if (other === null) return [];
      const otherSource = this.sourceOf(other);
      if (role === 'source' && otherSource?.role === 'draft') return [];
      return [{ relation, other, otherSource }];
    });
  }
}

function groupInto<K, V>(pairs: readonly (readonly [K, V])[]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
