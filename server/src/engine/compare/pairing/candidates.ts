import type { ReadClaim } from '../../claim/read-claim';
import { isOneOfAKind } from './company';
import { derivationsOf } from '../arithmetic/adding-up';
import { ALONE, judge } from '../judging/judge';
import { pairOf } from '../judging/pairs';
import { isConfusable } from './near-misses';
import { joinRates } from '../values/rates';
import type { SourceSide } from './source-side';

/** A claim with the source in which it stands. */
export interface Placed {
  readonly side: SourceSide;
  readonly claim: ReadClaim;
}

/**
 * Whether two claims by themselves give a reason to compare their sources: they agree, exclude each other, have a
 * particular figure in common, or could be taken for one another.
 */
export function bringTogether(one: Placed, other: Placed): boolean {
  // a judgement is the same whichever side asks
  const [a, b] = one.side.source.id < other.side.source.id ? [one, other] : [other, one];
  const pair = pairOf(a.claim, b.claim, joinRates(a.side.rates, b.side.rates));
  if (!pair) return false;
  const { dimension } = a.claim.figure;
  const choices = Math.max(a.side.count(dimension), b.side.count(dimension));
  const brief = a.side.isBrief || b.side.isBrief;
  const judgement = judge(pair, { ...ALONE, choices, brief: brief && isOneOfAKind(choices) });
  if (judgement?.finding.relation !== 'differs') return judgement !== null;
  return isConfusable(judgement, brief);
}

/** Whether a figure of one source is the sum of parts that the other states. */
export function addUpTo(a: SourceSide, b: SourceSide): boolean {
  return derivationsOf(a.claims, b.claims).length > 0 || derivationsOf(b.claims, a.claims).length > 0;
}
