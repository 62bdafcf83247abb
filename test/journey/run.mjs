// npm run journey: a person's first day with Crosscheck, played in the VS Code of the npm registry from the packed
// extension on. Every step leaves a picture in out/journey/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Mocha from 'mocha';
import { installRegistryVSCode } from '../host/vscode/registry.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const pictures = path.join(ROOT, 'out/journey');

installRegistryVSCode();
const scratch = mkdtempSync(path.join(os.tmpdir(), 'crosscheck-journey-'));
const packed = path.join(scratch, 'crosscheck.vsix');
const packing = spawnSync('npm', ['run', '--silent', 'package', '--', '--out', packed], {
  cwd: ROOT,
  encoding: 'utf8',
});
if (packing.status !== 0) throw new Error(`the extension could not be packed:\n${packing.stdout}${packing.stderr}`);
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
process.env['CROSSCHECK_PACKED'] = packed;
process.env['CROSSCHECK_PICTURES'] = pictures;

const grep = process.env['CROSSCHECK_GREP'];
// each step begins where the one before it ended
const mocha = new Mocha({ timeout: 90_000, slow: 20_000, bail: true, ...(grep ? { grep } : {}) });
for (const name of ['first-day', 'in-german']) mocha.addFile(path.join(import.meta.dirname, `${name}.test.mjs`));
await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
  writeFileSync(process.env['CROSSCHECK_TALLY'] ?? '/dev/null', JSON.stringify({ passed, failed: failures, skipped }));
  rmSync(scratch, { recursive: true, force: true });
  process.exit(failures > 0 ? 1 : 0);
});
