// node scripts/build.mjs [--watch | --minify]: bundles the programs into dist/.
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { programs, ROOT } from './bundles.mjs';

const { values: options } = parseArgs({
  options: { watch: { type: 'boolean', default: false }, minify: { type: 'boolean', default: false } },
});

/**
 * Marks the begin and end of each build for the problem matcher in .vscode/tasks.json.
 * @type {import('esbuild').Plugin}
 */
const announce = {
  name: 'announce',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd(({ errors }) => {
      for (const { text, location } of errors) {
        console.error(`> ${location?.file ?? '?'}:${location?.line ?? 1}:${location?.column ?? 0}: error: ${text}`);
      }
      console.log('[watch] build finished');
    });
  },
};

if (options.watch) {
  for (const bundle of programs) {
    const context = await esbuild.context({ ...bundle, plugins: [announce], logLevel: 'silent' });
    await context.watch();
  }
} else {
  const production = options.minify ? { minify: true, sourcemap: false } : {};
  const builds = await Promise.allSettled(programs.map((bundle) => esbuild.build({ ...bundle, ...production })));
  // esbuild has said what is wrong
  if (builds.some(({ status }) => status === 'rejected')) process.exit(1);
}
chmodSync(path.join(ROOT, 'dist/cli.js'), 0o755);
