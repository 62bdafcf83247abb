import { iso, monthLength, nearestYear, parseDay, valid, type Day } from './calendar';
import type { Context } from './context';
import { point, stretch, type DateSpan } from './date-span';
import { readRelative } from './relative-dates';
import { DIGITS, WORD, type Tokens } from './tokens';
import { readYears, standsAlone, standsAloneRight, yearAt } from './years';

/** The date at token i, whole or in part, absolute or relative; null where there is none. */
export function readDate(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  if (tokens.kind(i) === DIGITS) return isoDate(tokens, i) ?? numericDate(tokens, i) ?? dayFirst(context, i) ?? readYears(context, i);
  if (tokens.symbol(i, "'") || tokens.symbol(i, '’')) return tokens.kind(i + 1) === DIGITS && tokens.slice(i + 2) === 's' ? readYears(context, i + 1) : null;
  const lexeme = tokens.lexeme(i);
  if (!lexeme || tokens.kind(i) !== WORD || tokens.glued(i + 1) && tokens.kind(i + 1) === DIGITS && lexeme.word !== 'q' && lexeme.word !== 'fy' && lexeme.word !== 'h') return null;
  if (lexeme.weekday !== undefined) {
    const whole = weekdayFirst(context, i);
    if (whole) return whole;
  }
  if (lexeme.month !== undefined) {
    const date = monthFirst(context, i, lexeme.month);
    if (date) return date;
  }
  return dayInWords(context, i) ?? partOf(context, i) ?? quarter(context, i) ?? season(context, i) ?? holiday(context, i) ?? fiscal(context, i) ?? readRelative(context, i);
}

export function referenceOf(context: Context): Day | null {
  return parseDay(context.options.referenceDate);
}

/** "2025-06-09", also with a time behind it. */
function isoDate(tokens: Tokens, i: number): DateSpan | null {
  const year = yearAt(tokens, i);
  if (year === null || tokens.glued(i) && tokens.kind(i - 1) !== 3) return null;
  const sign = tokens.slice(i + 1);
  if (sign !== '-' && sign !== '/' && sign !== '.') return null;
  if (tokens.kind(i + 2) !== DIGITS || tokens.length(i + 2) !== 2 || tokens.slice(i + 3) !== sign || tokens.kind(i + 4) !== DIGITS || tokens.length(i + 4) > 2) return null;
  for (let k = i + 1; k <= i + 4; k++) if (!tokens.glued(k)) return null;
  const month = Number(tokens.slice(i + 2));
  const day = Number(tokens.slice(i + 4));
  if (!valid(year, month, day) || (tokens.glued(i + 5) && tokens.kind(i + 5) === DIGITS)) return null;
  return point(i, i + 5, iso(year, month, day));
}

/** "24/06/2025", "6/24/25" (American where the second number is above 12, else day first unless "/" with both small: month first). */
function numericDate(tokens: Tokens, i: number): DateSpan | null {
  const sign = tokens.slice(i + 1);
  if ((sign !== '/' && sign !== '.' && sign !== '-') || tokens.slice(i + 3) !== sign) return null;
  if (tokens.kind(i + 2) !== DIGITS || tokens.kind(i + 4) !== DIGITS) return null;
  for (let k = i + 1; k <= i + 4; k++) if (!tokens.glued(k)) return null;
  if (tokens.glued(i) || tokens.length(i) > 2 || tokens.length(i + 2) > 2 || (tokens.length(i + 4) !== 4 && (tokens.length(i + 4) !== 2 || sign !== '/'))) return null;
  if (tokens.glued(i + 5) && (tokens.kind(i + 5) !== 3 || tokens.symbol(i + 5, sign))) return null;
  const a = Number(tokens.slice(i));
  const b = Number(tokens.slice(i + 2));
  const y = Number(tokens.slice(i + 4));
  const year = tokens.length(i + 4) === 4 ? y : y < 70 ? 2000 + y : 1900 + y;
  const dayBefore = a > 12 || (sign === '.' && b <= 12);
  const [month, day] = dayBefore ? [b, a] : [a, b];
  return valid(year, month, day) ? point(i, i + 5, iso(year, month, day)) : null;
}

