import { addMonths, iso, nearestMonth, valid, type Day } from './calendar';
import type { Context } from '../parts/context';
import { point, stretch, unplaced, type DateSpan, type NamedDate } from '../parts/date-span';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';
import { dayAt, monthAt, referenceOf, yearBehind } from './date-parts';
import { dayOf, namedNear } from './named-date';
import { monthPointedAt, yearGoingOn, yearToldBehind } from './pointed-at';
import { liesAhead, yearOf, yearOfMonth } from './year-of-month';

/** "9 June 2025", "24-25 June", "24 June to 3 July 2025", "the 9th of June". */
export function dayFirst(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  if (tokens.glued(i) && !tokens.symbol(i - 1, '(') && tokens.kind(i - 1) !== 3) return null;
  const first = dayAt(tokens, i);
  if (!first) return null;
  const link = rangeLink(tokens, first.next);
  if (link) {
    const last = dayAt(tokens, link.next);
    const month = last && monthAt(tokens, ofSkipped(tokens, last.next));
    if (last && month && last.day > first.day)
      return dayRange(context, i, month.month, first.day, month.month, last.day, month.next);
  }
  const month = monthAt(tokens, ofSkipped(tokens, first.next));
  if (!month || numbersDate(context, month.next)) return null;
  if (tokens.start(month.next - 1) - tokens.end(first.next) > 12) return null;
  const across = rangeLink(tokens, month.next);
  const otherDay = across && !across.and ? dayAt(tokens, across.next) : null;
  const otherMonth = otherDay && monthAt(tokens, otherDay.next);
  if (otherDay && otherMonth)
    return dayRange(context, i, month.month, first.day, otherMonth.month, otherDay.day, otherMonth.next);
  return oneDay(context, i, month.month, first.day, month.next);
}

/** "on the 18th", "Thursday the 14th", with the month that is nearest to the day the text is dated. */
export function dayOfMonth(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  if (tokens.glued(i) || !tokens.glued(i + 1)) return null;
  const found = dayAt(tokens, i);
  return found?.next === i + 2 ? dayAlone(context, i, found) : null;
}

/** A day of the month behind "on the" or the like, with no noun behind it. */
function dayAlone(context: Context, i: number, found: { day: number; next: number }): DateSpan | null {
  const { tokens } = context;
  if (tokens.word(i - 1) !== 'the' || tokens.hyphen(found.next)) return null;
  const month = monthPointedAt(context, found.next);
  if (month) {
    const { next } = month;
    return valid(month.year, month.month, found.day)
      ? point(i, next, iso(month.year, month.month, found.day), true)
      : null;
  }
  if (tokens.kind(found.next) === WORD && !tokens.is(found.next, 'function')) return null;
  const weekday = tokens.lexeme(i - 2)?.weekday !== undefined && tokens.capital(i - 2);
  const named = namedNear(context.named, tokens, i);
  // "from 3 June to the 10th"
  const goesOn = tokens.word(i - 2) === 'to' && named?.next === i - 2 && dayOf(named) !== null;
  if (!weekday && !goesOn && !tokens.is(i - 2, 'beforeDayOfMonth')) return null;
  const reference = referenceOf(context);
  const inMonth = named && dayInMonth(context, i, named, reference, found.day);
  if (inMonth) return point(i, found.next, inMonth, true);
  const place = reference && nearestMonth(reference, found.day, sideOf(tokens.word(i - 2)));
  const words = tokens.text.slice(tokens.start(i), tokens.end(found.next - 1));
  return place ? point(i, found.next, iso(place.year, place.month, place.day), true) : unplaced(i, found.next, words);
}

/** "In April the level fell; the gates were shut on the 2nd": the day in the month that was named last. */
function dayInMonth(context: Context, i: number, named: NamedDate, reference: Day | null, day: number): string | null {
  const { year, month } = named;
  if (month === null || !named.monthNamed || !valid(year, month, day)) return null;
  const past = reference !== null && (year < reference.year || (year === reference.year && month < reference.month));
  // "In April it was shut. It will reopen on the 2nd."
  if (past && liesAhead(context, i)) return null;
  // "They met on 30 April and signed on the 2nd"
  const [nextYear, nextMonth] = addMonths(year, month, 1);
  const turned = named.day !== null && named.day - day > TURN && valid(nextYear, nextMonth, day);
  return turned ? iso(nextYear, nextMonth, day) : iso(year, month, day);
}

/** A day so far back in the month that was named is rather one of the next month. */
const TURN = 20;

