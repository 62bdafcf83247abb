import assert from 'node:assert/strict';
import { relativePath, resolvePath } from '../../../server/src/workspace/decisions/decision-book';
import { figureKey, signature } from '../../../server/src/workspace/decisions/figure-key';

/** The key of the first place where these words stand, the sentence being its line. */
function keyOf(text: string, words: string): ReturnType<typeof figureKey> {
  const start = text.indexOf(words);
  const sentence = { start: text.lastIndexOf('\n', start) + 1, end: (text + '\n').indexOf('\n', start) };
  return figureKey(text, { start, end: start + words.length, sentence });
}

describe('the words by which a decision knows a figure', () => {
  it('are those of its sentence, without punctuation and capitals', () => {
    assert.deepEqual(keyOf('In “May”, 7.4 percent of\tboats (all) leaked.', '7.4 percent'), {
      before: 'in may',
      figure: '7.4 percent',
      after: 'of boats all leaked',
    });
  });

  it('stay the same when the text around the sentence changes', () => {
    const before = keyOf('Boats leak: 12 of them sank.', '12');
    const after = keyOf('A new first line.\nBoats leak –  12 of them sank!\nAnd a last one.', '12');
    assert.equal(signature(before), signature(after));
  });

  it('change with the figure, with the sentence, and with the place in it', () => {
    const first = signature(keyOf('Of 12 boats 12 sank.', '12'));
    const second = figureKey('Of 12 boats 12 sank.', { start: 12, end: 14, sentence: { start: 0, end: 20 } });
    const others = [keyOf('Of 13 boats 12 sank.', '13'), keyOf('Of 12 ships 12 sank.', '12'), second];
    for (const other of others) assert.notEqual(signature(other), first);
  });

  it('are bounded in a sentence without end', () => {
    const text = `${'word '.repeat(5000)}12${' word'.repeat(5000)}`;
    const { before, after } = keyOf(text, '12');
    assert.equal(before.split(' ').length, 30);
    assert.equal(after.split(' ').length, 30);
  });

  it('come with a path that leads from the folder to the file and back', () => {
    for (const path of ['/w/one/a.txt', '/w/one/deep/a.txt', '/w/two/a.txt', '/a.txt']) {
      assert.equal(resolvePath('/w/one', relativePath('/w/one', path)), path);
    }
    assert.equal(relativePath('/w/one', '/w/two/a.txt'), '../two/a.txt');
  });
});
