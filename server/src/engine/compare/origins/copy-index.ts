import { HashLists } from './hash-lists';
import type { PackedRuns } from './runs';
import { eachHash } from './runs';

/** One run in so many is posted, chosen by its hash, so that equal runs of all sources are posted. */
const SAMPLE = 8;
/** Of a whole copy half of the runs are shared, and of the sample hardly ever fewer than this. */
const SHARED = 0.2;

/** Finds the sources that may be whole copies of one another, by a sample of their runs of words. */
export class CopyIndex {
  private readonly posted = new HashLists();
  private readonly sources: string[] = [];
  private readonly sizes: number[] = [];
  private readonly free: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** Scratch of `likely`, all zero between calls. */
  private readonly shared: number[] = [];

  add(source: string, runs: PackedRuns): void {
    const number = this.free.pop() ?? this.sources.length;
    const sample = sampleOf(runs);
    this.numbers.set(source, number);
    this.sources[number] = source;
    this.sizes[number] = sample.size;
    this.shared[number] = 0;
    for (const hash of sample) this.posted.add(hash, number);
  }

  remove(source: string, runs: PackedRuns): void {
    const number = this.numbers.get(source);
    if (number === undefined) return;
    this.numbers.delete(source);
    this.free.push(number);
    for (const hash of sampleOf(runs)) this.posted.remove(hash, number);
  }

  /** Sources that share so many runs with one that they are worth a closer look. */
  likely(source: string, runs: PackedRuns): string[] {
    const own = this.numbers.get(source);
    const sample = sampleOf(runs);
    const touched: number[] = [];
    for (const hash of sample)
      this.posted.each(hash, (number) => {
        if (this.shared[number] === 0) touched.push(number);
        this.shared[number] = (this.shared[number] ?? 0) + 1;
      });
    const found: string[] = [];
    for (const number of touched) {
      const enough = (this.shared[number] ?? 0) >= SHARED * Math.min(this.sizes[number] ?? 0, sample.size);
      this.shared[number] = 0;
      if (enough && number !== own) found.push(this.sources[number] ?? '');
    }
    return found;
  }
}

function sampleOf(runs: PackedRuns): ReadonlySet<number> {
  const sample = new Set<number>();
  eachHash(runs, (hash) => {
    if (hash % SAMPLE === 0) sample.add(hash);
  });
  return sample;
}
