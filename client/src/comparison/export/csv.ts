import { marks } from '../table/marks';
import { columnNotes, type ExportModel } from './model';

/** The table as it is shown: a line for each topic, a field for each source. */
export function csvTable({ columns, rows, words }: ExportModel): string {
  const heads = columns.map((column) => [column.name, ...columnNotes(column, words)].join(', '));
  return csv([
    [words.topic, words.verdict, ...heads],
    ...rows.map((row) => [
      row.label,
      words.verdictName(row.verdict),
      ...columns.map(({ id }) =>
        (row.cells.find(({ source }) => source === id)?.statements ?? [])
          .map(({ text, verdict }) => `${text} ${marks[verdict]}`)
          .join('; '),
      ),
    ]),
  ]);
}

/** A line for each statement, with its values as numbers, its quote and where it stands. */
export function csvStatements({ columns, rows, cards, words }: ExportModel): string {
  const { topic, source, date, figure, verdict, low, value, high, unit, quote, file, line } = words;
  return csv([
    [topic, source, date, figure, verdict, low, value, high, unit, quote, file, line],
    ...rows.flatMap((row) =>
      columns.flatMap((column) =>
        (row.cells.find((cell) => cell.source === column.id)?.statements ?? []).map((statement) => {
          const card = cards.get(statement.claim);
          const place = row.axis?.kind === 'number' ? statement.place : null;
          return [
            row.label,
            column.name,
            statement.date,
            statement.text,
            words.verdictName(statement.verdict),
            place?.low ?? null,
            place?.value ?? null,
            place?.high ?? null,
            place === null ? null : (row.axis?.unit ?? null),
            card?.quote ? card.quote.before + card.quote.figure + card.quote.after : null,
            card?.path ?? null,
            card?.line ?? null,
          ];
        }),
      ),
    ),
  ]);
}

type Field = string | number | null;

/**
 * Fields as RFC 4180 has them: commas, CRLF, quotation marks doubled. A byte order mark in front, because spreadsheets
 * take the file for windows-1252 without one.
 */
function csv(lines: readonly (readonly Field[])[]): string {
  return `\ufeff${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}

/** Text that a spreadsheet would take for a formula. */
const formula = /^[\s\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u;

function field(value: Field): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const inert = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
