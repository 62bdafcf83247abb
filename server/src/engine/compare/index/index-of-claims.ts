import type { ReadClaim } from '../../claim/read-claim';
import { ClaimSpace } from './claim-space';
import type { Gist, NameBook } from '../likeness/gist';
import { gistOf } from '../likeness/gist';
import { spaceOf } from '../values/index-keys';
import { nearness, NEAR } from '../judging/judge';
import { NamesOfClaim } from '../likeness/names-in-common';
import { CONFUSABLE } from '../judging/near-misses';
import type { SourceSide } from '../judging/source-side';
import type { Sum } from '../judging/sums';
import { sumsOf } from '../judging/sums';
import { mayMeet } from './value-index';
import { Vocabulary } from '../likeness/vocabulary';
import type { Rates } from '../values/values';
import { WordsOfClaim } from '../likeness/words-in-common';

/** Values as far apart as a factor of e² are of two things, but for slips (see `isOfOneSize`). */
const FAR = 2;
const EXACT = 1e-9;
/** Values less particular than this meet by chance. */
const PARTICULAR = 0.65;

/**
 * Finds the claims that a claim may stand in a relation to, by what is at hand of them all: no claim is looked at
 * whole that the gist of it tells to be of another thing. Whatever would bring two sources together is found: values
 * that meet, where the two share a word or the value is distinctive; values that do not, where the words
 * are near enough. (A slip of the pen between claims of other sizes or names, or an agreement in a common value and no
 * word, is seen where anything else joins their sources, and else taken for chance.) No word is ever left out, however
 * frequent.
 */
export class ClaimIndex {
  private readonly spaces = new Map<string, ClaimSpace>();
  private readonly sums = new Map<string, readonly Sum[]>();
  private readonly vocabulary = new Vocabulary();
  private readonly names: NameBook = new Map();
  private readonly words = new WordsOfClaim(this.vocabulary);

  add(side: SourceSide): void {
    const sums = sumsOf(side.claims);
    if (sums.length > 0) this.sums.set(side.source.id, sums);
    side.claims.forEach((claim, at) => this.post(claim, at, side));
  }

  /** Follows an edit of a source, of which only some claims are new. */
  change(before: SourceSide, now: SourceSide): void {
    const { id } = now.source;
    if (before.isBrief !== now.isBrief) {
      this.remove(id);
      this.add(now);
      return;
    }
    const places = new Map(now.claims.map((claim, at) => [claim, at]));
    const known = new Set(before.claims);
    const moved = (at: number): number | null => {
      const claim = before.claims[at];
      return (claim && places.get(claim)) ?? null;
    };
    for (const space of this.spaces.values()) space.move(id, moved);
    for (const [claim, at] of places) if (!known.has(claim)) this.post(claim, at, now);
    const sums = sumsOf(now.claims);
    if (sums.length > 0) this.sums.set(id, sums);
    else this.sums.delete(id);
  }

  private post(claim: ReadClaim, at: number, { rates, isBrief }: SourceSide): void {
    const name = spaceOf(claim);
    let space = this.spaces.get(name);
    if (!space) this.spaces.set(name, (space = new ClaimSpace()));
    space.add({ ...this.gistOf(claim, rates), at, brief: isBrief });
  }

  remove(source: string): void {
    this.sums.delete(source);
    for (const space of this.spaces.values()) space.remove(source);
  }

  /** Claims of other sources, or of one, whose values may meet a claim's. */
  private *meeting(claim: ReadClaim, { keys }: Gist, within: string | null): Generator<Gist> {
    const space = this.spaces.get(spaceOf(claim));
    if (!space) return;
    if (within === null) {
      for (const gist of space.values.meeting(keys)) if (gist.source !== claim.source) yield gist;
    } else for (const gist of space.of(within)) if (mayMeet(keys, gist.keys)) yield gist;
  }

  /**
   * Claims of other sources that may give a claim's figure, of the same thing, and those of which only a particular
   * value says so.
   * @param within the one source that is asked for
   */
  agreeing(
    claim: ReadClaim,
    rates: Rates,
    within: string | null = null,
  ): { readonly likely: readonly Gist[]; readonly doubtful: readonly Gist[] } {
    const gist = this.gistOf(claim, rates);
    const names = new NamesOfClaim(gist);
    this.words.take(claim);
    const likely: Gist[] = [];
    const doubtful: Gist[] = [];
    for (const other of this.meeting(claim, gist, within)) {
      if (isSameDistinctive(gist, other) || this.mayAgree(gist, other, names)) likely.push(other);
      else if (Math.min(gist.particular, other.particular) >= PARTICULAR) doubtful.push(other);
    }
    return { likely, doubtful };
  }

  /** As `near`, of the claims of one other source alone. */
  nearIn(source: string, claim: ReadClaim, { rates, isBrief }: SourceSide): Gist[] {
    const gist = { ...this.gistOf(claim, rates), brief: isBrief };
    const names = new NamesOfClaim(gist);
    this.words.take(claim);
    const likely = (this.spaces.get(spaceOf(claim))?.of(source) ?? []).filter((other) => {
      const met = mayMeet(gist.keys, other.keys);
      return (
        (met && isSameDistinctive(gist, other)) || (this.words.meet(other) && this.mayBear(gist, other, met, names))
      );
    });
    const mistaken = (this.spaces.get(mistakenFor(spaceOf(claim)))?.of(source) ?? []).filter(
      (other) => other.written === gist.written && this.words.meet(other),
    );
    return [...likely, ...mistaken];
  }

