import type { ReadClaim } from '../../claim/read-claim';
import { NEAR } from '../judging/judge';
import { nearness } from '../likeness/nearness';
import { CONFUSABLE } from '../pairing/near-misses';
import type { SourceSide } from '../pairing/source-side';
import type { Sum } from '../arithmetic/sums';
import { sumsOf } from '../arithmetic/sums';
import type { Gist } from '../likeness/gist';
import { gistOf } from '../likeness/gist';
import type { GistSheet } from '../likeness/gist-sheet';
import { sheetOf } from '../likeness/gist-sheet';
import type { NumberedKey } from '../likeness/gist-table';
import { GistTable } from '../likeness/gist-table';
import { NamesOfClaim } from '../likeness/names-in-common';
import type { WordsInCommon } from '../likeness/words-in-common';
import { WordsOfClaim } from '../likeness/words-in-common';
import { OPEN_UNITS } from '../values/open-unit';
import type { Rates } from '../values/values';
import { ClaimSpace } from './claim-space';
import { mayMeet } from './value-index';

/** Values as far apart as a factor of e² are of two things, but for slips (see `isOfOneSize`). */
const FAR = 2;
const EXACT = 1e-9;
/** Values less particular than this meet by chance. */
const PARTICULAR = 0.65;

const UNITS: readonly string[] = [...OPEN_UNITS];

/** What the index takes in of a source. */
export interface Posting {
  readonly gists: GistSheet;
  readonly sums: readonly Sum[];
}

export function postingOf({ claims, rates, isBrief }: SourceSide): Posting {
  return { gists: sheetOf(claims.map((claim) => gistOf(claim, rates, isBrief))), sums: sumsOf(claims) };
}

/** A claim of a source and its place there. */
export interface ClaimPlace {
  readonly source: string;
  readonly at: number;
}

/** Sources that need no look. */
export type KnownSources = Pick<ReadonlySet<string>, 'has'>;

/** A claim that is held against others, with what the table has numbers for. */
interface Asker {
  readonly claim: ReadClaim;
  readonly gist: Gist;
  readonly keys: readonly NumberedKey[];
  readonly unit: number;
  readonly when: number;
  readonly names: NamesOfClaim;
}

/**
 * Finds the claims that a claim may stand in a relation to, by what is at hand of them all: no claim is looked at
 * whole that the gist of it tells to be of another thing. Whatever would bring two sources together is found: values
 * that meet, where the two share a word or the value is distinctive; values that do not, where the words
 * are near enough. (A slip of the pen between claims of other sizes or names, or an agreement in a common value and no
 * word, is seen where anything else joins their sources, and else taken for chance.) No word is ever left out, however
 * frequent.
 */
export class ClaimIndex {
  private readonly table = new GistTable();
  private readonly spaces = new Map<string, ClaimSpace>();
  private readonly rows = new Map<string, readonly number[]>();
  private readonly sums = new Map<string, readonly Sum[]>();
  private readonly words = new WordsOfClaim(this.table);

  add(source: string, { gists, sums }: Posting): void {
    this.note(source, sums);
    this.rows.set(source, this.post(source, gists));
  }

  /** Follows an edit of a source, of which only some claims are new. */
  change(before: SourceSide, now: SourceSide): void {
    const { id } = now.source;
    if (before.isBrief !== now.isBrief) {
      this.remove(id);
      this.add(id, postingOf(now));
      return;
    }
    const places = new Map(now.claims.map((claim, at) => [claim, at]));
    const known = new Set(before.claims);
    const kept: number[] = [];
    for (const row of this.rows.get(id) ?? []) {
      const claim = before.claims[this.table.at(row)];
      const at = claim && places.get(claim);
      if (at === undefined) this.unpost(row);
      else {
        this.table.move(row, at);
        kept.push(row);
      }
    }
    const come = [...places].filter(([claim]) => !known.has(claim));
    const gists = come.map(([claim]) => gistOf(claim, now.rates, now.isBrief));
    const ats = come.map(([, at]) => at);
    this.rows.set(id, [...kept, ...this.post(id, sheetOf(gists), ats)]);
    this.note(id, sumsOf(now.claims));
  }

  remove(source: string): void {
    this.sums.delete(source);
    for (const row of this.rows.get(source) ?? []) this.unpost(row);
    this.rows.delete(source);
  }

  private note(source: string, sums: readonly Sum[]): void {
    if (sums.length > 0) this.sums.set(source, sums);
    else this.sums.delete(source);
  }

  /** @param ats where the claims stand in their source, if they are not all of them */
  private post(source: string, gists: GistSheet, ats?: readonly number[]): number[] {
    const rows = this.table.add(source, gists, ats);
    for (const row of rows) {
      const name = this.table.text(this.table.space(row));
      let space = this.spaces.get(name);
      if (!space) this.spaces.set(name, (space = new ClaimSpace(this.table)));
      space.add(row);
    }
    return rows;
  }

