import { addDays, iso, monthLength, nearestYear } from './calendar';
import type { Context } from '../parts/context';
import { point, stretch, type DateSpan, type NamedDate } from '../parts/date-span';
import { dayAt, monthAt, referenceOf, yearBehind } from './date-parts';
import { DIGITS, type Tokens } from '../parts/tokens';
import { namedNear } from './named-date';
import { yearGoingOn, yearToldBehind } from './pointed-at';
import { readYears, yearSpan, standsAloneRight, yearAt } from './years';

/** "mid-2033", "early 2024", "late June 2025", "the end of 2029", "the late 1990s". */
export function partOf(context: Context, i: number): DateSpan | null {
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
    return stretch(i, year?.next ?? month.next, iso(y, month.month, from), iso(y, month.month, to), {
      relative: !year,
    });
  }
  const whole = partOfPeriod(context, i, at, part);
  if (whole) return whole;
  // "the middle of next year"
  const step = tokens.word(at + 1) === 'year' ? lexicon.tables.dates.relativeWords[tokens.word(at)] : undefined;
  const reference = referenceOf(context);
  if (step !== undefined && reference) {
    if (part === 'turn') return turnOf(i, at + 2, reference.year + step, true);
    const [from, to] = yearPart(part);
    return stretch(i, at + 2, iso(reference.year + step, from), iso(reference.year + step, to), { relative: true });
  }
  if (tokens.kind(at) !== DIGITS) return null;
  const years = readYears(context, at);
  const year = yearAt(tokens, at);
  if (years?.range) return endOfSpan(i, years, part);
  if (years && years.next > at + 1) return decadePart(i, years, part);
  if (year === null || year < 1500 || !standsAloneRight(tokens, at)) return null;
  if (part === 'turn') return turnOf(i, at + 1, year, false);
  const [from, to] = yearPart(part);
  return stretch(i, at + 1, iso(year, from), iso(year, to));
}

/** "the end of the month", "the middle of the year", of the one named last or the one in which the text is dated. */
function partOfPeriod(context: Context, first: number, at: number, part: string): DateSpan | null {
  const { tokens } = context;
  const noun = tokens.word(at);
  if (tokens.word(at - 1) !== 'the' || (noun !== 'month' && noun !== 'year') || isJoined(tokens, at + 1)) return null;
  const named = namedNear(context.named, tokens, first);
  const from = named && (noun === 'year' || named.month !== null) ? named : referenceOf(context);
  if (!from) return null;
  const relative = { relative: true };
  if (part === 'turn') return noun === 'year' ? turnNearest(first, at + 1, context, named) : null;
  if (noun === 'year') {
    const [low, high] = yearPart(part);
    return stretch(first, at + 1, iso(from.year, low), iso(from.year, high), relative);
  }
  if (from.month === null) return null;
  const [low, high] = monthPart(part, monthLength(from.year, from.month));
  return stretch(first, at + 1, iso(from.year, from.month, low), iso(from.year, from.month, high), relative);
}

/** "The turn of the year": the one nearest to the day the text is dated, or, where a year was named, the one it ends with. */
function turnNearest(first: number, next: number, context: Context, named: NamedDate | null): DateSpan | null {
  const reference = referenceOf(context);
  if (named) return turnOf(first, next, named.year + 1, true);
  return reference && turnOf(first, next, reference.month > 6 ? reference.year + 1 : reference.year, true);
}

/** The turn of a year is the one with which it begins: its January, and the December before. */
function turnOf(first: number, next: number, year: number, relative: boolean): DateSpan {
  return stretch(first, next, iso(year - 1, 12), iso(year, 1), { relative });
}

/** "the start of the month-long strike". */
function isJoined(tokens: Tokens, at: number): boolean {
  return tokens.glued(at) && (tokens.hyphen(at) || tokens.symbol(at, "'") || tokens.symbol(at, '’'));
}

/** Months of a part of a year: mid is May to August, the end its last two months. */
function yearPart(part: string): readonly [number, number] {
  switch (part) {
    case 'early':
      return [1, 4];
    case 'mid':
      return [5, 8];
    case 'late':
      return [9, 12];
    case 'start':
      return [1, 2];
    default:
      return [11, 12];
  }
}

function monthPart(part: string, length: number): readonly [number, number] {
  switch (part) {
    case 'early':
    case 'start':
      return [1, 10];
    case 'mid':
      return [11, 20];
    case 'late':
      return [21, length];
    default:
      return [length - 6, length];
  }
}

