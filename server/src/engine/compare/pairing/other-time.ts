import type { ReadClaim } from '../../claim/read-claim';
import type { HeldTime } from '../../claim/sentence/time';
import { likenessOf } from '../likeness/likeness';
import { nearness } from '../likeness/nearness';
import { agreeAlike, compareValues, NO_RATES } from '../values/values';
import { compareTimes } from '../judging/gates';
import type { SourceSide } from './source-side';

/** So near by their words are two figures of one source one thing then and now. */
const OF_ONE_THING = 0.7;

/** Whether two claims leave it open that one of them gives for one time what the other's source gives for another. */
export function mayBeOfOtherTime({ time: a }: ReadClaim, { time: b }: ReadClaim): boolean {
  return (isDated(a) || isDated(b)) && a.slot.value !== null && b.slot.value !== null && compareTimes(a, b) !== 'same';
}

/**
 * Whether a claim gives for one time the figure that the other source has for another: "63.8 per cent voted this year",
 * where it was 63.8 in 2019 and 57.2 this year. That source gives both, of one thing, and the claim holds for the time of
 * the one whose figure it has not.
 */
export function isOfOtherTime(claim: ReadClaim, equal: ReadClaim, own: SourceSide, other: SourceSide): boolean {
  if (!isDated(equal.time)) return false;
  const its = other.claims.filter(
    (one) =>
      one.figure.dimension === equal.figure.dimension &&
      compareTimes(claim.time, one.time) === 'same' &&
      compareTimes(equal.time, one.time) !== 'same' &&
      compareValues(claim.figure, one.figure, NO_RATES).kind === 'disjoint' &&
      nearness(likenessOf(equal, one)) >= OF_ONE_THING,
  );
  return (
    its.length > 0 &&
    !its.some((one) => own.claims.some((known) => known !== claim && agreeAlike(known.figure, one.figure)))
  );
}

/** Said with the figure, and which days it means is known. */
function isDated({ slot, days, now }: HeldTime): boolean {
  return days !== null && !now && slot.value !== null;
}
