import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageHtml } from '../../../client/src/comparison/page-html';

const root = path.resolve(__dirname, '..');
const parts = {
  language: 'en',
  origin: 'https://own.example',
  style: 'https://own.example/a.css',
  script: 'https://own.example/a.js',
  waiting: 'Comparing <b>the</b> "sources"…',
};

/** The directives of a page's content security policy. */
function policyOf(page: string): ReadonlyMap<string, string> {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  return new Map(policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1).join(' ')]));
}

describe('the comparison page', () => {
  const page = pageHtml(parts);
  const nonce = /'nonce-([0-9a-f]+)'/.exec(page)?.[1] ?? '';

  it('says what is awaited, as text', () => {
    assert.match(page, /Comparing &#60;b&#62;the&#60;\/b&#62; &#34;sources&#34;…/);
  });

  it('allows its own style and one script, and nothing else', () => {
    assert.deepEqual(Object.fromEntries(policyOf(page)), {
      'default-src': "'none'",
      'style-src': 'https://own.example',
      'script-src': `'nonce-${nonce}'`,
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    assert.deepEqual(
      [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag),
      [`<script nonce="${nonce}" src="https://own.example/a.js">`],
    );
    assert.equal(/\son\w+=|\sstyle=|<style|<iframe|<img/i.test(page), false);
    // the policy stands before all that loads something
    assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<link'));
  });

  it('has a new nonce of 128 bits each time', () => {
    const nonces = new Set(Array.from({ length: 50 }, () => /'nonce-([0-9a-f]+)'/.exec(pageHtml(parts))?.[1]));
    assert.equal(nonces.size, 50);
    for (const one of nonces) assert.match(one ?? '', /^[0-9a-f]{32}$/);
  });

  it('is the only one of the extension, and its script makes no code and no markup of text', () => {
    const files = readdirSync(path.join(root, 'client'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const holding = (words: RegExp): readonly string[] =>
      files
        .filter((file) => words.test(readFileSync(path.join(root, 'client', file), 'utf8')))
        .map((file) => path.basename(file));
    assert.deepEqual(holding(/webview\.html\s*=/), ['panel.ts']);
    assert.deepEqual(
      holding(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc)\b|document\.write/),
      [],
    );
    assert.deepEqual(holding(/\beval\(|new Function\b/), []);
  });
});
