import words from '../data/claim-words.json';
import type { Figure } from '../quantity/parts/figure';
import { MEASURES, NEAR, OF_ONE_SIZE, SENTENCE_END } from './lending';
import { COSTING } from './measure/words';
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
    const elliptic = isElliptic(figure) && isBare(figure) && !counts(figure, text);
    const lender = compared ?? (elliptic ? lenderOf(figure, read, text) : null);
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

/** "1.92 million of them" counts what was named before, "number of shares: 182 million" what it names. */
const OF_THEM = /^ of (?:them|us|you|these|those)\b/;
const NUMBER_OF = /\bnumbers? of [^.;\n]{1,40}$/i;
/** "their tractors (350, say the police)". */
const COUNTED_IN_BRACKETS = /\p{Ll} \($/u;
/** "rising at four point three": a pace. */
const PACE = /\p{L}ing (?:at|by) $/u;
/** So far back a word says what a number counts. */
const AHEAD = 50;

/** Whether words beside a number say that it has no unit of its own to take over. */
function counts(figure: Figure, text: string): boolean {
  const ahead = text.slice(Math.max(0, figure.start - AHEAD), figure.start);
  const whole = Number.isInteger(figure.quantity.value);
  if (OF_THEM.test(text.slice(figure.end, figure.end + 9)) || NUMBER_OF.test(ahead)) return true;
  if (whole && scaleOf(figure) === 1) return COUNTED_IN_BRACKETS.test(ahead);
  return scaleOf(figure) === 1 && !UNCOUNTED.test(text.slice(figure.end, figure.end + 12));
}

/** "38 days ..., compared with 31", "4.2 tonnes, down from 5": what stands between a figure and what it is compared with. */
const COMPARED =
  /(?:\bcompared (?:with|to)|\bagainst|\b(?:up|down) from|\bversus|\binstead of|\brather than)(?: (?:just|only|about|some|the))? $/;
/** What stands behind a number that counts no noun. */
const UNCOUNTED =
  /^(?:["'”’*_]?[.,;:!?)]|\s*\||["'”’*_]?\s*$|\s*\n|\s[-–—]|\s(?:last|a|an|the|in|on|at|this|then|before|earlier|and|but|or|to|from|two|three|four|five|ten|by|for|when|while|as|after|is|was|with)\b)/;

/** Money and shares are compared like measures. */
const COMPARABLE: ReadonlySet<string> = new Set([...MEASURES, 'money', 'share']);

function isTime({ quantity }: Figure): boolean {
  return quantity.type === 'date' || quantity.type === 'time';
}

/** "340 million euros ($396 million)": the second is the first in another unit, and lends none. */
function isBracketed(figure: Figure, before: Figure | undefined, text: string): boolean {
  if (before?.dimension !== figure.dimension || figure.start - before.end > MOST_BETWEEN) return false;
  return text.charAt(Math.min(figure.start, figure.unitSpan?.start ?? figure.start) - 1) === '(';
}

/** A blank, a bracket and a sign of three letters with its blank. */
const MOST_BETWEEN = 6;

/** The figure of a unit next before a number, no date and nothing in brackets. */
function lastBefore({ start }: Figure, figures: readonly Figure[], text: string): Figure | null {
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i];
    if (!figure || start - figure.end > NEAR) return null;
    if (!isTime(figure) && !isBracketed(figure, figures[i - 1], text)) return figure;
  }
  return null;
}

/** The figure of a unit with which a bare number of its sentence and size is compared. */
function comparedWith(figure: Figure, before: readonly Figure[], text: string): Figure | null {
  const other = lastBefore(figure, before, text);
  if (!other || figure.dimension !== 'none' || figure.nonClaim !== null || figure.group !== null) return null;
  if (!COMPARABLE.has(other.dimension) || other.nonClaim !== null) return null;
  const between = text.slice(other.end, figure.start);
  if (typeof figure.quantity.value !== 'number' || typeof other.quantity.value !== 'number') return null;
  if (!UNCOUNTED.test(text.slice(figure.end, figure.end + 12))) return null;
  return COMPARED.test(between) && !SENTENCE_END.test(between) && areOfOneSize(figure, other) ? other : null;
}

/** An integer takes over only from close by, and only what is nearly as large. */
const NEARLY_AS_LARGE = 3.5;
/** Smaller integers count things. */
const SMALLEST = 20;
/** Nobody speaks of 1,150 million. */
const THOUSAND = 1000;

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

function lenderOf(figure: Figure, before: readonly Figure[], text: string): Figure | null {
  const whole = scaleOf(figure) === 1 && Number.isInteger(figure.quantity.value);
  const isFraction = scaleOf(figure) === 1 && !whole;
  if (whole && Number(figure.quantity.value) >= THOUSAND) return null;
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i];
    if (!other || figure.start - other.end > REACH) return null;
    if (other.nonClaim !== null || typeof other.quantity.value !== 'number' || isTime(other)) continue;
    if (isBracketed(other, before[i - 1], text)) continue;
    if (countsTheSame(figure, other, text)) return null;
    if (isFraction && isAsLarge(figure, other, 2) && isMeasure(other) && isBeside(figure, other, text)) return other;
    if (isFraction && isAsLarge(figure, other, 2) && other.dimension === 'multiple' && TIMES.test(other.text))
      return other;
    if (
      other.quantity.unit === 'percent' &&
      scaleOf(figure) === 1 &&
      figure.per === null &&
      isAsLarge(figure, other, 2)
    )
      return other;
    if (
      whole &&
      (figure.start - other.end > NEAR || scaleOf(other) < 1e6 || !isAsLarge(figure, other, NEARLY_AS_LARGE))
    )
      continue;
    if (isFraction && PACE.test(text.slice(Math.max(0, figure.start - AHEAD), figure.start))) return null;
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
    const most = scaleOf(figure) >= 1e6 && (isBeside(figure, other, text) || isSpent(figure, text)) ? FAR : OF_ONE_SIZE;
    return ratio > 1 / most && ratio < most ? other : null;
  }
  return null;
}