/** The month name at token i; "May" and "March" only with a capital. */
function monthAt(tokens: Tokens, i: number): { month: number; next: number } | null {
  const month = tokens.lexeme(i)?.month;
  if (month === undefined || tokens.kind(i) !== WORD) return null;
  if (tokens.is(i, 'ambiguous month') && !tokens.capital(i)) return null;
  const next = tokens.symbol(i + 1, '.') && tokens.glued(i + 1) && tokens.length(i) <= 4 && !['may', 'june', 'july'].includes(tokens.word(i)) ? i + 2 : i + 1;
  return { month, next };
}

/** A day of the month in digits with or without "th"; not the start of a longer number. */
function dayAt(tokens: Tokens, i: number): { day: number; next: number } | null {
  if (tokens.kind(i) !== DIGITS || tokens.length(i) > 2) return null;
  const day = Number(tokens.slice(i));
  if (day < 1 || day > 31) return null;
  if (tokens.glued(i + 1) && ['st', 'nd', 'rd', 'th'].includes(tokens.word(i + 1))) return { day, next: i + 2 };
  if (tokens.glued(i + 1) && (tokens.kind(i + 1) === WORD || tokens.symbol(i + 1, '%') || tokens.symbol(i + 1, ':') && tokens.kind(i + 2) === DIGITS)) return null;
  if ((tokens.symbol(i + 1, ',') || tokens.symbol(i + 1, '.')) && tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.kind(i + 2) === DIGITS && tokens.length(i + 2) !== 4) return null;
  return { day, next: i + 1 };
}

