import type { ReadClaim } from '../../claim/read-claim';
import { nearness } from '../likeness/nearness';
import { particularity } from '../values/distinctive';
import { joinRates } from '../values/rates';
import { agreeAlike } from '../values/values';
import type { Surroundings } from '../judging/surroundings';
import type { Two } from '../pairing/beside';
import { asBridged } from '../judging/by-others';
import { knownDifference, strictlyDiffers } from '../judging/differences';
import type { Pair } from '../judging/evidence';
import type { Judgement } from '../judging/judgement';
import type { SourcePair } from '../pairing/pair-sources';
import { isTable } from '../pairing/pair-sources';
import { pairOf } from '../judging/pairs';
import type { SourceSide } from '../pairing/source-side';
import { tellOneStory } from '../judging/story';
import { isNeedless } from '../judging/twins';

/** So many others must agree with both of two figures. */
const SEVERAL = 3;
/** The same of one number in two digits or more, and of figures that have words in common. */
const FEW = 2;
const ONE_NUMBER = 0.6;
const SAY_THE_SAME = 0.1;
/** A figure that more sources give than this is common knowledge. */
const MOST = 64;

/** The claims of two sources whose values meet and of which nothing was found. */
export function meetingBetween(a: SourceSide, b: SourceSide, found: SourcePair): readonly Two[] {
  // of most sources the marks tell that they have nothing to do with each other, before any figures are looked at
  if (isTable(a, b) || !tellOneStory(a.marks, b.marks)) return [];
  const isOpen = (claim: ReadClaim): boolean => found.on(claim).every(setsNothingAgainst);
  const meeting: Two[] = [];
  for (const [dimension, some] of a.particular)
    for (const y of b.particular.get(dimension) ?? [])
      for (const x of some)
        if (agreeAlike(x.figure, y.figure) && isOpen(x) && isOpen(y) && !isFound(x, y, found))
          if (!isNeedless(a.twin(x), b.twin(y))) meeting.push([x, y]);
  return meeting;
}

function setsNothingAgainst({ finding }: Judgement): boolean {
  return finding.relation === 'differs' || finding.relation === 'corroborates';
}

function isFound(x: ReadClaim, y: ReadClaim, found: SourcePair): boolean {
  return found.on(x).some(({ a, b }) => a === y || b === y);
}

/**
 * Agreements that two sources alone do not show, be the figures rounded or worded as they like: several other sources,
 * each of an origin of its own, agree with both.
 */
export function bridgedBySeveral(
  a: SourceSide,
  b: SourceSide,
  meeting: readonly Two[],
  around: Surroundings,
): Judgement[] {
  return meeting
    .filter(([x, y]) => around.isSupported(x) && around.isSupported(y))
    .flatMap(([x, y]) => pairOf(x, y, joinRates(a.rates, b.rates)) ?? [])
    .filter((pair) => !isKnownToDiffer(pair) && areBridged(pair, around))
    .map(asBridged);
}

function isKnownToDiffer(pair: Pair): boolean {
  return pair.slots.time === 'different' || strictlyDiffers(pair) || knownDifference(pair) !== null;
}

function areBridged(pair: Pair, around: Surroundings): boolean {
  const { a, b } = pair;
  const needed = isOneNumber(pair) || nearness(pair.likeness) >= SAY_THE_SAME ? FEW : SEVERAL;
  const [bearing, others] = [bearingOut(a, around), bearingOut(b, around)];
  if (!bearing || !others) return false;
  const thirds: ReadClaim[] = [];
  for (const third of bearing) {
    if (third.source === b.source || [b, ...thirds].some((one) => around.areOfOneOrigin(one, third))) continue;
    if (agree(third, b, around)) thirds.push(third);
    if (thirds.length >= needed) return true;
  }
  return false;
}

/** Who bears a figure out; null where so many do that it is common knowledge. */
function bearingOut(claim: ReadClaim, around: Surroundings): readonly ReadClaim[] | null {
  const bearing: ReadClaim[] = [];
  for (const third of around.bearingOut(claim)) {
    bearing.push(third);
    if (bearing.length > MOST) return null;
  }
  return bearing;
}

function agree(third: ReadClaim, claim: ReadClaim, around: Surroundings): boolean {
  const found = around.between(third, claim);
  return found?.values.kind === 'agree' && around.told(found).finding.relation === 'corroborates';
}

function isOneNumber({ a, b, values }: Pair): boolean {
  const isExact = values.kind === 'agree' && (values.basis === 'equal' || values.basis === 'converted');
  return isExact && Math.min(particularity(a.figure), particularity(b.figure)) >= ONE_NUMBER;
}
