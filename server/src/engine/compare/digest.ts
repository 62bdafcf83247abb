import type { ReadClaim } from '../claim/read-claim';
import type { ReadDocument } from '../claim/read-document';
import { pack } from '../packing/pack';
import type { Source } from '../report';
import type { Posting } from './index/index-of-claims';
import { postingOf } from './index/index-of-claims';
import { sourceSide, type SourceSide } from './pairing/source-side';
import type { PackedRuns } from './origins/runs';

/** What a pool takes in of a source without a look at its claims, which are packed. Plain data. */
export interface SourceDigest extends Posting {
  readonly source: Source;
  readonly claims: Uint8Array<ArrayBuffer>;
  readonly runs: PackedRuns;
}

/** What is taken in of a document: made where it is read, on whatever thread. */
export interface Digest {
  readonly path: string;
  readonly skipped: string | null;
  readonly sources: readonly SourceDigest[];
}

export function digestOf(document: ReadDocument): Digest {
  const sources = sidesOf(document).map((side): SourceDigest => ({
    source: side.source,
    claims: pack(side.claims),
    runs: side.runs,
    ...postingOf(side),
  }));
  return { path: document.path, skipped: document.skipped, sources };
}

/** The sources of a document with their claims. */
export function sidesOf({ sources, claims, shingles }: ReadDocument): SourceSide[] {
  const bySource = new Map<string, ReadClaim[]>(sources.map(({ id }) => [id, []]));
  for (const claim of claims) bySource.get(claim.source)?.push(claim);
  return sources.map((source, at) => sourceSide(source, bySource.get(source.id) ?? [], shingles[at] ?? []));
}
