import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  ChangedNotification,
  compareCommand,
  type InitializationOptions,
  type Status,
} from '../../server/src/protocol';
import type { CrosscheckApi } from './api';
import { ComparisonPanels } from './comparison/panel';
import { Drafts } from './drafts';
import { StatusBar } from './status-bar';
import { Underlines } from './underlines';

/** Documents that the server is told of; which of them take part is its decision. */
const documentSelector = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'].flatMap((scheme) => [
  { scheme, language: 'plaintext' },
  { scheme, language: 'markdown' },
  ...(scheme === 'untitled' ? [] : [{ scheme, pattern: '**/*.{txt,md,markdown}' }]),
]);

/**
 * Starts the server and everything that shows what it says.
 * @param createClient makes the client of the place where the extension runs: a process or a web worker behind it
 */
export async function startCrosscheck(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<CrosscheckApi> {
  const output = vscode.window.createOutputChannel('Crosscheck', { log: true });
  const drafts = new Drafts(context.workspaceState);
  const initializationOptions = (): InitializationOptions => ({ commandLinks: true, drafts: drafts.uris() });
  const client = createClient({
    documentSelector,
    outputChannel: output,
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: [compareCommand] }, supportHtml: false },
  });

  const changed = new vscode.EventEmitter<void>();
  let status: Status | null = null;
  const underlines = new Underlines(client, context.workspaceState);
  const statusBar = new StatusBar();
  const panels = new ComparisonPanels(client, context.extensionUri);
  client.onNotification(ChangedNotification, (latest) => {
    status = latest;
    statusBar.show(latest);
    panels.refresh();
    void underlines.refresh().then(() => changed.fire());
  });

  const command = (id: string, run: (...args: unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);
  context.subscriptions.push(
    output,
    changed,
    underlines,
    statusBar,
    panels,
    command(compareCommand, (argument) => panels.open(argument)),
    command('crosscheck.toggleUnderlines', () => underlines.toggle()),
    command('crosscheck.markAsDraft', (uri) => drafts.mark(client, uri, true)),
    command('crosscheck.unmarkDraft', (uri) => drafts.mark(client, uri, false)),
    command('crosscheck.showOutput', () => output.show()),
    command('crosscheck.restartServer', async () => {
      await client.stop();
      await client.start();
    }),
    command('crosscheck.enableHere', () => enableHere()),
    { dispose: () => void client.dispose() },
  );
  await client.start();
  return {
    status: () => status,
    underlines: (uri) => underlines.of(uri),
    onDidChange: changed.event,
    comparison: () => panels.current(),
  };
}

/** Switches Crosscheck on for this workspace, or for the user where no folder is open. */
async function enableHere(): Promise<void> {
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('crosscheck').update('enable', 'on', target);
}
