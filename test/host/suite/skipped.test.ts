import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ComparisonApi, CrosscheckApi } from '../../../client/src/api';
import { crosscheck, eventually, leave, openSource, set, sourceUri, writeSource } from '../helpers';

const names = ['long.txt', 'blob.txt', 'german.txt', 'nothing.txt'];

describe('files that are skipped', () => {
  let api: CrosscheckApi;

  before(async () => {
    api = await crosscheck();
    await eventually('the seeds', () => api.status()?.reading === null && api.status()?.sources === 5);
  });

  afterEach(() => leave(...names));

  const told = (name: string): string | undefined =>
    api.statusBar().lines.find((line) => line.startsWith(`Skipped: ${name}`));

  it('are told with the reason: binary data, and nothing in them', async () => {
    await vscode.workspace.fs.writeFile(sourceUri('blob.txt'), new Uint8Array([0x53, 0, 1, 2, 0, 0xff, 0, 9]));
    await writeSource('nothing.txt', '\n');
    await eventually('two skipped files', () => api.status()?.skipped === 2);
    assert.equal(told('blob.txt'), 'Skipped: blob.txt, binary data, not text');
    assert.equal(told('nothing.txt'), 'Skipped: nothing.txt, empty');
    assert.ok(api.statusBar().lines.some((line) => line.endsWith('2 files skipped')));
    assert.equal(api.status()?.sources, 5);
    await writeSource('nothing.txt', 'The mill at Ost ground 4,120 tonnes of rye in 2022.\n');
    await eventually('one more source', () => api.status()?.sources === 6);
    assert.equal(told('nothing.txt'), undefined);
  });

  it('are told when they are too large, and read once the setting takes them', async () => {
    await writeSource('long.txt', 'The mill at Ost ground 4,120 tonnes of rye in 2022.\n'.repeat(2_000));
    await eventually('one more source', () => api.status()?.sources === 6);
    await set('maxFileSize', 0.05);
    const line = await eventually('the reason', () => told('long.txt'));
    assert.match(line, /larger than the limit of 0\.05 MB \(it has 0\.104 MB\).*crosscheck\.maxFileSize/);
    assert.equal(api.status()?.sources, 5);
    await set('maxFileSize', 1);
    await eventually('the source again', () => api.status()?.sources === 6);
    assert.equal(told('long.txt'), undefined);
  });

  it('in another language take no part while they are open, and the status bar says so', async () => {
    const german = [
      'Die Mühle in Ost hat im vergangenen Jahr insgesamt 4120 Tonnen Roggen gemahlen, sagte der Besitzer am Montag.',
      'Das sind mehr als in den beiden Jahren davor, und er will im Herbst noch eine zweite Mühle bauen lassen.',
      'Wer das bezahlen soll, ist aber noch nicht geklärt, denn die Bank hat dem Vorhaben bisher nicht zugestimmt.',
      '',
    ].join('\n');
    const { sources } = await eventually('the counts', () => api.status());
    await writeSource('german.txt', german.repeat(4));
    await openSource('german.txt');
    await eventually('the reason', () => told('german.txt'));
    assert.equal(told('german.txt'), 'Skipped: german.txt, not in English');
    assert.equal(api.status()?.sources, sources);
    await eventually('its part', () => api.statusBar().lines.some((one) => one.includes('takes no part')));
    await openSource('wire.txt');
    await eventually('a part', () => api.statusBar().lines.includes('The open document is a source.'));
  });

  it('have no column in the comparison, and do not hinder it', async () => {
    await vscode.workspace.fs.writeFile(sourceUri('blob.txt'), new Uint8Array([0, 1, 2, 3]));
    await eventually('a skipped file', () => told('blob.txt'));
    await openSource('wire.txt');
    await vscode.commands.executeCommand('crosscheck.compareSources');
    const comparison: ComparisonApi = await eventually('the comparison', () => api.comparison());
    const { columns } = await eventually('rows', async () => {
      const snapshot = await comparison.snapshot();
      return snapshot.rows.length > 0 ? snapshot : null;
    });
    assert.ok(columns.length >= 5);
    assert.ok(!columns.includes('blob'));
  });
});
