import * as assert from 'node:assert/strict';
import { displayWidth, fit, inert, padEnd, wrap } from '../../server/src/cli/terminal';

describe('text for a terminal', () => {
  it('is measured in columns', () => {
    assert.equal(displayWidth('Zürich'), 6);
    assert.equal(displayWidth('Zu\u0308rich'), 6, 'a combining mark takes none');
    assert.equal(displayWidth('東京 12'), 7);
    assert.equal(displayWidth('\u{1f6a2}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'), 4);
    assert.equal(padEnd('東京', 6), '東京  ');
  });

  it('is cut to a width with an ellipsis', () => {
    assert.equal(fit('military spending', 17), 'military spending');
    assert.equal(fit('military spending', 10), 'military…');
    assert.equal(fit('東京東京', 5), '東京…');
  });

  it('is wrapped between words', () => {
    assert.deepEqual(wrap('one two three four', 9), ['one two', 'three', 'four']);
    assert.deepEqual(wrap('incomprehensibilities', 10), ['incompreh…']);
    assert.deepEqual(wrap('', 10), ['']);
  });

  it('is made inert', () => {
    assert.equal(inert('a\x1b[31mb\x07c\x9bd\u202ee'), 'a\ufffd[31mb\ufffdc\ufffdd\ufffde');
    assert.equal(inert('one\r\n\ttwo'), 'one two');
  });
});
