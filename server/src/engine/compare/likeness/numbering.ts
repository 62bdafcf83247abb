/** Numbers strings that recur, small and each once, for as long as there is a use of them; then another gets the number. */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  private readonly strings: (string | undefined)[] = [];
  private readonly uses: number[] = [];
  private readonly free: number[] = [];

  /** The number of a string; -1 where nobody uses it. */
  find(string: string): number {
    return this.numbers.get(string) ?? -1;
  }

  /** The number of a string, of which there is one more use now, and whether it is the first. */
  use(string: string): { readonly number: number; readonly isNew: boolean } {
    const known = this.numbers.get(string);
    if (known !== undefined) {
      this.useAgain(known);
      return { number: known, isNew: false };
    }
    const number = this.free.pop() ?? this.strings.length;
    this.numbers.set(string, number);
    this.strings[number] = string;
    this.uses[number] = 1;
    return { number, isNew: true };
  }

  useAgain(number: number): void {
    this.uses[number] = (this.uses[number] ?? 0) + 1;
  }

  /** There is one use less. @returns whether it was the last */
  release(number: number): boolean {
    const left = (this.uses[number] ?? 1) - 1;
    this.uses[number] = left;
    if (left > 0) return false;
    this.numbers.delete(this.of(number));
    this.strings[number] = undefined;
    this.free.push(number);
    return true;
  }

  of(number: number): string {
    return this.strings[number] ?? '';
  }

  get size(): number {
    return this.numbers.size;
  }
}

/** What gives numbers to strings, see `Numbering`. */
export interface Numberer {
  use(string: string): number;
  useAgain(number: number): void;
}

/** The numbers of a list of strings that are used again and again: each string is looked up once. */
export class NumbersInUse {
  private readonly numbers: (number | undefined)[] = [];

  constructor(
    private readonly strings: readonly string[],
    private readonly numberer: Numberer,
  ) {}

  /** The number of the string at a place, of which there is one more use now. */
  use(place: number): number {
    const known = this.numbers[place];
    if (known !== undefined) {
      this.numberer.useAgain(known);
      return known;
    }
    return (this.numbers[place] = this.numberer.use(this.strings[place] ?? ''));
  }
}
