import type { Line } from './lines';
import { goesOnWithHead, isBareFigure, isTimeOfColumn, isYear, type TableCell } from './table-cells';

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

/** Fewer rows below a head are no table but where a line divides them, nor are longer lines or more cells in one a row. */
const FEWEST_ROWS = 2;
const FEWEST_RULED = 1;
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
/** So many lines may name the columns. */
const MOST_HEADS = 3;
/** Further lines of the head are set in so far, under no row's name. */
const SET_IN = 4;
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
  const { columns, from } = wholeHead(lines, first, head, divider);
  const rows: Row[] = [];
  let last = from - 1;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    // a blank line may stand below the head and between groups of rows, and so may the name of a group
    if (line.blank && i === last + 1) continue;
    if (!line.blank && RULING.test(line.text)) continue;
    if (namesGroup(line, rows, i - last, divider)) continue;
    const cells = line.blank ? null : cellsOf(line, divider);
    const whole = cells && withGaps(cells, line, rows, lines, divider);
    if (!whole || !fits(whole, columns, rows) || (i > last + 1 && rows.length > 0 && !whole.some(isAmount))) break;
    rows.push({ cells: whole, line: i });
    last = i;
  }
  const ruled = divider === 'pipe' && RULING.test(lines[from]?.text ?? '') && lines[from]?.text.includes('-');
  const fewest = ruled ? FEWEST_RULED : FEWEST_ROWS;
  if (rows.length < fewest || !holdsFigures(rows, fewest) || (divider === 'blanks' && !isAligned(rows, lines)))
    return { table: null, last };
  const width = rows[0]?.cells.length ?? 0;
  return { table: { first, last, head: withCorner(columns, width, top), rows: rows.map(({ cells }) => cells) }, last };
}

/** The names of the columns, which may stand in several lines, and the line behind them. */
function wholeHead(
  lines: readonly Line[],
  first: number,
  head: readonly TableCell[],
  divider: Divider,
): { readonly columns: readonly TableCell[]; readonly from: number } {
  const heads = [{ cells: head, line: first }];
  let from = first + 1;
  for (let i = first + 1; i <= first + MOST_HEADS && heads.length < MOST_HEADS; i++) {
    const line = lines[i];
    if (!line || line.blank || line.text.length > LONGEST_ROW) break;
    if (RULING.test(line.text)) continue;
    const cells = cellsOf(line, divider) ?? [{ start: line.start, end: line.end, text: line.text }];
    const below = lines.slice(i + 1, i + 1 + MOST_HEADS).filter(({ blank, text }) => !blank && !RULING.test(text));
    const setIn =
      divider === 'pipe'
        ? cells[0]?.text === ''
        : divider === 'tab'
          ? line.indent > 0
          : below.some(({ indent }) => line.indent >= indent + SET_IN);
    if (!setIn || !goesOnWithHead(cells) || cells.some(({ text }) => text.length > LONGEST_CELL)) break;
    heads.push({ cells, line: i });
    from = i + 1;
  }
  // the columns are those of the line with the most names; the others say more of each
  const base = heads.reduce((most, one) => (one.cells.length >= most.cells.length ? one : most));
  const columns = base.cells.map((cell, k) => {
    const said = heads.map((one) => (one === base ? cell : over(cell, k, one, base, lines))?.text ?? '');
    return { ...cell, text: said.filter((text) => text !== '').join(' ') };
  });
  return { columns, from };
}

/** The cell of another line of the head that stands over or under a column. */
function over(cell: TableCell, k: number, other: Row, base: Row, lines: readonly Line[]): TableCell | undefined {
  if (other.cells.length === base.cells.length) return other.cells[k];
  const middle = (one: TableCell, line: number): number => placeIn(one.start, lines[line]) + (one.end - one.start) / 2;
  const at = middle(cell, base.line);
  const away = (one: TableCell): number => Math.abs(middle(one, other.line) - at);
  const nearest = other.cells.reduce<TableCell | undefined>(
    (best, one) => (best === undefined || away(one) < away(best) ? one : best),
    undefined,
  );
  if (!nearest) return undefined;
  const apart = away(nearest) > (nearest.end - nearest.start + cell.end - cell.start) / 2;
  // a year is that of its own column, and the corner has no name above it
  const corner = k === 0 && (lines[base.line]?.indent ?? 0) < SET_IN;
  return apart && (corner || isYear(nearest.text)) ? undefined : nearest;
}

