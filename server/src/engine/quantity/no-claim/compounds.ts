import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { NonClaim } from '../parts/figure';
import { RACES } from '../number/numeral';
import { BREAK, DIGITS, WORD, type Tokens } from '../parts/tokens';

/**
 * Small numbers in a word that says of what kind a thing is ("a four-lane highway", "a two-pot household"), unless
 * the word is one of score or of seats ("a two-goal deficit"); and how long a document is ("a 200-page report").
 */
export function compoundOf({ tokens }: Context, draft: Draft): NonClaim | null {
  if (typeof draft.value !== 'number' || draft.range || !Number.isInteger(draft.value)) return null;
  if (isLengthOfText(tokens, draft)) return 'text part';
  const noun = draft.next + 1;
  const points = tokens.is(noun, 'pointsOfText') && tokens.is(noun + 1, 'textWithPoints');
  if (points && tokens.hyphen(draft.next) && draft.value <= POINTS) return 'text part';
  return ofItsMake(tokens, draft) ? 'idiom' : null;
}

/** Larger numbers in front of a hyphen tell how large something is: "a 40-bed ward". */
const LARGEST_MAKE = 10;

/** "a four-lane road", "a two-bedroom flat": of what make something is. */
function ofItsMake(tokens: Tokens, { value, written, next, hedge }: Draft): boolean {
  if (written !== 'words' || hedge !== 'none' || typeof value !== 'number' || value > LARGEST_MAKE) return false;
  if (!tokens.hyphen(next) || !tokens.glued(next) || !tokens.glued(next + 1)) return false;
  // "a two-goal lead", "a five-vote majority": amounts
  return tokens.kind(next + 1) === WORD && !['sport', 'vote', 'margin'].some((name) => tokens.is(next + 1, name));
}

/** Plans and lists have as many points at most. */
const POINTS = 50;

/** "a 200-page report", "the full text, of 212 pages", "runs to 90 pages", "(14 pp.)", "all 11 pages of it". */
function isLengthOfText(tokens: Tokens, draft: Draft): boolean {
  const joined = tokens.dash(draft.next) && tokens.glued(draft.next);
  if (joined) return tokens.is(draft.next + 1, 'leaf') && tokens.is(draft.next + 2, 'textInPages');
  if (!tokens.is(draft.next, 'leaf')) return false;
  if (standsAlone(tokens, draft)) return true;
  const before = tokens.slice(draft.first - 1).toLowerCase();
  // "Paperback, 312 pages", "(PDF, 48 pages)"
  const binding = tokens.symbol(draft.first - 1, ':') || tokens.symbol(draft.first - 1, ',');
  if (binding && (tokens.is(draft.first - 2, 'binding') || tokens.is(draft.first - 2, 'fileType'))) return true;
  const runs = before === 'to' && tokens.is(draft.first - 2, 'runsTo');
  const ofIt = tokens.word(draft.next + 1) === 'of' && tokens.word(draft.next + 2) === 'it';
  return runs || ofIt || before === 'of' || before === 'all' || tokens.symbol(draft.first - 1, '(');
}

/** "L. Marr. 12 pages. doi:10.5555": a sentence by itself. */
function standsAlone(tokens: Tokens, { first, next, written }: Draft): boolean {
  const ahead = tokens.kind(first - 1);
  const begins = ahead === 0 || ahead === BREAK || tokens.symbol(first - 1, '.') || tokens.symbol(first - 1, ';');
  const behind = tokens.kind(next + 1);
  const listed = tokens.symbol(next + 1, ',') && tokens.kind(next + 2) === DIGITS;
  const ends =
    behind === 0 || behind === BREAK || tokens.symbol(next + 1, '.') || tokens.symbol(next + 1, ';') || listed;
  return written === 'digits' && begins && ends && !tokens.glued(first);
}

/**
 * "two-year gilts", "the 10-year yield", "a five-year fix", "30-day mortality", "the 200-day moving average": a paper, a
 * loan, a mean or a rate that is called by its term.
 */
export function isTermOfName(tokens: Tokens, draft: Draft): boolean {
  const unit = draft.unitTokens;
  // "a 24-hour helpline"
  if (unit && draft.unit === 'hour' && draft.value === 24)
    return tokens.hyphen(unit.first - 1) && tokens.is(draft.next, 'aroundTheClock');
  if (!unit || draft.per || draft.hedge !== 'none' || !tokens.hyphen(unit.first - 1)) return false;
  return tokens.is(draft.next, 'namedBySpan') || (draft.unit === 'year' && tokens.is(draft.next, 'toldByTerm'));
}

/** "$18.99, 240 pp.": pages, which nobody takes for so many percentage points. */
export function arePages(tokens: Tokens, { dimension, unitTokens, value }: Draft): boolean {
  return dimension === 'points' && unitTokens !== null && tokens.word(unitTokens.first) === 'pp' && Number(value) > 60;
}

/** "won the 100m freestyle", "the 110-metre hurdles": the length by which a race is called. */
export function isNameOfRace(tokens: Tokens, { dimension, unit, range, hedge, next, value }: Draft): boolean {
  if (dimension !== 'length' || unit !== 'metre' || range || hedge !== 'none') return false;
  // "the 100m world record"; a bridge of 120 m may be one too
  const record = tokens.slice(next) === 'world' && tokens.is(next + 1, 'racer');
  return tokens.is(next, 'discipline') || (RACES.has(Number(value)) && record);
}

/** "the 42A bus": what looks like amperes is the number of a line. */
export function isLineWithLetter(tokens: Tokens, { unit, unitTokens, next }: Draft): boolean {
  // "the 14A will be diverted", but "the 30C was a record"
  const alone = unit === 'ampere' && tokens.word(next - 3) === 'the' && tokens.is(next, 'finite');
  if (!unitTokens || !(tokens.is(next, 'vehicle') || alone)) return false;
  return tokens.glued(unitTokens.first) && tokens.length(unitTokens.first) === 1 && tokens.capital(unitTokens.first);
}

/** "the 256GB model costs more", "the 5nm line": the make by which one of several is called. */
export function isNameOfMake(
  tokens: Tokens,
  { dimension, unit, unitTokens, value, range, hedge, next }: Draft,
): boolean {
  if (range || hedge !== 'none' || !unitTokens || typeof value !== 'number') return false;
  if (dimension === 'data' || unit === 'inch') return tokens.is(next, 'soldIn');
  return unit === 'nanometre' && value <= COARSEST_CHIP && tokens.is(next, 'chipMake');
}

/** Chips are called so for the size of their parts; lines of light have longer waves. */
const COARSEST_CHIP = 90;
