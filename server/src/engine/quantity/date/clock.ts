import type { Context } from '../parts/context';
import { readClockWords } from './clock-words';
import { changed, type Draft, special } from '../parts/draft';
import { isBareHour } from './hours';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** A time of day at token i: "05:40", "5.40am", "6 a.m.", "11 o'clock"; its value is "05:40". */
export function readClock(context: Context, i: number): Draft | null {
  const { tokens } = context;
  if (tokens.kind(i) === WORD) return readClockWords(context, i);
  if (tokens.kind(i) === DIGITS && tokens.length(i) === 4) return military(context, i);
  if (tokens.kind(i) !== DIGITS || tokens.length(i) > 2 || (tokens.glued(i) && tokens.kind(i - 1) === WORD))
    return null;
  if (tokens.glued(i) && (tokens.symbol(i - 1, ':') || tokens.symbol(i - 1, '.') || tokens.symbol(i - 1, '$')))
    return null;
  const hour = Number(tokens.slice(i));
  if (hour > 24) return null;
  const colon = minutes(tokens, i + 1, ':');
  if (colon && !(tokens.symbol(i + 3, '.') && tokens.glued(i + 4) && tokens.kind(i + 4) === DIGITS)) {
    const seconds = minutes(tokens, i + 3, ':') ? i + 5 : i + 3;
    const half = halfDay(tokens, seconds);
    return time(i, half?.next ?? seconds, hour, colon.minute, half?.noon ?? null);
  }
  const dotted = minutes(tokens, i + 1, '.');
  const half = halfDay(tokens, dotted ? i + 3 : i + 1);
  if (half && hour >= 1 && hour <= 12) return time(i, half.next, hour, dotted?.minute ?? 0, half.noon);
  // "12 noon", "07 UTC"
  const named =
    tokens.is(i + 1, 'hourOfDay') || (tokens.is(i + 1, 'clockZone') && /^[A-Z]+$/.test(tokens.slice(i + 1)));
  if (named && !dotted && !tokens.glued(i + 1)) return time(i, i + 2, hour, 0, null);
  if (tokens.word(i + 1) === 'o' && tokens.word(i + 3) === 'clock' && tokens.glued(i + 2) && hour <= 12)
    return changed(time(i, i + 4, hour, 0, null), { nonClaim: 'clock' });
  // "Mass at 10", "at 9 this morning"
  const bare = hour > 0 && hour <= 12 && !dotted && tokens.code(i) !== 0x30 && isBareHour(tokens, i);
  return bare ? changed(time(i, i + 1, hour, 0, null), { nonClaim: 'clock' }) : null;
}

/** "1030 GMT", "0600 hours". */
function military({ tokens }: Context, i: number): Draft | null {
  const [hour, minute] = [Number(tokens.slice(i).slice(0, 2)), Number(tokens.slice(i).slice(2))];
  if (tokens.glued(i) || hour > 24 || minute > 59) return null;
  // "reopens at 0600"
  const bare = tokens.code(i) === 0x30 && tokens.is(i - 1, 'beforeClock');
  if (!tokens.is(i + 1, 'clockZone')) return bare && !tokens.glued(i + 1) ? time(i, i + 1, hour, minute, null) : null;
  // "after 1200 hours of talks"
  const lower = tokens.slice(i + 1) === tokens.slice(i + 1).toLowerCase();
  if (lower && (tokens.word(i - 1) !== 'at' || tokens.word(i + 2) === 'of')) return null;
  return time(i, i + 2, hour, minute, null);
}

function minutes(tokens: Tokens, i: number, sign: string): { minute: number } | null {
  if (
    !tokens.symbol(i, sign) ||
    !tokens.glued(i) ||
    tokens.kind(i + 1) !== DIGITS ||
    !tokens.glued(i + 1) ||
    tokens.length(i + 1) !== 2
  )
    return null;
  const minute = Number(tokens.slice(i + 1));
  return minute < 60 ? { minute } : null;
}

/** "am", "p.m.", "PM". */
function halfDay(tokens: Tokens, i: number): { noon: boolean; next: number } | null {
  const word = tokens.word(i);
  if (
    (word === 'am' || word === 'pm') &&
    !(tokens.glued(i + 1) && tokens.kind(i + 1) === WORD) &&
    tokens.slice(i) !== 'Am' &&
    tokens.slice(i) !== 'Pm'
  )
    return { noon: word === 'pm', next: i + 1 };
  if (
    (word === 'a' || word === 'p') &&
    tokens.symbol(i + 1, '.') &&
    tokens.glued(i + 1) &&
    tokens.word(i + 2) === 'm' &&
    tokens.glued(i + 2)
  ) {
    return { noon: word === 'p', next: tokens.symbol(i + 3, '.') && tokens.glued(i + 3) ? i + 4 : i + 3 };
  }
  return null;
}

function time(first: number, next: number, hour: number, minute: number, noon: boolean | null): Draft {
  const hours = noon === null ? hour : (hour % 12) + (noon ? 12 : 0);
  const value = `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return special(
    { first, next },
    { first, next },
    { type: 'time', dimension: 'time of day', value, low: value, high: value, unit: null, written: 'date' },
  );
}
