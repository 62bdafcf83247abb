import type { HeldTime } from '../../claim/sentence/time';
import { isEarlier } from '../../claim/sentence/time';
import { isChange, isGeneric, isLight } from '../../claim/measure/lexicon';
import type { ReadClaim } from '../../claim/read-claim';
import type { Term } from '../../claim/measure/term';
import { isCore, isOwn } from '../../claim/measure/term';
import { likenessOf, matchQuality, shareWord } from '../likeness/likeness';
import { isDistinctive } from '../values/distinctive';
import { readingOf } from '../values/interval';
import { agreeAlike, compareValues, NO_RATES } from '../values/values';
import type { Surroundings } from '../judging/surroundings';
import { compareTimes } from '../judging/gates';
import type { Judgement } from '../judging/judgement';
import { isOfOtherRow } from './other-row';
import { isOfOtherTime, mayBeOfOtherTime } from './other-time';
import { nearness } from '../likeness/nearness';
import type { SourceSide } from './source-side';
import { storyDoubt } from '../judging/story';

/** So little alike are the words of a figure and of its equal that the one may have been taken from the other. */
const UNLIKE = 0.3;
/** So much alike must the words be to those of the neighbour whose figure it should be. */
const FITS = 0.5;
/** So near by their words are two claims of which one bears out what the other is of, and so near those of a bridge. */
const SAYS_THE_SAME = 0.4;
const BRIDGES = 0.3;
/** So unlikely is an equal figure of something else to be of one thing. */
const MISTAKEN = 0.1;
/** So much must those words weigh that the neighbour has and the equal has not, and such a share of them be said. */
const WEIGHT = 1.5;
const SHARE = 0.45;
/** A word that so many figures of a source have tells none of them from another. */
const COMMON = 6;
/** Figures that one may be taken for the other lie within a factor of seven. */
const OF_ONE_SIZE = 1.9;

/**
 * Which of two claims that give one distinctive figure says it of what the other's source gives another figure for:
 * "4.7 per cent water", where the other has 4.7 per cent carbon and 11 per cent water. Told by the words that set the
 * two figures of that source apart: the claim says those of the one and none of those of the one whose value it has.
 */
export function sideOfNeighbour(j: Judgement, a: SourceSide, b: SourceSide): 'a' | 'b' | null {
  if (!mayBeOfNeighbour(j) || storyDoubt(a.marks, b.marks) > 0) return null;
  if (isMixedUp(j, j.a, j.b, a, b)) return 'a';
  return isMixedUp(j, j.b, j.a, b, a) ? 'b' : null;
}

/** Whether a judgement by itself leaves it open that one of its claims is of a neighbour of the other. */
export function mayBeOfNeighbour(j: Judgement): boolean {
  const { a, b, values } = j;
  if (values.kind !== 'agree' || (values.basis !== 'equal' && values.basis !== 'converted')) return false;
  if (!isDistinctive(a.figure) || !isDistinctive(b.figure)) return false;
  return mayHaveOtherWords(j) || mayHaveOtherTime(j);
}

function isMixedUp(j: Judgement, claim: ReadClaim, equal: ReadClaim, own: SourceSide, other: SourceSide): boolean {
  if (mayHaveOtherTime(j) && isOfOtherTime(claim, equal, own, other)) return true;
  if (!mayHaveOtherWords(j)) return false;
  return isOfNeighbour(claim, equal, own, other) || isOfOtherRow(claim, equal, own, other);
}

function mayHaveOtherWords({ finding, likeness }: Judgement): boolean {
  if (finding.relation !== 'corroborates') return false;
  return likeness.heads !== 1 && !likeness.sharedName && nearness(likeness) <= UNLIKE;
}

function mayHaveOtherTime({ a, b, finding }: Judgement): boolean {
  return finding.relation === 'same-figure' && mayBeOfOtherTime(a, b);
}

function isOfNeighbour(claim: ReadClaim, equal: ReadClaim, own: SourceSide, other: SourceSide): boolean {
  if (claim.figure.dimension === 'none' && !claim.terms.some(isHead)) return false;
  return other.claims.some(
    (neighbour) =>
      isAnother(neighbour, claim, equal) &&
      fitsBetter(claim, equal, neighbour, other) &&
      nearness(likenessOf(claim, neighbour)) >= FITS &&
      !own.claims.some((one) => one !== claim && agreeAlike(one.figure, neighbour.figure)),
  );
}

/** A claim of a figure that may have been mistaken, and the one that it was taken from. */
export interface Mistaken {
  readonly claim: ReadClaim;
  readonly equal: ReadClaim;
}

export function mistakenBy({ a, b }: Judgement, side: 'a' | 'b'): Mistaken {
  return side === 'a' ? { claim: a, equal: b } : { claim: b, equal: a };
}

/**
 * Whether what `sideOfNeighbour` tells stands up beside other sources. Words of one thing may differ as much; then a
 * third source that gives the figure too has words of both. And it must be known what the figure is really of: a count
 * has a noun, or a third source says the same.
 */
