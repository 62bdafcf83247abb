import type { Numeral } from '../parts/amount';
import type { Context } from '../parts/context';
import { scoreDraft, type Series } from '../parts/draft';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** How far around runs and wickets the game is looked for, in tokens. */
const WINDOW = 20;
/** A side has ten wickets. */
const WICKETS = 10;
const MOST_RUNS = 1000;

/** "91/5" at token i, where a day of cricket is told. */
export function isRunsAndWickets(context: Context, i: number): boolean {
  const { tokens } = context;
  if (!tokens.symbol(i + 1, '/') || !tokens.glued(i + 1) || !tokens.glued(i + 2) || tokens.glued(i)) return false;
  const [left, right] = [count(tokens, i), count(tokens, i + 2)];
  if (left === null || right === null || !areRunsAndWickets(left, right)) return false;
  const many = Math.max(left, right) >= LEAST_BY_DAY;
  return context.nearby(i, 'cricket', WINDOW) || (many && context.nearby(i, 'cricketDay', WINDOW));
}

/** With so few runs a game must be named: "9/11", "24/7". */
const LEAST_BY_DAY = 30;

function areRunsAndWickets(a: number, b: number): boolean {
  return Math.min(a, b) <= WICKETS && Math.max(a, b) <= MOST_RUNS && a !== b;
}

/** "287 for 6", "91/5", and of a bowler "5 for 38": runs and wickets where cricket is spoken of. */
export function readCricket(context: Context, left: Numeral): Series | null {
  const { tokens } = context;
  const next = left.next + 2;
  const right = count(tokens, left.next + 1);
  if (right === null || !left.bare || !areRunsAndWickets(left.value, right)) return null;
  const told =
    tokens.slice(left.next) === 'for' &&
    (tokens.kind(next) !== WORD || tokens.is(next, 'function') || tokens.is(next, 'cricket')) &&
    context.nearby(left.first, 'cricket', WINDOW);
  if (!told && !isRunsAndWickets(context, left.first)) return null;
  return { drafts: [scoreDraft(left.first, next, left.value, right)], next };
}

/** "went 3-for-5", "8-of-12 from the floor": so many of so many tries. */
export function readTries(context: Context, left: Numeral): Series | null {
  const { first } = left;
  const right = left.next === first + 1 && isTries(context, first) ? count(context.tokens, first + 4) : null;
  if (right === null) return null;
  const next = first + 5;
  return { drafts: [scoreDraft(first, next, left.value, right)], next };
}

/** "3-for-5" at token i, and no "1-for-10 share split". */
export function isTries(context: Context, i: number): boolean {
  const { tokens } = context;
  if (!tokens.hyphen(i + 1) || !['for', 'of'].includes(tokens.word(i + 2)) || !tokens.hyphen(i + 3)) return false;
  const [left, right] = [count(tokens, i), count(tokens, i + 4)];
  if (left === null || right === null || left > right || ![1, 2, 3, 4].every((k) => tokens.glued(i + k))) return false;
  if (tokens.kind(i + 5) === WORD && !tokens.is(i + 5, 'function')) return false;
  return tokens.is(i - 1, 'tried') || context.nearby(i, 'sport', WINDOW);
}

/** A short number in digits. */
function count(tokens: Tokens, i: number): number | null {
  return tokens.kind(i) === DIGITS && tokens.length(i) <= 3 && !(tokens.glued(i + 1) && tokens.kind(i + 1) === WORD)
    ? Number(tokens.slice(i))
    : null;
}
