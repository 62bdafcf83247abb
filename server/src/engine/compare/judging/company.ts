import type { ReadClaim } from '../../claim/read-claim';
import { particularity } from '../values/distinctive';
import type { Company, Pair } from './evidence';
import { nearness } from './judge';
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
}

export function fitOf(pair: Pair, at: number): Fit {
  const { a, b, values } = pair;
  const near = nearness(pair.likeness);
  const equal = values.kind === 'agree' && (values.basis === 'equal' || values.basis === 'converted');
  const isAnchor = equal && (near >= 0.4 || Math.min(particularity(a.figure), particularity(b.figure)) >= ANCHOR);
  return { a, b, at, near, excludes: values.kind === 'disjoint', ties: isAnchor };
}

export function rowOf<F extends Fit>(claim: ReadClaim, fits: readonly F[]): Row<F> {
  let best = 0;
  for (const { excludes, near } of fits) if (excludes && near > best) best = near;
  return { claim, fits, best };
}

/** Of so few figures one is hardly taken for another. */
const COUPLE = 2;

/**
 * What the other pairs of two sources say about one of them.
 * @param rows the pairs of the one source's claims
 * @param doubt see `storyDoubt`
 */
export function companyOf(
  rows: readonly Row[],
  own: SourceSide,
  other: SourceSide,
  doubt: number,
): (row: Row, fit: Fit) => Company {
  const anchors = anchorsOf(rows);
  const best = new Float64Array(other.claims.length);
  for (const { fits } of rows)
    for (const { at, near, excludes } of fits) if (excludes && near > (best[at] ?? 0)) best[at] = near;
  const counts = other.claims.map(({ figure }) => other.count(figure.dimension));
  const isBrief = own.isBrief || other.isBrief;
  return ({ claim, best: nearest }, fit) => {
    const found = anchors?.get(sentencesOf(fit));
    const others = found ? found.size - Number(found.has(fit.a)) - Number(found.has(fit.b)) : 0;
    const choices = Math.max(own.count(claim.figure.dimension), counts[fit.at] ?? 0);
    return {
      companions: Math.floor(others / 2),
      choices,
      doubt,
      brief: choices <= COUPLE && isBrief,
      best: fit.near >= nearest - 1e-9 && fit.near >= (best[fit.at] ?? 0) - 1e-9,
    };
  };
}

/** The claims of pairs that tie two sentences together, by the sentences; null where there are none. */
function anchorsOf(rows: readonly Row[]): ReadonlyMap<number, ReadonlySet<ReadClaim>> | null {
  let anchors: Map<number, Set<ReadClaim>> | null = null;
  for (const { fits } of rows)
    for (const fit of fits) {
      if (!fit.ties) continue;
      anchors ??= new Map<number, Set<ReadClaim>>();
      const key = sentencesOf(fit);
      const found = anchors.get(key);
      if (found) found.add(fit.a).add(fit.b);
      else anchors.set(key, new Set([fit.a, fit.b]));
    }
  return anchors;
}

/** No text has more characters. */
const LONGEST = 2 ** 26;

/** Tells the two sentences of a pair from those of other pairs of the two sources. */
function sentencesOf({ a, b }: Fit): number {
  return a.sentence.start * LONGEST + b.sentence.start;
}
