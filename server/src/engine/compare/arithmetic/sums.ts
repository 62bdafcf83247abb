import type { ReadClaim } from '../../claim/read-claim';
import { addUp, mayAddUp, partsOf, subsets } from './adding-up';
import { spaceOf } from '../values/index-keys';

/** What two or three figures of a sentence add up to, with room for rounding on either side. */
export interface Sum {
  readonly space: string;
  readonly low: number;
  readonly high: number;
}

/** Room for the rounding of a result, as a share of it. */
const ROOM = 0.05;

/** The sums that the sentences of a source leave to be drawn, where their words say that they tell of parts. */
export function sumsOf(claims: readonly ReadClaim[]): Sum[] {
  if (claims.every(({ adds }) => adds === null)) return [];
  return partsOf(claims)
    .filter(mayAddUp)
    .flatMap((group) =>
      [...subsets(group)].flatMap((operands) => {
        const sum = addUp(operands);
        const [first] = operands;
        if (!sum || !first) return [];
        const size = Math.abs(sum.value);
        const room = sum.half + ROOM * size;
        return [{ space: spaceOf(first), low: size - room, high: size + room }];
      }),
    );
}