  private unpost(row: number): void {
    this.spaces.get(this.table.text(this.table.space(row)))?.remove(row);
    this.table.remove(row);
  }

  /** The claims of one source that can be compared in a space. */
  private within(source: string, space: string): readonly number[] {
    const number = this.table.textNumber(space);
    return (this.rows.get(source) ?? []).filter((row) => this.table.space(row) === number);
  }

  /** Claims of other sources, or of one, whose values may meet a claim's. */
  private *meeting({ claim, gist, keys }: Asker, within: string | null): Generator<number> {
    if (within === null) {
      const own = this.table.sourceNumber(claim.source);
      for (const row of this.spaces.get(gist.space)?.values.meeting(keys) ?? [])
        if (!this.table.isOf(row, own)) yield row;
    } else for (const row of this.within(within, gist.space)) if (mayMeet(keys, this.table, row)) yield row;
  }

  /**
   * Claims of other sources that may give a claim's figure, of the same thing, and those of which only a particular
   * value says so. Those whose names and words are nearest come first: who wants but one that agrees finds it soon.
   * @param within the one source that is asked for
   */
  agreeing(
    claim: ReadClaim,
    rates: Rates,
    within: string | null = null,
  ): { readonly likely: readonly ClaimPlace[]; readonly doubtful: readonly ClaimPlace[] } {
    const asker = this.askerOf(claim, rates, false);
    const met = [...this.meeting(asker, within)];
    // in one source most claims meet none, and words take long to look up
    if (met.length > 0) this.words.take(claim);
    const likely: { readonly row: number; readonly near: number }[] = [];
    const doubtful: ClaimPlace[] = [];
    for (const row of met) {
      const names = asker.names.relation(row);
      const words = this.words.inCommon(row);
      if (this.isSameDistinctive(asker, row) || this.mayAgree(asker, row, words, names))
        likely.push({ row, near: names + nearness({ ...words, names, heads: 0 }) });
      else if (Math.min(asker.gist.particular, this.table.particular(row)) >= PARTICULAR)
        doubtful.push(this.placeOf(row));
    }
    likely.sort((x, y) => y.near - x.near);
    return { likely: likely.map(({ row }) => this.placeOf(row)), doubtful };
  }

  /** As `near`, of the claims of one other source alone. */
  nearIn(source: string, claim: ReadClaim, { rates, isBrief }: SourceSide): ClaimPlace[] {
    const asker = this.askerOf(claim, rates, isBrief);
    const { space, written, distinctive } = asker.gist;
    const its = this.within(source, space);
    const mistaken = spacesBeside(space, distinctive).flatMap((beside) =>
      this.within(source, beside).filter((row) => this.table.written(row) === written),
    );
    // most have nothing to be held against, and words take long to look up
    if (its.length + mistaken.length === 0) return [];
    this.words.take(claim);
    const likely = its.filter((row) => {
      const met = mayMeet(asker.keys, this.table, row);
      return (met && this.isSameDistinctive(asker, row)) || (this.words.meet(row) && this.mayBear(asker, row, met));
    });
    return [...likely, ...mistaken.filter((row) => this.words.meet(row))].map((row) => this.placeOf(row));
  }

  /** Claims of other sources that give a claim's distinctive figure, or what may be the same in another unit. */
  sameFigure(claim: ReadClaim, rates: Rates): ClaimPlace[] {
    const { table } = this;
    const asker = this.askerOf(claim, rates, false);
    const { factor } = asker.gist;
    return [...this.meeting(asker, null)]
      .filter(
        (row) =>
          table.distinctive(row) &&
          (this.isSameSize(asker, row) || factor !== table.factor(row) || asker.unit !== table.unit(row)),
      )
      .map((row) => this.placeOf(row));
  }

  /** Claims of other sources that may stand in a relation to a claim; `known` are sources that need no look. */
  near(claim: ReadClaim, { rates, isBrief }: SourceSide, known: KnownSources): ClaimPlace[] {
    const asker = this.askerOf(claim, rates, isBrief);
    const { space: name, distinctive, written } = asker.gist;
    const space = this.spaces.get(name);
    if (!space) return [];
    const met = space.values.meeting(asker.keys);
    const found = new Set<number>();
    // asked first: a long list says much the same again and again, and each row takes long to look at
    const own = this.table.sourceNumber(claim.source);
    const isWanted = (row: number): boolean => !this.table.isOf(row, own) && !known.has(this.table.source(row));
    if (distinctive) for (const row of met) if (isWanted(row) && this.isSameDistinctive(asker, row)) found.add(row);
    this.words.take(claim);
    space.sharing(this.words.known, (row) => {
      if (isWanted(row) && this.mayBear(asker, row, met.has(row))) found.add(row);
    });
    for (const beside of spacesBeside(name, distinctive))
      this.spaces.get(beside)?.sharing(this.words.known, (row) => {
        if (isWanted(row) && this.table.written(row) === written) found.add(row);
      });
    return Array.from(found, (row) => this.placeOf(row));
  }

