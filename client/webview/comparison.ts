import type { FromPage, PageStrings, PageTable, ToPage } from '../src/comparison/messages';
import { speakOnAxes } from '../src/comparison/picture/axis-label';
import { arrangeRows } from '../src/comparison/table/rows';
import { initialState, isFiltered, type ViewState } from '../src/comparison/table/view-state';
import { Card } from './card';
import { push } from './controls';
import { describePage } from './describe';
import { button, element, fill } from './dom';
import { addRows, grid, rowsAtOnce } from './grid';
import { ProgressLine } from './progress-line';
import { claimsOf, lightMarks } from './svg';
import { Toolbar } from './toolbar';
import { Walk } from './walk';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const vscode = acquireVsCodeApi();
const page = document.getElementById('comparison') ?? document.body;
const waiting = [...page.children];
const heading = element('h1', 'unseen');
const toolbar = new Toolbar({
  change: (change) => arrange({ ...state, ...change }),
  choose: () => vscode.postMessage({ type: 'choose' }),
  export: () => vscode.postMessage({ type: 'export' }),
});
const noticeList = element('div', 'notices');
noticeList.setAttribute('role', 'status');
noticeList.hidden = true;
const progressLine = new ProgressLine();
const frame = element('div', 'frame');
frame.append(...waiting);
page.append(heading, toolbar.element, progressLine.element, noticeList, frame);
const card = new Card(
  page,
  () => shown?.strings ?? null,
  (claim) => vscode.postMessage({ type: 'card', claim }),
);

let state: ViewState = initialState;
/** The reader has arranged the table, or what was there before it. */
let arranged = false;
let shown: { readonly table: PageTable; readonly strings: PageStrings } | null = null;
let walk: Walk | null = null;
/** Draws more rows; false where all are drawn. */
let drawMore: () => boolean = () => false;

window.addEventListener('message', (event: MessageEvent<ToPage>) => {
  const message = event.data;
  switch (message.type) {
    case 'table':
      speakOnAxes(message.strings.language);
      // once there was a table, how it is arranged is the reader's affair: what comes with a later one may be older
      state = shown || arranged ? { ...state, chosen: message.state.chosen } : message.state;
      shown = message;
      vscode.setState(state);
      card.forget();
      render();
      break;
    case 'comparing':
      progressLine.show(message.progress);
      break;
    case 'reveal':
      reveal(message.claim);
      break;
    case 'card':
      card.receive(message.card);
      break;
    case 'renewCard':
      card.renew();
      break;
    case 'arrange':
      arrange({ ...message.state, chosen: state.chosen });
      answer(message.request, null);
      break;
    case 'press':
      figureOf(message.claim)?.click();
      answer(message.request, null);
      break;
    case 'key': {
      if (!frame.contains(document.activeElement)) walk?.stop?.focus();
      const { key, ctrl: ctrlKey } = message;
      const target = document.activeElement;
      const unhandled = target?.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
      );
      if (key === 'Enter' && unhandled && target instanceof HTMLButtonElement) target.click();
      answer(message.request, null);
      break;
    }
    case 'describe':
      answer(message.request, describePage(page, card.shownText));
      break;
  }
});

frame.addEventListener('click', ({ target }) => {
  const pressed = target instanceof Element ? target.closest<HTMLElement>('.figure, .source, .against') : null;
  const { claim, source, row } = pressed?.dataset ?? {};
  if (claim !== undefined) vscode.postMessage({ type: 'open', claim });
  else if (source !== undefined) vscode.postMessage({ type: 'openSource', source });
  else if (row !== undefined) reveal(row);
});
for (const type of ['mouseover', 'focusin'] as const) frame.addEventListener(type, light);
frame.addEventListener('mouseleave', light);
vscode.postMessage({ type: 'ready', state: vscode.getState() ?? null });

/** The reader wants to see the table so. */
function arrange(next: ViewState): void {
  state = next;
  arranged = true;
  vscode.setState(state);
  vscode.postMessage({ type: 'state', state });
  render();
}

function render(): void {
  if (!shown) return;
  const { table, strings } = shown;
  const rows = arrangeRows(table.rows, table.columns, state);
  const focus = focusedCell();
  const scroll = { left: frame.scrollLeft, top: frame.scrollTop };
  heading.textContent = strings.title;
  page.classList.toggle('bare', table.rows.length === 0);
  toolbar.update(table, state, strings, rowsInWords(rows.length, table.rows.length, strings));
  showNotices(table, strings);
  frame.replaceChildren(
    ...(table.rows.length === 0
      ? [element('p', 'empty', table.empty)]
      : rows.length === 0
        ? [nothingFits(strings)]
        : showRows(table, rows, strings)),
    ...(table.skipped.length === 0 ? [] : [skippedList(table, strings)]),
  );
  frame.scrollTo({ ...scroll, behavior: 'instant' });
  const again = focus && cellOf(focus);
  if (again) walk?.go(again);
}

