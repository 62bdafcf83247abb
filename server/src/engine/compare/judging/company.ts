import type { ReadClaim } from '../../claim/read-claim';
import { particularity } from '../values/distinctive';
import { choicesOf } from './chance';
import type { Company, Pair } from './evidence';
import { nearness } from '../likeness/nearness';
import { SentenceTies } from './sentence-ties';
import type { SourceSide } from './source-side';

/** So particular a value that its equal elsewhere is hardly chance. */
const ANCHOR = 0.6;

/** How a pair fits together: as much of it as the company of other pairs turns on. */
export interface Fit extends Pick<Pair, 'a' | 'b'> {
  /** The place of the other source's claim there. */
  readonly at: number;
  /** See `nearness`. */
  readonly near: number;
  readonly excludes: boolean;
  /** The figures are equal and so particular, or so alike in words, that they tie their sentences together. */
  readonly ties: boolean;
}

/** The pairs of one claim with those of another source. */
export interface Row<F extends Fit = Fit> {
  readonly claim: ReadClaim;
  readonly fits: readonly F[];
  /** How near the nearest of those is that exclude it. */
  readonly best: number;
  /** Those that are no less near: what others say of these alone may make them the best. */
  readonly tops: readonly F[];
  /** Those that tie sentences together. */
  readonly ties: readonly F[];
  /** Those that exclude it and are near it at all. */
  readonly rivals: Rivals;
}

/** Places of claims in the other source, and how near they are: side by side in memory, for they are gone through at each edit. */
interface Rivals {
  readonly at: Int32Array;
  readonly near: Float64Array;
}

export function fitOf(pair: Pair, at: number): Fit {
  const { a, b, values } = pair;
  const near = nearness(pair.likeness);
  const equal = values.kind === 'agree' && (values.basis === 'equal' || values.basis === 'converted');
  const isAnchor = equal && (near >= 0.4 || Math.min(particularity(a.figure), particularity(b.figure)) >= ANCHOR);
  return { a, b, at, near, excludes: values.kind === 'disjoint', ties: isAnchor };
}

export function rowOf<F extends Fit>(claim: ReadClaim, fits: readonly F[]): Row<F> {
  const rivals = fits.filter(({ excludes, near }) => excludes && near > 0);
  const best = rivals.reduce((nearest, { near }) => Math.max(nearest, near), 0);
  return {
    claim,
    fits,
    best,
    tops: someOf(fits, ({ near }) => isAsNear(near, best)),
    ties: someOf(fits, ({ ties }) => ties),
    rivals: rivals.length === 0 ? NO_RIVALS : rivalsOf(rivals),
  };
}

/** Where all are wanted there is no need of another list of them: there are very many. */
function someOf<F>(fits: readonly F[], are: (fit: F) => boolean): readonly F[] {
  return fits.every(are) ? fits : fits.filter(are);
}

/** Most have none. */
const NO_RIVALS: Rivals = { at: new Int32Array(0), near: new Float64Array(0) };

function rivalsOf(fits: readonly Fit[]): Rivals {
  return { at: Int32Array.from(fits, ({ at }) => at), near: Float64Array.from(fits, ({ near }) => near) };
}

/** Whether one is as near as another, or nearer. */
function isAsNear(one: number, other: number): boolean {
  return one >= other - 1e-9;
}

/** Of so few figures one is hardly taken for another. */
const COUPLE = 2;

/** Whether there are so few figures of a dimension in either source. @param choices how many the source with more of them has */
export function isOneOfAKind(choices: number): boolean {
  return choices <= COUPLE;
}

/** What the other pairs of two sources say about each of their pairs. */
export class Companies {
  /** For each claim of the other source how near the nearest pair is that excludes it. */
  private readonly best: Float64Array;
  private readonly isBrief: boolean;

  /**
   * @param rows the pairs of the one source's claims
   * @param doubt see `storyDoubt`
   * @param ties what ties their sentences to those of the other source
   */
  constructor(
    rows: readonly Row[],
    private readonly own: SourceSide,
    private readonly other: SourceSide,
    private readonly doubt: number,
    readonly ties = new SentenceTies(rows),
  ) {
    this.best = new Float64Array(other.claims.length);
    for (const { rivals } of rows)
      for (let i = 0; i < rivals.at.length; i += 1) {
        const at = rivals.at[i] ?? 0;
        const near = rivals.near[i] ?? 0;
        if (near > (this.best[at] ?? 0)) this.best[at] = near;
      }
    this.isBrief = own.isBrief || other.isBrief;
  }

  of({ claim, best }: Row, fit: Fit): Company {
    const found = this.ties.of(claim, fit);
    const others = found ? found.size - Number(found.has(fit.a)) - Number(found.has(fit.b)) : 0;
    const itsDimension = (this.other.claims[fit.at] ?? claim).figure.dimension;
    const choices = choicesOf(Math.max(this.own.count(claim.figure.dimension), this.other.count(itsDimension)));
    return {
      companions: Math.floor(others / 2),
      choices,
      doubt: this.doubt,
      brief: isOneOfAKind(choices) && this.isBrief,
      best: isAsNear(fit.near, best) && this.isNearest(fit),
    };
  }

  /** Whether no pair of the other source's claim that excludes it is nearer. */
  private isNearest({ near, at }: Fit): boolean {
    return isAsNear(near, this.best[at] ?? 0);
  }

  /**
   * Tells whether what is said of a claim's pairs may be something else than before an edit of the one source that has
   * left them as they were, and with them how many figures of each dimension there are.
   */
  differingFrom(before: Companies): (row: Row) => boolean {
    const isMoved = this.best.some((best, at) => best !== before.best[at]);
    const mayDiffer = (fit: Fit): boolean => this.isNearest(fit) !== before.isNearest(fit);
    const isTiedAnew = (claim: ReadClaim): boolean =>
      this.ties !== before.ties && (this.ties.has(claim) || before.ties.has(claim));
    return ({ claim, tops }) => isTiedAnew(claim) || (isMoved && tops.some(mayDiffer));
  }
}
