import { kinOf } from '../claim/meaning';
import type { ReadClaim } from '../claim/read-claim';
import type { ValueKey, WordKey } from './index-keys';
import { kinKeysOf, spaceOf, valueKeysOf, wordKeysOf } from './index-keys';
import type { Rates } from './values';

/** Claims of one space by their words, their words' kin and their values. An entry of words is 2 x number, + 1 for core. */
interface Space {
  readonly words: Map<string, number[]>;
  readonly kin: Map<string, number[]>;
  /** By axis, then by bucket. */
  readonly values: Map<string, Map<number, number[]>>;
}

/** Words of the surroundings alone make two claims near only where they are so large a share of all of them. */
const AROUND = 0.09;

/**
 * Finds the claims that a claim may stand in a relation to, without looking at the others. Whatever `pairOf` and
 * `judge` would make a relation of is found: values that meet, by their buckets; values that do not, by a word in
 * common and a measure word, or kin of one, that is said on the other side too, or by many common words of the
 * surroundings. No common word is ever left out, however frequent.
 */
export class ClaimIndex {
  private readonly spaces = new Map<string, Space>();
  private readonly sources: string[] = [];
  private readonly sizes: number[] = [];
  private readonly free: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** Scratch of `near`, all zero between calls: shared words, and whether one of them says what is measured. */
  private readonly shared: number[] = [];
  private readonly strong: boolean[] = [];

  /** Takes a claim in; `rates` are those of its source. */
  add(claim: ReadClaim, rates: Rates): void {
    const number = this.free.pop() ?? this.sources.length;
    const words = wordKeysOf(claim);
    this.sources[number] = claim.source;
    this.sizes[number] = words.length;
    this.shared[number] = 0;
    this.strong[number] = false;
    this.numbers.set(claim.id, number);
    this.post(
      claim,
      words,
      rates,
      (list) => list.push(entry(number, false)),
      (list, core) => list.push(entry(number, core)),
    );
  }

  remove(claim: ReadClaim, rates: Rates): void {
    const number = this.numbers.get(claim.id);
    if (number === undefined) return;
    this.numbers.delete(claim.id);
    this.free.push(number);
    this.sources[number] = '';
    const take = (list: number[]): void => {
      const at = list.findIndex((one) => one >> 1 === number);
      const last = list.pop();
      if (last !== undefined && at >= 0 && at < list.length) list[at] = last;
    };
    this.post(claim, wordKeysOf(claim), rates, take, take);
  }

  /** The sources of claims whose values may meet a claim's. */
  meeting(claim: ReadClaim, rates: Rates): Set<string> {
    const found = new Set<string>();
    const space = this.spaces.get(spaceOf(claim));
    if (space) for (const number of this.sameValue(space, claim, rates)) this.addSource(found, number, claim);
    return found;
  }

  /** Adds the sources of all claims that may stand in a relation to a claim. */
  near(claim: ReadClaim, rates: Rates, found: Set<string>): void {
    const space = this.spaces.get(spaceOf(claim));
    if (!space) return;
    for (const number of this.sameValue(space, claim, rates)) this.addSource(found, number, claim);
    const touched: number[] = [];
    const words = wordKeysOf(claim);
    for (const { word, core } of words)
      for (const posted of space.words.get(word) ?? []) {
        const number = posted >> 1;
        if (this.shared[number] === 0) touched.push(number);
        this.shared[number] = (this.shared[number] ?? 0) + 1;
        if (core || (posted & 1) === 1) this.strong[number] = true;
      }
    this.markKin(space, claim);
    for (const number of touched) {
      const shared = this.shared[number] ?? 0;
      const around = shared / (words.length + (this.sizes[number] ?? 0) - shared);
      if (this.strong[number] || around >= AROUND) this.addSource(found, number, claim);
      this.shared[number] = 0;
      this.strong[number] = false;
    }
  }

  private markKin(space: Space, claim: ReadClaim): void {
    for (const { word, core } of kinKeysOf(claim))
      for (const kin of [word, ...kinOf(word).keys()])
        for (const posted of space.kin.get(kin) ?? [])
          if ((core || (posted & 1) === 1) && this.shared[posted >> 1] !== 0) this.strong[posted >> 1] = true;
  }

  private addSource(found: Set<string>, number: number, { source }: ReadClaim): void {
    const other = this.sources[number];
    if (other !== undefined && other !== '' && other !== source) found.add(other);
  }

  private *sameValue(space: Space, claim: ReadClaim, rates: Rates): Generator<number> {
    for (const { axis, from, to } of valueKeysOf(claim, rates)) {
      const buckets = space.values.get(axis);
      if (!buckets) continue;
      for (let bucket = from; bucket <= to; bucket += 1)
        for (const posted of buckets.get(bucket) ?? []) yield posted >> 1;
    }
  }

  /** Goes through all lists of a claim, made where they are missing. */
  private post(
    claim: ReadClaim,
    words: readonly WordKey[],
    rates: Rates,
    value: (list: number[]) => unknown,
    word: (list: number[], core: boolean) => unknown,
  ): void {
    const space = listIn(this.spaces, spaceOf(claim), (): Space => ({
      words: new Map(),
      kin: new Map(),
      values: new Map(),
    }));
    for (const key of words) word(listIn(space.words, key.word, newList), key.core);
    for (const key of kinKeysOf(claim)) word(listIn(space.kin, key.word, newList), key.core);
    for (const key of valueKeysOf(claim, rates)) {
      const buckets = listIn(space.values, key.axis, () => new Map<number, number[]>());
      for (const bucket of bucketsOf(key)) value(listIn(buckets, bucket, newList));
    }
  }
}

function entry(number: number, core: boolean): number {
  return number * 2 + (core ? 1 : 0);
}

function newList(): number[] {
  return [];
}

function* bucketsOf({ from, to }: ValueKey): Generator<number> {
  for (let bucket = from; bucket <= to; bucket += 1) yield bucket;
}

function listIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let known = map.get(key);
  if (known === undefined) {
    known = make();
    map.set(key, known);
  }
  return known;
}
