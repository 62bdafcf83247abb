import type { Claim, Report } from '../engine/report';
import type { Digest, Quarrel, Row } from './digest';
import { displayWidth, fit, inert, padEnd, paint, type Terminal, wrap } from './terminal';
import { count, disagreementMarks, marks, sourceName, tally } from './wording';

/** The comparison for a terminal: topics, then each disagreement with its sentences and the reason. */
export function compareTable(view: Digest, terminal: Terminal, all: boolean): string {
  const rows = view.rows.filter((row) => all || row.breadth > 1 || row.disagreement !== null);
  const quarrels = view.quarrels.filter((quarrel) => all || quarrel.certainty === 'likely');
  const lines = [
    ...wrap(tally(view), terminal.columns).map((line) => paint(terminal, 'bold', line)),
    '',
    ...topicLines(rows, terminal),
    ...legend(rows, terminal),
    ...quarrels.flatMap((quarrel) => ['', ...quarrelLines(quarrel, view, terminal)]),
    ...draftLines(view, terminal),
    ...hiddenLines(view, rows.length, quarrels.length).flatMap((line) => wrap(line, terminal.columns)),
    ...skippedLines(view.report, terminal),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function topicLines(rows: readonly Row[], terminal: Terminal): string[] {
  if (rows.length === 0) return ['No topic is shared by two sources.'];
  const figures = rows.flatMap((row) => row.cells.map((cell) => displayWidth(inert(cell.text))));
  const figureWidth = Math.min(Math.max(6, ...figures), Math.floor(terminal.columns * 0.25));
  const topicWidth = Math.floor((terminal.columns - figureWidth - 8) * 0.45);
  const sourceWidth = terminal.columns - topicWidth - figureWidth - 8;
  const head = `  ${padEnd('TOPIC', topicWidth)}    ${padEnd('FIGURE', figureWidth)}  SOURCES`;
  const lines = [paint(terminal, 'dim', head)];
  for (const row of rows) {
    const label = wrap(inert(row.topic.label), topicWidth).slice(0, 3);
    const cells = row.cells.flatMap((cell) => {
      const { sign, style } = marks[cell.verdict];
      const names = wrap(cell.sources.map((source) => fit(inert(sourceName(source)), 30)).join(', '), sourceWidth);
      return names.map((line, i) => {
        const figure = i === 0 ? `${sign} ${padEnd(fit(inert(cell.text), figureWidth), figureWidth)}` : '';
        return `${paint(terminal, style, padEnd(figure, figureWidth + 2))}  ${line}`;
      });
    });
    const flag = row.disagreement
      ? paint(terminal, marks[disagreementMarks[row.disagreement].verdict].style, '!')
      : ' ';
    for (let i = 0; i < Math.max(label.length, cells.length); i++) {
      lines.push(`${i === 0 ? flag : ' '} ${padEnd(label[i] ?? '', topicWidth)}  ${cells[i] ?? ''}`);
    }
  }
  return lines;
}

function legend(rows: readonly Row[], terminal: Terminal): string[] {
  const used = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.verdict)));
  const entries = Object.entries(marks).filter(([verdict]) => [...used].some((one) => one === verdict));
  const text = entries.map(([, { sign, word }]) => `${sign} ${word}`).join('   ');
  return text === '' ? [] : ['', ...wrap(text, terminal.columns).map((line) => paint(terminal, 'dim', line))];
}

/** Beyond these a reader learns nothing new of one disagreement. */
const MAX_AGAINST = 6;

