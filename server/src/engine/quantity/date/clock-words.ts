import type { Context } from '../parts/context';
import { changed, type Draft, special } from '../parts/draft';
import { dayBehind, isBareHour } from './hours';
import { WORD, type Tokens } from '../parts/tokens';

/** A time of day told in words: "eight o'clock", "twenty past one", "just after six on Saturday". */
export function readClockWords(context: Context, i: number): Draft | null {
  const { tokens } = context;
  const lexeme = tokens.lexeme(i);
  if (lexeme?.cardinal === undefined && lexeme?.fraction === undefined && lexeme?.word !== 'a') return null;
  const hour = hourAt(tokens, i);
  if (hour !== null && tokens.word(i + 1) === 'o' && tokens.word(i + 3) === 'clock' && tokens.glued(i + 2))
    return time(i, i + 4, hour, 0);
  const minutes = minutesPast(tokens, i) ?? spokenTime(tokens, i);
  if (minutes) return minutes;
  return hour !== null && isBareHour(tokens, i) ? time(i, i + 1, hour, 0) : null;
}

function hourAt(tokens: Tokens, i: number): number | null {
  const hour = tokens.lexeme(i)?.cardinal;
  return hour !== undefined && hour >= 1 && hour <= 12 && !tokens.hyphen(i + 1) ? hour : null;
}

/** "twenty past one", "half past six", "a quarter to nine". */
function minutesPast(tokens: Tokens, i: number): Draft | null {
  const at = tokens.word(i) === 'a' ? i + 1 : i;
  const lexeme = tokens.lexeme(at);
  const minute = lexeme?.word === 'half' ? 30 : lexeme?.word === 'quarter' ? 15 : (lexeme?.cardinal ?? 0);
  if (minute < 1 || minute > 30) return null;
  // "four minutes past seven"
  const link = tokens.slice(at + 1).startsWith('minute') ? at + 2 : at + 1;
  const past = tokens.slice(link) === 'past';
  const before = lexeme?.word === 'quarter' || link > at + 1 || (isTold(tokens, i) && !isOfAmount(tokens, link + 2));
  if (!past && !(tokens.word(link) === 'to' && before)) return null;
  const hour = hourAt(tokens, link + 1);
  if (hour === null) return null;
  return past ? time(i, link + 2, hour, minute) : time(i, link + 2, hour - 1, 60 - minute);
}

/** "It was ten to five", "at five to eight": the minutes to an hour, and no range; "the vote was ten to five" is none. */
function isTold(tokens: Tokens, i: number): boolean {
  const minutes = tokens.lexeme(i)?.cardinal ?? 0;
  if (minutes % 5 !== 0 || minutes > 25) return false;
  return isIt(tokens, i) || (tokens.word(i - 1) === 'at' && tokens.kind(i - 2) !== 0 && !tokens.is(i - 2, 'standing'));
}

/** "It was" or "it's" stands in front of token i. */
function isIt(tokens: Tokens, i: number): boolean {
  if (tokens.is(i - 1, 'copula')) return tokens.word(i - 2) === 'it';
  return tokens.slice(i - 1) === 's' && tokens.glued(i - 1) && tokens.slice(i - 3).toLowerCase() === 'it';
}

/** "It's seven forty-six", "at half nine on Tuesday": the hour with its minutes, as it is spoken. */
function spokenTime(tokens: Tokens, i: number): Draft | null {
  const at = ['at', 'by', 'until', 'till'].includes(tokens.word(i - 1));
  if (!at && !isIt(tokens, i)) return null;
  const half = tokens.lexeme(i)?.word === 'half';
  const hour = hourAt(tokens, half ? i + 1 : i);
  const minutes = half ? { value: 30, next: i + 2 } : minutesAt(tokens, i + 1);
  if (hour === null || !minutes || isOfAmount(tokens, minutes.next)) return null;
  // "at half nine" alone may be half of nine
  if (half && at && !dayBehind(tokens, minutes.next) && tokens.kind(minutes.next) === WORD) return null;
  return time(i, minutes.next, hour, minutes.value);
}

/** "forty-six", "fifteen": ten minutes or more, and less than an hour. */
function minutesAt(tokens: Tokens, i: number): { readonly value: number; readonly next: number } | null {
  const tens = tokens.lexeme(i)?.cardinal ?? 0;
  if (tens < 10 || tens > 50) return null;
  const ones = tokens.hyphen(i + 1) && tokens.glued(i + 2) ? (tokens.lexeme(i + 2)?.cardinal ?? 0) : 0;
  return ones > 0 && ones < 10 && tens >= 20 ? { value: tens + ones, next: i + 3 } : { value: tens, next: i + 1 };
}

/** "at five to six euros", "it was ten to twelve years ago", "ten to two in favour": no hour has a noun or a side behind it. */
function isOfAmount(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === WORD) {
    if (!tokens.is(i, 'function')) return true;
    return tokens.word(i) === 'against' || (tokens.word(i) === 'in' && tokens.is(i + 1, 'vote'));
  }
  return /^[%€$£¥°-]$/.test(tokens.slice(i));
}

function time(first: number, next: number, hour: number, minute: number): Draft {
  const value = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const draft = special(
    { first, next },
    { first, next },
    { type: 'time', dimension: 'time of day', value, low: value, high: value, unit: null, written: 'date' },
  );
  return changed(draft, { nonClaim: 'clock' });
}
