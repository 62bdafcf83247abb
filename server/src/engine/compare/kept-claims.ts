import type { ReadClaim } from '../claim/read-claim';
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
  const most = Math.min(before.length, now.length);
  const isKept = (was: ReadClaim | undefined, is: ReadClaim | undefined): boolean =>
    was !== undefined && is !== undefined && contentKey(was) === contentKey(is);
  let head = 0;
  while (head < most && isKept(before[head], now[head])) head += 1;
  let tail = 0;
  while (head + tail < most && isKept(before.at(-1 - tail), now.at(-1 - tail))) tail += 1;
  const come = copyOf(now.slice(head, now.length - tail));
  const kept = [...before.slice(0, head), ...come, ...before.slice(before.length - tail)];
  kept.forEach((claim, i) => move(claim, now[i] ?? claim));
  return { claims: kept, gone: before.slice(head, before.length - tail), come };
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
