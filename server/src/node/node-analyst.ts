import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unpack } from '../engine/packing/unpack';
import { schemeOf } from '../workspace/addresses';
import type { Analyst, AnalystOptions, ReadingRequest, ReadOutcome } from '../workspace/files';
import { isReadRecord } from '../workspace/read-record';
import { AnalysisCache } from './analysis-cache';
import { explained } from './node-files';
import type { CachePlace } from './reader';
import { ReadingThreads } from './reading-threads';

/** So many threads are started at most where nobody says how many. */
const MOST_THREADS = 4;
/** More are not started whoever asks: settings come with folders, too. */
const MOST_ASKED = 32;

/** Reads on threads of this process and keeps what was read in a cache on the disk. */
export class NodeAnalyst implements Analyst {
  private readonly threads: ReadingThreads;
  private cache: AnalysisCache | null = null;
  private place: CachePlace | null = null;
  private storage: string | null = null;
  private keep = false;
  private rounds = 0;
  private readonly told = new Set<string>();

  /** @param file the program of the threads */
  constructor(
    private readonly file: string,
    private readonly log: (message: string) => void,
  ) {
    this.threads = new ReadingThreads(file, 1, (line) => this.tell(line));
  }

  configure({ workers, keep, storage }: AnalystOptions): void {
    this.threads.size =
      workers > 0 ? Math.min(workers, MOST_ASKED) : Math.max(1, Math.min(MOST_THREADS, os.availableParallelism() - 1));
    if (keep === this.keep && storage === this.storage) return;
    this.keep = keep;
    this.storage = storage;
    this.open();
    if (keep) void this.cache?.tidy();
  }

  reaches(uri: string): boolean {
    return schemeOf(uri) === 'file';
  }

  async read(request: ReadingRequest): Promise<ReadOutcome> {
    const outcome = await this.threads.read(request, this.keep ? this.place : null);
    if ('same' in outcome) return { record: null, note: outcome.note };
    if (!('packed' in outcome)) return explained(outcome);
    const record = unpack(outcome.packed);
    if (!isReadRecord(record)) throw new Error('what the thread read is of another shape');
    return { record, note: outcome.note };
  }

  async clear(): Promise<boolean> {
    await this.cache?.clear();
    this.open();
    return this.cache !== null;
  }

  private open(): void {
    const { storage, file } = this;
    this.told.clear();
    this.rounds += 1;
    const isPlace = storage !== null && path.isAbsolute(storage);
    this.place = isPlace ? { storage, version: versionOf(file), round: this.rounds } : null;
    this.cache = this.place && new AnalysisCache(this.place.storage, this.place.version, this.log);
  }

  /** What several threads say is told once. */
  private tell(line: string): void {
    if (this.told.has(line)) return;
    this.told.add(line);
    this.log(line);
  }
}

/** What a program makes of a text is told by the program itself, and by the model beside it, if it reads that from there. */
function versionOf(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file));
  const model = path.join(path.dirname(file), 'model.js');
  if (existsSync(model)) hash.update(readFileSync(model));
  return hash.digest('hex').slice(0, 16);
}
