import { isChange, isGeneric } from '../../claim/measure/lexicon';
import type { ReadClaim } from '../../claim/read-claim';
import { isCore, isOwn } from '../../claim/measure/term';
import { isDistinctive } from '../values/distinctive';
import { isNextToBound } from '../values/values';
import { isOfSameDays } from '../values/partial-dates';
import type { MeetingBasis } from './chance';
import { FEW, groundOf, isByChance, isFaint } from './chance';
import {
  areOfTwoByName,
  impliedDifference,
  isOneEvent,
  knownDifference,
  namedDifference,
  openSlot,
  slotApart,
  strictlyDiffers,
  tellWhatHappens,
} from './differences';
import type { Company, Pair } from './evidence';
import { agreementEvidence, conflictEvidence, distanceOf, isBounded, isOfOpenUnit } from './evidence';
import { firstDifference, impliesOtherStanding } from './gates';
import { isSlipOfScale } from './pairs';
import type { Match } from '../likeness/likeness';
import { nearness } from '../likeness/nearness';
import { probability } from '../likeness/model';
import { isParticularSlip, isThousandfold, isUnmistakableSwap, slipOf } from '../values/slips';
import type { Judgement } from './judgement';
import { findingOfConflict, judged } from './judgement';

/** From here on a pair with meeting values is taken to be of one thing. */
const AGREE = 0.5;
/** The same for values that meet only by rounding or hedges: one best counterpart is chosen among them afterwards. */
const AGREE_LOOSELY = 0.34;
const AGREE_FAINTLY = 0.62;
/** The same where such values have few digits ("nearly 5 percent"), but the words are near. */
const AGREE_ALIKE = 0.42;
const NEAR_ENOUGH = 0.45;
/** The same for a bound where one of the sources says so little that it hardly bounds anything else. */
const AGREE_OF_BRIEF = 0.1;
const NEAR_OF_BRIEF = 0.3;
/** A pair with equal distinctive values below this is taken to be of two things. */
const MISREPORT = 0.35;
/** From here on a pair with values that exclude each other may be of one thing, see `certaintyOf` for what is likely. */
const CONFLICT = 0.27;
/** The same between sources of which one says so little that it can hardly speak of anything else. */
const CONFLICT_OF_BRIEF = 0.1;
/** From here on what other sources say may make it a conflict, see `outnumberedBetween`. */
const SUSPECT = 0.1;
/** A year off by one in a date is a slip where so little is doubtful and so many words are alike. */
const SURE_DATE = 0.7;
const NEAR_DATE = 0.3;
/** Least likeness of words for two figures to be near enough that their difference is worth telling. */
export const NEAR = 0.2;
/** The same where other figures of the two sources may tell that they are near, see `nearMisses`. */
const FAINTLY_NEAR = 0.1;
/** From here on the words are too much alike to say what sets two figures apart. */
const ALIKE = 0.85;

/** The company of a pair on which no other claim bears, as inside one source. */
export const ALONE: Company = { companions: 0, choices: 10, best: true, brief: false, doubt: 0 };

/** Judges a pair in the company of its sources' other claims; null where the two have nothing to do with each other. */
export function judge(pair: Pair, company: Company): Judgement | null {
  // a figure quoted to be denied is not that source's statement
  if (pair.a.denied !== pair.b.denied) return null;
  switch (pair.values.kind) {
    case 'agree':
      return meeting(pair, company, pair.values.basis);
    case 'disjoint':
      return excluding(pair, company);
    case 'loose':
      return nearness(pair.likeness) >= NEAR && distanceOf(pair) < FAR_INSIDE
        ? judged(pair, { relation: 'differs', basis: slotApart(pair) ?? 'precision' }, nearness(pair.likeness))
        : null;
    case 'incomparable':
      return apartInCurrency(pair);
    case 'near':
      return null;
  }
}

/** Of amounts in two currencies another slot may tell why they differ; that the rate is unknown, only where it is. */
function apartInCurrency(pair: Pair): Judgement | null {
  const { values, likeness } = pair;
  if (values.kind !== 'incomparable' || values.why === 'date' || nearness(likeness) < NEAR) return null;
  const basis = slotApart(pair) ?? (values.why === 'currency' ? 'currency' : null);
  return basis && judged(pair, { relation: 'differs', basis }, nearness(likeness));
}

