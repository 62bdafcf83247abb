import type { SourceDocument } from '../engine/engine';
import type { Claim, Relation, RelationName, Report, Source, Topic, Verdict } from '../engine/report';

/** One figure of a topic as one or more sources give it in the same words and with the same verdict. */
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

/** The same words with the same verdict are one cell; the order is that of the claims. */
function findCells(claims: readonly Claim[], sourceOf: (claim: Claim) => Source): Cell[] {
  const cells = new Map<string, { text: string; verdict: Verdict; sources: Source[] }>();
  for (const claim of claims) {
    const key = `${claim.verdict} ${claim.text}`;
    const cell = cells.get(key) ?? { text: claim.text, verdict: claim.verdict, sources: [] };
    const source = sourceOf(claim);
    if (!cell.sources.includes(source)) cell.sources.push(source);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/** Disagreements by the claim that stands alone, likely ones first. */
function findQuarrels(report: Report, claims: ReadonlyMap<string, Claim>): Quarrel[] {
  const quarrels: Quarrel[] = [];
  for (const relation of disagreements) {
    for (const certainty of ['likely', 'possible'] as const) {
      const open = report.relations.filter((one) => one.relation === relation && one.certainty === certainty);
      quarrels.push(...gatherByClaim(open, relation, certainty, claims));
    }
  }
  return quarrels.sort((a, b) => Number(a.certainty === 'possible') - Number(b.certainty === 'possible'));
}

function gatherByClaim(
  relations: readonly Relation[],
  relation: Disagreement,
  certainty: Relation['certainty'],
  claims: ReadonlyMap<string, Claim>,
): Quarrel[] {
  const degree = new Map<string, number>();
  for (const id of relations.flatMap(({ a, b }) => [a, b])) degree.set(id, (degree.get(id) ?? 0) + 1);
  const groups = new Map<string, Relation[]>();
  for (const one of relations) {
    const centre = (degree.get(one.b) ?? 0) > (degree.get(one.a) ?? 0) ? one.b : one.a;
    groups.set(centre, [...(groups.get(centre) ?? []), one]);
  }
  return [...groups].flatMap(([id, group]) => {
    const claim = claims.get(id);
    const against = group.flatMap(({ a, b, because }) => {
      const other = claims.get(a === id ? b : a);
      return other ? [{ claim: other, because }] : [];
    });
    return claim ? [{ relation, certainty, claim, against }] : [];
  });
}
