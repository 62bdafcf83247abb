import * as vscode from 'vscode';
import type { DocumentFilter } from 'vscode-languageclient';

/** Documents that the server is told of; which of them take part is its decision. */
export class SourceDocuments implements vscode.Disposable {
  /** One list for the life of the client, which looks into it whenever it starts. */
  readonly selector: DocumentFilter[] = [];
  private readonly schemes = new Set<string>();
  private readonly grown = new vscode.EventEmitter<void>();
  /** There are documents of a kind that the client, as it was started, does not tell the server of. */
  readonly onDidGrow = this.grown.event;
  private readonly subscription: vscode.Disposable;

  constructor() {
    for (const scheme of ['file', 'untitled', 'vscode-vfs', 'vscode-remote']) this.take(scheme);
    this.takeFolders(vscode.workspace.workspaceFolders ?? []);
    this.subscription = vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => {
      const before = this.schemes.size;
      this.takeFolders(added);
      if (this.schemes.size > before) this.grown.fire();
    });
  }

  has(document: vscode.TextDocument): boolean {
    return vscode.languages.match(this.selector as vscode.DocumentSelector, document) > 0;
  }

  dispose(): void {
    this.subscription.dispose();
    this.grown.dispose();
  }

  /** A virtual folder has a scheme of its own. */
  private takeFolders(folders: readonly vscode.WorkspaceFolder[]): void {
    for (const { uri } of folders) this.take(uri.scheme);
  }

  private take(scheme: string): void {
    if (this.schemes.has(scheme)) return;
    this.schemes.add(scheme);
    this.selector.push({ scheme, language: 'plaintext' }, { scheme, language: 'markdown' });
    if (scheme !== 'untitled') this.selector.push({ scheme, pattern: '**/*.{txt,md,markdown}' });
  }
}
