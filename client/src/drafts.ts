import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DraftsNotification } from '../../server/src/protocol';

const key = 'crosscheck.drafts';

/** The documents that were marked as drafts by command, kept for the workspace. */
export class Drafts {
  constructor(private readonly state: vscode.Memento) {}

  uris(): readonly string[] {
    const kept: unknown = this.state.get(key);
    return Array.isArray(kept) ? kept.filter((uri): uri is string => typeof uri === 'string') : [];
  }

  /** Marks a document, or takes the mark away. Without an address the active editor's document is meant. */
  async mark(client: BaseLanguageClient, target: unknown, draft: boolean): Promise<void> {
    const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
    if (!uri) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open the document that is your draft first.'));
      return;
    }
    const others = this.uris().filter((one) => one !== uri.toString());
    await this.state.update(key, draft ? [...others, uri.toString()] : others);
    await client.sendNotification(DraftsNotification, { uris: this.uris() });
  }
}
