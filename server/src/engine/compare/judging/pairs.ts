import { isChange, isGeneric } from '../../claim/measure/lexicon';
import { isCore } from '../../claim/measure/term';
import type { ReadClaim } from '../../claim/read-claim';
import type { Pair } from './evidence';
import { compareKinds, compareStatus, compareTimes } from './gates';
import type { Match } from '../likeness/likeness';
import { likenessOf, shareWord } from '../likeness/likeness';
import { alignSigns } from '../values/losses';
import { alignDegrees, alignScales, alignUnits } from '../values/open-unit';
import { isParticularSlip, isUnitSlip, isUnmistakableSwap, showsInDigits, slipOf } from '../values/slips';
import type { Dimension, Figure } from '../../quantity/parts/figure';
import type { ValueRelation } from '../values/value-relation';
import type { Rates } from '../values/values';
import { compareValues } from '../values/values';

/**
 * A pair that can be compared at all: figures of one dimension, per the same unit. Figures whose values do not meet
 * must share a word besides or show a slip, or they have nothing to do with each other.
 */
export function pairOf(a: ReadClaim, b: ReadClaim, rates: Rates): Pair | null {
  if (!sameDimension(a, b)) return pointsPairOf(a, b) ?? perPairOf(a, b) ?? openPairOf(a, b, rates);
  const values = valuesOf(a, b, rates);
  return values.kind === 'agree' || mayExclude(a, b) ? completePair(a, b, values) : null;
}

/** The same of two claims whose values meet, and of no others. */
export function agreeingPairOf(a: ReadClaim, b: ReadClaim, rates: Rates): Pair | null {
  if (sameDimension(a, b) && valuesOf(a, b, rates).kind !== 'agree') return null;
  const pair = pairOf(a, b, rates);
  return pair?.values.kind === 'agree' ? pair : null;
}

/** How the values of two claims stand to each other, as the one or the other may be meant. */
function valuesOf(a: ReadClaim, b: ReadClaim, rates: Rates): ValueRelation {
  const signed = alignSigns(a, b);
  const figures = areLimits(a, b) ? ([asValue(signed[0]), asValue(signed[1])] as const) : signed;
  const values = compareValues(...figures, rates);
  const aligned = values.kind === 'agree' ? null : alignDegrees(...figures);
  return aligned ? compareValues(...aligned, rates) : values;
}

/** "Certified for 640 passengers" and "allowed to carry up to 780": of two limits each is told by its value. */
export function areLimits(a: ReadClaim, b: ReadClaim): boolean {
  return isLimit(a) && isLimit(b);
}

function isLimit({ standing: { slot, strong } }: ReadClaim): boolean {
  return strong && slot.value === 'limit';
}

function asValue(figure: Figure): Figure {
  const { quantity, base } = figure;
  if (quantity.hedge !== 'at most' || quantity.type === 'date') return figure;
  return {
    ...figure,
    base: base && { low: base.high, high: base.high },
    quantity: { ...quantity, hedge: 'none', low: quantity.value, high: quantity.value },
  };
}

/** A number that two sources give in two units is hardly chance, whatever their words; amounts of money are often alike. */
function mayExclude(a: ReadClaim, b: ReadClaim): boolean {
  // "a 1:1 ratio" is no multiple
  if (a.figure.dimension === 'multiple' && a.figure.quantity.type !== b.figure.quantity.type) return false;
  const isSlip = isUnitSlip(a.figure, b.figure);
  if (unitPer(a) !== unitPer(b) && !isSlip) return isSlipOfScale(a, b);
  return (isSlip && a.figure.dimension !== 'money') || shareWord(a, b) || isSlipOfAmount(a, b) || isSlipOfScale(a, b);
}

/** From here on a bare number is told in scale words. */
const MILLION = 1e6;

/** Swapped digits or a wrong scale in amounts and measures, which are seldom each other's slip by chance; counts and shares are. */
export function isSlipOfAmount({ figure: a }: ReadClaim, { figure: b }: ReadClaim): boolean {
  if (a.dimension === 'none' && isUnmistakableSwap(a, b)) return true;
  // before any digits are looked at: of most this tells
  if (!MEASURED.has(a.dimension) && !(a.dimension === 'none' && Number(a.quantity.value) >= MILLION)) return false;
  const slip = slipOf(a, b);
  return (slip === 'transposed' || slip === 'factor') && showsInDigits(a) && showsInDigits(b);
}

