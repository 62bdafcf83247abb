import type { Draft } from '../parts/draft';
import type { Tokens } from '../parts/tokens';
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
  if (next === first + 3) return tokens.symbol(first + 1, '.');
  return next === first + 1 && Number(tokens.slice(first)) < LATEST && !isPlural(tokens, next);
}

/** No program has been made anew so often: "Docker 240, Redis 95" counts. */
const LATEST = 200;
/** ">=" and the word in front of it, in tokens. */
const LONGEST_SIGN = 4;
