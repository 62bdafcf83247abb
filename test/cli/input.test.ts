import * as assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { Scratch } from '../support/scratch';
import { compareAsJson, crosscheck } from './run-cli';

const HARBOUR = 'The harbour handled 3.2 million containers in 2023, the port authority said.\n';
const RIVAL = 'The harbour handled 3.9 million containers in 2023, the port authority said.\n';

describe('crosscheck, what it reads', () => {
  let scratch: Scratch;
  beforeEach(() => (scratch = new Scratch()));
  afterEach(() => scratch.remove());

  it('names documents by their path in the one folder', () => {
    scratch.write('a.txt', HARBOUR);
    scratch.write('sub/b.md', HARBOUR);
    const report = compareAsJson([scratch.folder]);
    assert.deepEqual([...new Set(report.claims.map((claim) => claim.path))].sort(), ['a.txt', 'sub/b.md']);
  });

  it('names documents as they were given where there are several paths', () => {
    scratch.write('a.txt', HARBOUR);
    scratch.write('sub/b.md', HARBOUR);
    const report = compareAsJson(['./a.txt', 'sub'], scratch.folder);
    assert.deepEqual(report.sources.map((source) => source.path).sort(), ['a.txt', 'sub/b.md']);
  });

  it('reads a file that is named, whatever its name, and reads it once', () => {
    scratch.write('README.md', HARBOUR);
    const report = compareAsJson(['README.md', './README.md'], scratch.folder);
    assert.equal(report.sources.length, 1);
    assert.equal(crosscheck(['compare', '.'], scratch.folder).code, 2, 'in a folder it is no source');
  });

  it('reads a draft as one, even where it lies in the folder', () => {
    scratch.write('a.txt', HARBOUR);
    const draft = scratch.write('mine.md', HARBOUR);
    const report = compareAsJson([scratch.folder, '--draft', draft]);
    assert.deepEqual(
      report.sources.map((source) => source.role),
      report.sources.map((source) => (source.path.endsWith('mine.md') ? 'draft' : 'source')),
    );
    assert.equal(report.sources.filter((source) => source.role === 'draft').length, 1);
  });

  it('lists what it cannot use, with the reason, and works on', () => {
    scratch.write('a.txt', HARBOUR);
    scratch.write('empty.txt', '');
    scratch.write('binary.txt', Uint8Array.of(1, 2, 0, 3));
    scratch.write('large.txt', 'x'.repeat(200_000));
    const report = compareAsJson([scratch.folder, '--max-size', '0.1']);
    assert.deepEqual(report.skipped, [
      { path: 'binary.txt', reason: 'binary data, not text' },
      { path: 'empty.txt', reason: 'empty' },
      { path: 'large.txt', reason: 'larger than the limit of 0.1 MB (it has 0.2 MB)' },
    ]);
    assert.ok(report.claims.length > 0);
    assert.match(
      crosscheck(['compare', scratch.folder]).out,
      /Skipped: 2 files\n {2}binary\.txt: binary data, not text/,
    );
  });

  it('lists a file without permission', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') return this.skip();
    scratch.write('a.txt', HARBOUR);
    chmodSync(scratch.write('locked.txt', HARBOUR), 0);
    assert.deepEqual(compareAsJson([scratch.folder]).skipped, [{ path: 'locked.txt', reason: 'no permission' }]);
  });

  it('keeps columns right behind emoji and combining marks, and offsets in CRLF text', () => {
    const line = 'Cafe\u0301 \u{1f6a2} owners counted 3.2 million containers in 2023.';
    scratch.write('a.txt', `First line.\r\n${line}\r\n`);
    const claim = compareAsJson([scratch.folder]).claims.find((one) => one.text.startsWith('3.2'));
    assert.ok(claim);
    assert.equal(claim.line, 2);
    assert.equal(claim.column, line.indexOf('3.2') + 1);
    assert.equal(claim.start, 'First line.\r\n'.length + line.indexOf('3.2'));
  });

  it('says on stderr that it read a file as windows-1252', () => {
    const file = scratch.write('a.txt', Buffer.from('The fee rose to \xa340, or 12%.\n', 'latin1'));
    const { code, err } = crosscheck(['compare', file, '--format', 'json']);
    assert.equal(code, 0);
    assert.match(err, /^note: .*a\.txt is not UTF-8; read as windows-1252\n$/);
  });

  it('ends with 2 where there is nothing to read', () => {
    const empty = crosscheck(['compare', scratch.folder]);
    assert.equal(empty.code, 2);
    assert.match(empty.err, /no sources in/);
    const missing = crosscheck(['compare', scratch.path('gone')]);
    assert.equal(missing.code, 2);
    assert.match(missing.err, /cannot read .*gone: it is not there/);
  });

  it('ends with 1 on a conflict only where that was asked for', () => {
    scratch.write('a.txt', HARBOUR);
    scratch.write('b.txt', RIVAL);
    assert.equal(crosscheck(['compare', scratch.folder]).code, 0);
    assert.equal(crosscheck(['compare', scratch.folder, '--fail-on', 'conflicts']).code, 1);
    scratch.write('b.txt', HARBOUR);
    assert.equal(crosscheck(['compare', scratch.folder, '--fail-on', 'conflicts']).code, 0);
  });
});
