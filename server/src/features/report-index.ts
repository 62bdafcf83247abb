import type { Claim, Relation, Report, Source, Span, Topic } from '../engine/report';
import type { DecidedClaim } from '../workspace/decisions/apply-decisions';

/** A relation as seen from one of its two claims. */
export interface Counterpart {
  readonly relation: Relation;
  /** The claim on the other side. */
  readonly other: Claim;
  readonly otherSource: Source | null;
}

/** The relations of some claims by their ids: of those of one document, or of all. */
interface KnownRelations {
  /** The document; null where it is of all. */
  readonly of: string | null;
  readonly byClaim: ReadonlyMap<string, readonly Relation[]>;
}

/**
 * A report with the look-ups that every feature needs. Built once for each report, that is after every edit, so of few
 * steps: there may be very many relations.
 */
export class ReportIndex {
  private readonly claimById = new Map<string, Claim>();
  private readonly sourceById: ReadonlyMap<string, Source>;
  private readonly claimsByPath: ReadonlyMap<string, readonly Claim[]>;
  private topicByClaim: ReadonlyMap<string, Topic> | null = null;
  private relations: KnownRelations | null = null;
  /** Of the claims that were asked about: marks, problems, hovers and the outline all ask about the same ones. */
  private readonly knownCounterparts = new Map<string, readonly Counterpart[]>();

  /** @param decided what people decided of claims of the report, those included that are no claims by their word */
  constructor(
    readonly report: Report,
    private readonly decided: readonly DecidedClaim[] = [],
  ) {
    const claims = new Map<string, Claim[]>();
    for (const claim of report.claims) {
      put(claims, claim.path, claim);
      this.claimById.set(claim.id, claim);
    }
    for (const list of claims.values()) if (list.length > 1) list.sort((x, y) => x.start - y.start);
    this.sourceById = new Map(report.sources.map((source) => [source.id, source]));
    this.claimsByPath = claims;
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
    this.topicByClaim ??= topicsByClaim(this.report.topics);
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
    let known = this.knownCounterparts.get(claim.id);
    if (!known) this.knownCounterparts.set(claim.id, (known = this.findCounterparts(claim, this.relationsOf(claim))));
    return known;
  }

  /** As `counterparts`, of some relations alone: most only say how others differ. */
  counterpartsIn(claim: Claim, isWanted: (relation: Relation) => boolean): readonly Counterpart[] {
    return this.findCounterparts(claim, this.relationsOf(claim).filter(isWanted));
  }

  /** After an edit those of one document are asked for, and no others. */
  private relationsOf({ id, path }: Claim): readonly Relation[] {
    const { report } = this;
    if (this.relations === null) {
      const own = new Map(this.claimsIn(path).map((claim) => [claim.id, [] as Relation[]]));
      for (const relation of report.relations) {
        own.get(relation.a)?.push(relation);
        own.get(relation.b)?.push(relation);
      }
      this.relations = { of: path, byClaim: own };
    } else if (this.relations.of !== path && this.relations.of !== null)
      this.relations = { of: null, byClaim: relationsByClaim(report.relations) };
    return this.relations.byClaim.get(id) ?? [];
  }

  private findCounterparts(claim: Claim, relations: readonly Relation[]): readonly Counterpart[] {
    const role = this.sourceOf(claim)?.role ?? 'source';
    return relations.flatMap((relation) => {
      const other = this.claim(relation.a === claim.id ? relation.b : relation.a);
      if (other === null) return [];
      const otherSource = this.sourceOf(other);
      if (role === 'source' && otherSource?.role === 'draft') return [];
      return [{ relation, other, otherSource }];
    });
  }
}

function relationsByClaim(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const byClaim = new Map<string, Relation[]>();
  for (const relation of relations) {
    put(byClaim, relation.a, relation);
    put(byClaim, relation.b, relation);
  }
  return byClaim;
}

function topicsByClaim(topics: readonly Topic[]): ReadonlyMap<string, Topic> {
  const byClaim = new Map<string, Topic>();
  for (const topic of topics) for (const id of topic.claims) byClaim.set(id, topic);
  return byClaim;
}

function put<V>(groups: Map<string, V[]>, key: string, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
