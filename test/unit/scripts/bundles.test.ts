import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inLatin1 } from '../../../scripts/one-byte-letters.mjs';

const dist = path.resolve(__dirname, '../dist');

/** What makes code of text, in our own files or in a package of somebody else's. */
const MAKES_CODE = /(?<![\w$.])(?:eval|Function)\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*["'`]/;

describe('the bundles that are shipped', () => {
  const bundles = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

  it('make no code of text, whichever package it comes from', () => {
    for (const program of [
      'server.js',
      'worker.js',
      'model.js',
      'client.js',
      'cli.js',
      'engine.js',
      'webview/comparison.js',
    ])
      assert.ok(bundles.includes(path.normalize(program)), program);
    for (const file of bundles) {
      const text = readFileSync(path.join(dist, file), 'utf8');
      const at = text.search(MAKES_CODE);
      assert.equal(at, -1, `${file}: ${text.slice(Math.max(0, at - 40), at + 40)}`);
    }
  });

  it('would be found out', () => {
    for (const line of [
      'x=eval("1")',
      'return new Function("a",b)',
      'Function("return this")()',
      "setTimeout('go()',1)",
    ])
      assert.match(line, MAKES_CODE);
    for (const line of ['retrieval(1)', 'a.eval(x)', 'isFunction(f)', 'function(a){}', 'setTimeout(()=>1,2)'])
      assert.doesNotMatch(line, MAKES_CODE);
  });
});

describe('code in Latin-1', () => {
  it('means what it meant, also where a letter was escaped already', () => {
    assert.equal(inLatin1('/[–é]/u'), String.raw`/[\u2013é]/u`);
    assert.equal(inLatin1(String.raw`/[\–]/`), String.raw`/[\u2013]/`);
    assert.equal(inLatin1(String.raw`'a\\–'`), String.raw`'a\\\u2013'`);
    assert.equal(inLatin1("'😀'"), String.raw`'\ud83d\ude00'`);
  });
});
