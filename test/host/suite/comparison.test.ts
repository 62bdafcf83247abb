import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ComparisonApi, CrosscheckApi } from '../../../client/src/api';
import { initialState } from '../../../client/src/comparison/table/view-state';
import { crosscheck, eventually, leave, openSource, sourceUri, writeSource } from '../helpers';

const folder = 'compared';
const north = 'Unemployment in Norland was 6.1 percent in May 2024, the ministry said.\n';
const south = 'Unemployment in Norland was 7.4 percent in May 2024, the ministry said.\n';

describe('Compare Sources', () => {
  let api: CrosscheckApi;
  let comparison: ComparisonApi;

  /** Rows of the page as soon as one of them holds this figure. */
  const rowWith = (text: string) =>
    eventually(`a row with ${text}`, async () =>
      (await comparison.snapshot()).rows.find(({ cells }) => cells.some((cell) => cell.text === text)),
    );

  before(async () => {
    api = await crosscheck();
    await writeSource(`${folder}/a.txt`, north);
    await writeSource(`${folder}/b.txt`, south);
    await openSource('wire.txt');
    await eventually('the folder to be read', () => api.status()?.reading === null);
    await vscode.commands.executeCommand('crosscheck.compareSources');
    comparison = await eventually('the comparison', () => api.comparison());
    await rowWith('7.4 percent');
  });

  after(() => leave(folder));

  beforeEach(() => comparison.arrange({ ...initialState, chosen: null }));

  it('is a grid with a picture in words for each row', async () => {
    const { rows, columns, size } = await comparison.snapshot();
    assert.deepEqual(size, { rows: rows.length + 1, columns: columns.length + 2 });
    const { picture } = await rowWith('7.4 percent');
    assert.match(picture ?? '', /6\.1%.*7\.4%/);
  });

  it('filters by text and sorts', async () => {
    await comparison.arrange({ text: '7.4' });
    const { rows } = await comparison.snapshot();
    assert.equal(rows.length, 1);
    await comparison.arrange({ text: '', sort: 'topic' });
    const labels = (await comparison.snapshot()).rows.map(({ label }) => label);
    assert.deepEqual(
      labels,
      [...labels].sort((x, y) => x.localeCompare(y, undefined, { numeric: true })),
    );
    await comparison.arrange({ text: 'no such words' });
    assert.match((await comparison.snapshot()).empty, /No topic fits/);
  });

  it('hides the rows that agree', async () => {
    const all = (await comparison.snapshot()).rows.length;
    await comparison.arrange({ hideAgreeing: true });
    const left = (await comparison.snapshot()).rows;
    assert.ok(left.length < all);
    assert.ok(left.some(({ cells }) => cells.some(({ text }) => text === '7.4 percent')));
  });

  it('walks from cell to cell by arrow keys, and goes to the figure on Enter', async () => {
    await comparison.arrange({ text: '7.4' });
    await comparison.key('Home', true);
    const start = (await comparison.snapshot()).focus;
    assert.deepEqual([start?.row, start?.column], [1, 0]);
    await comparison.key('ArrowRight', true);
    const first = (await comparison.snapshot()).focus;
    assert.match(first?.claim ?? '', /a\.txt#/);
    await comparison.key('ArrowRight', true);
    const second = (await comparison.snapshot()).focus;
    assert.match(second?.claim ?? '', /b\.txt#/);
    await comparison.key('ArrowUp');
    assert.equal((await comparison.snapshot()).focus?.row, 0);
    await comparison.key('ArrowDown');
    await comparison.key('Enter');
    const editor = await eventually('the source', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith(`${folder}/b.txt`) && !active.selection.isEmpty ? active : null;
    });
    assert.equal(editor.document.getText(editor.selection), '7.4 percent');
  });

  it('shows only the sources that were selected in the Explorer, and all again', async () => {
    const uris = ['a.txt', 'b.txt'].map((name) => sourceUri(`${folder}/${name}`));
    await vscode.commands.executeCommand('crosscheck.compareSelected', uris[0], uris);
    const { columns, notices } = await eventually('two columns', async () => {
      const snapshot = await comparison.snapshot();
      return snapshot.columns.length === 2 ? snapshot : null;
    });
    assert.deepEqual(columns, ['a', 'b']);
    assert.match(notices.join(' '), /2 of \d+ sources are shown/);
    await comparison.arrange({ chosen: [sourceUri(folder).toString()] });
    assert.equal((await comparison.snapshot()).columns.length, 2);
    await comparison.arrange({ chosen: null });
    assert.ok((await comparison.snapshot()).columns.length > 2);
  });

  it('follows edits, keeping what the reader has asked for', async () => {
    await comparison.arrange({ text: 'norland' });
    await writeSource(`${folder}/b.txt`, south.replace('7.4', '8.3'));
    await rowWith('8.3 percent');
    const { rows } = await comparison.snapshot();
    assert.ok(rows.every(({ cells }) => cells.every(({ text }) => text !== '7.4 percent')));
    await writeSource(`${folder}/b.txt`, south);
    await rowWith('7.4 percent');
  });

  it('exports what is shown', async () => {
    await comparison.arrange({ text: '7.4' });
    const csv = await comparison.export('csv');
    assert.match(csv, /7\.4 percent ✗/);
    assert.equal(csv.trimEnd().split('\r\n').length, 2);
    assert.match(await comparison.export('csv-statements'), /Norland was 7\.4 percent/);
    const markdown = await comparison.export('markdown');
    assert.match(markdown, /Norland was 7\.4 percent/);
    // files as the workspace has them
    assert.match(markdown, /\(compared\/b\.txt:1\)/);
    assert.ok(!markdown.includes('(/'));
    const html = await comparison.export('html');
    assert.match(html, /<svg role="img"/);
    assert.match(html, /<strong>7\.4 percent<\/strong>/);
    const report = JSON.parse(await comparison.export('json')) as { version: number; claims: { text: string }[] };
    assert.equal(report.version, 1);
    assert.ok(report.claims.some(({ text }) => text === '7.4 percent'));
  });
});
