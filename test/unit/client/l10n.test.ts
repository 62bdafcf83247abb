import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reasonWords } from '../../../server/src/engine/compare/relations/reasons';

const root = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const words = (file: string): Record<string, string> => JSON.parse(read(file)) as Record<string, string>;

/** All that is handed to `t` in a folder. */
function spokenIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...read(`${folder}/${file}`).matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)])
    .map(([, spoken = '']) => spoken.replaceAll("\\'", "'"));
}

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('words', () => {
  const english = words('l10n/bundle.l10n.json');
  const manifest = words('package.nls.json');

  it('of client, server and reasons are in the bundle that translations start from, and nothing else', () => {
    const used = [...spokenIn('client/src'), ...spokenIn('server/src'), ...reasonWords];
    assert.deepEqual(Object.keys(english).sort(), [...new Set(used)].sort());
  });

  it('of the manifest are all told, and none too many', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(manifest).sort());
  });

  const languages = readdirSync(path.join(root, 'l10n')).flatMap(
    (file) => /^bundle\.l10n\.(.+)\.json$/.exec(file)?.[1] ?? [],
  );
  for (const language of languages) {
    it(`are all there in ${language}, with the same places to fill`, () => {
      for (const [from, to] of [
        [english, words(`l10n/bundle.l10n.${language}.json`)],
        [manifest, words(`package.nls.${language}.json`)],
      ] as const) {
        assert.deepEqual(Object.keys(to), Object.keys(from));
        for (const [key, text] of Object.entries(from)) {
          assert.deepEqual(placeholders(to[key] ?? ''), placeholders(text), key);
        }
      }
    });
  }

  it('are there in a second language', () => {
    assert.deepEqual(languages, ['de']);
  });
});
