import type { Source } from '../report';
import type { Copy } from './copies';
import { copyBetween, isWholeCopy } from './copies';
import { CopyIndex } from './copy-index';
import { compareAge } from './origins';
import type { SourceSide } from './source-side';

/** What sources have word for word from each other: found when it is asked for, and kept up as they come and go. */
export class CopyBook {
  private readonly runs = new CopyIndex();
  /** By both sources. */
  private readonly copies = new Map<string, Map<string, Copy | null>>();
  private readonly whole = new Map<string, readonly Source[]>();

  constructor(private readonly sideOf: (id: string) => SourceSide | undefined) {}

  add({ source, runs }: SourceSide): void {
    this.runs.add(source.id, runs);
    if (this.whole.size === 0) return;
    for (const { id } of this.wholeCopies(source.id)) {
      const known = this.whole.get(id);
      if (known) this.whole.set(id, [...known, source].sort(compareAge));
    }
  }

  remove({ source: { id }, runs }: SourceSide): void {
    for (const other of this.whole.size > 0 ? this.wholeCopies(id) : []) {
      const known = this.whole.get(other.id) ?? [];
      if (known.length > 0)
        this.whole.set(
          other.id,
          known.filter((one) => one.id !== id),
        );
    }
    this.whole.delete(id);
    for (const other of this.copies.get(id)?.keys() ?? []) this.copies.get(other)?.delete(id);
    this.copies.delete(id);
    this.runs.remove(id, runs);
  }

  /** The passages that two sources share. */
  between(a: SourceSide, b: SourceSide): Copy | null {
    const known = this.copies.get(a.source.id)?.get(b.source.id);
    if (known !== undefined) return known;
    // what stands twice in one of the two counts for the first: it is to be the same one whoever asks
    const copy = a.source.id < b.source.id ? copyBetween(a, b) : turned(copyBetween(b, a));
    this.note(a, b, copy);
    this.note(b, a, turned(copy));
    return copy;
  }

  /** The sources that are whole copies of one, or that it is a copy of, by age. */
  wholeCopies(id: string): readonly Source[] {
    let found = this.whole.get(id);
    if (!found) this.whole.set(id, (found = this.findWhole(this.sideOf(id)).sort(compareAge)));
    return found;
  }

  private findWhole(side: SourceSide | undefined): Source[] {
    if (!side) return [];
    return this.runs.likely(side.source.id, side.runs).flatMap((id) => {
      const other = this.sideOf(id);
      return other && isWholeCopy(this.between(side, other)) ? other.source : [];
    });
  }

  private note(a: SourceSide, b: SourceSide, copy: Copy | null): void {
    const own = this.copies.get(a.source.id);
    if (own) own.set(b.source.id, copy);
    else this.copies.set(a.source.id, new Map([[b.source.id, copy]]));
  }
}

function turned(copy: Copy | null): Copy | null {
  return copy && { a: copy.b, b: copy.a, share: copy.share };
}