  /** Whether a source leaves sums to be drawn. */
  addsUp(source: string): boolean {
    return this.sums.has(source);
  }

  /** Other sources whose figures may be sums of what a source states, or that may state what its figures sum up. */
  summing({ source: { id }, claims }: SourceSide, known: KnownSources): string[] {
    const found = new Set<string>();
    const sums = this.numbered(sumsOf(claims));
    if (sums.length > 0)
      for (const row of this.table.all())
        if (sums.some((sum) => this.isSum(sum, row))) found.add(this.table.source(row));
    const own = this.rows.get(id) ?? [];
    for (const [source, all] of this.sums) {
      const others = this.numbered(all);
      if (own.some((row) => others.some((sum) => this.isSum(sum, row)))) found.add(source);
    }
    return [...found].filter((source) => source !== id && !known.has(source));
  }

  private numbered(sums: readonly Sum[]): NumberedSum[] {
    return sums.map(({ space, low, high }) => ({ space: this.table.textNumber(space), low, high }));
  }

  private isSum({ space, low, high }: NumberedSum, row: number): boolean {
    return space === this.table.space(row) && low <= this.table.size(row) && this.table.size(row) <= high;
  }

  private placeOf(row: number): ClaimPlace {
    return { source: this.table.source(row), at: this.table.at(row) };
  }

  private askerOf(claim: ReadClaim, rates: Rates, brief: boolean): Asker {
    const { table } = this;
    const gist = gistOf(claim, rates, brief);
    return {
      claim,
      gist,
      keys: table.numbered(gist),
      unit: table.unitNumber(gist.unit),
      when: table.textNumber(gist.when),
      names: new NamesOfClaim(claim, table),
    };
  }

  /** Of two claims that share a word: whether they may be of one thing, or mistaken for it. */
  private mayBear(asker: Asker, row: number, met: boolean): boolean {
    // what a brief source says has little else to be found by: a word is enough
    if (asker.gist.brief && this.table.brief(row)) return true;
    return met
      ? this.mayAgree(asker, row, this.words.inCommon(row), asker.names.relation(row))
      : this.mayExclude(asker, row);
  }

  /** Whether two claims whose values meet, and which are not so distinctive that this alone tells, may be of one thing. */
  private mayAgree(asker: Asker, row: number, words: WordsInCommon, names: 1 | 0 | -1): boolean {
    const near = { ...words, names };
    return this.isOfOtherTime(asker, row)
      ? nearness({ ...near, heads: 1 }) >= CONFUSABLE
      : nearness({ ...near, heads: 0 }) >= NEAR;
  }

  /** Whether two claims whose values exclude each other may be in conflict, or be near misses that are told of any two sources. */
  private mayExclude(asker: Asker, row: number): boolean {
    const names = asker.names.relation(row);
    if (names === -1 && !asker.gist.brief && !this.table.brief(row)) return false;
    const least = names === -1 || this.isOfOtherTime(asker, row) || this.isOfOtherSize(asker, row) ? CONFUSABLE : NEAR;
    return nearness({ ...this.words.inCommon(row), heads: 1, names }) >= least;
  }

  private isSameDistinctive(asker: Asker, row: number): boolean {
    return asker.gist.distinctive && this.table.distinctive(row) && this.isSameSize(asker, row);
  }

  private isSameSize({ gist: { size } }: Asker, row: number): boolean {
    return Math.abs(size - this.table.size(row)) <= EXACT * size;
  }

  private isOfOtherTime({ gist, when }: Asker, row: number): boolean {
    const { table } = this;
    return (
      (gist.from > table.to(row) || table.from(row) > gist.to) &&
      !gist.now &&
      !table.now(row) &&
      when !== table.when(row)
    );
  }

  private isOfOtherSize({ gist }: Asker, row: number): boolean {
    const { table } = this;
    if (gist.open || table.open(row) || gist.written === table.written(row)) return false;
    const digits = Math.abs(Math.log10(gist.size / table.size(row)));
    // a power of ten is a slip
    return digits * Math.LN10 >= FAR && Math.abs(digits - Math.round(digits)) > EXACT;
  }
}

interface NumberedSum {
  readonly space: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Where else the same number may be of one thing: percent is written for percentage points, and a distinctive number may
 * leave its unit out, see `alignUnits`.
 */
function spacesBeside(space: string, distinctive: boolean): readonly string[] {
  const mistaken = space === 'share' ? ['points'] : space === 'points' ? ['share'] : [];
  if (!distinctive) return mistaken;
  if (space === 'none') return UNITS;
  return UNITS.includes(space) ? [...mistaken, 'none'] : mistaken;
}
