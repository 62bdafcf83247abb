import type { Draft } from '../parts/draft';
import { WORD, type Tokens } from '../parts/tokens';

/** Nobody numbers so many tables or rooms in words. */
const MOST = 60;

/** "sat at table nine", "in room seven": one of several places, told by its number in words. */
export function isPlaceByNumber(tokens: Tokens, { first, next, value, range, hedge }: Draft): boolean {
  if (range || hedge !== 'none' || typeof value !== 'number' || value > MOST || !Number.isInteger(value)) return false;
  if (!tokens.is(first - 1, 'placeByNumber') || !tokens.is(first - 2, 'toPlace') || tokens.glued(first)) return false;
  return tokens.kind(next) !== WORD || tokens.is(next, 'function');
}

/** "rate it from 1 to 10", "a mark from one to six": the marks that may be given. */
export function isScaleOfMarks(tokens: Tokens, { first, range, low, high }: Draft): boolean {
  if (!range || (low !== 0 && low !== 1) || !MARKS.has(Number(high))) return false;
  let k = first - 1;
  for (; k >= first - GRADING_REACH && k >= 0; k--) {
    if (tokens.symbol(k, '.') && !tokens.glued(k + 1)) return false;
    if (tokens.is(k, 'gradingVerb')) return true;
  }
  return false;
}

/** Ends of scales of marks. */
const MARKS: ReadonlySet<number> = new Set([4, 5, 6, 7, 10, 20, 100]);
/** Tokens between the word that tells of marks and their scale. */
const GRADING_REACH = 14;

/** "job number 5521", "her locker number is 214"; "the victims number 400" counts. */
export function isOfThing(tokens: Tokens, { first, range }: Draft): boolean {
  if (range || tokens.length(first) < 3) return false;
  const is = tokens.is(first - 1, 'copula');
  const number = is ? first - 2 : first - 1;
  const thing = number - 1;
  if (tokens.slice(number) !== 'number' || tokens.kind(thing) !== WORD || tokens.is(thing, 'function')) return false;
  if (is) return tokens.is(thing, 'ofRegister') || tokens.is(thing, 'numberedThing');
  return !tokens.slice(thing).endsWith('s') && !tokens.is(thing, 'ageBearer') && !tokens.is(thing, 'numberedOfMany');
}

/** "ISO 9001 certified", "RFC 2119 says": the number of a standard; "ISO 400 members" are counted. */
export function isOfStandard(tokens: Tokens, { first, next }: Draft): boolean {
  const name = first - 1;
  if (next !== first + 1 || tokens.length(first) < 3 || tokens.glued(first)) return false;
  if (!tokens.is(name, 'standard') || !/^[A-Z]+$/.test(tokens.slice(name))) return false;
  return !(tokens.kind(next) === WORD && /[^s]s$/.test(tokens.slice(next)) && !tokens.is(next, 'function'));
}

/** "the FTSE 100 shed", "in the Stoxx 600": how many shares an index has; "the FTSE 100 points lower" none says. */
export function isOfIndex(tokens: Tokens, { first, next, range }: Draft): boolean {
  return !range && next === first + 1 && SIZES.has(tokens.slice(first)) && tokens.is(first - 1, 'shareIndex');
}

const SIZES: ReadonlySet<string> = new Set([
  '20',
  '25',
  '30',
  '35',
  '40',
  '50',
  '60',
  '100',
  '200',
  '225',
  '250',
  '300',
  '350',
  '400',
  '500',
  '600',
  '1000',
  '2000',
  '3000',
]);
