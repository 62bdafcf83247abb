import type { ReadClaim } from '../../claim/read-claim';
import { once } from '../../claim/sentence/once';
import type { Evidence } from '../likeness/model';
import { probability } from '../likeness/model';
import { joinRates } from '../values/rates';
import type { Two } from './beside';
import { Counterparts } from './beside';
import type { Pair } from '../judging/evidence';
import { distanceOf, nearMissEvidence } from '../judging/evidence';
import type { Judgement } from '../judging/judgement';
import { asExcluding } from '../judging/judge';
import { asTellsTheSource } from '../judging/by-others';
import { nearness } from '../likeness/nearness';
import type { Excluding, KnownNearMisses, NearMiss } from './known-near-misses';
import { excludingPairOf } from '../judging/pairs';
import type { SourceSide } from './source-side';
import { MANY } from './source-side';
import { tellOneStory } from '../judging/story';
import { isNeedless } from '../judging/twins';

/** Of two sources that tell the same story so many near misses of a claim are told, the likeliest ones. */
const MOST = 12;
/** Between sources that have nothing else in common the words must be so near that a reader could take one for the other. */
export const CONFUSABLE = 0.5;
/** From here on two figures are near misses: an editor who set the sources side by side would tell them apart. */
const NEAR_MISS = 0.12;
/** Of a dimension of which a source has no more figures than this each may be taken for any of the other source. */
const FEW = 6;

/**
 * The findings of `differs` worth telling. Near misses are a danger where two sources tell the same story, that is
 * where they agree or disagree on anything: then those are told that an editor would keep apart, of each claim the
 * likeliest ones. Between any other two sources only those stay that could be taken for one another: one slot apart, and
 * not about different names.
 *
 * @param known what was found of them before, where one of the two is worked on
 */
export function nearMisses(
  { judgements, settled }: Settled,
  a: SourceSide,
  b: SourceSide,
  known: KnownNearMisses | null = null,
): Judgement[] {
  if (known) known.worthTelling = null;
  if (!settled.some(joins))
    return judgements.filter((j) => j.finding.relation === 'differs' && isConfusable(j, a.isBrief || b.isBrief));
  const counterparts = new Counterparts(settled.filter(isAgreement), a, b);
  known?.follow({ counterparts, sides: [a, b] });
  const excluding = excluderIn(known, a, b);
  const weigh = weigherIn(known, counterparts, a, b);
  const told = differing(judgements, settled, counterparts, excluding, a, b).flatMap((one) => weigh(one) ?? []);
  if (known) known.worthTelling = told;
  return likeliest(told);
}

/**
 * Whether other near misses are to be told than were found last, now that claims of a source have come and gone on
 * which there was and is no judgement; how many figures of each dimension there are is the same.
 */
export function areToldOtherwise(
  { settled }: Settled,
  a: SourceSide,
  b: SourceSide,
  known: KnownNearMisses,
  { gone, come }: { readonly gone: ReadonlySet<ReadClaim>; readonly come: readonly ReadClaim[] },
): boolean {
  if (known.worthTelling === null) return false;
  if (gone.size > 0 && known.worthTelling.some(({ judgement }) => gone.has(judgement.a) || gone.has(judgement.b)))
    return true;
  if (come.length === 0 || !tellOneStory(a.marks, b.marks)) return false;
  const agreeing = settled.filter(isAgreement);
  const twos = come.flatMap((claim) => (claim.source === a.source.id ? twosWith(claim, agreeing, a, b) : []));
  const others = come.flatMap((claim) => (claim.source === b.source.id ? twosWithOther(claim, agreeing, a, b) : []));
  if (twos.length + others.length === 0) return false;
  const counterparts = new Counterparts(agreeing, a, b);
  const excluding = excluderIn(known, a, b);
  const weigh = weigherIn(known, counterparts, a, b);
  return [...twos, ...others].some(([x, y]) => {
    const judgement = isNeedless(a.twin(x), b.twin(y)) ? null : excluding(x, y);
    return judgement !== null && weigh(judgement) !== null;
  });
}

/** The twos of a claim of the first source that may leave unsaid what they are to each other, see `twosOf`. */
function twosWith(claim: ReadClaim, agreeing: readonly Judgement[], a: SourceSide, b: SourceSide): Two[] {
  const beside = agreeing.filter((j) => a.beside(j.a).has(claim)).map((j): Two => [claim, j.b]);
  return [...beside, ...othersOfFew(claim, a, b).map((other): Two => [claim, other])];
}

