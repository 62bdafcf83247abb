const [SPACE, STOP, CALL, QUESTION] = [0x20, 0x2e, 0x21, 0x3f];

/**
 * Where the sentences of plain prose end, by the rules of Unicode (UAX 29) as far as they say it at a glance: full
 * stops between letters or digits, or with one blank and a letter or figure behind. It spares most texts what
 * Intl.Segmenter takes for each that it is handed.
 * @returns null where it is to be asked
 */
export function plainStops(text: string, from: number, to: number): number[] | null {
  const stops: number[] = [];
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPlain(code)) return null;
    if (code !== STOP && code !== CALL && code !== QUESTION) continue;
    const isStop = code === STOP ? endsAt(text, at, to) : at + 1 >= to || isBlankBefore(text, at, to);
    if (isStop === null || (code !== STOP && !isStop)) return null;
    if (isStop && at + 2 < to) stops.push(at + 2);
  }
  stops.push(to);
  return stops;
}

/** Whether a sentence ends with a full stop; null where that is not seen at a glance. */
function endsAt(text: string, at: number, to: number): boolean | null {
  if (at + 1 >= to) return true;
  const next = text.charCodeAt(at + 1);
  if (isDigit(next) || isSmall(next)) return false;
  if (isCapital(next)) return isLetter(text.charCodeAt(at - 1)) ? false : null;
  if (next !== SPACE) return null;
  if (at + 2 >= to) return true;
  const first = text.charCodeAt(at + 2);
  if (isCapital(first)) return true;
  if (isSmall(first)) return false;
  return isDigit(first) ? isCapitalNext(text, at + 3, to) : null;
}

/** Whether of the letters and stops behind a figure the first is no small letter. */
function isCapitalNext(text: string, from: number, to: number): boolean | null {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPlain(code) || code > 0x7e) return null;
    if (isSmall(code)) return false;
    if (isCapital(code) || code === STOP || code === CALL || code === QUESTION) return true;
  }
  return true;
}

function isBlankBefore(text: string, at: number, to: number): boolean {
  if (text.charCodeAt(at + 1) !== SPACE) return false;
  if (at + 2 >= to) return true;
  const first = text.charCodeAt(at + 2);
  return isLetter(first) || isDigit(first);
}

/** ASCII without control characters, Latin letters, and the signs of English print, none of which ends a line or a sentence. */
function isPlain(code: number): boolean {
  return (
    (code >= SPACE && code <= 0x7e) ||
    (code >= 0xa1 && code <= 0x17f && code !== 0xad) ||
    (code >= 0x2010 && code <= 0x2022) ||
    code === 0x20ac
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLetter(code: number): boolean {
  return isCapital(code) || isSmall(code);
}
