import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ClaimsRequest } from '../../server/src/protocol';

/** Whether an address lies in a folder of the workspace, by its name alone: links are followed by nobody here. */
export function isInsideWorkspace(uri: vscode.Uri): boolean {
  // on Windows a backslash leads up as well
  if (uri.path.split(/[\\/]/).includes('..')) return false;
  return (vscode.workspace.workspaceFolders ?? []).some(
    ({ uri: folder }) =>
      folder.scheme === uri.scheme &&
      folder.authority === uri.authority &&
      `${uri.path}/`.startsWith(`${folder.path.replace(/\/+$/, '')}/`),
  );
}

export function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

/** Whether a command may lead to a document, whoever ran it: it is of the workspace, open, or one of the sources. */
export async function mayGoTo(client: BaseLanguageClient, uri: vscode.Uri): Promise<boolean> {
  if (isInsideWorkspace(uri) || isOpen(uri)) return true;
  if (!client.isRunning()) return false;
  return (await client.sendRequest(ClaimsRequest, { textDocument: { uri: uri.toString() } })) !== null;
}

/** The address in a command's argument; null where there is none. */
export function addressOf(text: unknown): vscode.Uri | null {
  if (typeof text !== 'string') return null;
  try {
    return vscode.Uri.parse(text, true);
  } catch {
    return null;
  }
}
