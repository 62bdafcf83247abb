import type { ReadClaim } from '../../claim/read-claim';
import type { Dimension } from '../../quantity/parts/figure';
import type { Source } from '../../report';
import type { Shingle } from '../../text/shingles';
import type { PackedRuns } from '../origins/runs';
import { packRuns } from '../origins/runs';
import { choicesOf } from '../judging/chance';
import type { Derivation } from '../arithmetic/derivation';
import { brokenSums } from '../arithmetic/adding-up';
import { nearness } from '../likeness/nearness';
import { likenessOf } from '../likeness/likeness';
import { ratesWithin } from '../judging/implied-rates';
import type { RememberedPairs } from '../judging/remembered-pairs';
import { isDistinctive, isParticular } from '../values/distinctive';
import { statementsOf } from './statements';
import type { Statement } from './statements';
import type { StoryMarks } from '../judging/story';
import { BRIEF, storyMarksOf } from '../judging/story';
import type { Twin } from '../judging/twins';
import { twinsOf } from '../judging/twins';
import { miscalculations } from '../arithmetic/working-out';
import type { Rates } from '../values/values';

/** Counting ends here: judging asks whether there are few. */
export const MANY = 15;
/** Sources with more figures than this are long tables. */
const LONG = 200;
/** From here on two figures of one source stand beside each other: their words are much the same. */
const BESIDE = 0.3;
const NOTHING: ReadonlyMap<ReadClaim, number> = new Map();
const NO_CLAIMS: readonly ReadClaim[] = [];

/** One source with what comparing needs of it, worked out from its own claims when it is first asked for. */
export class SourceSide {
  private knownRates: Rates | null = null;
  private knownStatements: readonly Statement[] | null = null;
  private knownStatementOf: ReadonlyMap<string, Statement> | null = null;
  private knownPlaces: ReadonlyMap<ReadClaim, number> | null = null;
  private knownTwins: ((claim: ReadClaim) => Twin) | null = null;
  private knownKinds: ReadonlyMap<Dimension, readonly ReadClaim[]> | null = null;
  private knownMarks: StoryMarks | null = null;
  private knownParticular: ReadonlyMap<Dimension, readonly ReadClaim[]> | null = null;
  private knownDistinctive: readonly ReadClaim[] | null = null;
  private knownNumbers: ReadonlyMap<string | number, readonly ReadClaim[]> | null = null;
  private knownMiscounts: readonly Derivation[] | null = null;
  private knownRivalries: readonly (readonly [ReadClaim, ReadClaim])[] | null = null;

  constructor(
    readonly source: Source,
    readonly claims: readonly ReadClaim[],
    readonly runs: PackedRuns,
    /** How near the words of its claims are to each other, kept from edit to edit of a source that is worked on. */
    readonly near: RememberedPairs<number> | null = null,
    private readonly knownBeside = new Map<ReadClaim, ReadonlyMap<ReadClaim, number>>(),
  ) {}

  /** The source after an edit that has moved its claims, and neither brought nor taken any. */
  moved(source: Source, runs: PackedRuns): SourceSide {
    const now = new SourceSide(source, this.claims, runs, this.near, this.knownBeside);
    // statements have the names of their first claims
    now.knownStatements =
      this.knownStatements?.map((one) => ({ ...one, id: one.claims[0]?.id ?? '', source: source.id })) ?? null;
    now.knownRates = this.knownRates;
    now.knownPlaces = this.knownPlaces;
    now.knownTwins = this.knownTwins;
    now.knownKinds = this.knownKinds;
    now.knownMarks = this.knownMarks;
    now.knownParticular = this.knownParticular;
    now.knownDistinctive = this.knownDistinctive;
    now.knownNumbers = this.knownNumbers;
    return now;
  }

  /** The rates between currencies that it states or implies. */
  get rates(): Rates {
    return (this.knownRates ??= ratesWithin(this.claims));
  }

  get statements(): readonly Statement[] {
    this.knownStatements ??= statementsOf(this.claims, this.rates);
    return this.knownStatements;
  }

  /** The statement that a claim of the source belongs to. */
  statementOf({ id }: ReadClaim): Statement | undefined {
    this.knownStatementOf ??= new Map(this.statements.flatMap((one) => one.claims.map((claim) => [claim.id, one])));
    return this.knownStatementOf.get(id);
  }

  /** Where a claim stands among those of the source. */
  place(claim: ReadClaim): number {
    this.knownPlaces ??= new Map(this.claims.map((one, place) => [one, place]));
    return this.knownPlaces.get(claim) ?? 0;
  }

  /** How often the source says the same in the same words. */
  twin(claim: ReadClaim): Twin {
    this.knownTwins ??= twinsOf(this.claims);
    return this.knownTwins(claim);
  }

  /** What tells its story from those of others. */
  get marks(): StoryMarks {
    this.knownMarks ??= storyMarksOf(this.claims);
    return this.knownMarks;
  }

