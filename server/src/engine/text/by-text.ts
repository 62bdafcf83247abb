/** What is worked out once for each text, or taken over from an earlier reading where the text was the same. */
export class ByText<T> {
  /**
   * What was worked out or taken over. Whoever keeps it for later keeps this alone: what makes it may hold on to all that
   * was at hand when it was made, an earlier reading among that, and so each reading to the one before.
   */
  readonly known = new Map<string, T>();

  constructor(
    private readonly make: (text: string) => T,
    private readonly earlier?: ReadonlyMap<string, T>,
  ) {}

  of(text: string): T {
    let one = this.known.get(text);
    if (one === undefined) {
      one = this.earlier?.get(text) ?? this.make(text);
      this.known.set(text, one);
    }
    return one;
  }
}