/** "315 aircraft (Altamar 231 ...", "2.1 million people ..., up from 1.6 million": the number counts what the one next to it counts. */
function countsTheSame(figure: Figure, other: Figure, text: string): boolean {
  if (other.dimension !== 'none' || scaleOf(other) !== scaleOf(figure) || !isAsLarge(figure, other, OF_ONE_SIZE))
    return false;
  if (scaleOf(figure) === 1) return Number.isInteger(figure.quantity.value);
  return other.quantity.type === 'count' || counts(other, text);
}

/** "Two point nine times". */
const TIMES = /\btimes$|\d\s?[x×]$/i;

/** Not the years of "a five-year deal". */
function isMeasure({ dimension, text }: Figure): boolean {
  return MEASURES.has(dimension) && !text.includes('-');
}

/** Amounts of one sentence, or such as were spent, may lie so far apart: "sales of 1.42 billion euros; the profit, at 61 million". */
const FAR = 60;
const SPENT = new RegExp(`\\b(?:${[...COSTING].join('|')})\\b[^.;!?\\n]*$`, 'iu');

function isSpent({ start }: Figure, text: string): boolean {
  return SPENT.test(text.slice(Math.max(0, start - AHEAD), start));
}

/** In one sentence and near. */
function isBeside(figure: Figure, other: Figure, text: string): boolean {
  return figure.start - other.end <= NEAR && !SENTENCE_END.test(text.slice(other.end, figure.start));
}

function areOfOneSize(figure: Figure, other: Figure): boolean {
  const ratio = writtenValue(figure) / writtenValue(other);
  return ratio > 1 / OF_ONE_SIZE && ratio < OF_ONE_SIZE;
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
