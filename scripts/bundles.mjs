// What is bundled from what: the four programs in dist/, and one file for each test suite in out/.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { oneByteLetters } from './one-byte-letters.mjs';

export const ROOT = path.join(import.meta.dirname, '..');

/** @type {unknown} */
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const version = manifest && typeof manifest === 'object' && 'version' in manifest ? String(manifest.version) : '';

/** @typedef {import('esbuild').BuildOptions & { outfile: string }} Bundle */

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  plugins: [oneByteLetters],
  // esbuild would make `new RegExp(...)` of each /\p{L}/u, to be built again at every call; all that run us know it
  supported: { 'regexp-unicode-property-escapes': true },
  sourcemap: true,
  sourcesContent: false,
  // the ES module builds of our dependencies: the CommonJS ones of vscode-languageserver cannot be bundled
  mainFields: ['module', 'main'],
  define: { 'process.env.CROSSCHECK_VERSION': JSON.stringify(version) },
  logLevel: 'warning',
};

/**
 * Programs that read wink's model from a file of its own, when they need it.
 * @type {import('esbuild').BuildOptions}
 */
const modelOnDemand = {
  ...common,
  alias: { 'wink-eng-lite-web-model': './server/src/node/model-on-demand.cjs' },
  external: ['./model.js'],
};

/**
 * Pages inside VS Code, in the browser of its window.
 * @type {import('esbuild').BuildOptions}
 */
const page = { ...common, platform: 'browser', format: 'iife', target: 'chrome120' };

/** @type {readonly Bundle[]} */
export const programs = [
  { ...common, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  ...['comparison.ts', 'comparison.css'].map((file) => ({
    ...page,
    entryPoints: [`client/webview/${file}`],
    outfile: `dist/webview/${file.replace('.ts', '.js')}`,
  })),
  { ...modelOnDemand, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server.js' },
  { ...modelOnDemand, entryPoints: ['server/src/node/worker.ts'], outfile: 'dist/worker.js' },
  { ...common, entryPoints: ['wink-eng-lite-web-model'], outfile: 'dist/model.js' },
  {
    ...common,
    platform: 'browser',
    target: 'chrome120',
    entryPoints: ['client/src/browser/extension.ts'],
    outfile: 'dist/browser/client.js',
    external: ['vscode'],
  },
  // a worker has no document and no files: packages with a variant for workers must give that one
  {
    ...page,
    conditions: ['worker', 'module'],
    mainFields: ['browser', 'module', 'main'],
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/browser/server.js',
  },
  {
    ...common,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...common, entryPoints: ['server/src/engine/ready.ts'], outfile: 'dist/engine.js' },
];

/**
 * A program of ours that drives the others: bench, fuzz, soak.
 * @param {string} entry
 * @param {string} outfile
 * @returns {Bundle}
 */
export function toolBundle(entry, outfile) {
  return { ...common, entryPoints: [entry], outfile };
}

/** The suites that run in plain Node, in this order, with the folders of test/ that they take their *.test.ts from. */
export const nodeSuites = /** @type {const} */ ({
  unit: ['unit'],
  property: ['property'],
  protocol: ['protocol'],
  cli: ['cli'],
});

/** The suites that run inside VS Code, with the folder of test/ that they take their *.test.ts from. */
const hostSuites = /** @type {const} */ ({ host: 'host/suite', places: 'host/places' });

/** @typedef {keyof typeof nodeSuites | keyof typeof hostSuites | 'web'} Suite */

/**
 * All test files of a suite in one bundle: out/<suite>.js.
 * @param {Suite} suite
 * @returns {Bundle}
 */
export function suiteBundle(suite) {
  if (suite === 'web') return webBundle;
  const folders = suite === 'host' || suite === 'places' ? [hostSuites[suite]] : nodeSuites[suite];
  const files = folders.flatMap(testFiles);
  return {
    ...common,
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'),
      resolveDir: path.join(ROOT, 'test'),
      sourcefile: `${suite}.ts`,
    },
    outfile: `out/${suite}.js`,
    external: ['vscode', 'mocha', 'esbuild', 'typescript'],
  };
}

/**
 * The web suite: it runs in a worker, without Node. Its entry hands out `run`, as VS Code wants it.
 * @type {Bundle}
 */
const webBundle = {
  ...common,
  platform: 'browser',
  target: 'chrome120',
  stdin: {
    contents: [...testFiles('web').map((file) => `import "./${file}";`), 'export { run } from "./web/run";'].join('\n'),
    resolveDir: path.join(ROOT, 'test'),
    sourcefile: 'web.ts',
  },
  outfile: 'out/web.js',
  external: ['vscode'],
};

/**
 * @param {string} folder below test/
 * @returns {string[]} relative to test/, sorted
 */
function testFiles(folder) {
  const base = path.join(ROOT, 'test');
  return listFiles(path.join(base, folder))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.relative(base, file).replaceAll(path.sep, '/'))
    .sort();
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
