import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrosscheckApi } from '../../../client/src/api';
import { crosscheck, eventually, find, leave, openSource, set, sourceUri, writeSource } from '../helpers';

/** Dated, so that one of them is the first to say it. */
const files = {
  'ferry-first.txt':
    'HALLAM, June 3, 2024 (County Gazette) -- The ferry to Orre carried 41,300 passengers in 2023.\nIt carried 41,300 passengers, the line repeated.\n',
  'ferry-later.txt':
    'ORRE, June 9, 2024 (The Beacon) -- In 2023 the ferry to Orre carried 41,300 passengers, its captain told the town.\n',
  'ferry-wrong.txt': 'HALLAM, June 11, 2024 (Morning Post) -- The ferry to Orre carried 43,100 passengers in 2023.\n',
};
type Name = keyof typeof files;

describe('what VS Code has for languages', () => {
  let api: CrosscheckApi;

  before(async () => {
    api = await crosscheck();
    for (const [name, text] of Object.entries(files)) await writeSource(name, text);
    await openSource('ferry-wrong.txt');
    await eventually('the problem', () => vscode.languages.getDiagnostics(sourceUri('ferry-wrong.txt')));
  });

  after(() => leave(...Object.keys(files)));

  /** What a provider says at the first place of a figure. */
  async function at<T>(name: Name, figure: string, command: string): Promise<T[]> {
    const { document } = await openSource(name);
    return vscode.commands.executeCommand<T[]>(command, document.uri, find(document, figure).start.translate(0, 1));
  }
  const nameOf = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? '';

  it('the hover has twelve lines at most and leads to the others', async () => {
    const hovers = await eventually('the hover', () =>
      at<vscode.Hover>('ferry-wrong.txt', '43,100', 'vscode.executeHoverProvider'),
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : '')))
      .join('\n');
    assert.match(text, /^\*\*2 conflict\*\*/);
    assert.match(text, /\*\*Conflicts\*\*\n\n- \[County Gazette, 3 June 2024\]\(file:.*ferry-first\.txt#L1,/);
    assert.match(text, /carried \*\*41,300\*\* passengers/);
    assert.ok(text.split('\n').filter((line) => line.trim() !== '').length <= 12, text);
  });

  it('go to definition leads to who said it first', async () => {
    const found = await eventually('the definition', () =>
      at<vscode.Location>('ferry-later.txt', '41,300', 'vscode.executeDefinitionProvider'),
    );
    assert.deepEqual(
      found.map(({ uri }) => nameOf(uri)),
      ['ferry-first.txt'],
    );
  });

  it('references are all statements of the topic', async () => {
    const found = await eventually('references', () =>
      at<vscode.Location>('ferry-later.txt', '41,300', 'vscode.executeReferenceProvider'),
    );
    assert.deepEqual([...new Set(found.map(({ uri }) => nameOf(uri)))].sort(), Object.keys(files));
  });

  it('highlights are where the file says the same again', async () => {
    const found = await eventually('highlights', () =>
      at<vscode.DocumentHighlight>('ferry-first.txt', '41,300', 'vscode.executeDocumentHighlights'),
    );
    assert.deepEqual(
      found.map(({ range }) => range.start.line),
      [0, 1],
    );
  });

  it('workspace symbols are the claims of all files', async () => {
    const found = await eventually('symbols', () =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'passengers 41,300',
      ),
    );
    assert.deepEqual([...new Set(found.map(({ location }) => nameOf(location.uri)))].sort(), [
      'ferry-first.txt',
      'ferry-later.txt',
    ]);
    assert.ok(found.every(({ name }) => name.startsWith('41,300')));
  });

  it('sources on one page are folded and listed apart', async () => {
    const { document } = await openSource('aggregator.txt');
    const ranges = await eventually('folding ranges', () =>
      vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
    );
    const symbols = await eventually('the outline', () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    );
    const sources = symbols.filter(({ kind }) => kind === vscode.SymbolKind.Module);
    assert.ok(sources.length >= 3);
    for (const { range, children } of sources) {
      assert.ok(children.every((child) => child.kind === vscode.SymbolKind.Number && child.detail !== ''));
      assert.ok(ranges.some(({ start }) => start === range.start.line));
    }
  });

  it('the outline of a document that nobody touches follows what other sources say', async function () {
    this.timeout(120_000);
    const { document } = await openSource('ferry-later.txt');
    // VS Code answers from what it keeps as long as the text stays
    const outline = async (): Promise<string> => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      // nothing, where it is just being offered anew
      return symbols?.find(({ name }) => name.startsWith('41,300'))?.detail ?? '';
    };
    const wrong = files['ferry-wrong.txt'];
    const right = wrong.replace('43,100', '41,300');
    const version = document.version;
    for (let round = 0; round < 12; round += 1) {
      const last = round % 2 === 0 ? right : wrong;
      for (let change = 0; change < round; change += 1) {
        await writeSource('ferry-wrong.txt', change % 2 === 0 ? wrong : right);
        await new Promise((resolve) => setTimeout(resolve, 40 * (round % 5)));
      }
      await writeSource('ferry-wrong.txt', last);
      await eventually(`the outline, round ${round}`, async () => {
        const told = await outline();
        return told !== '' && /conflict/.test(told) === (last === wrong);
      });
    }
    assert.equal(document.version, version);
  });

  it('inlay hints and lenses are there only where they are switched on', async () => {
    const { document } = await openSource('ferry-later.txt');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, whole);
    const lenses = (): Thenable<vscode.CodeLens[]> =>
      vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 10);
    assert.deepEqual(await hints(), []);
    assert.deepEqual(await lenses(), []);
    await set('inlayHints', true);
    await set('codeLens', true);
    const [hint] = await eventually('hints', hints);
    assert.match(typeof hint?.label === 'string' ? hint.label : '', /^[✓=]1 ✗1$/);
    const [lens] = await eventually('lenses', lenses);
    assert.match(lens?.command?.title ?? '', /The Beacon, 9 June 2024: .*1 conflicting/);
    assert.equal(lens?.command?.command, 'crosscheck.compareSources');
  });

  it('quick fixes lead to what contradicts a figure and never change a source', async () => {
    const { document } = await openSource('ferry-wrong.txt');
    const offered = await eventually('quick fixes', () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        find(document, '43,100'),
      ),
    );
    const titles = offered.map(({ title }) => title);
    for (const wanted of [
      /^Go to “41,300”/,
      /^Open .* beside$/,
      /^Compare this topic/,
      /Not a claim/i,
      /[Nn]ot the same thing/,
      /^Accept/,
    ])
      assert.ok(
        titles.some((title) => wanted.test(title)),
        `${String(wanted)} in\n${titles.join('\n')}`,
      );
    assert.ok(offered.every(({ edit }) => edit === undefined));
    const beside = offered.find(({ title }) => title.endsWith('beside'))?.command;
    assert.ok(beside);
    await vscode.commands.executeCommand(beside.command, ...((beside.arguments ?? []) as unknown[]));
    const editor = await eventually('the other source', () => {
      const active = vscode.window.activeTextEditor;
      return active?.viewColumn === vscode.ViewColumn.Two && !active.selection.isEmpty ? active : null;
    });
    assert.equal(editor.document.getText(editor.selection), '41,300');
    const compare = offered.find(({ title }) => title.startsWith('Compare this topic'))?.command;
    assert.ok(compare);
    await vscode.commands.executeCommand(compare.command, ...((compare.arguments ?? []) as unknown[]));
    const comparison = await eventually('the comparison', () => api.comparison());
    const focus = await eventually('the figure in the comparison', async () => (await comparison.snapshot()).focus);
    assert.match(focus.claim ?? '', /ferry-wrong\.txt#/);
  });
});
