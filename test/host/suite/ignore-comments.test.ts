import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrosscheckApi } from '../../../client/src/api';
import { crosscheck, eventually, find, leave, openSource, remove, writeSource } from '../helpers';

const source =
  'VARDEN, May 4, 2024 (County Gazette) -- The dam at Varden held 52 million litres in 2023.\nThe dam at Varden cost 31 million dollars.\n';
const body = [
  'The dam at Varden held 25 million litres in 2023.',
  '',
  'The dam at Varden cost 13 million dollars.',
  '',
  'Its keepers counted 4,417 swans.',
  '',
].join('\n');
const head = '---\ncrosscheck: draft\n---\n';

describe('comments that have a draft ignored', () => {
  let api: CrosscheckApi;
  let editor: vscode.TextEditor;

  before(async () => {
    api = await crosscheck();
    await writeSource('dam.txt', source);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await remove('dam-draft.md', 'dam-draft.txt', 'dam-source.txt');
  });

  after(() => leave('dam.txt'));

  const text = (): string => editor.document.getText();
  const underlined = (): readonly string[] =>
    api
      .underlines(editor.document.uri)
      .map(({ range }) => editor.document.getText(range).split(' ')[0] ?? '')
      .sort();
  const problems = (): readonly string[] =>
    vscode.languages
      .getDiagnostics(editor.document.uri)
      .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning)
      .map(({ range }) => editor.document.getText(range).split(' ')[0] ?? '')
      .sort();
  const open = (): number => (api.draft()?.conflicting ?? 0) + (api.draft()?.unsupported ?? 0);

  async function write(name: string): Promise<void> {
    await writeSource(name, `${head}${body}`);
    editor = await openSource(name);
    await eventually('three open points', () => open() === 3);
    await eventually('two problems', () => problems().join() === '13,25');
  }

  async function fix(range: vscode.Range, title: RegExp): Promise<void> {
    const { edit } = await eventually(String(title), async () => {
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        range,
      );
      return offered.find((one) => title.test(one.title));
    });
    assert.ok(edit, 'the quick fix changes nothing');
    assert.ok(await vscode.workspace.applyEdit(edit));
  }

  it('take out the next line, until the comment goes', async () => {
    await write('dam-draft.md');
    await fix(find(editor.document, '25 million'), /^Ignore this line/);
    assert.equal(text(), `${head}<!-- crosscheck-ignore-next-line -->\n${body}`);
    await eventually('two open points', () => open() === 2);
    await eventually('one problem', () => problems().join() === '13');
    assert.deepEqual(underlined(), ['13', '4,417']);
    await vscode.commands.executeCommand('undo');
    assert.equal(text(), `${head}${body}`);
    await eventually('three open points again', () => open() === 3);
    await eventually('two problems again', () => problems().join() === '13,25');
  });

  it('take out what is selected, and nothing behind it', async () => {
    await write('dam-draft.md');
    const from = find(editor.document, 'The dam at Varden held').start;
    const to = find(editor.document, '13 million').end;
    editor.selection = new vscode.Selection(from, to);
    await fix(editor.selection, /^Ignore the selection/);
    const [held = '', , cost = '', , ...rest] = body.split('\n');
    assert.equal(
      text(),
      [`${head}<!-- crosscheck-ignore-block -->`, held, '', cost, '<!-- crosscheck-ignore-end -->', '', ...rest].join(
        '\n',
      ),
    );
    await eventually('one open point', () => open() === 1);
    await eventually('no problem', () => problems().length === 0);
    assert.deepEqual(underlined(), ['4,417']);
  });

  it('take out the whole draft, below its front matter', async () => {
    await write('dam-draft.md');
    await fix(find(editor.document, '4,417'), /^Ignore this draft/);
    assert.equal(text(), `${head}<!-- crosscheck-ignore-file -->\n${body}`);
    await eventually('no open point', () => api.draft() !== null && open() === 0);
    await eventually('no problem', () => problems().length === 0);
    assert.deepEqual(underlined(), []);
  });

  it('are written as plain text has them in a text file', async () => {
    await write('dam-draft.txt');
    await fix(find(editor.document, '13 million'), /^Ignore this line/);
    assert.match(text(), /\n\/\/ crosscheck-ignore-next-line\nThe dam at Varden cost 13 million/);
    await eventually('two open points', () => open() === 2);
    await eventually('one problem', () => problems().join() === '25');
  });

  it('are offered and heeded in drafts alone', async () => {
    await writeSource('dam-source.txt', `// crosscheck-ignore-file\n${body}`);
    editor = await openSource('dam-source.txt');
    await eventually('the problems of a source', () => problems().join() === '13,25');
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(0, 0, editor.document.lineCount, 0),
    );
    assert.ok(offered.length > 0);
    assert.deepEqual(
      offered.filter(({ title, edit }) => edit !== undefined || title.startsWith('Ignore')),
      [],
    );
  });
});
