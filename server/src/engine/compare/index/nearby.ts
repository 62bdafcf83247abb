import type { Steps } from '../../steps';

/** After so many arrivals what was found before is not mended but found again. */
const MENDED = 4;

const NOTHING: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/**
 * Which sources are near each other, found when it is asked for and kept. A source that comes or goes changes what
 * was found for the others by itself alone, since each of two is near the other.
 */
export class Nearby {
  private readonly known = new Map<string, Set<string>>();
  /** Of two sources looked at alone: by the first of them, then by the second. */
  private readonly pairs = new Map<string, Map<string, boolean>>();
  private readonly arrived = new Set<string>();

  /**
   * @param find looks among all sources for those near one; for which others that is known, it need not look among them
   */
  constructor(
    private readonly find: (source: string, known: ReadonlyMap<string, ReadonlySet<string>>) => Steps<Set<string>>,
  ) {}

  add(source: string): void {
    this.arrived.add(source);
    if (this.arrived.size <= MENDED) return;
    this.known.clear();
    this.arrived.clear();
  }

  remove(source: string): void {
    this.arrived.delete(source);
    this.known.delete(source);
    this.pairs.delete(source);
    for (const pairs of this.pairs.values()) pairs.delete(source);
    for (const near of this.known.values()) near.delete(source);
  }

  /** Whether two sources are near each other; `look` looks at these two alone. */
  areNear(one: string, other: string, look: () => boolean): boolean {
    const known = this.arrived.size > 0 ? null : (this.known.get(one)?.has(other) ?? this.known.get(other)?.has(one));
    if (known !== null && known !== undefined) return known;
    const [first, second] = one < other ? [one, other] : [other, one];
    let pairs = this.pairs.get(first);
    if (!pairs) this.pairs.set(first, (pairs = new Map<string, boolean>()));
    let near = pairs.get(second);
    if (near === undefined) pairs.set(second, (near = look()));
    return near;
  }

  *of(source: string): Steps<ReadonlySet<string>> {
    for (const one of this.arrived) {
      const near = yield* this.find(one, NOTHING);
      this.arrived.delete(one);
      for (const [other, known] of this.known) {
        if (near.has(other)) known.add(one);
        else known.delete(one);
      }
      this.known.set(one, near);
    }
    let near = this.known.get(source);
    if (!near) this.known.set(source, (near = yield* this.find(source, this.known)));
    return near;
  }
}
