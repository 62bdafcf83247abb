import type { ReadClaim } from '../../claim/read-claim';
import type { Slip } from '../../report';
import type { Judgement } from '../judging/judgement';
import type { Surroundings } from '../judging/surroundings';
import { isSlipOfAmount } from '../judging/pairs';
import { isParticularSlip } from '../values/slips';
import { compareValues, NO_RATES } from '../values/values';

/**
 * Whether a conflict is borne out by more than one origin: a figure that no source confirms stands against one that
 * another source gives as well, and that one excludes it too. Such a conflict is likely though its words alone leave
 * it open. Dates are left out: a page is full of dates of different events.
 */
export function isBacked(j: Judgement, around: Surroundings): boolean {
  if (j.finding.relation !== 'conflicts' || j.a.figure.quantity.type === 'date') return false;
  const [a, b] = [around.isSupported(j.a), around.isSupported(j.b)];
  if (a === b) return false;
  const [odd, backed] = a ? [j.b, j.a] : [j.a, j.b];
  for (const c of around.bearingOut(backed))
    if (c.source !== odd.source && around.between(odd, c)?.finding.relation === 'conflicts') return true;
  return false;
}

/** Which of the two figures of a pair other origins give as well. */
export type Backing = 'neither' | 'one' | 'both';

export function backingOf(j: Judgement, around: Surroundings): Backing {
  const bearsOut = (claim: ReadClaim, other: ReadClaim): boolean =>
    around.isSupported(claim) && !isTakenFrom(other.source, claim, around);
  const [a, b] = [bearsOut(j.a, j.b), bearsOut(j.b, j.a)];
  if (!a || !b) return a || b ? 'one' : 'neither';
  const [onlyA, onlyB] = [isAlone(j.a, j.b, around), isAlone(j.b, j.a, around)];
  return onlyA && onlyB ? 'both' : onlyA || onlyB ? 'one' : 'neither';
}

/** Whether another source gives a claim's figure and not as well that of another one: "about 4.86 million" bears out 4,862,317 and 4,826,317 alike. */
function isAlone(claim: ReadClaim, other: ReadClaim, around: Surroundings): boolean {
  for (const one of agreeing(claim, around))
    if (one.source !== other.source && compareValues(one.figure, other.figure, NO_RATES).kind !== 'agree') return true;
  return false;
}

/** Whether a source gives a claim's figure for another thing: then who gives that figure bears out that other thing. */
function isTakenFrom(source: string, claim: ReadClaim, around: Surroundings): boolean {
  return around.meetingIn(source, claim).some(({ finding }) => finding.relation === 'same-figure');
}

/** A conflict as probable as this stands whoever confirms the one or the other. */
const SURE = 0.7;

/** Slips that show in more than two digits that are alike. */
const SURE_SLIPS: ReadonlySet<Slip> = new Set<Slip>(['points', 'neighbour']);

/**
 * Whether a conflict stands up beside what other sources say. Where others confirm the one figure and others the other,
 * there are two things, unless the words name the same one or leave little doubt (what looks like a slip of two digits
 * is no reason to doubt both, but who gives a number bears it out in percent and in points alike); and a slip between
 * figures without a word in common shows only where one of the two stands alone against the others, or in an amount
 * that nobody else gives, between sources that tell one story.
 */
export function standsUp(j: Judgement, around: Surroundings): boolean {
  const wordless = j.likeness.matches.length === 0;
  const chance = j.slip !== null && !SURE_SLIPS.has(j.slip) && !isParticularSlip(j.a.figure, j.b.figure);
  if (!wordless && !chance && (j.likeness.heads === 1 || j.score >= SURE)) return true;
  const backing = backingOf(j, around);
  if (!wordless || backing === 'both') return backing !== 'both';
  return backing === 'one' || (isSlipOfAmount(j.a, j.b) && around.tellOneStory(j));
}

/** The claims of other sources that agree with one, each looked for when it is asked for. */
function* agreeing(claim: ReadClaim, around: Surroundings): Generator<ReadClaim> {
  for (const { a, b, finding } of around.agreeing(claim))
    if (finding.relation === 'corroborates') yield a.id === claim.id ? b : a;
}
