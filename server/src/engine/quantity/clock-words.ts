import type { Context } from './context';
import { special, type Draft } from './draft';
import { SYMBOL, WORD, type Tokens } from './tokens';

const BEFORE_HOUR = new Set(['at', 'by', 'after', 'before', 'until', 'till', 'around', 'since', 'past']);
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night']);

/** A time of day told in words: "eight o'clock", "twenty past one", "just after six on Saturday". */
export function readClockWords(context: Context, i: number): Draft | null {
  const { tokens } = context;
  const lexeme = tokens.lexeme(i);
  if (lexeme?.cardinal === undefined && lexeme?.fraction === undefined && lexeme?.word !== 'a') return null;
  const hour = hourAt(tokens, i);
  if (hour !== null && tokens.word(i + 1) === 'o' && tokens.word(i + 3) === 'clock' && tokens.glued(i + 2))
    return time(i, i + 4, hour, 0);
  const past = minutesPast(tokens, i);
  if (past) return past;
  if (hour === null || !BEFORE_HOUR.has(tokens.slice(i - 1).toLowerCase())) return null;
  return dayBehind(tokens, i + 1) ||
    (tokens.is(i - 2, 'clockVerb') && tokens.slice(i - 1) === 'at' && ends(tokens, i + 1))
    ? time(i, i + 1, hour, 0)
    : null;
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
  const past = tokens.slice(at + 1) === 'past';
  if (!past && !(tokens.word(at + 1) === 'to' && lexeme?.word === 'quarter')) return null;
  const hour = hourAt(tokens, at + 2);
  if (hour === null) return null;
  return past ? time(i, at + 3, hour, minute) : time(i, at + 3, hour - 1, 60 - minute);
}

/** "on Saturday", "in the morning", "that evening", "tonight". */
function dayBehind(tokens: Tokens, i: number): boolean {
  if (tokens.word(i) === 'on') return tokens.lexeme(i + 1)?.weekday !== undefined && tokens.capital(i + 1);
  if (tokens.word(i) === 'tonight') return true;
  const at = tokens.word(i) === 'in' && tokens.word(i + 1) === 'the' ? i + 2 : tokens.slice(i) === 'that' ? i + 1 : 0;
  return at > 0 && DAY_PARTS.has(tokens.slice(at));
}

function ends(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === 0 || (tokens.kind(i) === SYMBOL && !tokens.hyphen(i)) || tokens.kind(i) > WORD + 2;
}

function time(first: number, next: number, hour: number, minute: number): Draft {
  const value = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const draft = special(
    { first, next },
    { first, next },
    { type: 'time', dimension: 'time of day', value, low: value, high: value, unit: null, written: 'date' },
  );
  return { ...draft, nonClaim: 'clock' };
}
