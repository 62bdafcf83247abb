import type { ReadClaim } from '../claim/read-claim';
import type { Finding, Slip, SlotName } from '../report';
import { isMoving } from '../claim/lexicon';
import { isCore } from '../claim/term';
import { isDistinctive, particularity } from './distinctive';
import type { SlotRelation } from './gates';
import { compareKinds, compareStatus, compareTimes, firstDifference } from './gates';
import type { Likeness } from './likeness';
import { likenessOf } from './likeness';
import { slipOf } from './slips';
import type { Rates, ValueRelation } from './values';
import { compareValues } from './values';

/** What two claims of different sources are to each other, before the sources' other claims are looked at. */
export interface Judgement {
  readonly a: ReadClaim;
  readonly b: ReadClaim;
  readonly finding: Finding;
  /** How surely both speak of one thing, 0 to 1. */
  readonly score: number;
  readonly values: ValueRelation;
  readonly likeness: Likeness;
  readonly slots: Slots;
  readonly slip: Slip | null;
  readonly unknown: readonly SlotName[];
}

export interface Slots {
  readonly time: SlotRelation;
  readonly status: SlotRelation;
  readonly kind: SlotRelation;
}

/** Least scores; found by leaving out one folder of the corpus at a time (npm run eval). */
export const AGREE = 0.2;
export const NEAR = 0.34;
export const CONFLICT = 0.42;

/** Judges a pair; null where the two have nothing to do with each other. Symmetric up to the order of a and b. */
export function judge(a: ReadClaim, b: ReadClaim, rates: Rates): Judgement | null {
  if (!comparable(a, b)) return null;
  const values = compareValues(a.figure, b.figure, rates);
  const likeness = likenessOf(a, b);
  const slots: Slots = { time: compareTimes(a.time, b.time), status: compareStatus(a, b), kind: compareKinds(a, b) };
  const score = scoreOf(likeness);
  const slip = values.kind === 'disjoint' ? slipOf(a.figure, b.figure) : null;
  const finding = findingOf({ a, b, values, likeness, slots, score, slip });
  if (!finding) return null;
  return { a, b, finding, score, values, likeness, slots, slip, unknown: unknownSlots(a, b, likeness, slots) };
}

/** Figures of one dimension, and dates that are points in time on both sides. */
function comparable(a: ReadClaim, b: ReadClaim): boolean {
  if (a.figure.dimension !== b.figure.dimension) return false;
  if ((a.figure.per?.unit ?? null) !== (b.figure.per?.unit ?? null)) return false;
  if (a.figure.dimension === 'compound') return a.figure.quantity.unit === b.figure.quantity.unit;
  return true;
}

/** One number for how far the words of two claims speak of the same thing. */
export function scoreOf(likeness: Likeness): number {
  const { coverA, coverB, heads, names, around } = likeness;
  const words = 0.5 * Math.max(coverA, coverB) + 0.3 * Math.min(coverA, coverB) + 0.4 * Math.min(0.5, around);
  return clamp(words + 0.08 * heads + 0.08 * names);
}

interface Evidence {
  readonly a: ReadClaim;
  readonly b: ReadClaim;
  readonly values: ValueRelation;
  readonly likeness: Likeness;
  readonly slots: Slots;
  readonly score: number;
  readonly slip: Slip | null;
}

function findingOf(evidence: Evidence): Finding | null {
  switch (evidence.values.kind) {
    case 'agree':
      return whereTheyAgree(evidence, evidence.values.basis);
    case 'loose':
      return evidence.score >= NEAR ? { relation: 'differs', basis: 'precision' } : null;
    case 'near':
      return null;
    case 'incomparable':
      return evidence.values.why === 'currency' && evidence.score >= CONFLICT ? { relation: 'differs', basis: 'currency' } : null;
    case 'disjoint':
      return whereTheyDiffer(evidence);
  }
}

function whereTheyAgree({ a, b, likeness, slots, score }: Evidence, basis: Exclude<Finding['basis'], never>): Finding | null {
  const weight = Math.max(particularity(a.figure), particularity(b.figure));
  const enough = score >= AGREE + 0.35 * (1 - weight);
  const difference = likeness.clash?.basis ?? firstDifference(slots);
  if (enough && !difference) return { relation: 'corroborates', basis } as Finding;
  if (isDistinctive(a.figure) && isDistinctive(b.figure)) {
    if (score >= AGREE || difference) return { relation: 'same-figure', basis: 'subject' };
    return null;
  }
  return enough && difference ? { relation: 'differs', basis: difference } : null;
}

function whereTheyDiffer({ a, b, likeness, slots, score, slip }: Evidence): Finding | null {
  const difference = likeness.clash?.basis ?? firstDifference(slots) ?? (likeness.names === -1 ? 'scope' : null);
  if (difference) return score >= NEAR ? { relation: 'differs', basis: difference } : null;
  if (score >= NEAR && isSuperseded(a, b)) return { relation: 'differs', basis: 'superseded' };
  const needed = slip ? CONFLICT - 0.1 : CONFLICT;
  return score >= needed ? { relation: 'conflicts', basis: 'value' } : null;
}

/** Tolls, counts and estimates move: of two of them said on different days, the later one has taken the earlier's place. */
function isSuperseded(a: ReadClaim, b: ReadClaim): boolean {
  const [da, db] = [a.asOf.value, b.asOf.value];
  return da !== null && db !== null && da !== db && moves(a) && moves(b);
}

function moves({ terms, standing }: ReadClaim): boolean {
  return standing.slot.value === 'provisional' || standing.slot.value === 'estimate' || terms.some((t) => isCore(t) && isMoving(t.word));
}

function unknownSlots(a: ReadClaim, b: ReadClaim, likeness: Likeness, slots: Slots): SlotName[] {
  const unknown: SlotName[] = [];
  if (a.measure.value === null || b.measure.value === null) unknown.push('measure');
  if (likeness.names === 0 && (a.names.length > 0) !== (b.names.length > 0)) unknown.push('scope');
  if (slots.time === 'unknown' && (a.time.slot.value !== null) !== (b.time.slot.value !== null)) unknown.push('time');
  if (slots.status === 'unknown') unknown.push('status');
  return unknown;
}

function clamp(x: number): number {
  return Math.max(0, Math.min(1, x));
}
