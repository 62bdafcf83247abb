import type { ReadClaim } from '../claim/read-claim';
import type { Dimension } from '../quantity/figure';
import type { Source } from '../report';
import type { Shingle } from '../text/shingles';
import type { Runs } from './copies';
import { runsOf } from './copies';
import type { Derivation } from './derive';
import { brokenSums } from './derive';
import { ratesOf } from './rates';
import { statementsOf } from './statements';
import type { Statement } from './statements';
import type { Twin } from './twins';
import { twinsOf } from './twins';
import type { Rates } from './values';

/** One source with what comparing needs of it, worked out from its own claims when it is first asked for. */
export class SourceSide {
  readonly rates: Rates;
  private knownStatements: readonly Statement[] | null = null;
  private knownTwins: ((claim: ReadClaim) => Twin) | null = null;
  private knownCounts: ReadonlyMap<Dimension, number> | null = null;
  private knownSums: readonly Derivation[] | null = null;

  constructor(
    readonly source: Source,
    readonly claims: readonly ReadClaim[],
    readonly runs: Runs,
  ) {
    this.rates = ratesOf(claims);
  }

  get statements(): readonly Statement[] {
    this.knownStatements ??= statementsOf(this.claims, this.rates);
    return this.knownStatements;
  }

  /** How often the source says the same in the same words. */
  twin(claim: ReadClaim): Twin {
    this.knownTwins ??= twinsOf(this.claims);
    return this.knownTwins(claim);
  }

  /** How many figures of a dimension the source has. */
  count(dimension: Dimension): number {
    return this.counts.get(dimension) ?? 0;
  }

  /** All that comparing one of its claims looks at besides the claim: equal as long as only other claims change. */
  get bearing(): string {
    return JSON.stringify([this.source.role, [...this.counts].sort(), [...this.rates]]);
  }

  private get counts(): ReadonlyMap<Dimension, number> {
    this.knownCounts ??= countByDimension(this.claims);
    return this.knownCounts;
  }

  /** Sums that the source states and that do not come out. */
  get brokenSums(): readonly Derivation[] {
    this.knownSums ??= brokenSums(this.claims);
    return this.knownSums;
  }
}

function countByDimension(claims: readonly ReadClaim[]): ReadonlyMap<Dimension, number> {
  const counts = new Map<Dimension, number>();
  for (const { figure } of claims) counts.set(figure.dimension, (counts.get(figure.dimension) ?? 0) + 1);
  return counts;
}

export function sourceSide(source: Source, claims: readonly ReadClaim[], shingles: readonly Shingle[]): SourceSide {
  return new SourceSide(source, claims, runsOf(shingles));
}
