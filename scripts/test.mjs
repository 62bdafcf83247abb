// npm test [-- SUITE...] [--grep WORDS]: types, format, lint, build, and the mocha suites; or just the suites named.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { browserObstacle } from '../test/host/vscode/browser.mjs';
import { nodeSuites, programs, ROOT, suiteBundle } from './bundles.mjs';

/** @typedef {import('./bundles.mjs').Suite} Suite */
/** @typedef {import('../test/support/run-suite.mjs').Tally} Tally */

/** A suite that hangs is ended after so many milliseconds; the first host run downloads VS Code within them. */
const SUITE_LIMIT = 10 * 60_000;

/** @typedef {Suite | 'journey'} AnySuite */

/** What runs the suites that VS Code is needed for. */
const hosts = {
  host: ['test/host/run.mjs', 'host'],
  places: ['test/host/run.mjs', 'places'],
  web: ['test/host/run-web.mjs'],
  journey: ['test/journey/run.mjs'],
};
/** @type {readonly AnySuite[]} */
const allSuites = [.../** @type {Suite[]} */ (Object.keys(nodeSuites)), 'host', 'places', 'web', 'journey'];

/**
 * Why a suite cannot run on this system, where all of them are asked for; null where it can. Desktop VS Code runs the
 * host tests anywhere.
 * @param {AnySuite} suite
 */
function obstacle(suite) {
  return suite === 'web' ? browserObstacle() : null;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' } },
});
/** A person's day is played by name alone: it asks for a machine that does nothing else meanwhile. */
const byNameOnly = 'journey';
const suites = allSuites.filter((suite) =>
  positionals.length === 0 ? suite !== byNameOnly && obstacle(suite) === null : positionals.includes(suite),
);
const unknown = positionals.filter((name) => !allSuites.some((suite) => suite === name));
if (unknown.length > 0) {
  console.error(`no such suite: ${unknown.join(', ')} (there are ${allSuites.join(', ')})`);
  process.exit(2);
}

const scratch = mkdtempSync(path.join(os.tmpdir(), 'crosscheck-test-'));
/** @type {string[]} */
const broken = [];
/** @type {Tally} */
const total = { passed: 0, failed: 0, skipped: 0 };

if (positionals.length === 0) {
  const bin = (/** @type {string} */ file) => [path.join(ROOT, 'node_modules', file)];
  await check('types', [...bin('typescript/bin/tsc'), '-b']);
  await check('format', [...bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
  await check('lint', [...bin('eslint/bin/eslint.js'), '.']);
}
if (await step('build', build)) {
  for (const suite of suites) await step(suite, () => runSuite(suite));
}
rmSync(scratch, { recursive: true, force: true });

for (const suite of positionals.length === 0 ? allSuites : []) {
  const why = obstacle(suite);
  if (why !== null) console.log(`\nNot run here: ${suite}. ${why}.`);
}
if (broken.length > 0) console.log(`\nNot in order: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken.length > 0 ? 1 : 0);

async function build() {
  const bundled = suites.filter((suite) => suite !== 'journey').map(suiteBundle);
  await Promise.all([...programs, ...bundled].map((bundle) => esbuild.build(bundle)));
  await esbuild.stop(); // it would hold hundreds of megabytes while the suites run
  return true;
}

/**
 * @param {AnySuite} suite
 * @returns {Promise<boolean>} whether all of it passed
 */
async function runSuite(suite) {
  const file = path.join(scratch, `${suite}.json`);
  const script =
    suite in hosts ? hosts[/** @type {keyof typeof hosts} */ (suite)] : ['test/support/run-suite.mjs', suite];
  const code = await node(script, {
    CROSSCHECK_TALLY: file,
    ...(options.grep ? { CROSSCHECK_GREP: options.grep } : {}),
  });
  const tally = readTally(file);
  if (!tally) console.log(`The suite ${suite} ended without a result (exit code ${code ?? 'none'}).`);
  // a suite that cannot tell what it did has failed once
  const { passed, failed, skipped } = tally ?? { passed: 0, failed: 1, skipped: 0 };
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  return code === 0 && failed === 0;
}

/** @param {string} file @returns {Tally | null} */
function readTally(file) {
  try {
    return /** @type {Tally} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** @param {string} name @param {readonly string[]} args */
function check(name, args) {
  return step(name, async () => (await node(args)) === 0);
}

/**
 * Runs a part under its heading and remembers whether it was in order.
 * @param {string} name
 * @param {() => Promise<boolean>} work
 */
async function step(name, work) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const fine = await work().catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    return false;
  });
  console.log(
    `   ${name}: ${fine ? 'in order' : 'NOT in order'}, ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  if (!fine) broken.push(name);
  return fine;
}

/**
 * Node in a process group of its own, so that nothing it started outlives it.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number | null>} the exit code
 */
function node(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      detached: process.platform !== 'win32',
    });
    const end = () => {
      try {
        if (child.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
      } catch {
        // all of it has ended already
      }
    };
    const timer = setTimeout(end, SUITE_LIMIT);
    process.once('exit', end);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(1));
    child.once('exit', (code) => {
      clearTimeout(timer);
      process.off('exit', end);
      end();
      resolve(code);
    });
  });
}
