import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ComparedStatement, ComparisonTable } from '../../../server/src/protocol';
import type { ComparisonApi, ComparisonSnapshot } from '../api';
import { goTo } from '../go-to';
import { detailLines, type Tables } from '../tables';
import { verdictName, verdicts } from '../verdicts';
import { isFromPage, type PageStrings, type ToPage } from './messages';
import { comparisonPage } from './page';

const viewType = 'crosscheck.comparison';

/** The one comparison panel of a window: opened by command or brought back by a reload. */
export class ComparisonPanels implements vscode.Disposable {
  private panel: ComparisonPanel | null = null;
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly tables: Tables,
    private readonly extensionUri: vscode.Uri,
  ) {
    this.subscriptions = [
      tables.onDidChange(() => void this.panel?.refresh()),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel) => Promise.resolve(this.adopt(panel)),
      }),
    ];
  }

  /**
   * Opens the comparison, or brings it to the front.
   * @param argument of the command, from whoever runs it: `{ claim }` names the row that is wanted
   */
  open(argument: unknown): void {
    if (!this.panel) {
      const title = vscode.l10n.t('Compare Sources');
      this.adopt(
        vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, { enableFindWidget: true }),
      );
    }
    this.panel?.show(claimOf(argument));
  }

  current(): ComparisonApi | null {
    return this.panel;
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
    this.panel?.dispose();
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel?.dispose();
    const adopted = new ComparisonPanel(panel, this.client, this.tables, this.extensionUri);
    this.panel = adopted;
    panel.onDidDispose(() => {
      if (this.panel === adopted) this.panel = null;
    });
  }
}

class ComparisonPanel implements ComparisonApi, vscode.Disposable {
  private readonly statements = new Map<string, ComparedStatement>();
  private readonly answers = new Map<number, (value: unknown) => void>();
  private requests = 0;
  private shown = '';
  private wanted: string | null = null;
  private ready = false;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly client: BaseLanguageClient,
    private readonly tables: Tables,
    extensionUri: vscode.Uri,
  ) {
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist', 'webview')],
    };
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    panel.onDidChangeViewState(() => {
      if (panel.visible) void this.refresh();
    });
    panel.webview.html = comparisonPage(panel.webview, extensionUri);
  }

  /** @param claim whose row is wanted */
  show(claim: string | null): void {
    this.panel.reveal(undefined, false);
    this.wanted = claim;
    void this.reveal();
  }

  /** Fetches the table anew and hands it to the page, if anything in it changed. */
  async refresh(): Promise<void> {
    if (!this.ready || !this.panel.visible) return;
    const table = await this.tables.table();
    if (!table) return;
    const key = JSON.stringify(table);
    if (key === this.shown) return;
    this.shown = key;
    this.statements.clear();
    for (const { cells } of table.topics) {
      for (const { statements } of cells) for (const one of statements) this.statements.set(one.claim, one);
    }
    await this.post({ type: 'table', table, strings: pageStrings(table) });
    await this.reveal();
  }

  async snapshot(): Promise<ComparisonSnapshot> {
    const value = await this.ask((request) => ({ type: 'describe', request }));
    return value as ComparisonSnapshot;
  }

  async press(claim: string): Promise<void> {
    await this.ask((request) => ({ type: 'press', claim, request }));
  }

  dispose(): void {
    this.panel.dispose();
  }

  private async reveal(): Promise<void> {
    if (this.wanted === null || !this.statements.has(this.wanted)) return;
    const claim = this.wanted;
    this.wanted = null;
    await this.post({ type: 'reveal', claim });
  }

  private receive(message: unknown): void {
    if (!isFromPage(message)) return;
    switch (message.type) {
      case 'ready':
        this.ready = true;
        this.shown = '';
        void this.refresh();
        break;
      case 'open': {
        const statement = this.statements.get(message.claim);
        if (statement) void this.goTo(statement);
        break;
      }
      case 'details':
        void this.tellDetails(message.claim);
        break;
      case 'answer':
        this.answers.get(message.request)?.(message.value);
        this.answers.delete(message.request);
        break;
    }
  }

  /** Opens the document beside the table with the figure selected. */
  private async goTo(statement: ComparedStatement): Promise<void> {
    const column = this.panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
    await goTo(this.client, statement, column);
  }

  private async tellDetails(claim: string): Promise<void> {
    const details = this.statements.has(claim) ? await this.tables.details(claim) : null;
    if (details) await this.post({ type: 'details', claim, text: detailLines(details) });
  }

  private async ask(message: (request: number) => ToPage): Promise<unknown> {
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

function claimOf(argument: unknown): string | null {
  if (typeof argument !== 'object' || argument === null || !('claim' in argument)) return null;
  return typeof argument.claim === 'string' ? argument.claim : null;
}

function pageStrings(table: ComparisonTable): PageStrings {
  const { l10n } = vscode;
  return {
    title: l10n.t('Figures by topic and source'),
    topic: l10n.t('Topic'),
    empty: l10n.t('No figures yet. Open a folder with text or Markdown files that state figures.'),
    left: table.left === 0 ? '' : l10n.t('{0} more topics are not shown.', table.left),
    draft: l10n.t('draft'),
    copy: l10n.t('repeats another source'),
    skipped: l10n.t('Not read'),
    verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict, verdictName(verdict)])),
  };
}
