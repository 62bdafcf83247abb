import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ComparisonApi, CrosscheckApi } from '../../../client/src/api';
import { crosscheck, eventually, find, leave, openSource, sourceUri, writeSource } from '../helpers';

const said = (figure: string): string => `The mill at Tolven ground ${figure} tonnes of rye in 2022, its owner said.\n`;
const kept = '.crosscheck/decisions.json';

describe('decisions and files that change below them', () => {
  let api: CrosscheckApi;
  let editor: vscode.TextEditor;

  before(async () => {
    api = await crosscheck();
  });
  beforeEach(async () => {
    await writeSource('mill-a.txt', said('8,210'));
    await writeSource('mill-b.txt', said('2,810'));
    editor = await openSource('mill-a.txt');
    await eventually('the problem', problems);
  });
  afterEach(() => leave('mill-a.txt', 'mill-b.txt', 'mill-c.txt'));

  const problems = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(sourceUri('mill-a.txt'));
  const actions = (figure: string): Thenable<vscode.CodeAction[]> =>
    vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      find(editor.document, figure),
    );
  async function run(figure: string, title: RegExp): Promise<void> {
    const action = await eventually(String(title), async () =>
      (await actions(figure)).find((one) => title.test(one.title)),
    );
    assert.ok(action.command, 'the quick fix has no command');
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }
  const text = async (): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(sourceUri(kept)));

  it('last over edits elsewhere, and come up again when the figure changes', async () => {
    await run('8,210', /^Accept/);
    await eventually('no problem', () => problems().length === 0);
    assert.match(await text(), /"accepted"/);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A line of something else.\n\n'));
    await eventually('the underline further down', () =>
      api.underlines(editor.document.uri).some(({ range }) => range.start.line === 2),
    );
    assert.deepEqual(problems(), []);
    await editor.edit((edit) => edit.replace(find(editor.document, '8,210'), '8,310'));
    await eventually('the problem again', problems);
  });

  it('are undone by the command', async () => {
    await run('8,210', /[Nn]ot a claim/);
    await eventually('no underline', () =>
      api.underlines(editor.document.uri).every(({ range }) => editor.document.getText(range) !== '8,210 tonnes'),
    );
    await eventually('no problem', () => problems().length === 0);
    await eventually('one to take back', () => api.status()?.decisions === 1);
    await vscode.commands.executeCommand('crosscheck.takeBackLastDecision');
    await eventually('the problem again', problems);
    await eventually('none to take back', () => api.status()?.decisions === 0);
  });

  it('ask which of several figures is not the same thing', async () => {
    await writeSource('mill-c.txt', said('2,180'));
    await eventually('two of them', async () => (await actions('8,210')).some(({ title }) => / these 2 /.test(title)));
    const running = run('8,210', /^Not the same thing as one or all/);
    // the first of the list is chosen, as soon as there is a list
    const chosen = eventually('the decision', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return text().then(
        (written) => /"not the same thing"/.test(written),
        () => false,
      );
    });
    await Promise.all([running, chosen]);
    const { decisions } = JSON.parse(await text()) as { decisions: { others: unknown[] }[] };
    assert.deepEqual(
      decisions.map(({ others }) => others.length),
      [1],
    );
    await eventually('the other one, asked for no more', async () =>
      (await actions('8,210')).some(({ title }) => /^Not the same thing as “/u.test(title)),
    );
  });

  it('are kept beside a file of them that nobody can read', async () => {
    await writeSource(kept, '{ "version": 1, "decisions": [ <<<<<<< mine\n');
    await run('8,210', /^Accept/);
    await eventually('no problem', () => problems().length === 0);
    assert.match(await text(), /"accepted"/);
    const entries = await vscode.workspace.fs.readDirectory(sourceUri('.crosscheck'));
    const aside = entries.map(([name]) => name).find((name) => name.startsWith('decisions.unreadable'));
    assert.ok(aside, entries.join());
    const before = await vscode.workspace.fs.readFile(sourceUri(`.crosscheck/${aside}`));
    assert.match(new TextDecoder().decode(before), /<<<<<<< mine/);
  });

  it('of two minds on one figure do no harm', async () => {
    await run('8,210', /^Accept/);
    await eventually('no problem', () => problems().length === 0);
    const all = JSON.parse(await text()) as { decisions: { decision: string }[] };
    const [one] = all.decisions;
    assert.ok(one);
    await writeSource(
      kept,
      JSON.stringify({ ...all, decisions: [one, { ...one, decision: 'not a claim' }, { nonsense: 7 }, null] }),
    );
    await eventually('the figure to go', () =>
      api.underlines(editor.document.uri).every(({ range }) => !editor.document.getText(range).startsWith('8,210')),
    );
    await vscode.workspace.fs.delete(sourceUri(kept));
    await eventually('the problem again', problems);
  });

  it('a file that is renamed or deleted is so in the open comparison', async () => {
    await vscode.commands.executeCommand('crosscheck.compareSources');
    const comparison: ComparisonApi = await eventually('the comparison', () => api.comparison());
    const columns = async (): Promise<readonly string[]> => (await comparison.snapshot()).columns;
    await eventually('its column', async () => (await columns()).includes('mill-b'));
    await vscode.workspace.fs.rename(sourceUri('mill-b.txt'), sourceUri('mill-c.txt'));
    await eventually(
      'the new name',
      async () => (await columns()).includes('mill-c') && !(await columns()).includes('mill-b'),
    );
    await vscode.workspace.fs.delete(sourceUri('mill-c.txt'));
    await eventually('one column less', async () => !(await columns()).includes('mill-c'));
    assert.deepEqual(problems(), []);
  });
});
