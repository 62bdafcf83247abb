import { choicesOf } from '../judging/chance';
import type { Company } from '../judging/evidence';
import type { Fit, Row } from '../judging/fit';
import { isAsNear } from '../judging/fit';
import { SentenceTies } from '../judging/sentence-ties';
import type { SourceSide } from './source-side';

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
  /** What that was when all was judged last, where it is something else now. */
  private readonly bestBefore = new Map<number, number>();
  private ties: SentenceTies;
  /** What tied the sentences when all was judged last. */
  private tiesBefore: SentenceTies;

  /**
   * @param rows the pairs of the one source's claims
   * @param doubt see `storyDoubt`
   */
  constructor(
    rows: readonly Row[],
    private own: SourceSide,
    private readonly other: SourceSide,
    private doubt: number,
  ) {
    this.best = new Float64Array(other.claims.length);
    for (const row of rows) this.raise(row);
    this.ties = this.tiesBefore = new SentenceTies(rows);
    this.bestBefore.clear();
  }

  /**
   * Follows an edit of the one source.
   * @param rows the pairs of its claims as they are now, of which some have come
   */
  follow(
    rows: { values(): Iterable<Row> },
    gone: readonly Row[],
    come: readonly Row[],
    { own, doubt }: { readonly own: SourceSide; readonly doubt: number },
  ): void {
    this.own = own;
    this.doubt = doubt;
    for (const at of this.bestOf(gone)) this.setBest(at, nearestAt(at, rows.values()));
    for (const row of come) this.raise(row);
    if (!this.ties.outlive(gone, come)) this.ties = new SentenceTies([...rows.values()]);
  }

  /** Follows an edit that has only moved the one source's claims. */
  move(own: SourceSide): void {
    this.own = own;
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
      brief: isOneOfAKind(choices) && (this.own.isBrief || this.other.isBrief),
      best: isAsNear(fit.near, best) && isAsNear(fit.near, this.best[fit.at] ?? 0),
    };
  }

  /** What is said of any pairs may be something else, as far as others tell. */
  get areOther(): boolean {
    return this.ties !== this.tiesBefore || this.bestBefore.size > 0;
  }

  /**
   * Tells whether what is said of a claim's pairs may be something else than when all was judged last, as far as the
   * pairs of other claims tell.
   */
  isOther({ claim, tops }: Row): boolean {
    if (this.ties !== this.tiesBefore && (this.ties.has(claim) || this.tiesBefore.has(claim))) return true;
    // no pair of the other source's claim that excludes it may be nearer
    return (
      this.bestBefore.size > 0 &&
      tops.some(({ near, at }) => {
        const before = this.bestBefore.get(at);
        return before !== undefined && isAsNear(near, before) !== isAsNear(near, this.best[at] ?? 0);
      })
    );
  }

  /** All is judged as it stands. */
  judged(): void {
    this.bestBefore.clear();
    this.tiesBefore = this.ties;
  }

  /** The places of the other source's claims of which some pairs are the nearest that exclude them. */
  private bestOf(rows: readonly Row[]): Set<number> {
    const found = new Set<number>();
    for (const { rivals } of rows)
      rivals.at.forEach((at, i) => {
        if (rivals.near[i] === this.best[at]) found.add(at);
      });
    return found;
  }

  private raise({ rivals }: Row): void {
    rivals.at.forEach((at, i) => {
      const near = rivals.near[i] ?? 0;
      if (near > (this.best[at] ?? 0)) this.setBest(at, near);
    });
  }

  private setBest(at: number, near: number): void {
    const before = this.best[at] ?? 0;
    if (before === near) return;
    if (!this.bestBefore.has(at)) this.bestBefore.set(at, before);
    this.best[at] = near;
  }
}

/** How near the nearest pair of a claim of the other source is that excludes it. */
function nearestAt(place: number, rows: Iterable<Row>): number {
  let nearest = 0;
  for (const { rivals } of rows)
    rivals.at.forEach((at, i) => {
      if (at === place) nearest = Math.max(nearest, rivals.near[i] ?? 0);
    });
  return nearest;
}
