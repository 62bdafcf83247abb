import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { CrosscheckApi } from '../api';
import { startCrosscheck } from '../crosscheck';

/** Entry point in VS Code for the web: the server is a worker, which has its files from here. */
export function activate(context: vscode.ExtensionContext): Promise<CrosscheckApi> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js');
  return startCrosscheck(
    context,
    (options) => new LanguageClient('crosscheck', 'Crosscheck', new Worker(script.toString(true)), options),
    null,
  );
}
