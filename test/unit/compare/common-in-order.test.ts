import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commonInOrder } from '../../../server/src/engine/compare/common-in-order';

/** The items of a list that stay, by their places in the other. */
function kept(before: string, now: string): string {
  const common = commonInOrder(before.split(''), now.split(''));
  return now
    .split('')
    .map((_, at) => (common.has(at) ? (before[common.get(at) ?? 0] ?? '') : '.'))
    .join('');
}

describe('what two lists have in common', () => {
  it('is all but what was put in, taken out or changed', () => {
    assert.equal(kept('abcdef', 'abxdef'), 'ab.def');
    assert.equal(kept('abcdef', 'abdef'), 'abdef');
    assert.equal(kept('abcdef', 'xabcydefz'), '.abc.def.');
  });

  it('lies between two changes as well', () => {
    assert.equal(kept('abcdef', 'xbcdey'), '.bcde.');
    assert.equal(kept('aabaab', 'xaabaay'), '.aabaa.');
  });

  it('keeps the longer of two stretches that changed places', () => {
    assert.equal(kept('abcdxy', 'xyabcd'), '..abcd');
  });

  it('is equal items in a rising order, whatever the lists', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(items, items, (before, now) => {
        let last = -1;
        for (const [at, was] of [...commonInOrder(before, now)].sort(([x], [y]) => x - y)) {
          assert.equal(now[at], before[was]);
          assert.ok(was > last);
          last = was;
        }
      }),
    );
  });
});
