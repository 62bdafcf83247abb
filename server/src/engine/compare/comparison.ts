import type { ReadClaim } from '../claim/read-claim';
import type { ReadDocument } from '../claim/read-document';
import type { Report, Skipped, Source } from '../report';
import type { Steps } from '../steps';
import type { Digest } from './digest';
import { sidesOf } from './digest';
import { judgeClaims, statementsOf } from './judge-claims';
import { Neighbourhood } from './neighbourhood';
import type { SourceSide } from './pairing/source-side';
import { Sources } from './sources';
import { ListedClaims } from './relations/listed-claims';
import { topicsOf } from './topics/topics';

interface Member {
  readonly sources: readonly string[];
  readonly skipped: string | null;
}

/**
 * A pool of read documents. A pair of sources is judged once, and only where an index of their claims says that they
 * may bear on each other: a changed document costs its own pairs and nothing else.
 */
export class Pool {
  private readonly members = new Map<string, Member>();
  private readonly sources = new Sources();

  put(document: ReadDocument): void {
    this.enter(document);
    for (const side of sidesOf(document)) this.sources.put(side);
  }

  /** Takes a document in as it was read elsewhere. */
  take(digest: Digest): void {
    this.enter({ ...digest, sources: digest.sources.map(({ source }) => source) });
    for (const source of digest.sources) this.sources.take(source);
  }

  private enter({ path, skipped, sources }: Pick<ReadDocument, 'path' | 'skipped' | 'sources'>): void {
    const ids = new Set(sources.map(({ id }) => id));
    for (const id of this.members.get(path)?.sources ?? []) if (!ids.has(id)) this.sources.remove(id);
    this.members.set(path, { skipped, sources: [...ids] });
  }

  /** Tells that somebody works on a document: edits of it are to come. */
  expectEdits(path: string): void {
    for (const id of this.members.get(path)?.sources ?? []) this.sources.takeInHand(id);
  }

  remove(path: string): void {
    for (const id of this.members.get(path)?.sources ?? []) this.sources.remove(id);
    this.members.delete(path);
  }

  /**
   * The report on all documents, or on some: their claims with all that is said of them. The claims that those stand
   * in relation to are listed with these relations alone, and topics as far as these relations join them, so that the
   * cost follows from what touches the documents and not from the pool.
   *
   * It is made in steps. Between two of them other reports may be made; after a change of the pool what was begun is to
   * be dropped.
   */
  *report(paths?: readonly string[]): Steps<Report> {
    const around = new Neighbourhood(this.sources);
    const asked = paths === undefined ? this.sources.all() : paths.flatMap((path) => this.sidesOf(path));
    const list = yield* around.relationsOf(asked);
    const near = list.claims;
    const sides = paths === undefined ? asked : this.touched(asked, near.values());
    const ordered = [...sides].sort(sourceOrder);
    const own = new Set(asked.map(({ source }) => source.path));
    const others = [...near.values()].filter(({ path }) => !own.has(path));
    const listed = new ListedClaims([...asked.flatMap(({ claims }) => claims), ...others]);
    const relations = list.placed(listed);
    const statements = statementsOf(listed.claims, this.sources);
    const sources: Source[] = [];
    for (const { source } of ordered) {
      const { id } = source;
      sources.push({ ...source, origin: around.origins.of(id), copiedFrom: around.origins.copiedFrom(id) });
      yield;
    }
    const claims = yield* judgeClaims(listed.claims, relations, statements, this.sources, around);
    around.letGo();
    return {
      version: 1,
      sources,
      claims,
      relations: relations.relations,
      topics: topicsOf(listed, relations, statements),
      skipped: this.skipped(paths),
    };
  }

  private sidesOf(path: string): SourceSide[] {
    return (this.members.get(path)?.sources ?? []).flatMap((id) => this.sources.get(id) ?? []);
  }

  /** The sources asked for, and those of the documents of the claims that theirs stand in relation to. */
  private touched(asked: readonly SourceSide[], claims: Iterable<ReadClaim>): ReadonlySet<SourceSide> {
    const touched = new Set(asked);
    const paths = new Set<string>();
    for (const { path } of claims) paths.add(path);
    for (const path of paths) for (const side of this.sidesOf(path)) touched.add(side);
    return touched;
  }

  private skipped(paths?: readonly string[]): Skipped[] {
    const all = paths ?? [...this.members.keys()];
    return all.flatMap((path) => {
      const reason = this.members.get(path)?.skipped ?? null;
      return reason === null ? [] : [{ path, reason }];
    });
  }
}

function sourceOrder({ source: x }: SourceSide, { source: y }: SourceSide): number {
  return x.path === y.path ? x.start - y.start : x.path < y.path ? -1 : 1;
}
