import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import * as vscode from 'vscode';

const EXTENSION = 'crosscheck.crosscheck';

/** The extension, activated. */
export async function activate(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(EXTENSION);
  assert.ok(extension, `VS Code does not know the extension ${EXTENSION}`);
  await extension.activate();
  return extension;
}

/** The folder the tests work on, a copy of seeds/ that they may change. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return folder.uri;
}

/** A file of that folder. */
export function sourceUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), ...name.split('/'));
}

/** Opens a file of the folder in an editor. */
export async function openSource(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sourceUri(name)));
}

/** Writes a file of the folder, as another program would. */
export async function writeSource(name: string, text: string): Promise<vscode.Uri> {
  const uri = sourceUri(name);
  await vscode.workspace.fs.createDirectory(uri.with({ path: path.posix.dirname(uri.path) }));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Where a piece of text first stands in a document. */
export function find(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `${document.fileName} does not hold: ${text}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** Asks again until the answer is neither empty nor absent, at most for `limit` milliseconds. */
export async function eventually<T>(what: string, ask: () => T | Thenable<T>, limit = 20_000): Promise<NonNullable<T>> {
  const until = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer && !(Array.isArray(answer) && answer.length === 0)) return answer;
    if (Date.now() > until) assert.fail(`waited ${limit} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
