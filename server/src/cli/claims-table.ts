import type { Claim, Report, Slot } from '../engine/report';
import { skippedLines } from './compare-table';
import { displayWidth, fit, inert, padEnd, paint, type Terminal } from './terminal';
import { count } from './wording';

/** Relative widths: what is measured is the longest of a claim's slots. */
const columns = [
  { title: 'AT', share: 0, read: (claim: Claim) => `${claim.line}:${claim.column}` },
  { title: 'FIGURE', share: 2, read: (claim: Claim) => claim.text },
  { title: 'MEASURE', share: 5, read: (claim: Claim) => slot(claim.measure) },
  { title: 'KIND', share: 1, read: (claim: Claim) => slot(claim.kind) },
  { title: 'SCOPE', share: 2, read: (claim: Claim) => slot(claim.scope) },
  { title: 'TIME', share: 2, read: (claim: Claim) => slot(claim.time) },
  { title: 'STATUS', share: 1, read: (claim: Claim) => slot(claim.status) },
] as const;

/** What each document claims, one line for each figure. */
export function claimsTable(report: Report, terminal: Terminal): string {
  const lines = report.sources.flatMap((source) => {
    const claims = report.claims.filter((claim) => claim.source === source.id);
    const title = `${inert(source.name)}${source.date ? `, ${source.date}` : ''}`;
    return [
      `${paint(terminal, 'bold', title)}  ${paint(terminal, 'dim', `${inert(source.path)}, ${count(claims.length, 'claim')}`)}`,
      ...(claims.length > 0 ? table(claims, terminal) : []),
      '',
    ];
  });
  return `${[...lines, ...skippedLines(report, terminal).slice(1)]
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()}\n`;
}

function table(claims: readonly Claim[], terminal: Terminal): string[] {
  const cells = claims.map((claim) => columns.map(({ read }) => inert(read(claim))));
  const wanted = columns.map(({ title }, i) =>
    Math.max(title.length, ...cells.map((row) => displayWidth(row[i] ?? ''))),
  );
  const room = terminal.columns - 2 * columns.length;
  const widths = share(wanted, room);
  const line = (row: readonly string[]): string =>
    `  ${row.map((text, i) => padEnd(fit(text, widths[i] ?? 0), widths[i] ?? 0)).join('  ')}`;
  return [paint(terminal, 'dim', line(columns.map(({ title }) => title))), ...cells.map(line)];
}

/** Takes what does not fit from the columns that want more than their share. */
function share(wanted: readonly number[], room: number): number[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  const fixed = columns.reduce((sum, column, i) => sum + (column.share === 0 ? (wanted[i] ?? 0) : 0), 0);
  let left = room - fixed;
  let shares = total;
  const widths = [...wanted];
  const byNeed = columns.map((column, i) => ({ i, ...column })).filter((column) => column.share > 0);
  byNeed.sort((a, b) => (wanted[a.i] ?? 0) / a.share - (wanted[b.i] ?? 0) / b.share);
  for (const column of byNeed) {
    const width = Math.min(wanted[column.i] ?? 0, Math.floor((left * column.share) / shares));
    widths[column.i] = width;
    left -= width;
    shares -= column.share;
  }
  return widths;
}

/** Brackets: taken over from somewhere else in the text. */
function slot({ value, from }: Slot): string {
  if (value === null) return '';
  return from === 'inherited' ? `[${value}]` : value;
}