function quarrelLines({ relation, certainty, claim, against }: Quarrel, view: Digest, terminal: Terminal): string[] {
  const { verdict, word } = disagreementMarks[relation];
  const { sign, style } = marks[verdict];
  const title = `${sign} ${word}${certainty === 'possible' ? ' (possible)' : ''}: ${inert(claim.text)}`;
  const lines = [paint(terminal, style, title), ...quoteLines(claim, view, terminal)];
  let told = '';
  for (const other of against.slice(0, MAX_AGAINST)) {
    for (const line of quoteLines(other.claim, view, terminal)) lines.push(line);
    if (other.because !== told) {
      const reason = wrap(inert(other.because), terminal.columns - 6);
      reason.forEach((line, i) => lines.push(`    ${i === 0 ? '→' : ' '} ${line}`));
    }
    told = other.because;
  }
  if (against.length > MAX_AGAINST) lines.push(`  and ${count(against.length - MAX_AGAINST, 'more statement')}`);
  return lines;
}

/** Where the claim stands, who says it, and its sentence. */
function quoteLines(claim: Claim, view: Digest, terminal: Terminal): string[] {
  const place = `${inert(claim.path)}:${claim.line}:${claim.column}`;
  const { name, date } = view.sourceOf(claim);
  const who = fit([inert(name), ...(date ? [date] : [])].join(', '), Math.max(10, terminal.columns - place.length - 4));
  const [before, figure, after] = view.quote(claim).map((part) => inert(part));
  const sentence = excerpt(before ?? '', figure ?? '', after ?? '', 2 * (terminal.columns - 6));
  return [
    `  ${paint(terminal, 'bold', who)}  ${paint(terminal, 'dim', place)}`,
    ...wrap(sentence, terminal.columns - 6).map((line) => `    ${line}`),
  ];
}

/** The sentence in quotation marks, cut on both sides of the figure where it is longer than `width` columns. */
export function excerpt(before: string, figure: string, after: string, width: number): string {
  const side = Math.max(20, Math.floor((width - figure.length - 4) / 2));
  const behind = after.length > side ? `${after.slice(0, side).replace(/\s\S*$/, '')} …` : after;
  const ahead = before.length > side ? `… ${before.slice(-side).replace(/^\S*\s/, '')}` : before;
  return `“${`${ahead}${figure}${behind}`.trim()}”`;
}

/** What a draft says that no source confirms. */
function draftLines(view: Digest, terminal: Terminal): string[] {
  return view.report.sources
    .filter((source) => source.role === 'draft')
    .flatMap((draft) => {
      const claims = view.report.claims.filter((claim) => claim.source === draft.id);
      const open = claims.filter((claim) => claim.verdict !== 'corroborated');
      const title = `Draft ${inert(draft.path)}: ${claims.length - open.length} of ${count(claims.length, 'figure')} confirmed`;
      return [
        '',
        paint(terminal, 'bold', title),
        ...open.map((claim) => {
          const { sign, style, word } = marks[claim.verdict];
          const what = inert(`${claim.text}  ${claim.measure.value ?? ''}`);
          const place = `${claim.line}:${claim.column}`.padStart(8);
          return `${place}  ${paint(terminal, style, `${sign} ${word.padEnd(14)}`)}  ${fit(what, terminal.columns - 28)}`;
        }),
      ];
    });
}

function hiddenLines(view: Digest, rows: number, quarrels: number): string[] {
  const alone = view.rows.length - rows;
  const doubtful = view.quarrels.length - quarrels;
  const hidden = [
    ...(alone > 0 ? [`${count(alone, 'topic')} of one source alone`] : []),
    ...(doubtful > 0 ? [count(doubtful, 'possible disagreement')] : []),
  ];
  return hidden.length > 0 ? ['', `Not shown: ${hidden.join(' and ')} (--all shows them).`] : [];
}

/** Files that were not read, with the reason. */
export function skippedLines({ skipped }: Report, terminal: Terminal): string[] {
  if (skipped.length === 0) return [];
  return [
    '',
    paint(terminal, 'yellow', `Skipped: ${count(skipped.length, 'file')}`),
    ...skipped.flatMap(({ path, reason }) =>
      wrap(`${inert(path)}: ${inert(reason)}`, terminal.columns - 4).map(
        (line, i) => `${i === 0 ? '  ' : '    '}${line}`,
      ),
    ),
  ];
}
