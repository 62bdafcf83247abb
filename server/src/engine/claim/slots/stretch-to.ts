import table from '../../data/particulars.json';
import { addDays, addMonths, monthLength, utc, type Day } from '../../quantity/date/calendar';
import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import type { DaySpan } from '../sentence/date-span';
import { isoOf } from '../sentence/date-span';
import { daysOfFigure } from '../sentence/time';

const LENGTHS: Readonly<Record<string, number>> = { ...table.lengths, ...table.furtherLengths };
const MONTHS: Readonly<Record<string, number>> = table.monthsIn;
const WEEKS: Readonly<Record<string, number>> = table.weeksIn;
/** "the three months to", "the year ended", "six weeks through the end of"; but "from one year to 2026". */
const LEAD = new RegExp(
  String.raw`\b(?:(${Object.keys(LENGTHS).join('|')}|\d{1,2})[ -])?(?:(?:calendar|financial|fiscal|trading|full) )?(${[...Object.keys(MONTHS), ...Object.keys(WEEKS)].join('|')})s? (?:up )?(?:to|through|until|ended|ending)(?: (?:on|the end of|end))?(?: the)? $`,
  'i',
);
/** As many letters as the longest of these words have. */
const REACH = 60;
/** "delayed by three months to June 2027": a shift, behind which the date stands for itself. */
const FROM =
  /\b(?:by|from)(?: (?:the|one|an?|another|a further|about|some))?(?: (?:first|second|third|fourth|last|same|previous))? $/i;
const A_DAY = 86_400_000;
/** A date that names no month covers more days. */
const A_MONTH = 31;
/** "a year earlier": behind a stretch, as long a one. */
const EARLIER = /\b(?:earlier|before|previously|ago)$/i;

/** A stretch of time with its last day told, and how long it is. */
interface Stretch extends Span {
  readonly days: DaySpan;
}

/**
 * "The three months to September 2025", "the year ended 31 March 2025": all the days of which a date is the last. Behind
 * such a stretch "a year earlier" is as long a one. Null where a date stands for itself.
 */
export function stretchTo(date: Figure, dates: readonly Figure[], text: string): Stretch | null {
  const days = daysOfFigure(date);
  if (!days || !Number.isFinite(days.to) || date.quantity.range) return null;
  const own = leadOf(date, text) ?? quarterOf(date, days, text);
  if (own) return stretch(own, date, days);
  if (!date.relative || !EARLIER.test(date.text)) return null;
  const before = dates.findLast((d) => d.end <= date.start);
  const lead = before ? leadOf(before, text) : null;
  return lead && stretch({ ...lead, start: date.start }, date, days);
}

interface Lead {
  readonly start: number;
  readonly months: number;
  readonly weeks: number;
}

/** "the December quarter", "the March 2026 quarter": the three months that end with it. */
function quarterOf({ start, end }: Figure, { from, to }: DaySpan, text: string): Lead | null {
  if (to - from > A_MONTH || from === to || dayOf(to).month % MONTHS_OF_QUARTER !== 0) return null;
  return /^ quarter\b(?!-)/i.test(text.slice(end, end + REACH)) ? { start, months: MONTHS_OF_QUARTER, weeks: 0 } : null;
}

const MONTHS_OF_QUARTER = 3;

function leadOf({ start }: Figure, text: string): Lead | null {
  const ahead = text.slice(Math.max(0, start - REACH), start).replace(/\s/gu, ' ');
  const [words, count, unit] = LEAD.exec(ahead) ?? [];
  if (words === undefined || unit === undefined) return null;
  const number = count === undefined ? 1 : (LENGTHS[count.toLowerCase()] ?? Number(count));
  const at = ahead.length - words.length;
  if (FROM.test(ahead.slice(0, at))) return null;
  const name = unit.toLowerCase();
  return { start: start - words.length, months: number * (MONTHS[name] ?? 0), weeks: number * (WEEKS[name] ?? 0) };
}

function stretch({ start, months, weeks }: Lead, { end }: Figure, { from, to }: DaySpan): Stretch | null {
  // "in the three months to 2025" is told too loosely
  if (months % MONTHS_OF_YEAR !== 0 && to - from > A_MONTH) return null;
  const last = dayOf(to);
  const first = months > 0 ? monthsBack(last, months) : addDays(last, 1 - 7 * weeks);
  return { start, end, days: { from: Math.round(utc(first.year, first.month - 1, first.day) / A_DAY), to } };
}

const MONTHS_OF_YEAR = 12;

function dayOf(days: number): Day {
  const [year = 0, month = 1, day = 1] = isoOf(days).split('-').map(Number);
  return { year, month, day };
}

/** The first of so many months that end with a day: whole ones, where it is the last of its own. */
function monthsBack({ year, month, day }: Day, months: number): Day {
  const whole = day === monthLength(year, month);
  const [y, m] = addMonths(year, month, whole ? 1 - months : -months);
  return whole
    ? { year: y, month: m, day: 1 }
    : addDays({ year: y, month: m, day: Math.min(day, monthLength(y, m)) }, 1);
}
