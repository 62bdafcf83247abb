import type { Span } from '../report';

/**
 * What differs between two texts of one document, taken as one stretch: what stands before it stays where it is, and
 * what stands behind it moves.
 */
export class Edit {
  /** Where the stretch begins in both texts. */
  private readonly from: number;
  /** Where it ends in the text before. */
  private readonly to: number;
  private readonly by: number;

  constructor(before: string, now: string) {
    const shorter = Math.min(before.length, now.length);
    let from = 0;
    while (from < shorter && before.charCodeAt(from) === now.charCodeAt(from)) from++;
    let behind = 0;
    while (
      behind < shorter - from &&
      before.charCodeAt(before.length - 1 - behind) === now.charCodeAt(now.length - 1 - behind)
    )
      behind++;
    this.from = before === now ? Infinity : from;
    this.to = before.length - behind;
    this.by = now.length - before.length;
  }

  /** Where a place of the text before stands now; NaN inside of what differs. */
  place(at: number): number {
    if (at <= this.from) return at;
    return at >= this.to ? at + this.by : NaN;
  }

  /** Whether a stretch of the text before, and so many letters on either side of it, are as they were. */
  leaves({ start, end }: Span, beside = 0): boolean {
    return this.staysBefore(end + beside) || start - beside >= this.to;
  }

  /** Whether all in front of a place of the text before stays where it is. */
  staysBefore(at: number): boolean {
    return at <= this.from;
  }
}
