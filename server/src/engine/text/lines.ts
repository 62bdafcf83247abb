import type { Span } from '../report';

/** One line of a document, without its line end. `start` and `end` leave out surrounding white space. */
export interface Line extends Span {
  readonly text: string;
  readonly blank: boolean;
  /** How many letters of white space stand in front. */
  readonly indent: number;
}

/** The lines of a text from `from` to `to`. Line ends may be LF, CRLF or CR. */
export function readLines(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let at = from;
  while (at <= to) {
    let end = at;
    while (end < to && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    let start = at;
    let stop = end;
    while (start < stop && isSpace(text.charCodeAt(start))) start++;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
    lines.push({ start, end: stop, text: text.slice(start, stop), blank: start === stop, indent: start - at });
    if (end >= to) break;
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 0x200b || code === 12 || code === 11;
}
