import type { ReadClaim } from '../claim/read-claim';
import { commonInOrder } from './common-in-order';
import { contentKey } from './content-key';
import { copyOf } from './index/shelf';

/** The claims of a source after an edit, and which of them are new or no more. */
export interface KeptClaims {
  readonly claims: readonly ReadClaim[];
  readonly gone: readonly ReadClaim[];
  readonly come: readonly ReadClaim[];
}

/**
 * Takes over the claims of a source after an edit. Those that the edit left as they were, but for where they stand,
 * stay the same objects and are moved: so all that is known of them stands. The claims before must be nobody else's.
 */
export function keepClaims(before: readonly ReadClaim[], now: readonly ReadClaim[]): KeptClaims {
  const kept = commonInOrder(before.map(contentKey), now.map(contentKey));
  const come = copyOf(now.filter((_, at) => !kept.has(at)));
  let arrived = 0;
  const claims = now.flatMap((claim, at) => {
    const was = before[kept.get(at) ?? -1];
    if (was) move(was, claim);
    return was ?? come[arrived++] ?? [];
  });
  const stay = new Set(claims);
  return { claims, gone: before.filter((claim) => !stay.has(claim)), come };
}

/** Makes plain data equal to other plain data of the same make, all its parts staying the same objects. */
function move(what: object, to: object): void {
  for (const [name, value] of Object.entries(to) as [string, unknown][]) {
    const known: unknown = Reflect.get(what, name);
    if (isObject(value) && isObject(known)) move(known, value);
    else if (known !== value) Reflect.set(what, name, value);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
