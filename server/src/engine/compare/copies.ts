import type { ReadClaim } from '../claim/read-claim';
import type { Span } from '../report';
import type { Shingle } from '../text/shingles';

/** The runs of words of one source, kept small: hashes in the order of the text, and where each run stands. */
export interface Runs {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

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

export function runsOf(shingles: readonly Shingle[]): Runs {
  const count = shingles.length;
  const runs = { hashes: new Int32Array(count), starts: new Int32Array(count), ends: new Int32Array(count) };
  shingles.forEach(({ hash, start, end }, i) => {
    runs.hashes[i] = hash;
    runs.starts[i] = start;
    runs.ends[i] = end;
  });
  return runs;
}

const PLACES = new WeakMap<Runs, ReadonlyMap<number, number>>();

/** The last place of each run of a source. */
function placesOf(runs: Runs): ReadonlyMap<number, number> {
  let places = PLACES.get(runs);
  if (!places) {
    const map = new Map<number, number>();
    runs.hashes.forEach((hash, i) => map.set(hash, i));
    PLACES.set(runs, (places = map));
  }
  return places;
}

/** Finds what two sources share; null where they share no more than stock phrases. */
export function copyBetween(a: Runs, b: Runs): Copy | null {
  if (a.hashes.length === 0 || b.hashes.length === 0) return null;
  if (!shareRuns(a, b)) return null;
  const inB = placesOf(b);
  const spansA: Span[] = [];
  const spansB: Span[] = [];
  let common = 0;
  a.hashes.forEach((hash, i) => {
    const at = inB.get(hash);
    if (at === undefined) return;
    common++;
    extend(spansA, a.starts[i] ?? 0, a.ends[i] ?? 0);
    extend(spansB, b.starts[at] ?? 0, b.ends[at] ?? 0);
  });
  if (common < LEAST_RUNS) return null;
  return { a: spansA, b: spansB, share: common / Math.min(a.hashes.length, b.hashes.length) };
}

/** Most sources share nothing, which the shorter of the two tells soonest. */
function shareRuns(a: Runs, b: Runs): boolean {
  const [short, long] = a.hashes.length < b.hashes.length ? [a.hashes, placesOf(b)] : [b.hashes, placesOf(a)];
  for (const hash of short) if (long.has(hash)) return true;
  return false;
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
