// node scripts/build.mjs [--watch | --minify]: bundles the programs into dist/.
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { programs, ROOT } from './bundles.mjs';

const { values: options } = parseArgs({
  options: { watch: { type: 'boolean', default: false }, minify: { type: 'boolean', default: false } },
});

/** How many bundles are being built. */
let underWay = 0;

/**
 * Marks begin and end of building for the problem matcher in .vscode/tasks.json, all bundles taken together.
 * @type {import('esbuild').Plugin}
 */
const announce = {
  name: 'announce',
  setup(build) {
    build.onStart(() => {
      if (underWay++ === 0) console.log('[watch] build started');
    });
    build.onEnd(({ errors }) => {
      for (const { text, location } of errors) {
        console.error(`> ${location?.file ?? '?'}:${location?.line ?? 1}:${location?.column ?? 0}: error: ${text}`);
      }
      if (--underWay === 0) console.log('[watch] build finished');
    });
  },
};

if (options.watch) {
  const watched = programs.map((bundle) =>
    esbuild.context({ ...bundle, plugins: [...(bundle.plugins ?? []), announce], logLevel: 'silent' }),
  );
  for (const context of await Promise.all(watched)) await context.watch();
} else {
  const production = options.minify ? { minify: true, sourcemap: false } : {};
  const builds = await Promise.allSettled(programs.map((bundle) => esbuild.build({ ...bundle, ...production })));
  // esbuild has said what is wrong
  if (builds.some(({ status }) => status === 'rejected')) process.exit(1);
  chmodSync(path.join(ROOT, 'dist/cli.js'), 0o755);
}
