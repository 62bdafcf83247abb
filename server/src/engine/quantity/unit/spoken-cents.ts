import type { Numeral } from '../parts/amount';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/**
 * Whether a number right behind a sum of money may be its cents or pence, told without their word: "two pounds forty and a
 * bag", "nineteen euros ninety-nine for it"; what counts a noun ("paid two pounds forty times") is none.
 */
export function areSpokenCents(
  tokens: Tokens,
  { next, value, scaled }: Pick<Numeral, 'next' | 'value' | 'scaled'>,
): boolean {
  if (scaled || !Number.isInteger(value) || value < LEAST || value > MOST) return false;
  if (tokens.symbol(next, '%') || tokens.dash(next)) return false;
  if (tokens.kind(next) === DIGITS) return false;
  return (
    tokens.kind(next) !== WORD ||
    (tokens.is(next, 'function') && !tokens.is(next, 'copula') && !COUNTED.has(tokens.word(next)))
  );
}

/** "two pounds five" may be a weight, "one euro five" is said as "oh five". */
const LEAST = 10;
const MOST = 99;
/** "forty of them", "forty had": so many others. */
const COUNTED: ReadonlySet<string> = new Set([
  'of',
  'have',
  'had',
  'has',
  'will',
  'would',
  'could',
  'who',
  'that',
  'which',
]);
