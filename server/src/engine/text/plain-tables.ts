import type { Line } from './lines';
import type { TableCell } from './table-cells';

/** A table that only its dividers or blanks make one: lines first to last of the document, the head among them. */
export interface PlainTable {
  readonly first: number;
  readonly last: number;
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** What stands between two cells of a line: "|", a tab, or two blanks and more. */
type Divider = 'pipe' | 'tab' | 'blanks';

interface Row {
  readonly cells: readonly TableCell[];
  readonly line: number;
}

/** Fewer rows below a head are no table, nor are longer lines or more cells in one a row. */
const FEWEST_ROWS = 2;
const LONGEST_ROW = 400;
const MOST_CELLS = 24;
/** Lines that look like rows: where more make no table, none of them is a head. */
const MOST_TRIED = 30;
/** A cell with more is prose. */
const LONGEST_CELL = 60;
/** Columns made by blanks begin or end in one line, give or take what hangs over. */
const SLACK = 2;
/** So many cells of the columns behind the first hold a figure at least. */
const FIGURES = 0.5;

/** "|---|---|", "====  ====", "+-----+-----+": a line that only divides. */
const RULING = /^[-=+|:_.\s\u2500-\u257F]{3,}$/u;
/** "1,204", "(803)", "45.2%", "£3.4", "12*": nothing but a figure. */
const BARE_FIGURE = /^[^\p{L}]*\d[^\p{L}]*$/u;
/** "2025", "2024-25", "2024/25": what a head may be although it is a figure. */
const YEAR = /^(?:19|20)\d\d(?:[-–/](?:\d\d){1,2})?\*?$/;
/** The end of a sentence that goes on behind two blanks. */
const SENTENCE_END = /\p{Ll}[.!?;:,]["'”’)]?$/u;

/** The tables of a text without markup, by the line at which they begin: a head of words above rows of figures. */
export function findTables(lines: readonly Line[]): ReadonlyMap<number, PlainTable> {
  const tables = new Map<number, PlainTable>();
  for (let i = 0; i < lines.length; i++) {
    const { table, last } = tableAt(lines, i);
    if (table) tables.set(i, table);
    // lines without end that look like rows and make no table are not looked at again from each of them
    if (table || last - i > MOST_TRIED) i = last;
  }
  return tables;
}

/** The table whose head a line is, if it is one, and the last line that looks like a row of it. */
function tableAt(lines: readonly Line[], first: number): { table: PlainTable | null; last: number } {
  const top = lines[first];
  const divider = top && dividerOf(top);
  const head = divider ? cellsOf(top, divider) : null;
  if (!divider || !head || !isHead(head)) return { table: null, last: first };
  const rows: Row[] = [];
  let last = first;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    // a blank line may stand below the head
    if (line.blank && i === first + 1) continue;
    if (!line.blank && RULING.test(line.text)) continue;
    const cells = line.blank ? null : cellsOf(line, divider);
    if (!cells || !fits(cells, head, rows, divider)) break;
    rows.push({ cells, line: i });
    last = i;
  }
  if (rows.length < FEWEST_ROWS || !holdsFigures(rows) || (divider === 'blanks' && !isAligned(rows, lines)))
    return { table: null, last };
  const width = rows[0]?.cells.length ?? 0;
  return { table: { first, last, head: withCorner(head, width, top), rows: rows.map(({ cells }) => cells) }, last };
}

/** What divides the cells of a line; null where nothing does, or the line is too long for a row. */
function dividerOf({ text, blank }: Line): Divider | null {
  if (blank || text.length > LONGEST_ROW) return null;
  if (text.includes('|')) return 'pipe';
  if (text.includes('\t')) return 'tab';
  return text.includes('  ') ? 'blanks' : null;
}

const BETWEEN: Readonly<Record<Divider, RegExp>> = { pipe: /\|/g, tab: /\t/g, blanks: / {2,}/g };

/** The cells of a line; null where it has only one, too many, or what only prose has. */
function cellsOf(line: Line, divider: Divider): TableCell[] | null {
  if (line.text.length > LONGEST_ROW) return null;
  const cells: TableCell[] = [];
  let at = 0;
  const put = (to: number): void => {
    const written = line.text.slice(at, to);
    const text = written.trim();
    const start = line.start + at + written.length - written.trimStart().length;
    cells.push({ start, end: start + text.length, text });
  };
  for (const match of line.text.matchAll(BETWEEN[divider])) {
    if (at > 0 || match.index > 0) put(match.index);
    at = match.index + match[0].length;
  }
  if (at < line.text.length) put(line.text.length);
  const prose = cells.some(({ text }) => text.length > LONGEST_CELL || SENTENCE_END.test(text));
  return cells.length < 2 || cells.length > MOST_CELLS || prose ? null : cells;
}

/** The names of columns: words or years, no bare figures. */
function isHead(cells: readonly TableCell[]): boolean {
  return (
    cells.slice(1).every(({ text }) => text !== '' && (!BARE_FIGURE.test(text) || YEAR.test(text))) &&
    cells.some(({ text }) => /\p{L}/u.test(text) || YEAR.test(text))
  );
}

/** Whether a line goes on with the rows: as many cells as the others, and a name in front. */
function fits(
  cells: readonly TableCell[],
  head: readonly TableCell[],
  rows: readonly Row[],
  divider: Divider,
): boolean {
  const width = rows[0]?.cells.length;
  if (width !== undefined && cells.length !== width) return false;
  // the head may leave out the corner
  if (cells.length !== head.length && cells.length !== head.length + 1) return false;
  const name = cells[0]?.text ?? '';
  if (divider === 'blanks' && cells.some(({ text }) => text === '')) return false;
  return /\p{L}/u.test(name) || YEAR.test(name) || (cells.length === head.length && /\d/.test(name));
}

function holdsFigures(rows: readonly Row[]): boolean {
  let [figures, all, bare] = [0, 0, 0];
  for (const { cells } of rows) {
    const values = cells.slice(1);
    all += values.length;
    figures += values.filter(({ text }) => /\d/.test(text)).length;
    if (values.some(({ text }) => /^[^\p{L}]*\d/u.test(text))) bare++;
  }
  return figures >= FIGURES * all && bare >= FEWEST_ROWS;
}

/** The cells of each column begin or end in one line. */
function isAligned(rows: readonly Row[], lines: readonly Line[]): boolean {
  const columns = rows[0]?.cells.slice(1) ?? [];
  return columns.every((_, k) => {
    const [starts, ends] = [new Spread(), new Spread()];
    for (const { cells, line } of rows) {
      const cell = cells[k + 1];
      const own = lines[line];
      if (!cell || !own) continue;
      starts.take(cell.start - own.start + own.indent);
      ends.take(cell.end - own.start + own.indent);
    }
    return starts.width <= SLACK || ends.width <= SLACK;
  });
}

/** How far apart places lie. */
class Spread {
  private least = Infinity;
  private most = -Infinity;

  take(place: number): void {
    this.least = Math.min(this.least, place);
    this.most = Math.max(this.most, place);
  }

  get width(): number {
    return this.most - this.least;
  }
}

/** The head with an empty cell for the corner, where it has one cell less than the rows. */
function withCorner(head: readonly TableCell[], width: number, { start }: Line): readonly TableCell[] {
  return head.length === width ? head : [{ start, end: start, text: '' }, ...head];
}
