import type { Context } from '../parts/context';
import { readCounted } from './counted-dates';
import type { DateSpan } from '../parts/date-span';
import { dayFirst, dayInWords, dayOfMonth, monthFirst, weekdayFirst } from './day-dates';
import { isoDate, numericDate } from './numeric-dates';
import { partOfMonth, weekOf } from './month-parts';
import { fiscal, holiday, partOf, quarter, season } from './periods';
import { readRelative } from './relative-dates';
import { DIGITS, WORD } from '../parts/tokens';
import { readSpokenYear } from './spoken-years';
import { readYearOfEra, readYears } from './years';

/** The date at token i, whole or in part, absolute or relative; null where there is none. */
export function readDate(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  const counted = readCounted(context, i);
  if (counted) return counted;
  if (tokens.kind(i) === DIGITS)
    return (
      isoDate(tokens, i) ??
      numericDate(tokens, i) ??
      dayFirst(context, i) ??
      dayOfMonth(context, i) ??
      readYearOfEra(context, i) ??
      readYears(context, i)
    );
  if (tokens.symbol(i, "'") || tokens.symbol(i, '’'))
    return tokens.kind(i + 1) === DIGITS && tokens.slice(i + 2) === 's' ? readYears(context, i + 1) : null;
  const lexeme = tokens.lexeme(i);
  if (
    !lexeme ||
    tokens.kind(i) !== WORD ||
    (tokens.glued(i + 1) &&
      tokens.kind(i + 1) === DIGITS &&
      lexeme.word !== 'q' &&
      lexeme.word !== 'fy' &&
      lexeme.word !== 'h')
  )
    return null;
  if (lexeme.weekday !== undefined) {
    const whole = weekdayFirst(context, i);
    if (whole) return whole;
  }
  if (lexeme.month !== undefined) {
    const date = monthFirst(context, i, lexeme.month);
    if (date) return date;
  }
  return (
    readSpokenYear(context, i) ??
    dayInWords(context, i) ??
    partOfMonth(context, i) ??
    weekOf(context, i) ??
    partOf(context, i) ??
    quarter(context, i) ??
    season(context, i) ??
    holiday(context, i) ??
    fiscal(context, i) ??
    readRelative(context, i)
  );
}
