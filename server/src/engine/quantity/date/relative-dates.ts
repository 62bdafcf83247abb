import { addDays, addMonths, iso, parseDay, weekday, type Day } from './calendar';
import type { Context } from '../parts/context';
import { point, stretch, unplaced, type DateSpan } from '../parts/date-span';
import { WORD, type Tokens } from '../parts/tokens';
import { liesAhead } from './year-of-month';

/** A date told from the day the text is dated: "last Tuesday", "earlier this month", "two years ago". */
export function readRelative(context: Context, i: number): DateSpan | null {
  const { tokens, lexicon } = context;
  const { dates } = lexicon.tables;
  const word = tokens.word(i);
  const reference = parseDay(context.options.referenceDate);
  if (Object.hasOwn(dates.relativeDays, word)) {
    return day(context, i, i + 1, reference && addDays(reference, dates.relativeDays[word] ?? 0));
  }
  const lexeme = tokens.lexeme(i);
  if (lexeme?.weekday !== undefined) {
    if (!tokens.capital(i) || !tokens.is(i, 'weekday')) return null;
    // "the Monday before last"
    const last = tokens.word(i + 1) === 'before' && tokens.word(i + 2) === 'last' && endsAt(tokens, i + 3);
    const before = tokens.word(i - 1);
    const found = reference && nearWeekday(reference, lexeme.weekday, last ? 'last' : whenOf(context, i, before));
    return last ? day(context, i, i + 3, found && addDays(found, -7)) : day(context, i, i + 1, found);
  }
  if (!Object.hasOwn(dates.relativeWords, word)) return null;
  const early = word === 'earlier' || word === 'later';
  const at = early ? i + 1 : i;
  const direction = early ? (tokens.word(at) === 'this' ? 0 : undefined) : dates.relativeWords[word];
  if (direction === undefined) return null;
  const noun = tokens.lexeme(at + 1);
  if (!noun || tokens.kind(at + 1) !== WORD) return null;
  if (noun.weekday !== undefined && tokens.is(at + 1, 'weekday')) {
    const found =
      reference && nearWeekday(reference, noun.weekday, direction > 0 ? 'next' : direction < 0 ? 'last' : 'this');
    return day(context, i, at + 2, found);
  }
  if (noun.season && (word === 'last' || word === 'next' || word === 'this'))
    return unplacedSeason(context, i, at + 2, noun.season, direction, reference);
  if (!tokens.is(at + 1, 'period') || (tokens.dash(at + 2) && tokens.glued(at + 2))) return null;
  if (word === 'past' || word === 'previous' || word === 'coming') return unplaced(i, at + 2, text(context, i, at + 2));
  return period(context, i, at + 2, noun.word, direction, reference);
}

function text(context: Context, first: number, next: number): string {
  const { tokens } = context;
  return tokens.text.slice(tokens.start(first), tokens.end(next - 1));
}

function day(context: Context, first: number, next: number, found: Day | null): DateSpan {
  if (!found) return unplaced(first, next, text(context, first, next));
  return point(first, next, iso(found.year, found.month, found.day), true);
}

/** "before last", but not "before last week". */
function endsAt(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) !== WORD || tokens.is(i, 'function');
}

/** The word in front of a weekday that says which one is meant, or "this" where something is still to come on it. */
function whenOf(context: Context, i: number, before: string): string {
  return before === 'on' && liesAhead(context, i, { was: false }) ? 'this' : before;
}

/** The last such day before the reference, or that day itself; the next one behind "by", "until", "next". */
function nearWeekday(reference: Day, wanted: number, before: string): Day {
  const today = weekday(reference);
  if (['by', 'until', 'till', 'next', 'before', 'coming', 'this'].includes(before))
    return addDays(reference, (wanted - today + 7) % 7 || (before === 'this' ? 0 : 7));
  const back = (today - wanted + 7) % 7;
  return addDays(reference, -(back === 0 && before === 'last' ? 7 : back));
}

function period(
  context: Context,
  first: number,
  next: number,
  noun: string,
  direction: number,
  reference: Day | null,
): DateSpan {
  if (!reference) return unplaced(first, next, text(context, first, next));
  switch (noun) {
    case 'year':
      return point(first, next, iso(reference.year + direction), true);
    case 'month': {
      const [year, month] = addMonths(reference.year, reference.month, direction);
      return point(first, next, iso(year, month), true);
    }
    case 'quarter': {
      const [year, month] = addMonths(reference.year, Math.floor((reference.month - 1) / 3) * 3 + 1, 3 * direction);
      return stretch(first, next, iso(year, month), iso(year, month + 2), { relative: true });
    }
    case 'week': {
      const monday = addDays(reference, 1 - weekday(reference) + 7 * direction);
      const sunday = addDays(monday, 6);
      return stretch(first, next, isoOf(monday), isoOf(sunday), { relative: true });
    }
    case 'weekend': {
      const saturday = addDays(reference, 6 - weekday(reference) + 7 * direction);
      const sunday = addDays(saturday, 1);
      return stretch(first, next, isoOf(saturday), isoOf(sunday), { relative: true });
    }
    case 'decade': {
      const from = Math.floor(reference.year / 10) * 10 + 10 * direction;
      return stretch(first, next, iso(from), iso(from + 9), { relative: true });
    }
    default: {
      const from = Math.floor(reference.year / 100) * 100 + 100 * direction;
      return stretch(first, next, iso(from), iso(from + 99), { relative: true });
    }
  }
}

function unplacedSeason(
  context: Context,
  first: number,
  next: number,
  months: readonly [number, number],
  direction: number,
  reference: Day | null,
): DateSpan {
  if (!reference) return unplaced(first, next, text(context, first, next));
  let year = reference.year + (direction > 0 && months[0] > reference.month ? 0 : direction);
  if (direction < 0 && months[1] < reference.month && months[1] >= months[0]) year = reference.year;
  return stretch(first, next, iso(year, months[0]), iso(months[1] < months[0] ? year + 1 : year, months[1]), {
    relative: true,
  });
}

function isoOf({ year, month, day }: Day): string {
  return iso(year, month, day);
}
