import words from '../../data/claim-words.json';
import type { Figure } from '../../quantity/parts/figure';
import { COSTING } from '../measure/words';
import { AHEAD, counts } from './counted';
import { isBeside, isBracketed, isTime, MEASURES, NEAR } from './near';
import { isAsLarge, OF_ONE_SIZE, scaleOf, writtenValue } from './written';

/** A figure that names its unit lends it to a bare number behind it within this many characters. */
const REACH = 400;
/** An integer takes over only from close by, and only what is nearly as large. */
const NEARLY_AS_LARGE = 3.5;
/** Nobody speaks of 1,150 million. */
const THOUSAND = 1000;

/** "What changes?" on a line of its own: what follows under it is another matter; but a speaker's turn goes on. */
const HEADING = /\n\s*\n(?!\p{Lu}{2})[^\n:]{4,60}[^\n.:]\n/u;

/** "rising at four point three": a pace. */
const PACE = /\p{L}ing (?:at|by) $/u;

/** The figure before that a bare number takes its unit over from: the nearest that is as large, unless the number counts what that one counts. */
export function lenderOf(figure: Figure, before: readonly Figure[], text: string): Figure | null {
  const whole = scaleOf(figure) === 1 && Number.isInteger(figure.quantity.value);
  const isFraction = scaleOf(figure) === 1 && !whole;
  if (whole && Number(figure.quantity.value) >= THOUSAND) return null;
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i];
    if (!other || figure.start - other.end > REACH) return null;
    if (other.nonClaim !== null || typeof other.quantity.value !== 'number' || isTime(other)) continue;
    if (isBracketed(other, before[i - 1], text)) continue;
    if (countsTheSame(figure, other, text)) return null;
    if (isFraction && isAsLarge(figure, other, 2) && isMeasure(other) && isNextInRow(figure, other, text)) return other;
    if (isScaledAgain(figure, other) && isMeasure(other) && isNextInRow(figure, other, text)) return other;
    if (isFraction && isAsLarge(figure, other, 2) && isTimesAgain(figure, other, text)) return other;
    if (
      other.quantity.unit === 'percent' &&
      scaleOf(figure) === 1 &&
      figure.per === null &&
      isAsLarge(figure, other, 2)
    )
      return other;
    if (whole && HEADING.test(text.slice(other.end, figure.start))) return null;
    if (
      whole &&
      (figure.start - other.end > NEAR || scaleOf(other) < 1e6 || !isAsLarge(figure, other, NEARLY_AS_LARGE))
    )
      continue;
    if (isFraction && PACE.test(text.slice(Math.max(0, figure.start - AHEAD), figure.start))) return null;
    if (other.dimension === 'none' && isScaleless(figure, text)) continue;
    // "745 pence a share. The talks took nine and a half."
    if (figure.written === 'words' && isUnscaledAmount(other) && !isBeside(figure, other, text)) continue;
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

/** "41.6 degrees in town, 39.8 in my garden", "from 4.9 million tonnes to 4.35": what is measured again needs no unit. */
function isNextInRow(figure: Figure, other: Figure, text: string): boolean {
  const between = text.slice(other.end, figure.start);
  return isBeside(figure, other, text) && /(?:[,;] |\band )$|^ to $/.test(between);
}

/** "4.28 million sq km, 1.9 million less": millions of both. */
function isScaledAgain(figure: Figure, other: Figure): boolean {
  return scaleOf(figure) > 1 && scaleOf(figure) === scaleOf(other) && !Number.isInteger(writtenValue(figure));
}

/** "Two point nine times. The covenant is at three and a half."; a rating in digits behind a full stop is another thing. */
function isTimesAgain(figure: Figure, other: Figure, text: string): boolean {
  if (other.dimension !== 'multiple' || !TIMES.test(other.text)) return false;
  return figure.written !== 'digits' || isBeside(figure, other, text);
}

const TIMES = /\btimes$|\d\s?[x×]$/i;

function isUnscaledAmount(figure: Figure): boolean {
  return figure.dimension === 'money' && scaleOf(figure) === 1;
}

/** Not the years of "a five-year deal". */
function isMeasure({ dimension, text }: Figure): boolean {
  return MEASURES.has(dimension) && !text.includes('-');
}

/** "8.9 million viewers, with a rating of 2.3": of marks there are no millions. */
function isScaleless({ start }: Figure, text: string): boolean {
  return SCALELESS.test(text.slice(Math.max(0, start - AHEAD), start));
}

const SCALELESS = new RegExp(`\\b(?:${words.scaleless.join('|')}) of $`, 'iu');

/** Amounts of one sentence, or such as were spent, may lie so far apart: "sales of 1.42 billion euros; the profit, at 61 million". */
const FAR = 60;
const SPENT = new RegExp(`\\b(?:${[...COSTING].join('|')})\\b[^.;!?\\n]*$`, 'iu');

function isSpent({ start }: Figure, text: string): boolean {
  return SPENT.test(text.slice(Math.max(0, start - AHEAD), start));
}
