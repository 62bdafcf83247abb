/** What is found one after another, each of it once, however often it is asked for. */
export class Remembered<T extends object | string> implements Iterable<T> {
  private readonly found: T[] = [];

  constructor(private readonly rest: Iterator<T>) {}

  *[Symbol.iterator](): Generator<T> {
    for (let at = 0; ; at += 1) {
      // whoever else is asking may have gone farther meanwhile
      const item = this.found[at] ?? this.next();
      if (item === null) return;
      yield item;
    }
  }

  private next(): T | null {
    const next = this.rest.next();
    if (next.done === true) return null;
    this.found.push(next.value);
    return next.value;
  }
}