/** Whether the day behind a preposition is still to come or past. */
function sideOf(preposition: string): 'before' | 'after' | null {
  if (preposition === 'since') return 'before';
  return ['until', 'till', 'by', 'before'].includes(preposition) ? 'after' : null;
}

/** In "4 June 24-25, 2025" the 4 is a number of its own. */
function numbersDate(context: Context, i: number): boolean {
  const day = dayAt(context.tokens, i);
  if (!day) return false;
  const link = rangeLink(context.tokens, day.next);
  const last = link && !link.and ? dayAt(context.tokens, link.next) : day;
  return last !== null && context.tokens.symbol(last.next, ',') && yearBehind(context, last.next) !== null;
}

function ofSkipped(tokens: Tokens, i: number): number {
  return tokens.word(i) === 'of' ? i + 1 : i;
}

function rangeLink(tokens: Tokens, i: number): { next: number; and: boolean } | null {
  if (tokens.dash(i)) return { next: i + 1, and: false };
  const word = tokens.word(i);
  if (word === 'to' || word === 'through') return { next: i + 1, and: false };
  return word === 'and' ? { next: i + 1, and: true } : null;
}

function oneDay(context: Context, first: number, month: number, day: number, next: number): DateSpan | null {
  const year = yearBehind(context, next);
  if (year) return valid(year.year, month, day) ? point(first, year.next, iso(year.year, month, day)) : null;
  if (!valid(null, month, day)) return null;
  const told = yearToldBehind(context, next);
  if (told) return valid(told.year, month, day) ? point(first, told.next, iso(told.year, month, day), true) : null;
  const along = yearGoingOn(context, first, month, day);
  if (along !== null) return point(first, next, iso(along, month, day), true);
  const reference = referenceOf(context);
  if (!reference) return point(first, next, iso(null, month, day));
  return point(first, next, iso(yearOf(context, first, reference, month, day), month, day), true);
}

function dayRange(
  context: Context,
  first: number,
  m1: number,
  d1: number,
  m2: number,
  d2: number,
  next: number,
): DateSpan | null {
  const year = yearBehind(context, next);
  if (!valid(year?.year ?? null, m1, d1) || !valid(year?.year ?? null, m2, d2)) return null;
  const end = year?.next ?? next;
  const reference = referenceOf(context);
  const high = year?.year ?? (reference ? yearOf(context, first, reference, m2, d2) : null);
  const low = high !== null && m1 > m2 ? high - 1 : high;
  return stretch(first, end, iso(low, m1, d1), iso(high, m2, d2), {
    range: true,
    relative: !year && reference !== null,
  });
}

/** "In February 26 items entered the basket": no day, on which something would be, but a count of things. */
function countsInMonth(tokens: Tokens, i: number, behind: number): boolean {
  if (tokens.word(i - 1) !== 'in' || tokens.kind(behind) !== WORD || tokens.capital(behind)) return false;
  return !tokens.is(behind, 'function') && /[^s]s$/.test(tokens.slice(behind));
}

/** "June 9, 2025", "June 24-25", "June 24 to July 3", "June 2033", "June". */
export function monthFirst(context: Context, i: number, month: number): DateSpan | null {
  const { tokens } = context;
  const name = monthAt(tokens, i);
  if (!name) return lowercaseMonth(context, i, month);
  let at = name.next;
  if (tokens.word(at) === 'the') at++;
  const first = dayAt(tokens, at) ?? dayInWordsAt(tokens, at);
  if (first && countsInMonth(tokens, i, first.next)) return monthAlone(context, i, month, name.next);
  if (first && tokens.start(at) - tokens.end(name.next - 1) < 6) {
    const link = rangeLink(tokens, first.next);
    const last = link && dayAt(tokens, link.next);
    if (link && last && last.day > first.day && dayRangeEnds(context, link, last.next))
      return dayRange(context, i, month, first.day, month, last.day, last.next);
    const other = link && !link.and ? monthAt(tokens, link.next) : null;
    const otherDay = other && dayAt(tokens, other.next);
    if (other && otherDay) return dayRange(context, i, month, first.day, other.month, otherDay.day, otherDay.next);
    return oneDay(context, i, month, first.day, first.next);
  }
  const year = yearBehind(context, name.next);
  if (year) return monthSpan(context, i, month, year.year, year.next);
  return monthAlone(context, i, month, name.next);
}

/** Of "June 24 and 25" both are days unless a noun follows the second. */
function dayRangeEnds(context: Context, link: { and: boolean }, next: number): boolean {
  if (!link.and) return true;
  return (
    context.tokens.kind(next) !== WORD || context.tokens.is(next, 'function') || context.tokens.word(next) === 'the'
  );
}

