import type { ReadClaim } from '../../claim/read-claim';
import { inReportOrder } from './to-relation';

/** The claims of a report in its order, each known by its place: after an edit there may be very many relations to go through. */
export class ListedClaims {
  readonly claims: readonly ReadClaim[];
  private readonly places: ReadonlyMap<string, number>;

  constructor(claims: Iterable<ReadClaim>) {
    this.claims = inReportOrder(claims);
    this.places = new Map(this.claims.map(({ id }, place) => [id, place]));
  }

  /** Undefined of a claim that is not listed. */
  placeOf(id: string): number | undefined {
    return this.places.get(id);
  }
}
