import type { ReadClaim } from '../claim/read-claim';
import type { ReadDocument } from '../claim/read-document';
import type { Claim, Relation, Report, Source } from '../report';
import { showTime } from '../claim/time';
import { backedConflicts } from './backing';
import type { Judgement } from './judge';
import { oddOnesOut, setApart } from './odd-one-out';
import { isCopied, isWholeCopy } from './copies';
import { originsOf } from './origins';
import type { Origins } from './origins';
import { pairSources } from './pair-sources';
import type { SourcePair } from './pair-sources';
import type { SourceSide } from './source-side';
import { sourceSide } from './source-side';
import { RelationList } from './relation-list';
import { derivedRelations, toRelation } from './to-relation';
import { topicsOf } from './topics';
import type { Seen } from './verdict';
import { countsOf, verdictOf } from './verdict';

/**
 * A pool of read documents and what was found between each two of their sources. A pair of sources is judged once:
 * what it says depends on the two alone, so a changed document costs its own pairs and nothing else.
 */
export class Pool {
  private readonly documents = new Map<string, ReadDocument>();
  private readonly sides = new Map<string, SourceSide>();
  private readonly pairs = new Map<string, SourcePair>();

  put(document: ReadDocument): void {
    this.remove(document.path);
    this.documents.set(document.path, document);
    for (const source of document.sources) {
      const claims = document.claims.filter((c) => c.source === source.id);
      this.sides.set(source.id, sourceSide(source, claims, document.shingles[source.id] ?? []));
    }
  }

  remove(path: string): void {
    const gone = this.documents.get(path);
    if (!gone) return;
    this.documents.delete(path);
    for (const { id } of gone.sources) {
      this.sides.delete(id);
      for (const key of [...this.pairs.keys()])
        if (key.startsWith(`${id}\n`) || key.endsWith(`\n${id}`)) this.pairs.delete(key);
    }
  }

  /** The report on all documents, or on the claims of some of them and what those stand in relation to. */
  report(paths?: readonly string[]): Report {
    const sides = [...this.sides.values()].sort((x, y) =>
      x.source.path === y.source.path ? x.source.start - y.source.start : x.source.path < y.source.path ? -1 : 1,
    );
    const origins = originsOf(sides, (a, b) => this.pairOf(a, b).copy);
    const relations = this.relations(sides, origins);
    const claims = sides.flatMap((s) => s.claims);
    const statementOf = new Map(
      sides.flatMap((s) => s.statements.flatMap((x) => x.claims.map((c) => [c.id, x.id] as const))),
    );
    const judged = judgeClaims(claims, relations, sides, origins, statementOf);
    const sources = sides.map((s): Source => ({
      ...s.source,
      origin: origins.originOf.get(s.source.id) ?? s.source.id,
      copiedFrom: origins.copiedFrom.get(s.source.id) ?? null,
    }));
    const skipped = [...this.documents.values()]
      .filter((d) => d.skipped !== null)
      .map((d) => ({ path: d.path, reason: d.skipped ?? '' }));
    const report: Report = {
      version: 1,
      sources,
      claims: judged,
      relations,
      topics: topicsOf(claims, relations, statementOf),
      skipped,
    };
    return paths === undefined ? report : partOf(report, new Set(paths));
  }

  private relations(sides: readonly SourceSide[], origins: Origins): Relation[] {
    const list = new RelationList(sides.flatMap((s) => s.claims));
    const found: { judgement: Judgement; independent: boolean }[] = [];
    sides.forEach((a, i) => {
      for (const broken of a.brokenSums) list.add(derivedRelations(broken, false));
      for (const b of sides.slice(i + 1)) {
        if (a.source.role === 'draft' && b.source.role === 'draft') continue;
        const { judgements, derivations, copy } = this.pairOf(a, b);
        const oneOrigin = origins.originOf.get(a.source.id) === origins.originOf.get(b.source.id);
        const independent = (...claims: readonly ReadClaim[]): boolean =>
          !oneOrigin &&
          !(copy !== null && (isWholeCopy(copy) || claims.some((c) => isCopied(c, copy.a) || isCopied(c, copy.b))));
        for (const judgement of judgements)
          found.push({ judgement, independent: independent(judgement.a, judgement.b) });
        for (const d of derivations) list.add(derivedRelations(d, independent(d.result, ...d.operands)));
      }
    });
    const all = found.map((f) => f.judgement);
    const odd = oddOnesOut(all);
    const backed = backedConflicts(all);
    for (const { judgement, independent } of found)
      list.add([toRelation(setApart(judgement, odd), { independent, backed: backed.has(judgement) })]);
    return list.sorted();
  }

