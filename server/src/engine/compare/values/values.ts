import { daysOf } from '../../claim/sentence/date-span';
import type { CorroboratesBasis } from '../../report';
import type { Figure } from '../../quantity/parts/figure';
import { currenciesOfMinor, currencyOf } from './currency';
import type { Interval, Reading } from './interval';
import { comparePartialDates } from './partial-dates';
import { slipOf } from './slips';
import { meets, readingOf } from './interval';
import type { ValueRelation } from './value-relation';

/** A value inside a bound but beyond this factor of it is only `precision`. */
const BOUND_FACTOR = 2;
const FLOORS_FACTOR = 1.15;
/** Two restatements of one amount in another currency differ by rounding and by the day's rate. */
const RATE_SLACK = 0.005;
/** Amounts in two units are one where they lie within this factor; else the one is the other in round numbers. */
const CONVERTED = 1.1;
/** Amounts of which one is in cents are told to the cent. */
const CENT_SLACK = 0.0005;

/** Rates between currencies that a source states by giving an amount in both: "USD/EUR" to USD for one EUR. */
export type Rates = ReadonlyMap<string, number>;

/** Of amounts that are compared in their own currency alone. */
export const NO_RATES: Rates = new Map();

/** Whether two figures are of one dimension and their values meet, amounts in one currency alone. */
export function agreeAlike(a: Figure, b: Figure): boolean {
  return a.dimension === b.dimension && compareValues(a, b, NO_RATES).kind === 'agree';
}

/** Compares the values of two figures of the same dimension; symmetric. */
export function compareValues(a: Figure, b: Figure, rates: Rates): ValueRelation {
  if (a.dimension === 'money' && currencyOf(a) !== currencyOf(b)) return compareMoney(a, b, rates);
  if (a.quantity.type === 'score' && typeof a.quantity.value === 'string')
    return a.quantity.value === b.quantity.value ? { kind: 'agree', basis: 'equal' } : { kind: 'disjoint' };
  const ra = readingOf(a);
  const rb = readingOf(b);
  if (!ra || !rb) return a.quantity.type === 'date' ? comparePartialDates(a, b) : { kind: 'incomparable', why: 'date' };
  return compareReadings(a, b, ra, rb);
}

function compareReadings(a: Figure, b: Figure, ra: Reading, rb: Reading): ValueRelation {
  if (areHoursAndMonths(a, b)) return { kind: 'near' };
  const [wa, wb] = widenCalendar(a, b, ra, rb);
  // "thousands" neither confirms 3,000 nor speaks against it
  if ((a.quantity.hedge === 'vague') !== (b.quantity.hedge === 'vague') && meets(wa.strict, wb.strict))
    return { kind: 'loose' };
  if (ra.bounded || rb.bounded) return compareBounds(a, b, wa, wb);
  // 24 to 25 June and 25 to 26 June share a day, and are two meetings or a slip
  if (a.quantity.type === 'date' && a.quantity.range && b.quantity.range && !holds(wa, wb) && !holds(wb, wa))
    return meets(wa.strict, wb.strict) ? { kind: 'near' } : { kind: 'disjoint' };
  if (areOfOneEnd(a, b)) return { kind: 'disjoint' };
  if (!meets(wa.strict, wb.strict))
    return meets(wa.lenient, wb.lenient) ? lenientMeeting(a, b, wa, wb) : { kind: 'disjoint' };
  return { kind: 'agree', basis: basisOf(a, b, wa, wb) };
}

