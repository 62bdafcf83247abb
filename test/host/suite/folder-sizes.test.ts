import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ComparisonApi, CrosscheckApi, ShownNode } from '../../../client/src/api';
import { initialState } from '../../../client/src/comparison/table/view-state';
import { activate, eventually, openSource, sourceUri, writeSource } from '../helpers';

const folder = 'sized';
/** The seeds would be compared too: only this folder's files are sources here. */
const globs = [`${folder}/**/*.txt`];
const sizes = [0, 1, 2, 60, 500];

/** A story of a town of its own; the first sixty, and one in ten after them, tell of one hospital, in two figures. */
function story(at: number): string {
  const shared = at % 2 === 0 ? '4,100' : '4,900';
  const town = `Town number ${at} of the Vale has ${1000 + at * 7} inhabitants, its clerk said.\n`;
  return at < 60 || at % 10 === 0 ? `${town}The regional hospital of Wendling has ${shared} beds in 2024.\n` : town;
}

function leaves(nodes: readonly ShownNode[]): readonly ShownNode[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node] : leaves(node.children)));
}

describe('a folder of any size', function () {
  this.timeout(120_000);
  let api: CrosscheckApi;
  const settings = vscode.workspace.getConfiguration('crosscheck');

  before(async () => {
    api = (await activate()).exports as CrosscheckApi;
    await settings.update('sources', globs, vscode.ConfigurationTarget.Workspace);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(sourceUri(folder), { recursive: true }).then(undefined, () => undefined);
    await settings.update('sources', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.delete(sourceUri('.vscode'), { recursive: true }).then(undefined, () => undefined);
    await eventually('the seeds again', () => api.status()?.sources === 5, 60_000);
  });

  let written = 0;
  for (const size of sizes) {
    it(`shows something sensible in every view: ${size} sources`, async () => {
      for (; written < size; written += 1) await writeSource(`${folder}/s${written}.txt`, story(written));
      await eventually(
        `${size} sources`,
        () => api.status()?.reading === null && api.status()?.sources === size && api.status(),
        120_000,
      );
      await vscode.commands.executeCommand('crosscheck.compareSources');
      const comparison: ComparisonApi = await eventually('the comparison', () => api.comparison());
      await comparison.arrange({ ...initialState, chosen: null });
      await eventually(
        'rows, or a word on how far they are',
        async () => {
          const { rows, progress, empty } = await comparison.snapshot();
          return rows.length > 0 || progress !== null || empty !== '';
        },
        10_000,
      );
      const status = api.statusBar();
      const claims = await api.claims();
      if (size === 0) {
        assert.match(status.text, /No sources/);
        assert.deepEqual(claims, []);
        const { empty } = await eventually('a word on why there is nothing', async () => {
          const snapshot = await comparison.snapshot();
          return snapshot.empty === '' ? null : snapshot;
        });
        assert.match(empty, /figures/);
        return;
      }
      const {
        columns,
        rows,
        size: grid,
      } = await eventually(
        'rows',
        async () => {
          const snapshot = await comparison.snapshot();
          const { rows, columns, progress } = snapshot;
          return rows.length > 0 && columns.length >= Math.min(size, 2) && progress === null ? snapshot : null;
        },
        120_000,
      );
      assert.ok(columns.length > 0 && grid.rows > 1);
      assert.ok(rows.some(({ cells }) => cells.some(({ text }) => text.startsWith('4,100'))));
      const shown = await eventually('claims in the view', () => api.claims(), 60_000);
      assert.ok(leaves(shown).length >= Math.min(size, 60), `${leaves(shown).length} statements`);
      assert.match(status.text, size === 1 ? /1 source/ : /conflict/);

      await openSource(`${folder}/s0.txt`);
      const uri = sourceUri(`${folder}/s0.txt`);
      await eventually('underlines', () => api.underlines(uri), 60_000);
      const symbols = await eventually('the outline', () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri),
      );
      assert.ok(symbols.some(({ name }) => name.startsWith('4,100')));
      const at = new vscode.Position(1, story(0).split('\n')[1]?.indexOf('4,100') ?? 0);
      const hovers = await eventually('the hover', () =>
        vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at),
      );
      const text = hovers.flatMap(({ contents }) =>
        contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : '')),
      );
      const bullets = text.join('\n').match(/^- /gm)?.length ?? 0;
      assert.ok(bullets <= 12, `${bullets} sources in the hover`);
      assert.match(text.join('\n'), size === 1 ? /No other source speaks of it/ : /conflict|agree/);
      assert.equal(/and \d+ more/.test(text.join('\n')), size > 12);
      const problems = vscode.languages.getDiagnostics(uri);
      assert.ok(problems.length <= 3, `${problems.length} problems in one source`);
    });
  }
});
