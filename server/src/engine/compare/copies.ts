import type { ReadClaim } from '../claim/read-claim';
import type { Span } from '../report';
import type { SourceSide } from './source-side';

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

/** Finds what two sources share; null where they share no more than stock phrases. */
export function copyBetween(a: SourceSide, b: SourceSide): Copy | null {
  if (a.shingles.length === 0 || b.shingles.length === 0) return null;
  const inB = new Map<number, number>();
  b.shingles.forEach((s, i) => inB.set(s.hash, i));
  const spansA: Span[] = [];
  const spansB: Span[] = [];
  let common = 0;
  for (const shingle of a.shingles) {
    const at = inB.get(shingle.hash);
    const other = at === undefined ? undefined : b.shingles[at];
    if (!other) continue;
    common++;
    extend(spansA, shingle);
    extend(spansB, other);
  }
  if (common < LEAST_RUNS) return null;
  return { a: spansA, b: spansB, share: common / Math.min(a.shingles.length, b.shingles.length) };
}

function extend(spans: Span[], shingle: Span): void {
  const last = spans[spans.length - 1];
  if (last && shingle.start <= last.end && shingle.start >= last.start)
    spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, shingle.end) };
  else spans.push({ start: shingle.start, end: shingle.end });
}

/** Whether one source as a whole is a copy of the other. */
export function isWholeCopy(copy: Copy | null): boolean {
  return copy !== null && copy.share >= WHOLE;
}

/** Whether a claim stands in a passage that the other source has word for word. */
export function isCopied(claim: ReadClaim, spans: readonly Span[]): boolean {
  return spans.some((s) => s.start < claim.figure.end && claim.figure.start < s.end && s.end - s.start > 25);
}
