import type { Span } from '../../report';
import type { PackedRuns, Runs } from './runs';
import { countOf, hashesOf, runsOf } from './runs';

/** So much of the shorter source in the other: the whole source is a copy. */
const WHOLE = 0.5;
/** Fewer shared runs than this are a stock phrase or a short quotation everybody has. */
const LEAST_RUNS = 3;
/** A shared passage of no more characters than this is one, too. */
const STOCK_PHRASE = 25;

/** Bits that say which hashes there may be: most runs of other texts are known by them to be strangers. */
const MARKS = 2 ** 16;

/** The runs of words of a source, for looking them up: ordered for that, and unpacked, when it is first needed. */
export class KnownRuns {
  readonly length: number;
  private ordered: { readonly marks: Uint32Array; readonly hashes: Int32Array } | null = null;
  private unpacked: Runs | null = null;

  constructor(
    readonly source: string,
    private readonly packed: PackedRuns,
  ) {
    this.length = countOf(packed);
  }

  /** With their places. */
  get runs(): Runs {
    return (this.unpacked ??= runsOf(this.packed));
  }

  has(hash: number): boolean {
    const { marks, hashes } = this.inOrder;
    return (((marks[wordOf(hash)] ?? 0) >>> hash) & 1) === 1 && hasAmong(hashes, hash);
  }

  /** Whether another source has so many of its runs too; counted no farther than it takes to tell. */
  shares(least: number, other: KnownRuns): boolean {
    const { hashes } = this.inOrder;
    let found = 0;
    for (let at = 0; found < least && found + hashes.length - at >= least; at += 1)
      if (other.has(hashes[at] ?? 0)) found += 1;
    return found >= least;
  }

  private get inOrder(): { readonly marks: Uint32Array; readonly hashes: Int32Array } {
    return (this.ordered ??= this.order());
  }

  private order(): { marks: Uint32Array; hashes: Int32Array } {
    const marks = new Uint32Array(MARKS / 32);
    const hashes = hashesOf(this.packed);
    for (const hash of hashes) {
      const word = wordOf(hash);
      marks[word] = (marks[word] ?? 0) | (1 << hash);
    }
    return { marks, hashes: hashes.sort() };
  }
}

/** Whether a number is among some that are in order. */
function hasAmong(numbers: Int32Array, number: number): boolean {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === number;
}

/** The word of the marks in which a hash has its bit; which bit that is, its five lowest tell. */
function wordOf(hash: number): number {
  return (hash & (MARKS - 1)) >>> 5;
}

/** Where a figure stands. */
export interface PlacedFigure {
  readonly source: string;
  readonly figure: Span;
}

/** What two sources have word for word from each other. */
export class Copy {
  private readonly short: KnownRuns;
  private readonly long: KnownRuns;

  constructor(one: KnownRuns, other: KnownRuns) {
    [this.short, this.long] = one.length > other.length ? [other, one] : [one, other];
  }

  /** It is so much of the shorter source that all of that is a copy. */
  get isWhole(): boolean {
    return this.short.shares(Math.max(LEAST_RUNS, Math.ceil(WHOLE * this.short.length)), this.long);
  }

  /** It is no more than stock phrases. */
  get isStock(): boolean {
    return !this.short.shares(LEAST_RUNS, this.long);
  }

  /** Whether a figure of one of the two sources stands in a passage that the other has word for word. */
  holds({ source, figure: { start, end } }: PlacedFigure): boolean {
    const [own, other] = source === this.short.source ? [this.short, this.long] : [this.long, this.short];
    const { runs } = own;
    const isShared = (at: number): boolean => other.has(runs.hashes[at] ?? 0);
    for (let at = firstEndingBehind(start, runs); (runs.starts[at] ?? end) < end; at += 1)
      if (isShared(at) && lengthAround(at, runs, isShared) > STOCK_PHRASE) return true;
    return false;
  }
}

/** The place of the first run that ends behind an offset. */
function firstEndingBehind(offset: number, { ends }: Runs): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The characters of the passage of shared runs, each overlapping the next, in which a shared run stands. */
function lengthAround(at: number, { starts, ends }: Runs, isShared: (at: number) => boolean): number {
  let [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  for (let i = at - 1; i >= 0 && (ends[i] ?? 0) >= start; i -= 1) if (isShared(i)) start = starts[i] ?? start;
  for (let i = at + 1; i < starts.length && (starts[i] ?? 0) <= end; i += 1) if (isShared(i)) end = ends[i] ?? end;
  return end - start;
}
