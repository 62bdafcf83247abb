import * as vscode from 'vscode';
import type { CrosscheckApi } from '../../client/src/api';
import { check, eventually, test } from './run';

async function crosscheck(): Promise<CrosscheckApi> {
  const extension = vscode.extensions.getExtension<CrosscheckApi>('crosscheck.crosscheck');
  check(extension, 'VS Code does not know the extension');
  return extension.activate();
}

function sourceUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  check(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

async function open(name: string): Promise<vscode.TextDocument> {
  return (await vscode.window.showTextDocument(sourceUri(name))).document;
}

function find(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  check(at >= 0, `${document.fileName} does not hold: ${text}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

test('runs where there is no Node, and reads the folder through VS Code', async () => {
  check(vscode.env.uiKind === vscode.UIKind.Web, 'this is not the web');
  check(sourceUri('wire.txt').scheme !== 'file', 'the folder is on the disk');
  const api = await crosscheck();
  await eventually('the five sources', () => api.status()?.reading === null && api.status()?.sources === 5);
});

test('underlines figures and hovers with what other sources say', async () => {
  const api = await crosscheck();
  const document = await open('wire.txt');
  await eventually('underlines', () => api.underlines(document.uri));
  const position = find(document, '5 percent of gross').start;
  const hovers = await eventually('a hover', () =>
    vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position),
  );
  const text = hovers.flatMap(({ contents }) =>
    contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : '')),
  );
  check(/agree/.test(text.join('\n')), text.join('\n'));
});

test('reports a conflict when a source is written, and takes a decision into a file', async () => {
  const api = await crosscheck();
  const uri = sourceUri('eldmark-a.txt');
  const bytes = (figure: string): Uint8Array =>
    new TextEncoder().encode(`Unemployment in Eldmark was ${figure} percent in 2021, the ministry said.\n`);
  await vscode.workspace.fs.writeFile(uri, bytes('5.2'));
  await vscode.workspace.fs.writeFile(sourceUri('eldmark-b.txt'), bytes('8.8'));
  const document = await open('eldmark-a.txt');
  await eventually('a problem', () => vscode.languages.getDiagnostics(uri));
  const range = find(document, '5.2 percent');
  const accept = await eventually('the quick fix', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    );
    return actions.find(({ title }) => title.startsWith('Accept'));
  });
  check(accept.command, 'the quick fix has no command');
  await vscode.commands.executeCommand(accept.command.command, ...((accept.command.arguments ?? []) as unknown[]));
  await eventually('the problem to go', () => vscode.languages.getDiagnostics(uri).length === 0);
  const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(sourceUri('.crosscheck/decisions.json')));
  check(kept.includes('"accepted"'), kept);
  check(api.status()?.off === null, 'Crosscheck is off');
});

test('checks a new draft', async () => {
  const api = await crosscheck();
  await vscode.commands.executeCommand('crosscheck.newDraft');
  const editor = vscode.window.activeTextEditor;
  check(editor?.document.isUntitled, 'no new document');
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'The town of Eldmark has 4,417 fishing boats.\n'));
  await eventually('its tally', () => api.draft()?.unsupported === 1);
});

test('compares the sources in a page of its own', async () => {
  const api = await crosscheck();
  await vscode.commands.executeCommand('crosscheck.compareSources');
  const comparison = await eventually('the comparison', () => api.comparison());
  const { columns } = await eventually('rows', async () => {
    const snapshot = await comparison.snapshot();
    return snapshot.rows.length > 0 ? snapshot : null;
  });
  check(columns.length >= 5, columns.join(', '));
});
