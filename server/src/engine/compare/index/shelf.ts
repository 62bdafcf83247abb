import type { ReadClaim } from '../../claim/read-claim';
import { pack } from '../../packing/pack';
import { unpack } from '../../packing/unpack';
import { Recent } from '../../recent';
import type { Source } from '../../report';
import type { PackedRuns } from '../origins/runs';
import { SourceSide } from '../pairing/source-side';
import { ByteStore } from './byte-store';

interface Shelved {
  readonly source: Source;
  runs: PackedRuns;
  /** Null where they have not been packed yet. */
  claims: Uint8Array<ArrayBuffer> | null;
}

/** Claims that lie ready to be compared, some kilobytes each; those of other sources are unpacked when they are wanted. */
const READY = 6000;
/** Sources that lie ready however many claims they have. */
const LEAST = 8;
/** When there are more words than this that claims may have in common, they are gathered anew. */
const WORDS = 50_000;

/** So many sources have to go at least before those that stay are moved together. */
const LEAST_GONE = 100;

/** The sources of a pool, packed but for those that were looked at last and those that are held. */
export class Shelf {
  private readonly shelved = new Map<string, Shelved>();
  private readonly bytes = new ByteStore();
  /** Sources that went since what is kept of the others was last moved together. */
  private gone = 0;
  private readonly ready = new Recent<SourceSide>(
    READY,
    ({ claims }) => claims.length + 1,
    (id, side) => this.putAway(id, side),
    LEAST,
  );
  private readonly held = new Map<string, SourceSide>();
  /** Those that somebody else has still at hand, or that nobody has swept away yet. */
  private readonly about = new Map<string, WeakRef<SourceSide>>();
  /** Words that claims have in common, so that each is held once. */
  private readonly words = new Map<string, string>();

  put(side: SourceSide): void {
    this.shelve(side);
    this.ready.put(side.source.id, side);
  }

  /** Puts a source by its packed claims. */
  take(source: Source, runs: PackedRuns, claims: Uint8Array<ArrayBuffer>): void {
    this.delete(source.id);
    this.shelved.set(source.id, { source, runs: this.bytes.keep(runs), claims: this.bytes.keep(claims) });
  }

  /** Puts a source that stays at hand, with the very claims that it has, until it is put again. */
  hold(side: SourceSide): void {
    const { id } = side.source;
    this.shelve(side);
    this.ready.delete(id);
    this.held.set(id, side);
  }

  release(id: string): void {
    const side = this.held.get(id);
    this.held.delete(id);
    if (side) this.ready.put(id, side);
  }

  delete(id: string): void {
    this.unshelve(id);
    this.ready.delete(id);
    this.held.delete(id);
    this.about.delete(id);
  }

  /** What is told of a source without its claims. */
  told(id: string): Pick<SourceSide, 'source' | 'runs'> | undefined {
    return this.shelved.get(id);
  }

  get(id: string): SourceSide | undefined {
    const held = this.held.get(id);
    if (held) return held;
    const ready = this.ready.get(id);
    if (ready) return ready;
    const shelved = this.shelved.get(id);
    if (!shelved?.claims) return undefined;
    // who has it at hand keeps it there: nothing else is put away for it
    const about = this.about.get(id)?.deref();
    if (about) return about;
    if (this.words.size > WORDS) this.words.clear();
    const side = new SourceSide(shelved.source, claimsIn(shelved.claims, this.words), shelved.runs);
    this.ready.put(id, side);
    return side;
  }

  all(): SourceSide[] {
    return [...this.shelved.keys()].flatMap((id) => this.get(id) ?? []);
  }

  /** Shelves a source without its claims: it has them at hand. */
  private shelve({ source, runs }: SourceSide): void {
    this.unshelve(source.id);
    this.about.delete(source.id);
    this.shelved.set(source.id, { source, runs, claims: null });
  }

  private unshelve(id: string): void {
    const shelved = this.shelved.get(id);
    if (!shelved) return;
    this.shelved.delete(id);
    this.bytes.drop(shelved.runs);
    if (shelved.claims) this.bytes.drop(shelved.claims);
    this.gone += 1;
    if (this.gone > LEAST_GONE && this.gone > this.shelved.size / 2) this.moveTogether();
  }

  private moveTogether(): void {
    this.gone = 0;
    for (const shelved of this.shelved.values()) {
      shelved.runs = this.moved(shelved.runs);
      shelved.claims &&= this.moved(shelved.claims);
    }
  }

  private moved(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    if (!this.bytes.isLonely(bytes)) return bytes;
    this.bytes.drop(bytes);
    return this.bytes.keep(bytes);
  }

  private putAway(id: string, side: SourceSide): void {
    if (this.about.get(id)?.deref() !== side) this.about.set(id, new WeakRef(side));
    const shelved = this.shelved.get(id);
    if (shelved) shelved.claims ??= this.bytes.keep(pack(side.claims));
  }
}

/** The same claims as objects of their own. */
export function copyOf(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  return claimsIn(pack(claims));
}

/** What was packed here, and nobody else. */
function claimsIn(bytes: Uint8Array, words?: Map<string, string>): readonly ReadClaim[] {
  const claims: unknown = unpack(bytes, words);
  return isClaims(claims) ? claims : [];
}

function isClaims(value: unknown): value is readonly ReadClaim[] {
  return Array.isArray(value);
}
