import type { SourceDocument } from '../engine/engine';
import type { Claim, Relation, RelationName, Report, Source, Topic, Verdict } from '../engine/report';

/** One figure of a topic, with the sources that give it with the same verdict. */
export interface Cell {
  readonly text: string;
  readonly verdict: Verdict;
  readonly sources: readonly Source[];
}

export interface Row {
  readonly topic: Topic;
  readonly cells: readonly Cell[];
  /** How many sources speak of it. */
  readonly breadth: number;
  /** The worst that stands between two of its claims, where something does. */
  readonly disagreement: Disagreement | null;
}

export type Disagreement = Extract<RelationName, 'conflicts' | 'same-figure' | 'disputed'>;

/** A claim that others contradict, with those others. */
export interface Quarrel {
  readonly relation: Disagreement;
  readonly certainty: Relation['certainty'];
  readonly claim: Claim;
  readonly against: readonly { readonly claim: Claim; readonly because: string }[];
}

/** A report arranged for reading: disagreements first. */
export interface Digest {
  readonly report: Report;
  readonly rows: readonly Row[];
  readonly quarrels: readonly Quarrel[];
  sourceOf(claim: Claim): Source;
  /** The sentence of a claim, cut into what stands before the figure, the figure, and what stands behind it. */
  quote(claim: Claim): readonly [string, string, string];
}

const disagreements: readonly Disagreement[] = ['conflicts', 'same-figure', 'disputed'];

export function digest(report: Report, documents: readonly SourceDocument[]): Digest {
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const sourceOf = (claim: Claim): Source => {
    const source = sources.get(claim.source);
    if (!source) throw new Error(`the report has no source ${claim.source}`);
    return source;
  };
  const quarrels = findQuarrels(report, claims);
  return {
    report,
    rows: findRows(report, claims, sourceOf, quarrels),
    quarrels,
    sourceOf,
    quote: (claim) => {
      const text = texts.get(claim.path) ?? '';
      const { start, end } = claim.sentence;
      return [text.slice(start, claim.start), text.slice(claim.start, claim.end), text.slice(claim.end, end)];
    },
  };
}

function findRows(
  report: Report,
  claims: ReadonlyMap<string, Claim>,
  sourceOf: (claim: Claim) => Source,
  quarrels: readonly Quarrel[],
): Row[] {
  const worst = new Map<string, Disagreement>();
  for (const { relation, certainty, claim, against } of quarrels) {
    if (certainty !== 'likely') continue;
    for (const { id } of [claim, ...against.map((other) => other.claim)]) {
      if (!worst.has(id)) worst.set(id, relation);
    }
  }
  const rows = report.topics.map((topic): Row => {
    const own = topic.claims.flatMap((id) => claims.get(id) ?? []);
    const found = own.flatMap((claim) => worst.get(claim.id) ?? []);
    return {
      topic,
      cells: findCells(own, sourceOf),
      breadth: new Set(own.map((claim) => claim.source)).size,
      disagreement: disagreements.find((name) => found.includes(name)) ?? null,
    };
  });
  const rank = ({ disagreement }: Row): number => (disagreement ? disagreements.indexOf(disagreement) : 3);
  return rows.sort((a, b) => rank(a) - rank(b) || b.breadth - a.breadth);
}

/** The same value with the same verdict is one cell, in the words of its first claim; what conflicts comes first. */
function findCells(claims: readonly Claim[], sourceOf: (claim: Claim) => Source): Cell[] {
  const cells = new Map<string, { text: string; verdict: Verdict; sources: Source[] }>();
  for (const claim of claims) {
    const { low, high, unit, hedge } = claim.quantity;
    const key = JSON.stringify([claim.verdict, low, high, unit, hedge]);
    const cell = cells.get(key) ?? { text: claim.text, verdict: claim.verdict, sources: [] };
    const source = sourceOf(claim);
    if (!cell.sources.includes(source)) cell.sources.push(source);
    cells.set(key, cell);
  }
  const rank = (cell: Cell): number => ['conflicting', 'disputed'].indexOf(cell.verdict);
  return [...cells.values()].sort((a, b) => Number(rank(a) < 0) - Number(rank(b) < 0) || rank(a) - rank(b));
}

/** Disagreements by the statement that stands alone, likely ones first. */
function findQuarrels(report: Report, claims: ReadonlyMap<string, Claim>): Quarrel[] {
  return (['likely', 'possible'] as const).flatMap((certainty) =>
    disagreements.flatMap((relation) => {
      const open = report.relations.filter((one) => one.relation === relation && one.certainty === certainty);
      return gatherByStatement(open, claims).map((quarrel) => ({ relation, certainty, ...quarrel }));
    }),
  );
}

/** Of two statements, the one with more adversaries heads the group; a statement that is made twice stands once. */
function gatherByStatement(
  relations: readonly Relation[],
  claims: ReadonlyMap<string, Claim>,
): Pick<Quarrel, 'claim' | 'against'>[] {
  const pairs = relations.flatMap((one) => {
    const [a, b] = [claims.get(one.a), claims.get(one.b)];
    return a && b ? [{ a, b, because: one.because }] : [];
  });
  const adversaries = new Map<string, Set<string>>();
  for (const { a, b } of pairs) {
    for (const [one, other] of [[a, b] as const, [b, a] as const]) {
      adversaries.set(one.statement, (adversaries.get(one.statement) ?? new Set()).add(other.statement));
    }
  }
  const degree = (claim: Claim): number => adversaries.get(claim.statement)?.size ?? 0;
  const groups = new Map<string, { claim: Claim; against: Map<string, { claim: Claim; because: string }> }>();
  for (const { a, b, because } of pairs) {
    const [head, other] = degree(b) > degree(a) ? [b, a] : [a, b];
    const group = groups.get(head.statement) ?? { claim: head, against: new Map() };
    if (!group.against.has(other.statement)) group.against.set(other.statement, { claim: other, because });
    groups.set(head.statement, group);
  }
  return [...groups.values()].map(({ claim, against }) => ({ claim, against: [...against.values()] }));
}