/** A year behind a month or day: ", 2025", "2025", "of 2025". */
function yearBehind(context: Context, i: number): { year: number; next: number } | null {
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

/** "9 June 2025", "24-25 June", "24 June to 3 July 2025", "the 9th of June". */
function dayFirst(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  if (tokens.glued(i) && !tokens.symbol(i - 1, '(') && tokens.kind(i - 1) !== 3) return null;
  const first = dayAt(tokens, i);
  if (!first) return null;
  const link = rangeLink(tokens, first.next);
  if (link) {
    const last = dayAt(tokens, link.next);
    const month = last && monthAt(tokens, ofSkipped(tokens, last.next));
    if (last && month && last.day > first.day) return dayRange(context, i, month.month, first.day, month.month, last.day, month.next);
  }
  const month = monthAt(tokens, ofSkipped(tokens, first.next));
  if (!month) return null;
  if (tokens.start(month.next - 1) - tokens.end(first.next) > 12) return null;
  const across = rangeLink(tokens, month.next);
  const otherDay = across && !across.and ? dayAt(tokens, across.next) : null;
  const otherMonth = otherDay && monthAt(tokens, otherDay.next);
  if (otherDay && otherMonth) return dayRange(context, i, month.month, first.day, otherMonth.month, otherDay.day, otherMonth.next);
  return oneDay(context, i, month.month, first.day, month.next);
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
  const reference = referenceOf(context);
  if (!reference) return point(first, next, iso(null, month, day));
  return point(first, next, iso(nearestYear(reference, month, day), month, day), true);
}

function dayRange(context: Context, first: number, m1: number, d1: number, m2: number, d2: number, next: number): DateSpan | null {
  const year = yearBehind(context, next);
  if (!valid(year?.year ?? null, m1, d1) || !valid(year?.year ?? null, m2, d2)) return null;
  const end = year?.next ?? next;
  const reference = referenceOf(context);
  const high = year?.year ?? (reference ? nearestYear(reference, m2, d2) : null);
  const low = high !== null && m1 > m2 ? high - 1 : high;
  return stretch(first, end, iso(low, m1, d1), iso(high, m2, d2), { range: true, relative: !year && reference !== null });
}

/** "June 9, 2025", "June 24-25", "June 24 to July 3", "June 2033", "June". */
function monthFirst(context: Context, i: number, month: number): DateSpan | null {
  const { tokens } = context;
  const name = monthAt(tokens, i);
  if (!name) return lowercaseMonth(context, i, month);
  let at = name.next;
  if (tokens.word(at) === 'the') at++;
  const first = dayAt(tokens, at);
  if (first && tokens.start(at) - tokens.end(name.next - 1) < 6) {
    const link = rangeLink(tokens, first.next);
    const last = link && dayAt(tokens, link.next);
    if (link && last && last.day > first.day && dayRangeEnds(context, link, last.next)) return dayRange(context, i, month, first.day, month, last.day, last.next);
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
  return context.tokens.kind(next) !== WORD || context.tokens.is(next, 'function') || context.tokens.word(next) === 'the';
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
  if (other && otherYear) return stretch(first, otherYear.next, iso(year, month), iso(otherYear.year, other.month), { range: true });
  return point(first, next, iso(year, month));
}

/** A month without day and year, the nearest one before the reference date, or behind it where "by", "until" or "next" says so. */
function monthAlone(context: Context, first: number, month: number, next: number): DateSpan | null {
  const { tokens } = context;
  const link = rangeLink(tokens, next);
  const other = link ? monthAt(tokens, link.next) : null;
  const year = other && yearBehind(context, other.next);
  if (other && year && (!link?.and || tokens.word(first - 1) === 'between')) {
    return stretch(first, year.next, iso(other.month < month ? year.year - 1 : year.year, month), iso(year.year, other.month), { range: true });
  }
  const before = tokens.word(first - 1);
  const timely = tokens.is(first - 1, 'year word') || ['last', 'next', 'this', 'every', 'until', 'mid'].includes(before);
  if (tokens.is(first, 'ambiguous month') && !timely) return null;
  if (tokens.length(first) <= 4 && !timely) return null;
  if (tokens.kind(next) === WORD && tokens.capital(next) && !timely) return null;
  const reference = referenceOf(context);
  const start = before === 'last' || before === 'next' || before === 'this' ? first - 1 : first;
  if (!reference) return { first: start, next, value: iso(null, month), low: null, high: null, relative: true, range: false };
  const later = ['by', 'until', 'till', 'next', 'before'].includes(before);
  let y = reference.year;
  if (before === 'last' ? month >= reference.month : !later && month > reference.month) y--;
  else if (later && month < reference.month) y++;
  return point(start, next, iso(y, month), true);
}

/** "Monday, June 9, 2025", "Monday 9 June". */
function weekdayFirst(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  let at = i + 1;
  if (tokens.symbol(at, '.') && tokens.glued(at)) at++;
  if (tokens.symbol(at, ',')) at++;
  if (tokens.word(at) === 'the') at++;
  const month = tokens.lexeme(at)?.month;
  const date = tokens.kind(at) === DIGITS ? dayFirst(context, at) : month !== undefined && dayAt(tokens, monthAt(tokens, at)?.next ?? at + 1) ? monthFirst(context, at, month) : null;
  return date ? { ...date, first: i } : null;
}

/** "the ninth of June", "June" is read elsewhere. */
function dayInWords(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  const ordinal = tokens.lexeme(i)?.ordinal;
  if (ordinal === undefined || ordinal > 31 || tokens.word(i + 1) !== 'of') return null;
  const month = monthAt(tokens, i + 2);
  return month ? oneDay(context, i, month.month, ordinal, month.next) : null;
}

/** "mid-2033", "early 2024", "late June 2025", "the end of 2029", "the late 1990s". */
function partOf(context: Context, i: number): DateSpan | null {
  const { tokens, lexicon } = context;
  const word = tokens.word(i);
  const part = Object.hasOwn(lexicon.tables.dates.parts, word) ? lexicon.tables.dates.parts[word] : undefined;
  if (!part) return null;
  let at = i + 1;
  if (tokens.dash(at)) at++;
  const needsOf = ['end', 'start', 'beginning', 'middle', 'turn', 'close'].includes(word);
  if (tokens.word(at) === 'of' || (tokens.word(at) === 'in' && !needsOf)) at++;
  else if (needsOf && word !== 'end' && word !== 'start') return null;
  else if (needsOf && at === i + 1) return null;
  if (tokens.word(at) === 'the') at++;
  const month = monthAt(tokens, at);
  if (month) {
    const year = yearBehind(context, month.next);
    const reference = referenceOf(context);
    const y = year?.year ?? (reference ? nearestYear(reference, month.month, 15) : null);
    const [from, to] = monthPart(part, monthLength(y ?? 2001, month.month));
    if (!year && dayAt(tokens, month.next)) return null;
    return stretch(i, year?.next ?? month.next, iso(y, month.month, from), iso(y, month.month, to), { relative: !year });
  }
  if (tokens.kind(at) !== DIGITS) return null;
  const years = readYears(context, at);
  const year = yearAt(tokens, at);
  if (years && years.next > at + 1) return decadePart(i, years, part);
  if (year === null || year < 1500 || !standsAloneRight(tokens, at)) return null;
  const [from, to] = yearPart(part);
  return stretch(i, at + 1, iso(year, from), iso(year, to));
}

/** Months of a part of a year: mid is May to August, the end its last two months. */
function yearPart(part: string): readonly [number, number] {
  switch (part) {
    case 'early': return [1, 4];
    case 'mid': return [5, 8];
    case 'late': return [9, 12];
    case 'start': return [1, 2];
    default: return [11, 12];
  }
}

function monthPart(part: string, length: number): readonly [number, number] {
  switch (part) {
    case 'early':
    case 'start': return [1, 10];
    case 'mid': return [11, 20];
    case 'late': return [21, length];
    default: return [length - 6, length];
  }
}

function decadePart(first: number, decade: DateSpan, part: string): DateSpan {
  const from = Number(decade.low);
  const years = Number(decade.high) - from + 1;
  if (!Number.isFinite(from) || !Number.isFinite(years)) return decade;
  const third = years === 10 ? { early: [0, 3], mid: [4, 6], late: [7, 9], start: [0, 1], end: [8, 9] } : { early: [0, 33], mid: [34, 66], late: [67, 99], start: [0, 10], end: [90, 99] };
  const span = Object.entries(third).find(([name]) => name === part)?.[1] ?? [0, years - 1];
  return stretch(first, decade.next, iso(from + (span[0] ?? 0)), iso(from + (span[1] ?? 0)));
}

/** "Q3 2025", "the third quarter of 2025", "first half of 2024", "H1 2024". */
function quarter(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  const letter = tokens.word(i);
  let number: number | undefined;
  let at = i + 1;
  let months = 3;
  if ((letter === 'q' || letter === 'h') && tokens.kind(at) === DIGITS && tokens.glued(at)) {
    number = Number(tokens.slice(at++));
    if (letter === 'h') months = 6;
  } else if (tokens.lexeme(i)?.ordinal !== undefined || letter === 'last' || letter === 'final') {
    number = tokens.lexeme(i)?.ordinal;
    if (tokens.hyphen(at)) at++;
    const noun = tokens.word(at++);
    if (noun !== 'quarter' && noun !== 'half') return null;
    if (noun === 'half') months = 6;
    number ??= months === 3 ? 4 : 2;
  } else return null;
  const year = yearBehind(context, at);
  if (!year || number === undefined || number < 1 || number > 12 / months) return null;
  return stretch(i, year.next, iso(year.year, (number - 1) * months + 1), iso(year.year, number * months));
}

/** "summer 2033", "the autumn of 2031". Winter is December to February of the next year. */
function season(context: Context, i: number): DateSpan | null {
  const span = context.tokens.lexeme(i)?.season;
  if (!span) return null;
  const year = yearBehind(context, i + 1);
  if (!year || context.tokens.symbol(i + 1, ',')) return null;
  const [from, to] = span;
  return stretch(i, year.next, iso(year.year, from), iso(to < from ? year.year + 1 : year.year, to));
}

/** "Christmas 2029". */
function holiday(context: Context, i: number): DateSpan | null {
  const { tokens, lexicon } = context;
  const word = tokens.word(i);
  const holidays = lexicon.tables.dates.holidays;
  if (!Object.hasOwn(holidays, word)) return null;
  const year = yearBehind(context, i + 1);
  const day = holidays[word];
  if (!year) return null;
  return point(i, year.next, day ? iso(year.year, day[0], day[1]) : iso(year.year));
}

/** "fiscal 2021", "fiscal year 2025-26", "FY2025". */
function fiscal(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  const word = tokens.word(i);
  if (word !== 'fiscal' && word !== 'fy' && word !== 'financial') return null;
  const at = tokens.word(i + 1) === 'year' ? i + 2 : i + 1;
  const year = yearAt(tokens, at);
  if (year !== null) {
    const years = readYears(context, at);
    return years ? { ...years, first: i } : point(i, at + 1, iso(year));
  }
  if (word !== 'fy' || tokens.kind(at) !== DIGITS || tokens.length(at) !== 2) return null;
  return point(i, at + 1, iso(2000 + Number(tokens.slice(at))));
}
