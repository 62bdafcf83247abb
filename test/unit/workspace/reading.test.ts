import assert from 'node:assert/strict';
import { readFolders, type FolderReader } from '../../../server/src/workspace/reading';

const names = Array.from({ length: 200 }, (_, i) => `s${String(i).padStart(3, '0')}.txt`);
const folder = {
  uri: 'file:///desk',
  name: 'desk',
  enabled: true,
  rules: { sources: ['**/*.txt'], exclude: [], maxFileSize: 1e6 },
};

interface Read {
  readonly begun: string[];
  readonly taken: string[];
  readonly failed: string[];
  readonly told: string[];
  ended: boolean;
  /** It was done to the end. */
  all: boolean;
}

/** Reads a folder of two hundred sources. */
async function read(given: Partial<FolderReader> & { readonly stopAfter?: number }): Promise<Read> {
  const { stopAfter = Infinity, ...reader } = given;
  const read: Read = { begun: [], taken: [], failed: [], told: [], ended: false, all: false };
  const world = {
    files: { list: () => Promise.resolve({ uris: names.map((name) => `${folder.uri}/${name}`), failures: [] }) },
    yield: () => Promise.resolve(),
  };
  read.all = await readFolders(world, [folder], {
    progress: {
      report: (done, total) => read.told.push(`${done} of ${total}`),
      cancelled: () => read.taken.length >= stopAfter,
      done: () => (read.ended = true),
    },
    stale: () => false,
    isOpen: () => false,
    maxSources: 1000,
    listed: () => Promise.resolve(),
    failed: (path) => read.failed.push(path),
    read: (path) => {
      read.begun.push(path);
      return Promise.resolve(() => read.taken.push(path));
    },
    changed: () => undefined,
    ...reader,
  });
  return read;
}

describe('reading the folders', () => {
  it('takes in one source after the other, and tells how many of how many', async () => {
    const { taken, told, ended, all } = await read({});
    assert.equal(taken.length, 200);
    assert.deepEqual(told.slice(0, 2), ['1 of 200', '2 of 200']);
    assert.equal(told.at(-1), '200 of 200');
    assert.ok(ended && all);
  });

  it('stops when it is cancelled: what was taken in stays, no more is begun', async () => {
    const { taken, begun, ended, all } = await read({ stopAfter: 10 });
    assert.equal(taken.length, 10);
    assert.ok(begun.length < 100, String(begun.length));
    assert.ok(ended && !all);
  });

  it('leaves open documents to the editor, which has given them already', async () => {
    const { taken, told } = await read({ isOpen: (path) => /s00\d/.test(path) });
    assert.equal(taken.length, 190);
    assert.ok(!taken.some((path) => /s00\d/.test(path)));
    assert.equal(told.at(-1), '190 of 190');
  });

  it('ends where another reading has begun', async () => {
    let asked = 0;
    const { taken, all } = await read({ stale: () => ++asked > 5 });
    assert.ok(taken.length < 10 && !all);
  });

  it('lists what is beyond the limit of sources, in the order of their names', async () => {
    const { taken, failed } = await read({ maxSources: 150 });
    assert.equal(taken.length, 150);
    assert.deepEqual([failed.length, failed[0]?.endsWith('s150.txt')], [50, true]);
  });
});
