import type { ComparedStatement, ComparedTopic } from '../../server/src/protocol';
import type { PageStrings, PageTable } from '../src/comparison/messages';
import { pictureOf } from '../src/comparison/picture/picture';
import type { Column } from '../src/comparison/table/columns';
import { marks } from '../src/comparison/table/marks';
import { element, fill } from './dom';
import { drawPicture } from './svg';

/** Cells that are drawn at once at most; more rows come as the reader goes on. */
const cellBudget = 6000;
const leastRows = 25;

/** How many rows of a table with so many columns are drawn at once. */
export function rowsAtOnce(columns: number): number {
  return Math.max(leastRows, Math.floor(cellBudget / Math.max(1, columns)));
}

/** The table: topics as rows, sources as columns. Rows are added by `addRows`. */
export function grid({ columns }: PageTable, rowCount: number, strings: PageStrings): HTMLTableElement {
  const table = element('table', 'grid');
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-rowcount', String(rowCount + 1));
  table.setAttribute('aria-colcount', String(columns.length + 2));
  table.setAttribute('aria-readonly', 'true');
  table.append(element('caption', 'unseen', `${strings.title}. ${strings.keys}`));
  const head = table.createTHead().insertRow();
  head.setAttribute('aria-rowindex', '1');
  const picture = heading('picture-cell', strings.picture);
  head.append(heading('topic-cell', strings.topic), picture);
  for (const column of columns) head.append(sourceHeading(column, columns, strings));
  table.createTBody();
  return table;
}

/** @param first the place of the first of these rows among all, from 0 */
export function addRows(
  table: HTMLTableElement,
  rows: readonly ComparedTopic[],
  columns: readonly Column[],
  first: number,
  strings: PageStrings,
): void {
  const lines = rows.map((topic, i) => {
    const line = row(topic, columns, strings);
    line.setAttribute('aria-rowindex', String(first + i + 2));
    return line;
  });
  table.tBodies[0]?.append(...lines);
}

function sourceHeading(column: Column, columns: readonly Column[], strings: PageStrings): HTMLElement {
  const copied = column.joined !== null && column.copyOf === null;
  const notes = [
    column.date ?? '',
    column.role === 'draft' ? strings.draft : '',
    column.copyOf !== null ? fill(strings.copyOf, column.copyOf) : copied ? strings.copied : '',
  ].filter((note) => note !== '');
  const cell = heading(joinedClass(column, columns), '');
  const open = element('button', 'source', column.name);
  open.type = 'button';
  open.tabIndex = -1;
  open.dataset['source'] = column.id;
  open.title = fill(strings.openSource, column.name);
  cell.replaceChildren(open, ...notes.map((note) => element('span', 'note', note)));
  return cell;
}

function joinedClass({ joined }: Column, columns: readonly Column[]): string {
  return joined === null || columns.length < 2 ? '' : `joined ${joined}`;
}

function row(topic: ComparedTopic, columns: readonly Column[], strings: PageStrings): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.className = topic.verdict;
  const head = element('th', 'topic-cell');
  head.scope = 'row';
  head.tabIndex = -1;
  const verdict = strings.verdicts[topic.verdict];
  head.append(
    element('span', 'name', topic.label),
    element('span', 'note', topic.tally === '' ? verdict : topic.tally),
  );
  for (const { label, claim } of topic.against) {
    const jump = element('button', 'link against', label);
    jump.type = 'button';
    jump.tabIndex = -1;
    jump.dataset['row'] = claim;
    jump.title = fill(strings.against, label);
    jump.ariaLabel = jump.title;
    head.append(jump);
  }
  const pictureCell = element('td', 'picture-cell');
  pictureCell.tabIndex = -1;
  const picture = pictureOf(topic);
  if (picture) pictureCell.append(drawPicture(picture));
  line.append(head, pictureCell);
  const cells = new Map(topic.cells.map(({ source, statements }) => [source, statements]));
  for (const column of columns) {
    const cell = line.insertCell();
    const joined = joinedClass(column, columns);
    if (joined !== '') cell.className = joined;
    cell.tabIndex = -1;
    cell.append(...(cells.get(column.id) ?? []).map((statement) => figure(statement, strings)));
  }
  for (const cell of line.cells) if (cell.tagName === 'TD') cell.setAttribute('role', 'gridcell');
  return line;
}

function figure(statement: ComparedStatement, strings: PageStrings): HTMLElement {
  const made = element('button', `figure ${statement.verdict}`);
  made.type = 'button';
  made.tabIndex = -1;
  made.dataset['claim'] = statement.claim;
  const mark = element('span', 'mark', marks[statement.verdict]);
  mark.ariaHidden = 'true';
  made.append(mark, element('span', 'text', statement.text));
  made.ariaLabel = `${statement.text}, ${strings.verdicts[statement.verdict]}`;
  return made;
}

function heading(className: string, text: string): HTMLTableCellElement {
  const cell = element('th', className);
  cell.scope = 'col';
  cell.tabIndex = -1;
  if (text !== '') cell.append(element('span', 'name', text));
  return cell;
}
