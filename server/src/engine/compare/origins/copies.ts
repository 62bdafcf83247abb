import type { ReadClaim } from '../../claim/read-claim';
import type { Span } from '../../report';
import type { Runs } from './runs';

/** The passages that two sources share word for word. */
export interface Copy {
  /** Shared stretches in the one and the other. */
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** The shared words as a share of the shorter source's words. */
  readonly share: number;
}

/** So much of the shorter source in the other: the whole source is a copy. */
const WHOLE = 0.5;
/** Fewer shared runs than this are a stock phrase or a short quotation everybody has. */
const LEAST_RUNS = 3;

/** Bits that say which hashes there may be: most runs of other texts are known by them to be strangers. */
const MARKS = 2 ** 16;

/** Where each run of a source stands, for looking runs up; they are ordered for that when it is first done. */
export class RunPlaces {
  private readonly last = new Map<number, number>();
  private readonly repeated = new Map<number, number[]>();
  private marks: Uint32Array | null = null;

  constructor(readonly runs: Runs) {}

  /** The last place of a run; -1 where there is none. */
  lastOf(hash: number): number {
    const marks = (this.marks ??= this.order());
    const isMarked = (((marks[wordOf(hash)] ?? 0) >>> hash) & 1) === 1;
    return isMarked ? (this.last.get(hash) ?? -1) : -1;
  }

  allOf(hash: number): readonly number[] {
    const last = this.lastOf(hash);
    return last < 0 ? [] : (this.repeated.get(hash) ?? [last]);
  }

  private order(): Uint32Array {
    const marks = new Uint32Array(MARKS / 32);
    this.runs.hashes.forEach((hash, i) => {
      const before = this.last.get(hash);
      this.last.set(hash, i);
      const word = wordOf(hash);
      marks[word] = (marks[word] ?? 0) | (1 << hash);
      if (before === undefined) return;
      const all = this.repeated.get(hash);
      if (all) all.push(i);
      else this.repeated.set(hash, [before, i]);
    });
    return marks;
  }
}

/** The word of the marks in which a hash has its bit; which bit that is, its five lowest tell. */
function wordOf(hash: number): number {
  return (hash & (MARKS - 1)) >>> 5;
}

/** Finds what two sources share; null where they share no more than stock phrases. */
export function copyBetween(one: RunPlaces, other: RunPlaces): Copy | null {
  const [a, b] = [one.runs, other.runs];
  const common = a.hashes.length > b.hashes.length ? commonRunsOfLonger(one, b) : commonRuns(a, other);
  if (common.length < LEAST_RUNS) return null;
  const spansA: Span[] = [];
  const spansB: Span[] = [];
  for (const [atA, atB] of common) {
    extend(spansA, a.starts[atA] ?? 0, a.ends[atA] ?? 0);
    extend(spansB, b.starts[atB] ?? 0, b.ends[atB] ?? 0);
  }
  return { a: spansA, b: spansB, share: common.length / Math.min(a.hashes.length, b.hashes.length) };
}

/** The places in the first where runs stand that the second has too, each with the last such place in the second. */
function commonRuns({ hashes }: Runs, places: RunPlaces): (readonly [number, number])[] {
  const common: [number, number][] = [];
  hashes.forEach((hash, i) => {
    const at = places.lastOf(hash);
    if (at >= 0) common.push([i, at]);
  });
  return common;
}

/** The same, where there are fewer to look up in the second. */
function commonRunsOfLonger(places: RunPlaces, { hashes }: Runs): (readonly [number, number])[] {
  const last = new Map<number, number>();
  hashes.forEach((hash, at) => {
    if (places.lastOf(hash) >= 0) last.set(hash, at);
  });
  return [...last].flatMap(([hash, at]) => places.allOf(hash).map((i) => [i, at] as const)).sort(([x], [y]) => x - y);
}

function extend(spans: Span[], start: number, end: number): void {
  const last = spans[spans.length - 1];
  if (last && start <= last.end && start >= last.start)
    spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  else spans.push({ start, end });
}

/** Whether one source as a whole is a copy of the other. */
export function isWholeCopy(copy: Copy | null): boolean {
  return copy !== null && copy.share >= WHOLE;
}

/** Whether a claim stands in a passage that the other source has word for word. */
export function isCopied(claim: ReadClaim, spans: readonly Span[]): boolean {
  return spans.some((s) => s.start < claim.figure.end && claim.figure.start < s.end && s.end - s.start > 25);
}
