import type { ReadClaim } from '../../claim/read-claim';
import { isGeneric } from '../../claim/measure/lexicon';
import type { Term } from '../../claim/measure/term';
import { claimWords } from '../likeness/claim-words';
import { matchQuality } from '../likeness/likeness';
import { daysOf } from '../../claim/sentence/date-span';
import { isCommonShare, particularity } from '../values/distinctive';
import type { Company, Pair } from './evidence';
import { tellWhatHappens } from './differences';
import { distanceOf, isOfOpenUnit } from './evidence';

/** How two values meet. */
export type MeetingBasis = Extract<Pair['values'], { kind: 'agree' }>['basis'];

/** Figures less particular than this meet others by chance. */
const FAINT = 0.45;
/** So particular are figures of two and more digits with a scale, or of three. */
const PARTICULAR = 0.85;
/** Counts of two different things of no more than two digits are equal by chance. */
const COUNT = 0.6;
/** Counts of up to so many are everywhere. */
const SMALL_COUNT = 10;
/** Particular figures this close, as a logarithm, are hardly so by chance. */
const CLOSE = 0.015;
/** The same where they are one number in three digits. */
const IN_THREE_DIGITS = 0.002;
/** A bare number as large as this was hardly said of something else. */
const LARGE = 1000;
/** Numbers of figures up to this are all told apart. */
const SCARCE = 3;
/** Of so few figures of one dimension each is as good as known by its unit. */
export const FEW = 14;

/** As many figures of a dimension as judging tells apart: from a few on, there is nothing between few and many. */
export function choicesOf(count: number): number {
  return count <= SCARCE ? count : count <= FEW ? FEW : FEW + 1;
}

/**
 * Without a word in common only particular values say anything: "four" is four everywhere, and much rounds to a half.
 * Of few figures of one unit each is as good as known by it; counts, shares and dates are everywhere.
 */
export function isByChance(pair: Pair, basis: MeetingBasis, { choices, companions }: Company): boolean {
  const { a, b, likeness } = pair;
  // the unit is a guess already
  if (basis === 'approximate' && isOfOpenUnit(pair)) return true;
  if (basis === 'overlap' && isDayOfSpell(pair)) return true;
  if (likeness.sharedName || companions > 0) return false;
  if (basis === 'approximate' && a.figure.dimension === 'none' && !areTelling(likeness) && !isOneInThreeDigits(pair))
    return true;
  const least = Math.min(particularity(a.figure), particularity(b.figure));
  if (areSmallCounts(pair) && (areOnlyAbove(likeness) || countOtherThings(pair))) return true;
  // of people there are many shares
  const isOfShare = [a, b].some(({ figure }) => figure.dimension === 'share');
  if (isOfShare ? areTelling(likeness) : likeness.matches.length > 0) return false;
  if (isOfOpenUnit(pair))
    return basis === 'approximate' || least < PARTICULAR || Number(a.figure.quantity.value) < LARGE;
  if (isKnownByUnit(pair, choices) || isSeasonInCommon(pair, basis)) return false;
  // many figures lie between two others
  if (basis === 'overlap') return true;
  if (basis === 'equal' || basis === 'converted') {
    if (isCommonShare(a.figure) || isCommonShare(b.figure)) return true;
    if (likeness.heads === -1) return least <= COUNT;
    // there are fourteen of many things
    return a.figure.dimension === 'none' ? least <= FAINT : least < FAINT;
  }
  return least < PARTICULAR || distanceOf(pair) > CLOSE;
}

/** "On 20 July" and "between 13 and 26 July": a day of a stretch in which much happens; that it begins or ends then is said of it alone. */
function isDayOfSpell(pair: Pair): boolean {
  const [{ quantity }, { quantity: other }] = [pair.a.figure, pair.b.figure];
  if (quantity.type !== 'date' || quantity.range === other.range || tellWhatHappens(pair)) return false;
  const [day, { low, high }] = quantity.range ? [other, quantity] : [quantity, other];
  return day.value !== low && day.value !== high;
}

