import type { Figure } from '../../quantity/parts/figure';
import type { DaySpan } from '../sentence/date-span';
import { daysOf } from '../sentence/date-span';
import { isLastTime } from '../sentence/last-time';
import { lately } from '../sentence/lately';
import type { LazySentence } from '../sentence/lazy-sentence';
import type { SourceContext } from '../sentence/source-context';
import { daysOfFigure } from '../sentence/time';

/** The dates of a sentence that say when. */
export const datesOf = lately((figures: readonly Figure[]) =>
  figures.filter((f) => f.quantity.type === 'date' && isTimeOf(f)),
);

/**
 * A date that bounds another span ("since 2014", "founded in 1990") is no time of a figure; but it is the best there
 * is. The year of a name ("the song '1999'", "the 1992 Convention") is none.
 */
function isTimeOf(date: Figure): boolean {
  return date.nonClaim !== 'name' && daysOfFigure(date) !== null;
}

/** "At 2019 prices" says in what money, not when. */
export function isPriceBasis(date: Figure, text: string): boolean {
  return /^\s+(?:prices|money|dollars|euros|pounds|terms|values)\b/i.test(text.slice(date.end, date.end + 12));
}

/**
 * "Up nearly a quarter on 2022", "the pre-2020 level", "above the 1850-1900 mean": the years that something is held
 * against, or that it is older or younger than; what was so then was so in them.
 */
export function isBase({ text, start }: Figure, whole: string): boolean {
  const before = whole.slice(Math.max(0, start - BASE_REACH), start);
  if (/^\d{4}$/.test(text)) return /\b(?:on |(?:pre|post)-)$/i.test(before);
  return /^\d{4}[-–]\d{4}$/.test(text) && /\b(?:above|below|over|under|than) the $/i.test(before);
}

/** As many letters as "above the" has, with a blank behind. */
const BASE_REACH = 11;

/** "the highest since 1998": the last time that it was as high. */
export function isRecordSince(date: Figure, lazy: LazySentence, context: SourceContext): boolean {
  const words = context.text.slice(lazy.start, date.start);
  return /since\s+(?:the\s+)?$/i.test(words) && isLastTime(words);
}

/** The day of a source; null where it has no date. */
export function sourceDay(context: SourceContext): DaySpan | null {
  return context.date === null ? null : daysOf(context.date);
}