function rowsInWords(shownNow: number, total: number, strings: PageStrings): string {
  if (shownNow < total) return fill(strings.rowsShown, shownNow, total);
  return total === 1 ? strings.oneRow : fill(strings.allRows, total);
}

function showRows(
  table: PageTable,
  rows: ReturnType<typeof arrangeRows>,
  strings: PageStrings,
): readonly HTMLElement[] {
  const { columns } = table;
  const made = grid(table, rows.length, strings);
  const atOnce = rowsAtOnce(columns.length);
  let drawn = 0;
  const moreRows = push('more', '', () => drawMore());
  const next = (): void => {
    addRows(made, rows.slice(drawn, drawn + atOnce), columns, drawn, strings);
    drawn = Math.min(rows.length, drawn + atOnce);
    moreRows.textContent = fill(strings.more, Math.min(atOnce, rows.length - drawn));
    moreRows.hidden = drawn === rows.length;
  };
  next();
  drawMore = () => {
    if (drawn === rows.length) return false;
    next();
    return true;
  };
  walk = new Walk(made, () => drawMore());
  return [made, moreRows];
}

function showNotices({ notices, someChosen }: PageTable, strings: PageStrings): void {
  const lines = notices.map((notice) => element('span', 'notice', notice));
  const reset = button('link', strings.showAll, () => vscode.postMessage({ type: 'showAll' }));
  noticeList.replaceChildren(...lines, ...(someChosen ? [reset] : []));
  noticeList.hidden = lines.length === 0;
}

function nothingFits(strings: PageStrings): HTMLElement {
  const said = element('p', 'empty', `${strings.noRows} `);
  said.append(
    button('link', strings.clearFilter, () => {
      arrange({ ...state, text: '', verdicts: [], hideAgreeing: false });
      toolbar.focusFilter();
    }),
  );
  return said;
}

function skippedList({ skipped }: PageTable, strings: PageStrings): HTMLElement {
  const details = element('details', '');
  details.append(element('summary', '', fill(strings.skipped, skipped.length)));
  const list = element('ul', '');
  for (const { name, reason } of skipped) list.append(element('li', '', `${name}: ${reason}`));
  details.append(list);
  return details;
}

/** Shows the row of a claim, without the filter if that hides it, and puts the focus on its figure. */
function reveal(claim: string): void {
  if (!figureOf(claim) && isFiltered(state)) arrange({ ...state, text: '', verdicts: [], hideAgreeing: false });
  while (!figureOf(claim) && drawMore());
  const figure = figureOf(claim);
  if (!figure) return;
  walk?.go(figure);
  figure.closest('tr')?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

function figureOf(claim: string): HTMLElement | null {
  return frame.querySelector<HTMLElement>(`.figure[data-claim="${CSS.escape(claim)}"]`);
}

interface FocusedCell {
  readonly claim: string | undefined;
  readonly row: number;
  readonly column: number;
}

function focusedCell(): FocusedCell | null {
  const active = document.activeElement;
  const cell =
    active instanceof HTMLElement && frame.contains(active) ? active.closest<HTMLTableCellElement>('td, th') : null;
  const line = cell?.closest('tr');
  if (!cell || !line || !(active instanceof HTMLElement)) return null;
  return { claim: active.dataset['claim'], row: line.rowIndex, column: cell.cellIndex };
}

/** The same claim after the table was drawn anew, else the same place. */
function cellOf({ claim, row, column }: FocusedCell): HTMLElement | null {
  const same = claim === undefined ? null : figureOf(claim);
  if (same) return same;
  const cell = frame.querySelector('table')?.rows[row]?.cells[column];
  return cell?.querySelector<HTMLElement>('button') ?? cell ?? null;
}

/** A figure with the pointer or the focus sets its mark in the row's picture off, and a mark its figures. */
function light({ type, target }: Event): void {
  const at = target instanceof Element && type !== 'mouseleave' ? target : null;
  for (const row of frame.querySelectorAll('tr:has(.lit)')) {
    lightMarks(row, []);
    lightFigures(row, []);
  }
  const row = at?.closest('tr');
  if (!row) return;
  const marked = claimsOf(at?.closest<SVGElement>('path[data-claims]') ?? null);
  const claim = at?.closest<HTMLElement>('.figure')?.dataset['claim'];
  lightMarks(row, claim === undefined ? marked : [claim]);
  lightFigures(row, marked);
}

function lightFigures(row: Element, claims: readonly string[]): void {
  for (const figure of row.querySelectorAll<HTMLElement>('.figure'))
    figure.classList.toggle('lit', claims.includes(figure.dataset['claim'] ?? ''));
}

function answer(request: number, value: unknown): void {
  vscode.postMessage({ type: 'answer', request, value });
}