  private pairOf(a: SourceSide, b: SourceSide): SourcePair {
    const [x, y] = a.source.id < b.source.id ? [a, b] : [b, a];
    const key = `${x.source.id}\n${y.source.id}`;
    let pair = this.pairs.get(key);
    if (!pair) {
      pair = pairSources(x, y);
      this.pairs.set(key, pair);
    }
    return pair;
  }
}

function judgeClaims(
  claims: readonly ReadClaim[],
  relations: readonly Relation[],
  sides: readonly SourceSide[],
  origins: Origins,
  statementOf: ReadonlyMap<string, string>,
): Claim[] {
  const sourceOf = new Map(sides.map((s) => [s.source.id, s.source]));
  const byId = new Map(claims.map((c) => [c.id, c]));
  const touching = new Map<string, Relation[]>();
  for (const r of relations) for (const id of [r.a, r.b]) touching.set(id, [...(touching.get(id) ?? []), r]);
  const originOf = (id: string): string => {
    const source = byId.get(id)?.source ?? '';
    return origins.originOf.get(source) ?? source;
  };
  /** Origins that read a figure as a claim does, its own among them. */
  const support = (id: string): number =>
    new Set([
      originOf(id),
      ...(touching.get(id) ?? [])
        .filter((r) => r.relation === 'corroborates' && r.independent)
        .map((r) => originOf(r.a === id ? r.b : r.a)),
    ]).size;
  return claims.map((claim) => {
    const seen = (touching.get(claim.id) ?? []).map((relation): Seen => {
      const other = relation.a === claim.id ? relation.b : relation.a;
      return {
        relation,
        otherOrigin: originOf(other),
        otherIsDraft: sourceOf.get(byId.get(other)?.source ?? '')?.role === 'draft',
        support: relation.relation === 'same-figure' ? { mine: support(claim.id), other: support(other) } : null,
      };
    });
    return toClaim(claim, statementOf.get(claim.id) ?? claim.id, seen);
  });
}

function toClaim(c: ReadClaim, statement: string, seen: readonly Seen[]): Claim {
  const time = showTime(c.time);
  return {
    id: c.id,
    source: c.source,
    path: c.path,
    start: c.figure.start,
    end: c.figure.end,
    line: c.line,
    column: c.column,
    text: c.figure.text,
    sentence: c.sentence,
    quantity: c.figure.quantity,
    measure: c.measure,
    kind: c.kind,
    scope: c.scope,
    time:
      c.time.slot.value === null || time === null ? { value: null, from: 'unknown' } : { ...c.time.slot, value: time },
    asOf: c.asOf,
    status: c.standing.slot,
    speaker: c.speaker,
    statement,
    restates: c.restates,
    verdict: verdictOf(seen),
    counts: countsOf(seen),
  };
}

/** The part of a report about some documents: their claims, what those relate to, and the topics they are in. */
function partOf(report: Report, paths: ReadonlySet<string>): Report {
  const asked = new Set(report.claims.filter((c) => paths.has(c.path)).map((c) => c.id));
  const relations = report.relations.filter((r) => asked.has(r.a) || asked.has(r.b));
  const near = new Set([...asked, ...relations.flatMap((r) => [r.a, r.b, ...(r.inputs ?? [])])]);
  return {
    ...report,
    claims: report.claims.filter((c) => near.has(c.id)),
    relations,
    topics: report.topics.filter((t) => t.claims.some((id) => asked.has(id))),
  };
}
