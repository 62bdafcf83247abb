import type { NonClaim } from '../../quantity/parts/figure';
import type { NoneHere } from './no-claim';

/** Why a rule takes a figure for no claim: the figure itself, its sentence, or what the sentence is on the page. */
export type NoClaimReason = NonClaim | NoneHere | 'notice' | 'foot' | 'strip' | 'anecdote';
