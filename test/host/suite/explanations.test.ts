import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, eventually, leave, openSource, writeSource } from '../helpers';

describe('the code of a problem', () => {
  before(() => activate());

  after(() => leave('eldmark-a.txt', 'eldmark-b.txt'));

  it('leads to its explanation, rendered, out of the extension and without a network', async () => {
    const uri = await writeSource(
      'eldmark-a.txt',
      'Unemployment in Eldmark was 5.2 percent in 2021, the ministry said.\n',
    );
    await writeSource('eldmark-b.txt', 'Unemployment in Eldmark was 8.8 percent in 2021, the ministry said.\n');
    await openSource('eldmark-a.txt');
    const [problem] = await eventually('a problem', () => vscode.languages.getDiagnostics(uri));
    const code = problem?.code;
    assert.ok(typeof code === 'object');
    assert.equal(code.value, 'conflict');
    assert.equal(code.target.scheme, 'crosscheck-help');
    const document = await vscode.workspace.openTextDocument(code.target);
    assert.match(document.getText(), /^# conflict\n\nAnother source gives a value/);
    await vscode.commands.executeCommand('vscode.open', code.target);
    const input = await eventually('the explanation', () => {
      const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return shown instanceof vscode.TabInputCustom ? shown : null;
    });
    assert.equal(input.viewType, 'vscode.markdown.preview.editor');
    assert.equal(input.uri.path, '/conflict.md');
  });
});
