import type { ReadClaim } from '../../claim/read-claim';

/** Where a claim stands among those of its source that say the same in the same words. */
export interface Twin {
  /** 0 for the first. */
  readonly rank: number;
  /** How many there are, itself among them. */
  readonly count: number;
  /** Null where there is but one. */
  readonly first: ReadClaim | null;
}

/** So many pairs of twins are all spelt out; of more, each is held against the first of the others alone. */
const FEW = 64;

const NOT_SAME: Twin = { rank: 0, count: 1, first: null };

/** The twins of a source: a text that says a sentence a thousand times says it once. */
export function twinsOf(claims: readonly ReadClaim[]): (claim: ReadClaim) => Twin {
  const groups = new Map<string, ReadClaim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const twins = new Map<ReadClaim, Twin>();
  for (const group of groups.values())
    if (group.length > 1)
      group.forEach((claim, rank) => twins.set(claim, { rank, count: group.length, first: group[0] ?? null }));
  return (claim) => twins.get(claim) ?? NOT_SAME;
}

/** Whether a pair says nothing that the first of the twins does not say. */
export function isNeedless(a: Twin, b: Twin): boolean {
  return a.rank > 0 && b.rank > 0 && a.count * b.count > FEW;
}

/** Kept from edit to edit of a source. */
const KEYS = new WeakMap<ReadClaim, string>();

/** All that tells two claims of one source apart for those of others: which of two such is asked must not matter. */
function keyOf(claim: ReadClaim): string {
  let key = KEYS.get(claim);
  if (key === undefined) KEYS.set(claim, (key = newKeyOf(claim)));
  return key;
}

function newKeyOf(claim: ReadClaim): string {
  const { figure, terms, time, standing } = claim;
  return JSON.stringify([
    [figure.dimension, figure.quantity, figure.per?.unit, figure.relative],
    [time.slot.value, time.days?.from, time.days?.to, time.weekday, time.now],
    [claim.kind.value, standing.slot.value, standing.strong, claim.denied],
    [claim.period, claim.particulars],
    claim.namesFrom,
    [claim.names, claim.around].map((names) => names.map(({ key, leads }) => [key, leads])),
    terms.map((t) => `${t.role} ${t.word}`),
  ]);
}
