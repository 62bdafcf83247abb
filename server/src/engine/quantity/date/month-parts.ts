import type { Context } from '../parts/context';
import { point, stretch, type DateSpan } from '../parts/date-span';
import { DIGITS, type Tokens } from '../parts/tokens';
import { addDays, iso, monthLength, parseDay, weekday } from './calendar';
import { monthAt } from './date-parts';
import { dayFirst, monthFirst, weekdayFirst } from './day-dates';
import { monthWithYear } from './year-of-month';

/** The last of its kind, in the place of an ordinal. */
const LAST = -1;

/** "the first Monday of April", "the third week of May 2023", "the last day of February", "the second half of June". */
export function partOfMonth(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  const number = numberAt(tokens, i);
  if (number === null || tokens.hyphen(i + 1)) return null;
  const link = tokens.word(i + 2);
  if (link !== 'of' && link !== 'in') return null;
  const found = monthAt(tokens, i + 3);
  const placed = found && monthWithYear(context, i + 3, found.month, found.next);
  if (!placed) return null;
  const days = daysOf(tokens, i + 1, number, placed.year, found.month);
  const isoAt = (day: number): string => iso(placed.year, found.month, day);
  if (!days) return null;
  const [from, to] = days;
  return from === to
    ? point(i, placed.next, isoAt(from), true)
    : stretch(i, placed.next, isoAt(from), isoAt(to), { relative: true });
}

function numberAt(tokens: Tokens, i: number): number | null {
  const word = tokens.word(i);
  if (word === 'last' || word === 'final') return LAST;
  return tokens.lexeme(i)?.ordinal ?? null;
}

/** The days of the month that an ordinal and the noun behind it name; null where there are none. */
function daysOf(
  tokens: Tokens,
  at: number,
  number: number,
  year: number,
  month: number,
): readonly [number, number] | null {
  const length = monthLength(year, month);
  const noun = tokens.word(at);
  if (noun === 'day') return number === LAST ? [length, length] : number <= length ? [number, number] : null;
  if (noun === 'half') return number === 1 ? [1, 15] : number === 2 || number === LAST ? [16, length] : null;
  if (noun === 'week') {
    if (number === LAST) return [length - 6, length];
    return number <= 4 ? [7 * number - 6, 7 * number] : null;
  }
  const wanted = noun === 'weekend' ? SATURDAY : tokens.is(at, 'weekday') ? tokens.lexeme(at)?.weekday : undefined;
  if (wanted === undefined) return null;
  const first = 1 + ((wanted - weekday({ year, month, day: 1 }) + 7) % 7);
  const day = number === LAST ? first + 7 * Math.floor((length - first) / 7) : first + 7 * (number - 1);
  if (day > length) return null;
  return noun === 'weekend' ? [day, Math.min(day + 1, length)] : [day, day];
}

const SATURDAY = 6;

/** "the week of 6 May", "the week beginning Monday 6 May": seven days. */
export function weekOf(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  if (tokens.word(i) !== 'week' || !tokens.is(i + 1, 'turnWord')) return null;
  const link = tokens.word(i + 1);
  if (link === 'before' || link === 'after') return null;
  const date = wholeDayAt(context, tokens.slice(i + 2) === 'the' ? i + 3 : i + 2);
  const day = parseDay(date?.value);
  if (!date || !day || date.range) return null;
  const from = link === 'of' ? addDays(day, 1 - weekday(day)) : day;
  const to = addDays(from, 6);
  return stretch(i, date.next, iso(from.year, from.month, from.day), iso(to.year, to.month, to.day), {
    relative: true,
  });
}

function wholeDayAt(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  if (tokens.kind(i) === DIGITS) return dayFirst(context, i);
  const lexeme = tokens.lexeme(i);
  if (lexeme?.weekday !== undefined) return weekdayFirst(context, i);
  return lexeme?.month === undefined ? null : monthFirst(context, i, lexeme.month);
}
