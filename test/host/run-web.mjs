// The web tests: out/web.js inside the extension host of VS Code for the web, which is a worker in Chromium.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchPerson } from './vscode/browser.mjs';
import { installWebVSCode, serveWeb } from './vscode/web.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
/** Milliseconds until the tests must have ended. */
const LIMIT = 120_000;

installWebVSCode();
// the extension as it is packed: the server would hand out the whole checkout, node_modules included
const scratch = mkdtempSync(path.join(os.tmpdir(), 'crosscheck-web-'));
const extension = path.join(scratch, 'extension');
for (const part of ['package.json', 'package.nls.json', 'dist', 'docs', 'l10n', 'media', 'seeds']) {
  cpSync(path.join(ROOT, part), path.join(extension, part), { recursive: true });
}
cpSync(path.join(ROOT, 'out/web.js'), path.join(extension, 'out/web.js'));

const served = await serveWeb({
  extension,
  tests: path.join(extension, 'out/web.js'),
  folder: path.join(ROOT, 'seeds'),
});
const browser = await launchPerson(path.join(scratch, 'profile'));
let code = 1;
try {
  code = await runTests();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  await browser.close();
  served.stop();
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(code);

/** @returns {Promise<number>} the exit code that the tests end with */
async function runTests() {
  const page = browser.pages()[0] ?? (await browser.newPage());
  const ended = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`the web tests did not end within ${LIMIT / 1000} s`)), LIMIT).unref();
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
    const [, kind, words = ''] = /^CROSSCHECK (TALLY|SAYS) (.*)$/s.exec(String(args[0])) ?? [];
    if (kind === 'TALLY') writeFileSync(process.env['CROSSCHECK_TALLY'] ?? '/dev/null', words);
    if (kind === 'SAYS') console.log(words);
  });
  await page.goto(served.address, { waitUntil: 'commit' });
  const result = await ended;
  return typeof result === 'number' ? result : 1;
}