/** A word in common that says more than "people" or "number". */
function areTelling({ matches }: Pair['likeness']): boolean {
  return matches.some(({ a, b }) => !isGeneric(a.lemma) && !isGeneric(b.lemma));
}

function areSmallCounts({ a, b }: Pair): boolean {
  return [a, b].every(
    ({ figure: { dimension, quantity } }) =>
      dimension === 'none' && Number.isInteger(quantity.value) && Number(quantity.value) <= SMALL_COUNT,
  );
}

/** The words in common stand in a heading above the one or the other: much is counted below it. */
function areOnlyAbove({ matches }: Pair['likeness']): boolean {
  return matches.length > 0 && matches.every(({ a, b }) => a.role === 'inherited' || b.role === 'inherited');
}

/** "Nine bridges across the province" and "nine dead in the province": what neither counts is all they have in common. */
function countOtherThings({ a, b, likeness: { matches } }: Pair): boolean {
  const [match] = matches;
  if (!match || matches.length > 1 || !areNoHeadsInCommon(claimWords(a).heads, claimWords(b).heads)) return false;
  const roles = new Set([match.a.role, match.b.role]);
  // "two died" is of those two; "three primaries" are primary schools
  return !roles.has('verb') && !(roles.has('head') && roles.has('modifier'));
}

function areNoHeadsInCommon(heads: readonly Term[], others: readonly Term[]): boolean {
  if (heads.length === 0 || others.length === 0) return false;
  return heads.every((x) => others.every((y) => matchQuality(x, y) === 0));
}

/** "About 4.86 million" and "4,862,317" have three digits in common; of counts such as "61,500" and "about 61,000" there are many. */
function isOneInThreeDigits(pair: Pair): boolean {
  return distanceOf(pair) <= IN_THREE_DIGITS;
}

/** A quarter of a year has so many days at most. */
const SEASON = 92;

/** "February 2027" and "the first quarter of 2027", "July 2031" and "the summer of 2031"; in a year much happens. */
function isSeasonInCommon({ a, b }: Pair, basis: MeetingBasis): boolean {
  if (basis !== 'rounded') return false;
  return [a, b].every(({ figure }) => {
    const days = figure.quantity.type === 'date' ? daysOf(String(figure.quantity.value)) : null;
    return days !== null && days.to - days.from < SEASON;
  });
}

const EVERYWHERE: ReadonlySet<ReadClaim['figure']['dimension']> = new Set(['none', 'share', 'date']);

/** The sources have so few figures of the dimension that there is hardly another one to mean: none but "six lifts" and "six bicycles". */
function isKnownByUnit({ a, b, likeness }: Pick<Pair, 'a' | 'b' | 'likeness'>, choices: number): boolean {
  const figures = [a.figure, b.figure];
  if (figures.some(isRoundMultiple)) return false;
  const isEverywhere = figures.some(({ dimension }) => EVERYWHERE.has(dimension));
  return isEverywhere ? choices <= 1 && likeness.heads !== -1 : choices <= FEW;
}

/** "Twice", "three times": anything may be that of anything; "2.9 times" is not. */
function isRoundMultiple({ dimension, quantity: { value } }: ReadClaim['figure']): boolean {
  return dimension === 'multiple' && Number.isInteger(value);
}

/** A meeting that many figures would make: with one of few digits, or with different names. */
export function isFaint({ a, b, likeness }: Pair): boolean {
  return likeness.names === -1 || Math.min(particularity(a.figure), particularity(b.figure)) < FAINT;
}

/** Why an agreement without a word in common is hardly by chance. */
export type Ground = 'beside' | 'only' | 'particular' | 'bridge';

/** What speaks for two claims that meet without a word or a name in common; null where one of these does. */
export function groundOf(pair: Pair, { companions, choices }: Company): Ground | null {
  const { a, likeness } = pair;
  // on one day much happens
  if (likeness.matches.length > 0 || likeness.sharedName || a.figure.dimension === 'date') return null;
  if (companions > 0) return 'beside';
  return isKnownByUnit(pair, choices) ? 'only' : 'particular';
}