/** "The end of the 2001-02 season" is in its last year and the start in its first; what lies between is either. */
function endOfSpan(first: number, years: DateSpan, part: string): DateSpan {
  const year = part === 'end' || part === 'late' ? years.high : part === 'start' || part === 'early' ? years.low : null;
  return year === null ? { ...years, first } : point(first, years.next, year);
}

function decadePart(first: number, decade: DateSpan, part: string): DateSpan {
  const from = Number(decade.low);
  const years = Number(decade.high) - from + 1;
  if (!Number.isFinite(from) || !Number.isFinite(years)) return decade;
  const third =
    years === 10
      ? { early: [0, 3], mid: [4, 6], late: [7, 9], start: [0, 1], turn: [0, 1], end: [8, 9] }
      : { early: [0, 33], mid: [34, 66], late: [67, 99], start: [0, 10], turn: [0, 10], end: [90, 99] };
  const span = Object.entries(third).find(([name]) => name === part)?.[1] ?? [0, years - 1];
  return stretch(first, decade.next, iso(from + (span[0] ?? 0)), iso(from + (span[1] ?? 0)));
}

/** "Q3 2025", "the third quarter of 2025", "first half of 2024", "H1 2024". */
export function quarter(context: Context, i: number): DateSpan | null {
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
  const written = yearBehind(context, at);
  const year = written ?? yearToldBehind(context, at);
  if (!year || number < 1 || number > 12 / months) return null;
  return stretch(i, year.next, iso(year.year, (number - 1) * months + 1), iso(year.year, number * months), {
    relative: !written,
  });
}

/** "summer 2033", "the autumn of 2031". Winter is December to February of the next year. */
export function season(context: Context, i: number): DateSpan | null {
  const span = context.tokens.lexeme(i)?.season;
  if (!span) return null;
  const year = yearBehind(context, i + 1);
  if (!year || context.tokens.symbol(i + 1, ',')) return null;
  const [from, to] = span;
  return stretch(i, year.next, iso(year.year, from), iso(to < from ? year.year + 1 : year.year, to));
}

/** "Christmas 2029", "Christmas Day", "New Year's Eve 2022". */
export function holiday(context: Context, i: number): DateSpan | null {
  const { tokens, lexicon } = context;
  const { holidays } = lexicon.tables.dates;
  const [word, behind] = tokens.word(i) === 'new' ? ['new year', afterNewYear(tokens, i)] : [tokens.word(i), i + 1];
  if (!Object.hasOwn(holidays, word) || behind === null) return null;
  const kind = tokens.capital(behind) ? tokens.word(behind) : '';
  const named = kind === 'day' || kind === 'eve';
  if (word === 'new year' && !named) return null;
  const feast = holidays[word];
  const year = yearBehind(context, named ? behind + 1 : behind);
  if (!feast) return year && !named ? point(i, year.next, iso(year.year)) : null;
  const [month = 1, day = 1] = feast;
  const reference = referenceOf(context);
  // the eve of the first of January is in the year that is told
  const eve = addDays({ year: EVE_YEAR, month, day }, -1);
  const at = kind === 'eve' ? { month: eve.month, day: eve.day } : { month, day };
  if (year) return point(i, year.next, iso(year.year, at.month, at.day));
  if (!named) return null;
  const near = yearGoingOn(context, i, at.month, at.day) ?? (reference && nearestYear(reference, at.month, at.day));
  return near === null ? null : point(i, behind + 1, iso(near, at.month, at.day), true);
}

/** The token behind "New Year's"; null where there is none. */
function afterNewYear(tokens: Tokens, i: number): number | null {
  if (!tokens.capital(i) || tokens.word(i + 1) !== 'year') return null;
  const sign = tokens.symbol(i + 2, "'") || tokens.symbol(i + 2, '’');
  return sign && tokens.glued(i + 3) && tokens.slice(i + 3) === 's' ? i + 4 : i + 2;
}

/** Any year, to find the day before a feast in. */
const EVE_YEAR = 2001;

/** "fiscal 2021", "fiscal year 2025-26", "FY2025". */
export function fiscal(context: Context, i: number): DateSpan | null {
  const { tokens } = context;
  const word = tokens.word(i);
  if (word !== 'fiscal' && word !== 'fy' && word !== 'financial') return null;
  const at = tokens.word(i + 1) === 'year' ? i + 2 : i + 1;
  const year = yearAt(tokens, at);
  if (year !== null) {
    const years = readYears(context, at) ?? yearSpan(context, at, year);
    return years ? { ...years, first: i } : point(i, at + 1, iso(year));
  }
  if (word !== 'fy' || tokens.kind(at) !== DIGITS || tokens.length(at) !== 2) return null;
  return point(i, at + 1, iso(2000 + Number(tokens.slice(at))));
}
