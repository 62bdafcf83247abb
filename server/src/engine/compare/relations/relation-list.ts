import type { ReadClaim } from '../../claim/read-claim';
import type { Relation } from '../../report';
import { claimOrder } from './to-relation';

/**
 * What stands when two findings speak of one pair: agreement before a derivation, and a derivation before a conflict,
 * for a part does not contradict the whole that it helps to make up.
 */
function strength(relation: Relation): number {
  if (relation.basis === 'derived') return 2;
  return relation.relation === 'corroborates' ? 3 : relation.relation === 'differs' ? 0 : 1;
}

/** Relations with one for each pair of claims, in the report's order, and the claims that stand in them. */
export class RelationList {
  private readonly relations: Relation[] = [];
  readonly claims = new Map<string, ReadClaim>();

  /** Adds what was found between two sources, or inside one. */
  add(found: readonly Relation[], claims: Iterable<ReadClaim>): void {
    for (const claim of claims) this.claims.set(claim.id, claim);
    this.relations.push(...found);
  }

  sorted(): Relation[] {
    const ordered = [...this.claims.values()].sort(claimOrder);
    const places = new Map(ordered.map(({ id }, place) => [id, place]));
    const byB = inPlaces(this.relations, ({ b }) => places.get(b) ?? 0);
    return inPlaces(byB, ({ a }) => places.get(a) ?? 0);
  }
}

/** Items ordered by their places, which are few; of one place in the order they had. */
function inPlaces<T>(items: readonly T[], placeOf: (item: T) => number): T[] {
  const byPlace: T[][] = [];
  for (const item of items) (byPlace[placeOf(item)] ??= []).push(item);
  return byPlace.flat();
}

/** Of several relations of one pair the strongest; sums that do not come out stand beside all others. */
export function onePerPair(relations: readonly Relation[]): Relation[] {
  const broken = relations.filter(({ basis }) => basis === 'arithmetic');
  const byPair = new Map<string, Relation>();
  for (const relation of relations) {
    if (relation.basis === 'arithmetic') continue;
    const { a, b } = relation;
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    const known = byPair.get(key);
    if (!known || strength(relation) > strength(known)) byPair.set(key, relation);
  }
  return [...byPair.values(), ...broken];
}
