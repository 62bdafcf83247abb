import type { Context } from '../parts/context';
import { changed, special, type Draft, type TokenSpan } from '../parts/draft';
import { BREAK, DIGITS, type Tokens } from '../parts/tokens';

/** Longest game that anybody counts in minutes. */
const LAST_MINUTE = 130;
const REACH = 14;

/**
 * A minute of a match: "84'", "90+4'" (the 94th). Where it opens a block and nothing was scored in it, it only stamps
 * an entry of a commentary.
 */
export function readMatchMinute(context: Context, i: number): Draft | null {
  const { tokens } = context;
  if (tokens.kind(i) !== DIGITS || tokens.length(i) > 3 || tokens.glued(i)) return null;
  const added =
    tokens.symbol(i + 1, '+') && tokens.glued(i + 1) && tokens.kind(i + 2) === DIGITS && tokens.glued(i + 2);
  const mark = added ? i + 3 : i + 1;
  const value = Number(tokens.slice(i)) + (added ? Number(tokens.slice(i + 2)) : 0);
  // "in the 90+4th minute"
  if (added && /^(?:st|nd|rd|th)$/.test(tokens.slice(mark)) && tokens.glued(mark) && tokens.word(mark + 1) === 'minute')
    return minuteOf(i, { first: mark + 1, next: mark + 2 }, value);
  if (!isMark(tokens, mark) || Number(tokens.slice(i)) > LAST_MINUTE) return null;
  const opens = i === 0 || tokens.kind(i - 1) === BREAK;
  const event = [1, 2, 3, 4].some((k) => tokens.is(mark + k, 'matchEvent'));
  if (!added && !event && !context.nearby(i, 'sport', REACH) && !(opens && tokens.capital(mark + 1))) return null;
  return changed(minuteOf(i, { first: mark, next: mark + 1 }, value), { nonClaim: opens && !event ? 'clock' : null });
}

function minuteOf(first: number, unitTokens: TokenSpan, value: number): Draft {
  const draft = special(
    { first, next: unitTokens.next },
    { first, next: unitTokens.first },
    { type: 'duration', dimension: 'duration', value, low: value, high: value, unit: 'minute', written: 'digits' },
  );
  return changed(draft, { factor: 60, place: 1, unitTokens });
}

/** An apostrophe or prime right behind the number, and nothing glued to it. */
function isMark(tokens: Tokens, i: number): boolean {
  const code = tokens.code(i);
  return (code === 0x27 || code === 0x2019 || code === 0x2032) && tokens.glued(i) && !tokens.glued(i + 1);
}
