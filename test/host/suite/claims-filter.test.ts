import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrosscheckApi, ShownNode } from '../../../client/src/api';
import { crosscheck, eventually, find, leave, leaves, openSource, set, sourceUri, writeSource } from '../helpers';

const files = {
  'quarry-a.txt': 'The quarry at Sennet shipped 61,200 tonnes of slate in 2022, its owner said.\n',
  'quarry-b.txt': 'The quarry at Sennet shipped 16,200 tonnes of slate in 2022, its owner said.\n',
  'library.txt': 'The library of Dorne lent 8,430 books in 2022.\n',
};
type Verdict = vscode.QuickPickItem & { readonly verdict: string };
type Name = keyof typeof files;

describe('the claims view finds and follows', () => {
  let api: CrosscheckApi;

  before(async () => {
    api = await crosscheck();
    for (const [name, text] of Object.entries(files)) await writeSource(name, text);
    await openSource('quarry-a.txt');
    await eventually('a problem', () => vscode.languages.getDiagnostics(sourceUri('quarry-a.txt')));
    await eventually('the figures', async () => (await figures()).filter(isOwn).length === 3);
  });

  afterEach(() => vscode.commands.executeCommand('crosscheck.claims.clearFilter'));

  after(async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
    await leave(...Object.keys(files));
  });

  const figures = async (): Promise<readonly ShownNode[]> => leaves(await api.claims());
  const names = async (): Promise<readonly string[]> =>
    (await figures()).map(({ id }) => /([^/]+)#\d+$/.exec(id)?.[1] ?? id).sort();
  const isOwn = ({ id }: ShownNode): boolean => Object.keys(files).some((name) => id.includes(`${name}#`));

  /** Runs the command of the search, and answers what it asks. */
  async function search(answer: string | undefined): Promise<vscode.InputBoxOptions> {
    const { showInputBox } = vscode.window;
    const asked: vscode.InputBoxOptions[] = [];
    vscode.window.showInputBox = (options = {}) => {
      asked.push(options);
      return Promise.resolve(answer);
    };
    try {
      await vscode.commands.executeCommand('crosscheck.claims.search');
    } finally {
      vscode.window.showInputBox = showInputBox;
    }
    const [options] = asked;
    assert.ok(options, 'nothing was asked');
    return options;
  }

  it('shows the claims that hold all words of a search, of the figure, its topic or its source', async () => {
    const all = await names();
    await search('SLATE tonnes');
    assert.deepEqual(await names(), ['quarry-a.txt', 'quarry-b.txt']);
    assert.equal(api.claimsFrame().filter, 'SLATE tonnes');
    assert.equal(api.claimsFrame().message, 'Filtered by: SLATE tonnes');
    assert.equal((await search('slate 16,200')).value, 'SLATE tonnes');
    assert.deepEqual(await names(), ['quarry-b.txt']);
    await search('library');
    assert.deepEqual(await names(), ['library.txt']);
    await search(undefined);
    assert.deepEqual(await names(), ['library.txt'], 'a search that is given up changes nothing');
    await search('no such words');
    assert.deepEqual(await names(), []);
    await vscode.commands.executeCommand('crosscheck.claims.clearFilter');
    assert.deepEqual(await names(), all);
    assert.equal(api.claimsFrame().filter, '');
  });

  it('keeps a search while the sources change', async () => {
    await search('sennet');
    await writeSource('quarry-c.txt', 'The quarry at Sennet shipped 61,200 tonnes of slate in 2022.\n');
    await eventually('the new figure', async () => (await names()).includes('quarry-c.txt'));
    await vscode.workspace.fs.delete(sourceUri('quarry-c.txt'));
    await eventually('the figures before', async () => !(await names()).includes('quarry-c.txt'));
    assert.deepEqual(await names(), ['quarry-a.txt', 'quarry-b.txt']);
  });

  it('shows the claims of the verdicts that are picked in the list', async () => {
    const all = await names();
    const { showQuickPick } = vscode.window;
    const offered: Verdict[] = [];
    const answer = (items: readonly Verdict[]): Promise<readonly Verdict[]> => {
      offered.push(...items);
      return Promise.resolve(items.filter(({ verdict }) => verdict !== 'conflicting'));
    };
    Object.assign(vscode.window, { showQuickPick: answer });
    try {
      await vscode.commands.executeCommand('crosscheck.claims.filter');
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    assert.equal(offered.length, 6);
    assert.ok(offered.every(({ picked }) => picked));
    const left = await names();
    assert.ok(left.includes('library.txt'), left.join());
    assert.ok(!left.some((name) => name.startsWith('quarry')), left.join());
    assert.ok(left.length < all.length);
    assert.doesNotMatch(api.claimsFrame().filter, /conflict/i);
    assert.match(api.claimsFrame().filter, /not confirmed|no other source/);
  });

  it('is made anew by its command, the same as before', async () => {
    const before = await api.claims();
    assert.equal(await api.claims(), before);
    await vscode.commands.executeCommand('crosscheck.claims.refresh');
    const anew = await api.claims();
    assert.notEqual(anew, before);
    assert.deepEqual(
      leaves(anew).map(({ id }) => id),
      leaves(before).map(({ id }) => id),
    );
  });

  it('has the count of conflicts on its icon', async () => {
    const count = (): number => api.status()?.conflicts ?? 0;
    const before = count();
    assert.ok(before > 0);
    assert.equal(api.claimsFrame().badge, before);
    await writeSource('quarry-b.txt', files['quarry-a.txt']);
    await eventually('one conflict less', () => count() === before - 1);
    assert.equal(api.claimsFrame().badge, before - 1);
    await writeSource('quarry-b.txt', files['quarry-b.txt']);
    await eventually('the conflict again', () => api.claimsFrame().badge === before);
  });

  it('selects the figure at the cursor only where it is to follow', async () => {
    await vscode.commands.executeCommand('crosscheck.claims.focus');
    const put = async (name: Name, figure: string): Promise<void> => {
      const editor = await openSource(name);
      await eventually('underlines', () => api.underlines(editor.document.uri));
      const { start } = find(editor.document, figure);
      editor.selection = new vscode.Selection(start, start);
      const at = start.translate(0, 1);
      editor.selection = new vscode.Selection(at, at);
    };
    const selected = (name: Name): boolean => api.claimsFrame().selected.some((id) => id.includes(`${name}#`));
    await put('library.txt', '8,430');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(api.claimsFrame().selected, []);
    await set('followCursor', true);
    // the setting may reach the view behind the first move of the cursor
    await eventually('the figure in the view', async () => {
      await put('quarry-a.txt', '61,200');
      return selected('quarry-a.txt');
    });
    await put('library.txt', '8,430');
    await eventually('the other figure in the view', () => selected('library.txt'));
    assert.equal(vscode.window.activeTextEditor?.document.uri.path.endsWith('library.txt'), true);
  });

  it('selects a figure that the cursor was put on before it was underlined', async () => {
    await vscode.commands.executeCommand('crosscheck.claims.focus');
    await set('followCursor', true);
    const { document } = await openSource('quarry-b.txt');
    const selected = (): boolean => api.claimsFrame().selected.some((id) => id.includes('quarry-b.txt#'));
    await vscode.commands.executeCommand('crosscheck.toggleUnderlines');
    try {
      await eventually('no underlines', () => api.underlines(document.uri).length === 0);
      const { start } = find(document, '16,200');
      (await openSource('quarry-b.txt')).selection = new vscode.Selection(start, start);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(selected(), false);
    } finally {
      await vscode.commands.executeCommand('crosscheck.toggleUnderlines');
    }
    await eventually('the figure in the view', selected);
  });
});
