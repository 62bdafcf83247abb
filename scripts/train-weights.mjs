// Bundles scripts/training/train.ts and runs it with the given folders: see there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const out = mkdtempSync(join(tmpdir(), 'crosscheck-train-'));
await build({
  entryPoints: ['scripts/training/train.ts'],
  bundle: true,
  platform: 'node',
  outfile: join(out, 'train.cjs'),
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [join(out, 'train.cjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
rmSync(out, { recursive: true, force: true });
process.exit(status ?? 1);
