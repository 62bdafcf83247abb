import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrosscheckApi } from '../../../client/src/api';
import { crosscheck, eventually, find, leave, openSource, writeSource } from '../helpers';

const source =
  'ELDMARK, June 9, 2024 (County Gazette) -- The harbour of Eldmark handled 3.26 million containers in 2023.\n';
const draft = [
  '---\ncrosscheck: draft\n---\n\n',
  'The harbour of Eldmark handled 3.9 million containers in 2023.\n\n',
  'Its pilots guided 4,417 vessels in all.\n',
].join('');

describe('a draft in VS Code', () => {
  let api: CrosscheckApi;
  let editor: vscode.TextEditor;

  before(async () => {
    api = await crosscheck();
    await writeSource('harbour.txt', source);
    await writeSource('harbour-draft.md', draft);
    editor = await openSource('harbour-draft.md');
    await eventually('the tally', () => api.draft()?.conflicting === 1);
  });

  after(() => leave('harbour.txt', 'harbour-draft.md'));

  /** What is selected in the editor that the commands work on: VS Code may have made the editor of a file anew. */
  const selected = (): string | undefined => {
    const active = vscode.window.activeTextEditor;
    return active?.document.getText(active.selection);
  };

  /** Puts the cursor at the head of the draft, in the editor that the commands work on. */
  const toTheHead = async (): Promise<void> => {
    editor = await openSource('harbour-draft.md');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
  };

  /** Runs the quick fix at a figure whose title begins so, as the light bulb does. */
  async function fix(figure: string, title: string): Promise<void> {
    const range = find(editor.document, figure);
    const action = await eventually(title, async () => {
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        range,
      );
      return offered.find((one) => one.title.startsWith(title));
    });
    if (action.edit) await vscode.workspace.applyEdit(action.edit);
    if (action.command) {
      await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
    }
  }

  it('is walked through by its open points, round the ends', async () => {
    await eventually('the first open point', async () => {
      await toTheHead();
      await vscode.commands.executeCommand('crosscheck.nextOpenPoint');
      return selected() === '3.9 million';
    });
    await vscode.commands.executeCommand('crosscheck.nextOpenPoint');
    assert.equal(selected(), '4,417');
    await vscode.commands.executeCommand('crosscheck.nextOpenPoint');
    assert.equal(selected(), '3.9 million');
    await vscode.commands.executeCommand('crosscheck.previousOpenPoint');
    assert.equal(selected(), '4,417');
  });

  it('is settled figure by figure, by the source’s figure and by accepting one', async () => {
    await fix('3.9 million', 'Use the source’s figure');
    assert.match(editor.document.getText(), /handled 3\.26 million containers/);
    await eventually('the figure to be confirmed', () => api.draft()?.conflicting === 0);
    await fix('4,417', 'Accept');
    await eventually('all to be settled', () => api.draft()?.unsupported === 0);
    assert.equal(api.draft()?.accepted, 1);
    await toTheHead();
    await vscode.commands.executeCommand('crosscheck.nextOpenPoint');
    assert.equal(selected(), '');
    await vscode.commands.executeCommand('crosscheck.takeBackLastDecision');
    await eventually('the figure to be open again', () => api.draft()?.unsupported === 1);
  });

  it('is none where the editor shows a source', async () => {
    await openSource('harbour.txt');
    await eventually('the tally to go', () => api.draft() === null);
    editor = await openSource('harbour-draft.md');
  });
});

describe('the keys of Crosscheck', () => {
  it('are taken by nothing else in an editor', async () => {
    interface Binding {
      readonly key: string;
      readonly command: string;
      readonly when?: string;
    }
    await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
    const text = await eventually('the default keys', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown && shown.uri.scheme !== 'file' && shown.getText().includes('"key"') ? shown.getText() : null;
    });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    // the list of bindings, then comments with commands that have none
    const all = JSON.parse(
      text.slice(text.indexOf('['), text.lastIndexOf(']') + 1).replace(/^\s*\/\/.*$/gm, ''),
    ) as Binding[];
    // a key of the claims view alone is free to mean there what it means elsewhere
    const own = all.filter(
      ({ command, when }) => command.startsWith('crosscheck.') && !when?.includes("focusedView == 'crosscheck.claims'"),
    );
    assert.ok(own.length >= 2);
    const clashes = all.filter(
      ({ key, command }) => !command.startsWith('crosscheck.') && own.some((one) => one.key === key),
    );
    assert.deepEqual(clashes, []);
  });
});
