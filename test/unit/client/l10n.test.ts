import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('words of the client', () => {
  it('are in the bundle that translations start from, each of them and nothing else', () => {
    const files = readdirSync(path.join(root, 'client/src'), { recursive: true, encoding: 'utf8' });
    const used = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...read(`client/src/${file}`).matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)])
      .map(([, words = '']) => words.replaceAll("\\'", "'"));
    const bundle = JSON.parse(read('l10n/bundle.l10n.json')) as Record<string, string>;
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(used)].sort());
  });

  it('of the manifest are all told, and none too many', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key);
    const told = JSON.parse(read('package.nls.json')) as Record<string, string>;
    assert.deepEqual([...new Set(used)].sort(), Object.keys(told).sort());
  });
});
