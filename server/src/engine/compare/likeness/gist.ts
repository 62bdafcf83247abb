import type { Name } from '../../claim/names/names';
import type { ReadClaim } from '../../claim/read-claim';
import { isCore } from '../../claim/measure/term';
import { isDistinctive, particularity } from '../values/distinctive';
import type { ValueKey } from '../values/index-keys';
import { valueKeysOf } from '../values/index-keys';
import { readingOf } from '../values/interval';
import { isPlacing } from './likeness';
import type { Rates } from '../values/values';
import type { Vocabulary } from './vocabulary';

/** What is kept at hand of every claim of a pool: enough to pass over those that have nothing to do with another. */
export interface Gist {
  readonly source: string;
  /** The place of the claim among those of its source; an edit may move it. */
  at: number;
  /** Its source has few figures, see `nearMisses`. */
  readonly brief: boolean;
  readonly keys: readonly ValueKey[];
  /** The size of the value in base units, or days; NaN where it cannot be placed. */
  readonly size: number;
  /** See `isDistinctive`. */
  readonly distinctive: boolean;
  /** See `particularity`. */
  readonly particular: number;
  readonly unit: string | null;
  readonly factor: number;
  /** The number as written; NaN for a date or a score. */
  readonly written: number;
  /** A bound, or a date: its distance from another says little. */
  readonly open: boolean;
  /** The days for which the figure holds, NaN where they are unknown, and the words that tell them. */
  readonly from: number;
  readonly to: number;
  readonly when: string;
  /** The time is the present of the source. */
  readonly now: boolean;
  /** By the vocabulary: the words that say what is measured, with their weights in turn, then those of the surroundings. */
  readonly core: readonly number[];
  readonly rest: readonly number[];
  readonly weight: number;
  /** How many different words these are. */
  readonly different: number;
  readonly names: readonly Name[];
  readonly around: readonly Name[];
  /** One of the names says whose or where the figure is. */
  readonly placed: boolean;
}

/** Names as they recur in a pool, each kept once. */
export type NameBook = Map<string, Name>;

/** The gist of a claim by itself; its source knows where it stands there, and whether there are others. */
export function gistOf(claim: ReadClaim, rates: Rates, words: Vocabulary, names: NameBook): Gist {
  const { figure, time, terms } = claim;
  const reading = readingOf(figure);
  const { value, type } = figure.quantity;
  const core = terms.filter(isCore);
  return {
    source: claim.source,
    at: 0,
    brief: false,
    keys: valueKeysOf(claim, rates),
    size: reading ? Math.abs(reading.value) : NaN,
    distinctive: isDistinctive(figure),
    particular: particularity(figure),
    unit: figure.quantity.unit,
    factor: figure.factor,
    written: typeof value === 'number' ? value : NaN,
    open: type === 'date' || (reading?.bounded ?? null) !== null,
    from: time.days?.from ?? NaN,
    to: time.days?.to ?? NaN,
    when: time.slot.value?.toLowerCase() ?? '',
    now: time.now,
    core: core.flatMap((term) => [words.numberOf(term), term.weight]),
    rest: terms.filter((term) => !isCore(term)).map((term) => words.numberOf(term)),
    weight: core.reduce((sum, term) => sum + term.weight, 0),
    different: new Set(terms.map((term) => term.word)).size,
    names: claim.names.map((name) => kept(name, names)),
    around: claim.around.map((name) => kept(name, names)),
    placed: claim.names.some(isPlacing),
  };
}

function kept(name: Name, book: NameBook): Name {
  const key = `${name.key}\n${name.attached ? '+' : ''}`;
  let known = book.get(key);
  if (!known) {
    known = { key: name.key, words: name.words, attached: name.attached, start: 0, end: 0 };
    book.set(key, known);
  }
  return known;
}
