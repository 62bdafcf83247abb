import type { Claim } from '../engine/report';
import { isAccepted } from '../workspace/decisions/apply-decisions';
import type { ReportIndex } from './report-index';

/**
 * How a draft's figure stands before the sources. `rounded`: it agrees with them, but not to the digit (rounded, about,
 * within a bound). `conflicting` and `unsupported` are open; `accepted` is settled because the author said so.
 */
export type DraftStanding = 'confirmed' | 'rounded' | 'conflicting' | 'unsupported' | 'accepted';

/** The standing of a claim; null where its document is no draft. */
export function draftStanding(index: ReportIndex, claim: Claim): DraftStanding | null {
  if (index.sourceOf(claim)?.role !== 'draft') return null;
  const own = standing(index, claim);
  if (own !== 'unsupported' || claim.restates === null) return own;
  // "7.8 metres (25.7 feet)": what holds for the first figure holds for the second
  const first = index.claim(claim.restates);
  return first ? standing(index, first) : own;
}

function standing(index: ReportIndex, claim: Claim): DraftStanding {
  switch (claim.verdict) {
    case 'conflicting':
    case 'disputed':
      return 'conflicting';
    case 'corroborated':
    case 'repeated':
      // for a draft it is enough that a source says so: it was written from them
      return index.counterparts(claim).some(({ relation }) => isExact(relation.basis)) ? 'confirmed' : 'rounded';
    case 'related':
    case 'unconfirmed':
      return isAccepted(claim) ? 'accepted' : 'unsupported';
  }
}

function isExact(basis: string): boolean {
  return basis === 'equal' || basis === 'converted' || basis === 'derived';
}
