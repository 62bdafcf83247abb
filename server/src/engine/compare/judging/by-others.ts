import { isEarlier } from '../../claim/sentence/time';
import type { ReadClaim } from '../../claim/read-claim';
import type { DiffersBasis, Finding, SlotName } from '../../report';
import type { Ground } from './chance';
import type { Pair } from './evidence';
import { compareTimes, impliesOtherStanding } from './gates';
import type { Apart, Judgement, SetByThird, StandsBeside } from './judgement';
import { findingOfConflict, judged } from './judgement';

/** From here on others' word is enough. */
const ENOUGH = 0.5;

/** So near by their words are two figures of one source one thing at two times; others are of two things before that. */
const ONE_THING = 0.8;

/**
 * The same two figures with what the source of the one tells of both, which it gives side by side: it may say that they
 * are of two times, or of two standings. A slot known from their own words stays.
 */
export function asTellsTheSource(j: Judgement, by: readonly StandsBeside[]): Judgement {
  const [apart = null] = by;
  if (apart === null || !isOpen(j)) return j;
  const said = (differ: (x: ReadClaim, y: ReadClaim) => boolean, least = 0): Apart | undefined =>
    by.find((one) => one.near >= least && differ(...setBeside(j, one)));
  const status = j.finding.basis === 'status' ? undefined : said(impliesOtherStanding);
  if (status) return { ...j, finding: { relation: 'differs', basis: 'status' }, apart: status };
  const time = j.finding.basis === 'status' ? undefined : said(areOfTwoTimes, ONE_THING);
  if (time) return { ...j, finding: { relation: 'differs', basis: 'time' }, apart: time };
  return j.finding.basis === 'scope' || j.finding.basis === 'measure' ? { ...j, apart } : j;
}

/** The two claims of one source that tell two claims apart, in the order of the latter. */
export function setBeside({ a, b }: Pair, { of, counterpart }: Apart): [ReadClaim, ReadClaim] {
  return of === 'a' ? [counterpart, b] : [a, counterpart];
}

export function areOfTwoTimes(x: ReadClaim, y: ReadClaim): boolean {
  return compareTimes(x.time, y.time) === 'different' || isEarlier(x.time) !== isEarlier(y.time);
}

/** Nothing that the two say themselves tells what sets them apart. */
function isOpen(j: Judgement): boolean {
  const { finding, likeness, slots } = j;
  if (finding.relation !== 'differs' || j.a.figure.quantity.type === 'date') return false;
  const isNamed = likeness.clash !== null || likeness.names === -1;
  return !isNamed && slots.time !== 'different' && slots.status !== 'different' && OPEN.has(finding.basis);
}

const OPEN: ReadonlySet<DiffersBasis> = new Set<DiffersBasis>(['scope', 'measure', 'time', 'status']);

/**
 * Two figures of which a source says that the one is said of what the other is: wrongly, or by another party.
 * @param ground what the agreement rests on by which the source means these two
 */
export function asSetAgainst(
  pair: Pair,
  relation: 'conflicts' | 'disputed',
  apart: Apart | SetByThird,
  ground: Ground | null,
): Judgement {
  const finding: Finding =
    relation === 'conflicts' ? { relation, basis: 'value' } : { relation: 'disputed', basis: 'speaker' };
  return { ...judged(pair, finding, ENOUGH, ground), apart };
}

/**
 * Two figures that exclude each other by what other sources say.
 * @param odd which of the two no other source gives
 * @param score how likely they are of one thing by that
 * @param measure whether that is enough to know it
 */
export function asOutnumbered(pair: Pair, odd: 'a' | 'b', score: number, measure: 'known' | 'open'): Judgement {
  const found = judged(pair, findingOfConflict(pair.a, pair.b), score);
  const unknown = measure === 'known' ? found.unknown : [...new Set<SlotName>(['measure', ...found.unknown])];
  return { ...found, odd, unknown };
}

/** Two figures of which a third source says that they are of one thing. */
export function asBridged(pair: Pair): Judgement {
  const basis = pair.values.kind === 'agree' ? pair.values.basis : 'equal';
  return judged(pair, { relation: 'corroborates', basis }, ENOUGH, 'bridge');
}
