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
  return row.map((_, i) => {
    const column = head[i];
    if (!name || !column || i === named) return null;
    return {
      row: name.text,
      column: column.text,
      caption: head[0]?.text ?? '',
      above,
      rowSpan: { start: name.start, end: name.end },
      columnSpan: { start: column.start, end: column.end },
    };
  });
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
