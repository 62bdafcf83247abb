import assert from 'node:assert/strict';
import { ignoredSpans } from '../../../server/src/workspace/decisions/ignore-comments';

const taken = (text: string): readonly string[] =>
  ignoredSpans(text).map(({ start, end }) => text.slice(start, end).trim());

describe('ignore comments', () => {
  it('take out the next line that is not empty', () => {
    assert.deepEqual(taken('One 1.\n<!-- crosscheck-ignore-next-line -->\n\nTwo 2.\nThree 3.\n'), ['Two 2.']);
    assert.deepEqual(taken('// crosscheck-ignore-next-line: my own count\nTwo 2.\nThree 3.'), ['Two 2.']);
    assert.deepEqual(taken('# crosscheck-ignore-next-line\r\nTwo 2.\r\nThree 3.'), ['Two 2.']);
    assert.deepEqual(taken('Last.\n// crosscheck-ignore-next-line'), ['']);
  });

  it('take out a block, up to the end of the text where it is never ended', () => {
    const block = 'A.\n<!-- crosscheck-ignore-block -->\nB.\nC.\n<!-- crosscheck-ignore-end -->\nD.\n';
    assert.deepEqual(taken(block), ['B.\nC.']);
    assert.deepEqual(taken('A.\n// crosscheck-ignore-block\nB.\nC.\n'), ['B.\nC.']);
    assert.deepEqual(taken('A.\n// crosscheck-ignore-end\nB.\n'), []);
  });

  it('take out the whole file', () => {
    const text = 'A 1.\n<!-- crosscheck-ignore-file -->\nB 2.';
    assert.deepEqual(ignoredSpans(text), [{ start: 0, end: text.length }]);
  });

  it('are nothing inside a sentence, or with another word', () => {
    assert.deepEqual(taken('Write <!-- crosscheck-ignore-file --> to say so.\nB 2.'), []);
    assert.deepEqual(taken('// crosscheck-ignore-everything\nB 2.'), []);
  });

  it('are found in a long text of blanks without delay', () => {
    const text = `${' \t'.repeat(200_000)}x // crosscheck-ignore-file`;
    const began = performance.now();
    assert.deepEqual(taken(text), []);
    assert.ok(performance.now() - began < 1000);
  });
});
