import type { ReadClaim } from '../claim/read-claim';
import type { Relation } from '../report';
import type { Steps } from '../steps';
import type { Surroundings } from './judging/surroundings';
import { backingOf, isBacked, standsUp } from './others/backing';
import { certaintyOf } from './others/certainty';
import type { Judgement } from './judging/judgement';
import { bridgedBetween } from './others/bridge';
import { bridgedBySeveral } from './others/bridged-by-several';
import { asTwoThings } from './judging/judge';
import type { Mistaken } from './pairing/neighbour';
import { asMistaken, isMistaken, mistakenBy } from './pairing/neighbour';
import { setApart } from './odd-one-out';
import { Origins } from './origins/origins';
import type { SourcePair } from './pairing/pair-sources';
import { outnumberedBetween } from './others/outnumbered';
import { onePerPair, RelationList } from './relations/relation-list';
import { tellOneStory } from './judging/story';
import type { SourceSide } from './pairing/source-side';
import type { OpposedClaims } from './others/third-party';
import { disputesBetween, opposedIn } from './others/third-party';
import type { Sources } from './sources';
import type { Told, ToldAgain } from './relations/to-relation';
import { derivedRelations, toRelation, toRelationAgain } from './relations/to-relation';
import { Remembered } from './remembered';
import { aloneIn } from './told-alone';

/** So many origins do not all mistake one thing for another. */
const MANY_ORIGINS = 3;

/** Whether claims of two sources are told independently. */
type Independence = (claims: readonly ReadClaim[]) => boolean;

/**
 * What stands around the claims of a pool as it is now: who agrees with whom, which is the odd one, what goes back to
 * one origin. Each is worked out when it is asked for, from the sources that bear on it alone.
 */
export class Neighbourhood implements Surroundings {
  readonly origins: Origins;
  private readonly met = new Map<string, Iterable<Judgement>>();
  private readonly agreed = new Map<string, Iterable<Judgement>>();
  private readonly supports = new Map<string, Iterable<string>>();
  private readonly given = new Map<string, Iterable<ReadClaim>>();
  private readonly independences = new Map<SourcePair, Independence>();
  private readonly odd: { has(claim: ReadClaim): boolean };

  constructor(private readonly sources: Sources) {
    this.origins = new Origins(sources, sources.standing.origins);
    this.odd = {
      has: (claim) => {
        const known = sources.odd.of(claim);
        if (known) sources.standing.restsOn(known);
        return known?.odd.has(claim) ?? false;
      },
    };
  }

  /** Without drafts: what somebody writes bears nothing out. */
  meeting(claim: ReadClaim): Iterable<Judgement> {
    return this.rememberedIn(this.met, claim, this.sources.agreements.of(claim));
  }

  agreeing(claim: ReadClaim): Iterable<Judgement> {
    return this.rememberedIn(this.agreed, claim, this.sources.agreements.with(claim));
  }

  /** @param find looked into only where nothing is known yet */
  private rememberedIn(
    known: Map<string, Iterable<Judgement>>,
    claim: ReadClaim,
    find: Iterable<Judgement>,
  ): Iterable<Judgement> {
    let found = known.get(claim.id);
    if (!found) known.set(claim.id, (found = new Remembered(this.withoutDrafts(claim, find))));
    return found;
  }

  private *withoutDrafts(claim: ReadClaim, judgements: Iterable<Judgement>): Generator<Judgement> {
    for (const judgement of judgements) if (!this.sources.isDraft(otherThan(claim, judgement).source)) yield judgement;
  }

  meetingIn(source: string, claim: ReadClaim): readonly Judgement[] {
    return this.sources.isDraft(source) ? [] : this.sources.agreements.within(source, claim);
  }

  between(a: ReadClaim, b: ReadClaim): Judgement | null {
    return foundBetween(a, b, this.sources);
  }

