// Programs that drive the built server, each with a copy of it in a folder of out/ of its own.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { programs, ROOT, toolBundle } from './bundles.mjs';

/**
 * Builds the server and such a program, and runs it: its first argument is the file of the server.
 * @param {string} entry
 * @param {string} name of the folder
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runBeside(entry, name, args) {
  const folder = `out/${name}`;
  const needed = programs.filter(({ outfile }) => /dist\/(?:server|worker|model)\.js$/.test(outfile));
  const tool = toolBundle(entry, `${folder}/${name}.js`);
  await Promise.all([
    ...needed.map((bundle) => esbuild.build({ ...bundle, outfile: bundle.outfile.replace('dist/', `${folder}/`) })),
    esbuild.build(tool),
  ]);
  const run = spawnSync(process.execPath, [tool.outfile, path.join(ROOT, folder, 'server.js'), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return run.status ?? 1;
}