/** How many letters stand in front of a place in its line. */
function placeIn(at: number, line: Line | undefined): number {
  return line ? at - line.start + line.indent : at;
}

/** "By age", "Industry:": a short line without figures right behind a row, over further rows. */
function namesGroup(line: Line, rows: readonly Row[], away: number, divider: Divider): boolean {
  return (
    divider === 'blanks' &&
    rows.length > 0 &&
    away <= 2 &&
    !line.blank &&
    line.text.length <= LONGEST_CELL &&
    !/\d|\.$| {2}/.test(line.text)
  );
}

const isAmount = ({ text }: TableCell): boolean => isBareFigure(text) && !isYear(text);

/** A row in which columns are left empty, by where the others stand; null where one stands in no column. */
function withGaps(
  cells: readonly TableCell[],
  line: Line,
  rows: readonly Row[],
  lines: readonly Line[],
  divider: Divider,
): readonly TableCell[] | null {
  // the first row has a cell under each name
  const above = rows[0];
  if (divider !== 'blanks' || !above || cells.length >= above.cells.length) return cells;
  const [name, ...values] = cells;
  if (!name) return null;
  const whole: TableCell[] = [name];
  for (const column of above.cells.slice(1)) {
    const cell = values[0];
    const own = lines[above.line];
    const beneath =
      cell !== undefined &&
      (Math.abs(placeIn(cell.start, line) - placeIn(column.start, own)) <= SLACK ||
        Math.abs(placeIn(cell.end, line) - placeIn(column.end, own)) <= SLACK);
    whole.push(beneath ? cell : { start: line.end, end: line.end, text: '' });
    if (beneath) values.shift();
  }
  return values.length === 0 ? whole : null;
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

/** The names of columns: words, years or days, no bare figures. */
function isHead(cells: readonly TableCell[]): boolean {
  return (
    cells.slice(1).every(({ text }) => text !== '' && (!isBareFigure(text) || isTimeOfColumn(text))) &&
    cells.some(({ text }) => /\p{L}/u.test(text) || isTimeOfColumn(text))
  );
}

/** Whether a line goes on with the rows: as many cells as the others, and a name in front. */
function fits(cells: readonly TableCell[], head: readonly TableCell[], rows: readonly Row[]): boolean {
  const width = rows[0]?.cells.length;
  if (width !== undefined && cells.length !== width) return false;
  // the head may leave out the corner
  if (cells.length !== head.length && cells.length !== head.length + 1) return false;
  const name = cells[0]?.text ?? '';
  return /\p{L}/u.test(name) || isYear(name) || (cells.length === head.length && /\d/.test(name));
}

function holdsFigures(rows: readonly Row[], fewest: number): boolean {
  let [figures, all, bare] = [0, 0, 0];
  for (const { cells } of rows) {
    const values = cells.slice(1).filter(({ text }) => text !== '');
    all += values.length;
    figures += values.filter(({ text }) => /\d/.test(text)).length;
    if (values.some(({ text }) => /^[^\p{L}]*\d/u.test(text))) bare++;
  }
  return figures >= FIGURES * all && bare >= fewest;
}

/** The cells of each column begin or end in one line. */
function isAligned(rows: readonly Row[], lines: readonly Line[]): boolean {
  const columns = rows[0]?.cells.slice(1) ?? [];
  return columns.every((_, k) => {
    const [starts, ends] = [new Spread(), new Spread()];
    for (const { cells, line } of rows) {
      const cell = cells[k + 1];
      const own = lines[line];
      if (!cell || !own || cell.text === '') continue;
      starts.take(placeIn(cell.start, own));
      ends.take(placeIn(cell.end, own));
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
