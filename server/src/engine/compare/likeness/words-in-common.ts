import type { ReadClaim } from '../../claim/read-claim';
import { isCore } from '../../claim/measure/term';
import { ELSEWHERE } from './claim-words';
import type { GistTable } from './gist-table';

/** What the words of two claims have in common, as `likenessOf` has it. */
export interface WordsInCommon {
  readonly coverA: number;
  readonly coverB: number;
  /** At most: a word that a claim has twice is counted twice. */
  readonly around: number;
}

/** What a word of another claim means to the one that is held against it. */
interface Meaning {
  /** The claim has the same word. */
  same: boolean;
  /** Places of the claim's words that mean much the same, and how nearly. */
  readonly places: number[];
  readonly qualities: number[];
}

/** Holds the words of one claim against those of many. Made once for a table and used for claim after claim. */
export class WordsOfClaim {
  /** By the numbers of the vocabulary. */
  private readonly meanings: (Meaning | undefined)[] = [];
  private readonly numbers: number[] = [];
  private weights: readonly number[] = [];
  private standings: readonly number[] = [];
  private all = 0;
  private size = 0;
  private best = new Float64Array(0);

  constructor(private readonly table: GistTable) {}

  /** Takes the claim that others are held against from now on. */
  take({ terms }: ReadClaim): void {
    for (const number of this.numbers) this.meanings[number] = undefined;
    this.numbers.length = 0;
    this.weights = terms.map((term) => (isCore(term) ? term.weight : 0));
    this.standings = terms.map((term) => (isCore(term) ? 1 : ELSEWHERE));
    this.all = this.weights.reduce((sum, weight) => sum + weight, 0);
    this.size = new Set(terms.map((term) => term.word)).size;
    this.best = new Float64Array(terms.length);
    terms.forEach((term, place) => {
      this.table.words.matches(term, (number, quality) => {
        const meaning = this.meaningOf(number);
        meaning.places.push(place);
        meaning.qualities.push(quality);
      });
      for (const number of this.table.words.same(term)) this.meaningOf(number).same = true;
    });
  }

  /** The numbers of all words that mean the same as one of the claim's or are kin to it. */
  get known(): readonly number[] {
    return this.numbers;
  }

  /** Whether a claim has a word that means the same as one of the claim's or is kin to it. */
  meet(row: number): boolean {
    const { table } = this;
    for (let i = table.coreCount(row) - 1; i >= 0; i -= 1) if (this.meanings[table.core(row, i)]) return true;
    for (let i = table.restCount(row) - 1; i >= 0; i -= 1) if (this.meanings[table.rest(row, i)]) return true;
    return false;
  }

  /** What a claim has in common with the one taken. */
  inCommon(row: number): WordsInCommon {
    const { table } = this;
    const weight = table.weight(row);
    let shared = 0;
    let found = 0;
    this.best.fill(0);
    const core = table.coreCount(row);
    for (let i = 0; i < core; i += 1) {
      const meaning = this.meanings[table.core(row, i)];
      if (!meaning) continue;
      if (meaning.same) shared += 1;
      found += table.coreWeight(row, i) * this.note(meaning, 1);
    }
    const rest = table.restCount(row);
    for (let i = 0; i < rest; i += 1) {
      const meaning = this.meanings[table.rest(row, i)];
      if (!meaning) continue;
      if (meaning.same) shared += 1;
      this.note(meaning, ELSEWHERE);
    }
    let own = 0;
    for (let place = 0; place < this.best.length; place += 1)
      own += (this.weights[place] ?? 0) * (this.best[place] ?? 0);
    const union = this.size + table.different(row) - shared;
    return {
      coverA: this.all === 0 ? 0 : own / this.all,
      coverB: weight === 0 ? 0 : found / weight,
      around: union <= 0 ? 1 : Math.min(1, shared / union),
    };
  }

  /** Notes what a word says of each of the claim's own, and gives what the nearest of these says of it. */
  private note({ places, qualities }: Meaning, standing: number): number {
    let nearest = 0;
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i] ?? 0;
      const quality = qualities[i] ?? 0;
      if (quality * standing > (this.best[place] ?? 0)) this.best[place] = quality * standing;
      nearest = Math.max(nearest, quality * (this.standings[place] ?? 0));
    }
    return nearest;
  }

  private meaningOf(number: number): Meaning {
    let meaning = this.meanings[number];
    if (!meaning) {
      while (this.meanings.length <= number) this.meanings.push(undefined);
      this.meanings[number] = meaning = { same: false, places: [], qualities: [] };
      this.numbers.push(number);
    }
    return meaning;
  }
}
