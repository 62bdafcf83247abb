import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrosscheckApi } from '../../../client/src/api';
import { activate, eventually } from '../helpers';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly image: Readonly<Record<string, string>>; readonly altText: string };
}

interface Manifest {
  readonly contributes: {
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    readonly commands: readonly { readonly command: string }[];
  };
}

describe('first steps', () => {
  let extension: vscode.Extension<unknown>;
  let api: CrosscheckApi;

  before(async () => {
    extension = await activate();
    api = extension.exports as CrosscheckApi;
  });

  it('lead over commands that are there, with pictures that are there', async () => {
    const { contributes } = extension.packageJSON as Manifest;
    const known = new Set(await vscode.commands.getCommands());
    const [{ steps } = { steps: [] }] = contributes.walkthroughs;
    assert.equal(steps.length, 5);
    for (const { id, description, media } of steps) {
      const commands = [...description.matchAll(/\(command:([\w.]+)/g)].map(([, command = '']) => command);
      assert.ok(commands.length > 0, id);
      for (const command of commands) assert.ok(known.has(command), command);
      for (const picture of new Set(Object.values(media.image))) {
        const { size } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, picture));
        assert.ok(size > 5000, picture);
      }
    }
  });

  it('begin with a copy of the sample sources, which keeps what its user wrote', async () => {
    const folder = await api.sample();
    const page = vscode.Uri.joinPath(folder, 'aggregator.txt');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    assert.match(text, /400%/);
    await vscode.workspace.fs.writeFile(page, new TextEncoder().encode(`${text}My own line.\n`));
    assert.equal((await api.sample()).toString(), folder.toString());
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(page)), /My own line/);
    const kept = new TextDecoder().decode(
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, 'seeds', 'aggregator.txt')),
    );
    assert.doesNotMatch(kept, /My own line/);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('open a new draft that is checked before it is saved', async () => {
    await vscode.commands.executeCommand('crosscheck.newDraft');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document.isUntitled);
    await editor.edit((edit) =>
      edit.insert(new vscode.Position(0, 0), 'The town of Eldmark has 4,417 fishing boats.\n'),
    );
    await eventually('the tally of the draft', () => api.draft()?.unsupported === 1);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('has every command of the manifest', async () => {
    const known = new Set(await vscode.commands.getCommands());
    const { contributes } = extension.packageJSON as Manifest;
    for (const { command } of contributes.commands) assert.ok(known.has(command), command);
  });
});
