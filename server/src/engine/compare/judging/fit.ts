import type { ReadClaim } from '../../claim/read-claim';
import { nearness } from '../likeness/nearness';
import { particularity } from '../values/distinctive';
import type { Pair } from './evidence';

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
  return { a, b, at, near, excludes: values.kind === 'disjoint' && isRank(a) === isRank(b), ties: isAnchor };
}

/** A place in a ranking competes with no amount. */
function isRank({ kind }: ReadClaim): boolean {
  return kind.value === 'rank';
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
export function isAsNear(one: number, other: number): boolean {
  return one >= other - 1e-9;
}
