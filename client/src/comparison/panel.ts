import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CardsRequest,
  ReportRequest,
  type ComparedStatement,
  type ComparisonTable,
  type StatementCard,
  type Status,
} from '../../../server/src/protocol';
import type { ComparisonApi, ComparisonSnapshot } from '../api';
import { goTo } from '../go-to';
import type { Tables } from '../tables';
import { chooseSources } from './choose-sources';
import { write, type ExportFormat } from './export/formats';
import { isFromPage, type PageTable, type ToPage } from './messages';
import { comparisonPage } from './page';
import { speakOnAxes } from './picture/axis-label';
import { comparingInWords, emptyReason, exportWords, notices, pageStrings, shownLanguage } from './strings';
import { chooseColumns, keyed, narrow, type Column, type Columns } from './table/columns';
import { arrangeRows, statementsOf } from './table/rows';
import { initialState, parseState, type ViewState } from './table/view-state';

/** What a panel works with. */
export interface PanelContext {
  readonly client: BaseLanguageClient;
  readonly tables: Tables;
  readonly extensionUri: vscode.Uri;
  readonly status: () => Status | null;
  /** Asks for a format and a file, and writes what is shown. */
  readonly export: () => void;
}

/** Quotes are fetched so many at a time. */
const cardsAtOnce = 500;

