import type { ReadClaim } from '../../claim/read-claim';
import type { Relation } from '../../report';
import { inReportOrder } from './to-relation';

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

  /** Adds what was found between two sources, or inside one, on claims that are noted. */
  add(found: readonly Relation[]): void {
    for (const relation of found) this.relations.push(relation);
  }

  note(claims: readonly ReadClaim[]): void {
    for (const claim of claims) this.claims.set(claim.id, claim);
  }

  sorted(): Relation[] {
    const ordered = inReportOrder(this.claims.values());
    const places = new Map(ordered.map(({ id }, place) => [id, place]));
    const byB = inPlaces(this.relations, ordered.length, ({ b }) => places.get(b) ?? 0);
    return inPlaces(byB, ordered.length, ({ a }) => places.get(a) ?? 0);
  }
}

/**
 * Items ordered by their places, of which there are so many; of one place in the order they had. In plain steps, for very
 * many are ordered after each edit.
 */
function inPlaces<T>(items: readonly T[], count: number, placeOf: (item: T) => number): T[] {
  const places = new Int32Array(items.length);
  const next = new Int32Array(count + 1);
  let at = 0;
  for (const item of items) {
    const place = placeOf(item);
    places[at++] = place;
    next[place + 1] = (next[place + 1] ?? 0) + 1;
  }
  for (let place = 1; place <= count; place += 1) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const ordered = [...items];
  at = 0;
  for (const item of items) {
    const place = places[at++] ?? 0;
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
