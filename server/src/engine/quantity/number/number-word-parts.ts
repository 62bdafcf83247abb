import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** Behind digits only these go on: a scale, a dozen, "and a half", "point five", or a hyphen before one of them. */
export function mayGoOn(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  if (kind === WORD) {
    const lexeme = tokens.lexeme(i);
    return (
      lexeme !== undefined &&
      (lexeme.scale !== undefined ||
        lexeme.scalePlural !== undefined ||
        lexeme.spokenScale !== undefined ||
        lexeme.dozen !== undefined ||
        lexeme.cardinal !== undefined ||
        lexeme.word === 'and' ||
        lexeme.word === 'point')
    );
  }
  return tokens.hyphen(i) || tokens.symbol(i, '&');
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'but']);

/** "five grand", "24 grand in cash"; but "five grand pianos", "two grand and four upright pianos", "three Grand Prix". */
export function isSpokenScale(tokens: Tokens, i: number): boolean {
  if (tokens.capital(i) || tokens.glued(i) || tokens.hyphen(i + 1)) return false;
  return tokens.kind(i + 1) !== WORD || (tokens.is(i + 1, 'function') && !JOINTS.has(tokens.word(i + 1)));
}

/** "three million, two hundred and forty": behind the comma a smaller number of hundreds or thousands, in words. */
export function goesOn(tokens: Tokens, i: number, lastScale: number): boolean {
  if (lastScale === Infinity || (tokens.lexeme(i)?.cardinal ?? 0) < 1) return false;
  for (let k = i + 1; k < i + 6; k++) {
    const scale = tokens.lexeme(k)?.scale;
    if (scale !== undefined) return scale < lastScale;
    if (tokens.lexeme(k)?.cardinal === undefined && !tokens.hyphen(k)) return false;
  }
  return false;
}

/** "twelve", "twenty", "twenty-one". */
export function belowHundred(tokens: Tokens, i: number): { value: number; next: number } | null {
  const first = tokens.lexeme(i)?.cardinal;
  if (first === undefined || first === 0) return null;
  const at = tokens.hyphen(i + 1) ? i + 2 : i + 1;
  const second = first >= 20 ? tokens.lexeme(at)?.cardinal : undefined;
  return second !== undefined && second > 0 && second < 10
    ? { value: first + second, next: at + 1 }
    : { value: first, next: i + 1 };
}

/** Digits spelled behind "point": "two", "seven five", "seventy-one". */
export function decimals(tokens: Tokens, i: number): { value: number; next: number; place: number } | null {
  let written = '';
  let at = i + 1;
  if (tokens.kind(at) === DIGITS && tokens.length(at) <= 6)
    return { value: Number(`0.${tokens.slice(at)}`), next: at + 1, place: 10 ** -tokens.length(at) };
  for (; at - i < 9; at++) {
    if (tokens.hyphen(at) && tokens.glued(at) && tokens.lexeme(at + 1)?.cardinal !== undefined) continue;
    const cardinal = tokens.lexeme(at)?.cardinal;
    if (cardinal === undefined) break;
    if (
      cardinal < 10 &&
      written.length > 0 &&
      written.endsWith('0') &&
      written.length % 2 === 0 &&
      tokens.hyphen(at - 1)
    )
      written = written.slice(0, -1) + String(cardinal);
    else written += String(cardinal);
  }
  return written ? { value: Number(`0.${written}`), next: at, place: Number(`1e-${written.length}`) } : null;
}
