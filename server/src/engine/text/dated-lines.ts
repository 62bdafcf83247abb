import type { Line } from './lines';
import type { PlainTable } from './plain-tables';
import { isYear, type TableCell } from './table-cells';

/** "2019: 1,204", "Q1 2021 – £311m", "- March 2020 45": a time, and nothing but the figure that it is told for. */
const ENTRY =
  /^(?:[-*•·–—]\s+)?((?:(?:Q[1-4]|[HQ][1-4]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s+)?(?:19|20)\d\d(?:[-–/]\d{2,4})?)(?:\s*[:–—|]\s*|\s+(?:[-–—]\s+)?)(?=\S*\d)([^\p{L}\s]*\d[\d,.]*(?:\s?%|\s?(?:mn?|bn?|tn|k|percent|per cent|thousand|million|billion))?)$/u;
/** So many of them are a list of one thing at several times. */
const FEWEST = 2;
/** Longer lines above are no title. */
const LONGEST_TITLE = 100;

/** What is read of a table that has no head of its own. */
type Table = Pick<PlainTable, 'head' | 'rows'>;

/**
 * Lists of one thing at several times, by the line at which they begin: "2019: 1,204", "2020: 1,377" under a line that says
 * what was counted. They are read as a table of two columns whose head is that line.
 */
export function datedLines(lines: readonly Line[]): ReadonlyMap<number, PlainTable> {
  const found = new Map<number, PlainTable>();
  for (let first = 0; first < lines.length; first++) {
    const rows: (readonly TableCell[])[] = [];
    for (let row = rowOf(lines[first]); row; row = rowOf(lines[first + rows.length])) rows.push(row);
    const above = lines[first - 1]?.blank ? lines[first - 2] : lines[first - 1];
    const table = rows.length > 0 && above && !above.blank ? tableOf(rows, above) : null;
    if (table) found.set(first, { first, last: first + rows.length - 1, ...table });
    first += Math.max(0, rows.length - 1);
  }
  return found;
}

/** The same for items of a list and the line above it. */
export function datedItems(items: readonly TableCell[], above: TableCell): Table | null {
  const rows = items.map(rowOf);
  return rows.every((row) => row !== null) ? tableOf(rows, above) : null;
}

function rowOf(line: TableCell | undefined): readonly TableCell[] | null {
  const match = line ? ENTRY.exec(line.text) : null;
  const [, time = '', figure = ''] = match ?? [];
  if (!line || !match) return null;
  // "2019 2020": two times
  if (isYear(figure) && !/[:–—|-]/.test(line.text.slice(0, -figure.length).slice(-3))) return null;
  const from = line.start + line.text.indexOf(time);
  const at = line.end - figure.length;
  return [
    { start: from, end: from + time.length, text: time },
    { start: at, end: line.end, text: figure },
  ];
}

/** A line of words above that is no sentence: "Road deaths by year". */
function tableOf(rows: readonly (readonly TableCell[])[], above: TableCell): Table | null {
  const text = above.text.replace(/^[#*_\s]+|[*_:\s]+$/g, '');
  if (rows.length < FEWEST || text.length > LONGEST_TITLE || /[.!?;]$/.test(text) || !/\p{L}{3}/u.test(text))
    return null;
  const { start, end } = above;
  return {
    head: [
      { start, end, text: '' },
      { start, end, text },
    ],
    rows,
  };
}
