import type { ReadClaim } from '../../claim/read-claim';
import type { Relation } from '../../report';
import type { ListedClaims } from './listed-claims';

/**
 * What stands when two findings speak of one pair: agreement before a derivation, and a derivation before a conflict,
 * for a part does not contradict the whole that it helps to make up.
 */
function strength(relation: Relation): number {
  if (relation.basis === 'derived') return 2;
  return relation.relation === 'corroborates' ? 3 : relation.relation === 'differs' ? 0 : 1;
}

/** Relations in the report's order, with the places of their claims in its list. */
export interface PlacedRelations {
  readonly relations: readonly Relation[];
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Relations with one for each pair of claims, and the claims that stand in them. */
export class RelationList {
  private readonly relations: Relation[] = [];
  readonly claims = new Map<string, ReadClaim>();

  /** Adds what was found between two sources, or inside one, on claims that are noted. */
  add(found: readonly Relation[]): void {
    for (const relation of found) this.relations.push(relation);
  }

  note(claims: readonly ReadClaim[]): void {
    for (const claim of claims) this.claims.set(claim.id, claim);
  }

  /** @param listed all claims that are noted, and maybe more */
  placed(listed: ListedClaims): PlacedRelations {
    const { length } = this.relations;
    const count = listed.claims.length;
    const [a, b] = [new Int32Array(length), new Int32Array(length)];
    this.relations.forEach((relation, at) => {
      a[at] = listed.placeOf(relation.a) ?? 0;
      b[at] = listed.placeOf(relation.b) ?? 0;
    });
    const found = new Int32Array(length).map((_, at) => at);
    const order = inPlaces(inPlaces(found, b, count), a, count);
    const relations: Relation[] = [];
    for (const at of order) {
      const relation = this.relations[at];
      if (relation) relations.push(relation);
    }
    return { relations, a: order.map((at) => a[at] ?? 0), b: order.map((at) => b[at] ?? 0) };
  }
}

/** Items put in order by their places, of which there are so many; items of one place stay in the order they had. */
function inPlaces(items: Int32Array, places: Int32Array, count: number): Int32Array {
  const next = new Int32Array(count + 1);
  for (const place of places) next[place + 1] = (next[place + 1] ?? 0) + 1;
  for (let place = 1; place <= count; place += 1) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const ordered = new Int32Array(items.length);
  for (const item of items) {
    const place = places[item] ?? 0;
    const to = next[place] ?? 0;
    next[place] = to + 1;
    ordered[to] = item;
  }
  return ordered;
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
