import assert from 'node:assert/strict';
import { escapeMarkdown, excerpt, excerptMarkdown, plain } from '../../../server/src/features/markdown';

/** The markdown of a sentence with a figure in it. */
function quoted(sentence: string, figure: string, limit?: number): string {
  const start = sentence.indexOf(figure);
  const span = { start, end: start + figure.length };
  return excerptMarkdown(excerpt(sentence, { start: 0, end: sentence.length }, span, limit));
}

describe('markdown of sources', () => {
  it('escapes what would come alive', () => {
    assert.equal(
      escapeMarkdown('a *b* _c_ `d` [e](f) <g> &amp;'),
      'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\]\\(f\\) \\<g\\> \\&amp;',
    );
    assert.equal(
      escapeMarkdown('see https://a.example and www.b.example'),
      'see https\\://a.example and www\\.b.example',
    );
    assert.equal(escapeMarkdown('1. item'), '1\\. item');
    assert.equal(escapeMarkdown('- item'), '\\- item');
    assert.equal(escapeMarkdown('a\n\n# b'), 'a \\# b');
  });

  it('drops characters that steer a display', () => {
    assert.equal(plain('a\u202eb\u0000c\u001b[31md'), 'a b c [31md');
  });

  it('puts the figure in bold with what touches it', () => {
    assert.equal(quoted('It rose by 5% again.', '5%'), 'It rose by **5%** again.');
    assert.equal(quoted('It cost US$3bn, they said.', '$3bn'), 'It cost **US\\$3bn**, they said.');
    assert.equal(quoted('5 percent', '5 percent'), '**5 percent**');
  });

  it('cuts long sentences between words on both sides of the figure', () => {
    const sentence = `${'before '.repeat(60)}5% ${'after '.repeat(60)}`;
    const text = quoted(sentence, '5%', 100);
    assert.match(text, /^… before (?:before )*\*\*5%\*\* after (?:after )*…$/);
    assert.ok(text.length < 120, String(text.length));
  });
});