/** A comparison in an editor tab. The page draws; what it is to draw is decided here. */
export class ComparisonPanel implements ComparisonApi, vscode.Disposable {
  private readonly statements = new Map<string, ComparedStatement>();
  private readonly answers = new Map<number, (value: unknown) => void>();
  private state: ViewState = initialState;
  /** The state is the reader's already; what the page kept is older. */
  private hasState = false;
  private shownTable: PageTable | null = null;
  private requests = 0;
  private shown = '';
  private wanted: string | null = null;
  private ready = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly context: PanelContext,
  ) {
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(context.extensionUri, 'dist', 'webview')],
    };
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    panel.onDidChangeViewState(() => {
      // a hidden page is discarded; when it is seen again it is made anew and says that it is ready
      if (!panel.visible) this.ready = false;
      else void this.refresh();
    });
    panel.webview.html = comparisonPage(panel.webview, context.extensionUri);
  }

  /** @param claim whose row is wanted */
  show(claim: string | null): void {
    this.panel.reveal(undefined, false);
    this.wanted = claim;
    void this.reveal();
  }

  /** @param chosen keys of sources, or addresses of files and folders */
  async compareOnly(chosen: readonly string[] | null): Promise<void> {
    this.state = { ...this.state, chosen };
    this.hasState = true;
    this.shown = '';
    await this.refresh();
  }

  /** Asks which sources are to be compared. */
  async choose(): Promise<void> {
    const table = await this.context.tables.table();
    if (!table) return;
    const all = this.keyed(table);
    const { columns } = chooseColumns(table, all, this.state.chosen);
    const chosen = await chooseSources(all, new Set(columns.map(({ id }) => id)));
    if (chosen !== undefined) await this.compareOnly(chosen === 'all' ? all.map(({ key }) => key) : chosen);
  }

  /** Fetches the table anew and hands it to the page, if anything in it changed. */
  async refresh(): Promise<void> {
    if (!this.ready || !this.panel.visible) return;
    const whole = await this.context.tables.table();
    if (!whole) return;
    const table = this.pageTable(whole);
    const key = JSON.stringify(table);
    if (key === this.shown) {
      await this.post({ type: 'renewCard' });
      return;
    }
    this.shown = key;
    this.shownTable = table;
    this.statements.clear();
    for (const one of table.rows.flatMap(statementsOf)) this.statements.set(one.claim, one);
    await this.post({ type: 'table', table, state: this.state, strings: pageStrings() });
    await this.tellProgress();
    await this.reveal();
  }

  /** Has the page say how far the comparing is. */
  async tellProgress(): Promise<void> {
    if (!this.ready || !this.panel.visible) return;
    const progress = this.context.tables.comparing;
    await this.post({
      type: 'comparing',
      progress: progress && { ...progress, words: comparingInWords(progress) },
    });
  }

  /** What is shown, in a format for others; the report as a whole in JSON. */
  async export(format: ExportFormat): Promise<string> {
    if (format === 'json') {
      return `${JSON.stringify(await this.context.client.sendRequest(ReportRequest), null, 2)}\n`;
    }
    const whole = await this.context.tables.complete();
    const { columns, rows } = whole ? this.pageTable(whole) : { columns: [], rows: [] };
    const arranged = arrangeRows(rows, columns, this.state);
    speakOnAxes(shownLanguage());
    const cards = await this.cardsForOthers(arranged.flatMap(statementsOf));
    return write({ columns, rows: arranged, cards, words: exportWords(columns.length, arranged.length) }, format);
  }

  async arrange(state: Partial<ViewState>): Promise<void> {
    // kept at once: a table that is on its way brings its state with it
    this.state = { ...this.state, ...state };
    if (state.chosen !== undefined) await this.compareOnly(state.chosen);
    await this.ask((request) => ({ type: 'arrange', state: this.state, request }));
  }

  async snapshot(): Promise<ComparisonSnapshot> {
    const value = await this.ask((request) => ({ type: 'describe', request }));
    return value as ComparisonSnapshot;
  }

  async press(claim: string): Promise<void> {
    await this.ask((request) => ({ type: 'press', claim, request }));
  }

  async key(key: string, ctrl = false): Promise<void> {
    await this.ask((request) => ({ type: 'key', key, ctrl, request }));
  }

  dispose(): void {
    this.panel.dispose();
  }

  private pageTable(table: ComparisonTable): PageTable {
    const columns: Columns = chooseColumns(table, this.keyed(table), this.state.chosen);
    const status = this.context.status();
    return {
      columns: columns.columns,
      rows: narrow(table.topics, columns.columns),
      skipped: table.skipped,
      notices: [...notices(columns, table.left, status), ...table.limits],
      someChosen: columns.left === 'chosen',
      empty: emptyReason(columns, status, this.context.tables.comparing !== null),
    };
  }

  /** The sources with addresses as VS Code writes them, as the Explorer hands them over. */
  private keyed(table: ComparisonTable): readonly Column[] {
    const { protocol2CodeConverter } = this.context.client;
    return keyed(table.sources, (uri) => protocol2CodeConverter.asUri(uri).toString());
  }

  private async reveal(): Promise<void> {
    if (this.wanted === null || !this.shownTable) return;
    const claim = this.wanted;
    if (!this.statements.has(claim)) {
      await this.bringIn(claim);
      return;
    }
    this.wanted = null;
    await this.post({ type: 'reveal', claim });
  }

  /** Adds the source of a claim that is wanted to the columns, if it is none of them. */
  private async bringIn(claim: string): Promise<void> {
    const table = await this.context.tables.table();
    const cell = table?.topics
      .flatMap(({ cells }) => cells)
      .find(({ statements }) => statements.some((one) => one.claim === claim));
    const column = table && cell && this.keyed(table).find(({ id }) => id === cell.source);
    if (!column) return;
    const shown = this.shownTable?.columns.map(({ key }) => key) ?? [];
    if (!shown.includes(column.key)) await this.compareOnly([...shown, column.key]);
  }

  private receive(message: unknown): void {
    if (!isFromPage(message)) return;
    switch (message.type) {
      case 'ready':
        if (!this.hasState) this.state = parseState(message.state);
        this.hasState = true;
        this.ready = true;
        this.shown = '';
        void this.refresh().then(() => {
          for (const go of this.waiting.splice(0)) go();
        });
        break;
      case 'state':
        this.state = { ...parseState(message.state), chosen: this.state.chosen };
        break;
      case 'open': {
        const statement = this.statements.get(message.claim);
        if (statement) void this.goTo(statement);
        break;
      }
      case 'openSource': {
        const column = this.shownTable?.columns.find(({ id }) => id === message.source);
        const first = column && this.firstOf(column.id);
        if (first) void this.goTo(first);
        break;
      }
      case 'card':
        void this.tellCard(message.claim);
        break;
      case 'choose':
        void this.choose();
        break;
      case 'showAll':
        void this.compareOnly(null);
        break;
      case 'export':
        this.context.export();
        break;
      case 'answer':
        this.answers.get(message.request)?.(message.value);
        this.answers.delete(message.request);
        break;
    }
  }

  /** The first figure of a source in its text. */
  private firstOf(source: string): ComparedStatement | undefined {
    return this.shownTable?.rows
      .flatMap(({ cells }) => cells.filter((cell) => cell.source === source).flatMap(({ statements }) => statements))
      .sort((x, y) => x.range.start.line - y.range.start.line || x.range.start.character - y.range.start.character)[0];
  }

  /** Opens the document beside the table with the figure selected. */
  private async goTo(statement: ComparedStatement): Promise<void> {
    const column = this.panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
    await goTo(this.context.client, statement, column);
  }

  private async tellCard(claim: string): Promise<void> {
    if (!this.statements.has(claim)) return;
    const card = (await this.cards([claim])).get(claim);
    if (card) await this.post({ type: 'card', card });
  }

  private async cards(claims: readonly string[]): Promise<ReadonlyMap<string, StatementCard>> {
    const cards = new Map<string, StatementCard>();
    for (let from = 0; from < claims.length; from += cardsAtOnce) {
      if (!this.context.client.isRunning()) break;
      const some = claims.slice(from, from + cardsAtOnce);
      for (const card of await this.context.client.sendRequest(CardsRequest, { claims: some }))
        cards.set(card.claim, card);
    }
    return cards;
  }

  /** Quotes that name their files as the workspace has them: where that lies is nobody else's affair. */
  private async cardsForOthers(statements: readonly ComparedStatement[]): Promise<ReadonlyMap<string, StatementCard>> {
    const cards = new Map(await this.cards(statements.map(({ claim }) => claim)));
    for (const { claim, uri } of statements) {
      const card = cards.get(claim);
      const path = vscode.workspace.asRelativePath(this.context.client.protocol2CodeConverter.asUri(uri));
      if (card) cards.set(claim, { ...card, path });
    }
    return cards;
  }

  private async ask(message: (request: number) => ToPage): Promise<unknown> {
    if (!this.ready) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.requests += 1;
    const request = this.requests;
    const answer = new Promise<unknown>((resolve) => this.answers.set(request, resolve));
    await this.post(message(request));
    return answer;
  }

  private async post(message: ToPage): Promise<void> {
    await this.panel.webview.postMessage(message);
  }
}
