import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ComparisonApi, CrosscheckApi } from '../../../client/src/api';
import { initialState } from '../../../client/src/comparison/table/view-state';
import { crosscheck, eventually, leave, leaves, openSource, set, sourceUri, writeSource } from '../helpers';

const folder = 'sized';
/** The seeds would be compared too: only this folder's files are sources here. */
const globs = [`${folder}/**/*.txt`];
const sizes = [0, 1, 2, 60, 500];

const syllables = ['bar', 'den', 'fol', 'gar', 'hel', 'kin', 'mor', 'nes', 'pel', 'ros'];
const things = ['inhabitants', 'tonnes of rye', 'kilometres of hedges', 'litres of milk', 'hectares of wood'];

/** A story of a town of its own; the first sixty, and one in forty after them, tell of one hospital, in two figures. */
function story(at: number): string {
  const name = [100, 10, 1].map((place) => syllables[Math.floor(at / place) % 10] ?? '').join('');
  const town = `The town of ${name.charAt(0).toUpperCase()}${name.slice(1)} has ${1000 + at * 7} ${things[at % things.length] ?? ''}.\n`;
  const shared = at % 2 === 0 ? '4,100' : '4,900';
  return at < 60 || at % 40 === 0 ? `${town}The regional hospital of Wendling has ${shared} beds in 2024.\n` : town;
}

describe('a folder of any size', function () {
  this.timeout(120_000);
  let api: CrosscheckApi;

  before(async () => {
    api = await crosscheck();
    await set('sources', globs);
  });

  after(() => leave(folder));

  let written = 0;
  for (const size of sizes) {
    it(`shows something sensible in every view: ${size} sources`, async () => {
      const more = Array.from({ length: size - written }, (_, i) => written + i);
      await Promise.all(more.map((at) => writeSource(`${folder}/s${at}.txt`, story(at))));
      written = size;
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
      const told = [/No sources/, /1 source/][size] ?? (size > 200 ? /[1-9] conflict|500 sources/ : /[1-9] conflict/);
      // what comes in late may have it say for a moment that it reads
      await eventually(`${told.source} in the status bar`, () => told.test(api.statusBar().text), 60_000);
      const claims = await api.claims();
      if (size === 0) {
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
