import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import type { DaySpan } from '../sentence/date-span';
import { daysOf } from '../sentence/date-span';
import type { LazySentence } from '../sentence/lazy-sentence';
import type { SourceContext } from '../sentence/source-context';
import type { HeldTime } from '../sentence/time';
import { daysOfFigure } from '../sentence/time';
import { datesOf, isRecordSince, sourceDay } from './dates-of-time';

const EARLIER =
  /\b(?:an?|one|the)\s+(day|week|month|quarter|year|season|spring|summer|autumn|winter)\s+(?:earlier|before|ago|previously)\b/i;
const LATER =
  /\bthe\s+(day|week|month|quarter|year|season|spring|summer|autumn|winter)\s+(?:after|afterwards|later)(?=\s*(?:[.,;:)]|$|and\b|but\b))/i;
const LAST = /\b(?:last|previous|prior|the year before)\s+(week|month|quarter|year)\b/i;
const LENGTH = {
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
  season: 365,
  spring: 365,
  summer: 365,
  autumn: 365,
  winter: 365,
} as const;

const SECONDS_OF_DAY = 86_400;

/** "three weeks earlier", "two years ago": so long before the sentence's date or the source's. */
function longBefore(figure: Figure, segment: Span, lazy: LazySentence, context: SourceContext): HeldTime | null {
  for (const length of lazy.figures) {
    const seconds = length.base?.low;
    if (length === figure || length.dimension !== 'duration' || !touch(length, segment) || typeof seconds !== 'number')
      continue;
    const word = /^\s+(?:earlier|ago|before|previously|later|afterwards)\b(?!\s+than\b)/i.exec(
      context.text.slice(length.end, length.end + 20),
    )?.[0];
    if (word === undefined) continue;
    const slot = {
      value: `${length.text}${word}`.replace(/\s+/gu, ' '),
      from: 'stated',
      start: length.start,
      end: length.end + word.length,
    } as const;
    const long = Math.round(seconds / SECONDS_OF_DAY);
    const base = (/ago/i.test(word) ? sourceDay(context) : null) ?? datedOr(lazy, context, length, long);
    const days = long * (/later|afterwards/i.test(word) ? -1 : 1);
    return { slot, days: base && { from: base.from - days, to: base.to - days }, weekday: null, now: false };
  }
  return null;
}

/**
 * The date that a sentence states, the last one in front of a place or else the first, else that of its source. Weeks
 * are not counted from a year, nor anything from the one that a record is held against.
 * @param unit days of what is counted
 */
function datedOr(
  lazy: LazySentence,
  context: SourceContext,
  { start }: Pick<Span, 'start'>,
  unit: number,
): DaySpan | null {
  const stated = datesOf(lazy.figures).filter((f) => isAsExact(f, unit) && !isRecordSince(f, lazy, context));
  const date = stated.findLast((f) => f.end <= start) ?? stated[0];
  return (date && daysOfFigure(date)) ?? sourceDay(context);
}

function isAsExact(date: Figure, unit: number): boolean {
  const days = daysOfFigure(date);
  return days === null || days.to - days.from <= unit;
}

/** The time that part of a sentence tells from another: "a year earlier", "two weeks after", "last year"; null where it tells none. */
export function relativeTime(
  figure: Figure,
  segment: Span,
  lazy: LazySentence,
  context: SourceContext,
): HeldTime | null {
  const words = context.text.slice(segment.start, segment.end);
  const at = segment.start;
  const later = EARLIER.test(words) ? null : LATER.exec(words);
  const match = later ?? EARLIER.exec(words);
  const unit = match?.[1]?.toLowerCase();
  if (!match || !isUnit(unit)) return longBefore(figure, segment, lazy, context) ?? lastPeriod(words, at, context);
  const slot = {
    value: match[0],
    from: 'stated',
    start: at + match.index,
    end: at + match.index + match[0].length,
  } as const;
  const base = (/ago/i.test(match[0]) ? sourceDay(context) : null) ?? datedOr(lazy, context, slot, LENGTH[unit]);
  if (!base) return { slot, days: null, weekday: null, now: false };
  const long = later ? -LENGTH[unit] : LENGTH[unit];
  const days = { from: base.from - long, to: base.to - long };
  return { slot, days, weekday: null, now: false };
}

function lastPeriod(words: string, at: number, context: SourceContext): HeldTime | null {
  const match = LAST.exec(words);
  const day = sourceDay(context);
  if (!match || match[1]?.toLowerCase() !== 'year' || !day) return null;
  const year = Number(context.date?.slice(0, 4)) - 1;
  return {
    slot: { value: match[0], from: 'stated', start: at + match.index, end: at + match.index + match[0].length },
    days: daysOf(String(year)),
    weekday: null,
    now: false,
  };
}

function isUnit(unit: string | undefined): unit is keyof typeof LENGTH {
  return unit !== undefined && unit in LENGTH;
}

function touch(inner: Span, outer: Span): boolean {
  return inner.start < outer.end && inner.end > outer.start;
}
