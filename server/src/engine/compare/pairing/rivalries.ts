import type { ReadClaim } from '../../claim/read-claim';
import { isEarlier } from '../../claim/sentence/time';
import { nearness } from '../likeness/nearness';
import { joinRates } from '../values/rates';
import type { Rates } from '../values/values';
import { ALONE, judge } from '../judging/judge';
import { areOfTwoTimes, asSetAgainst } from '../judging/by-others';
import type { Ground } from '../judging/chance';
import type { Apart, Judgement } from '../judging/judgement';
import { excludingPairOf, pairOf } from '../judging/pairs';
import type { SourceSide } from './source-side';

/**
 * Figures of two sources that exclude each other because the one source sets the other's figure against one of its
 * own: as what another party says ("Stewards counted 2,500, the police 900", where the other source has 900), or as
 * wrong ("23 per cent, not 32", where the other has 32).
 * @param agreeing what the two agree on beyond doubt
 */
export function rivalriesBetween(agreeing: readonly Judgement[], a: SourceSide, b: SourceSide): Judgement[] {
  if (a.rivalries.length + b.rivalries.length === 0) return [];
  const rates = joinRates(a.rates, b.rates);
  const found = [...ofSide(agreeing, a, b, rates), ...ofSide(agreeing, b, a, rates)];
  // where both sources give both figures, each tells the same
  const told = new Set<string>();
  return found.filter(({ a: x, b: y }) => {
    const isNew = !told.has(`${x.id} ${y.id}`);
    told.add(`${x.id} ${y.id}`);
    return isNew;
  });
}

function ofSide(agreeing: readonly Judgement[], own: SourceSide, other: SourceSide, rates: Rates): Judgement[] {
  const pair = (x: ReadClaim, y: ReadClaim): [ReadClaim, ReadClaim] =>
    own.source.id < other.source.id ? [x, y] : [y, x];
  return own.rivalries.flatMap(([x, y]): Judgement[] => {
    if (x.denied !== y.denied) {
      const [right, wrong] = x.denied ? [y, x] : [x, y];
      // who gives the right figure too does not repeat the wrong one
      if (counterpartsOf(right, agreeing).length > 0) return [];
      const repeating = other.ofDimension(wrong.figure.dimension).filter((z) => repeats(pair(wrong, z), rates));
      return repeating.flatMap((z) => setAgainst(pair(right, z), own, { claim: wrong, ground: null }, rates));
    }
    if (areOfTwoTimes(x, y)) return [];
    const [ofX, ofY] = [counterpartsOf(x, agreeing), counterpartsOf(y, agreeing)];
    // who gives both means both, whatever its words
    const givesBoth = ofX.length > 0 && ofY.length > 0;
    const against = (one: ReadClaim, equal: ReadClaim, { z, ground }: Counterpart): Judgement[] =>
      setAgainst(pair(one, z), own, { claim: equal, ground: givesBoth ? null : ground }, rates);
    return [...ofX.flatMap((its) => against(y, x, its)), ...ofY.flatMap((its) => against(x, y, its))];
  });
}

/** A claim of the other source that agrees with one, and what that rests on. */
interface Counterpart {
  readonly z: ReadClaim;
  readonly ground: Ground | null;
}

function counterpartsOf(claim: ReadClaim, agreeing: readonly Judgement[]): Counterpart[] {
  return agreeing.flatMap(({ a, b, ground }) => (a === claim ? { z: b, ground } : b === claim ? { z: a, ground } : []));
}

/** So near are the words of a figure that is said to be wrong and of that which repeats it. */
const SAYS_THE_SAME = 0.5;
/** The same where both count one thing. */
const SAYS_OF_THE_SAME = 0.3;

/** Whether one of two figures is given as true of what the other is denied of. */
function repeats([a, b]: readonly [ReadClaim, ReadClaim], rates: Rates): boolean {
  if ((a.denied && b.denied) || isEarlier(a.time) || isEarlier(b.time)) return false;
  const same = pairOf({ ...a, denied: false }, { ...b, denied: false }, rates);
  if (same?.values.kind !== 'agree' || (same.values.basis !== 'equal' && same.values.basis !== 'converted'))
    return false;
  const near = nearness(same.likeness);
  if (near < (same.likeness.heads === 1 ? SAYS_OF_THE_SAME : SAYS_THE_SAME)) return false;
  return judge(same, ALONE)?.finding.relation === 'corroborates';
}

/**
 * A claim of the one source and one of the other, where the one source has a claim that is the other's equal.
 * @param equal that claim; what it denies is wrong, and what stands is another party's
 */
function setAgainst(
  [a, b]: readonly [ReadClaim, ReadClaim],
  own: SourceSide,
  equal: { readonly claim: ReadClaim; readonly ground: Ground | null },
  rates: Rates,
): Judgement[] {
  const pair = excludingPairOf(a, b, rates);
  if (!pair) return [];
  const apart: Apart = { of: a.source === own.source.id ? 'b' : 'a', counterpart: equal.claim };
  return [asSetAgainst(pair, equal.claim.denied ? 'conflicts' : 'disputed', apart, equal.ground)];
}
