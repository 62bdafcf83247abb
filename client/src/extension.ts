import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { CrosscheckApi } from './api';
import { cacheFolder } from './cache';
import { startCrosscheck } from './crosscheck';

/** Entry point in desktop and remote VS Code: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<CrosscheckApi> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server = { module, transport: TransportKind.ipc };
  return startCrosscheck(
    context,
    (options) =>
      new LanguageClient(
        'crosscheck',
        'Crosscheck',
        { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6029'] } } },
        options,
      ),
    cacheFolder(context),
  );
}
