/** What was asked for lately, bounded by its weight, but for the last few; the rest is made again when it is needed. */
export class Recent<T> {
  /** What was asked for last stands last. */
  private readonly entries = new Map<string, T>();
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
    const one = this.entries.get(key);
    if (one === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, one);
    return one;
  }

  put(key: string, one: T): void {
    this.delete(key);
    this.entries.set(key, one);
    this.weight += this.weigh(one);
    for (const [oldest, left] of this.entries) {
      if (this.weight <= this.limit || this.entries.size <= this.least) break;
      this.delete(oldest);
      this.leave(oldest, left);
    }
  }

  delete(key: string): void {
    const one = this.entries.get(key);
    if (one === undefined) return;
    this.entries.delete(key);
    this.weight -= this.weigh(one);
  }

  clear(): void {
    this.entries.clear();
    this.weight = 0;
  }
}