function meeting(pair: Pair, company: Company, basis: MeetingBasis): Judgement | null {
  if (isByChance(pair, basis, company)) return null;
  if (basis === 'bound' && (isOfAnyEvent(pair, company) || isFarBound(pair, company))) return null;
  const ground = groundOf(pair, company);
  const score = lessDoubt(
    probability('agree', agreementEvidence(pair, company)),
    (ground === null ? 1 : DOUBT_WITHOUT_WORDS) * company.doubt,
  );
  const difference = namedDifference(
    pair,
    pair.likeness.clash?.basis ?? firstDifference(pair.slots) ?? (isKeptTo(pair, basis) ? 'status' : null),
  );
  const exact = basis === 'equal' || basis === 'converted';
  const needed = exact ? AGREE : neededLoosely(pair, company, basis);
  if (score >= needed && !strictlyDiffers(pair) && !isKeptTo(pair, basis))
    return judged(pair, { relation: 'corroborates', basis }, score, ground);
  if (isOfOpenUnit(pair)) return null;
  if (exact && isDistinctive(pair.a.figure) && isDistinctive(pair.b.figure))
    return company.doubt === 0 && (score < MISREPORT || difference)
      ? judged(pair, { relation: 'same-figure', basis: 'subject' }, score)
      : null;
  return difference && nearness(pair.likeness) >= NEAR
    ? judged(pair, { relation: 'differs', basis: difference }, score)
    : null;
}

/** "At most 26 pupils are to sit in a class" and "classes have 25 pupils": what keeps to a limit does not bear it out. */
function isKeptTo(pair: Pair, basis: MeetingBasis): boolean {
  const { a, b } = pair;
  const measured = a.figure.quantity.type !== 'date' && distanceOf(pair) > 0;
  return basis === 'bound' && measured && impliesOtherStanding(a, b);
}

/** Much happens before a deadline: a day far inside it agrees only as the day of one event, with more than whose it is in common. */
function isOfAnyEvent(pair: Pair, { brief }: Company): boolean {
  const { a, b } = pair;
  if (a.figure.quantity.type !== 'date' || isOfSameDays(a.figure, b.figure)) return false;
  if (brief && (isBeforeOrAfter(a) || isBeforeOrAfter(b))) return false;
  return !tellWhatHappens(pair) || !isOneEvent(pair);
}

/** "More than 260" confirms 300 only where the words are near, or where one source has nothing else that it could mean. */
function isFarBound({ a, b, likeness }: Pair, { brief }: Company): boolean {
  if (brief || likeness.heads === 1 || nearness(likeness) >= NEAR_ENOUGH) return false;
  return a.figure.quantity.type !== 'date' && !isNextToBound(a.figure, b.figure);
}

/** "Was released after 1977" tells roughly when, of the one thing that a brief source tells; "has until 1977" is a deadline. */
function isBeforeOrAfter({ figure: { quantity } }: ReadClaim): boolean {
  return quantity.hedge === 'less than' || quantity.hedge === 'more than';
}

/** How likely two values that meet by rounding, a hedge or a bound must be of one thing. */
function neededLoosely(pair: Pair, { brief }: Company, basis: MeetingBasis): number {
  const isNear = pair.likeness.names !== -1 && nearness(pair.likeness) >= NEAR_OF_BRIEF;
  if (basis === 'bound' && brief && isNear) return AGREE_OF_BRIEF;
  if (!isFaint(pair)) return AGREE_LOOSELY;
  if (basis === 'bound') return AGREE;
  return pair.likeness.names !== -1 && nearness(pair.likeness) >= NEAR_ENOUGH ? AGREE_ALIKE : AGREE_FAINTLY;
}

/** A doubt about the story weighs so much more where no word is in common. */
const DOUBT_WITHOUT_WORDS = 2;
/** A false conflict costs more than a missed one: a doubt about the story weighs so much more with conflicts. */
const DOUBT_OF_CONFLICT = 2;

/** A likelihood that leaves the story out of account, less a doubt in log-odds that the story is one. */
function lessDoubt(likely: number, doubt: number): number {
  return likely / (likely + (1 - likely) * Math.exp(doubt));
}

function excluding(pair: Pair, company: Company): Judgement | null {
  const { a, b, likeness } = pair;
  const near = nearness(likeness);
  if (isReadOtherwise(a.figure, b.figure) || isPronoun(a) || isPronoun(b)) return null;
  const slip = slipOf(a.figure, b.figure);
  const particular = slip !== null && isParticularSlip(a.figure, b.figure);
  const difference = knownDifference(pair) ?? (particular ? null : impliedDifference(pair));
  if (difference)
    return near >= FAINTLY_NEAR
      ? judged(pair, { relation: 'differs', basis: namedDifference(pair, difference) }, near)
      : null;
  // of the most pairs this tells, and how likely they are takes long to work out
  if (!isOfOneSize(pair) || !(particular || slip === 'points' || sharesWords(likeness.matches, company.brief)))
    return asTwoThings(pair);
  if (a.figure.dimension === 'multiple' && near < NEAR_OF_MULTIPLES) return asTwoThings(pair);
  const likely = lessDoubt(probability('conflict', conflictEvidence(pair, company)), DOUBT_OF_CONFLICT * company.doubt);
  const score = Math.max(likely, scoreOfDigits(pair, company));
  const isEvent =
    a.figure.quantity.type !== 'date' ||
    (isOneEvent(pair) && !areOfTwoByName(pair)) ||
    (slip !== null && score >= SURE_DATE && near >= NEAR_DATE);
  const suspicion = score >= SUSPECT && slip === null && a.figure.quantity.type !== 'date' ? score : 0;
  if (isEvent && score >= (company.brief ? CONFLICT_OF_BRIEF : CONFLICT)) {
    const finding = findingOfConflict(a, b);
    const found = judged(pair, finding, score, areOfTwoKinds(likeness) ? 'particular' : null);
    return finding.relation === 'conflicts' ? { ...found, suspicion } : found;
  }
  return suspicion > 0
    ? { ...judged(pair, { relation: 'differs', basis: openSlot(pair) }, near), suspicion }
    : asTwoThings(pair);
}

