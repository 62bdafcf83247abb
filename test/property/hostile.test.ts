import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { createEngine } from '../../server/src/engine/index';

const engine = createEngine();
const sentence = 'The council approved 1,250 homes in 2024, about 12 percent more than the year before. ';
const digits = [...Array(0x10000).keys()].map((code) => String.fromCharCode(code)).filter((c) => /\p{N}/u.test(c));

/** Texts that somebody may write to bring a reader down, each made as long as is wanted. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  'nested quotation marks and brackets': (n) => '"(“['.repeat(n / 8) + '5 percent' + ']”)"'.repeat(n / 8),
  'one line without an end': (n) => sentence.repeat(n / sentence.length),
  'a word without an end': (n) => 'a'.repeat(n),
  'a number without an end': (n) => '1'.repeat(n),
  'numbers and commas': (n) => '1,'.repeat(n / 2),
  'points and digits': (n) => '1.'.repeat(n / 2),
  'blanks behind a number': (n) => `12${' '.repeat(n)}percent`,
  'number words in a row': (n) => 'twenty hundred and '.repeat(n / 19),
  'dates in a row': (n) => 'June 24-25, 2025 '.repeat(n / 17),
  'scores in a row': (n) => '1-2 '.repeat(n / 4),
  'quoted figures in a row': (n) => '"5 men" '.repeat(n / 8),
  'ranges in a row': (n) => '5 to 7 - 9 – 11 to '.repeat(n / 19),
  'money signs': (n) => '$€£'.repeat(n / 3),
  'right-to-left and zero-width marks': (n) => '1\u200b2\u202e3\u200f4\u2066 percent '.repeat(n / 17),
  'every digit of Unicode': (n) => digits.join(' ').repeat(Math.ceil(n / (2 * digits.length))),
  'control characters and terminal escapes': (n) => '\u0000\u001b[31m5%\u0007\u009b2J '.repeat(n / 15),
  'links that would run': (n) => '[5%](javascript:alert(1)) [6%](command:x) '.repeat(n / 42),
  'HTML with handlers': (n) => '<img src=x onerror=alert(1)> 7% <b>'.repeat(n / 35),
  'emphasis marks': (n) => '*_**__'.repeat(n / 6),
  'a deep quotation': (n) => '> '.repeat(n / 2) + '5 percent',
  'a deep list': (n) => '- '.repeat(n / 2) + '5 percent',
  'a deep list of numbers': (n) => '1. '.repeat(n / 3) + '5 percent',
  'lists in quotations': (n) => '> - '.repeat(n / 4) + '5 percent',
  'a list that steps in': (n) =>
    Array.from({ length: Math.floor(Math.sqrt(n)) }, (_, i) => `${'  '.repeat(i)}- 5 percent`).join('\n'),
  'a table without an end': (n) => '| a | 5 |\n|---|---|\n' + '| b | 6% |\n'.repeat(n / 11),
  'headings only': (n) => '# 5 percent\n'.repeat(n / 12),
  'half of a surrogate pair': (n) => '\ud83d 5 percent '.repeat(n / 13),
  'colons and slashes': (n) => 'http://12:30/'.repeat(n / 13),
  'a rule with a word behind it': (n) => '-'.repeat(n) + 'x',
  'blanks between the words of a line': (n) => `12 men${' '.repeat(n)}6 men\n`.repeat(2),
  'words and bars on every line': (n) => 'a | b\n'.repeat(n / 6),
  'words and figures in columns': (n) => 'men | 5 | women\n'.repeat(n / 16),
  'comments that never end': (n) => `a ${'<!-- '.repeat(n / 5)}`,
  'footnotes in a row': (n) => 'a[1]'.repeat(n / 4),
  'words in stars': (n) => 'a*b_'.repeat(n / 4),
  'lines of dashes': (n) => '--\n'.repeat(n / 3),
  'headings with a line below': (n) => 'a\n--\n'.repeat(n / 5),
  hyphens: (n) => '5-'.repeat(n / 2),
};

/** Time that a text may take above what its length lets expect, before it counts as blown up. */
const SLACK = 6;
const SHORT = 2_000;
const LONG = 8_000;

describe('hostile text', () => {
  for (const [name, make] of Object.entries(hostile)) {
    it(`is read in time that its length lets expect: ${name}`, () => {
      for (const path of ['text.txt', 'text.md']) {
        const time = (length: number): number => {
          // enough English around it, or the text is left alone
          const text = `${sentence.repeat(6)}\n\n${make(length)}\n\n${sentence.repeat(6)}`;
          const began = performance.now();
          const { claims } = engine.analyse({ path, text });
          const took = performance.now() - began;
          for (const { figure } of claims) assert.equal(text.slice(figure.start, figure.end), figure.text);
          return took;
        };
        time(SHORT);
        const short = Math.min(time(SHORT), time(SHORT));
        const long = Math.min(time(LONG), time(LONG));
        const expected = (LONG / SHORT) * Math.max(short, 15);
        assert.ok(
          long < SLACK * expected,
          `${path}: ${short.toFixed(1)} ms, and four times as long ${long.toFixed(1)} ms`,
        );
      }
    });
  }
});
