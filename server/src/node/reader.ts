import type { Engine } from '../engine/engine';
import { createEngine } from '../engine/index';
import { pack } from '../engine/packing/pack';
import { roleIn } from '../workspace/drafts';
import type { ReadingRequest } from '../workspace/files';
import { printOf, readingHash, readRecord } from '../workspace/read-record';
import { AnalysisCache } from './analysis-cache';
import { readNow } from './node-files';

/** Where what was read is kept, and whose it is. */
export interface CachePlace {
  readonly storage: string;
  readonly version: string;
  /** Another one begins when all is cleared. */
  readonly round: number;
}

/** What a reader tells of a document: its record packed, or why there is none. */
export type PackedOutcome =
  | { readonly packed: Uint8Array<ArrayBuffer>; readonly note: string | null }
  | { readonly same: true; readonly note: string | null }
  | { readonly skipped: string }
  | { readonly missing: true };

/** Reads documents: files, and what is kept of them from an earlier time. Lives in a thread of its own. */
export class Reader {
  private engine: Engine | null = null;
  private cache: AnalysisCache | null = null;
  private place: CachePlace | null = null;

  /** @param log is told what goes wrong with the cache */
  constructor(private readonly log: (line: string) => void) {}

  /** @throws where the document cannot be analysed, with the reason */
  read(request: ReadingRequest, place: CachePlace | null): PackedOutcome {
    const { path, uri, maxFileSize, manner, maxFigures, known } = request;
    const reading = request.text === null ? readNow(uri, maxFileSize) : { text: request.text, note: null };
    if (!('text' in reading)) return reading;
    const { text, note } = reading;
    const role = roleIn(text, request.isDraft);
    if (known !== null && known === printOf({ role, hash: readingHash(text, manner) })) return { same: true, note };
    const cache = this.cacheAt(place);
    const document = { path, text, role, manner, maxFigures };
    const kept = cache?.get(document);
    if (kept) return { packed: kept, note };
    this.engine ??= createEngine({ kept: 0 });
    const packed = pack(readRecord(this.engine, document));
    cache?.put(document, packed);
    return { packed, note };
  }

  private cacheAt(place: CachePlace | null): AnalysisCache | null {
    const { storage, version, round } = this.place ?? {};
    if (place?.storage === storage && place?.version === version && place?.round === round) return this.cache;
    this.place = place;
    this.cache = place && new AnalysisCache(place.storage, place.version, this.log);
    return this.cache;
  }
}
