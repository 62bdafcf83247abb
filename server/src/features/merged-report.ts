import type { Claim, Relation, Report, Topic } from '../engine/report';

/** What is said of one document, without what is said of the others there. */
export interface Slice {
  readonly sources: Report['sources'];
  readonly claims: Report['claims'];
  /** Those whose first claim stands in the document. */
  readonly relations: Report['relations'];
  /** Topics of its claims, as far as what is said of this document joins them. */
  readonly topics: Report['topics'];
  readonly skipped: Report['skipped'];
}

/** @param report on what touches the document */
export function sliceOf(report: Report, path: string): Slice {
  const own = new Set(report.claims.filter((claim) => claim.path === path).map(({ id }) => id));
  return {
    sources: report.sources.filter((source) => source.path === path),
    claims: report.claims.filter(({ id }) => own.has(id)),
    relations: report.relations.filter(({ a }) => own.has(a)),
    // spelt out: a topic that is still to get its name holds on to the claims of the whole pool
    topics: report.topics.map(({ id, label, claims }) => ({ id, label, claims })),
    skipped: report.skipped.filter((skipped) => skipped.path === path),
  };
}

/**
 * The report on all documents, from the slices of each: what the engine says of all at once, without its having to.
 * @param slices in the order of the documents' paths
 */
export function mergeSlices(slices: readonly Slice[]): Report {
  const claims = slices.flatMap((slice) => slice.claims);
  return {
    version: 1,
    sources: slices.flatMap(({ sources }) => sources),
    claims,
    relations: slices.flatMap(({ relations }) => relations),
    topics: mergeTopics(
      slices.flatMap(({ topics }) => topics),
      claims,
    ),
    skipped: slices.flatMap(({ skipped }) => skipped),
  };
}

/** Topics that have a claim in common are one; it is called as the part of it that has most claims. */
function mergeTopics(parts: readonly Topic[], claims: readonly Claim[]): Topic[] {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== id) parents.set(id, root);
    return root;
  };
  for (const {
    claims: [first, ...more],
  } of parts) {
    if (first === undefined) continue;
    for (const other of more) {
      const [one, two] = [find(first), find(other)];
      if (one !== two) parents.set(one < two ? two : one, one < two ? one : two);
    }
  }
  const largest = new Map<string, Topic>();
  for (const part of parts) {
    const root = find(part.claims[0] ?? part.id);
    if (part.claims.length > (largest.get(root)?.claims.length ?? 0)) largest.set(root, part);
  }
  const groups = new Map<string, string[]>();
  for (const { id } of claims) {
    const root = find(id);
    const group = groups.get(root);
    if (group) group.push(id);
    else groups.set(root, [id]);
  }
  return [...groups].map(([id, group]) => ({ id, label: largest.get(id)?.label ?? '', claims: group }));
}

/** What tells what is said of a document from what was said of it before; its words are left unspoken. */
export function verdictsIn({ sources, claims }: Slice, relations: readonly Relation[]): string {
  return JSON.stringify([
    sources.map(({ id, origin, copiedFrom }) => [id, origin, copiedFrom]),
    claims.map(({ id, verdict }) => [id, verdict]),
    relations.map(({ a, b, relation, basis, certainty, independent, slip }) => [
      a,
      b,
      relation,
      basis,
      certainty,
      independent,
      slip,
    ]),
  ]);
}
