// run.mjs host|places: @vscode/test-electron's runTests on the VS Code that is to be had here. `host` works on a folder;
// `places` on a workspace of two, which is not trusted.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { chooseVSCode } from './vscode/download.mjs';
import { quietSettings, untrusting } from './vscode/serve.mjs';
import { onPath } from './vscode/tools.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const suite = process.argv[2] ?? 'host';

const { executable, why } = await chooseVSCode();
console.log(`VS Code: ${executable} (${why})`);

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const registry = executable.endsWith('.mjs');
if (process.platform === 'linux' && !registry && !DISPLAY && !WAYLAND_DISPLAY) {
  const xvfb = onPath('xvfb-run');
  if (!xvfb) throw new Error('desktop VS Code needs a display; there is none, and no xvfb-run');
  const again = [process.execPath, import.meta.filename, suite];
  process.exit(spawnSync(xvfb, ['-a', ...again], { stdio: 'inherit' }).status ?? 1);
}

// the tests write into what they work on: they get a copy
const scratch = mkdtempSync(path.join(os.tmpdir(), 'crosscheck-host-'));
const userData = path.join(scratch, 'user-data');
mkdirSync(path.join(userData, 'User'), { recursive: true });
const settings = suite === 'places' ? { ...quietSettings, ...untrusting } : quietSettings;
writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(settings));
const opened = suite === 'places' ? twoFolders() : seeds();
const output = path.join(scratch, 'output.txt');

let code = 1;
try {
  code = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: path.join(import.meta.dirname, 'entry.cjs'),
    launchArgs: [opened, `--user-data-dir=${userData}`, '--disable-extensions'],
    extensionTestsEnv: { CROSSCHECK_OUTPUT: output, CROSSCHECK_SUITE: suite },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  console.log(existsSync(output) ? readFileSync(output, 'utf8') : 'The tests did not start.');
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
process.exit(code);

/** A copy of seeds/. */
function seeds() {
  const folder = path.join(scratch, 'seeds');
  cpSync(path.join(ROOT, 'seeds'), folder, { recursive: true });
  return folder;
}

/** A file that names two empty folders. */
function twoFolders() {
  const names = ['one', 'two'];
  for (const name of names) mkdirSync(path.join(scratch, name));
  const file = path.join(scratch, 'both.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: names.map((name) => ({ path: name })) }));
  return file;
}
