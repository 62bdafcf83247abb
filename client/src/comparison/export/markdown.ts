import type { ComparedTopic } from '../../../../server/src/protocol';
import { columnNotes, type ExportModel } from './model';
import { marks } from '../table/marks';
import { COMPARISON_MARK, verdicts } from '../../../../server/src/engine/report';

/** The table, and below it every topic with its quotes. Nothing of a source's own markup, HTML or links comes alive. */
export function markdown(model: ExportModel): string {
  const { columns, rows, words } = model;
  const heads = columns.map((column) => [`**${escape(column.name)}**`, ...columnNotes(column, words).map(escape)]);
  const legend = verdicts.map((verdict) => `${escape(marks[verdict])} ${escape(words.verdictName(verdict))}`);
  const lines = [
    COMPARISON_MARK,
    '',
    `# ${escape(words.title)}`,
    '',
    legend.join(' · '),
    '',
    tableLine([escape(words.topic), ...heads.map((head) => head.join('<br>'))]),
    tableLine(['---', ...columns.map(() => '---')]),
    ...rows.map((row) => tableLine([`**${escape(row.label)}**`, ...columns.map(({ id }) => cell(row, id))])),
    ...rows.flatMap((row) => [
      '',
      `## ${escape(row.label)}`,
      '',
      ...(row.tally === '' ? [] : [escape(row.tally), '']),
      ...quotes(row, model),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cell(row: ComparedTopic, source: string): string {
  const statements = row.cells.find((one) => one.source === source)?.statements ?? [];
  return statements.map(({ text, verdict }) => `${escape(marks[verdict])} ${escape(text)}`).join('<br>');
}

function quotes(row: ComparedTopic, { columns, cards, words }: ExportModel): readonly string[] {
  return columns.flatMap(({ id, name }) =>
    (row.cells.find(({ source }) => source === id)?.statements ?? []).map((statement) => {
      const card = cards.get(statement.claim);
      const head = [escape(name), ...(statement.date === null ? [] : [escape(statement.date)])].join(', ');
      const told = `- ${escape(marks[statement.verdict])} **${escape(statement.text)}**, ${head} (${escape(words.verdictName(statement.verdict))})`;
      if (!card?.quote) return told;
      const quote = escape(card.quote.before + card.quote.figure + card.quote.after);
      return `${told}: “${quote}” (${escape(`${card.path}:${card.line}`)})`;
    }),
  );
}

/**
 * As text that Markdown shows just so, within a line, in a table too: what could begin markup there stands behind a
 * backslash. Points and dashes are left alone where they can begin nothing, since the file is read as it is as well.
 */
function escape(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|&~^$@]|=(?==)|(?<=www)\.|:(?=\/\/)/giu, '\\$&')
    .trim();
}
