interface Kept<T> {
  readonly one: T;
  /** Asked for since it was put, or last looked at for leaving. */
  isUsed: boolean;
}

/** What was asked for lately, bounded by its weight, but for the last few; the rest is made again when it is needed. */
export class Recent<T> {
  /** Those that were put last stand last. To ask costs little, so what was asked for is put behind when it would have to leave. */
  private readonly entries = new Map<string, Kept<T>>();
  private weight = 0;

  /**
   * @param limit the weight that is kept at most
   * @param weigh always the same for one thing
   * @param leave is told what is kept no more because of the limit
   * @param least so many are kept whatever they weigh
   */
  constructor(
    private readonly limit: number,
    private readonly weigh: (one: T) => number,
    private readonly leave: (key: string, one: T) => void = () => undefined,
    private readonly least = 1,
  ) {}

  get(key: string): T | undefined {
    const kept = this.entries.get(key);
    if (kept === undefined) return undefined;
    kept.isUsed = true;
    return kept.one;
  }

  put(key: string, one: T): void {
    this.delete(key);
    this.entries.set(key, { one, isUsed: false });
    this.weight += this.weigh(one);
    for (const [oldest, kept] of this.entries) {
      if (this.weight <= this.limit || this.entries.size <= this.least) break;
      this.entries.delete(oldest);
      // what was just put leaves last
      if (kept.isUsed || (oldest === key && this.entries.size > 0)) {
        kept.isUsed = false;
        this.entries.set(oldest, kept);
      } else {
        this.weight -= this.weigh(kept.one);
        this.leave(oldest, kept.one);
      }
    }
  }

  delete(key: string): void {
    const kept = this.entries.get(key);
    if (kept === undefined) return;
    this.entries.delete(key);
    this.weight -= this.weigh(kept.one);
  }

  clear(): void {
    this.entries.clear();
    this.weight = 0;
  }
}
