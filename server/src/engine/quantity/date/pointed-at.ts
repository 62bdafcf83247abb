import type { Context } from '../parts/context';
import { SYMBOL, type Tokens } from '../parts/tokens';
import { addMonths, parseDay, valid } from './calendar';
import { dayOf, namedNear, sentenceEnds } from './named-date';

/** The year that words behind a month or day point to: "last year", "of that year", "the following year". */
export function yearToldBehind(context: Context, i: number): { year: number; next: number } | null {
  const { tokens, lexicon } = context;
  const { pointers, relativeWords } = lexicon.tables.dates;
  let at = tokens.word(i) === 'of' ? i + 1 : i;
  const article = tokens.slice(at) === 'the';
  if (article) at++;
  const word = tokens.word(at);
  if (
    tokens.word(at + 1) !== 'year' ||
    (tokens.glued(at + 2) && tokens.kind(at + 2) === SYMBOL && !ends(tokens, at + 2))
  )
    return null;
  const next = at + 2;
  const pointed = word === 'that' ? 0 : article && Object.hasOwn(pointers, word) ? pointers[word] : undefined;
  if (pointed !== undefined) {
    const named = namedNear(context.named, tokens, i);
    return named && { year: named.year + pointed, next };
  }
  const reference = parseDay(context.options.referenceDate);
  const step = word === 'last' || word === 'this' || word === 'next' ? relativeWords[word] : undefined;
  return reference && step !== undefined ? { year: reference.year + step, next } : null;
}

/** A sign that ends a clause, not one that joins. */
function ends(tokens: Tokens, i: number): boolean {
  return [',', '.', ';', ':', ')', '!', '?', '"', '”'].some((sign) => tokens.symbol(i, sign));
}

/**
 * "It landed on February 18, 2021, and drove on March 4": a day soon behind one whose year is told in the same sentence
 * is of that year. Null where none is told.
 */
export function yearGoingOn(context: Context, first: number, month: number, day: number): number | null {
  const { tokens } = context;
  const named = namedNear(context.named, tokens, first);
  const from = named?.told ? dayOf(named) : null;
  if (!named || !from || sentenceEnds(tokens, named.next, first)) return null;
  const later = month > from.month || (month === from.month && day > from.day);
  const months = month - from.month + (later ? 0 : 12);
  const year = later ? from.year : from.year + 1;
  return months <= SOON && valid(year, month, day) ? year : null;
}

/** So many months behind a day of which the year is told. */
const SOON = 3;

/** "the 15th of last month", "of the same month": which month that is. */
export function monthPointedAt(context: Context, i: number): { year: number; month: number; next: number } | null {
  const { tokens, lexicon } = context;
  if (tokens.word(i) !== 'of') return null;
  const { pointers, relativeWords } = lexicon.tables.dates;
  const article = tokens.slice(i + 1) === 'the';
  const at = article ? i + 2 : i + 1;
  const word = tokens.word(at);
  if (tokens.word(at + 1) !== 'month' || (word !== '' && isApostrophe(tokens, at + 2))) return null;
  const pointed = word === 'that' ? 0 : article && Object.hasOwn(pointers, word) ? pointers[word] : undefined;
  const named = pointed === undefined ? null : namedNear(context.named, tokens, i);
  const reference = parseDay(context.options.referenceDate);
  const step = pointed ?? (['last', 'this', 'next'].includes(word) ? relativeWords[word] : undefined);
  const from = named ?? (pointed === undefined ? reference : null);
  if (step === undefined || !from || from.month === null) return null;
  const [year, month] = addMonths(from.year, from.month, step);
  return { year, month, next: at + 2 };
}

function isApostrophe(tokens: Tokens, i: number): boolean {
  return tokens.glued(i) && (tokens.symbol(i, "'") || tokens.symbol(i, '’'));
}
