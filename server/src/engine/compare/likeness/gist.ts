import { isCore, type Term } from '../../claim/measure/term';
import type { Name } from '../../claim/names/names';
import type { ReadClaim } from '../../claim/read-claim';
import { isDistinctive, particularity } from '../values/distinctive';
import type { ValueKey } from '../values/index-keys';
import { spaceOf, valueKeysOf } from '../values/index-keys';
import { readingOf } from '../values/interval';
import type { Rates } from '../values/values';
import { isPlacing } from './likeness';

/** What is to be known of a claim for passing over those that have nothing to do with another. */
export interface Gist {
  /** Only claims of one space are ever compared. */
  readonly space: string;
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
  /** The words that say what is measured, and those of the surroundings. */
  readonly core: readonly Term[];
  readonly rest: readonly Term[];
  readonly weight: number;
  /** How many different words these are. */
  readonly different: number;
  readonly names: readonly Name[];
  readonly around: readonly Name[];
  /** One of the names says whose or where the figure is. */
  readonly placed: boolean;
}

/** The gist of a claim. @param brief whether its source has few figures */
export function gistOf(claim: ReadClaim, rates: Rates, brief: boolean): Gist {
  const { figure, time, terms } = claim;
  const reading = readingOf(figure);
  const { value, type } = figure.quantity;
  const core = terms.filter(isCore);
  return {
    space: spaceOf(claim),
    brief,
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
    core,
    rest: terms.filter((term) => !isCore(term)),
    weight: core.reduce((sum, term) => sum + term.weight, 0),
    different: new Set(terms.map((term) => term.word)).size,
    names: claim.names,
    around: claim.around,
    placed: claim.names.some(isPlacing),
  };
}
