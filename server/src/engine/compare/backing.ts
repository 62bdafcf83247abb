import type { ReadClaim } from '../claim/read-claim';
import type { Judgement } from './judge';

/** What is known of the claims around a judgement. */
export interface Surroundings {
  /** What was found between a claim and those whose values meet its own. */
  meeting(claim: ReadClaim): readonly Judgement[];
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

/** The claims of other sources that agree with one. */
function agreeing(claim: ReadClaim, around: Surroundings): ReadClaim[] {
  return around
    .meeting(claim)
    .filter(({ finding }) => finding.relation === 'corroborates')
    .map((j) => (j.a.id === claim.id ? j.b : j.a));
}
