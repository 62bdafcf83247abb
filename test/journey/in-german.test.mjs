// The same sources where VS Code speaks German, in two folders of one workspace.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openStage } from './stage.mjs';

const ROOT = path.join(import.meta.dirname, '../..');

describe('a workspace of two folders, in German', () => {
  /** @type {import('./stage.mjs').Stage} */
  let stage;
  const home = mkdtempSync(path.join(os.tmpdir(), 'crosscheck-german-'));

  before(async () => {
    const [first, second] = ['quellen', 'spalten'].map((name) => path.join(home, name));
    assert.ok(first && second);
    cpSync(path.join(ROOT, 'seeds'), first, { recursive: true });
    mkdirSync(second);
    for (const name of ['column.txt', 'wire.txt']) renameSync(path.join(first, name), path.join(second, name));
    const file = path.join(home, 'beide.code-workspace');
    writeFileSync(file, JSON.stringify({ folders: [{ path: 'quellen' }, { path: 'spalten' }] }));
    stage = await openStage({ workspace: file, language: 'de', settings: { 'editor.wordWrap': 'on' } });
  });
  after(async () => {
    await stage.end();
    rmSync(home, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.picture('failed');
  });

  it('compares the sources of both folders, and says so in German', async () => {
    const { workbench, picture } = stage;
    await workbench.open('aggregator.txt', 5, 70);
    await workbench.see('.statusbar-item', /[1-9]\d* Widerspr/);
    await workbench.command('Show or Focus Hover');
    await workbench.see('.monaco-hover:not(.hidden)', 'Gemessen');
    await picture('20-german-hover');
    await workbench.page.keyboard.press('Escape');
    await workbench.command('Problems: Focus on Problems View');
    await workbench.see('.markers-panel .monaco-list-row', 'Crosscheck');
    await picture('21-german-problems');
    await workbench.command('View: Hide Panel');
    await workbench.command('Crosscheck: Quellen vergleichen');
    const heads = await workbench.seeInWebview('thead .source');
    assert.equal(await heads.count(), 8);
    await picture('22-german-comparison');
    assert.match(
      await (await workbench.seeInWebview('svg.picture text')).allTextContents().then(String),
      /9\. Juni 2025/,
    );
    await workbench.command('Crosscheck: Focus on Angaben View');
    await workbench.see('.sidebar .custom-view-tree-node-item');
    await picture('23-german-claims');
  });

  it('keeps what is typed into the filter while sources change', async () => {
    const { workbench, page } = stage;
    const input = (await workbench.seeInWebview('.filter input')).first();
    await input.fill('');
    const words = 'defense spending of the allies';
    let written = 0;
    const writer = setInterval(() => {
      written += 1;
      const text = `The harbour of Orre has ${500 + written} boats.\n`;
      writeFileSync(path.join(home, 'quellen', `harbour-${written % 3}.txt`), text);
    }, 80);
    try {
      await input.pressSequentially(words, { delay: 120 });
      await workbench.settle();
    } finally {
      clearInterval(writer);
    }
    assert.ok(written > 10);
    assert.equal(await input.inputValue(), words);
    await page.keyboard.press('Escape');
  });
});
