import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Analysis, SourceDocument } from '../engine/engine';
import type { Analyst, AnalystOptions } from '../workspace/files';
import { AnalysisCache } from './analysis-cache';
import { ReadingThreads } from './reading-threads';

/** So many threads are started at most where nobody says how many. */
const MOST_THREADS = 4;
/** More are not started whoever asks: settings come with folders, too. */
const MOST_ASKED = 32;

/** Reads on threads of this process and keeps what was read in a cache on the disk. */
export class NodeAnalyst implements Analyst {
  private readonly threads: ReadingThreads;
  private cache: AnalysisCache | null = null;
  private storage: string | null = null;
  private keep = false;

  /** @param file the program of the threads */
  constructor(
    private readonly file: string,
    private readonly log: (message: string) => void,
  ) {
    this.threads = new ReadingThreads(file, 1, log);
  }

  configure({ workers, keep, storage }: AnalystOptions): void {
    this.threads.size =
      workers > 0 ? Math.min(workers, MOST_ASKED) : Math.max(1, Math.min(MOST_THREADS, os.availableParallelism() - 1));
    if (keep === this.keep && storage === this.storage) return;
    this.keep = keep;
    this.storage = storage;
    this.cache = keep ? this.open(storage) : null;
    void this.cache?.tidy();
  }

  async analyse(document: SourceDocument): Promise<Analysis> {
    const { cache } = this;
    const kept = await cache?.get(document);
    if (kept) return kept;
    const analysis = await this.threads.analyse(document);
    await cache?.put(document, analysis);
    return analysis;
  }

  async clear(): Promise<boolean> {
    const cache = this.cache ?? this.open(this.storage);
    await cache?.clear();
    return cache !== null;
  }

  private open(storage: string | null): AnalysisCache | null {
    if (storage === null || !path.isAbsolute(storage)) return null;
    return new AnalysisCache(storage, versionOf(this.file), this.log);
  }
}

/** What a program makes of a text is told by the program itself. */
function versionOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
