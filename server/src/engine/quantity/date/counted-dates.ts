import type { Context } from '../parts/context';
import { point, stretch, type DateSpan, type NamedDate } from '../parts/date-span';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';
import { iso } from './calendar';
import { dayOf, namedNear, period, seasonNear, sentenceEnds, shifted, weekdayNear, type Ends } from './named-date';

/**
 * A date counted from the one that was named last: "the following day", "the previous Friday", "that autumn", "in the
 * same month", "the day before", "two days later", "a year earlier". Null where none was named near it, or not as
 * exactly as the count needs.
 */
export function readCounted(context: Context, i: number): DateSpan | null {
  if (!context.named || !mayCount(context, i)) return null;
  const named = namedNear(context.named, context.tokens, i);
  if (!named) return null;
  return laterOrEarlier(context, i, named) ?? pointedAt(context, i, named) ?? beforeOrAfter(context, i, named);
}

/** Nearly all that may begin a date counts from none. */
function mayCount({ tokens, lexicon }: Context, i: number): boolean {
  return (
    tokens.is(i + 1, 'length') ||
    tokens.is(i, 'length') ||
    tokens.is(i + 3, 'length') ||
    tokens.word(i - 1) === 'that' ||
    Object.hasOwn(lexicon.tables.dates.pointers, tokens.word(i))
  );
}

/** "two days later", "a year earlier"; other counts of weeks and more stay lengths of time. */
function laterOrEarlier({ tokens, lexicon }: Context, i: number, named: NamedDate): DateSpan | null {
  const count = countAt(tokens, i);
  if (!count || tokens.is(i - 1, 'unevenly')) return null;
  const unit = valueOf(lexicon.tables.dates.lengths, tokens.word(count.next));
  if (unit === undefined || (count.of > 1 && unit !== 'day')) return null;
  const at = count.next + 1;
  const word = tokens.word(at);
  const steps =
    valueOf(lexicon.tables.dates.shifts, word) ?? (endsBehind(tokens, at) ? valueOf(TURNS, word) : undefined);
  if (steps === undefined || (unit !== 'day' && comparesAcross(tokens, named, i, steps))) return null;
  if (tokens.slice(at + 1) === 'than' || isJoined(tokens, at + 1)) return null;
  return spanOf(i, at + 1, shifted(named, unit, steps * count.of));
}

/** "Four points more than the year before" is the year before that of the figure, whatever year the last sentence named. */
function comparesAcross(tokens: Tokens, named: NamedDate, i: number, step: number): boolean {
  return step < 0 && sentenceEnds(tokens, named.next, i);
}

/** "three", "12", "a": how many, without a fraction behind. */
function countAt(tokens: Tokens, i: number): { readonly of: number; readonly next: number } | null {
  if (tokens.glued(i)) return null;
  if (tokens.kind(i) === DIGITS) return tokens.length(i) <= 3 ? { of: Number(tokens.slice(i)), next: i + 1 } : null;
  const word = tokens.word(i);
  if (word === 'a' || word === 'an') return { of: 1, next: i + 1 };
  const cardinal = tokens.lexeme(i)?.cardinal;
  if (cardinal === undefined) return null;
  const unit = tokens.hyphen(i + 1) && tokens.glued(i + 2) ? tokens.lexeme(i + 2)?.cardinal : undefined;
  return unit === undefined ? { of: cardinal, next: i + 1 } : { of: cardinal + unit, next: i + 3 };
}

const TURNS: Readonly<Record<string, number>> = { before: -1, after: 1 };

/** What is counted from stands in front, nothing behind: "the day before.", but not "the day before the vote". */
function endsBehind(tokens: Tokens, at: number): boolean {
  return tokens.kind(at + 1) !== WORD || tokens.word(at + 1) === 'and' || tokens.word(at + 1) === 'but';
}

/** "the following day", "the previous Friday", "the next spring", "in the same month", "that year". */
function pointedAt(context: Context, i: number, named: NamedDate): DateSpan | null {
  const { tokens, lexicon } = context;
  const step = valueOf(lexicon.tables.dates.pointers, tokens.word(i));
  if (step === undefined) return isBehindThat(tokens, i) ? unitAt(context, i, i, 0, named) : null;
  const article = tokens.slice(i - 1).toLowerCase() === 'the';
  // "in the next week" is yet to come, seen from the day of the text
  if (!article || (tokens.word(i) === 'next' && tokens.is(i - 2, 'whileWord'))) return null;
  return unitAt(context, i, i + 1, step, named);
}

function isBehindThat(tokens: Tokens, i: number): boolean {
  // "she said that Friday was too late"
  return tokens.word(i - 1) === 'that' && !tokens.glued(i) && !tokens.is(i - 2, 'told');
}

/** The day, part of a day, week, month, year, season or weekday at token `at`, so many from the date. */
function unitAt(context: Context, first: number, at: number, step: number, named: NamedDate): DateSpan | null {
  const { tokens, lexicon } = context;
  const lexeme = tokens.lexeme(at);
  if (!lexeme || tokens.kind(at) !== WORD || isJoined(tokens, at + 1)) return null;
  const day = dayOf(named);
  if (lexeme.weekday !== undefined && tokens.capital(at) && tokens.is(at, 'weekday')) {
    const found = day && weekdayNear(day, lexeme.weekday, step);
    return found && point(first, at + 1, iso(found.year, found.month, found.day), true);
  }
  if (lexeme.season) return spanOf(first, at + 1, seasonNear(named, lexeme.season, step));
  const { dayParts, lengths } = lexicon.tables.dates;
  const unit = dayParts.includes(lexeme.word) ? 'day' : valueOf(lengths, lexeme.word);
  if (unit === undefined || lexeme.word.endsWith('s')) return null;
  if (unit !== 'day' && comparesAcross(tokens, named, first, step)) return null;
  return spanOf(first, at + 1, period(named, unit, step));
}

/** "the day before, a stage had collapsed", "the month after." */
function beforeOrAfter({ tokens, lexicon }: Context, i: number, named: NamedDate): DateSpan | null {
  const unit = valueOf(lexicon.tables.dates.lengths, tokens.word(i));
  const step = valueOf(TURNS, tokens.word(i + 1));
  if (unit === undefined || step === undefined || tokens.slice(i - 1).toLowerCase() !== 'the') return null;
  if (unit !== 'day' && comparesAcross(tokens, named, i, step)) return null;
  return endsBehind(tokens, i + 1) ? spanOf(i, i + 2, period(named, unit, step)) : null;
}

/** "the next-day delivery", "that year's": the word says of what kind another is. */
function isJoined(tokens: Tokens, at: number): boolean {
  return tokens.glued(at) && (tokens.hyphen(at) || tokens.symbol(at, "'") || tokens.symbol(at, '’'));
}

function valueOf<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

function spanOf(first: number, next: number, ends: Ends | null): DateSpan | null {
  return ends && stretch(first, next, ends.low, ends.high, { relative: true });
}
