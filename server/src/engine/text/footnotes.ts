import type { Line } from './lines';

/** "on the year before.41 London", "in some boroughs".43": a small number hung on the end of a word or sentence. */
const MARK = /\p{Ll}["”’)]?[.,;:]?["”’)]?(\d{1,3})(?=\s|$)/gu;
/** "41  Department for Housing, Revenue outturn". */
const NOTE = /^(\d{1,3})\s+(?=["“‘(]?\p{Lu})/u;

/** The lines without the numbers of notes to which marks in the text lead; two such notes stand below each other at least. */
export function withoutNoteNumbers(lines: readonly Line[]): readonly Line[] {
  const numbers = lines.map(({ text }) => NOTE.exec(text)?.[1]);
  if (!numbers.some((number, i) => number !== undefined && nextOf(numbers, i) === Number(number) + 1)) return lines;
  const marks = new Set(lines.flatMap(({ text }) => [...text.matchAll(MARK)].map((match) => match[1])));
  return lines.map((line, i) => {
    const number = numbers[i];
    if (number === undefined || !marks.has(number)) return line;
    const among = nextOf(numbers, i) === Number(number) + 1 || lastOf(numbers, i) === Number(number) - 1;
    return among ? withoutNumber(line, NOTE.exec(line.text)?.[0].length ?? 0) : line;
  });
}

/** A note may go on over so many lines. */
const LONGEST_NOTE = 4;

function nextOf(numbers: readonly (string | undefined)[], i: number): number {
  return Number(numbers.slice(i + 1, i + 1 + LONGEST_NOTE).find((number) => number !== undefined) ?? NaN);
}

function lastOf(numbers: readonly (string | undefined)[], i: number): number {
  return Number(numbers.slice(Math.max(0, i - LONGEST_NOTE), i).findLast((number) => number !== undefined) ?? NaN);
}

/** A line without so many letters at its beginning. */
export function withoutNumber(line: Line, length: number): Line {
  const text = line.text.slice(length);
  return { start: line.start + length, end: line.end, text, blank: text === '', indent: line.indent + length };
}
