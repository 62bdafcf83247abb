import type { Context } from '../parts/context';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';
import { parseDay, type Day } from './calendar';
import { standsAlone, yearAt } from './years';

/** The day the text is dated, where the caller knows it. */
export function referenceOf(context: Context): Day | null {
  return parseDay(context.options.referenceDate);
}

/** The month name at token i; "May" and "March" only with a capital. */
export function monthAt(tokens: Tokens, i: number): { month: number; next: number } | null {
  const month = tokens.lexeme(i)?.month;
  if (month === undefined || tokens.kind(i) !== WORD) return null;
  if (tokens.is(i, 'ambiguous month') && !tokens.capital(i)) return null;
  const next =
    tokens.symbol(i + 1, '.') &&
    tokens.glued(i + 1) &&
    tokens.length(i) <= 4 &&
    !['may', 'june', 'july'].includes(tokens.word(i))
      ? i + 2
      : i + 1;
  return { month, next };
}

/** A day of the month in digits with or without "th"; not the start of a longer number. */
export function dayAt(tokens: Tokens, i: number): { day: number; next: number } | null {
  if (tokens.kind(i) !== DIGITS || tokens.length(i) > 2) return null;
  const day = Number(tokens.slice(i));
  if (day < 1 || day > 31) return null;
  if (tokens.glued(i + 1) && ['st', 'nd', 'rd', 'th'].includes(tokens.word(i + 1))) return { day, next: i + 2 };
  if (
    tokens.glued(i + 1) &&
    (tokens.kind(i + 1) === WORD ||
      tokens.symbol(i + 1, '%') ||
      (tokens.symbol(i + 1, ':') && tokens.kind(i + 2) === DIGITS))
  )
    return null;
  if (
    (tokens.symbol(i + 1, ',') || tokens.symbol(i + 1, '.')) &&
    tokens.glued(i + 1) &&
    tokens.glued(i + 2) &&
    tokens.kind(i + 2) === DIGITS &&
    tokens.length(i + 2) !== 4
  )
    return null;
  return { day, next: i + 1 };
}

/** A year behind a month or day: ", 2025", "2025", "of 2025". */
export function yearBehind(context: Context, i: number): { year: number; next: number } | null {
  const { tokens } = context;
  let at = i;
  if (tokens.symbol(at, ',')) at++;
  if (tokens.word(at) === 'of' && at === i) at++;
  const year = yearAt(tokens, at);
  if (year === null || year < 1500 || !standsAlone(tokens, at)) return null;
  if (at !== i && tokens.symbol(i, ',') && tokens.start(at) - tokens.end(i) > 2) return null;
  if (tokens.dash(at + 1) && tokens.glued(at + 1) && tokens.kind(at + 2) === DIGITS) return null;
  return { year, next: at + 1 };
}
