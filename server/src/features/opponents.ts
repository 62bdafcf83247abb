import type { Claim } from '../engine/report';
import { isAccepted, isOpposing } from '../workspace/decisions/apply-decisions';
import type { Counterpart, ReportIndex } from './report-index';

/**
 * What contradicts a claim and was not accepted, one for each statement: what is sure first, and of that, what was said
 * last.
 */
export function opponentsOf(index: ReportIndex, claim: Claim): readonly Counterpart[] {
  return index
    .counterparts(claim)
    .filter(({ relation }) => isOpposing(relation) && !isAccepted(relation))
    .toSorted((x, y) => doubt(x) - doubt(y) || byDay(x, y))
    .filter(({ other }, at, all) => all.findIndex((one) => one.other.statement === other.statement) === at);
}

function doubt({ relation }: Counterpart): number {
  return relation.certainty === 'likely' ? 0 : 1;
}

/** What was said last first; what has no day, last of all. */
function byDay(x: Counterpart, y: Counterpart): number {
  const [dayOfX, dayOfY] = [saidOn(x), saidOn(y)];
  return dayOfX === dayOfY ? 0 : dayOfX < dayOfY ? 1 : -1;
}

function saidOn({ other, otherSource }: Counterpart): string {
  return other.asOf.value ?? otherSource?.date ?? '';
}
