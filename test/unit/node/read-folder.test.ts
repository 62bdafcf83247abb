import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { readRegular } from '../../../server/src/node/read-file';
import { listSources, readSource } from '../../../server/src/node/read-folder';
import { Scratch } from '../../support/scratch';

const LIMIT = 1000;

describe('reading a folder', () => {
  let scratch: Scratch;
  beforeEach(() => (scratch = new Scratch()));
  afterEach(() => scratch.remove());

  it('finds sources in it and below, in order, but for what is ignored', async () => {
    scratch.write('.gitignore', 'ignored/\n');
    for (const name of ['b.txt', 'a.md', 'sub/c.markdown', 'ignored/d.txt', 'README.md', 'e.pdf', '.hid/f.txt']) {
      scratch.write(name, '12');
    }
    assert.deepEqual(await listSources(scratch.folder), { files: ['a.md', 'b.txt', 'sub/c.markdown'], skipped: [] });
  });

  it('obeys a .gitignore of a folder below', async () => {
    scratch.write('sub/.gitignore', 'x.txt');
    scratch.write('x.txt', '12');
    scratch.write('sub/x.txt', '12');
    assert.deepEqual((await listSources(scratch.folder)).files, ['x.txt']);
  });

  it('follows symbolic links to files inside the folder alone', async () => {
    const outside = new Scratch();
    try {
      scratch.write('a.txt', '12');
      symlinkSync(scratch.path('a.txt'), scratch.path('in.txt'));
      symlinkSync(outside.write('secret.txt', '13'), scratch.path('out.txt'));
      symlinkSync(scratch.path('loop.txt'), scratch.path('loop.txt'));
      symlinkSync('..', scratch.path('up'));
      const { files, skipped } = await listSources(scratch.folder);
      assert.deepEqual(files, ['a.txt', 'in.txt']);
      assert.deepEqual(skipped, [
        { path: 'loop.txt', reason: 'symbolic links that lead in a circle' },
        { path: 'out.txt', reason: 'symbolic link that leads out of the folder' },
      ]);
    } finally {
      outside.remove();
    }
  });

  it('rejects where the folder itself is gone', async () => {
    await assert.rejects(listSources(scratch.path('gone')));
  });
});

describe('reading a file', () => {
  let scratch: Scratch;
  beforeEach(() => (scratch = new Scratch()));
  afterEach(() => scratch.remove());

  const reasonFor = async (file: string): Promise<string> => {
    const read = await readSource(file, LIMIT);
    return read.kind === 'skipped' ? read.reason : 'it was read';
  };

  it('gives its text', async () => {
    const file = scratch.write('a.txt', '\ufeffUp 12 %\n');
    assert.deepEqual(await readSource(file, LIMIT), { kind: 'text', text: 'Up 12 %\n', encoding: 'utf-8' });
  });

  it('says why it does not', async () => {
    assert.equal(await reasonFor(scratch.path('gone.txt')), 'it is not there');
    assert.match(await reasonFor(scratch.write('large.txt', 'x'.repeat(LIMIT + 1))), /^larger than the limit/);
    mkdirSync(scratch.path('folder.txt'));
    assert.equal(await reasonFor(scratch.path('folder.txt')), 'not a regular file');
  });

  it('does not wait for a named pipe', async function () {
    if (process.platform === 'win32') return this.skip();
    execFileSync('mkfifo', [scratch.path('pipe.txt')]);
    assert.equal(await reasonFor(scratch.path('pipe.txt')), 'not a regular file');
  });

  it('never reads more of a file than the limit, however it grows meanwhile', async () => {
    const file = scratch.write('grows.txt', 'x'.repeat(LIMIT - 50));
    const kinds = new Set<string>();
    for (let i = 0; i < 40; i += 1) {
      const pending = readRegular(file, LIMIT);
      appendFileSync(file, 'yyy');
      const read = await pending;
      kinds.add(read.kind);
      if (read.kind === 'bytes') assert.ok(read.bytes.length <= LIMIT && read.bytes.length >= LIMIT - 50);
    }
    assert.deepEqual([...kinds].sort(), ['bytes', 'too large']);
  });

  it('reads no device', async function () {
    if (process.platform === 'win32') this.skip();
    assert.deepEqual(await readSource('/dev/zero', LIMIT), { kind: 'skipped', reason: 'not a regular file' });
  });
});
