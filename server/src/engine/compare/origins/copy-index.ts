import { HashLists } from './hash-lists';
import type { PackedRuns } from './runs';
import { hashesEnding } from './runs';

/** One run in eight is posted, chosen by the last bits of its hash, so that equal runs of all sources are posted. */
const SAMPLE_BITS = 3;

/** Of a whole copy half of the runs are shared: of a sample hardly ever fewer than four standard deviations below half. */
function leastOf(sample: number): number {
  return sample / 2 - 2 * Math.sqrt(sample);
}

/** How many runs of a source's sample each source has, by its number; 0 but for those that have any. */
class SharedCounts {
  sample: ReadonlySet<number> = new Set();
  private shared = new Int32Array(1024);
  private having: number[] = [];

  constructor(private readonly posted: HashLists) {}

  /** Counts for another sample: only the difference to the one before. */
  countFor(sample: ReadonlySet<number>): readonly number[] {
    for (const hash of sample) if (!this.sample.has(hash)) this.count(hash, 1);
    for (const hash of this.sample) if (!sample.has(hash)) this.count(hash, -1);
    this.sample = sample;
    this.having = this.having.filter((number) => this.of(number) > 0);
    return this.having;
  }

  of(number: number): number {
    return this.shared[number] ?? 0;
  }

  /** Other sources are posted now. */
  forget(): void {
    for (const number of this.having) this.shared[number] = 0;
    this.having = [];
    this.sample = new Set();
  }

  private count(hash: number, by: 1 | -1): void {
    this.posted.each(hash, (number) => {
      if (number >= this.shared.length) this.grow(number);
      const before = this.shared[number] ?? 0;
      if (before === 0 && by === 1) this.having.push(number);
      this.shared[number] = before + by;
    });
  }

  private grow(number: number): void {
    const larger = new Int32Array(2 * (number + 1));
    larger.set(this.shared);
    this.shared = larger;
  }
}

/** Finds the sources that may be whole copies of one another, by a sample of their runs of words. */
export class CopyIndex {
  private readonly posted = new HashLists();
  private readonly sources: string[] = [];
  private readonly sizes: number[] = [];
  private readonly free: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** The source that is edited: of what it shares only the difference is counted each time. */
  private edited = '';
  private readonly ofEdited = new SharedCounts(this.posted);
  private readonly ofAny = new SharedCounts(this.posted);

  /** Edits of a source are to come, or have come. */
  follow(source: string): void {
    if (source === this.edited) return;
    this.edited = source;
    this.ofEdited.forget();
  }

  add(source: string, runs: PackedRuns): void {
    if (source !== this.edited) this.ofEdited.forget();
    const number = this.free.pop() ?? this.sources.length;
    const sample = sampleOf(runs);
    this.numbers.set(source, number);
    this.sources[number] = source;
    this.sizes[number] = sample.size;
    for (const hash of sample) this.posted.add(hash, number);
  }

  remove(source: string, runs: PackedRuns): void {
    const number = this.numbers.get(source);
    if (number === undefined) return;
    if (source !== this.edited) this.ofEdited.forget();
    this.numbers.delete(source);
    this.free.push(number);
    for (const hash of sampleOf(runs)) this.posted.remove(hash, number);
  }

  /** Sources that share so many runs with one that they are worth a closer look. */
  likely(source: string, runs: PackedRuns): string[] {
    const own = this.numbers.get(source);
    const sample = sampleOf(runs);
    const counts = source === this.edited ? this.ofEdited : this.ofAny;
    const found = counts
      .countFor(sample)
      .filter((number) => counts.of(number) >= leastOf(Math.min(this.sizes[number] ?? 0, sample.size)))
      .flatMap((number) => (number === own ? [] : (this.sources[number] ?? [])));
    this.ofAny.forget();
    return found;
  }
}

function sampleOf(runs: PackedRuns): ReadonlySet<number> {
  return hashesEnding(runs, SAMPLE_BITS);
}
