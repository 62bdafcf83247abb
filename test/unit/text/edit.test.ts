import assert from 'node:assert/strict';
import { Edit } from '../../../server/src/engine/text/edit';

describe('an edit', () => {
  const edit = new Edit('one two three', 'one 2 and a three');

  it('knows where a place of the text before stands now', () => {
    assert.equal(edit.place(0), 0);
    assert.equal(edit.place(4), 4);
    assert.equal(edit.place(5), NaN);
    assert.equal('one 2 and a three'.slice(edit.place(8)), 'three');
  });

  it('leaves what it does not touch', () => {
    assert.ok(edit.leaves({ start: 0, end: 3 }));
    assert.ok(edit.leaves({ start: 8, end: 13 }));
    assert.ok(!edit.leaves({ start: 4, end: 7 }));
    assert.ok(!edit.leaves({ start: 0, end: 3 }, 2));
    assert.ok(!edit.leaves({ start: 8, end: 13 }, 2));
  });

  it('may have changed nothing', () => {
    const none = new Edit('same', 'same');
    assert.equal(none.place(2), 2);
    assert.ok(none.leaves({ start: 0, end: 4 }, 100));
  });
});
