import * as vscode from 'vscode';
import type { Underlines } from '../underlines';
import type { ClaimsView } from './view';

interface Place {
  readonly uri: vscode.Uri;
  readonly position: vscode.Position;
}

/**
 * Selects the figure at the cursor in the claims view, where the setting asks for it. Each move of the cursor is
 * followed once, as soon as it is wished, the claims of its document are known, and the view is there and shows them.
 */
export class CursorFollower implements vscode.Disposable {
  private readonly subscriptions: readonly vscode.Disposable[];
  private wanted: Place | null = null;

  constructor(
    private readonly underlines: Underlines,
    private readonly claims: ClaimsView,
  ) {
    this.subscriptions = [
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        this.wanted = selection ? { uri: textEditor.document.uri, position: selection.active } : null;
        void this.follow();
      }),
      underlines.onDidRefresh(() => void this.follow()),
      claims.onDidChangeVisibility(() => void this.follow()),
      claims.onDidChangeTreeData(() => void this.follow()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('crosscheck.followCursor')) void this.follow();
      }),
    ];
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
  }

  private async follow(): Promise<void> {
    const { wanted } = this;
    if (!wanted || !vscode.workspace.getConfiguration('crosscheck').get<boolean>('followCursor')) return;
    const claim = this.underlines.claimAt(wanted.uri, wanted.position);
    if (claim === null) return;
    const shown = await this.claims.reveal(claim);
    if (shown && this.wanted === wanted) this.wanted = null;
  }
}