/** The same digits of another scale in amounts or measures, be they few. */
export function isSlipOfScale({ figure: a }: ReadClaim, { figure: b }: ReadClaim): boolean {
  return MEASURED.has(a.dimension) && a.dimension === b.dimension && slipOf(a, b) === 'factor';
}

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'energy',
  'power',
  'flow',
]);

/** The pair of two claims that give the same distinctive amount per two different units: "€190 a month", "€190 a week". */
function perPairOf(a: ReadClaim, b: ReadClaim): Pair | null {
  const sameUnit = a.figure.dimension === b.figure.dimension && a.figure.quantity.unit === b.figure.quantity.unit;
  return sameUnit && isUnitSlip(a.figure, b.figure) && shareWord(a, b)
    ? completePair(a, b, { kind: 'disjoint' })
    : null;
}

/** The pair of two changes by one number, the one in percent and the other in percentage points. */
function pointsPairOf(a: ReadClaim, b: ReadClaim): Pair | null {
  const changes = a.kind.value === 'change by' && b.kind.value === 'change by';
  return changes && slipOf(a.figure, b.figure) === 'points' && shareWord(a, b)
    ? completePair(a, b, { kind: 'disjoint' })
    : null;
}

/** The pair of two claims of which one leaves its unit out or tells a change as a multiple, where their values meet. */
function openPairOf(a: ReadClaim, b: ReadClaim, rates: Rates): Pair | null {
  const aligned = alignUnits(a, b);
  if (!aligned) return scaledPairOf(a, b, rates);
  const values = compareValues(...aligned, rates);
  if (values.kind === 'agree') return completePair(a, b, values);
  // the unit is a guess, so only digits that are swapped tell of two figures for one thing
  return values.kind === 'disjoint' && isParticularSlip(a.figure, b.figure) && shareWord(a, b)
    ? completePair(a, b, values)
    : null;
}

/** The pair of two claims of which one leaves out its millions: names alone do not tell that it means any. */
function scaledPairOf(a: ReadClaim, b: ReadClaim, rates: Rates): Pair | null {
  const aligned = alignScales(a, b);
  const values = aligned && compareValues(...aligned, rates);
  if (values?.kind !== 'agree') return null;
  const pair = completePair(a, b, values);
  return pair.likeness.matches.some(saysWhat) ? pair : null;
}

/** Both say of their figures what the other says, and not only of whom. */
function saysWhat({ a, b }: Match): boolean {
  return [a, b].every((term) => isCore(term) && !term.name && !isGeneric(term.lemma) && !isChange(term.lemma));
}

/** The pair of two claims of one dimension whose values exclude each other, whether they share a word or not. */
export function excludingPairOf(a: ReadClaim, b: ReadClaim, rates: Rates): Pair | null {
  if (!sameDimension(a, b)) return null;
  const values = valuesOf(a, b, rates);
  return values.kind === 'disjoint' ? completePair(a, b, values) : null;
}

/** The pair of two claims of one source whose values meet; only those can be one statement. */
export function meetingPairOf(a: ReadClaim, b: ReadClaim, rates: Rates): Pair | null {
  if (!sameDimension(a, b)) return null;
  const values = compareValues(a.figure, b.figure, rates);
  return values.kind === 'agree' ? completePair(a, b, values) : null;
}

function sameDimension(a: ReadClaim, b: ReadClaim): boolean {
  if (a.figure.dimension !== b.figure.dimension) return false;
  if (unitPer(a) !== null && unitPer(b) !== null && unitPer(a) !== unitPer(b)) return false;
  return (
    (a.figure.dimension !== 'compound' && a.figure.dimension !== 'score') ||
    a.figure.quantity.unit === b.figure.quantity.unit
  );
}

/** What an amount is per; a source that gives the same amount may leave it out. */
function unitPer({ figure }: ReadClaim): string | null {
  return figure.per?.unit ?? null;
}

function completePair(a: ReadClaim, b: ReadClaim, values: Pair['values']): Pair {
  return {
    a,
    b,
    values,
    likeness: likenessOf(a, b),
    slots: { time: compareTimes(a.time, b.time), status: compareStatus(a, b), kind: compareKinds(a, b) },
  };
}
