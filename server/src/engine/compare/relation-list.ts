import type { ReadClaim } from '../claim/read-claim';
import type { Relation } from '../report';
import { claimOrder } from './to-relation';

/**
 * What stands when two findings speak of one pair: agreement before a derivation, and a derivation before a conflict,
 * for a part does not contradict the whole that it helps to make up.
 */
function strength(relation: Relation): number {
  if (relation.basis === 'derived') return 2;
  return relation.relation === 'corroborates' ? 3 : relation.relation === 'differs' ? 0 : 1;
}

/** Relations with one for each pair of claims, in the report's order. */
export class RelationList {
  private readonly byPair = new Map<string, Relation>();
  private readonly broken: Relation[] = [];
  private readonly claims = new Map<string, ReadClaim>();

  /** Adds relations between claims. */
  add(relations: readonly Relation[], claims: readonly ReadClaim[]): void {
    for (const claim of claims) this.claims.set(claim.id, claim);
    for (const relation of relations) {
      if (relation.basis === 'arithmetic') {
        this.broken.push(relation);
        continue;
      }
      const key = relation.a < relation.b ? `${relation.a}\n${relation.b}` : `${relation.b}\n${relation.a}`;
      const known = this.byPair.get(key);
      if (!known || strength(relation) > strength(known)) this.byPair.set(key, relation);
    }
  }

  sorted(): Relation[] {
    return [...this.byPair.values(), ...this.broken].sort((x, y) => this.order(x.a, y.a) || this.order(x.b, y.b));
  }

  private order(x: string, y: string): number {
    const [a, b] = [this.claims.get(x), this.claims.get(y)];
    return a && b ? claimOrder(a, b) : 0;
  }
}
