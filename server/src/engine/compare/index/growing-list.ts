/** A list of whole numbers that takes little more room than they do. */
export class GrowingList {
  private numbers = new Int32Array(4);
  private count = 0;

  get length(): number {
    return this.count;
  }

  at(place: number): number {
    return this.numbers[place] ?? 0;
  }

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const larger = new Int32Array(Math.ceil(this.count * 1.5));
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count++] = number;
  }

  /** Takes one away; the last one gets its place. What goes came late, as a rule. */
  remove(number: number): void {
    const at = this.numbers.subarray(0, this.count).lastIndexOf(number);
    if (at < 0) return;
    this.count -= 1;
    this.numbers[at] = this.at(this.count);
  }
}
