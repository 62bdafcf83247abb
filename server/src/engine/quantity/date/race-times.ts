import type { Context } from '../parts/context';
import { changed, type Draft, special } from '../parts/draft';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** A time as races are told, "3:51.95", "2:04:35" or "in 2:51": a duration in seconds. */
export function readRaceTime(context: Context, i: number): Draft | null {
  const { tokens } = context;
  if (tokens.kind(i) !== DIGITS || tokens.length(i) > 2 || tokens.glued(i)) return null;
  const lettered = hoursAndMinutes(tokens, i);
  if (lettered) return lettered;
  const parts = [Number(tokens.slice(i))];
  let next = i + 1;
  while (parts.length < 3 && pair(tokens, next, ':')) {
    parts.push(Number(tokens.slice(next + 1)));
    next += 2;
  }
  const last = tokens.symbol(next, '.') && tokens.glued(next) && tokens.kind(next + 1) === DIGITS;
  const decimals = last && tokens.glued(next + 1) && tokens.length(next + 1) <= 3 ? tokens.slice(next + 1) : '';
  if (decimals) next += 2;
  if (parts.length < 2 || parts.slice(1).some((part) => part > 59) || tokens.symbol(next, ':')) return null;
  if (tokens.glued(next) && tokens.kind(next) === WORD) return null;
  if (!decimals && !(parts.length === 3 ? isRunOfHours(tokens, i, next) : isRunOfMinutes(tokens, i, next))) return null;
  const whole = parts.reduce((sum, part) => sum * 60 + part, 0);
  const value = decimals ? Number(`${whole}.${decimals}`) : whole;
  return lasting(i, next, value, 'second', decimals ? Number(`1e-${decimals.length}`) : 1);
}

/** "2:34:07": told to the second, and not the time of day of a log ("at 9:14:02", "09:14:02", "[0:14:12]", "9:14:02 UTC"). */
function isRunOfHours(tokens: Tokens, i: number, next: number): boolean {
  if (tokens.is(i - 1, 'raceTook')) return true;
  if (tokens.length(i) > 1 || tokens.kind(i - 1) === DIGITS || tokens.symbol(i - 1, '[')) return false;
  return !tokens.is(i - 1, 'beforeClock') && !tokens.is(next, 'clockZone') && !tokens.is(next, 'halfDay');
}

/** "ran the lap in 2:51": nothing happens in a time of day. */
function isRunOfMinutes(tokens: Tokens, i: number, next: number): boolean {
  if (!tokens.is(i - 1, 'raceRan') || tokens.code(i) === 0x30) return false;
  return (
    !tokens.is(next, 'clockZone') &&
    !tokens.is(next, 'halfDay') &&
    (tokens.kind(next) !== WORD || tokens.is(next, 'function'))
  );
}

/** "2h15m", "2h 15m". */
function hoursAndMinutes(tokens: Tokens, i: number): Draft | null {
  const minute = i + 2;
  if (tokens.slice(i + 1) !== 'h' || !tokens.glued(i + 1) || tokens.kind(minute) !== DIGITS) return null;
  if (tokens.length(minute) > 2 || tokens.slice(minute + 1) !== 'm' || !tokens.glued(minute + 1)) return null;
  return lasting(i, minute + 2, Number(tokens.slice(i)) * 60 + Number(tokens.slice(minute)), 'minute', 1);
}

function lasting(first: number, next: number, value: number, unit: 'second' | 'minute', place: number): Draft {
  const span = { first, next };
  const draft = special(span, span, {
    type: 'duration',
    dimension: 'duration',
    value,
    low: value,
    high: value,
    unit,
    factor: unit === 'minute' ? 60 : 1,
    written: 'digits',
  });
  return changed(draft, { place, stated: true });
}

/** A sign and two digits, all without blanks. */
function pair(tokens: Tokens, i: number, sign: string): boolean {
  return (
    tokens.symbol(i, sign) &&
    tokens.glued(i) &&
    tokens.kind(i + 1) === DIGITS &&
    tokens.glued(i + 1) &&
    tokens.length(i + 1) === 2
  );
}
