import names from '../../data/names.json';
import type { Figure } from '../../quantity/parts/figure';
import { UNCOUNTED } from './counted';
import { beginOf, isBracketed, isTime, MEASURES, SENTENCE_END } from './near';
import { isAsWritten, OF_ONE_SIZE, scaleOf, writtenValue } from './written';

/** What "it" was is told of these. */
const LENDING: ReadonlySet<string> = new Set([...MEASURES, 'energy', 'power', 'money', 'share', 'points']);
/** The sentence or clause that "it was" stands in, with what of it stands in front. */
const IT_WAS = new RegExp(
  `(?:^|[.!?;:,]["”’)]*\\s+)(["“‘]?[^.!?;:]{0,60}?)\\b(?:it|they|that|this|these|those) (?:was|were|is|are|had been|has been|stood at|stands at|used to be|(?:should|must|ought to|needs? to|would|could|will) (?:be|have been))(?: (?:${names.classes.justSo.join('|')}))? $`,
  'iu',
);
/** "was 31 last year", "is 28 now": when, behind the figure. */
const WHEN =
  /^["”’]? (?:(?:in|on|at|by) (?:\d|\p{Lu})|(?:before|after|during) (?:the |an? |\d|\p{Lu})|(?:last|this|the (?:day|week|month|year)|an? (?:day|week|month|year)|then|now|today|yesterday|earlier)\b)/u;
/** "It was eight by the time", "they were 12 in all": the hour, ages, and how many. */
const HOUR_OR_COUNT =
  /^ (?:by the time|in the (?:morning|afternoon|evening)|at (?:night|the time)|on the dot|in (?:all|total|number|a row))\b/i;
/** So far back the figure stands that "it" is told of. */
const REACH = 160;
/** Where something is so, in front of the "it" of another thing. */
const IN_PLACE = /^["“‘]?(?:in|for|among|at|of) /iu;
const CLAUSE_END = /[.!?;:,]["”’)]*\s/;
/** Two sentences at most. */
const STOP = /[.!?]["”’)]*\s/g;

/**
 * The figure whose unit a bare number means that says what it was at another time or place: "Shares closed at 58 pence.
 * Yesterday it was sixty-one."
 */
export function toldAgain(figure: Figure, before: readonly Figure[], text: string): Figure | null {
  const { quantity, start, end } = figure;
  if (figure.dimension !== 'none' || figure.nonClaim !== null || figure.group !== null) return null;
  if (typeof quantity.value !== 'number' || figure.written === 'ordinal' || figure.per !== null) return null;
  const begin = beginOf(figure);
  const led = IT_WAS.exec(text.slice(Math.max(0, begin - REACH), begin))?.[1];
  const behind = text.slice(end, end + REACH);
  if (led === undefined || !UNCOUNTED.test(behind) || HOUR_OR_COUNT.test(behind)) return null;
  if (!/\p{L}{2}/u.test(led) && !WHEN.test(behind)) return null;
  const other = before.findLast((f, i) => !isTime(f) && !isBracketed(f, before[i - 1], text));
  if (
    !other ||
    other.nonClaim !== null ||
    !LENDING.has(other.dimension) ||
    !isAsWritten(other) ||
    start - other.end > REACH
  )
    return null;
  // "27.4 pupils; in 31 percent of schools it is above 30"
  const between = text.slice(other.end, start);
  if (!CLAUSE_END.test(between) && IN_PLACE.test(led)) return null;
  if (between.includes('\n') || (between.match(STOP)?.length ?? 0) > 1) return null;
  return isInScale(figure, other) && !before.some((f) => mayBeMeant(f, figure, other, text)) ? other : null;
}

/** A bare number takes over the scale too: "£1.3 billion; in May it was 1.1", but "$8.25; in May it was 2.3 million" are two things. */
function isInScale(figure: Figure, other: Figure): boolean {
  const ratio =
    scaleOf(figure) > scaleOf(other)
      ? Number(figure.quantity.value) / Number(other.quantity.value)
      : writtenValue(figure) / writtenValue(other);
  return ratio > 1 / OF_ONE_SIZE && ratio < OF_ONE_SIZE;
}

/** "140 people paid £8 each; in May it was 212": a count of that sentence which is nearer in size. */
function mayBeMeant(count: Figure, figure: Figure, other: Figure, text: string): boolean {
  if (count.dimension !== 'none' || typeof count.quantity.value !== 'number' || count.nonClaim !== null) return false;
  // farther back nobody means it, and long lists would be gone through for each figure
  if (count.end > other.start || other.start - count.end > REACH) return false;
  if (SENTENCE_END.test(text.slice(count.end, other.start))) return false;
  const [value, lent] = [Number(figure.quantity.value), Number(other.quantity.value)];
  return Math.abs(Math.log(value / count.quantity.value)) <= Math.abs(Math.log(value / lent)) + Number.EPSILON;
}
