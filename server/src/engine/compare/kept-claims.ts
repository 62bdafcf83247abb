import type { ReadClaim } from '../claim/read-claim';
import { commonInOrder } from './common-in-order';
import { contentKey } from './content-key';
import { copyOf } from './index/shelf';

/** The claims of a source after an edit, and which of them are new or no more. */
export interface KeptClaims {
  readonly claims: readonly ReadClaim[];
  readonly gone: readonly ReadClaim[];
  readonly come: readonly ReadClaim[];
  /** All claims of the sentences in which any have come or gone. */
  readonly around: readonly ReadClaim[];
}

/**
 * Takes over the claims of a source after an edit. Those that the edit left as they were, but for where they stand,
 * stay the same objects and are moved: so all that is known of them stands. The claims before must be nobody else's.
 */
export function keepClaims(before: readonly ReadClaim[], now: readonly ReadClaim[]): KeptClaims {
  const kept = commonInOrder(before.map(contentKey), now.map(contentKey));
  const come = copyOf(now.filter((_, at) => !kept.has(at)));
  const staying = new Set([...kept.values()].flatMap((at) => before[at] ?? []));
  const gone = before.filter((claim) => !staying.has(claim));
  // before they are moved: what is gone stands where it stood
  const left = new Set(gone.map(({ sentence }) => sentence.start));
  const around = new Set<ReadClaim>(come);
  for (const claim of staying) if (left.has(claim.sentence.start)) around.add(claim);
  let arrived = 0;
  const claims = now.flatMap((claim, at) => {
    const was = before[kept.get(at) ?? -1];
    if (was) move(was, claim);
    return was ?? come[arrived++] ?? [];
  });
  // the same list where all stay: what is known of it stands
  if (gone.length + come.length === 0) return { claims: before, gone, come, around: [] };
  const sentences = new Set([...around].map(({ sentence }) => sentence.start));
  return { claims, gone, come, around: claims.filter(({ sentence }) => sentences.has(sentence.start)) };
}

/** Makes plain data equal to other plain data of the same make, all its parts staying the same objects. */
function move(what: object, to: object): void {
  for (const name of Object.keys(to)) {
    const value: unknown = Reflect.get(to, name);
    const known: unknown = Reflect.get(what, name);
    if (isObject(value) && isObject(known)) move(known, value);
    else if (known !== value) Reflect.set(what, name, value);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
