import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import { isLastTime } from '../sentence/last-time';
import type { LazySentence } from '../sentence/lazy-sentence';
import type { Period, PeriodWords } from './period-words';
import { periodWords } from './period-words';

/** So far into a sentence the words that open it stand: "In the third quarter". */
const OPENING = 14;

/**
 * The stretch without a year that a figure's own part of the sentence tells, the nearest one; else the one that opens
 * the sentence. Null where none is told.
 */
export function periodOf(figure: Figure, segment: Span, lazy: LazySentence, text: string): Period | null {
  const told = periodWords(lazy).filter(({ start }) => !isLastTime(text.slice(lazy.start, start)));
  const own = told.filter(({ start, end }) => start < segment.end && end > segment.start);
  const [first] = own;
  if (first) return own.reduce((a, b) => (isNearer(b, a, figure, lazy.figures) ? b : a), first).period;
  const opening = told.find(({ start, end }) => start - lazy.start <= OPENING && end <= figure.start);
  return opening?.period ?? ofEvent(text.slice(segment.end, lazy.end));
}

/** "Nine were killed when a train left the track on Tuesday", "in 1987": when it happened. */
const HAPPENED =
  /^[\s,]*(?:when|after|as) [^.;:]{0,120}?\b(?:on ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|in ([12]\d{3}))\b/;

function ofEvent(behind: string): Period | null {
  const [words, weekday, year] = HAPPENED.exec(behind) ?? [];
  if (words === undefined) return null;
  return weekday === undefined
    ? { unit: 'year', days: null, shift: null, words: year ?? words }
    : { unit: 'week', days: null, shift: 0, words: weekday };
}

/** "From 3.4 percent in February to 3.1 percent in March": no other figure stands between a figure and its time. */
function isNearer(a: PeriodWords, b: PeriodWords, figure: Figure, figures: readonly Figure[]): boolean {
  const [x, y] = [othersBetween(a, figure, figures), othersBetween(b, figure, figures)];
  return x === y ? distance(a, figure) < distance(b, figure) : x < y;
}

function othersBetween(words: Span, figure: Figure, figures: readonly Figure[]): number {
  const [from, to] = words.start >= figure.end ? [figure.end, words.start] : [words.end, figure.start];
  return figures.filter((f) => f.quantity.type !== 'date' && f.start >= from && f.end <= to).length;
}

function distance(words: Span, figure: Span): number {
  return words.start >= figure.end ? words.start - figure.end : figure.start - words.end;
}
