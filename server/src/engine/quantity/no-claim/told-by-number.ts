import names from '../../data/names.json';
import type { Draft } from '../parts/draft';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** Nobody numbers so many tables or rooms in words. */
const MOST = 60;

/** "sat at table nine", "in room seven": one of several places, told by its number in words. */
export function isPlaceByNumber(tokens: Tokens, { first, next, value, range, hedge, unit }: Draft): boolean {
  if (range || hedge !== 'none' || typeof value !== 'number' || value > MOST || !Number.isInteger(value)) return false;
  // "from room to room seven times", "in cell five were found dead"
  if (unit !== null || tokens.is(next, 'ofMany')) return false;
  if (!tokens.is(first - 1, 'placeByNumber') || !tokens.is(first - 2, 'toPlace') || tokens.glued(first)) return false;
  return tokens.kind(next) !== WORD || tokens.is(next, 'function');
}

/** "The Birmingham Six spent 16 years in prison": some who are called after a place. */
export function isGroupOfSome(tokens: Tokens, { first, next, hedge, range }: Draft): boolean {
  if (next !== first + 1 || hedge !== 'none' || range || tokens.kind(first) !== WORD) return false;
  let k = first - 1;
  while (first - k <= LONGEST_PLACE && tokens.kind(k) === WORD && tokens.capital(k) && tokens.word(k) !== 'the') k--;
  if (k === first - 1 || tokens.word(k) !== 'the' || tokens.glued(first)) return false;
  return tokens.kind(next) !== WORD || !(tokens.capital(next) || isPlural(tokens, next));
}

/** In words. */
const LONGEST_PLACE = 3;

/** "rate it from 1 to 10", "a mark from one to six": the marks that may be given. */
export function isScaleOfMarks(tokens: Tokens, { first, next, range, low, high }: Draft): boolean {
  if (!range || (low !== 0 && low !== 1) || !MARKS.has(Number(high))) return false;
  // "scored from 1 to 7 goals", "rates of between 0 and 5 per thousand"
  if (tokens.word(next) === 'per' || (isPlural(tokens, next) && !tokens.is(next, 'rating'))) return false;
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

/** "job number 5521", "her locker number is 214"; "the victims number 400" and "sheep number 900" count. */
export function isOfThing(tokens: Tokens, { first, range }: Draft): boolean {
  if (range || tokens.length(first) < 3) return false;
  const is = tokens.is(first - 1, 'copula');
  const number = is ? first - 2 : first - 1;
  const thing = number - 1;
  if (tokens.slice(number) !== 'number') return false;
  return tokens.is(thing, 'ofRegister') || tokens.is(thing, 'numberedThing');
}

/** "ISO 9001 certified", "RFC 2119 says": the number of a standard; "ISO 400 members" are counted. */
export function isOfStandard(tokens: Tokens, { first, next }: Draft): boolean {
  const name = first - 1;
  if (next !== first + 1 || tokens.length(first) < 3 || tokens.glued(first)) return false;
  if (!tokens.is(name, 'standard') || !/^[A-Z]+$/.test(tokens.slice(name))) return false;
  return !isPlural(tokens, next);
}

/** "shops", "people": what is counted by the number in front. */
export function isPlural(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== WORD || tokens.is(i, 'function')) return false;
  return /[^s]s$/.test(tokens.slice(i)) || tokens.is(i, 'ageBearer');
}

/** "the FTSE 100 shed", "in the Stoxx 600", "S&P 500": how many shares an index has; "the Dax 200 points up" none says. */
export function isOfIndex(tokens: Tokens, { first, next, range }: Draft): boolean {
  const name = first - 1;
  if (range || next !== first + 1 || tokens.kind(name) !== WORD || !/^\p{Lu}/u.test(tokens.slice(name))) return false;
  const begin = tokens.symbol(name - 1, '&') ? 's&' : '';
  return INDICES.has(`${begin}${tokens.slice(name).toLowerCase()}${tokens.slice(first)}`);
}

const INDICES: ReadonlySet<string> = new Set(names.classes.shareIndex);

/** "quoting CAD 3142", "quoting incident 412": letters that look like money, or a word, and the number by which a case is told. */
export function isQuoted(tokens: Tokens, { first, next, dimension, per }: Draft): boolean {
  if (dimension === 'none') return next === first + 1 && [1, 2].every((k) => tokens.is(first - k, 'quoting'));
  if (dimension !== 'money' || per || !tokens.is(first - 1, 'quoting')) return false;
  return /^[A-Z]{2,4}$/.test(tokens.slice(first)) && next === first + 2 && tokens.length(first + 1) > 2;
}

/** "pictures of 300 dpi", "scanned at 600 dpi": how fine a file is; "the printer reaches 1200 dpi" measures. */
export function isFineness(tokens: Tokens, { first, next }: Draft): boolean {
  return tokens.is(next, 'resolution') && ['of', 'at', 'in', 'as'].includes(tokens.word(first - 1));
}

/** "Subs not used: 12 Gage, 14 Moss, 20 Iles": the numbers on the shirts of those who sit on the bench. */
export function isOnTeam(tokens: Tokens, { first, next, range }: Draft): boolean {
  if (range || next !== first + 1 || tokens.kind(first) !== DIGITS || tokens.length(first) > 2) return false;
  if (!isPlayer(tokens, first)) return false;
  let k = first;
  while (first - k < LONGEST_TEAM && joinsPlayers(tokens, k - 1) && isPlayer(tokens, k - 3)) k -= 3;
  return tokens.symbol(k - 1, ':') && [2, 3, 4].some((back) => tokens.is(k - back, 'ofBench'));
}

/** "12 Gage"; "40 Polish nurses" are counted. */
function isPlayer(tokens: Tokens, i: number): boolean {
  const counts = tokens.kind(i + 2) === WORD && !tokens.capital(i + 2) && !tokens.is(i + 2, 'function');
  return tokens.kind(i) === DIGITS && tokens.kind(i + 1) === WORD && tokens.capital(i + 1) && !counts;
}

function joinsPlayers(tokens: Tokens, i: number): boolean {
  return tokens.symbol(i, ',') || tokens.symbol(i, ';');
}

/** In tokens. */
const LONGEST_TEAM = 60;
