// Programs of the system: are they there, and running them.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} name
 * @returns {string | null} where the program is
 */
export function onPath(name) {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
  return null;
}

/**
 * Says what it does, and how long that took; the program's output is shown only if it fails.
 * @param {string} what
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').ExecFileSyncOptions} [options]
 */
export function runStep(what, program, args, options = {}) {
  const began = performance.now();
  process.stdout.write(`  ${what} ... `);
  try {
    execFileSync(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: Buffer, stderr?: Buffer }} */ (error);
    throw new Error(
      `failed: ${program} ${args.join(' ')}\n${String(stdout).slice(-3000)}${String(stderr).slice(-3000)}`,
    );
  }
  console.log(`${((performance.now() - began) / 1000).toFixed(1)} s`);
}
