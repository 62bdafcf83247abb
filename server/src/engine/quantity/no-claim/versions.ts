import type { Draft } from '../parts/draft';
import { WORD, type Tokens } from '../parts/tokens';

/**
 * "Firefox 121.0", "Kernel 6.6 brings", "Ubuntu 22.04 and Debian 12": which make of a program it is. A whole number in
 * front of a noun of many counts it: "Edge 40 shops".
 */
export function isVersion(tokens: Tokens, { first, next, range }: Draft): boolean {
  // "Node >= 18.12"
  let name = first - 1;
  while (first - name < LONGEST_SIGN && /^[<>=~^≥≤]$/.test(tokens.slice(name))) name--;
  if (range || !tokens.is(name, 'software') || tokens.glued(first) || !/\p{Lu}/u.test(tokens.slice(name))) return false;
  if (next === first + 3) return true;
  return (
    next === first + 1 &&
    !(tokens.kind(next) === WORD && /[^s]s$/.test(tokens.slice(next)) && !tokens.is(next, 'function'))
  );
}

/** ">=" and the word in front of it, in tokens. */
const LONGEST_SIGN = 4;
