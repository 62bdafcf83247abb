import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activate, openSource, workspaceFolder } from '../helpers';

describe('the extension in VS Code', () => {
  it('is active once a source is open', async () => {
    const editor = await openSource('wire.txt');
    assert.equal(vscode.workspace.getWorkspaceFolder(editor.document.uri)?.uri.fsPath, workspaceFolder().fsPath);
    const extension = await activate();
    assert.ok(extension.isActive);
  });
});
