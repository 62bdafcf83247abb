import type { Figure } from '../../quantity/parts/figure';
import { UNCOUNTED } from './counted';
import { beginOf, isTime, MEASURES, NEAR, SENTENCE_END } from './near';
import { areOfOneSize, isAsWritten, scaleOf, writtenValue } from './written';

const MEASURED: ReadonlySet<string> = new Set([...MEASURES, 'energy', 'power', 'compound']);
const LENDING: ReadonlySet<string> = new Set([...MEASURED, 'money', 'share']);

/** What stands between two figures of a sentence, and behind the second. */
interface Place {
  readonly figure: Figure;
  readonly other: Figure;
  readonly ahead: string;
  readonly between: string;
  readonly behind: string;
}

/**
 * The figure of a sentence that a bare number is more, less or a part of, so that it means its unit: "15 cm of snow, and
 * 25 on high ground", "61 mm fell, 48 of it before noon", "€38 million plus seven in add-ons".
 */
export function moreOfIt(figure: Figure, before: readonly Figure[], text: string): Figure | null {
  if (figure.dimension !== 'none' || figure.nonClaim !== null || figure.group !== null || figure.written === 'ordinal')
    return null;
  if (typeof figure.quantity.value !== 'number' || figure.quantity.value <= 0) return null;
  const behind = text.slice(figure.end, figure.end + NEAR);
  let passed = false;
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i];
    if (!other || isTime(other)) continue;
    const between = text.slice(other.end, beginOf(figure));
    if (between.length > NEAR || SENTENCE_END.test(between) || between.includes('\n')) return null;
    if (
      other.nonClaim === null &&
      LENDING.has(other.dimension) &&
      isAsWritten(other) &&
      typeof other.quantity.value === 'number'
    ) {
      const ahead = text.slice(Math.max(0, beginOf(other) - LEAD), beginOf(other));
      const place = { figure, other, ahead, between, behind };
      if (isLedInAlike(place) || (!passed && (isAdded(place) || isPart(place) || isElsewhere(place) || isMore(place))))
        return other;
    }
    // "by 51 percent at 12 weeks and by 48 at a year"
    if (other.nonClaim === null && other.dimension !== 'duration') return null;
    passed = true;
  }
  return null;
}

/** As many letters in front of a figure are looked at. */
const LEAD = 12;

/** "€38 million plus seven in add-ons": millions both. */
function isAdded({ figure, other, between, behind }: Place): boolean {
  return (
    other.dimension === 'money' &&
    between === ' plus ' &&
    UNCOUNTED.test(behind) &&
    writtenValue(figure) < writtenValue(other)
  );
}

/** "61 mm fell, 48 of it before noon": a part of what has no number. */
function isPart({ figure, other, behind }: Place): boolean {
  if (!(MEASURES.has(other.dimension) || other.dimension === 'money') || scaleOf(figure) > 1) return false;
  const rest = OF_THAT.exec(behind)?.[1];
  return rest !== undefined && UNCOUNTED.test(rest) && writtenValue(figure) < writtenValue(other);
}

/** "12 of that in cash", but "12 of that group", "12 of this year's runners". */
const OF_THAT = /^ of (?:it|that|this)\b(?!['’])(.*)/su;

const OF_IT = /^ of \p{L}+(?: \p{L}+)?,? (?:and|but) $/u;
/** "on high ground", "by rail"; but "25 in hospital", "12 on board". */
const SOMEWHERE =
  /^\s(?:by|(?:in|on|at|for|near|along)(?: \p{Lu}[\p{L}'’-]*| \p{L}+(?= \p{L})))(?: \p{L}[\p{L}'’-]*){0,2}(?:[.,;:)]|$)/u;

/** "15 cm of snow, and 25 on high ground": of what is measured. */
function isElsewhere(place: Place): boolean {
  return (
    MEASURED.has(place.other.dimension) &&
    OF_IT.test(place.between) &&
    SOMEWHERE.test(place.behind) &&
    areOfOneSize(place.figure, place.other)
  );
}

const COMPARATIVE = /^ (?:more|less|(?!rather|other|fewer)\p{L}{3,}er) than\b/u;

/** "35 minutes, six fewer than today". */
const LONGER = /^ (?:more|less|fewer|longer|shorter) than\b/u;

/** "1.3 km into the sea bed, 0.4 deeper than anyone": nobody counts in decimals; "£310 million, 17.6 million dearer than in May". */
function isMore({ figure, other, between, behind }: Place): boolean {
  const longer = other.dimension === 'duration' && /^(?: \p{L}+){0,3}, $/u.test(between) && LONGER.test(behind);
  if (longer && areOfOneSize(figure, other)) return true;
  if (!/(?:,|\band|\bor) $/.test(between) || !COMPARATIVE.test(behind)) return false;
  if (other.dimension === 'money') return scaleOf(figure) > 1 && scaleOf(other) > 1;
  if (!MEASURED.has(other.dimension)) return false;
  // "1.2 million years old, 400,000 more than the oldest so far"
  if (areThousands(figure) && areThousands(other)) return true;
  return !Number.isInteger(figure.quantity.value) && scaleOf(figure) === 1;
}

function areThousands({ quantity }: Figure): boolean {
  return Number(quantity.value) >= THOUSANDS;
}

/** Nobody counts so many of something else than what is measured. */
const THOUSANDS = 10_000;

const LED_IN = /\b(to|by) $/;
/** Behind the joint nobody else is named, or where and when. */
const JOINED = /\b(?:and|but|while) (?:(?:among|in|at|on|for|with|after|by) [^.,;]{1,40} )?(?:to|by) $/;
/** "and pensions by 8": of others only shares are told alike. */
const JOINED_TO_OTHERS = /\b(?:and|but|while)\b[^.,;]{0,40}$/;

/** "slid to 52%, and among the young to 31", "by 51 percent and by 48 at a year". */
function isLedInAlike(place: Place): boolean {
  const word = LED_IN.exec(place.between)?.[1];
  const joined = place.other.dimension === 'share' ? JOINED_TO_OTHERS : JOINED;
  if (word === undefined || !joined.test(place.between) || !UNCOUNTED.test(place.behind)) return false;
  return LED_IN.exec(place.ahead)?.[1] === word && areOfOneSize(place.figure, place.other);
}
