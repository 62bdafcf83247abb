import type { ReadClaim } from '../claim/read-claim';
import type { Judgement } from './judging/judgement';
import type { SourcePair } from './pairing/pair-sources';
import type { SourceSide } from './pairing/source-side';
import { Remembered } from './remembered';

/** So many judgements are kept at most: each holds the claims of another source in memory. */
const KEPT = 20_000;

/** Sources that may agree with a claim. Of the doubtful ones those do that are near its own for another reason. */
export interface AgreeingSources {
  readonly likely: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
}

/** The sources among which agreement is looked for. */
export interface Meetings {
  get(id: string): SourceSide | undefined;
  isInHand(id: string): boolean;
  /** The sources whose claims may agree with one. */
  agreeing(claim: ReadClaim, within?: string): AgreeingSources;
  /** Those of them that can be compared with its own, one after another. */
  meeting(claim: ReadClaim, agreeing: AgreeingSources): Iterable<string>;
  /** The sources in hand that may agree with a claim. */
  meetingInHand(claim: ReadClaim): Iterable<string>;
  between(a: SourceSide, b: SourceSide): SourcePair;
  /** Whether claims of another source may agree with one; false where a short look rules that out. */
  mayAgree(claim: ReadClaim, own: SourceSide, other: SourceSide): boolean;
}

/**
 * What was found between claims and those whose values meet theirs, kept for as long as no source changes but those
 * that are worked on: what these say is looked up anew each time. Each is found when it is asked for and no sooner:
 * who wants to know whether anybody agrees with a claim does not have all others compared.
 */
export class Agreements {
  /** All that was found, and that of sources of which no short look tells that they do not agree. */
  private among = new WeakMap<ReadClaim, Iterable<Judgement>>();
  private agreeing = new WeakMap<ReadClaim, Iterable<Judgement>>();
  private candidates = new WeakMap<ReadClaim, AgreeingSources>();
  private kept = 0;

  constructor(private readonly sources: Meetings) {}

  forget(): void {
    this.among = new WeakMap();
    this.agreeing = new WeakMap();
    this.candidates = new WeakMap();
    this.kept = 0;
  }

  *of(claim: ReadClaim): Generator<Judgement> {
    yield* this.ofOthers('among', claim, this.find(claim));
    for (const id of this.sources.meetingInHand(claim)) yield* this.between(claim, id);
  }

  /** The agreements with a claim, and what else was found of those that meet it; see `agreeingAmong`. */
  *with(claim: ReadClaim): Generator<Judgement> {
    yield* this.ofOthers('agreeing', claim, this.agreeingAmong(claim, anybody));
    yield* this.agreeingInHand(claim, anybody);
  }

  /** What was found between a claim and those of one source. */
  within(id: string, claim: ReadClaim): readonly Judgement[] {
    const found = this.between(claim, id);
    const { sources } = this;
    return found.length > 0 && [...sources.meeting(claim, sources.agreeing(claim, id))].includes(id) ? found : [];
  }

  /**
   * The agreements with a claim, and what else was found of those that meet it, of wanted sources that are not in hand;
   * no others are compared with its own, nor those of which a short look tells that they do not agree.
   */
  *agreeingAmong(claim: ReadClaim, isWanted: (source: string) => boolean): Generator<Judgement> {
    for (const id of this.meeting(claim))
      if (!this.sources.isInHand(id) && isWanted(id) && this.mayAgree(claim, id)) yield* this.between(claim, id);
  }

  /** The same as `agreeingAmong`, by the names of the sources. */
  *agreeingByName(claim: ReadClaim, isWanted: (source: string) => boolean): Generator<Judgement> {
    const { likely, doubtful } = this.candidatesOf(claim);
    for (const id of [...new Set([...likely, ...doubtful])].sort()) {
      if (this.sources.isInHand(id) || !isWanted(id)) continue;
      const [one] = this.sources.meeting(claim, likely.has(id) ? justLikely(id) : justDoubtful(id));
      if (one !== undefined && this.mayAgree(claim, id)) yield* this.between(claim, id);
    }
  }

  /** The same of sources in hand. */
  *agreeingInHand(claim: ReadClaim, isWanted: (source: string) => boolean): Generator<Judgement> {
    for (const id of this.sources.meetingInHand(claim)) if (isWanted(id)) yield* this.between(claim, id);
  }

  /** What is found between a claim and those of sources that are not in hand, remembered where its own is not either. */
  private *ofOthers(kind: 'among' | 'agreeing', claim: ReadClaim, find: Iterable<Judgement>): Generator<Judgement> {
    const { sources } = this;
    const found = sources.isInHand(claim.source) ? find : this.remembered(kind, claim, find);
    for (const judgement of found)
      if (!sources.isInHand((judgement.a.id === claim.id ? judgement.b : judgement.a).source)) yield judgement;
  }

  private remembered(kind: 'among' | 'agreeing', claim: ReadClaim, find: Iterable<Judgement>): Iterable<Judgement> {
    let found = this[kind].get(claim);
    if (!found) {
      if (this.kept > KEPT) this.forget();
      this[kind].set(claim, (found = new Remembered(this.counted(find))));
    }
    return found;
  }

  private *counted(judgements: Iterable<Judgement>): Generator<Judgement> {
    this.kept += 1;
    for (const judgement of judgements) {
      this.kept += 1;
      yield judgement;
    }
  }

  private *find(claim: ReadClaim): Generator<Judgement> {
    for (const id of this.meeting(claim)) if (!this.sources.isInHand(id)) yield* this.between(claim, id);
  }

  private meeting(claim: ReadClaim): Iterable<string> {
    return this.sources.meeting(claim, this.candidatesOf(claim));
  }

  private candidatesOf(claim: ReadClaim): AgreeingSources {
    let candidates = this.candidates.get(claim);
    if (!candidates) this.candidates.set(claim, (candidates = this.sources.agreeing(claim)));
    return candidates;
  }

  private mayAgree(claim: ReadClaim, id: string): boolean {
    const [own, other] = [this.sources.get(claim.source), this.sources.get(id)];
    return own !== undefined && other !== undefined && this.sources.mayAgree(claim, own, other);
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

const NOBODY: ReadonlySet<string> = new Set();

function justLikely(id: string): AgreeingSources {
  return { likely: new Set([id]), doubtful: NOBODY };
}

function justDoubtful(id: string): AgreeingSources {
  return { likely: NOBODY, doubtful: new Set([id]) };
}

function anybody(): boolean {
  return true;
}
