import { HashLists } from './hash-lists';
import type { PackedRuns } from './runs';
import { eachHash } from './runs';

/** One run in so many is posted, chosen by its hash, so that equal runs of all sources are posted. */
const SAMPLE = 8;

/** Of a whole copy half of the runs are shared: of a sample hardly ever fewer than four standard deviations below half. */
function leastOf(sample: number): number {
  return sample / 2 - 2 * Math.sqrt(sample);
}

/** Finds the sources that may be whole copies of one another, by a sample of their runs of words. */
export class CopyIndex {
  private readonly posted = new HashLists();
  private readonly sources: string[] = [];
  private readonly sizes: number[] = [];
  private readonly free: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** Who was asked for last, and its sample then: of a source that is edited only the difference is counted. */
  private asked: { readonly source: string; readonly sample: ReadonlySet<number> } = { source: '', sample: new Set() };
  /** How many runs of that sample each source has; 0 but for those that have any. */
  private readonly shared: number[] = [];
  private having: number[] = [];

  add(source: string, runs: PackedRuns): void {
    if (source !== this.asked.source) this.forget();
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
    if (source !== this.asked.source) this.forget();
    this.numbers.delete(source);
    this.free.push(number);
    for (const hash of sampleOf(runs)) this.posted.remove(hash, number);
  }

  /** Sources that share so many runs with one that they are worth a closer look. */
  likely(source: string, runs: PackedRuns): string[] {
    const own = this.numbers.get(source);
    const sample = sampleOf(runs);
    if (source !== this.asked.source) this.forget();
    const before = this.asked.sample;
    for (const hash of sample) if (!before.has(hash)) this.count(hash, 1);
    for (const hash of before) if (!sample.has(hash)) this.count(hash, -1);
    this.asked = { source, sample };
    this.having = this.having.filter((number) => this.sharedBy(number) > 0);
    return this.having
      .filter((number) => this.sharedBy(number) >= leastOf(Math.min(this.sizes[number] ?? 0, sample.size)))
      .flatMap((number) => (number === own ? [] : (this.sources[number] ?? [])));
  }

  private count(hash: number, by: 1 | -1): void {
    this.posted.each(hash, (number) => {
      const before = this.sharedBy(number);
      if (before === 0 && by === 1) this.having.push(number);
      this.shared[number] = before + by;
    });
  }

  private sharedBy(number: number): number {
    return this.shared[number] ?? 0;
  }

  private forget(): void {
    for (const number of this.having) this.shared[number] = 0;
    this.having = [];
    this.asked = { source: '', sample: new Set() };
  }
}

function sampleOf(runs: PackedRuns): ReadonlySet<number> {
  const sample = new Set<number>();
  eachHash(runs, (hash) => {
    if (hash % SAMPLE === 0) sample.add(hash);
  });
  return sample;
}