/** "Twice" may be that of anything, and few sources have two multiples: their words must be nearer than others'. */
const NEAR_OF_MULTIPLES = 0.4;

/** What is but for two swapped digits the same in four digits is hardly of two things, however few words say so. */
const SWAP = 0.6;
/** Nor are a million and a billion of the same digits, in amounts that have a word in common; ten times as much may be. */
const THOUSANDFOLD = 0.5;
const TENFOLD = 0.45;

/** How likely two figures are of one thing by their digits and few words; 0 where those say nothing of the kind. */
function scoreOfDigits(pair: Pair, company: Company): number {
  if (isSwap(pair, company)) return SWAP;
  const { a, b, likeness } = pair;
  if (company.doubt > 0 || !isSlipOfScale(a, b) || !sharesWords(likeness.matches, false)) return 0;
  return isThousandfold(a.figure, b.figure) ? THOUSANDFOLD : TENFOLD;
}

/** Among many figures of a kind some are each other's mirror by chance. */
function isSwap({ a, b }: Pair, { choices, doubt }: Company): boolean {
  return doubt === 0 && choices <= FEW && isUnmistakableSwap(a.figure, b.figure);
}

/** Such as "12,345 runners" and "12,354 patients": the digits alone say that they are of one thing. */
function areOfTwoKinds({ heads, matches }: Pair['likeness']): boolean {
  return heads === -1 && matches.length === 0;
}

/** Two figures near enough that a reader may take them for figures of one thing; null where their words are too far apart or too much alike. */
export function asTwoThings(pair: Pair): Judgement | null {
  return maySetApart(pair)
    ? judged(pair, { relation: 'differs', basis: openSlot(pair) }, nearness(pair.likeness))
    : null;
}

/** Whether the words of two figures are near enough to be taken for each other's, and not so much alike that they set nothing apart. */
export function maySetApart({ likeness }: Pair): boolean {
  const near = nearness(likeness);
  return near >= FAINTLY_NEAR && near < ALIKE;
}

/** Two figures that exclude each other, whatever their words. */
export function asExcluding(pair: Pair): Judgement | null {
  if (pair.a.denied !== pair.b.denied || isReadOtherwise(pair.a.figure, pair.b.figure)) return null;
  return judged(pair, { relation: 'differs', basis: slotApart(pair) ?? openSlot(pair) }, nearness(pair.likeness));
}

/** The same digits alone: one of the two has taken over a scale ("540", of millions) from its neighbours. */
function isReadOtherwise(a: ReadClaim['figure'], b: ReadClaim['figure']): boolean {
  return a.text === b.text && /^[\d.,]+$/.test(a.text) && a.quantity.value !== b.quantity.value;
}

/** "Several tips, including one from a salesman": a "one" that counts nothing by name stands for what was named before. */
function isPronoun({ figure, terms }: ReadClaim): boolean {
  return (
    figure.dimension === 'none' &&
    figure.written === 'words' &&
    figure.quantity.value === 1 &&
    !terms.some(({ role }) => role === 'head')
  );
}

/** So many of its own words must one claim share with the surroundings of the other. */
const SHARED_AROUND = 2;

/**
 * Whether two claims share the words that a conflict needs: one that both say of their figures, and not only "people"
 * or "rose", or several that the one says of its figure and the other around it. A brief source has not many words.
 */
function sharesWords(matches: readonly Match[], brief: boolean): boolean {
  const telling = brief
    ? matches
    : matches.filter(({ a, b }) => [a, b].every(({ lemma }) => !isGeneric(lemma) && !isChange(lemma)));
  return (
    telling.some(({ a, b }) => isCore(a) && isCore(b)) ||
    telling.filter(({ a, b }) => isOwn(a) || isOwn(b)).length >= SHARED_AROUND
  );
}

/** "At least 250" says nothing of a figure more than thirty times as large. */
const FAR_INSIDE = 3.4;

/** So far apart (a factor of seven) that two figures are of two things, unless a slip or a bound explains it. */
const FAR = 2;
/** The same where their words are not much alike: more than threefold. */
const FAR_UNLIKE = 1.2;
const MUCH_ALIKE = 0.6;

function isOfOneSize(pair: Pair): boolean {
  return (
    pair.a.figure.quantity.type === 'date' ||
    distanceOf(pair) < (nearness(pair.likeness) < MUCH_ALIKE ? FAR_UNLIKE : FAR) ||
    isBounded(pair) ||
    slipOf(pair.a.figure, pair.b.figure) !== null
  );
}
