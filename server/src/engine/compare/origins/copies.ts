import type { ReadClaim } from '../../claim/read-claim';
import type { Span } from '../../report';
import type { Shingle } from '../../text/shingles';

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

/** Where each run of a source stands, for looking runs up. */
export class RunPlaces {
  private readonly last = new Map<number, number>();
  private readonly repeated = new Map<number, number[]>();

  constructor({ hashes }: Runs) {
    hashes.forEach((hash, i) => {
      const before = this.last.get(hash);
      this.last.set(hash, i);
      if (before === undefined) return;
      const all = this.repeated.get(hash);
      if (all) all.push(i);
      else this.repeated.set(hash, [before, i]);
    });
  }

  has(hash: number): boolean {
    return this.last.has(hash);
  }

  allOf(hash: number): readonly number[] {
    const last = this.last.get(hash);
    return last === undefined ? [] : (this.repeated.get(hash) ?? [last]);
  }
}

/** Gives the places of the runs of a source. */
export type PlacesOf = (runs: Runs) => RunPlaces;

/** Finds what two sources share; null where they share no more than stock phrases. */
export function copyBetween(a: Runs, b: Runs, placesOf: PlacesOf): Copy | null {
  const common = commonPlaces(a, b, placesOf);
  if (common.length < LEAST_RUNS) return null;
  const spansA: Span[] = [];
  const spansB: Span[] = [];
  for (const i of common) {
    const at = b.hashes.lastIndexOf(a.hashes[i] ?? 0);
    extend(spansA, a.starts[i] ?? 0, a.ends[i] ?? 0);
    extend(spansB, b.starts[at] ?? 0, b.ends[at] ?? 0);
  }
  return { a: spansA, b: spansB, share: common.length / Math.min(a.hashes.length, b.hashes.length) };
}

/** The places in the first where runs stand that the second has too; found by the shorter of the two. */
function commonPlaces(a: Runs, b: Runs, placesOf: PlacesOf): number[] {
  const common: number[] = [];
  if (a.hashes.length <= b.hashes.length) {
    const places = placesOf(b);
    a.hashes.forEach((hash, i) => {
      if (places.has(hash)) common.push(i);
    });
    return common;
  }
  const places = placesOf(a);
  const seen = new Set<number>();
  for (const hash of b.hashes) {
    if (!places.has(hash) || seen.has(hash)) continue;
    seen.add(hash);
    common.push(...places.allOf(hash));
  }
  return common.sort((x, y) => x - y);
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