  /** How many figures of a dimension the source has; what is more than a few is many. */
  count(dimension: Dimension): number {
    return Math.min(MANY, this.ofDimension(dimension).length);
  }

  /** It has so few figures that it can hardly agree on another one with any. */
  get isBrief(): boolean {
    return this.claims.length <= BRIEF;
  }

  /** All that comparing a claim of a dimension looks at besides the claim: equal as long as only other claims change. */
  bearing(dimension: Dimension): number {
    const choices = choicesOf(this.count(dimension));
    return this.isBrief ? -choices : choices;
  }

  /** The dimensions of its figures. */
  get dimensions(): Iterable<Dimension> {
    return this.kinds.keys();
  }

  ofDimension(dimension: Dimension): readonly ReadClaim[] {
    return this.kinds.get(dimension) ?? NO_CLAIMS;
  }

  private get kinds(): ReadonlyMap<Dimension, readonly ReadClaim[]> {
    return (this.knownKinds ??= byDimension(this.claims));
  }

  /** The other claims of a claim's dimension that say much the same, with how near their words are; of a long table none. */
  beside(claim: ReadClaim): ReadonlyMap<ReadClaim, number> {
    let known = this.knownBeside.get(claim);
    if (!known) this.knownBeside.set(claim, (known = this.isLong ? NOTHING : this.nearTo(claim)));
    return known;
  }

  private nearTo(claim: ReadClaim): ReadonlyMap<ReadClaim, number> {
    const near = new Map<ReadClaim, number>();
    for (const other of this.ofDimension(claim.figure.dimension)) {
      if (other === claim) continue;
      const found = this.near ? this.near.of(claim, other, nearWords) : nearWords(claim, other);
      if (found >= BESIDE) near.set(other, found);
    }
    return near;
  }

  /** It has so many figures that none of them tells what stands beside it. */
  get isLong(): boolean {
    return this.claims.length > LONG;
  }

  /** Its claims of figures that hardly meet others by chance, by their dimension, but for those that it denies. */
  get particular(): ReadonlyMap<Dimension, readonly ReadClaim[]> {
    return (this.knownParticular ??= byDimension(
      this.claims.filter(({ denied, figure }) => !denied && isParticular(figure)),
    ));
  }

  /** Its claims of distinctive figures, but for those that it denies. */
  get distinctive(): readonly ReadClaim[] {
    this.knownDistinctive ??= this.claims.filter(({ denied, figure }) => !denied && isDistinctive(figure));
    return this.knownDistinctive;
  }

  /** Those of them that give a number as it is written. */
  giving(value: string | number): readonly ReadClaim[] {
    this.knownNumbers ??= byNumber(this.distinctive);
    return this.knownNumbers.get(value) ?? [];
  }

  /** The claims that the source sets against each other, the earlier first; of a source that does little else none. */
  get rivalries(): readonly (readonly [ReadClaim, ReadClaim])[] {
    this.knownRivalries ??= rivalriesOf(this.claims);
    return this.knownRivalries;
  }

  /** Sums, changes and shares that the source states and that do not come out. */
  get miscounts(): readonly Derivation[] {
    this.knownMiscounts ??= [...brokenSums(this.claims), ...miscalculations(this.claims)];
    return this.knownMiscounts;
  }
}

/** Nobody sets so many figures of one text against each other. */
const MOST_RIVALRIES = 64;

function rivalriesOf(claims: readonly ReadClaim[]): readonly (readonly [ReadClaim, ReadClaim])[] {
  const set = claims.filter(({ against }) => against !== null);
  if (set.length === 0 || set.length > MOST_RIVALRIES) return [];
  const byStart = new Map(claims.map((claim) => [claim.figure.start, claim]));
  return set.flatMap((claim) => {
    const earlier = byStart.get(claim.against ?? NaN);
    return earlier && !(earlier.denied && claim.denied) ? [[earlier, claim] as const] : [];
  });
}

function nearWords(a: ReadClaim, b: ReadClaim): number {
  return nearness(likenessOf(a, b));
}

function byDimension(claims: readonly ReadClaim[]): ReadonlyMap<Dimension, readonly ReadClaim[]> {
  const kinds = new Map<Dimension, ReadClaim[]>();
  for (const claim of claims) {
    const known = kinds.get(claim.figure.dimension);
    if (known) known.push(claim);
    else kinds.set(claim.figure.dimension, [claim]);
  }
  return kinds;
}

function byNumber(claims: readonly ReadClaim[]): ReadonlyMap<string | number, readonly ReadClaim[]> {
  const numbers = new Map<string | number, ReadClaim[]>();
  for (const claim of claims) {
    const { value } = claim.figure.quantity;
    const known = numbers.get(value);
    if (known) known.push(claim);
    else numbers.set(value, [claim]);
  }
  return numbers;
}

export function sourceSide(source: Source, claims: readonly ReadClaim[], shingles: readonly Shingle[]): SourceSide {
  return new SourceSide(source, claims, packRuns(shingles));
}
