import type { ReadClaim } from '../../claim/read-claim';
import { joinRates } from '../values/rates';
import type { Surroundings } from '../judging/surroundings';
import type { Ground } from '../judging/chance';
import { isOneValue } from '../pairing/counterparts';
import { areOfTwoTimes, asSetAgainst } from '../judging/by-others';
import type { Judgement } from '../judging/judgement';
import type { SourcePair } from '../pairing/pair-sources';
import { excludingPairOf } from '../judging/pairs';
import type { SourceSide } from '../pairing/source-side';

/** A third source gives a claim's figure and sets another one against it. */
export interface Opposed {
  readonly third: SourceSide;
  /** What the agreement of the third source's claim with the claim rests on. */
  readonly ground: Ground | null;
  readonly own: ReadClaim;
  readonly other: ReadClaim;
}

/** What was found between two sources. */
type Between = (a: SourceSide, b: SourceSide) => SourcePair;

/** The claims of a source whose figures others set against another one. */
export type OpposedClaims = ReadonlyMap<ReadClaim, readonly Opposed[]>;

const NONE: OpposedClaims = new Map();

/** What the sources near one set against its figures, as what two parties say of one thing. */
export function opposedIn(
  side: SourceSide,
  near: readonly SourceSide[],
  between: Between,
  around: Surroundings,
): OpposedClaims {
  const thirds = near.filter((third) => third.rivalries.some(isOfParties));
  if (thirds.length === 0) return NONE;
  const opposed = new Map<ReadClaim, Opposed[]>();
  for (const third of thirds)
    for (const [x, y] of third.rivalries.filter(isOfParties))
      for (const [own, other] of [
        [x, y],
        [y, x],
      ] as const)
        for (const { claim, ground } of counterpartsOf(own, between(side, third), around))
          opposed.set(claim, [...(opposed.get(claim) ?? []), { third, ground, own, other }]);
  return opposed;
}

/** Claims of two sources that give the one and the other of two figures that a third source sets against each other. */
export function disputesBetween(
  a: SourceSide,
  b: SourceSide,
  opposed: OpposedClaims,
  between: Between,
  around: Surroundings,
): Judgement[] {
  const found = between(a, b);
  const rates = joinRates(a.rates, b.rates);
  const disputes = new Map<string, Judgement>();
  for (const [claim, ways] of opposed)
    for (const { third, ground, own, other } of ways) {
      if (third === b) continue;
      for (const { claim: rival, ground: its } of counterpartsOf(other, between(b, third), around)) {
        if ([claim, rival].some((one) => found.on(one).some(isAgreement)) || areOfTwoTimes(claim, rival)) continue;
        const [x, y] = a.source.id < b.source.id ? [claim, rival] : [rival, claim];
        const counterparts = x === claim ? ([own, other] as const) : ([other, own] as const);
        const key = `${x.id} ${y.id}`;
        const pair = excludingPairOf(x, y, rates);
        // by chance alone not both would agree
        const rests = ground === null || its === null ? null : ground;
        if (pair && (rests === null || !disputes.has(key)))
          disputes.set(key, asSetAgainst(pair, 'disputed', { of: 'neither', counterparts }, rests));
      }
    }
  return [...disputes.values()];
}

/** Both figures stand; a corrected one is nobody's. */
function isOfParties([x, y]: readonly [ReadClaim, ReadClaim]): boolean {
  return !x.denied && !y.denied && !areOfTwoTimes(x, y);
}

/** The claims of the other source that give a claim's figure, and what the agreement rests on. */
function counterpartsOf(
  { id }: ReadClaim,
  found: SourcePair,
  around: Surroundings,
): { readonly claim: ReadClaim; readonly ground: Ground | null }[] {
  return found.judgements.flatMap((j) => {
    if ((j.a.id !== id && j.b.id !== id) || !isExact(j) || around.told(j).finding.relation !== 'corroborates')
      return [];
    return { claim: j.a.id === id ? j.b : j.a, ground: j.ground };
  });
}

/** "1,200" and "some 1,200" too. */
function isExact(j: Judgement): boolean {
  const { basis } = j.finding;
  return isAgreement(j) && (basis === 'equal' || basis === 'converted' || isOneValue(j));
}

function isAgreement({ finding }: Judgement): boolean {
  return finding.relation === 'corroborates';
}