function twosWithOther(claim: ReadClaim, agreeing: readonly Judgement[], a: SourceSide, b: SourceSide): Two[] {
  const beside = agreeing.filter((j) => b.beside(j.b).has(claim)).map((j): Two => [j.a, claim]);
  return [...beside, ...othersOfFew(claim, b, a).map((other): Two => [other, claim])];
}

/** The figures of the other source of which there are few, as of a claim's own kind. */
function othersOfFew({ figure: { dimension } }: ReadClaim, own: SourceSide, other: SourceSide): readonly ReadClaim[] {
  const others = other.ofDimension(dimension);
  return isFew(own.count(dimension), others.length) ? others : [];
}

function excluderIn(known: KnownNearMisses | null, a: SourceSide, b: SourceSide): Excluding {
  const exclude = excluderOf(a, b);
  return known ? (x, y) => known.excluding(x, y, exclude) : exclude;
}

function weigherIn(
  known: KnownNearMisses | null,
  counterparts: Counterparts,
  a: SourceSide,
  b: SourceSide,
): (judgement: Judgement) => NearMiss | null {
  const weigh = (judgement: Judgement): NearMiss | null =>
    isOfOneScale(judgement) ? toTell(candidateOf(judgement, counterparts, a, b)) : null;
  return known ? (judgement) => known.told(judgement, weigh) : weigh;
}

/** What two sources agree and disagree on, and all judgements on their claims. */
export interface Settled {
  readonly judgements: readonly Judgement[];
  readonly settled: readonly Judgement[];
  /** See `Judgement.suspicion`: those of which neither claim has its counterpart in the other source. */
  readonly suspects: readonly Judgement[];
}

function excluderOf(a: SourceSide, b: SourceSide): Excluding {
  const rates = joinRates(a.rates, b.rates);
  return (x, y) => {
    const pair = excludingPairOf(x, y, rates);
    return pair && asExcluding(pair);
  };
}

/** Two claims that may be near misses, with what speaks for it. */
export interface Candidate {
  readonly judgement: Judgement;
  readonly evidence: Evidence;
}

/** What may be told of the claims of two sources of one story. */
export function candidatesOf(
  { judgements, settled }: Omit<Settled, 'suspects'>,
  a: SourceSide,
  b: SourceSide,
): Candidate[] {
  const counterparts = new Counterparts(settled.filter(isAgreement), a, b);
  return differing(judgements, settled, counterparts, excluderOf(a, b), a, b)
    .filter(isOfOneScale)
    .map((judgement) => candidateOf(judgement, counterparts, a, b));
}

/** What differs by its words, and what the other figures of the two tell apart. */
function differing(
  judgements: readonly Judgement[],
  settled: readonly Judgement[],
  counterparts: Counterparts,
  excluding: Excluding,
  a: SourceSide,
  b: SourceSide,
): Judgement[] {
  const apart = judgements.filter((j) => j.finding.relation === 'differs');
  const isOneStory = tellOneStory(a.marks, b.marks);
  const unjudged = isOneStory ? toldApart(judgements, twosOf(counterparts, a, b), excluding, a, b) : [];
  return [...apart, ...leftOver(judgements, settled), ...unjudged];
}

function candidateOf(judgement: Judgement, counterparts: Counterparts, a: SourceSide, b: SourceSide): Candidate {
  const { dimension } = judgement.a.figure;
  const beside = counterparts.beside(judgement.a, judgement.b);
  return {
    judgement: asTellsTheSource(judgement, beside.by),
    evidence: nearMissEvidence(judgement, beside, [a.count(dimension), b.count(dimension)]),
  };
}

/** Two figures farther apart than this, as a logarithm (a factor of fifty), nobody takes for each other. */
const OUT_OF_SCALE = 4;

function isOfOneScale(pair: Pair): boolean {
  return pair.a.figure.quantity.type === 'date' || distanceOf(pair) < OUT_OF_SCALE;
}

function toTell({ judgement, evidence }: Candidate): NearMiss | null {
  const likely = probability('near', evidence);
  return likely >= NEAR_MISS ? { judgement, likely } : null;
}

