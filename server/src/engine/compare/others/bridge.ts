import type { ReadClaim } from '../../claim/read-claim';
import { joinRates } from '../values/rates';
import type { Surroundings } from '../judging/surroundings';
import type { Two } from '../pairing/beside';
import type { Pair } from '../judging/evidence';
import type { Judgement } from '../judging/judgement';
import { asBridged } from '../judging/by-others';
import { strictlyDiffers } from '../judging/differences';
import type { SourcePair } from '../pairing/pair-sources';
import { pairOf } from '../judging/pairs';
import type { SourceSide } from '../pairing/source-side';
import { tellOneStory } from '../judging/story';
import { isNeedless } from '../judging/twins';

/** A figure that more claims agree on than this is common knowledge. */
const MOST = 64;

/**
 * Agreements that two sources alone do not show, for they word a distinctive figure in words of their own: a third
 * source agrees on it with both. The three must tell one story, or chance would lead from one to the next, and nothing
 * else must be known of the two figures.
 */
export function bridgedBetween(a: SourceSide, b: SourceSide, open: readonly Two[], around: Surroundings): Judgement[] {
  // most sources have none, and the marks of a story are many
  if (open.length === 0 || !tellOneStory(a.marks, b.marks)) return [];
  return open
    .flatMap(([x, y]) => pairOf(x, y, joinRates(a.rates, b.rates)) ?? [])
    .filter((pair) => isExact(pair) && !strictlyDiffers(pair) && isBridged(pair, around))
    .map(asBridged);
}

/** The claims of one distinctive number of which nothing was found but near misses. */
export function openBetween(a: SourceSide, b: SourceSide, found: SourcePair): readonly Two[] {
  return pairsOfOneNumber(a, b).filter(([x, y]) => found.on(x).every(isNearMiss) && found.on(y).every(isNearMiss));
}

function pairsOfOneNumber(a: SourceSide, b: SourceSide): Two[] {
  const pairs: Two[] = [];
  const add = (x: ReadClaim, y: ReadClaim): void => {
    if (!isNeedless(a.twin(x), b.twin(y))) pairs.push([x, y]);
  };
  // from the source that has fewer of them
  if (a.distinctive.length < b.distinctive.length) {
    for (const x of a.distinctive) for (const y of b.giving(x.figure.quantity.value)) add(x, y);
  } else for (const y of b.distinctive) for (const x of a.giving(y.figure.quantity.value)) add(x, y);
  return pairs;
}

function isNearMiss({ finding }: Judgement): boolean {
  return finding.relation === 'differs';
}

function isBridged({ a, b }: Pair, around: Surroundings): boolean {
  const met: Judgement[] = [];
  for (const judgement of around.meeting(a)) {
    met.push(judgement);
    if (met.length > MOST) return false;
  }
  return met.some((judgement) => {
    const third = judgement.a.id === a.id ? judgement.b : judgement.a;
    if (third.source === b.source || !agrees(judgement, around)) return false;
    const other = around.between(third, b);
    return other !== null && agrees(other, around);
  });
}

function agrees(judgement: Judgement, around: Surroundings): boolean {
  return (
    isExact(judgement) && around.tellOneStory(judgement) && around.told(judgement).finding.relation === 'corroborates'
  );
}

function isExact({ values }: Pair): boolean {
  return values.kind === 'agree' && (values.basis === 'equal' || values.basis === 'converted');
}