  /** Claims of other sources that give a claim's distinctive figure, or what may be the same in another unit. */
  sameFigure(claim: ReadClaim, rates: Rates): Gist[] {
    const gist = this.gistOf(claim, rates);
    return [...this.meeting(claim, gist, null)].filter(
      (other) =>
        other.distinctive && (isSameSize(gist, other) || gist.factor !== other.factor || gist.unit !== other.unit),
    );
  }

  /** Claims of other sources that may stand in a relation to a claim; `known` are sources that need no look. */
  near(claim: ReadClaim, { rates, isBrief }: SourceSide, known: ReadonlySet<string>): Gist[] {
    const space = this.spaces.get(spaceOf(claim));
    if (!space) return [];
    const gist = { ...this.gistOf(claim, rates), brief: isBrief };
    const names = new NamesOfClaim(gist);
    const met = space.values.meeting(gist.keys);
    const found = new Set(
      [...(gist.distinctive ? met : [])].filter((other) => other.distinctive && isSameSize(gist, other)),
    );
    this.words.take(claim);
    space.sharing(this.words.known, (other) => {
      if (this.mayBear(gist, other, met.has(other), names)) found.add(other);
    });
    this.spaces.get(mistakenFor(spaceOf(claim)))?.sharing(this.words.known, (other) => {
      if (other.written === gist.written) found.add(other);
    });
    return [...found].filter(({ source }) => source !== claim.source && !known.has(source));
  }

  /** Other sources whose figures may be sums of what a source states, or that may state what its figures sum up. */
  summing(side: SourceSide, known: ReadonlySet<string>): string[] {
    const found = new Set<string>();
    const own = sumsOf(side.claims);
    for (const [name, all] of this.spaces) {
      const [sums, gists] = [own.filter(({ space }) => space === name), all.of(side.source.id)];
      for (const [source, others] of sums.length > 0 ? all.sources() : [])
        if (others.some((other) => sums.some((sum) => isSum(sum, other)))) found.add(source);
      for (const [source, others] of gists.length > 0 ? this.sums : [])
        if (others.some((sum) => sum.space === name && gists.some((gist) => isSum(sum, gist)))) found.add(source);
    }
    return [...found].filter((source) => source !== side.source.id && !known.has(source));
  }

  /** Of two claims that share a word: whether they may be of one thing, or mistaken for it. */
  private mayBear(a: Gist, b: Gist, met: boolean, names: NamesOfClaim): boolean {
    // what a brief source says has little else to be found by: a word is enough
    if (a.brief && b.brief) return true;
    return met ? this.mayAgree(a, b, names) : this.mayExclude(a, b, names);
  }

  private gistOf(claim: ReadClaim, rates: Rates): Gist {
    return gistOf(claim, rates, this.vocabulary, this.names);
  }

  /** Whether two claims whose values meet, and which are not so distinctive that this alone tells, may be of one thing. */
  private mayAgree(a: Gist, b: Gist, named: NamesOfClaim): boolean {
    const near = { ...this.words.inCommon(b), names: named.relation(b) };
    return isOfOtherTime(a, b)
      ? nearness({ ...near, heads: 1 }) >= CONFUSABLE
      : nearness({ ...near, heads: 0 }) >= NEAR;
  }

  /** Whether two claims whose values exclude each other may be in conflict, or be near misses that are told of any two sources. */
  private mayExclude(a: Gist, b: Gist, named: NamesOfClaim): boolean {
    const names = named.relation(b);
    if (names === -1 && !a.brief && !b.brief) return false;
    const least = names === -1 || isOfOtherTime(a, b) || isOfOtherSize(a, b) ? CONFUSABLE : NEAR;
    return nearness({ ...this.words.inCommon(b), heads: 1, names }) >= least;
  }
}

/** Percent is written for percentage points, and the other way round. */
function mistakenFor(space: string): string {
  return space === 'share' ? 'points' : space === 'points' ? 'share' : '';
}

function isSum({ low, high }: Sum, { size }: Gist): boolean {
  return low <= size && size <= high;
}

function isSameDistinctive(a: Gist, b: Gist): boolean {
  return a.distinctive && b.distinctive && isSameSize(a, b);
}

function isSameSize(a: Gist, b: Gist): boolean {
  return Math.abs(a.size - b.size) <= EXACT * a.size;
}

function isOfOtherTime(a: Gist, b: Gist): boolean {
  return (a.from > b.to || b.from > a.to) && !a.now && !b.now && a.when !== b.when;
}

function isOfOtherSize(a: Gist, b: Gist): boolean {
  if (a.open || b.open || a.written === b.written) return false;
  const digits = Math.abs(Math.log10(a.size / b.size));
  // a power of ten is a slip
  return digits * Math.LN10 >= FAR && Math.abs(digits - Math.round(digits)) > EXACT;
}
