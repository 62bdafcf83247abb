import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { displayWidth } from '../../server/src/cli/terminal';
import { Scratch } from '../support/scratch';
import { crosscheck } from './run-cli';

const SEEDS = path.join(__dirname, '../seeds');
const ESCAPES = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/;

describe('crosscheck, what it prints', () => {
  let scratch: Scratch;
  beforeEach(() => (scratch = new Scratch()));
  afterEach(() => scratch.remove());

  it('fits 100 columns and has no colour where there is no terminal', () => {
    for (const args of [
      ['compare', SEEDS, '--all'],
      ['claims', path.join(SEEDS, 'aggregator.txt')],
    ]) {
      const { code, out } = crosscheck(args);
      assert.equal(code, 0);
      assert.doesNotMatch(out, ESCAPES);
      for (const line of out.split('\n'))
        assert.ok(displayWidth(line) <= 100, `${displayWidth(line)} columns: ${line}`);
    }
  });

  it('puts a topic with a conflict first, and tells the conflict with both sentences', () => {
    scratch.write('a.txt', 'Rents in Tarbrook rose 4 percent in 2023.\n\nThe bridge cost 31 million euros.\n');
    scratch.write('b.txt', 'Rents in Tarbrook rose 4 percent in 2023.\n\nThe bridge cost 38 million euros.\n');
    const { out } = crosscheck(['compare', scratch.folder]);
    const topics = out.split('\n').filter((line) => /^[! ] .*(million|percent)/.test(line));
    assert.match(topics[0] ?? '', /^! .*✗ .*million/);
    assert.match(out, /✗ Conflict: 3[18] million euros/);
    assert.match(out, /“The bridge cost 31 million euros\.?”[^]*“The bridge cost 38 million euros\.?”|38[^]*31/);
  });

  it('makes escape sequences and marks of direction in a source inert, in every format', () => {
    const hostile = 'Profit at \x1b[31mRedline\x1b[0m \x9b2J\u202e rose 14 percent to 3.2 million euros in 2023.\n';
    scratch.write('a\x1b[2J.txt', hostile);
    scratch.write('b.txt', hostile.replace('3.2', '3.9'));
    for (const format of ['table', 'markdown', 'json']) {
      const { code, out } = crosscheck(['compare', scratch.folder, '--all', '--format', format]);
      assert.equal(code, 0);
      assert.doesNotMatch(out, ESCAPES, format);
    }
    assert.doesNotMatch(crosscheck(['claims', scratch.path('b.txt')]).out, ESCAPES);
  });

  it('lets no markup of a source come alive in Markdown', () => {
    const text = 'The *old* <b>mill</b> [site](command:x) | cost $3.2 million in 2023, a report said.\n';
    scratch.write('a_b_.txt', text);
    scratch.write('c.txt', text.replace('3.2', '3.9'));
    const { out } = crosscheck(['compare', scratch.folder, '--all', '--format', 'markdown']);
    assert.match(out, /3\\\.2/);
    assert.doesNotMatch(out, /[^\\]<b>|[^\\]\[site|[^\\]\*old/);
    assert.match(out, /a\\_b\\_\\\.txt/);
  });

  it('ends quietly when its reader does', () => {
    const { code, err } = crosscheckIntoHead();
    assert.equal(code, 0);
    assert.equal(err, '');
  });

  function crosscheckIntoHead(): { code: number | null; err: string } {
    for (let i = 0; i < 60; i++) {
      scratch.write(
        `${i}.txt`,
        Array.from({ length: 40 }, (_, n) => `Plant ${i} made ${n + 3.5} million tonnes in 2023.`).join('\n'),
      );
    }
    const script = `"${process.execPath}" "${path.join(__dirname, '../dist/cli.js')}" claims ${scratch.folder}/*.txt --format json | head -c 10; exit \${PIPESTATUS[0]}`;
    const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    return { code: status, err: stderr };
  }
});
