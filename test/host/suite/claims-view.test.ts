import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrosscheckApi, ShownNode } from '../../../client/src/api';
import { crosscheck, eventually, leave, leaves, openSource, sourceUri, writeSource } from '../helpers';

const files = {
  'hallam-a.txt': 'Unemployment in Hallam was 5.2 percent in 2021, the ministry said.\n',
  'hallam-b.txt': 'Unemployment in Hallam was 8.8 percent in 2021, the ministry said.\n',
};

describe('the menu of the claims view', () => {
  let api: CrosscheckApi;

  before(async () => {
    api = await crosscheck();
    for (const [name, text] of Object.entries(files)) await writeSource(name, text);
    await openSource('hallam-a.txt');
    await eventually('a problem', () => problems());
  });

  after(() => leave(...Object.keys(files), 'hallam-renamed.txt'));

  const problems = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(sourceUri('hallam-a.txt'));
  const node = (): Promise<ShownNode> =>
    eventually('the figure in the view', async () =>
      leaves(await api.claims()).find(({ id }) => /hallam-a\.txt#\d+$/.test(id)),
    );
  const gone = async (): Promise<boolean> =>
    !leaves(await api.claims()).some(({ id }) => /hallam-a\.txt#\d+$/.test(id));

  it('accepts a conflict, and takes that back', async () => {
    await vscode.commands.executeCommand('crosscheck.claims.accept', await node());
    await eventually('the problem to go', () => problems().length === 0);
    await vscode.commands.executeCommand('crosscheck.claims.takeBack', await node());
    await eventually('the problem again', () => problems());
  });

  it('tells two figures apart, and takes the last decision back', async () => {
    await vscode.commands.executeCommand('crosscheck.claims.notTheSame', await node());
    await eventually('the problem to go', () => problems().length === 0);
    await vscode.commands.executeCommand('crosscheck.takeBackLastDecision');
    await eventually('the problem again', () => problems());
  });

  it('takes a figure out that is not a claim, and puts it back', async () => {
    await vscode.commands.executeCommand('crosscheck.claims.notAClaim', await node());
    await eventually('the figure to go', gone);
    await vscode.commands.executeCommand('crosscheck.takeBackLastDecision');
    assert.ok(await node());
  });

  it('keeps a decision when the file is renamed in VS Code', async () => {
    await vscode.commands.executeCommand('crosscheck.claims.accept', await node());
    await eventually('the problem to go', () => problems().length === 0);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(sourceUri('hallam-a.txt'), sourceUri('hallam-renamed.txt'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually('the new name in the decisions', async () => {
      const kept = await vscode.workspace.fs.readFile(sourceUri('.crosscheck/decisions.json'));
      return new TextDecoder().decode(kept).includes('"path": "hallam-renamed.txt"');
    });
    await openSource('hallam-renamed.txt');
    await eventually('underlines under the new name', () => api.underlines(sourceUri('hallam-renamed.txt')));
    assert.deepEqual(vscode.languages.getDiagnostics(sourceUri('hallam-renamed.txt')), []);
    const back = new vscode.WorkspaceEdit();
    back.renameFile(sourceUri('hallam-renamed.txt'), sourceUri('hallam-a.txt'));
    await vscode.workspace.applyEdit(back);
  });

  it('copies a quote with its source, and opens the figure beside', async () => {
    await vscode.commands.executeCommand('crosscheck.claims.copyQuote', await node());
    assert.match(
      await vscode.env.clipboard.readText(),
      /^“Unemployment in Hallam was 5\.2 percent in 2021, .*” \(.*hallam-a\)$/,
    );
    await openSource('wire.txt');
    await vscode.commands.executeCommand('crosscheck.claims.openBeside', await node());
    const editor = await eventually('the figure beside', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith('hallam-a.txt') ? active : null;
    });
    assert.equal(editor.viewColumn, vscode.ViewColumn.Two);
    assert.equal(editor.document.getText(editor.selection), '5.2 percent');
  });
});
