import type { Figure } from '../quantity/parts/figure';
import type { ClaimKind, Slot, Span } from '../report';
import type { Addition } from './addition';
import type { Designator } from './names/designators';
import type { Name } from './names/names';
import type { Particular } from './slots/particular';
import type { Period } from './slots/period-words';
import type { Standing } from './slots/status';
import type { Term } from './measure/term';
import type { HeldTime } from './sentence/time';
import type { WorkedOut } from './worked-out';

/**
 * A claim as its own document has it, with what comparing needs to know: the words that say what is measured, the
 * names that say whose or where, the time for which it holds. Nothing in it depends on another document.
 */
export interface ReadClaim {
  readonly id: string;
  readonly source: string;
  readonly path: string;
  readonly figure: Figure;
  readonly line: number;
  readonly column: number;
  readonly sentence: Span;
  readonly terms: readonly Term[];
  /** Names in the figure's own clause, or inherited where that has none. */
  readonly names: readonly Name[];
  readonly namesFrom: 'stated' | 'inherited' | 'unknown';
  /** All names of the sentence. */
  readonly around: readonly Name[];
  readonly designators: readonly Designator[];
  readonly measure: Slot;
  readonly kind: Slot<ClaimKind>;
  readonly scope: Slot;
  readonly time: HeldTime;
  readonly asOf: Slot;
  readonly standing: Standing;
  /** The words that told the kind and the standing, as the text has them; null where none did. */
  readonly cues: { readonly kind: string | null; readonly standing: string | null };
  readonly speaker: Slot;
  readonly restates: string | null;
  /** What the sentence's words say of adding its figures up. */
  readonly adds: Addition | null;
  /** What of its sentence it is worked out from. */
  readonly workedOut: WorkedOut | null;
  /** Set against another figure as wrong, or quoted to be denied. */
  readonly denied: boolean;
  /** Where the figure starts that its text sets this one against, see `setAgainst`; null where it does so with none. */
  readonly against: number | null;
  /** The stretch without a year for which it holds; null where its time is known, or none is told. */
  readonly period: Period | null;
  /** What its clause says of it besides, see `particularsOf`. */
  readonly particulars: readonly Particular[];
}
