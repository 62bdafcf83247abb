import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HashLists } from '../../../server/src/engine/compare/origins/hash-lists';
import { eachHash, packRuns, runsOf } from '../../../server/src/engine/compare/origins/runs';
import { shinglesOf } from '../../../server/src/engine/text/shingles';

describe('runs of words', () => {
  it('are unpacked as they were packed', () => {
    const text = `The ferry to Inch Island ${'carried many more people '.repeat(60)}${' '.repeat(70_000)}than it did before the storm broke the pier.`;
    const shingles = shinglesOf(text, 123_456);
    const packed = packRuns(shingles);
    const { hashes, starts, ends } = runsOf(packed);
    assert.deepEqual(
      shingles,
      [...hashes].map((hash, i) => ({ hash, start: starts[i], end: ends[i] })),
    );
    const each: number[] = [];
    eachHash(packed, (hash) => each.push(hash));
    assert.deepEqual(each, [...hashes]);
    assert.ok(packed.length < 8 * shingles.length);
  });

  it('may be none', () => {
    assert.deepEqual([...runsOf(packRuns([])).hashes], []);
  });
});

describe('lists by hashes', () => {
  it('hold what was put and not taken away again, as often as it was put', () => {
    const step = fc.record({
      hash: fc.constantFrom(0, 8, 16, -8, 2 ** 31 - 8, -(2 ** 31)),
      number: fc.nat({ max: 5 }),
      adds: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 3000, size: 'max' }), (steps) => {
        const lists = new HashLists();
        const expected = new Map<number, number[]>();
        for (const { hash, number, adds } of steps) {
          const list = expected.get(hash) ?? [];
          expected.set(hash, list);
          if (adds) {
            lists.add(hash, number);
            list.push(number);
          } else {
            lists.remove(hash, number);
            const at = list.indexOf(number);
            if (at >= 0) list.splice(at, 1);
          }
        }
        for (const [hash, list] of expected) {
          const found: number[] = [];
          lists.each(hash, (number) => found.push(number));
          assert.deepEqual(found.sort(), list.sort());
        }
        assert.equal(lists.size, [...expected.values()].flat().length);
      }),
      { numRuns: 50 },
    );
  });
});
