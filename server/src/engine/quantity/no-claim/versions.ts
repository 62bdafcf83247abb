import type { Draft } from '../parts/draft';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';
import { isPlural } from './told-by-number';

/**
 * "Firefox 121.0", "Kernel 6.6 brings", "Ubuntu 22.04 and Debian 12": which make of a program it is. A whole number in
 * front of a noun of many counts it: "Edge 40 shops".
 */
export function isVersion(tokens: Tokens, { first, next, range }: Draft): boolean {
  // "Node >= 18.12"
  let name = first - 1;
  while (first - name < LONGEST_SIGN && /^[<>=~^≥≤]$/.test(tokens.slice(name))) name--;
  if (range || !tokens.is(name, 'software') || tokens.glued(first) || !/\p{Lu}/u.test(tokens.slice(name))) return false;
  if (isShare(tokens, next)) return false;
  if (next === first + 3) return tokens.symbol(first + 1, '.');
  return next === first + 1 && Number(tokens.slice(first)) < LATEST && !isPlural(tokens, next);
}

/** No program has been made anew so often: "Docker 240, Redis 95" counts. */
const LATEST = 200;
/** ">=" and the word in front of it, in tokens. */
const LONGEST_SIGN = 4;

/** Tokens of a list of programs with their shares that are looked through for its percent. */
const LONGEST_LIST = 40;

/** "Chrome 65.2, Safari 18.5, Edge 5.4 percent": behind names and numbers alone the list ends in percent. */
function isShare(tokens: Tokens, next: number): boolean {
  for (let k = next; k < next + LONGEST_LIST; k++) {
    if (tokens.symbol(k, '%') || tokens.word(k) === 'percent' || tokens.word(k) === 'per') return true;
    const member = tokens.kind(k) === DIGITS || (tokens.kind(k) === WORD && tokens.capital(k));
    const point = tokens.symbol(k, '.') && tokens.glued(k) && tokens.glued(k + 1);
    if (!member && !point && !tokens.symbol(k, ',') && tokens.word(k) !== 'and') return false;
  }
  return false;
}
