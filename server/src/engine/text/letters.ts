const LETTER = 1;
const NUMBER = 2;
/** What each code unit below 128 is; most text has no others. */
const ascii = new Uint8Array(128);
ascii.fill(LETTER, 0x41, 0x5b);
ascii.fill(LETTER, 0x61, 0x7b);
ascii.fill(NUMBER, 0x30, 0x3a);

/** The length in code units of the letter at a place: 0 where another sign stands, or none. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code] === LETTER ? 1 : 0;
  return signAt(text, at, /^\p{L}$/u);
}

/** The length in code units of the letter or number at a place: 0 where another sign stands, or none. */
export function letterOrNumberAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code] === 0 ? 0 : 1;
  return signAt(text, at, /^[\p{L}\p{N}]$/u);
}

function signAt(text: string, at: number, kind: RegExp): number {
  const code = text.codePointAt(at);
  if (code === undefined) return 0;
  const sign = String.fromCodePoint(code);
  return kind.test(sign) ? sign.length : 0;
}

/** Whether a capital letter stands at a place. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 0x41 && code <= 0x5a : signAt(text, at, /^\p{Lu}$/u) > 0;
}

/** Where the letters and numbers from a place on end. */
export function wordEnd(text: string, at: number): number {
  for (let step = letterOrNumberAt(text, at); step > 0; step = letterOrNumberAt(text, at)) at += step;
  return at;
}

/** Where the letters from a place on end. */
export function lettersEnd(text: string, at: number): number {
  for (let step = letterAt(text, at); step > 0; step = letterAt(text, at)) at += step;
  return at;
}
