import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrosscheckApi } from '../../../client/src/api';
import { crosscheck, eventually, leave, openSource, set, writeSource } from '../helpers';

const folder = 'long';
/** So many, of so many lines, that no machine has read them before it was asked how far it is. */
const files = 400;
const lines = 300;

describe('the reading of the sources', () => {
  let api: CrosscheckApi;

  before(async () => {
    api = await crosscheck();
    await set('cache', false);
    const walk = 'It walked on and sang to all who stood at their windows.\n'.repeat(lines);
    const names = Array.from({ length: files }, (_, file) => `${folder}/song-${file}.txt`);
    await Promise.all(names.map((name) => writeSource(name, `The choir of Orre sang in the rain.\n${walk}`)));
    await eventually('all sources', () => api.status()?.reading === null && api.status()?.sources === 5 + files);
  });
  after(() => leave(folder));

  it('is told with counts while it goes on, and open documents do not wait for it', async () => {
    const { document } = await openSource('wire.txt');
    const texts = new Set<string>();
    let marked = false;
    const watch = setInterval(() => texts.add(api.statusBar().text), 5);
    const listener = api.onDidChange(() => {
      marked ||= api.status()?.reading !== null && api.underlines(document.uri).length > 0;
    });
    try {
      await vscode.commands.executeCommand('crosscheck.restartServer');
      await eventually('how far it is', () => [...texts].some((text) => /Reading \d+ of \d+/.test(text)));
      await eventually('the end', () => api.status()?.reading === null);
    } finally {
      clearInterval(watch);
      listener.dispose();
    }
    assert.ok(marked, [...texts].join(' | '));
    assert.match(api.statusBar().text, /conflict/);
  });
});
