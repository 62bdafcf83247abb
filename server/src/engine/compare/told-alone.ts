import type { ReadClaim } from '../claim/read-claim';
import type { Two } from './pairing/beside';
import { openBetween } from './others/bridge';
import { meetingBetween } from './others/bridged-by-several';
import { certaintyAlone } from './others/certainty';
import type { Judgement } from './judging/judgement';
import type { SourcePair } from './pairing/pair-sources';
import type { SourceSide } from './pairing/source-side';
import { isNeverApart } from './odd-one-out';
import type { ToldAgain } from './relations/to-relation';

/** How the judgements on two sources are told. */
export interface ToldAlone {
  /** Judgements where other sources bear on how they are told. */
  readonly told: readonly (ToldAgain | Judgement)[];
  /** The claims of all the others. */
  readonly claims: readonly ReadClaim[];
  /** See `openBetween`. */
  readonly open: readonly Two[];
  /** See `meetingBetween`. */
  readonly meeting: readonly Two[];
}

interface Known {
  readonly pair: SourcePair;
  readonly sides: readonly (readonly ReadClaim[])[];
  readonly alone: ToldAlone;
}

const KNOWN = new WeakMap<object, Known>();

/** What can be told of two sources whatever others say: the same again as long as they say the same of each other. */
export function aloneIn(pair: SourcePair, first: SourceSide, second: SourceSide): ToldAlone {
  const lasting = pair.lasting ?? pair;
  const known = KNOWN.get(lasting);
  const sides = [first.claims, second.claims];
  const isOfPair = known?.pair === pair;
  if (isOfPair && known.sides.every((claims, i) => claims === sides[i])) return known.alone;
  const told = isOfPair ? known.alone : toldIn(pair, known?.alone.told ?? []);
  const alone = {
    told: told.told,
    claims: told.claims,
    open: openBetween(first, second, pair),
    meeting: meetingBetween(first, second, pair),
  };
  KNOWN.set(lasting, { pair, sides, alone });
  return alone;
}

/** @param before how those were told that were found before an edit: most are found again */
function toldIn({ judgements }: SourcePair, before: ToldAlone['told']): Pick<ToldAlone, 'told' | 'claims'> {
  const again = new Map<Judgement, ToldAgain>();
  for (const one of before) if ('certainty' in one) again.set(one.judgement, one);
  const told = judgements.map((judgement) => again.get(judgement) ?? toldAlone(judgement) ?? judgement);
  const claims = told.flatMap((one) => ('certainty' in one ? [one.judgement.a, one.judgement.b] : []));
  return { told, claims: [...new Set(claims)] };
}

function toldAlone(judgement: Judgement): ToldAgain | null {
  if (judgement.neighbour !== null || !isNeverApart(judgement)) return null;
  const certainty = certaintyAlone(judgement);
  return certainty && { judgement, certainty, shown: null };
}
