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

/** "rounded to the nearest ten", "to the nearest 100.": what is rounded to; "the nearest 100 homes" are counted. */
function isRounding(tokens: Tokens, { first, next, value, hedge, dimension }: Draft): boolean {
  if (!tokens.is(first - 1, 'nearestOf') || tokens.word(first - 2) !== 'the' || hedge !== 'none') return false;
  for (let k = first - 3; k > first - ROUNDED_REACH; k--) if (tokens.is(k, 'rounded')) return true;
  const round = typeof value === 'number' && Number.isInteger(Math.log10(Math.abs(value)));
  const counts = dimension === 'none' && tokens.kind(next) === WORD && !tokens.is(next, 'function');
  return round && tokens.word(first - 3) === 'to' && !counts;
}

/** So many tokens in front of the number stands that something is rounded. */
const ROUNDED_REACH = 10;

/** "a first-class hundred", "BY AGE, MILLION DWT": without "a" or a number in front, a word for a scale is no number. */
export function isScaleAlone(tokens: Tokens, { number, first, written, hedge }: Draft): boolean {
  const alone = written === 'words' && number.next === number.first + 1 && tokens.lexeme(first)?.scale !== undefined;
  const before = tokens.kind(first - 1);
  return alone && hedge === 'none' && first > 0 && (before === WORD || tokens.symbol(first - 1, ','));
}

/** "95% CI 0.9 to 1.5", "at the 95 per cent confidence level": how sure the figures beside it are. */
export function isSureness(tokens: Tokens, draft: Draft): boolean {
  const { type, value, next } = draft;
  if (isRounding(tokens, draft)) return true;
  if (type !== 'percentage' || typeof value !== 'number') return false;
  // "I felt 110 per cent": more than all there is, of nothing that is named
  if (value === MORE_THAN_ALL && tokens.is(draft.first - 1, 'felt') && !tokens.is(next, 'shareWord'))
    return tokens.word(next) !== 'of' && tokens.kind(next) !== WORD;
  return value >= 80 && tokens.is(next, 'sure');
}

const MORE_THAN_ALL = 110;