/** Figures that would exclude each other if the other source had none that agrees. */
function leftOver(judgements: readonly Judgement[], settled: readonly Judgement[]): Judgement[] {
  const rivals = judgements.filter(isRival);
  if (rivals.length === 0) return [];
  const kept = twosIn(settled);
  return rivals.flatMap((j) => (isAmong(kept, j.a, j.b) ? [] : (asLeftOver(j) ?? [])));
}

const asLeftOver = once(asExcluding);

/** Figures without a judgement that exclude each other. */
function toldApart(
  judgements: readonly Judgement[],
  twos: readonly Two[],
  excluding: Excluding,
  a: SourceSide,
  b: SourceSide,
): Judgement[] {
  const known = twosIn(judgements);
  return twos.flatMap(([x, y]) => {
    if (isAmong(known, x, y) || isNeedless(a.twin(x), b.twin(y))) return [];
    note(known, x, y);
    return excluding(x, y) ?? [];
  });
}

/** Two sources of one story may leave unsaid what the one means by a figure that the other's words are far from. */
function twosOf(counterparts: Counterparts, a: SourceSide, b: SourceSide): Two[] {
  return [...counterparts.pairs(), ...fewOfAKind(a, b)];
}

/** All pairs of figures of a dimension of which there are few. */
function fewOfAKind(a: SourceSide, b: SourceSide): Two[] {
  return [...a.dimensions].flatMap((kind) => {
    const others = b.ofDimension(kind);
    if (!isFew(a.count(kind), others.length)) return [];
    return a.ofDimension(kind).flatMap((x) => others.map((y): Two => [x, y]));
  });
}

/** Whether there are so few figures of a dimension in two sources, and not many in either. */
export function isFew(one: number, other: number): boolean {
  return Math.min(one, other) <= FEW && Math.max(one, other) < MANY;
}

/** Those that are among the likeliest of one of their claims. */
function likeliest(candidates: readonly NearMiss[]): Judgement[] {
  const inOrder = candidates.map(({ judgement }) => judgement);
  if ((['a', 'b'] as const).some((side) => mostOf(inOrder, side) <= MOST)) return inOrder;
  const kept = new Set<Judgement>();
  const counts = new Map<ReadClaim, number>();
  for (const { judgement } of candidates.toSorted((x, y) => y.likely - x.likely))
    for (const claim of [judgement.a, judgement.b]) {
      const count = counts.get(claim) ?? 0;
      if (count < MOST) kept.add(judgement);
      counts.set(claim, count + 1);
    }
  return inOrder.filter((j) => kept.has(j));
}

/** The most judgements that there are on one claim of a source. */
function mostOf(judgements: readonly Judgement[], side: 'a' | 'b'): number {
  if (judgements.length <= MOST) return judgements.length;
  const counts = new Map<ReadClaim, number>();
  let most = 0;
  for (const { [side]: claim } of judgements) {
    const count = (counts.get(claim) ?? 0) + 1;
    counts.set(claim, count);
    most = Math.max(most, count);
  }
  return most;
}

type Twos = Map<ReadClaim, Set<ReadClaim>>;

function twosIn(judgements: readonly Judgement[]): Twos {
  const twos: Twos = new Map();
  for (const { a, b } of judgements) note(twos, a, b);
  return twos;
}

function note(twos: Twos, a: ReadClaim, b: ReadClaim): void {
  const its = twos.get(a);
  if (its) its.add(b);
  else twos.set(a, new Set([b]));
}

function isAmong(twos: Twos, a: ReadClaim, b: ReadClaim): boolean {
  return twos.get(a)?.has(b) ?? false;
}

function joins(judgement: Judgement): boolean {
  return isAgreement(judgement) || isRival(judgement);
}

function isAgreement({ finding }: Judgement): boolean {
  return finding.relation === 'corroborates';
}

function isRival({ finding }: Judgement): boolean {
  return finding.relation === 'conflicts' || finding.relation === 'disputed';
}

/** Whether one of two claims that differ could be taken for the other where their sources have nothing else in common. */
export function isConfusable({ likeness, slots }: Judgement, brief: boolean): boolean {
  if (!brief && likeness.names === -1) return false;
  const apart =
    Number(slots.time === 'different') +
    Number(slots.status === 'different') +
    Number(slots.kind === 'different') +
    Number(likeness.names === -1) +
    Number(likeness.clash !== null);
  return apart <= 1 && nearness(likeness) >= CONFUSABLE;
}
