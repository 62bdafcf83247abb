import type { ReadClaim } from '../claim/read-claim';
import type { Source } from '../report';
import type { Derivation } from './derive';
import { brokenSums } from './derive';
import { ratesOf } from './rates';
import type { Shingle } from '../text/shingles';
import { statementsOf } from './statements';
import type { Statement } from './statements';
import type { Rates } from './values';

/** One source with what comparing needs of it, computed once from its own claims. */
export interface SourceSide {
  readonly source: Source;
  readonly claims: readonly ReadClaim[];
  readonly statements: readonly Statement[];
  readonly rates: Rates;
  /** Sums that the source states and that do not come out. */
  readonly brokenSums: readonly Derivation[];
  readonly shingles: readonly Shingle[];
}

export function sourceSide(source: Source, claims: readonly ReadClaim[], shingles: readonly Shingle[]): SourceSide {
  const rates = ratesOf(claims);
  return { source, claims, rates, statements: statementsOf(claims, rates), brokenSums: brokenSums(claims), shingles };
}
