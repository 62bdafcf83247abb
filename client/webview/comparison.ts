import type { ComparedStatement, ComparedTopic, ComparisonTable } from '../../server/src/protocol';
import type { FromPage, PageStrings, ToPage } from '../src/comparison/messages';

interface VsCodeApi {
  postMessage(message: FromPage): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const vscode = acquireVsCodeApi();
const page = document.getElementById('comparison') ?? document.body;

/** Marks beside the figures that can be read without colours. */
const marks: Readonly<Record<ComparedStatement['verdict'], string>> = {
  conflicting: '≠',
  disputed: '⇄',
  corroborated: '✓',
  repeated: '=',
  related: '~',
  unconfirmed: '·',
};

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
  const message = event.data;
  switch (message.type) {
    case 'table':
      render(message.table, message.strings);
      break;
    case 'reveal':
      figureOf(message.claim)?.focus();
      break;
    case 'details': {
      const button = figureOf(message.claim);
      if (button) button.title = message.text;
      break;
    }
    case 'press':
      figureOf(message.claim)?.click();
      vscode.postMessage({ type: 'answer', request: message.request, value: null });
      break;
    case 'describe':
      vscode.postMessage({ type: 'answer', request: message.request, value: describePage() });
      break;
  }
});
page.addEventListener('keydown', walk);
vscode.postMessage({ type: 'ready' });

function render(table: ComparisonTable, strings: PageStrings): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['claim'] : undefined;
  const scroll = { x: window.scrollX, y: window.scrollY };
  page.replaceChildren(
    ...(table.topics.length === 0 ? [element('p', 'empty', strings.empty)] : [grid(table, strings)]),
    ...(strings.left === '' ? [] : [element('p', 'note', strings.left)]),
    ...(table.skipped.length === 0 ? [] : [skippedList(table, strings)]),
  );
  window.scrollTo(scroll.x, scroll.y);
  if (focused !== undefined) figureOf(focused)?.focus({ preventScroll: true });
}

function grid({ sources, topics }: ComparisonTable, strings: PageStrings): HTMLElement {
  const table = element('table', 'grid');
  table.append(element('caption', 'hidden', strings.title));
  const head = table.createTHead().insertRow();
  head.append(heading('col', strings.topic));
  const origins = new Map<string, number>();
  for (const { origin } of sources) origins.set(origin, (origins.get(origin) ?? 0) + 1);
  for (const source of sources) {
    const cell = heading('col', source.name);
    const notes = [
      source.date ?? '',
      source.role === 'draft' ? strings.draft : '',
      (origins.get(source.origin) ?? 0) > 1 && source.origin !== source.id ? strings.copy : '',
    ].filter((note) => note !== '');
    if (notes.length > 0) cell.append(element('span', 'note', notes.join(' · ')));
    head.append(cell);
  }
  const body = table.createTBody();
  for (const topic of topics) body.append(row(topic, sources, strings));
  return table;
}

function row(topic: ComparedTopic, sources: ComparisonTable['sources'], strings: PageStrings): HTMLElement {
  const line = document.createElement('tr');
  line.className = topic.verdict;
  const head = heading('row', topic.label);
  head.append(element('span', 'note', topic.tally === '' ? (strings.verdicts[topic.verdict] ?? '') : topic.tally));
  line.append(head);
  for (const { id } of sources) {
    const cell = line.insertCell();
    for (const statement of topic.cells.find(({ source }) => source === id)?.statements ?? []) {
      cell.append(figure(statement, strings));
    }
  }
  return line;
}

function figure(statement: ComparedStatement, strings: PageStrings): HTMLElement {
  const button = element('button', `figure ${statement.verdict}`);
  button.dataset['claim'] = statement.claim;
  const mark = element('span', 'mark', marks[statement.verdict]);
  mark.ariaHidden = 'true';
  button.append(mark, element('span', 'text', statement.text));
  const verdict = strings.verdicts[statement.verdict] ?? statement.verdict;
  button.title = `${statement.label}\n${statement.reading}\n${verdict}`;
  button.ariaLabel = `${statement.text}, ${verdict}`;
  // The quote is fetched for what is looked at alone.
  const fetchQuote = (): void => vscode.postMessage({ type: 'details', claim: statement.claim });
  button.addEventListener('mouseenter', fetchQuote, { once: true });
  button.addEventListener('focus', fetchQuote, { once: true });
  button.addEventListener('click', () => vscode.postMessage({ type: 'open', claim: statement.claim }));
  return button;
}

function skippedList({ skipped }: ComparisonTable, strings: PageStrings): HTMLElement {
  const details = document.createElement('details');
  details.append(element('summary', '', `${strings.skipped}: ${skipped.length}`));
  const list = document.createElement('ul');
  for (const { name, reason } of skipped) list.append(element('li', '', `${name}: ${reason}`));
  details.append(list);
  return details;
}

/** Arrow keys walk from figure to figure: across a row, or up and down in a column. */
function walk(event: KeyboardEvent): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || !from.matches('.figure')) return;
  const cell = from.closest('td');
  const line = from.closest('tr');
  if (!cell || !line) return;
  const inRow = [...line.querySelectorAll<HTMLElement>('.figure')];
  const at = inRow.indexOf(from);
  const target =
    event.key === 'ArrowRight'
      ? inRow[at + 1]
      : event.key === 'ArrowLeft'
        ? inRow[at - 1]
        : event.key === 'ArrowDown' || event.key === 'ArrowUp'
          ? nextInColumn(line, cell.cellIndex, event.key === 'ArrowDown')
          : undefined;
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function nextInColumn(line: HTMLTableRowElement, column: number, down: boolean): HTMLElement | undefined {
  const step = (from: Element): Element | null => (down ? from.nextElementSibling : from.previousElementSibling);
  for (let next = step(line); next !== null; next = step(next)) {
    const found = next.children.item(column)?.querySelector<HTMLElement>('.figure');
    if (found) return found;
  }
  return undefined;
}

function figureOf(claim: string): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>('.figure')].find((figure) => figure.dataset['claim'] === claim);
}

/** What the page shows, as read from its document. */
function describePage(): unknown {
  const firstText = (cell: Element): string => cell.firstChild?.textContent ?? '';
  return {
    columns: [...page.querySelectorAll('thead th')].slice(1).map(firstText),
    rows: [...page.querySelectorAll('tbody tr')].map((line) => ({
      label: firstText(line.children[0] ?? line),
      cells: [...line.querySelectorAll<HTMLElement>('.figure')].map((button) => ({
        claim: button.dataset['claim'] ?? '',
        text: button.querySelector('.text')?.textContent ?? '',
      })),
    })),
  };
}

function heading(scope: 'row' | 'col', text: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.append(element('span', 'name', text));
  return cell;
}

/** An element with text in it. Text of sources is never read as markup. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
