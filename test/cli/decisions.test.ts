import * as assert from 'node:assert/strict';
import path from 'node:path';
import { Scratch } from '../support/scratch';
import { compareAsJson, crosscheck } from './run-cli';

const HARBOUR = 'The harbour handled 3.2 million containers in 2023, the port authority said.\n';
const RIVAL = 'The harbour handled 3.9 million containers in 2023, the port authority said.\n';
const WORDS = { before: 'the harbour handled', after: 'containers in 2023 the port authority said' };

describe('crosscheck, decisions made in the editor', () => {
  let scratch: Scratch;
  beforeEach(() => {
    scratch = new Scratch();
    scratch.write('project/sources/a.txt', HARBOUR);
    scratch.write('project/sources/b.txt', RIVAL);
  });
  afterEach(() => scratch.remove());

  function decide(prefix: string, decision: string): void {
    const [own, other] = ['a.txt', 'b.txt'].map((name) => prefix + name);
    const figure = { path: own, figure: '3.2 million', ...WORDS };
    const others = decision === 'not a claim' ? [] : [{ path: other, figure: '3.9 million', ...WORDS }];
    const folder = prefix === '' ? 'project/sources' : 'project';
    const text = JSON.stringify({ version: 1, decisions: [{ decision, figure, others }] });
    scratch.write(`${folder}/.crosscheck/decisions.json`, text);
  }

  const failing = (...paths: readonly string[]): number | null =>
    crosscheck(['compare', ...paths.map((one) => scratch.path(one)), '--fail-on', 'conflicts']).code;

  it('count in the folder that is compared', () => {
    assert.equal(failing('project/sources'), 1);
    decide('', 'not the same thing');
    assert.equal(failing('project/sources'), 0);
    decide('', 'accepted');
    assert.equal(failing('project/sources'), 0);
  });

  it('count where they lie in a folder above, and for files named one by one', () => {
    decide('sources/', 'not the same thing');
    assert.equal(failing('project/sources'), 0);
    assert.equal(failing('project/sources/a.txt', 'project/sources/b.txt'), 0);
  });

  it('take figures out of the report that are no claims', () => {
    decide('', 'not a claim');
    const report = compareAsJson([scratch.path('project/sources')]);
    assert.ok(report.claims.some(({ text }) => text === '3.9 million'));
    assert.ok(report.claims.every(({ text }) => text !== '3.2 million'));
    const listed = crosscheck(['claims', scratch.path('project/sources/a.txt')]);
    assert.doesNotMatch(listed.out, /3\.2 million/);
  });

  it('that cannot be read are told of on stderr and change nothing', () => {
    scratch.write('project/sources/.crosscheck/decisions.json', '{ "version": 1,');
    const { code, err } = crosscheck(['compare', scratch.path('project/sources'), '--fail-on', 'conflicts']);
    assert.equal(code, 1);
    assert.match(err, /^note: .*decisions\.json is not followed: /);
  });

  it('follow the ignore comments of a draft, and none of a source', () => {
    const comment = '// crosscheck-ignore-next-line\n';
    const draft = scratch.write('project/draft.txt', comment + RIVAL);
    scratch.write('project/sources/b.txt', comment + HARBOUR);
    const report = compareAsJson([scratch.path('project/sources'), '--draft', draft]);
    const paths = new Set(report.claims.map((claim) => path.basename(claim.path)));
    assert.deepEqual([...paths].sort(), ['a.txt', 'b.txt']);
  });
});
