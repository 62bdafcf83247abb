import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { isAllowed, runtimePackages } from '../../../scripts/licences.mjs';

const read = (file: string): unknown => JSON.parse(readFileSync(path.resolve(__dirname, '..', file), 'utf8'));

describe('packages that are shipped', () => {
  const packages = runtimePackages(read('package-lock.json'));

  it('are the run-time dependencies with all that they bring, and no tool of ours', () => {
    const names = new Set(packages.map(({ name }) => name));
    const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
    for (const name of Object.keys(dependencies ?? {})) assert.ok(names.has(name), name);
    for (const name of ['typescript', 'esbuild', 'mocha', 'eslint']) {
      assert.ok(devDependencies?.[name] !== undefined);
      assert.ok(!names.has(name), name);
    }
  });

  it('have licences that allow it', () => {
    assert.deepEqual(
      packages.filter(({ licence }) => !isAllowed(licence)),
      [],
    );
  });

  it('are all that the page is bundled from: none that is only wanted beside another', async () => {
    const shipped = new Set(packages.map(({ name }) => name));
    const { metafile } = await build({
      absWorkingDir: path.resolve(__dirname, '..'),
      entryPoints: ['client/webview/comparison.ts'],
      bundle: true,
      metafile: true,
      write: false,
    });
    const bundled = Object.keys(metafile.inputs).flatMap(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
    );
    assert.ok(bundled.includes('@vscode-elements/elements'));
    assert.deepEqual(
      [...new Set(bundled)].filter((name) => !shipped.has(name)),
      [],
    );
  });

  it('would be refused with others', () => {
    for (const licence of ['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'Apache-2.0'])
      assert.ok(isAllowed(licence), licence);
    for (const licence of ['GPL-3.0', 'MIT AND GPL-3.0', 'none', '', 'UNLICENSED', '(MIT AND (X OR ISC))', 'MITx']) {
      assert.ok(!isAllowed(licence), licence);
    }
    const lock = {
      packages: {
        '': { name: 'own' },
        'node_modules/a': { version: '1.0.0', license: 'GPL-3.0' },
        'node_modules/b': { version: '1.0.0', license: 'MIT', dev: true },
        'node_modules/d': { version: '1.0.0', license: 'CC-BY-4.0', peer: true },
        'node_modules/a/node_modules/@s/c': { version: '2.0.0' },
      },
    };
    assert.deepEqual(
      runtimePackages(lock).map(({ name, licence }) => [name, licence]),
      [
        ['@s/c', 'none'],
        ['a', 'GPL-3.0'],
      ],
    );
  });
});
