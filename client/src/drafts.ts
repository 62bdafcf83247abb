import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DraftsNotification } from '../../server/src/protocol';

const key = 'crosscheck.drafts';

/** The documents that were marked as drafts by command, kept for the workspace. */
export class Drafts {
  constructor(private readonly state: vscode.Memento) {
    this.tellMenus();
  }

  uris(): readonly string[] {
    const kept: unknown = this.state.get(key);
    return Array.isArray(kept) ? kept.filter((uri): uri is string => typeof uri === 'string') : [];
  }

  /**
   * Marks documents, or takes the mark away.
   * @param clicked, selected as the Explorer hands them over; without either, the active editor's document is meant
   */
  async mark(client: BaseLanguageClient, clicked: unknown, selected: unknown, draft: boolean): Promise<void> {
    const given = [...(Array.isArray(selected) ? (selected as unknown[]) : []), clicked].filter(
      (one): one is vscode.Uri => one instanceof vscode.Uri,
    );
    const active = vscode.window.activeTextEditor?.document.uri;
    const meant = new Set((given.length > 0 ? given : active ? [active] : []).map((uri) => uri.toString()));
    if (meant.size === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open the document that is your draft first.'));
      return;
    }
    const before = this.uris();
    const others = before.filter((one) => !meant.has(one));
    if (!draft && others.length === before.length) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'It is no draft by command: its front matter says so, the setting {0} does, or it was never saved.',
          'crosscheck.drafts',
        ),
      );
      return;
    }
    await this.state.update(key, draft ? [...others, ...meant] : others);
    this.tellMenus();
    await client.sendNotification(DraftsNotification, { uris: this.uris() });
  }

  /** Menus offer on each file what fits it. */
  private tellMenus(): void {
    void vscode.commands.executeCommand('setContext', 'crosscheck.markedDrafts', this.uris());
  }
}
