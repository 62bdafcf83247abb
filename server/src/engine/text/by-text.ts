/** What is worked out once for each text, or taken over from an earlier reading where the text was the same. */
export class ByText<T> {
  private readonly known = new Map<string, T>();
  private readonly before: ReadonlyMap<string, T> | undefined;

  constructor(
    private readonly make: (text: string) => T,
    earlier?: ByText<T>,
  ) {
    this.before = earlier?.known;
  }

  of(text: string): T {
    let one = this.known.get(text);
    if (one === undefined) {
      one = this.before?.get(text) ?? this.make(text);
      this.known.set(text, one);
    }
    return one;
  }
}
