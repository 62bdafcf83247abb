// Runs one bundled mocha suite: in plain Node (`node run-suite.mjs SUITE`, tally to $CROSSCHECK_TALLY), or called from
// inside VS Code's extension host (../host/entry.cjs).
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const ROOT = path.join(import.meta.dirname, '../..');

/** Milliseconds that one test may take: those that start editors or look for what goes wrong may take longer. */
const timeouts = new Map([
  ['unit', 20_000],
  ['property', 120_000],
  ['host', 120_000],
  ['places', 120_000],
]);

/** Suites inside an editor, whose windows come and go as they like: what fails there once is tried again, and printed. */
const inAnEditor = new Set(['host', 'places']);

/**
 * @param {string} suite the name of a bundle in out/
 * @param {(line: string) => void} print
 * @returns {Promise<Tally>}
 */
export async function runSuite(suite, print) {
  process.setSourceMapsEnabled(true);
  const timeout = timeouts.get(suite) ?? 30_000;
  const grep = process.env['CROSSCHECK_GREP'];
  const retries = inAnEditor.has(suite) ? 1 : 0;
  const mocha = new Mocha({ timeout, slow: timeout / 10, retries, ...(grep ? { grep } : {}) });
  Mocha.reporters.Base.consoleLog = (/** @type {unknown[]} */ ...parts) => print(format(...parts));
  mocha.addFile(path.join(ROOT, 'out', `${suite}.js`));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures, skipped: pending });
    });
    runner.on('retry', (/** @type {Mocha.Test} */ test, /** @type {Error} */ error) =>
      print(`    failed, tried again: ${test.fullTitle()}: ${error.message}`),
    );
  });
}

if (process.argv[1] === import.meta.filename) {
  const tally = await runSuite(process.argv[2] ?? 'unit', (line) => console.log(line));
  writeFileSync(process.env['CROSSCHECK_TALLY'] ?? '/dev/null', JSON.stringify(tally));
  // a server or a watcher that a test left behind must not hold the run open
  process.exit(tally.failed > 0 ? 1 : 0);
}
