import assert from 'node:assert/strict';
import { COMPARISON_MARK } from '../../../server/src/engine/report';
import type { StatementCard } from '../../../server/src/protocol';
import { csvStatements, csvTable } from '../../../client/src/comparison/export/csv';
import { html } from '../../../client/src/comparison/export/html';
import { markdown } from '../../../client/src/comparison/export/markdown';
import { model, source, statement, topic } from './comparison-builder';

const card = (claim: string, before: string, figure: string, after: string): StatementCard => ({
  claim,
  path: 'a.txt',
  line: 3,
  source: 'A',
  quote: { before, figure, after },
  measured: [],
  reading: null,
  verdict: 'unconfirmed',
  tally: ['1 agrees'],
  counterparts: [],
  more: 0,
});

/** Fields of RFC 4180, read strictly. */
function readCsv(text: string): readonly (readonly string[])[] {
  assert.ok(text.startsWith('\ufeff'));
  const lines: string[][] = [];
  let line: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (field.lastIndex = 1; field.lastIndex < text.length;) {
    const match = field.exec(text);
    assert.ok(match, `no field at ${field.lastIndex}`);
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}

describe('a comparison as CSV', () => {
  const sources = [source('a', { name: 'Post, "Daily"', date: '2025-05-01' }), source('b')];

  it('has a line for each topic and a field for each source', () => {
    const rows = [
      topic('rate\nof change', { a: [statement('1', '5'), statement('2', '6', { verdict: 'conflicting' })] }),
    ];
    assert.deepEqual(readCsv(csvTable(model(sources, rows))), [
      ['Topic', 'Verdict', 'Post, "Daily", 2025-05-01', 'b'],
      ['rate\nof change', 'unconfirmed', '5 ·; 6 ✗', ''],
    ]);
  });

  it('neutralises what a spreadsheet would run', () => {
    const bad = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\u200b=1'];
    const rows = bad.map((label) => topic(label, {}));
    const labels = readCsv(csvTable(model(sources, rows)))
      .slice(1)
      .map(([label]) => label);
    assert.deepEqual(
      labels,
      bad.map((label) => `'${label}`),
    );
  });

  it('has a line for each statement, with values as numbers and the quote', () => {
    const one = statement('1', '-5%', { place: { low: -5, high: null, value: -5, soft: false } });
    const cards = new Map([['1', card('1', 'It fell ', '-5%', ', "they" said.')]]);
    const [, line] = readCsv(csvStatements(model(sources, [topic('rate', { a: [one] })], cards)));
    assert.deepEqual(line, [
      'rate',
      'Post, "Daily"',
      '',
      "'-5%",
      'unconfirmed',
      '-5',
      '-5',
      '',
      'percent',
      'It fell -5%, "they" said.',
      'a.txt',
      '3',
    ]);
  });
});

const evil = '<img src=x onerror=alert(1)> [x](javascript:y) | `z` "q" \'r\' &amp;';

describe('a comparison as HTML', () => {
  const one = statement('1', evil);
  const rows = [topic(evil, { a: [one, statement('2', '7')], b: [statement('3', '5')] })];
  const page = html(
    model(
      [source('a', { name: evil }), source('b', { copyOf: evil, joined: 'last' } as object)],
      rows,
      new Map([['1', card('1', evil, evil, evil)]]),
    ),
  );

  it('escapes everything that comes from sources', () => {
    const known =
      /^<!DOCTYPE$|^<\/?(?:html|head|meta|title|style|body|h1|p|ul|li|span|div|table|thead|tbody|tr|th|td|svg|path|text|details|summary|blockquote|strong|br)\b/;
    for (const tag of page.match(/<[^\s>]*/g) ?? []) assert.match(tag, known);
    assert.ok(!page.includes('<img'));
    assert.ok(page.includes('&lt;img src=x onerror=alert(1)&gt;'));
    assert.ok(page.includes('&amp;amp;'));
  });

  it('says which language it speaks', () => {
    const words = { ...model([], []).words, language: 'de' };
    assert.match(html({ ...model([], []), words }), /<html lang="de">/);
  });

  it('runs and loads nothing', () => {
    assert.ok(!/<script|<link|<iframe|\son\w+="|href=|src="|url\(/i.test(page));
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
  });

  it('has the pictures, with words for those who do not see them', () => {
    assert.match(page, /<svg role="img" [^>]*><title>5%, 7% \(2\)<\/title>/);
  });
});

describe('a comparison as Markdown', () => {
  it('is a table in which nothing of a source comes alive', () => {
    const rows = [topic(`${evil}\n# head`, { a: [statement('1', evil)] })];
    const text = markdown(model([source('a', { name: evil })], rows, new Map([['1', card('1', evil, '5', '')]])));
    const line = text.split('\n').find((one) => one.startsWith('| **\\<img'));
    assert.ok(line, text);
    assert.equal(line.match(/(?<!\\)\|/g)?.length, 3);
    const [mark, ...shown] = text.split('\n');
    assert.equal(mark, COMPARISON_MARK);
    assert.ok(!/(?<!\\)<(?!br>)/.test(shown.join('\n')));
    assert.ok(!/(?<!\\)\[/.test(text));
    assert.ok(text.includes('“\\<img'));
  });

  it('is read as it is, too: points, dashes and brackets stay what they are, addresses do not come alive', () => {
    const said = 'About 2.6 million (1990-91): +4%. See www.example.org or https://example.org/a_b.';
    const rows = [topic('cost', { a: [statement('1', '2.6')] }, { tally: '1 agrees' })];
    const text = markdown(model([source('a')], rows, new Map([['1', card('1', said, '', '')]])));
    assert.ok(text.includes('About 2.6 million (1990-91): +4%.'), text);
    assert.ok(text.includes('www\\.example.org or https\\://example.org/a\\_b'), text);
    assert.match(text, /^## cost\n\n1 agrees\n\n- /m);
  });
});
