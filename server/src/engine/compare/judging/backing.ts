import type { ReadClaim } from '../../claim/read-claim';
import type { Slip } from '../../report';
import type { Judgement } from './judgement';
import { isSlipOfAmount } from './pairs';
import { isParticularSlip } from '../values/slips';
import { compareValues, NO_RATES } from '../values/values';

/** What is known of the claims around a judgement. */
export interface Surroundings {
  /** What was found between a claim and those whose values meet its own. */
  meeting(claim: ReadClaim): Iterable<Judgement>;
  /** The agreements among that, and what else was found with them. */
  agreeing(claim: ReadClaim): Iterable<Judgement>;
  /** What was found between a claim and those of one source whose values meet its own. */
  meetingIn(source: string, claim: ReadClaim): readonly Judgement[];
  /** Whether another origin reads a figure as a claim does. */
  isSupported(claim: ReadClaim): boolean;
  /** The claims of other origins that read a figure as a claim does, each looked for when it is asked for. */
  bearingOut(claim: ReadClaim): Iterable<ReadClaim>;
  /** One of each of these origins, in the order of their sources' names. */
  givers(claim: ReadClaim): Iterable<ReadClaim>;
  /** Whether the sources of two claims go back to one origin. */
  areOfOneOrigin(a: ReadClaim, b: ReadClaim): boolean;
  /** Whether the sources of a judgement tell one story by what marks them. */
  tellOneStory(judgement: Judgement): boolean;
  /** What was found between two claims. */
  between(a: ReadClaim, b: ReadClaim): Judgement | null;
  /** How likely two claims are of one thing whose values exclude each other; 0 where one has its counterpart in the other's source. */
  suspicion(a: ReadClaim, b: ReadClaim): number;
  /** A judgement as it is told beside what other sources say. */
  told(judgement: Judgement): Judgement;
}

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
