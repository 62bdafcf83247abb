import type { ReadClaim } from '../claim/read-claim';
import { contentKey } from './content-key';
import { PairBook } from './pair-book';
import type { SourceSide } from './source-side';

/** Sources that somebody works on at one time, at most. */
const MOST = 3;

interface Work {
  readonly book: PairBook;
  /** What each claim brings its source together with, as long as no other source changes. */
  readonly near: Map<string, ReadonlySet<string>>;
  bearing: string;
}

/** The sources that change again and again, an edit at a time: of these more is kept, so that an edit costs little. */
export class WorkInHand {
  private readonly works = new Map<string, Work>();
  /** The source that left last: if it comes again, it has changed. */
  private gone: string | null = null;

  left(source: string): void {
    this.gone = source;
    this.othersChanged(source);
  }

  came(side: SourceSide): void {
    const { id } = side.source;
    this.othersChanged(id);
    if (this.gone !== id) {
      this.works.delete(id);
      return;
    }
    const work = this.works.get(id) ?? {
      book: new PairBook(id),
      near: new Map<string, ReadonlySet<string>>(),
      bearing: '',
    };
    this.works.delete(id);
    this.works.set(id, work);
    work.book.keep(side);
    const { bearing } = side;
    if (work.bearing !== bearing) work.near.clear();
    work.bearing = bearing;
    const keys = new Set(side.claims.map(contentKey));
    for (const key of work.near.keys()) if (!keys.has(key)) work.near.delete(key);
    const [oldest] = this.works.size > MOST ? this.works.keys() : [];
    if (oldest !== undefined) this.works.delete(oldest);
  }

  bookOf(a: string, b: string): PairBook | null {
    return this.works.get(a)?.book ?? this.works.get(b)?.book ?? null;
  }

  /** What a claim of a source in hand brings it together with; null of any other source. */
  near(claim: ReadClaim, find: () => ReadonlySet<string>): ReadonlySet<string> | null {
    const work = this.works.get(claim.source);
    if (!work) return null;
    const key = contentKey(claim);
    let near = work.near.get(key);
    if (!near) work.near.set(key, (near = find()));
    return near;
  }

  private othersChanged(source: string): void {
    for (const [id, { near }] of this.works) if (id !== source) near.clear();
  }
}