function lowercaseMonth(context: Context, i: number, month: number): DateSpan | null {
  const { tokens } = context;
  const day = dayAt(tokens, i + 1);
  if (day && (yearBehind(context, day.next) || day.next === i + 3)) return oneDay(context, i, month, day.day, day.next);
  const year = yearBehind(context, i + 1);
  return year && !tokens.symbol(i + 1, ',') ? point(i, year.next, iso(year.year, month)) : null;
}

function monthSpan(context: Context, first: number, month: number, year: number, next: number): DateSpan {
  const { tokens } = context;
  const link = rangeLink(tokens, next);
  const other = link && !link.and ? monthAt(tokens, link.next) : null;
  const otherYear = other && yearBehind(context, other.next);
  if (other && otherYear)
    return stretch(first, otherYear.next, iso(year, month), iso(otherYear.year, other.month), { range: true });
  return point(first, next, iso(year, month));
}

/** A month without day and year, the nearest one before the reference date, or behind it where "by", "until" or "next" says so. */
function monthAlone(context: Context, first: number, month: number, next: number): DateSpan | null {
  const { tokens } = context;
  const link = rangeLink(tokens, next);
  const other = link ? monthAt(tokens, link.next) : null;
  const year = other && yearBehind(context, other.next);
  if (other && year && (!link?.and || tokens.word(first - 1) === 'between')) {
    return stretch(
      first,
      year.next,
      iso(other.month < month ? year.year - 1 : year.year, month),
      iso(year.year, other.month),
      { range: true },
    );
  }
  const before = tokens.word(first - 1);
  const told = before === 'last' || before === 'next' ? null : yearToldBehind(context, next);
  if (told) return point(first, told.next, iso(told.year, month), true);
  const timely =
    tokens.is(first - 1, 'year word') || ['last', 'next', 'this', 'every', 'until', 'mid'].includes(before);
  if (tokens.is(first, 'ambiguous month') && !timely) return null;
  if (tokens.length(first) <= 4 && !timely) return null;
  if (tokens.kind(next) === WORD && tokens.capital(next) && !timely) return null;
  const reference = referenceOf(context);
  const start = before === 'last' || before === 'next' || before === 'this' ? first - 1 : first;
  if (!reference)
    return { first: start, next, value: iso(null, month), low: null, high: null, relative: true, range: false };
  return point(start, next, iso(yearOfMonth(context, first, reference, month), month), true);
}

/** "Monday, June 9, 2025", "Monday 9 June". */
export function weekdayFirst(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  let at = i + 1;
  if (tokens.symbol(at, '.') && tokens.glued(at)) at++;
  if (tokens.symbol(at, ',')) at++;
  if (tokens.word(at) === 'the') at++;
  const month = tokens.lexeme(at)?.month;
  const date =
    tokens.kind(at) === DIGITS
      ? (dayFirst(context, at) ?? dayOfMonth(context, at))
      : month !== undefined && dayAt(tokens, monthAt(tokens, at)?.next ?? at + 1)
        ? monthFirst(context, at, month)
        : null;
  return date ? { ...date, first: i } : null;
}

/** "the ninth of June", "until the twenty-sixth"; "March twelfth" is read with its month. */
export function dayInWords(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  const found = dayWordAt(tokens, i);
  if (!found) return null;
  const month = tokens.word(found.next) === 'of' ? monthAt(tokens, found.next + 1) : null;
  if (month) return oneDay(context, i, month.month, found.day, month.next);
  return found.day > PLACES ? dayAlone(context, i, found) : null;
}

/** Up to here an ordinal in words is rather a place: "on the second, she said". */
const PLACES = 10;

/** "March twelfth", but "in March third place was lost". */
function dayInWordsAt(tokens: Tokens, i: number): { day: number; next: number } | null {
  const found = dayWordAt(tokens, i);
  return found && (tokens.kind(found.next) !== WORD || tokens.is(found.next, 'function')) ? found : null;
}

/** "ninth", "twenty-sixth": a day of the month in words. */
function dayWordAt(tokens: Tokens, i: number): { day: number; next: number } | null {
  const lexeme = tokens.lexeme(i);
  const tens = lexeme?.cardinal;
  const unit = tokens.hyphen(i + 1) && tokens.glued(i + 2) ? tokens.lexeme(i + 2)?.ordinal : undefined;
  const joined = unit !== undefined && (tens === 20 || tens === 30) && unit < 10;
  const day = joined ? tens + unit : lexeme?.ordinal;
  return day === undefined || day > 31 ? null : { day, next: joined ? i + 3 : i + 1 };
}
