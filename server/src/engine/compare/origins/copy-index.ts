import type { Runs } from './copies';

/** One run in so many is posted, chosen by its hash, so that equal runs of all sources are posted. */
const SAMPLE = 8;
/** Of a whole copy half of the runs are shared, and of the sample hardly ever fewer than this. */
const SHARED = 0.2;

/** Finds the sources that may be whole copies of one another, by a sample of their runs of words. */
export class CopyIndex {
  private readonly posted = new Map<number, number[]>();
  private readonly sources: string[] = [];
  private readonly sizes: number[] = [];
  private readonly free: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** Scratch of `likely`, all zero between calls. */
  private readonly shared: number[] = [];

  add(source: string, runs: Runs): void {
    const number = this.free.pop() ?? this.sources.length;
    const sample = sampleOf(runs);
    this.numbers.set(source, number);
    this.sources[number] = source;
    this.sizes[number] = sample.length;
    this.shared[number] = 0;
    for (const hash of sample) {
      const list = this.posted.get(hash);
      if (list) list.push(number);
      else this.posted.set(hash, [number]);
    }
  }

  remove(source: string, runs: Runs): void {
    const number = this.numbers.get(source);
    if (number === undefined) return;
    this.numbers.delete(source);
    this.free.push(number);
    for (const hash of sampleOf(runs)) {
      const list = this.posted.get(hash);
      if (!list) continue;
      const at = list.indexOf(number);
      const last = list.pop();
      if (last !== undefined && at >= 0 && at < list.length) list[at] = last;
      if (list.length === 0) this.posted.delete(hash);
    }
  }

  /** Sources that share so many runs with one that they are worth a closer look. */
  likely(source: string, runs: Runs): string[] {
    const own = this.numbers.get(source);
    const sample = sampleOf(runs);
    const touched: number[] = [];
    for (const hash of sample)
      for (const number of this.posted.get(hash) ?? []) {
        if (this.shared[number] === 0) touched.push(number);
        this.shared[number] = (this.shared[number] ?? 0) + 1;
      }
    const found: string[] = [];
    for (const number of touched) {
      const enough = (this.shared[number] ?? 0) >= SHARED * Math.min(this.sizes[number] ?? 0, sample.length);
      this.shared[number] = 0;
      if (enough && number !== own) found.push(this.sources[number] ?? '');
    }
    return found;
  }
}

function sampleOf({ hashes }: Runs): readonly number[] {
  return [...new Set(hashes.filter((hash) => hash % SAMPLE === 0))];
}
