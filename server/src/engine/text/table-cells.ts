import captions from '../data/captions.json';
import type { Span } from '../report';
import type { Block, CellHeaders, HeadingAbove } from './block';

/** What stands in one cell of a table, without the markup and blanks around it. */
export interface TableCell extends Span {
  readonly text: string;
}

/** What stands above a table and is no longer than this may be its title. */
const LONGEST_LINE = 120;
/** "09.08.2026", "2026-08-09", "9 August 2026", "Aug. 9". */
const DATE =
  /^(?:\d{1,4}([./-])\d{1,2}\1\d{2,4}|\d{1,2}\.?\s\p{L}{3,9}\.?(?:\s\d{4})?|\p{L}{3,9}\.?\s\d{1,2}(?:,\s\d{4})?)$/u;

/** "1,204", "(803)", "45.2%", "£3.4", "12*": nothing but a figure. */
const BARE_FIGURE = /^[^\p{L}]*\d[^\p{L}]*$/u;
/** "2025", "2024-25", "2024/25", "(2015=100)": what a head may be although it is a figure. */
const YEAR = /^\(?(?:19|20)\d\d(?:[-–/](?:\d\d){1,2})?(?: ?= ?100)?\)?\*?$/;

export function isBareFigure(text: string): boolean {
  return BARE_FIGURE.test(text);
}

/** A year or a day: what names a column although it may be all digits. */
export function isTimeOfColumn(text: string): boolean {
  return YEAR.test(text) || DATE.test(text);
}

export function isYear(text: string): boolean {
  return YEAR.test(text);
}

/** Whether a row below the head of a table names its columns too: words, units and years, no figures. */
export function goesOnWithHead(row: readonly TableCell[]): boolean {
  return (
    row.some(({ text }) => text !== '') && row.every(({ text }) => text === '' || !isBareFigure(text) || isYear(text))
  );
}

/** The names of columns told in two rows; a name over several columns stands in the first of them. */
export function joinHeads(top: readonly TableCell[], second: readonly TableCell[]): TableCell[] {
  let spanning: TableCell | undefined;
  return top.map((cell, i) => {
    if (i === 0 || cell.text !== '') spanning = cell;
    const own = second[i];
    const over = i > 0 && spanning && spanning.text !== '' ? spanning : cell;
    if (!own || own.text === '') return cell.text === '' ? over : cell;
    return { start: own.start, end: own.end, text: over.text === '' ? own.text : `${over.text} ${own.text}` };
  });
}

/**
 * The headers of each cell of a row, by its place; null for the cell that names the row and for those under no header.
 * `above` is the line right above the table.
 */
export function headersOf(
  head: readonly TableCell[],
  row: readonly TableCell[],
  above: string,
): readonly (CellHeaders | null)[] {
  // the row of a timeline is named by what happened, behind its date
  const named = isDatedEvent(row) ? 1 : 0;
  const name = row[named];
  const units = head.findIndex(({ text }) => UNITS.has(nameOf(text)));
  const unit = row[units]?.text ?? '';
  return row.map((_, i) => {
    const column = head[i];
    if (!name || !column || i === named || isNumbering(column.text, row[i]?.text ?? '')) return null;
    const ofForm = FIELDS.has(nameOf(name.text)) || FIELDS.has(nameOf(column.text));
    if (ofForm && !AMOUNT.test(row[i]?.text ?? '')) return null;
    return {
      row: unit === '' || isBareFigure(unit) || !isOfUnit(column.text) ? name.text : `${name.text} (${unit})`,
      column: column.text,
      caption: head[0]?.text ?? '',
      above,
      rowSpan: { start: name.start, end: name.end },
      columnSpan: { start: column.start, end: column.end },
    };
  });
}

const NUMBERING = new Set(captions.columns.numbering);
const TIMES = new Set(captions.columns.times);
/** "Telephone", "Postcode": digits that count nothing. */
const FIELDS = new Set(captions.columns.fields);

/** The header of the column that says in what the figures of each row are told. */
const UNITS = new Set(captions.columns.units);

/** "2023", "Q1 2024", "Target": what the unit of a row holds for; "Price" and "Jobs" are told in others. */
function isOfUnit(column: string): boolean {
  return OF_YEAR.test(column) || AMOUNTS.has(nameOf(column));
}

const AMOUNTS = new Set(captions.columns.amounts);
const OF_YEAR = /(?:^|\W)(?:19|20)\d\d(?:\D|$)/;

/** "12,400" or "61%" under "Mobile": no such number is dialled. */
const AMOUNT = /^\W*\d{1,3}(?:,\d{3})+\W*$|^\W*[\d.,]+\s?%/;

function nameOf(header: string): string {
  return header.toLowerCase().replace(/[\s:]+$/, '');
}

/** Under "Note" stand numbers of notes, under "Year" the year to which the row belongs. */
function isNumbering(column: string, text: string): boolean {
  const head = column.toLowerCase();
  return NUMBERING.has(head) || (TIMES.has(head) && isYear(text));
}

function isDatedEvent([date, event]: readonly TableCell[]): boolean {
  return date !== undefined && event !== undefined && DATE.test(date.text) && /^\P{N}*\p{L}{3}/u.test(event.text);
}

/** The heading or short paragraph right above a table: "Key figures (EUR million)". */
export function lineAbove(blocks: readonly Block[]): string {
  const last = blocks.at(-1);
  return last && last.cell === null && last.text.length <= LONGEST_LINE ? last.text.trim() : '';
}

/** The cells of a table without markup, each a block with the words of its headers. */
export function cellBlocks(
  { head, rows }: { readonly head: readonly TableCell[]; readonly rows: readonly (readonly TableCell[])[] },
  headings: readonly HeadingAbove[],
  above: string,
): Block[] {
  return rows.flatMap((row) =>
    headersOf(head, row, above).flatMap((cell, i): Block[] => {
      const own = row[i];
      if (!cell || !own || own.text === '') return [];
      const { start, end, text } = own;
      return [{ start, end, kind: 'cell', text, headings, cell, speaker: null, stamp: null }];
    }),
  );
}
