import { isMoving } from '../../claim/measure/lexicon';
import { areRivals } from '../../claim/slots/parties';
import type { ReadClaim } from '../../claim/read-claim';
import { isCore } from '../../claim/measure/term';
import type { Finding, Slip, SlotName } from '../../report';
import type { Ground } from './chance';
import type { Pair } from './evidence';
import { saidLater } from './gates';
import { slipOf } from '../values/slips';

/** No conflict of a lower score is likely, whatever other sources say. */
export const LEAST_LIKELY = 0.4;

/** What two claims are to each other. */
export interface Judgement extends Pair {
  readonly finding: Finding;
  /** How likely both are of one measured thing, 0 to 1. */
  readonly score: number;
  /** Of two figures that exclude each other, and of which neither is a slip of the other: how likely they are of one thing, where that is not next to nothing. */
  readonly suspicion: number;
  readonly slip: Slip | null;
  readonly unknown: readonly SlotName[];
  /** What an agreement, or a conflict by swapped digits, rests on that has no word in common. */
  readonly ground: Ground | null;
  /** Which of the two speaks of what the other's source gives another figure for, see `sideOfNeighbour`. */
  readonly neighbour: 'a' | 'b' | null;
  /** Which of the two no other source gives, where that decided that they exclude each other. */
  readonly odd: 'a' | 'b' | null;
  /** What tells of two figures that they differ or exclude each other, where their own words do not. */
  readonly apart: Apart | SetByThird | null;
}

/** The figure of one source, which the other source gives too and sets beside its other figure. */
export interface Apart {
  /** Which of the two claims has the counterpart. */
  readonly of: 'a' | 'b';
  readonly counterpart: ReadClaim;
}

/** The same, with how near the words of the counterpart and of the other figure are. */
export interface StandsBeside extends Apart {
  readonly near: number;
}

/** The figures of a third source that sets them against each other: its equals of the two. */
export interface SetByThird {
  readonly of: 'neither';
  readonly counterparts: readonly [ReadClaim, ReadClaim];
}

export function judged(pair: Pair, finding: Finding, score: number, ground: Ground | null = null): Judgement {
  const { a, b, values, likeness, slots } = pair;
  // part by part: spread, so many of them cost a multiple
  return {
    a,
    b,
    values,
    likeness,
    slots,
    finding,
    score,
    suspicion: 0,
    slip: finding.relation === 'conflicts' ? slipOf(pair.a.figure, pair.b.figure) : null,
    unknown: ground === 'particular' ? [...new Set<SlotName>(['measure', ...unknownSlots(pair)])] : unknownSlots(pair),
    ground,
    neighbour: null,
    odd: null,
    apart: null,
  };
}

function unknownSlots({ a, b, likeness, slots }: Pair): SlotName[] {
  const unknown: SlotName[] = [];
  if (a.measure.value === null || b.measure.value === null) unknown.push('measure');
  if (likeness.names === 0 && a.names.length > 0 !== b.names.length > 0) unknown.push('scope');
  if (slots.time === 'unknown' && (a.time.slot.value !== null) !== (b.time.slot.value !== null)) unknown.push('time');
  if (slots.status === 'unknown') unknown.push('status');
  return unknown;
}

export function findingOfConflict(a: ReadClaim, b: ReadClaim): Finding {
  if (isSuperseded(a, b)) return { relation: 'differs', basis: 'superseded' };
  return areRivals(a.speaker.value, b.speaker.value)
    ? { relation: 'disputed', basis: 'speaker' }
    : { relation: 'conflicts', basis: 'value' };
}

/**
 * Tolls, counts and estimates move: of two of them said on different days, the later one has taken the earlier's
 * place, unless one looks like a slip of the other.
 */
function isSuperseded(a: ReadClaim, b: ReadClaim): boolean {
  return saidLater(a, b) !== null && slipOf(a.figure, b.figure) === null && moves(a) && moves(b);
}

/** The day of an event stands once it is past. */
function moves({ figure, terms, standing }: ReadClaim): boolean {
  if (figure.quantity.type === 'date' && standing.slot.value === 'reported') return false;
  return (
    standing.slot.value === 'provisional' ||
    standing.slot.value === 'estimate' ||
    terms.some((t) => isCore(t) && isMoving(t.word))
  );
}
