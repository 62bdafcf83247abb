import type { KnownRuns } from './copies';
import { shorterFirst } from './copies';

/** So many sources are edited at one time at most. */
const MOST = 12;

/** How many runs edited sources share with others, counted once and kept up from edit to edit. */
export class SharedRuns {
  /** By the edited source, then by the other. */
  private readonly counts = new Map<string, Map<string, number>>();

  /** @param runsOf the runs of a source as it is now; null of one that is no more */
  constructor(private readonly runsOf: (id: string) => KnownRuns | null) {}

  /** Counts from now on what a source shares: it is edited. */
  follow(source: string, known = new Map<string, number>()): void {
    this.forget(source);
    this.counts.set(source, known);
    for (const oldest of this.counts.keys()) if (this.counts.size > MOST) this.counts.delete(oldest);
  }

  /** Follows an edit of a source. */
  change(before: KnownRuns, now: KnownRuns): void {
    const known = this.counts.get(now.source) ?? new Map<string, number>();
    this.follow(now.source, known);
    const changes = before.changesTo(now);
    for (const [id, count] of known) {
      const other = this.runsOf(id);
      const isShort = other !== null && isShorter(now, other);
      if (!other || isShort !== isShorter(before, other)) known.delete(id);
      else {
        let shared = count;
        for (const { hash, was, is } of changes)
          if (isShort) shared += other.has(hash) ? is - was : 0;
          else if (was === 0 || is === 0) shared += (was === 0 ? 1 : -1) * other.times(hash);
        known.set(id, shared);
      }
    }
  }

  /** How many of the runs of the shorter of two sources the other has; null where neither is edited. */
  of(one: KnownRuns, other: KnownRuns): number | null {
    const known = this.counts.get(one.source) ?? this.counts.get(other.source);
    if (!known) return null;
    const id = this.counts.has(one.source) ? other.source : one.source;
    let count = known.get(id);
    if (count === undefined) {
      const [short, long] = shorterFirst(...inOrder(one, other));
      known.set(id, (count = short.countShared(long)));
    }
    return count;
  }

  /** A source is another one, or no more. */
  forget(source: string): void {
    this.counts.delete(source);
    for (const known of this.counts.values()) known.delete(source);
  }
}

function isShorter(one: KnownRuns, other: KnownRuns): boolean {
  return shorterFirst(...inOrder(one, other))[0] === one;
}

/** Of two sources that are equally long the first one counts as the shorter. */
function inOrder(one: KnownRuns, other: KnownRuns): readonly [KnownRuns, KnownRuns] {
  return one.source < other.source ? [one, other] : [other, one];
}
