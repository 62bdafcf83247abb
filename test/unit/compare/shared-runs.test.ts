import assert from 'node:assert/strict';
import { KnownRuns, shorterFirst } from '../../../server/src/engine/compare/origins/copies';
import { packRuns } from '../../../server/src/engine/compare/origins/runs';
import { SharedRuns } from '../../../server/src/engine/compare/origins/shared-runs';

/** A source whose runs of words have these hashes. */
function sourceOf(id: string, hashes: readonly number[]): KnownRuns {
  return new KnownRuns(id, packRuns(hashes.map((hash, at) => ({ hash, start: at * 5, end: at * 5 + 20 }))));
}

describe('what an edited source shares with others', () => {
  const others = [
    sourceOf('a', [1, 2, 2, 3, 9]),
    sourceOf('z', [2, 4, 4, 4, 5, 6, 7, 8, 9, 10]),
    sourceOf('y', [20, 21, 22]),
  ];
  const texts = [
    [1, 2, 3, 4, 5],
    [1, 2, 2, 3, 4, 5],
    [2, 2, 3, 5],
    [2, 2, 3, 5, 4, 4, 6, 7, 8, 9, 10, 11],
    [-7, 20, 2],
    [],
    [9, 9, 9, 4, 1],
  ];

  it('is counted on from edit to edit as if it were counted anew', () => {
    const shared = new SharedRuns((id) => others.find(({ source }) => source === id) ?? null);
    let before = sourceOf('m', texts[0] ?? []);
    shared.follow('m');
    for (const text of texts) {
      const now = sourceOf('m', text);
      shared.change(before, now);
      before = now;
      for (const other of others) {
        const pair = other.source < 'm' ? ([other, now] as const) : ([now, other] as const);
        const [short, long] = shorterFirst(...pair);
        assert.equal(shared.of(...pair), short.countShared(long), `${other.source} ${text.join(' ')}`);
      }
    }
  });

  it('is not counted where neither of two is edited', () => {
    const shared = new SharedRuns(() => null);
    const [a, z] = others;
    assert.ok(a && z);
    assert.equal(shared.of(a, z), null);
  });
});
