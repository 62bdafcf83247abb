import { Recent } from '../../recent';
import type { Source } from '../../report';
import { Copy, KnownRuns } from './copies';
import { CopyIndex } from './copy-index';
import { compareAge } from './origins';
import type { PackedRuns } from './runs';
import { SharedRuns } from './shared-runs';

/** A source as far as copies are looked for in it. */
export interface Copied {
  readonly source: Source;
  readonly runs: PackedRuns;
}

/** Runs of the sources that were looked at last lie ready for being looked up: of as many as touch a long document. */
const READY = 500_000;

/** What sources have word for word from each other: found when it is asked for, and kept up as they come and go. */
export class CopyBook {
  private readonly index = new CopyIndex();
  private readonly known = new Recent<KnownRuns>(READY, ({ length }) => length + 1);
  private readonly whole = new Map<string, readonly Source[]>();

  private readonly shared = new SharedRuns((id) => {
    const one = this.find(id);
    return one ? this.runsOf(one) : null;
  });

  constructor(private readonly find: (id: string) => Copied | undefined) {}

  /** Follows an edit of a source. */
  change(before: Copied, now: Copied): void {
    const was = this.runsOf(before);
    this.index.follow(now.source.id);
    this.drop(before);
    this.shared.change(was, this.runsOf(now));
    this.add(now);
  }

  /** Edits of a source are to come. */
  expectEdits(id: string): void {
    this.shared.follow(id);
  }

  add({ source, runs }: Copied): void {
    this.index.add(source.id, runs);
    if (this.whole.size === 0) return;
    for (const { id } of this.wholeCopies(source.id)) {
      const known = this.whole.get(id);
      if (known) this.whole.set(id, [...known, source].sort(compareAge));
    }
  }

  remove(one: Copied): void {
    this.drop(one);
    this.shared.forget(one.source.id);
  }

  private drop({ source: { id }, runs }: Copied): void {
    for (const other of this.whole.size > 0 ? this.wholeCopies(id) : []) {
      const known = this.whole.get(other.id)?.filter((one) => one.id !== id);
      if (known) this.whole.set(other.id, known);
    }
    this.whole.delete(id);
    this.known.delete(id);
    this.index.remove(id, runs);
  }

  /** What two sources share. */
  between(a: Copied, b: Copied): Copy {
    const [first, second] = a.source.id < b.source.id ? [a, b] : [b, a];
    const [one, other] = [this.runsOf(first), this.runsOf(second)];
    return new Copy(one, other, this.shared.of(one, other));
  }

  /** The sources that are whole copies of one, or that it is a copy of, by age. */
  wholeCopies(id: string): readonly Source[] {
    let found = this.whole.get(id);
    if (!found) this.whole.set(id, (found = this.findWhole(this.find(id)).sort(compareAge)));
    return found;
  }

  private findWhole(one: Copied | undefined): Source[] {
    if (!one) return [];
    return this.index.likely(one.source.id, one.runs).flatMap((id) => {
      const other = this.find(id);
      return other && this.between(one, other).isWhole ? other.source : [];
    });
  }

  private runsOf({ source: { id }, runs }: Copied): KnownRuns {
    let known = this.known.get(id);
    if (!known) this.known.put(id, (known = new KnownRuns(id, runs)));
    return known;
  }
}
