import type { ReadClaim } from '../claim/read-claim';
import type { Source } from '../report';
import { ratesOf } from './rates';
import { shinglesOf } from './shingles';
import type { Shingle } from './shingles';
import { statementsOf } from './statements';
import type { Statement } from './statements';
import type { Rates } from './values';

/** One source with what comparing needs of it, computed once from its own claims. */
export interface SourceSide {
  readonly source: Source;
  readonly claims: readonly ReadClaim[];
  readonly statements: readonly Statement[];
  readonly rates: Rates;
  readonly shingles: readonly Shingle[];
}

export function sourceSide(source: Source, claims: readonly ReadClaim[], text: string): SourceSide {
  const rates = ratesOf(claims);
  return { source, claims, rates, statements: statementsOf(claims, rates), shingles: shinglesOf(text, source.start) };
}
