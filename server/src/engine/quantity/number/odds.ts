import type { Context } from '../parts/context';
import { timesOfOther, type Draft } from '../parts/draft';
import { DIGITS, SYMBOL, type Tokens } from '../parts/tokens';

/** How far around odds bets must be spoken of, in tokens. */
const WINDOW = 12;
/** Nobody bets two to lose more than so many. */
const LARGEST = 1000;

/** "the 7-2 favourite", "1/4 with the bookmakers": what is won for what is staked. */
export function readOdds(context: Context, i: number): Draft | null {
  const { tokens } = context;
  if (!isOdds(context, i)) return null;
  const value = Number((Number(tokens.slice(i)) / Number(tokens.slice(i + 2))).toPrecision(12));
  return timesOfOther({ first: i, next: i + 3 }, value);
}

/** Two short numbers with a slash, or with a hyphen in front of what runs at such odds, where bets are spoken of. */
export function isOdds(context: Context, i: number): boolean {
  const { tokens } = context;
  if (tokens.kind(i) !== DIGITS || tokens.kind(i + 2) !== DIGITS || tokens.glued(i)) return false;
  if (!tokens.glued(i + 1) || !tokens.glued(i + 2) || goesOn(tokens, i + 3)) return false;
  const [won, staked] = [Number(tokens.slice(i)), Number(tokens.slice(i + 2))];
  if (staked === 0 || won === 0 || won > LARGEST || staked > LARGEST || tokens.length(i + 2) > 2) return false;
  // "on 3/4", "1/4 of punters"
  if (tokens.word(i - 1) === 'on' || tokens.word(i + 3) === 'of') return false;
  // "7/9 shots"; but "12/1 shot"
  if (runsAtOdds(tokens, i + 3)) return tokens.hyphen(i + 1) || tokens.symbol(i + 1, '/');
  if (tokens.symbol(i + 1, '/')) return context.nearby(i, 'betting', WINDOW);
  if (!tokens.hyphen(i + 1) || tokens.word(i - 1) !== 'at') return false;
  return context.nearby(i, 'favourite', WINDOW) || context.nearby(i, 'betting', WINDOW);
}

/** "favourite", "joint favourite", "shot". */
function runsAtOdds(tokens: Tokens, i: number): boolean {
  if (tokens.is(i, 'favourite')) return true;
  return (tokens.word(i) === 'joint' || tokens.word(i) === 'second') && tokens.is(i + 1, 'favourite');
}

/** A longer number, a date or a code. */
function goesOn(tokens: Tokens, i: number): boolean {
  if (!tokens.glued(i)) return false;
  return tokens.kind(i) !== SYMBOL || (tokens.glued(i + 1) && tokens.kind(i + 1) === DIGITS);
}