/** "From 1970 to 1977" and "from 1972 to 1977": who tells both years of a stretch tells when it began and ended. */
export function areOfOneEnd({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  if (a.type !== 'date' || b.type !== 'date' || !a.range || !b.range) return false;
  if (![a, b].every(({ low, high }) => YEARS.test(`${low ?? ''}/${high ?? ''}`))) return false;
  return (a.low === b.low) !== (a.high === b.high);
}

const YEARS = /^\d{4}\/\d{4}$/;

/** Round numbers and hedges that meet only leniently agree where one of them says it is no exact figure. */
function lenientMeeting(a: Figure, b: Figure, ra: Reading, rb: Reading): ValueRelation {
  if (isPast(a, ra, rb) || isPast(b, rb, ra) || !meets(allowedBy(a, ra), allowedBy(b, rb))) return { kind: 'near' };
  const soft = (f: Figure): boolean => f.quantity.hedge !== 'none' || isRound(f);
  return soft(a) || soft(b) ? { kind: 'agree', basis: 'approximate' } : { kind: 'near' };
}

/** "About 18" is said of 17.6, hardly of 17.1, which is about 17: of two digits and more the last is a rounding. */
function allowedBy({ quantity, written }: Figure, { strict, lenient }: Reading): Interval {
  const { hedge, value } = quantity;
  const rounded = hedge === 'about' && written !== 'fraction' && typeof value === 'number';
  return rounded && digitsOf(Math.abs(value)).length > 1 ? strict : lenient;
}

/** What is "nearly 5 percent" is hardly 5.4: on the far side only a rounding is forgiven. */
const FAR_SIDE = 0.02;

function isPast({ quantity: { hedge } }: Figure, { value }: Reading, { strict }: Reading): boolean {
  const slack = FAR_SIDE * Math.abs(value);
  return (hedge === 'nearly' && strict.low > value + slack) || (hedge === 'just over' && strict.high < value - slack);
}

/** Whether a number looks rounded: of a few hundred things 300 does, and 240 does not. */
function isRound({ dimension, quantity: { value } }: Figure): boolean {
  if (typeof value !== 'number') return false;
  const least = dimension === 'none' && Math.abs(value) < FEW_ENOUGH_TO_COUNT ? 100 : 10;
  return Math.abs(value) >= 100 && value % least === 0;
}

const FEW_ENOUGH_TO_COUNT = 1000;

function basisOf(a: Figure, b: Figure, ra: Reading, rb: Reading): Exclude<CorroboratesBasis, 'derived'> {
  const converted = a.quantity.unit !== b.quantity.unit && a.factor !== b.factor && a.quantity.type !== 'date';
  // "a million short tons" is no other way to say 1.15 million tonnes
  if (converted && withinFactor(ra.value, rb.value, CONVERTED)) return 'converted';
  const hedged = a.quantity.hedge !== 'none' || b.quantity.hedge !== 'none';
  const same = Math.abs(ra.value - rb.value) <= 1e-9 * Math.max(1, Math.abs(ra.value));
  if (a.quantity.range !== b.quantity.range) return 'overlap';
  if (same && sameSpan(ra.strict, rb.strict)) return 'equal';
  if (same && a.quantity.hedge === b.quantity.hedge && a.quantity.type !== 'date') return 'equal';
  if (a.quantity.range || b.quantity.range) return 'overlap';
  if (a.quantity.hedge === 'vague' || b.quantity.hedge === 'vague') return same ? 'equal' : 'approximate';
  if (hedged) return 'approximate';
  return 'rounded';
}

function holds({ strict: outer }: Reading, { strict: inner }: Reading): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}

function sameSpan(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high;
}

function compareBounds(a: Figure, b: Figure, ra: Reading, rb: Reading): ValueRelation {
  if (ra.bounded && rb.bounded) {
    if (ra.bounded !== rb.bounded) return compareFloorWithCeiling(a, ra, rb);
    const same = Math.abs(ra.value - rb.value) <= 1e-9 * Math.max(1, Math.abs(ra.value));
    if (same) return { kind: 'agree', basis: 'equal' };
    // two maxima compare as values ("up to 300 km/h", "up to 320"); two floors of a count say nothing against each other
    if (namesMaximum(a) && namesMaximum(b)) return { kind: 'disjoint' };
    if (a.quantity.type === 'date') return compareDeadlines(a, b);
    // "over 41 million" says "over 40 million" too; floors further apart say nothing of each other
    return withinFactor(ra.value, rb.value, FLOORS_FACTOR) ? { kind: 'agree', basis: 'bound' } : { kind: 'loose' };
  }
  const [bound, other] = ra.bounded ? [ra, rb] : [rb, ra];
  const [boundFigure, otherFigure] = ra.bounded ? [a, b] : [b, a];
  if (namesMaximum(boundFigure) && otherFigure.quantity.hedge === 'none' && boundFigure.dimension === 'speed') {
    // a top speed is a value of its own
    return meets(pointOf(bound), other.lenient)
      ? { kind: 'agree', basis: a.factor === b.factor ? 'equal' : 'converted' }
      : { kind: 'disjoint' };
  }
  // of "6 to 15" a part only is within "up to 12"
  if (otherFigure.quantity.range && meets(bound.strict, other.strict) && !holds(bound, other)) return { kind: 'near' };
  if (isRoundedUpTo(boundFigure, bound, otherFigure, other)) return { kind: 'agree', basis: 'approximate' };
  if (!meets(bound.strict, exactly(other)))
    return meets(bound.strict, other.lenient) && otherFigure.quantity.hedge !== 'none'
      ? { kind: 'agree', basis: 'approximate' }
      : { kind: 'disjoint' };
  if (a.quantity.type === 'date') return insideDateBound(boundFigure, bound, other);
  if (!withinFactor(bound.value, other.value)) return { kind: 'loose' };
  return { kind: 'agree', basis: 'bound' };
}

