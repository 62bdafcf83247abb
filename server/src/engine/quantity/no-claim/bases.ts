import type { Draft } from '../parts/draft';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** "5,290 for every 100,000 people", "of every 100 patients": what a rate is counted by. */
export function isBase(tokens: Tokens, { first, value, dimension }: Draft): boolean {
  const round = typeof value === 'number' && value >= 100 && Number.isInteger(Math.log10(value));
  // "accidents per 100,000 hours worked: 0.4"
  if (round && dimension !== 'money' && tokens.slice(first - 1) === 'per' && tokens.kind(first - 2) === WORD)
    return true;
  // "Index (2015 = 100)"
  if (value === 100 && tokens.symbol(first - 1, '=') && tokens.kind(first - 2) === DIGITS) return true;
  return round && dimension !== 'money' && tokens.slice(first - 1) === 'every';
}

/** "95% CI 0.9 to 1.5", "at the 95 per cent confidence level": how sure the figures beside it are. */
export function isSureness(tokens: Tokens, { type, value, next }: Draft): boolean {
  return type === 'percentage' && typeof value === 'number' && value >= 80 && tokens.is(next, 'sure');
}
