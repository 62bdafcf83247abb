import type { ReadClaim } from '../claim/read-claim';
import type { Judgement } from './judging/judge';
import type { SourcePair } from './judging/pair-sources';
import type { SourceSide } from './judging/source-side';

/** So many judgements are kept at most: each holds the claims of another source in memory. */
const KEPT = 20_000;

/** The sources among which agreement is looked for. */
export interface Meetings {
  get(id: string): SourceSide | undefined;
  isInHand(id: string): boolean;
  /** The sources that may agree with a claim. */
  meeting(claim: ReadClaim): readonly string[];
  /** The sources in hand that may agree with a claim. */
  meetingInHand(claim: ReadClaim): readonly string[];
  between(a: SourceSide, b: SourceSide): SourcePair;
}

/**
 * What was found between claims and those whose values meet theirs, kept for as long as no source changes but those
 * that are worked on: what these say is looked up anew each time.
 */
export class Agreements {
  private among = new WeakMap<ReadClaim, readonly Judgement[]>();
  private candidates = new WeakMap<ReadClaim, readonly string[]>();
  private kept = 0;

  constructor(private readonly sources: Meetings) {}

  forget(): void {
    this.among = new WeakMap();
    this.candidates = new WeakMap();
    this.kept = 0;
  }

  of(claim: ReadClaim): readonly Judgement[] {
    const { sources } = this;
    const found = sources.isInHand(claim.source)
      ? this.find(claim)
      : this.amongOthers(claim).filter(({ a, b }) => !sources.isInHand(a.id === claim.id ? b.source : a.source));
    return [...found, ...sources.meetingInHand(claim).flatMap((id) => this.between(claim, id))];
  }

  private amongOthers(claim: ReadClaim): readonly Judgement[] {
    let found = this.among.get(claim);
    if (!found) {
      found = this.find(claim);
      if (this.kept > KEPT) this.forget();
      this.among.set(claim, found);
      this.kept += found.length + 1;
    }
    return found;
  }

  private find(claim: ReadClaim): readonly Judgement[] {
    let candidates = this.candidates.get(claim);
    if (!candidates) this.candidates.set(claim, (candidates = this.sources.meeting(claim)));
    return candidates.filter((id) => !this.sources.isInHand(id)).flatMap((id) => this.between(claim, id));
  }

  private between(claim: ReadClaim, id: string): readonly Judgement[] {
    const [own, other] = [this.sources.get(claim.source), this.sources.get(id)];
    if (!own || !other) return [];
    return this.sources
      .between(own, other)
      .on(claim)
      .filter(({ values }) => values.kind === 'agree');
  }
}
