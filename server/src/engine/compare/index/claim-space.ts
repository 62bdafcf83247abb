import type { Gist } from '../likeness/gist';
import { ValueIndex } from './value-index';

/** The gists of claims that can be compared at all, found by their words and by their values. */
export class ClaimSpace {
  readonly values = new ValueIndex<Gist>();
  private readonly gists: (Gist | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly bySource = new Map<string, number[]>();
  /** By the numbers of the vocabulary. */
  private readonly posted: (number[] | undefined)[] = [];
  /** Scratch of `sharing`: the last question to which a gist was an answer. */
  private readonly seen: number[] = [];
  private question = 0;

  add(gist: Gist): void {
    const place = this.free.pop() ?? this.gists.length;
    this.gists[place] = gist;
    this.seen[place] = 0;
    const own = this.bySource.get(gist.source);
    if (own) own.push(place);
    else this.bySource.set(gist.source, [place]);
    this.values.add(gist);
    for (const number of numbersOf(gist)) {
      while (this.posted.length <= number) this.posted.push(undefined);
      const list = this.posted[number];
      if (list) list.push(place);
      else this.posted[number] = [place];
    }
  }

  remove(source: string): void {
    for (const place of this.bySource.get(source) ?? []) this.release(place);
    this.bySource.delete(source);
  }

  /**
   * Follows a source whose claims have changed.
   * @param moved where a claim stands among those of its source now; null where it is gone
   */
  move(source: string, moved: (at: number) => number | null): void {
    const kept = (this.bySource.get(source) ?? []).filter((place) => {
      const gist = this.gists[place];
      const at = gist ? moved(gist.at) : null;
      if (gist && at !== null) gist.at = at;
      else this.release(place);
      return at !== null;
    });
    if (kept.length > 0) this.bySource.set(source, kept);
    else this.bySource.delete(source);
  }

  of(source: string): Gist[] {
    return (this.bySource.get(source) ?? []).flatMap((place) => this.gists[place] ?? []);
  }

  *sources(): Generator<readonly [string, readonly Gist[]]> {
    for (const source of this.bySource.keys()) yield [source, this.of(source)];
  }

  /** Calls for each gist that has one of some words. */
  sharing(numbers: readonly number[], each: (gist: Gist) => void): void {
    this.question += 1;
    for (const number of numbers)
      for (const place of this.posted[number] ?? []) {
        if (this.seen[place] === this.question) continue;
        this.seen[place] = this.question;
        const gist = this.gists[place];
        if (gist) each(gist);
      }
  }

  private release(place: number): void {
    const gist = this.gists[place];
    if (!gist) return;
    this.gists[place] = undefined;
    this.free.push(place);
    this.values.remove(gist);
    for (const number of numbersOf(gist)) {
      const list = this.posted[number];
      // what goes came late, as a rule
      const at = list?.lastIndexOf(place) ?? -1;
      const last = list?.pop();
      if (list && last !== undefined && at >= 0 && at < list.length) list[at] = last;
    }
  }
}

function numbersOf({ core, rest }: Gist): Set<number> {
  const numbers = new Set(rest);
  for (let i = 0; i < core.length; i += 2) numbers.add(core[i] ?? 0);
  return numbers;
}