export function isMistaken(j: Judgement, around: Surroundings): boolean {
  if (j.neighbour === null) return false;
  const { claim, equal } = mistakenBy(j, j.neighbour);
  // "24 people" may be anybody
  let isBorneOut = isKnown(equal);
  if (!isBorneOut && equal.terms.some(isHead)) return false;
  for (const other of around.meeting(equal)) {
    const third = other.a.id === equal.id ? other.b : other.a;
    if (third.source === claim.source) continue;
    const near = nearness(other.likeness);
    if (near >= SAYS_THE_SAME) isBorneOut = true;
    const bridge = near >= BRIDGES ? around.between(claim, third) : null;
    if (bridge && bridge.values.kind === 'agree' && nearness(bridge.likeness) >= BRIDGES) return false;
  }
  return isBorneOut;
}

/** The agreement of a figure with the one that it was mistaken for. */
export function asMistaken(j: Judgement): Judgement {
  return { ...j, finding: { relation: 'same-figure', basis: 'subject' }, score: MISTAKEN };
}

function isKnown({ figure, terms }: ReadClaim): boolean {
  return figure.dimension !== 'none' || terms.some((t) => isHead(t) && isTelling(t));
}

/** Another figure that the claim's could be taken for. */
function isAnother(neighbour: ReadClaim, claim: ReadClaim, equal: ReadClaim): boolean {
  if (neighbour === equal || neighbour.restates === equal.id || equal.restates === neighbour.id) return false;
  if (neighbour.figure.dimension !== equal.figure.dimension || !isPerSame(neighbour, claim)) return false;
  // of one thing then and now, the words do not say which of the two the claim is of
  if (areThenAndNow(equal.time, neighbour.time) || areThenAndNow(neighbour.time, equal.time)) return false;
  // what is told as the figure before is not of the one that holds now
  if (areThenAndNow(claim.time, neighbour.time)) return false;
  if (compareTimes(claim.time, equal.time) === 'same' && compareTimes(claim.time, neighbour.time) !== 'same')
    return false;
  const [x, y] = [readingOf(neighbour.figure), readingOf(equal.figure)];
  if (!x || !y || Math.abs(Math.log(Math.abs(x.value / y.value))) > OF_ONE_SIZE) return false;
  return compareValues(claim.figure, neighbour.figure, NO_RATES).kind === 'disjoint' && shareWord(claim, neighbour);
}

function areThenAndNow(then: HeldTime, now: HeldTime): boolean {
  if (compareTimes(then, now) === 'different') return true;
  return (isEarlier(then) && !isEarlier(now)) || (then.days !== null && now.now && now.days === null);
}

function isPerSame({ figure: a }: ReadClaim, { figure: b }: ReadClaim): boolean {
  return a.per?.unit === b.per?.unit;
}

function fitsBetter(claim: ReadClaim, equal: ReadClaim, neighbour: ReadClaim, { claims }: SourceSide): boolean {
  const own = claim.terms.filter((t) => isOwn(t) && isTelling(t));
  const said = own.length > 0 ? own : claim.terms.filter((t) => isCore(t) && isTelling(t));
  const around = equal.terms.filter(
    ({ role }) => role !== 'context' || neighbour.sentence.start !== equal.sentence.start,
  );
  const apart = neighbour.terms.filter((t) => isCore(t) && t.role !== 'borrowed' && isTelling(t) && !isSaid(t, around));
  const found = apart.filter((t) => isSaid(t, said));
  const [all, weight] = [weightOf(apart), weightOf(found)];
  if (weight < WEIGHT || weight < SHARE * all || found.every((t) => isCommon(t, claim, claims))) return false;
  // in one sentence what the first figure counts stands in front of the second
  const heads = equal.terms.filter(isHead);
  const others = neighbour.terms.filter((t) => isCore(t) && !heads.some(({ start }) => start === t.start));
  const its = equal.terms.filter((t) => isCore(t) && !isSaid(t, others));
  return (
    !its.some((t) => isSaid(t, claim.terms)) &&
    its.some((t) => t.role !== 'borrowed' && t.role !== 'verb' && isTelling(t))
  );
}

/** Whether so many figures have a word that it tells none from another. */
function isCommon(term: Term, { figure }: ReadClaim, claims: readonly ReadClaim[]): boolean {
  const its = claims.filter((c) => c.figure.dimension === figure.dimension && isSaid(term, c.terms.filter(isCore)));
  return its.length >= COMMON;
}

function isSaid(term: Term, terms: readonly Term[]): boolean {
  return terms.some((other) => matchQuality(term, other) > 0);
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

function isHead({ role }: Term): boolean {
  return role === 'head';
}

/** Not just "people", "number" or "rose". */
function isTelling({ lemma }: Term): boolean {
  return !isGeneric(lemma) && !isLight(lemma) && !isChange(lemma);
}
