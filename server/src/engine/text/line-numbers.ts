import { withoutNumber } from './footnotes';
import type { Line } from './lines';

/** "12  of a bed and breakfast": a number in front of a line, without a stop. */
const NUMBERED = /^(\d{1,4})(?:\s+(?=\S)|$)/u;
/** So many lines that count on are numbered for quoting; fewer may be amounts in a row. */
const FEWEST = 5;
/** So large a share of them goes on in the middle of a sentence, as items of a list do not. */
const WRAPPED = 0.25;

/**
 * The lines of a text without the numbers that a draft or a transcript has in its margin: such numbers count on from line
 * to line and stand in front of wrapped prose.
 */
export function withoutLineNumbers(lines: readonly Line[]): readonly Line[] {
  const stripped = new Map<number, Line>();
  let run: number[] = [];
  let last = NaN;
  const close = (): void => {
    const wrapped = run.filter((i) => /^\d+\s+[\p{Ll}(]/u.test(lines[i]?.text ?? '')).length;
    if (run.length >= FEWEST && wrapped >= WRAPPED * run.length)
      for (const i of run) {
        const line = lines[i];
        if (line) stripped.set(i, withoutNumber(line, NUMBERED.exec(line.text)?.[0].length ?? 0));
      }
    run = [];
  };
  lines.forEach((line, i) => {
    const number = Number(NUMBERED.exec(line.text)?.[1] ?? NaN);
    // the foot and the head of a page stand between, and so do its blank lines
    if (Number.isNaN(number)) return;
    if (number === last + 1) run.push(i);
    else if (run.length < FEWEST || number === 1) {
      close();
      run = [i];
    } else return;
    last = number;
  });
  close();
  return stripped.size === 0 ? lines : lines.map((line, i) => stripped.get(i) ?? line);
}