  suspicion(a: ReadClaim, b: ReadClaim): number {
    const [x, y] = [this.sources.get(a.source), this.sources.get(b.source)];
    if (!x || !y || x === y) return 0;
    const { suspects } = this.sources.between(x, y);
    const isOn = (j: Judgement): boolean => [j.a.id, j.b.id].includes(a.id) && [j.a.id, j.b.id].includes(b.id);
    return suspects.find(isOn)?.suspicion ?? 0;
  }

  told(judgement: Judgement): Judgement {
    const told = setApart(judgement, this.odd);
    if (told.finding.relation !== 'corroborates' || told.neighbour === null) return told;
    this.restOnSaying(mistakenBy(told, told.neighbour));
    return isMistaken(told, this) ? asMistaken(told) : told;
  }

  /** Whether a figure was mistaken for another rests on what sources in hand say of the two. */
  private restOnSaying({ claim, equal }: Mistaken): void {
    const { sources } = this;
    if (sources.isInHand(claim.source) || sources.isInHand(equal.source)) return sources.standing.passes();
    // whoever knows them by it need not keep them at hand
    const [one, other] = [new WeakRef(claim), new WeakRef(equal)];
    const ground = sources.standing.inHandSay.ground(`${claim.id}\n${equal.id}`, () => {
      const [x, y] = [one.deref(), other.deref()];
      return x && y ? saidInHand({ claim: x, equal: y }, sources) : null;
    });
    sources.standing.restsOn(ground);
  }

  areOfOneOrigin(a: ReadClaim, b: ReadClaim): boolean {
    return this.origins.areOne(a.source, b.source);
  }

  tellOneStory({ a, b }: Judgement): boolean {
    const [x, y] = [this.sources.get(a.source), this.sources.get(b.source)];
    return x !== undefined && y !== undefined && tellOneStory(x.marks, y.marks);
  }

  /**
   * Whether no more origins read a figure as one claim does than as another does; counted no farther than it takes to
   * tell. What many origins give each is given by no mistake.
   */
  isWorse(one: ReadClaim, other: ReadClaim): boolean {
    const [mine, its] = [this.supportOf(one)[Symbol.iterator](), this.supportOf(other)[Symbol.iterator]()];
    for (let told = 0; told < MANY_ORIGINS; told += 1) {
      if (mine.next().done === true) return true;
      if (its.next().done === true) return false;
    }
    return false;
  }

  private supportOf(claim: ReadClaim): Iterable<string> {
    let support = this.supports.get(claim.id);
    if (!support) this.supports.set(claim.id, (support = new Remembered(this.originsFor(claim))));
    return support;
  }

  /** Origins that read a figure as a claim does, its own first, each once. */
  private *originsFor(claim: ReadClaim): Generator<string> {
    const own = this.origins.of(claim.source);
    const told = new Set([own]);
    yield own;
    for (const source of this.supporters(claim)) {
      const origin = this.origins.of(source);
      if (!told.has(origin)) yield origin;
      told.add(origin);
    }
  }

  /** Whether another origin reads a figure as a claim does: the first that is found will do. */
  isSupported(claim: ReadClaim): boolean {
    return this.supporters(claim).next().done !== true;
  }

  *bearingOut(claim: ReadClaim): Generator<ReadClaim> {
    for (const source of this.supporters(claim)) {
      const agreeing = this.agreeingIn(source, claim);
      if (agreeing) yield agreeing;
    }
  }

  private agreeingIn(source: string, claim: ReadClaim): ReadClaim | null {
    const agreement = this.meetingIn(source, claim).find((j) => this.told(j).finding.relation === 'corroborates');
    return agreement ? otherThan(claim, agreement) : null;
  }

  givers(claim: ReadClaim): Iterable<ReadClaim> {
    let givers = this.given.get(claim.id);
    if (!givers) this.given.set(claim.id, (givers = new Remembered(this.oneOfEachOrigin(claim))));
    return givers;
  }

  /** Of each origin the first by name: which is found first is another one as soon as somebody edits it. */
  private *oneOfEachOrigin(claim: ReadClaim): Generator<ReadClaim> {
    const told = new Set<string>();
    for (const source of this.supportersByName(claim)) {
      const origin = this.origins.of(source);
      const giver = told.has(origin) ? null : this.agreeingIn(source, claim);
      if (!giver) continue;
      told.add(origin);
      yield giver;
    }
  }

