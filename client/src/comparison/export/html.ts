import type { ComparedStatement, ComparedTopic, StatementCard } from '../../../../server/src/protocol';
import type { Column } from '../table/columns';
import { htmlStyle } from './html-style';
import { columnNotes, type ExportModel } from './model';
import { marks } from '../table/marks';
import { pictureOf } from '../picture/picture';
import type { Picture, Shape } from '../picture/shapes';
import { verdicts } from '../../../../server/src/engine/report';

/** One page with the table, its pictures and its quotes. Needs nothing else, runs nothing and loads nothing. */
export function html(model: ExportModel): string {
  const { columns, rows, words } = model;
  const legend = verdicts.map(
    (verdict) =>
      `<li class="${verdict}"><span class="mark">${marks[verdict]}</span> ${escape(words.verdictName(verdict))}</li>`,
  );
  return `<!DOCTYPE html>
<html lang="${escape(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<h1>${escape(words.title)}</h1>
<p>${escape(words.counts)}</p>
<ul class="legend">${legend.join('')}</ul>
<div class="frame" tabindex="0" role="region" aria-label="${escape(words.title)}">
<table>
<thead><tr><th scope="col">${escape(words.topic)}</th>${columns.map((column) => head(column, model)).join('')}</tr></thead>
<tbody>
${rows.map((row) => bodyRow(row, model)).join('\n')}
</tbody>
</table>
</div>
</body>
</html>
`;
}

function head(column: Column, { words }: ExportModel): string {
  const notes = columnNotes(column, words).map((note) => `<span class="note">${escape(note)}</span>`);
  const joined = column.joined === null ? '' : ` class="joined ${column.joined}"`;
  return `<th scope="col"${joined}>${escape(column.name)}${notes.join('')}</th>`;
}

function bodyRow(row: ComparedTopic, model: ExportModel): string {
  const picture = pictureOf(row);
  const tally = row.tally === '' ? model.words.verdictName(row.verdict) : row.tally;
  const topic = `<th scope="row">${escape(row.label)}<span class="note">${escape(tally)}</span>${picture ? svg(picture) : ''}</th>`;
  const cells = model.columns.map(({ id, joined }) => {
    const statements = row.cells.find(({ source }) => source === id)?.statements ?? [];
    const figures = statements.map((one) => figure(one, model.cards.get(one.claim), model));
    return `<td${joined === null ? '' : ' class="joined"'}>${figures.join('')}</td>`;
  });
  return `<tr>${topic}${cells.join('')}</tr>`;
}

/** The figure, which opens to its quote. */
function figure({ text, verdict }: ComparedStatement, card: StatementCard | undefined, { words }: ExportModel): string {
  const told = `<span class="mark" aria-hidden="true">${marks[verdict]} </span>${escape(text)}`;
  const label = `<span class="unseen">, ${escape(words.verdictName(verdict))}</span>`;
  if (!card?.quote) return `<div class="figure ${verdict}">${told}${label}</div>`;
  const { before, figure: quoted, after } = card.quote;
  return (
    `<details class="figure ${verdict}"><summary>${told}${label}</summary>` +
    `<blockquote>${escape(before)}<strong>${escape(quoted)}</strong>${escape(after)}</blockquote>` +
    `<p class="note">${escape([card.source, `${card.path}:${card.line}`].join(' · '))}<br>${escape(card.tally.join(' · '))}</p></details>`
  );
}

function svg({ width, height, label, shapes }: Picture): string {
  return `<svg role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escape(label)}</title>${shapes.map(shape).join('')}</svg>`;
}

function shape(drawn: Shape): string {
  return drawn.kind === 'path'
    ? `<path class="${drawn.className}" d="${escape(drawn.d)}"/>`
    : `<text class="${drawn.className}" x="${drawn.x}" y="${drawn.y}" text-anchor="${drawn.anchor}">${escape(drawn.text)}</text>`;
}

/** Text as HTML shows it, between tags and in attributes. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
