// The host tests: @vscode/test-electron's runTests on the VS Code that is to be had here.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { chooseVSCode } from './vscode/download.mjs';
import { quietSettings } from './vscode/serve.mjs';
import { onPath } from './vscode/tools.mjs';

const ROOT = path.join(import.meta.dirname, '../..');

const { executable, why } = await chooseVSCode();
console.log(`VS Code: ${executable} (${why})`);

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const registry = executable.endsWith('.mjs');
if (process.platform === 'linux' && !registry && !DISPLAY && !WAYLAND_DISPLAY) {
  const xvfb = onPath('xvfb-run');
  if (!xvfb) throw new Error('desktop VS Code needs a display; there is none, and no xvfb-run');
  process.exit(spawnSync(xvfb, ['-a', process.execPath, import.meta.filename], { stdio: 'inherit' }).status ?? 1);
}

// the tests write into the folder they work on: they get a copy
const scratch = mkdtempSync(path.join(os.tmpdir(), 'crosscheck-host-'));
const folder = path.join(scratch, 'seeds');
cpSync(path.join(ROOT, 'seeds'), folder, { recursive: true });
const userData = path.join(scratch, 'user-data');
mkdirSync(path.join(userData, 'User'), { recursive: true });
writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(quietSettings));
const output = path.join(scratch, 'output.txt');

let code = 1;
try {
  code = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: path.join(import.meta.dirname, 'entry.cjs'),
    launchArgs: [folder, `--user-data-dir=${userData}`, '--disable-extensions'],
    extensionTestsEnv: { CROSSCHECK_OUTPUT: output },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  console.log(existsSync(output) ? readFileSync(output, 'utf8') : 'The tests did not start.');
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
process.exit(code);
