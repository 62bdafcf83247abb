import type { Context } from './context';
import { special, type Draft } from './draft';
import { DIGITS, WORD, type Tokens } from './tokens';

/** Words in front of a time that something took, not of one by the clock. */
const TOOK = new Set(['in', 'of', 'clocked', 'ran', 'swam', 'timed', 'timing', 'best', 'record']);

/** A time as races are told, "3:51.95" or "in 2:04:35": a duration in seconds. */
export function readRaceTime(context: Context, i: number): Draft | null {
  const { tokens } = context;
  if (tokens.kind(i) !== DIGITS || tokens.length(i) > 2 || tokens.glued(i)) return null;
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
  if (!decimals && (parts.length < 3 || !TOOK.has(tokens.slice(i - 1).toLowerCase()))) return null;
  const whole = parts.reduce((sum, part) => sum * 60 + part, 0);
  const value = decimals ? Number(`${whole}.${decimals}`) : whole;
  const span = { first: i, next };
  const draft = special(span, span, {
    type: 'duration',
    dimension: 'duration',
    value,
    low: value,
    high: value,
    unit: 'second',
    written: 'digits',
  });
  return { ...draft, place: decimals ? Number(`1e-${decimals.length}`) : 1, stated: true };
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
