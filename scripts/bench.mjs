// npm run bench [-- --json --sizes 100,1000 --runs N --edits N]: builds server and bench into out/, and measures.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { benchBundle, programs, ROOT } from './bundles.mjs';

const server = path.join(ROOT, 'out/bench/server.js');
const needed = programs.filter(({ outfile }) => /dist\/(?:server|worker)\.js$/.test(outfile));
await Promise.all([
  ...needed.map((bundle) => esbuild.build({ ...bundle, outfile: bundle.outfile.replace('dist/', 'out/bench/') })),
  esbuild.build(benchBundle),
]);
const run = spawnSync(process.execPath, [benchBundle.outfile, server, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
