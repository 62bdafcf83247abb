import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index';
import { readFrontMatter } from '../../../server/src/engine/text/front-matter';

const fields = (yaml: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readFrontMatter(`---\n${yaml}\n---\nText.\n`)?.fields ?? []);

const story = '\n\nUnemployment in the county was 5 percent in May 2024, the ministry said.\n';

/** What a reader of all of YAML can be brought down by. */
const hostile: Readonly<Record<string, string>> = {
  'a text that refers to another': 'a: &x foo\nb: *x',
  'a map that takes in another': 'a: &x {b: c}\nd:\n  <<: *x',
  'a bomb of references': 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]',
  'brackets within brackets': `a: ${'['.repeat(1900)}${']'.repeat(1900)}`,
  'brackets that never close': '['.repeat(3900),
  'maps within maps': Array.from({ length: 80 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  tags: 'a: !!js/function foo\nb: !foo bar',
  'names of the language': '__proto__: x\nconstructor: y\ntoString: z',
  'quotation marks that never close': `title: "${'\\'.repeat(3000)}`,
  'blanks without an end': `title: a${' '.repeat(3900)}b`,
};

describe('front matter', () => {
  it('gives texts of one line by their key, with or without quotation marks', () => {
    const yaml = [
      'Title: The harbour report # of the year',
      'source: "The \\"Lantern\\""',
      "agency: 'It''s here'  # so",
      'date: 2024-06-09',
      'url: https://example.org/a#b',
      'empty:',
      'list: [a, b]',
      'more:',
      '  inner: x',
      'long: |',
      '  one',
      'no key',
    ].join('\r\n');
    assert.deepEqual(fields(yaml), {
      title: 'The harbour report',
      source: 'The "Lantern"',
      agency: "It's here",
      date: '2024-06-09',
      url: 'https://example.org/a#b',
    });
  });

  it('is none without its end, or where it does not begin the text', () => {
    assert.equal(readFrontMatter('---\ntitle: a\n'), null);
    assert.equal(readFrontMatter('\n---\ntitle: a\n---\n'), null);
    assert.equal(readFrontMatter('---\ntitle: a\n...\nText')?.end, 17);
  });

  for (const [name, yaml] of Object.entries(hostile)) {
    it(`brings nothing down: ${name}`, () => {
      const engine = createEngine();
      for (const path of ['a.md', 'a.txt']) {
        const { claims } = engine.analyse({ path, text: `---\n${yaml}\n---${story.repeat(3)}` });
        assert.ok(claims.length >= 3, path);
      }
    });
  }
});
