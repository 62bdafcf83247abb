import type { ReadClaim } from '../../claim/read-claim';
import type { Slip } from '../../report';
import type { Judgement } from './judge';
import { isSlipOfAmount } from './pairs';
import { isParticularSlip } from '../values/slips';

/** What is known of the claims around a judgement. */
export interface Surroundings {
  /** What was found between a claim and those whose values meet its own. */
  meeting(claim: ReadClaim): Iterable<Judgement>;
  /** Whether another origin reads a figure as a claim does. */
  isSupported(claim: ReadClaim): boolean;
  /** Whether the sources of a judgement tell one story by what marks them. */
  tellOneStory(judgement: Judgement): boolean;
  /** What was found between two claims. */
  between(a: ReadClaim, b: ReadClaim): Judgement | null;
}

/**
 * Whether a conflict is borne out by more than one source: a figure that no source confirms stands against one that
 * another source gives as well, and that one excludes it too. Such a conflict is likely though its words alone leave
 * it open. Dates are left out: a page is full of dates of different events.
 */
export function isBacked(j: Judgement, around: Surroundings): boolean {
  if (j.finding.relation !== 'conflicts' || j.a.figure.quantity.type === 'date') return false;
  const [a, b] = [agreeing(j.a, around), agreeing(j.b, around)];
  if ((a.length === 0) === (b.length === 0)) return false;
  const [odd, supporters, backedSource] = a.length === 0 ? [j.a, b, j.b.source] : [j.b, a, j.a.source];
  return supporters.some(
    (c) =>
      c.source !== backedSource && c.source !== odd.source && around.between(odd, c)?.finding.relation === 'conflicts',
  );
}

/** Which of the two figures of a pair other origins give as well. */
export type Backing = 'neither' | 'one' | 'both';

export function backingOf(j: Judgement, around: Surroundings): Backing {
  const bearsOut = (claim: ReadClaim, other: ReadClaim): boolean =>
    around.isSupported(claim) && !isTakenFrom(other.source, claim, around);
  const [a, b] = [bearsOut(j.a, j.b), bearsOut(j.b, j.a)];
  return a && b ? 'both' : a || b ? 'one' : 'neither';
}

/** Whether a source gives a claim's figure for another thing: then who gives that figure bears out that other thing. */
function isTakenFrom(source: string, claim: ReadClaim, around: Surroundings): boolean {
  for (const { a, b, finding } of around.meeting(claim))
    if (finding.relation === 'same-figure' && (a === claim ? b : a).source === source) return true;
  return false;
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

/** The claims of other sources that agree with one. */
function agreeing(claim: ReadClaim, around: Surroundings): ReadClaim[] {
  return [...around.meeting(claim)]
    .filter(({ finding }) => finding.relation === 'corroborates')
    .map((j) => (j.a.id === claim.id ? j.b : j.a));
}
