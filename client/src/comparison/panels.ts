import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Status } from '../../../server/src/protocol';
import type { ComparisonApi } from '../api';
import type { Tables } from '../tables';
import { claimOf } from '../go-to';
import { ComparisonPanel } from './panel';
import { chooseFormat, exportTarget, save } from './save';

const viewType = 'crosscheck.comparison';

/** The one comparison panel of a window: opened by command or brought back by a reload. */
export class ComparisonPanels implements vscode.Disposable {
  private panel: ComparisonPanel | null = null;
  private status: Status | null = null;
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly tables: Tables,
    private readonly extensionUri: vscode.Uri,
  ) {
    this.subscriptions = [
      tables.onDidChange(() => void this.panel?.refresh()),
      tables.onDidProgress(() => void this.panel?.tellProgress()),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel) => {
          this.adopt(panel);
          return Promise.resolve();
        },
      }),
    ];
  }

  /**
   * Opens the comparison, or brings it to the front.
   * @param argument of the command, from whoever runs it: `{ claim }` names the row that is wanted
   */
  open(argument: unknown): void {
    this.opened().show(claimOf(argument));
  }

  /**
   * Opens the comparison with these sources alone.
   * @param clicked, selected as the Explorer hands them over: the file or folder below the pointer, and all that are selected
   */
  async openSelected(clicked: unknown, selected: unknown): Promise<void> {
    const uris = [...(Array.isArray(selected) ? (selected as unknown[]) : []), clicked].filter(
      (one): one is vscode.Uri => one instanceof vscode.Uri,
    );
    if (uris.length === 0) {
      this.open(null);
      await this.panel?.choose();
      return;
    }
    const panel = this.opened();
    panel.show(null);
    await panel.compareOnly([...new Set(uris.map((uri) => uri.toString()))]);
  }

  /** Writes what the comparison shows to a file. */
  async export(argument: unknown): Promise<void> {
    const format = exportTarget(argument).format ?? (await chooseFormat());
    if (!format) return;
    const text = await this.opened().export(format);
    await save(text, format);
  }

  /** Follows the state of the whole: what is read, whether Crosscheck is on. */
  showStatus(status: Status): void {
    this.status = status;
  }

  current(): ComparisonApi | null {
    return this.panel;
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
    this.panel?.dispose();
  }

  private opened(): ComparisonPanel {
    if (this.panel) return this.panel;
    const title = vscode.l10n.t('Compare Sources');
    return this.adopt(
      vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, { enableFindWidget: true }),
    );
  }

  private adopt(panel: vscode.WebviewPanel): ComparisonPanel {
    this.panel?.dispose();
    const adopted = new ComparisonPanel(panel, {
      client: this.client,
      tables: this.tables,
      extensionUri: this.extensionUri,
      status: () => this.status,
      export: () => void this.export(null),
    });
    this.panel = adopted;
    panel.onDidDispose(() => {
      if (this.panel === adopted) this.panel = null;
    });
    return adopted;
  }
}
