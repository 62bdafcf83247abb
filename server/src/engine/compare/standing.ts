/** So many claims are known at most. */
const KEPT = 100_000;

/**
 * Where sources and claims stand among all others, each found once. Who walks through all documents would else find the
 * same of their neighbours again and again. What a source in hand bears on is forgotten with each edit of it, the rest
 * when another source comes, goes or changes.
 */
export class KnownStanding {
  /** The origins of sources. */
  readonly origins = new Map<string, string>();
  private readonly lasting = new Map<string, boolean>();
  private readonly passing = new Map<string, boolean>();
  private passings = 0;

  /** Says that what is being found may be something else after the next edit of a source in hand. */
  passes(): void {
    this.passings += 1;
  }

  /** What is true of a claim, by a name of its own: found where it is not known. */
  holds(name: string, find: () => boolean): boolean {
    const known = this.lasting.get(name) ?? this.passing.get(name);
    if (known !== undefined) return known;
    const before = this.passings;
    const found = find();
    const kept = this.passings === before ? this.lasting : this.passing;
    if (kept.size >= KEPT) kept.clear();
    kept.set(name, found);
    return found;
  }

  /** A source in hand was edited. */
  forgetPassing(): void {
    this.passing.clear();
  }

  forget(): void {
    this.origins.clear();
    this.lasting.clear();
    this.passing.clear();
  }
}
