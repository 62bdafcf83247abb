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

  /** How often a run stands in the source. */
  times(hash: number): number {
    if (!this.has(hash)) return 0;
    const { hashes } = this.inOrder;
    const first = placeAmong(hashes, hash);
    let end = first;
    while (hashes[end] === hash) end += 1;
    return end - first;
  }

  /** The runs that stand more or less often in another text of the source, with how much oftener. */
  changesTo(now: KnownRuns): readonly RunChange[] {
    const [before, after] = [this.inOrder.hashes, now.inOrder.hashes];
    const changes: RunChange[] = [];
    let [i, j] = [0, 0];
    while (i < before.length || j < after.length) {
      const hash = Math.min(before[i] ?? Infinity, after[j] ?? Infinity);
      let [was, is] = [0, 0];
      for (; before[i] === hash; i += 1) was += 1;
      for (; after[j] === hash; j += 1) is += 1;
      if (was !== is) changes.push({ hash, was, is });
    }
    return changes;
  }

  /** How many of its runs another source has too. */
  countShared(other: KnownRuns): number {
    let found = 0;
    for (const hash of this.inOrder.hashes) if (other.has(hash)) found += 1;
    return found;
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

/** How often a run stood in a source and stands there now. */
export interface RunChange {
  readonly hash: number;
  readonly was: number;
  readonly is: number;
}

/** Whether a number is among some that are in order. */
function hasAmong(numbers: Int32Array, number: number): boolean {
  return numbers[placeAmong(numbers, number)] === number;
}

/** The place of the first of some numbers in order that is no smaller than one. */
function placeAmong(numbers: Int32Array, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** Two sources, the one with fewer runs first. */
export function shorterFirst(one: KnownRuns, other: KnownRuns): readonly [KnownRuns, KnownRuns] {
  return one.length > other.length ? [other, one] : [one, other];
}

/** What two sources have word for word from each other. */
export class Copy {
  private readonly short: KnownRuns;
  private readonly long: KnownRuns;

  /** @param shared how many of the shorter one's runs the other has, where that is known */
  constructor(
    one: KnownRuns,
    other: KnownRuns,
    private readonly shared: number | null = null,
  ) {
    [this.short, this.long] = shorterFirst(one, other);
  }

  /** It is so much of the shorter source that all of that is a copy. */
  get isWhole(): boolean {
    return this.shares(Math.max(LEAST_RUNS, Math.ceil(WHOLE * this.short.length)));
  }

  /** It is no more than stock phrases. */
  get isStock(): boolean {
    return !this.shares(LEAST_RUNS);
  }

  private shares(least: number): boolean {
    return this.shared === null ? this.short.shares(least, this.long) : this.shared >= least;
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
