import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { CrosscheckApi, ShownNode } from '../../client/src/api';
import { answered } from '../support/answered';

const EXTENSION = 'crosscheck.crosscheck';

/** The extension, activated. */
export async function activate(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(EXTENSION);
  assert.ok(extension, `VS Code does not know the extension ${EXTENSION}`);
  await extension.activate();
  return extension;
}

/** What the extension hands out. */
export async function crosscheck(): Promise<CrosscheckApi> {
  const { exports } = await activate();
  assert.ok(typeof exports === 'object' && exports !== null && 'underlines' in exports);
  return exports as CrosscheckApi;
}

/** Files in the folder as it is handed to the tests. */
const SEEDS = 5;
const changed = new Set<string>();

/** Changes a setting of the workspace; undefined takes it back. */
export async function set(name: string, value: unknown): Promise<void> {
  if (value === undefined) changed.delete(name);
  else changed.add(name);
  await vscode.workspace.getConfiguration('crosscheck').update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Takes back all settings that are changed. */
export async function resetSettings(): Promise<void> {
  for (const name of changed) await set(name, undefined);
}

/** Deletes files and folders that are there. */
export async function remove(...names: readonly string[]): Promise<void> {
  for (const name of names)
    await vscode.workspace.fs.delete(sourceUri(name), { recursive: true }).then(undefined, () => undefined);
}

/** Leaves the folder as it was handed to the tests: no editors, no settings, none of these files, the seeds read. */
export async function leave(...names: readonly string[]): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await resetSettings();
  await remove(...names, '.vscode', '.crosscheck');
  const api = await crosscheck();
  await eventually('the seeds alone', () => {
    const status = api.status();
    if (status?.off !== null || status.reading !== null) return false;
    return status.sources === SEEDS && status.drafts === 0 && status.skipped === 0;
  });
}

/** The nodes of a tree that have none below them. */
export function leaves(nodes: readonly ShownNode[]): readonly ShownNode[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node] : leaves(node.children)));
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

/** Milliseconds until what should come counts as missing: only a test that fails waits so long. */
const PATIENCE = 50_000;

/** Asks again until the answer is neither empty nor absent, at most for `limit` milliseconds. */
export async function eventually<T>(
  what: string,
  ask: () => T | Thenable<T>,
  limit = PATIENCE,
): Promise<NonNullable<T>> {
  const until = Date.now() + limit;
  for (;;) {
    const answer = await answered(ask);
    if (answer && !(Array.isArray(answer) && answer.length === 0)) return answer;
    if (Date.now() > until) assert.fail(`waited ${limit} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
