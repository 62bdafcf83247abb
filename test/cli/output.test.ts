import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { compareTable } from '../../server/src/cli/compare-table';
import { digest } from '../../server/src/cli/digest';
import { displayWidth } from '../../server/src/cli/terminal';
import { Scratch } from '../support/scratch';
import { compareAsJson, crosscheck } from './run-cli';

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

  it('fits a narrow terminal, coloured', () => {
    const report = compareAsJson([SEEDS]);
    const paths = report.sources.map((source) => source.path);
    const documents = paths.map((name) => ({ path: name, text: readFileSync(path.join(SEEDS, name), 'utf8') }));
    for (const columns of [50, 72, 160]) {
      const table = compareTable(digest(report, documents), { columns, colour: true }, true);
      assert.match(table, /\x1b\[1m/);
      for (const line of stripVTControlCharacters(table).split('\n')) {
        assert.ok(displayWidth(line) <= columns, `${displayWidth(line)} of ${columns} columns: ${line}`);
      }
    }
  });

  it('puts a topic with a conflict first, and tells the conflict with both sentences', () => {
    const rents = 'Rents in Tarbrook rose 4 percent in 2023.\n\n';
    scratch.write('a.txt', `${rents}The Tarbrook ferry carried 310,000 passengers in 2023, the operator said.\n`);
    scratch.write('b.txt', `${rents}In 2023 the Tarbrook ferry carried 380,000 passengers.\n`);
    const { out } = crosscheck(['compare', scratch.folder]);
    const topics = out.split('\n').filter((line) => /[✗✓=~·] \S/.test(line));
    assert.match(topics[0] ?? '', /^! .*✗ 3[18]0,000/);
    const told = out.slice(out.indexOf('✗ Conflict: '));
    assert.match(told, /“The Tarbrook ferry carried 310,000 passengers in 2023, the operator said\.”/);
    assert.match(told, /“In 2023 the Tarbrook ferry carried 380,000 passengers\.”/);
    assert.match(told, /→ \S/);
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

  it('tells a draft from sources, and what of it is open', () => {
    scratch.write('a.txt', 'The Tarbrook ferry carried 310,000 passengers in 2023, the operator said.\n');
    const draft = scratch.write(
      'mine.md',
      'In 2023, 310,000 passengers took the ferry at Tarbrook. Its crew has 214 members.\n',
    );
    const { out } = crosscheck(['compare', scratch.folder, '--draft', draft]);
    assert.match(out, /✓ 310,000 +.*mine \(draft\)/);
    assert.match(out, /Draft .*mine\.md: \d of \d figures confirmed/);
    assert.match(out, /1:\d+ +· alone +214/);
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