/**
 * Who says "more than 260" takes the last round number that is passed: of 264 things, sooner than of 300. Whether the
 * bound among two figures reaches the other one, as far as to the next number that is as round; a half, a third or a
 * quarter has none, and what must not be exceeded often is not come near to.
 */
export function isNextToBound(a: Figure, b: Figure): boolean {
  const [ra, rb] = [readingOf(a), readingOf(b)];
  if (!ra || !rb || ra.bounded === rb.bounded) return true;
  return ra.bounded ? isNextTo(a, ra, rb) : isNextTo(b, rb, ra);
}

function isNextTo({ quantity, written, factor, text }: Figure, bound: Reading, other: Reading): boolean {
  const stated = quantity.low ?? quantity.high;
  if (typeof stated !== 'number' || stated === 0 || quantity.hedge === 'at most') return true;
  if (STEPLESS.has(written) || COUNTED_ON.test(text)) return true;
  const step = stepOf(Math.abs(stated)) * Math.abs(factor);
  return Math.abs(other.value - bound.value) <= step + Math.min(other.place, step) / 2 + 1e-9 * Math.abs(bound.value);
}

/** From a number to the next that is as round: 1 from 17, 10 from 260, 100 from 300, 50 from 150 and 5 from 25. */
function stepOf(stated: number): number {
  const digits = digitsOf(stated);
  const place = 10 ** (Math.floor(Math.log10(stated)) - digits.length + 1);
  return digits.endsWith('5') ? place * FIVE : place;
}

/** The digits of a number without the zeros around them: 26 of 260. */
function digitsOf(stated: number): string {
  return stated
    .toPrecision(12)
    .replace('.', '')
    .replace(/^0+|(?:0*e.*|0+)$/g, '');
}

const FIVE = 5;
const STEPLESS: ReadonlySet<Figure['written']> = new Set(['fraction', 'multiple', 'ordinal']);
/** "After the 57th minute": any of those that follow. */
const COUNTED_ON = /\d(?:st|nd|rd|th)\b/i;

/** "Over 4.2 billion" is 4.2 billion, told in round numbers. */
function isRoundedUpTo(floor: Figure, bound: Reading, { digitsStated, quantity }: Figure, other: Reading): boolean {
  if (floor.quantity.hedge !== 'more than' || quantity.hedge !== 'none' || quantity.range) return false;
  return digitsStated && floor.digitsStated && bound.value === other.value && other.value >= MILLION;
}

const MILLION = 1e6;

/** "Over 12.3 million" and "fewer than 13 million" say much the same; "over 5" and "under 500" do not. */
function compareFloorWithCeiling(a: Figure, ra: Reading, rb: Reading): ValueRelation {
  if (!meets(ra.strict, rb.strict)) return { kind: 'disjoint' };
  return a.quantity.type !== 'date' && withinFactor(ra.value, rb.value)
    ? { kind: 'agree', basis: 'bound' }
    : { kind: 'loose' };
}

/** "By 2030" and "by 2035" are two deadlines; "before 1890" and "before 1900" may both be true. */
function compareDeadlines(a: Figure, b: Figure): ValueRelation {
  const [one, other] = [daysOf(String(a.quantity.value)), daysOf(String(b.quantity.value))];
  if (!one || !other || a.quantity.hedge !== 'at most' || b.quantity.hedge !== 'at most') return { kind: 'loose' };
  return one.from <= other.to && other.from <= one.to ? { kind: 'agree', basis: 'bound' } : { kind: 'disjoint' };
}

/** "By 2030" and "until June" name the day itself or one soon before it; "before 1975" may mean any time before. */
const SOON = 366;

function insideDateBound(boundFigure: Figure, bound: Reading, other: Reading): ValueRelation {
  const named = daysOf(String(boundFigure.quantity.value));
  if (named?.from === other.strict.low && named.to === other.strict.high) return { kind: 'agree', basis: 'equal' };
  const open = boundFigure.quantity.hedge === 'less than' || boundFigure.quantity.hedge === 'more than';
  return open || Math.abs(bound.value - other.value) <= SOON ? { kind: 'agree', basis: 'bound' } : { kind: 'loose' };
}

