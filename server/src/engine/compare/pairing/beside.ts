import type { ReadClaim } from '../../claim/read-claim';
import type { CounterpartsSay } from '../judging/evidence';
import type { Judgement, StandsBeside } from '../judging/judgement';
import type { SourceSide } from './source-side';

/** What the agreements of two sources tell of their other pairs. */
export interface Beside extends CounterpartsSay {
  /** What stands beside the one or the other, the nearest first. */
  readonly by: readonly StandsBeside[];
}

/** What a source says again and again tells no more than the first times. */
const MOST = 16;

const NOTHING: Beside = { most: 0, known: 0, by: [] };

/** Two figures of two sources. */
export type Two = readonly [a: ReadClaim, b: ReadClaim];

/**
 * What stands beside the counterparts of two sources' claims. Where the other source gives a claim's figure too, it
 * tells in its own words, which may have none in common with the claim's, what its other figures are to that one.
 */
export class Counterparts {
  private readonly of = new Map<ReadClaim, ReadClaim[]>();

  /** @param agreeing the agreements of the two */
  constructor(
    private readonly agreeing: readonly Judgement[],
    private readonly a: SourceSide,
    private readonly b: SourceSide,
  ) {
    for (const one of agreeing) {
      this.note(one.a, one.b);
      this.note(one.b, one.a);
    }
  }

  beside(a: ReadClaim, b: ReadClaim): Beside {
    const [ofA, ofB] = [this.of.get(a), this.of.get(b)];
    if (!ofA && !ofB) return NOTHING;
    const by = [
      ...(ofA ?? []).map((counterpart) => ({ of: 'a' as const, counterpart, near: this.b.beside(counterpart).get(b) })),
      ...(ofB ?? []).map((counterpart) => ({ of: 'b' as const, counterpart, near: this.a.beside(counterpart).get(a) })),
    ]
      .flatMap(({ near, ...one }) => (near === undefined ? [] : [{ ...one, near }]))
      .toSorted((x, y) => y.near - x.near);
    return { most: by[0]?.near ?? 0, known: Number(ofA !== undefined) + Number(ofB !== undefined), by };
  }

  /** Each claim that has a counterpart with those that stand beside the latter, each two once. */
  pairs(): Two[] {
    const found = new Map<ReadClaim, Set<ReadClaim>>();
    const note = (a: ReadClaim, b: ReadClaim): void => {
      const its = found.get(a) ?? new Set();
      found.set(a, its.add(b));
    };
    for (const { a, b } of this.agreeing) {
      for (const other of this.b.beside(b).keys()) note(a, other);
      for (const other of this.a.beside(a).keys()) note(other, b);
    }
    return [...found].flatMap(([a, its]) => [...its].map((b): Two => [a, b]));
  }

  /** The claims that have other counterparts than before. */
  changedSince(before: Counterparts): ReadClaim[] {
    if (areSame(this.agreeing, before.agreeing)) return [];
    const changed: ReadClaim[] = [];
    for (const [claim, is] of this.of) if (!areSame(is, before.of.get(claim))) changed.push(claim);
    for (const claim of before.of.keys()) if (!this.of.has(claim)) changed.push(claim);
    return changed;
  }

  private note(claim: ReadClaim, other: ReadClaim): void {
    const known = this.of.get(claim);
    if (known && known.length < MOST) known.push(other);
    else if (!known) this.of.set(claim, [other]);
  }
}

function areSame<T>(some: readonly T[], others: readonly T[] | undefined): boolean {
  return some.length === others?.length && some.every((one, i) => one === others[i]);
}
