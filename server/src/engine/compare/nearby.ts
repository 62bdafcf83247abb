/** After so many arrivals what was found before is not mended but found again. */
const MENDED = 4;

/**
 * Which sources are near each other, found when it is asked for and kept. A source that comes or goes changes what
 * was found for the others by itself alone, since each of two is near the other.
 */
export class Nearby {
  private readonly known = new Map<string, Set<string>>();
  private readonly arrived = new Set<string>();

  /** @param find looks among all sources for those near one */
  constructor(private readonly find: (source: string) => Set<string>) {}

  add(source: string): void {
    this.arrived.add(source);
    if (this.arrived.size <= MENDED) return;
    this.known.clear();
    this.arrived.clear();
  }

  remove(source: string): void {
    this.arrived.delete(source);
    this.known.delete(source);
    for (const near of this.known.values()) near.delete(source);
  }

  of(source: string): ReadonlySet<string> {
    for (const one of this.arrived) {
      this.arrived.delete(one);
      const near = this.find(one);
      for (const [other, known] of this.known) {
        if (near.has(other)) known.add(one);
        else known.delete(one);
      }
      this.known.set(one, near);
    }
    let near = this.known.get(source);
    if (!near) this.known.set(source, (near = this.find(source)));
    return near;
  }
}