  /** The sources of other origins that read a figure as a claim does, each found when it is asked for. */
  private *supporters(claim: ReadClaim): Generator<string> {
    const { standing, agreements } = this.sources;
    const isElsewhere = this.elsewhere(claim);
    const others = (): Iterator<string> => this.supporting(claim, agreements.agreeingAmong(claim, isElsewhere));
    const inHand = (): Iterator<string> => this.supporting(claim, agreements.agreeingInHand(claim, isElsewhere));
    yield* this.sources.isInHand(claim.source) ? standing.ofInHand(claim.id, others) : standing.ofAll(claim.id, others);
    yield* standing.ofInHand(`${claim.id} in hand`, inHand);
  }

  /** The same by their names. */
  private *supportersByName(claim: ReadClaim): Generator<string> {
    const { standing, agreements } = this.sources;
    const isElsewhere = this.elsewhere(claim);
    const others = (): Iterator<string> => this.supporting(claim, agreements.agreeingByName(claim, isElsewhere));
    const inHand = [...this.supporting(claim, agreements.agreeingInHand(claim, isElsewhere))].sort();
    const name = `${claim.id} by name`;
    for (const source of this.sources.isInHand(claim.source)
      ? standing.ofInHand(name, others)
      : standing.ofAll(name, others)) {
      while (inHand[0] !== undefined && inHand[0] < source) yield inHand.shift() ?? source;
      yield source;
    }
    yield* inHand;
  }

  /** Tells sources of other origins: copies of one text bear each other out as little as they come. */
  private elsewhere({ source }: ReadClaim): (id: string) => boolean {
    return (id) => !this.sources.isDraft(id) && !this.origins.areOne(source, id);
  }

  private *supporting(claim: ReadClaim, judgements: Iterable<Judgement>): Generator<string, undefined> {
    for (const judgement of judgements)
      if (this.told(judgement).finding.relation === 'corroborates' && this.areIndependent(judgement))
        yield otherThan(claim, judgement).source;
  }

  /**
   * Lets go of what was looked up on the way: relations hold on to this for as long as somebody shows them, to tell
   * whether they are independent, and by it to all that was found between other sources at that time.
   */
  letGo(): void {
    this.met.clear();
    this.agreed.clear();
    this.supports.clear();
    this.given.clear();
    this.independences.clear();
  }

  /** All relations between the claims of some sources and of those near them; each source pair is looked at once. */
  *relationsOf(sides: readonly SourceSide[]): Steps<RelationList> {
    const list = new RelationList();
    const asked = new Set(sides.map(({ source }) => source.id));
    for (const side of sides) {
      for (const broken of side.miscounts) {
        list.note([broken.result, ...broken.operands]);
        list.add(derivedRelations(broken, false));
      }
      const near = yield* this.sources.near(side);
      const opposed = opposedIn(
        side,
        near.filter(({ source }) => !this.sources.isDraft(source.id)),
        this.pairs,
        this,
      );
      for (const other of near) {
        if (asked.has(other.source.id) && other.source.id < side.source.id) continue;
        yield* this.addAll(list, side, other, opposed);
      }
    }
    return list;
  }

  private readonly pairs = (a: SourceSide, b: SourceSide): SourcePair => this.sources.between(a, b);

