import words from '../data/claim-words.json';
import type { Figure } from '../quantity/parts/figure';
import { MEASURES, NEAR, OF_ONE_SIZE, SENTENCE_END } from './lending';
import { parallelTo } from './parallel';

/** A figure that names its unit lends it to a bare number behind it within this many characters. */
const REACH = 400;

/**
 * Bare numbers with the unit they take over from the figure before: "fifteen point two billion euros ... eleven point
 * four", "9.6 million passengers ... we carried six point seven". `isBare` tells whether a number stands without a
 * counted noun; `figures` are those of a stretch of `text` in order.
 */
export function withBorrowedUnits(
  figures: readonly Figure[],
  isBare: (figure: Figure) => boolean,
  text: string,
): Figure[] {
  const read: Figure[] = [];
  for (const figure of figures) {
    if (isExchangeRate(figure, text)) {
      read.push(figure);
      continue;
    }
    const compared = comparedWith(figure, read, text) ?? parallelTo(figure, read, text);
    const lender = compared ?? (isElliptic(figure) && isBare(figure) ? lenderOf(figure, read) : null);
    read.push(lender ? lend(figure, lender) : figure);
  }
  return read;
}

/** "weakened 23 paise to close at 87.41 against the dollar": so many of another currency for one. */
const FOR_ONE = new RegExp(
  `^ (?:against|to|per|versus) (?:the|a|one) (?:US |U\\.S\\. )?(?:${words.quotedIn.join('|')})\\b`,
);

function isExchangeRate(figure: Figure, text: string): boolean {
  return figure.dimension === 'none' && FOR_ONE.test(text.slice(figure.end, figure.end + FOR_ONE_REACH));
}

/** So many letters behind a figure the currency is named. */
const FOR_ONE_REACH = 40;

/** "38 days ..., compared with 31", "4.2 tonnes, down from 5": what stands between a figure and what it is compared with. */
const COMPARED = /(?:\bcompared (?:with|to)|\bagainst|\b(?:up|down) from|\bversus)(?: (?:just|only|about|some|the))? $/;
/** What stands behind a number that counts no noun. */
const UNCOUNTED = /^(?:[.,;:)]|$|\s(?:last|a|an|the|in|on|at|this|then|before|earlier|and|two|three|by|for)\b)/;

/** The figure of a unit with which a bare number of its sentence and size is compared. */
function comparedWith(figure: Figure, before: readonly Figure[], text: string): Figure | null {
  const other = before.at(-1);
  if (!other || figure.dimension !== 'none' || figure.nonClaim !== null || figure.group !== null) return null;
  if (!MEASURES.has(other.dimension) || other.nonClaim !== null || figure.start - other.end > NEAR) return null;
  const between = text.slice(other.end, figure.start);
  if (typeof figure.quantity.value !== 'number' || typeof other.quantity.value !== 'number') return null;
  if (!UNCOUNTED.test(text.slice(figure.end, figure.end + 12))) return null;
  return COMPARED.test(between) && !SENTENCE_END.test(between) && isAsLarge(figure, other, OF_ONE_SIZE) ? other : null;
}

/** An integer takes over only from close by, and only what is nearly as large. */
const NEARLY_AS_LARGE = 3.5;
/** Smaller integers count things. */
const SMALLEST = 20;

/** A number in digits or words without a counted noun: a decimal, one with its scale but no unit, or an integer. */
function isElliptic(figure: Figure): boolean {
  const { quantity } = figure;
  if (
    figure.dimension !== 'none' ||
    figure.nonClaim !== null ||
    figure.group !== null ||
    typeof quantity.value !== 'number' ||
    // "6.5 per 1,000"
    /^\d/.test(figure.per?.unit ?? '')
  )
    return false;
  return scaleOf(figure) > 1 || !Number.isInteger(quantity.value) || quantity.value >= SMALLEST;
}

function lenderOf(figure: Figure, before: readonly Figure[]): Figure | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i];
    if (!other || figure.start - other.end > REACH) return null;
    if (other.nonClaim !== null || typeof other.quantity.value !== 'number' || other.quantity.type === 'date') continue;
    if (other.quantity.unit === 'percent' && scaleOf(figure) === 1 && isAsLarge(figure, other, 2)) return other;
    const whole = scaleOf(figure) === 1 && Number.isInteger(figure.quantity.value);
    if (
      whole &&
      (figure.start - other.end > NEAR || scaleOf(other) < 1e6 || !isAsLarge(figure, other, NEARLY_AS_LARGE))
    )
      continue;
    const lends =
      scaleOf(figure) > 1
        ? other.dimension === 'money' && scaleOf(other) > 1
        : scaleOf(other) > 1 || other.dimension === 'money';
    if (!lends || (other.dimension !== 'money' && other.dimension !== 'none')) continue;
    const ratio =
      scaleOf(figure) > 1
        ? figure.quantity.value === other.quantity.value
          ? 1
          : Number(figure.quantity.value) / other.quantity.value
        : writtenValue(figure) / writtenValue(other);
    return ratio > 1 / OF_ONE_SIZE && ratio < OF_ONE_SIZE ? other : null;
  }
  return null;
}

/** The two are written with numbers of nearly one size, decimals both where the one is. */
function isAsLarge(figure: Figure, other: Figure, most: number): boolean {
  const ratio = writtenValue(figure) / writtenValue(other);
  return (
    ratio > 1 / most && ratio < most && (other.quantity.unit !== 'percent' || !Number.isInteger(figure.quantity.value))
  );
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/trillion|\d\s?tn\b/i, 1e12],
  [/billion|\d\s?bn?\b/i, 1e9],
  [/million|\d\s?mn?\b/i, 1e6],
  [/thousand|\d\s?k\b/i, 1e3],
];

/** The scale word in which a figure is written: 1,000,000 of "6.7 million". */
function scaleOf(figure: Figure): number {
  const value = Number(figure.quantity.value);
  const scale = SCALES.find(([word, size]) => word.test(figure.text) && Math.abs(value) >= size / 10)?.[1];
  return scale ?? 1;
}

function writtenValue(figure: Figure): number {
  return Number(figure.quantity.value) / scaleOf(figure);
}

function lend(figure: Figure, lender: Figure): Figure {
  const scale = scaleOf(figure) > 1 ? 1 : scaleOf(lender);
  const times = <T extends number | string | null>(x: T): T | number => (typeof x === 'number' ? x * scale : x);
  const { quantity } = figure;
  return {
    ...figure,
    dimension: lender.dimension,
    factor: lender.factor,
    base: figure.base && { low: times(figure.base.low), high: times(figure.base.high) },
    precision: figure.precision === null ? null : figure.precision * scale,
    digitsStated: true,
    quantity: {
      ...quantity,
      type: lender.quantity.type,
      unit: lender.quantity.unit,
      value: times(quantity.value),
      low: times(quantity.low),
      high: times(quantity.high),
    },
  };
}
