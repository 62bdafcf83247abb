import words from '../../data/claim-words.json';
import type { Figure } from '../../quantity/parts/figure';
import { inUnitOf } from '../../quantity/parts/in-unit-of';
import { timesExactly } from '../../quantity/parts/scaled';
import { toldAgain } from './again';
import { anotherOf } from './another';
import { comparedWith, isComparedWithBare } from './compared';
import { counts, isOfThem } from './counted';
import { lenderOf } from './lender';
import { moreOfIt } from './more-of-it';
import { isListedBefore } from './listed-before';
import { parallelTo } from './parallel';
import { shareLike } from './shares';
import { beginOf, MEASURES } from './near';
import { areOfOneSize, scaleOf } from './written';

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
    const compared =
      comparedWith(figure, read, text) ??
      parallelTo(figure, read, text) ??
      moreOfIt(figure, read, text) ??
      anotherOf(figure, read, text) ??
      toldAgain(figure, read, text) ??
      shareLike(figure, read, text);
    const elliptic =
      isElliptic(figure) &&
      isBare(figure) &&
      !counts(figure, text) &&
      !isComparedWithBare(figure, read, text) &&
      !isOfItsOwn(figure, text);
    const lender = compared ?? (elliptic ? lenderOf(figure, read, text) : null);
    read.push(lender ? lend(figure, lender) : isOfThem(figure, text) ? asCount(figure) : figure);
  }
  return lentBack(read, text);
}

/** A bare number of things: it is no amount that leaves its unit out. */
function asCount(figure: Figure): Figure {
  if (figure.dimension !== 'none' || figure.quantity.type !== 'number') return figure;
  return { ...figure, quantity: { ...figure.quantity, type: 'count' } };
}

/** What takes its unit from the figure behind it, from the last on: "Reds 41, Blues 33 and Greens 12 percent". */
function lentBack(figures: readonly Figure[], text: string): Figure[] {
  let next: Figure | undefined;
  return figures
    .toReversed()
    .map((figure) => {
      const lent: Figure =
        next && (isMovedFrom(figure, next, text) || isListedBefore(figure, next, text)) ? lend(figure, next) : figure;
      next = lent;
      return lent;
    })
    .toReversed();
}

/** "dropped to 29 from 33 percent": what it was before names the unit of both. */
function isMovedFrom(figure: Figure, next: Figure, text: string): boolean {
  if (figure.dimension !== 'none' || figure.nonClaim !== null || figure.group !== null || figure.per !== null)
    return false;
  if (!LENDING_BACK.has(next.dimension) || next.nonClaim !== null || next.unitSpan === null) return false;
  if (typeof figure.quantity.value !== 'number' || typeof next.quantity.value !== 'number') return false;
  if (
    text.slice(figure.end, beginOf(next)) !== ' from ' ||
    !TO.test(text.slice(Math.max(0, figure.start - TO_REACH), beginOf(figure)))
  )
    return false;
  return scaleOf(figure) <= scaleOf(next) && areOfOneSize(figure, next);
}

const LENDING_BACK: ReadonlySet<string> = new Set([...MEASURES, 'energy', 'power', 'money', 'share']);
const TO = /\bto $/;
const TO_REACH = 40;

/** "weakened 23 paise to close at 87.41 against the dollar": so many of another currency for one. */
const FOR_ONE = new RegExp(
  `^ (?:against|to|per|versus) (?:the|a|one) (?:US |U\\.S\\. )?(?:${words.quotedIn.join('|')})\\b`,
);

function isExchangeRate(figure: Figure, text: string): boolean {
  return figure.dimension === 'none' && FOR_ONE.test(text.slice(figure.end, figure.end + FOR_ONE_REACH));
}

/** So many letters behind a figure the currency is named. */
const FOR_ONE_REACH = 40;

/**
 * "He was 79.", "Book-to-bill: 1.07": the age of a person, and what a label at the beginning of its line names, have no
 * unit of another figure.
 */
function isOfItsOwn({ start, end, quantity }: Figure, text: string): boolean {
  const ahead = text.slice(Math.max(0, start - OWN_REACH), start);
  const behind = text.slice(end, end + OWN_REACH);
  if (LABEL_OF_LINE.test(ahead) && /^[ \t)*_]*(?:\n|\r|$)/.test(behind)) return true;
  return (
    Number.isInteger(quantity.value) &&
    Number(quantity.value) <= OLDEST &&
    PERSON_IS.test(ahead) &&
    /^["”’]?[.,;)]/.test(behind)
  );
}

const OWN_REACH = 60;
const LABEL_OF_LINE = /\n[ \t]*(?:[-*•][ \t]+)?\p{L}[^:\n.]{0,40}:[ \t]*$/u;
const OLDEST = 110;
const PERSON_IS =
  /\b(?:he|she|who) (?:is|was|turned|turns|would be|will be)(?: (?:now|only|just|already|still|then))? $/i;

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

/** Nobody speaks of 10,000 million: such a number is written out. */
const UNSCALED = 10_000;

function lend(figure: Figure, lender: Figure): Figure {
  const scale = scaleOf(figure) > 1 || Number(figure.quantity.value) >= UNSCALED ? 1 : scaleOf(lender);
  const times = <T extends number | string | null>(x: T): T | number =>
    typeof x === 'number' ? timesExactly(x, scale) : x;
  const { quantity } = figure;
  return {
    ...figure,
    dimension: lender.dimension,
    factor: lender.factor,
    base: figure.base && {
      low: inUnitOf(lender, numberOf(times(quantity.low))),
      high: inUnitOf(lender, numberOf(times(quantity.high))),
    },
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

function numberOf(value: number | string | null): number | null {
  return typeof value === 'number' ? value : null;
}
