import { Recent } from '../../recent';
import type { Source } from '../../report';
import type { Copy } from './copies';
import { copyBetween, isWholeCopy, RunPlaces } from './copies';
import { CopyIndex } from './copy-index';
import { compareAge } from './origins';
import type { PackedRuns } from './runs';
import { runsOf } from './runs';

/** A source as far as copies are looked for in it. */
export interface Copied {
  readonly source: Source;
  readonly runs: PackedRuns;
}

/** Runs of the sources that were looked at last lie ready for being looked up. */
const READY = 100_000;
/** What so many pairs of sources share is kept at most; it can be found again. */
const KEPT = 20_000;

/** What sources have word for word from each other: found when it is asked for, and kept up as they come and go. */
export class CopyBook {
  private readonly index = new CopyIndex();
  private readonly places = new Recent<RunPlaces>(READY, ({ runs }) => runs.hashes.length + 1);
  /** By both sources. */
  private readonly copies = new Map<string, Map<string, Copy | null>>();
  private kept = 0;
  private readonly whole = new Map<string, readonly Source[]>();

  constructor(private readonly find: (id: string) => Copied | undefined) {}

  add({ source, runs }: Copied): void {
    this.index.add(source.id, runs);
    if (this.whole.size === 0) return;
    for (const { id } of this.wholeCopies(source.id)) {
      const known = this.whole.get(id);
      if (known) this.whole.set(id, [...known, source].sort(compareAge));
    }
  }

  remove({ source: { id }, runs }: Copied): void {
    for (const other of this.whole.size > 0 ? this.wholeCopies(id) : []) {
      const known = this.whole.get(other.id)?.filter((one) => one.id !== id);
      if (known) this.whole.set(other.id, known);
    }
    this.whole.delete(id);
    for (const other of this.copies.get(id)?.keys() ?? []) if (this.copies.get(other)?.delete(id)) this.kept -= 1;
    this.copies.delete(id);
    this.places.delete(id);
    this.index.remove(id, runs);
  }

  /** The passages that two sources share. */
  between(a: Copied, b: Copied): Copy | null {
    const known = this.copies.get(a.source.id)?.get(b.source.id);
    if (known !== undefined) return known;
    // what stands twice in one of the two counts for the first: it is to be the same one whoever asks
    const copy = a.source.id < b.source.id ? this.compare(a, b) : turned(this.compare(b, a));
    if (this.kept >= KEPT) this.forget();
    this.note(a, b, copy);
    this.note(b, a, turned(copy));
    this.kept += 1;
    return copy;
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
      return other && isWholeCopy(this.between(one, other)) ? other.source : [];
    });
  }

  private compare(a: Copied, b: Copied): Copy | null {
    return copyBetween(this.placesOf(a), this.placesOf(b));
  }

  private forget(): void {
    this.copies.clear();
    this.kept = 0;
  }

  private placesOf({ source: { id }, runs }: Copied): RunPlaces {
    let places = this.places.get(id);
    if (!places) this.places.put(id, (places = new RunPlaces(runsOf(runs))));
    return places;
  }

  private note(a: Copied, b: Copied, copy: Copy | null): void {
    const own = this.copies.get(a.source.id);
    if (own) own.set(b.source.id, copy);
    else this.copies.set(a.source.id, new Map([[b.source.id, copy]]));
  }
}

function turned(copy: Copy | null): Copy | null {
  return copy && { a: copy.b, b: copy.a, share: copy.share };
}
