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

/** Where each run of a source stands, for looking runs up; they are ordered for that when it is first done. */
export class RunPlaces {
  private readonly last = new Map<number, number>();
  private readonly repeated = new Map<number, number[]>();

  constructor(readonly runs: Runs) {}

  has(hash: number): boolean {
    this.order();
    return this.last.has(hash);
  }

  allOf(hash: number): readonly number[] {
    this.order();
    const last = this.last.get(hash);
    return last === undefined ? [] : (this.repeated.get(hash) ?? [last]);
  }

  private order(): void {
    if (this.last.size > 0) return;
    this.runs.hashes.forEach((hash, i) => {
      const before = this.last.get(hash);
      this.last.set(hash, i);
      if (before === undefined) return;
      const all = this.repeated.get(hash);
      if (all) all.push(i);
      else this.repeated.set(hash, [before, i]);
    });
  }
}

/** Finds what two sources share; null where they share no more than stock phrases. */
export function copyBetween(one: RunPlaces, other: RunPlaces): Copy | null {
  const common = commonPlaces(one, other);
  if (common.length < LEAST_RUNS) return null;
  const [a, b] = [one.runs, other.runs];
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
function commonPlaces(a: RunPlaces, b: RunPlaces): number[] {
  const common: number[] = [];
  const [own, others] = [a.runs.hashes, b.runs.hashes];
  if (own.length <= others.length) {
    own.forEach((hash, i) => {
      if (b.has(hash)) common.push(i);
    });
    return common;
  }
  const seen = new Set<number>();
  for (const hash of others) {
    if (!a.has(hash) || seen.has(hash)) continue;
    seen.add(hash);
    common.push(...a.allOf(hash));
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
