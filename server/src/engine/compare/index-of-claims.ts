import { kinOf } from '../claim/meaning';
import type { ReadClaim } from '../claim/read-claim';
import type { ValueKey, WordKey } from './index-keys';
import { nearness, NEAR } from './judge';
import { kinKeysOf, spaceOf, valueKeysOf, wordKeysOf } from './index-keys';
import type { Rates } from './values';

/** Claims of one space by their words, their words' kin and their values; entries as `entry` makes them. */
interface Space {
  readonly words: Map<string, number[]>;
  readonly kin: Map<string, number[]>;
  /** By axis, then by bucket. */
  readonly values: Map<string, Map<number, number[]>>;
}

/** What `nearest` looks like from the index: at most as much as the words that may match. */
class Overlap {
  /** Shares of the measure words of the claim asked for, and of the other, that may match. */
  own = 0;
  other = 0;
  /** Words and stems in common. */
  shared = 0;
}

/**
 * Finds the claims that a claim may stand in a relation to, without looking at the others. Whatever `pairOf` and
 * `judge` would make a relation of is found: values that meet, by their buckets; values that do not, where the words
 * in common, counted by weight with all that is kin, may make the two near enough. No word is ever left out, however
 * frequent. (A slip of the pen between two claims whose words lie farther apart is seen where anything else joins their
 * sources, and else taken for chance.)
 */
export class ClaimIndex {
  private readonly spaces = new Map<string, Space>();
  private readonly sources: string[] = [];
  private readonly sizes: number[] = [];
  private readonly free: number[] = [];
  private readonly numbers = new Map<string, number>();

  /** Takes a claim in; `rates` are those of its source. */
  add(claim: ReadClaim, rates: Rates): void {
    const number = this.free.pop() ?? this.sources.length;
    const words = wordKeysOf(claim);
    this.sources[number] = claim.source;
    this.sizes[number] = words.length;
    this.numbers.set(claim.id, number);
    this.post(claim, words, rates, (list, share) => list.push(entry(number, share)));
  }

  remove(claim: ReadClaim, rates: Rates): void {
    const number = this.numbers.get(claim.id);
    if (number === undefined) return;
    this.numbers.delete(claim.id);
    this.free.push(number);
    this.sources[number] = '';
    const take = (list: number[]): void => {
      const at = list.findIndex((one) => numberIn(one) === number);
      const last = list.pop();
      if (last !== undefined && at >= 0 && at < list.length) list[at] = last;
    };
    this.post(claim, wordKeysOf(claim), rates, take);
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
    const words = wordKeysOf(claim);
    for (const [number, overlap] of this.overlaps(space, claim, words)) {
      const around = overlap.shared / (words.length + (this.sizes[number] ?? 0) - overlap.shared);
      if (overlap.shared > 0 && nearnessAtMost(overlap, around) >= NEAR) this.addSource(found, number, claim);
    }
  }

  /** How much of their words a claim and each other one may have in common. */
  private overlaps(space: Space, claim: ReadClaim, words: readonly WordKey[]): Map<number, Overlap> {
    const overlaps = new Map<number, Overlap>();
    const at = (number: number): Overlap => listIn(overlaps, number, () => new Overlap());
    for (const { word, share } of words)
      for (const posted of space.words.get(word) ?? []) {
        const overlap = at(numberIn(posted));
        overlap.shared += 1;
        overlap.own += share;
        overlap.other += shareIn(posted);
      }
    for (const { word, share } of kinKeysOf(claim)) {
      const kin = [[word, 1] as const, ...kinOf(word)];
      for (const [other, quality] of kin)
        for (const posted of quality > 0 ? (space.kin.get(other) ?? []) : []) {
          const overlap = overlaps.get(numberIn(posted));
          if (!overlap) continue;
          overlap.own += share * quality;
          overlap.other += shareIn(posted) * quality;
        }
    }
    return overlaps;
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
        for (const posted of buckets.get(bucket) ?? []) yield numberIn(posted);
    }
  }

  /** Goes through all lists of a claim, made where they are missing. */
  private post(
    claim: ReadClaim,
    words: readonly WordKey[],
    rates: Rates,
    each: (list: number[], share: number) => unknown,
  ): void {
    const space = listIn(this.spaces, spaceOf(claim), newSpace);
    for (const key of words) each(listIn(space.words, key.word, newList), key.share);
    for (const key of kinKeysOf(claim)) each(listIn(space.kin, key.word, newList), key.share);
    for (const key of valueKeysOf(claim, rates)) {
      const buckets = listIn(space.values, key.axis, () => new Map<number, number[]>());
      for (const bucket of bucketsOf(key)) each(listIn(buckets, bucket, newList), 0);
    }
  }
}

/** Shares are kept in so many steps, rounded up. */
const STEPS = 127;

/** The number of a claim with the share of one of its words. */
function entry(number: number, share: number): number {
  return number * (STEPS + 1) + Math.min(STEPS, Math.ceil(share * STEPS));
}

function numberIn(posted: number): number {
  return Math.floor(posted / (STEPS + 1));
}

function shareIn(posted: number): number {
  return (posted % (STEPS + 1)) / STEPS;
}

/** What `nearness` can be at most: words and stems counted twice, heads and names taken for the same. */
function nearnessAtMost({ own, other }: Overlap, around: number): number {
  return nearness({ coverA: Math.min(1, own), coverB: Math.min(1, other), heads: 1, names: 1, around });
}

function newSpace(): Space {
  return { words: new Map(), kin: new Map(), values: new Map() };
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
