import type { Figure } from '../../quantity/parts/figure';
import type { LazySentence } from '../sentence/lazy-sentence';

/** Two figures of one source with the sentences that they stand in. */
export interface Two {
  readonly earlier: Figure;
  readonly later: Figure;
  readonly from: LazySentence;
  readonly to: LazySentence;
}
