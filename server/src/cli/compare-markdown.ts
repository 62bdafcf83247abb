import { COMPARISON_MARK, type Claim } from '../engine/report';
import { excerpt } from './compare-table';
import type { Digest, Row } from './digest';
import { inert } from './terminal';
import { disagreementMarks, marks, sourceName, tally } from './wording';

/** The comparison as a Markdown document. Nothing of a source's own markup, HTML or links comes alive in it. */
export function compareMarkdown(view: Digest, all: boolean): string {
  const rows = view.rows.filter((row) => all || row.breadth > 1 || row.disagreement !== null);
  const quarrels = view.quarrels.filter((quarrel) => all || quarrel.certainty === 'likely');
  const { skipped } = view.report;
  const lines = [
    COMPARISON_MARK,
    '',
    '# Crosscheck',
    '',
    `${tally(view)}.`,
    '',
    ...(rows.length > 0 ? ['| | Topic | Figure | Sources |', '|---|---|---|---|', ...rows.flatMap(rowLines)] : []),
    ...(quarrels.length > 0 ? ['', '## Disagreements'] : []),
    ...quarrels.flatMap(({ relation, certainty, claim, against }) => [
      '',
      `### ${disagreementMarks[relation].word}${certainty === 'possible' ? ' (possible)' : ''}: ${escape(claim.text)}`,
      '',
      quoteLine(claim, view),
      ...against.flatMap((other) => [quoteLine(other.claim, view), `  - ${escape(other.because)}`]),
    ]),
    ...(skipped.length > 0 ? ['', '## Skipped', ''] : []),
    ...skipped.map(({ path, reason }) => `- ${escape(path)}: ${escape(reason)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function rowLines(row: Row): string[] {
  return row.cells.map((cell, i) => {
    const names = cell.sources.map((source) => escape(sourceName(source))).join(', ');
    return `| ${marks[cell.verdict].sign} | ${i === 0 ? escape(row.topic.label) : ''} | ${escape(cell.text)} | ${names} |`;
  });
}

function quoteLine(claim: Claim, view: Digest): string {
  const { name, date } = view.sourceOf(claim);
  const [before, figure, after] = view.quote(claim).map(inert);
  const quote = excerpt(before ?? '', figure ?? '', after ?? '', 400);
  return `- **${escape(name)}**${date ? `, ${date}` : ''} (${escape(claim.path)}, line ${claim.line}): ${escape(quote)}`;
}

/** As text that Markdown shows just so: every character that could begin markup stands behind a backslash. */
function escape(text: string): string {
  return inert(text).replace(/[\\`*_{}[\]()<>#+\-.!|&~^$:@=]/g, '\\$&');
}