  private *addAll(list: RelationList, a: SourceSide, b: SourceSide, opposed: OpposedClaims): Steps<void> {
    const between = this.sources.between(a, b);
    yield;
    const { derivations } = between;
    const disputes = opposed.size > 0 ? disputesBetween(a, b, opposed, this.pairs, this) : [];
    if (between.judgements.length + derivations.length + disputes.length + between.suspects.length === 0) return;
    const areIndependent: Independence = (claims) => this.independence(a, b, between)(claims);
    const independent = (judgement: Judgement): boolean => areIndependent([judgement.a, judgement.b]);
    const found: Relation[] = [];
    const add = (told: Told | null): void => {
      if (!told) return;
      found.push(toRelation(told, independent));
      list.note([told.judgement.a, told.judgement.b]);
    };
    const [first, second] = a.source.id < b.source.id ? [a, b] : [b, a];
    const alone = aloneIn(between, first, second);
    list.note(alone.claims);
    const others = [...disputes, ...outnumberedBetween(between.suspects, this)];
    for (const one of alone.told) {
      if (others.some(({ a: x, b: y }) => isOf(one, x, y))) continue;
      if ('certainty' in one) found.push(toRelationAgain(one, independent));
      else {
        add(this.toldOf(one));
        yield;
      }
    }
    const bridged = bridgedBetween(first, second, alone.open, this);
    for (const one of bridgedBySeveral(first, second, alone.meeting, this))
      if (![...bridged, ...others].some(({ a: x, b: y }) => isOf(one, x, y))) bridged.push(one);
    for (const judgement of bridged) add(this.withCertainty(this.told(judgement)));
    for (const other of others) add(this.withCertainty(other));
    for (const derivation of derivations) {
      const all = [derivation.result, ...derivation.operands];
      for (const relation of derivedRelations(derivation, areIndependent(all))) found.push(relation);
      list.note(all);
    }
    list.add(derivations.length > 0 ? onePerPair(found) : found);
  }

  /** How a judgement is told beside what the other sources say. */
  private toldOf(pair: Judgement): Told | null {
    const judgement = pair.finding.relation === 'conflicts' && !standsUp(pair, this) ? asTwoThings(pair) : pair;
    return judgement && this.withCertainty(this.told(judgement));
  }

  private withCertainty(judgement: Judgement): Told {
    const standing = {
      backing: (one: Judgement) => backingOf(one, this),
      isBacked: (one: Judgement) => isBacked(one, this),
      tellOneStory: (one: Judgement) => this.tellOneStory(one),
    };
    return { judgement, certainty: certaintyOf(judgement, standing) };
  }

  /** Tells whether claims of two sources go back to different origins, and none stands in a passage that both have. */
  private independence(a: SourceSide, b: SourceSide, between: SourcePair): Independence {
    let known = this.independences.get(between);
    if (!known) {
      const copy = this.sources.copyBetween(a, b);
      const apart = !this.origins.areOne(a.source.id, b.source.id) && !copy.isWhole;
      known = apart && !copy.isStock ? (claims) => !claims.some((claim) => copy.holds(claim)) : () => apart;
      this.independences.set(between, known);
    }
    return known;
  }

  private areIndependent({ a, b }: Judgement): boolean {
    const [x, y] = [this.sources.get(a.source), this.sources.get(b.source)];
    return x !== undefined && y !== undefined && this.independence(x, y, this.sources.between(x, y))([a, b]);
  }
}

function foundBetween(a: ReadClaim, b: ReadClaim, sources: Sources): Judgement | null {
  const [x, y] = [sources.get(a.source), sources.get(b.source)];
  if (!x || !y || x === y) return null;
  const found = sources.between(x, y).on(a);
  return found.find((j) => j.a.id === b.id || j.b.id === b.id) ?? null;
}

/** What sources in hand say of a figure that `isMistaken` looks at. */
function saidInHand({ claim, equal }: Mistaken, sources: Sources): readonly (Judgement | null)[] {
  return [...sources.agreements.agreeingInHand(equal, () => true)].flatMap((judgement) => [
    judgement,
    foundBetween(claim, otherThan(equal, judgement), sources),
  ]);
}

/** Whether it is on two claims. */
function isOf(one: ToldAgain | Judgement, x: ReadClaim, y: ReadClaim): boolean {
  const { a, b } = 'certainty' in one ? one.judgement : one;
  return a.id === x.id && b.id === y.id;
}

function otherThan(claim: ReadClaim, { a, b }: Judgement): ReadClaim {
  return a.id === claim.id ? b : a;
}
