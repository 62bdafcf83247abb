import type { Figure } from '../quantity/figure';
import type { Span } from '../report';
import { daysOf } from './date-span';
import type { LazySentence } from './read-source';
import type { SourceContext } from './source-context';
import type { HeldTime } from './time';
import { UNKNOWN_TIME, inheritedTime, nearestDate, timeOfFigure, timeOfWords, weekdayBefore } from './time';

const EARLIER = /\b(?:an?|one|the)\s+(day|week|month|quarter|year)\s+(?:earlier|before|ago|previously)\b/i;
const LAST = /\b(?:last|previous|prior|the year before)\s+(week|month|quarter|year)\b/i;
const LENGTH = { day: 1, week: 7, month: 30, quarter: 91, year: 365 } as const;

/**
 * The time for which a figure holds: the date of its own clause, else of its table's header or its entry's stamp,
 * else of the sentence or the one before it in the same paragraph.
 */
export function holdsFor(figure: Figure, lazy: LazySentence, clause: Span, context: SourceContext): HeldTime {
  if (figure.quantity.type === 'date') return UNKNOWN_TIME;
  const dates = lazy.figures.filter((f) => f.quantity.type === 'date' && isTimeOf(f));
  const own = dates.filter((d) => d.start < clause.end && d.end > clause.start);
  const nearest = nearestDate(figure, own);
  if (nearest) return timeOfFigure(nearest);
  const words = context.text.slice(clause.start, clause.end);
  const relative = relativeTime(words, clause.start, lazy, context);
  if (relative) return relative;
  const stated = timeOfWords(words, clause.start);
  if (stated) return resolved(stated, context);
  if (lazy.time) return resolved(lazy.time, context);
  return UNKNOWN_TIME;
}

/** A date that bounds another span ("since 2014", "founded in 1990") is no time of a figure; but it is the best there is. */
function isTimeOf(date: Figure): boolean {
  return daysOf(String(date.quantity.value)) !== null;
}

function relativeTime(words: string, at: number, lazy: LazySentence, context: SourceContext): HeldTime | null {
  const match = EARLIER.exec(words);
  const unit = match?.[1]?.toLowerCase();
  if (!match || !isUnit(unit)) return lastPeriod(words, at, context);
  const slot = { value: match[0], from: 'stated', start: at + match.index, end: at + match.index + match[0].length } as const;
  const base = lazy.figures.map((f) => (f.quantity.type === 'date' ? daysOf(String(f.quantity.value)) : null)).find((d) => d !== null) ?? sourceDay(context);
  if (!base) return { slot, days: null, weekday: null, now: false };
  const days = { from: base.from - LENGTH[unit], to: base.to - LENGTH[unit] };
  return { slot, days, weekday: null, now: false };
}

function lastPeriod(words: string, at: number, context: SourceContext): HeldTime | null {
  const match = LAST.exec(words);
  const day = sourceDay(context);
  if (!match || match[1]?.toLowerCase() !== 'year' || !day) return null;
  const year = Number(context.date?.slice(0, 4)) - 1;
  return { slot: { value: match[0], from: 'stated', start: at + match.index, end: at + match.index + match[0].length }, days: daysOf(String(year)), weekday: null, now: false };
}

function isUnit(unit: string | undefined): unit is keyof typeof LENGTH {
  return unit !== undefined && unit in LENGTH;
}

/** A weekday becomes the last one before the source's date. */
function resolved(time: HeldTime, context: SourceContext): HeldTime {
  const day = sourceDay(context);
  if (time.weekday !== null && day) return { ...time, days: weekdayBefore(time.weekday, day) };
  if (time.now && day) return { ...time, days: day };
  return time.slot.from === 'inherited' ? inheritedTime(time) : time;
}

function sourceDay(context: SourceContext): { from: number; to: number } | null {
  return context.date === null ? null : daysOf(context.date);
}
