import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { URI } from 'vscode-uri';
import { parseDecisions } from '../../server/src/workspace/decisions/decisions-file';
import { Scratch } from '../support/scratch';

const root = path.resolve(__dirname, '..');
const hook = path.join(root, 'test/support/fault-hook.cjs');

interface Fault {
  readonly step: number;
  /** `kill`, or the code of an error. */
  readonly how: string;
}

interface Outcome {
  readonly signal: NodeJS.Signals | null;
  readonly written: readonly boolean[];
  readonly told: readonly string[];
}

describe('decisions are never lost', () => {
  const program = new Scratch();
  let scratch: Scratch;

  before(async () => {
    await esbuild.build({
      entryPoints: [path.join(root, 'test/support/decide.ts')],
      outfile: program.path('decide.js'),
      bundle: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
  });
  after(() => program.remove());
  beforeEach(() => {
    scratch = new Scratch();
    mkdirSync(scratch.path('.crosscheck'));
  });
  afterEach(() => scratch.remove());

  const file = (): string => scratch.path('.crosscheck/decisions.json');
  const left = (): readonly string[] => readdirSync(scratch.path('.crosscheck')).sort();
  const steps = (): readonly string[] =>
    existsSync(scratch.path('steps')) ? readFileSync(scratch.path('steps'), 'utf8').trim().split('\n') : [];

  /** Runs a window that decides on these figures, with a fault at one of the steps it takes on files. */
  async function decide(figures: readonly string[], fault: Fault = { step: 0, how: 'kill' }): Promise<Outcome> {
    const child = spawn(
      process.execPath,
      ['--require', hook, program.path('decide.js'), URI.file(scratch.folder).toString(), ...figures],
      {
        env: {
          ...process.env,
          CROSSCHECK_FAULT: JSON.stringify({ ...fault, match: '.crosscheck', log: scratch.path('steps') }),
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let output = '';
    child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
    const signal = await new Promise<NodeJS.Signals | null>((resolve) =>
      child.once('close', (_code, ended) => resolve(ended)),
    );
    const { written, told } = JSON.parse(output === '' ? '{"written":[],"told":[]}' : output) as Omit<
      Outcome,
      'signal'
    >;
    return { signal, written, told };
  }

  /** The figures decided on, in the file as it is. */
  function decided(): readonly string[] {
    const parsed = parseDecisions(existsSync(file()) ? readFileSync(file(), 'utf8') : null);
    assert.ok(parsed.kind === 'decisions', parsed.kind);
    return parsed.decisions.map(({ figure }) => figure.figure);
  }

  it('where the window is killed at any step of the write', async () => {
    await decide(['1', '2']);
    rmSync(scratch.path('steps'));
    await decide(['3']);
    const taken = steps();
    // making the folder, the lock (made, written, closed), the new file (made, written, synced, closed), its move, ...
    assert.ok(taken.length >= 10, taken.join('\n'));
    assert.ok(taken.some((step) => step.startsWith('rename')));
    const outcomes = new Set<string>();
    for (let step = 1; step <= taken.length; step += 1) {
      rmSync(scratch.path('.crosscheck'), { recursive: true });
      await decide(['1', '2']);
      const { signal } = await decide(['3'], { step, how: 'kill' });
      assert.equal(signal, 'SIGKILL', taken[step - 1]);
      const now = decided();
      outcomes.add(now.join());
      assert.ok(['1,2', '1,2,3'].includes(now.join()), `${taken[step - 1]}: ${now.join()}`);
      // the next window is not held up, and loses nothing either
      const began = performance.now();
      assert.deepEqual((await decide(['4'])).written, [true]);
      assert.ok(performance.now() - began < 4000, taken[step - 1]);
      assert.deepEqual(decided(), [...now, '4']);
      assert.deepEqual(left(), ['decisions.json'], taken[step - 1]);
    }
    assert.deepEqual([...outcomes].sort(), ['1,2', '1,2,3']);
  }).timeout(90_000);

  it('where the disk is full or fails at any step: the user is told, the next try works', async () => {
    await decide(['1', '2']);
    rmSync(scratch.path('steps'));
    await decide(['3']);
    const count = steps().length;
    for (let step = 1; step <= count; step += 1) {
      rmSync(scratch.path('.crosscheck'), { recursive: true });
      await decide(['1', '2']);
      const { written, told } = await decide(['3', '4'], { step, how: 'ENOSPC' });
      assert.deepEqual(decided(), ['1', '2', ...['3', '4'].filter((_, at) => written[at] === true || at === 1)]);
      assert.equal(written[1], true);
      assert.equal(
        told.filter((message) => message.includes('could not be written')).length,
        written[0] === true ? 0 : 1,
      );
      assert.deepEqual(left(), ['decisions.json']);
    }
  }).timeout(90_000);

  it('where several windows decide at the same moment', async () => {
    const windows = Array.from({ length: 4 }, (_, w) => Array.from({ length: 5 }, (_one, i) => `${w}${i}`));
    await Promise.all(windows.map((figures) => decide(figures)));
    assert.deepEqual([...decided()].sort(), windows.flat().sort());
    assert.deepEqual(left(), ['decisions.json']);
  });

  it('where the clock was put back after somebody else’s lock was left behind', async () => {
    await decide(['1']);
    const lock = scratch.path('.crosscheck/decisions.json.lock');
    writeFileSync(lock, '4242 00ff another-machine');
    const future = new Date(Date.now() + 3_600_000);
    utimesSync(lock, future, future);
    assert.deepEqual((await decide(['2'])).written, [true]);
    assert.deepEqual(decided(), ['1', '2']);
    assert.deepEqual(left(), ['decisions.json']);
  });

  it('and neither read nor written through a link that leads out of the folder', async () => {
    const outside = new Scratch();
    const theirs = outside.write('decisions.json', '{"version":1,"decisions":[]}');
    symlinkSync(theirs, file());
    const { written, told } = await decide(['1']);
    assert.deepEqual(written, [false]);
    assert.match(told.join(), /leads out of the folder/);
    rmSync(scratch.path('.crosscheck'), { recursive: true });
    symlinkSync(outside.folder, scratch.path('.crosscheck'));
    assert.deepEqual((await decide(['1'])).written, [false]);
    assert.equal(readFileSync(theirs, 'utf8'), '{"version":1,"decisions":[]}');
    assert.deepEqual(readdirSync(outside.folder), ['decisions.json']);
    outside.remove();
  });
});