/** A value is held against a bound by what it says, not by its rounding: 40 is not more than 40. */
function exactly(reading: Reading): Interval {
  return reading.strict.high - reading.strict.low > 2 * reading.place
    ? reading.strict
    : { low: reading.value, high: reading.value, openLow: false, openHigh: false };
}

function pointOf(reading: Reading): Interval {
  const half = reading.place / 2;
  return { low: reading.value - half, high: reading.value + half, openLow: false, openHigh: false };
}

function withinFactor(a: number, b: number, factor = BOUND_FACTOR): boolean {
  if (a === 0 || b === 0) return a === b || Math.abs(a - b) <= 1;
  const ratio = Math.abs(a / b);
  return ratio <= factor && ratio >= 1 / factor;
}

function namesMaximum(figure: Figure): boolean {
  return figure.quantity.hedge === 'at most' && figure.quantity.type !== 'date' && figure.quantity.type !== 'duration';
}

/** Hundreds of hours are hours of work or of use: nobody means by them that three months went by. */
function areHoursAndMonths(a: Figure, b: Figure): boolean {
  if (a.dimension !== 'duration' || b.dimension !== 'duration') return false;
  const [shorter, longer] = a.factor < b.factor ? [a, b] : [b, a];
  return shorter.factor <= HOUR && longer.factor >= MONTH;
}

const HOUR = 3600;
const MONTH = 28 * 24 * HOUR;

/** A month is 28 to 31 days and a year 365 or 366: against days or weeks they are as wide as that. */
function widenCalendar(a: Figure, b: Figure, ra: Reading, rb: Reading): readonly [Reading, Reading] {
  if (a.dimension !== 'duration') return [ra, rb];
  const calendar = (f: Figure): number =>
    /month|quarter/.test(f.quantity.unit ?? '') ? 0.06 : /year|decade/.test(f.quantity.unit ?? '') ? 0.002 : 0;
  const wa = calendar(a);
  const wb = calendar(b);
  if (wa > 0 === wb > 0) return [ra, rb];
  return [widen(ra, wa), widen(rb, wb)];
}

function widen(reading: Reading, share: number): Reading {
  const by = (i: Interval): Interval => ({
    ...i,
    low: i.low - share * Math.abs(i.low),
    high: i.high + share * Math.abs(i.high),
  });
  return share === 0 ? reading : { ...reading, strict: by(reading.strict), lenient: by(reading.lenient) };
}

/** Amounts in two currencies compare at a stated rate only; cents are of any currency that has cents. */
function compareMoney(a: Figure, b: Figure, rates: Rates): ValueRelation {
  const [ofA, ofB] = [currenciesOfMinor(a), currenciesOfMinor(b)];
  if (ofA !== null || ofB !== null) {
    const fits = ofA?.includes(currencyOf(b)) === true || ofB?.includes(currencyOf(a)) === true;
    const [va, vb] = [readingOf(a)?.value, readingOf(b)?.value];
    if (!fits || va === undefined || vb === undefined) return { kind: 'incomparable', why: 'currency' };
    return Math.abs(va - vb) < CENT_SLACK ? { kind: 'agree', basis: 'converted' } : { kind: 'disjoint' };
  }
  if (isSameNumber(a, b)) return { kind: 'disjoint' };
  const rate = rates.get(`${currencyOf(a)}/${currencyOf(b)}`);
  const ra = readingOf(a);
  const rb = readingOf(b);
  if (rate === undefined || !ra || !rb || ra.bounded !== rb.bounded) return { kind: 'incomparable', why: 'currency' };
  const atRate = (interval: Interval): Interval => ({
    ...interval,
    low: interval.low * rate * (1 - RATE_SLACK),
    high: interval.high * rate * (1 + RATE_SLACK),
  });
  // of "up to $50 million" and "up to 45 million euros" the numbers are held against each other
  const [one, two] = ra.bounded ? [pointOf(ra), pointOf(rb)] : [ra.strict, rb.strict];
  if (meets(one, atRate(two))) return { kind: 'agree', basis: 'converted' };
  return !ra.bounded && meets(ra.lenient, atRate(rb.lenient))
    ? { kind: 'agree', basis: 'approximate' }
    : { kind: 'incomparable', why: 'rate' };
}

/** So telling a number twice, with two currency signs: one of the signs is wrong. */
function isSameNumber(a: Figure, b: Figure): boolean {
  return a.quantity.value === b.quantity.value && slipOf(a, b) === 'unit' && a.restates === null && b.restates === null;
}
