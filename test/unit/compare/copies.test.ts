import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CopyIndex } from '../../../server/src/engine/compare/origins/copy-index';
import { HashLists } from '../../../server/src/engine/compare/origins/hash-lists';
import { Copy, KnownRuns } from '../../../server/src/engine/compare/origins/copies';
import { hashesEnding, packRuns, runsOf } from '../../../server/src/engine/compare/origins/runs';
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
    const eighth = [...new Set(hashes)].filter((hash) => hash % 8 === 0);
    assert.ok(eighth.length > 0);
    assert.deepEqual([...hashesEnding(packed, 3)], eighth);
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

describe('what two sources share', () => {
  const known = (source: string, text: string): KnownRuns => new KnownRuns(source, packRuns(shinglesOf(text, 0)));
  const passage = 'ferries to Inch Island carried 410 passengers a day before the storm broke the pier';
  const one = `Nobody had seen it coming, said those who live there. ${passage}. What comes next is open.`;
  const other = `${passage}. Of 12 boats that lay in the harbour on that night only 3 were ever found again.`;
  /** Where words stand in a text, as `holds` asks for it. */
  const figure = (source: string, text: string, words: string): Parameters<Copy['holds']>[0] => {
    const start = text.indexOf(words);
    return { source, figure: { start, end: start + words.length } };
  };

  it('holds a figure in the passage, whichever of the two states it', () => {
    const copy = new Copy(known('one', one), known('other', other));
    assert.ok(copy.holds(figure('one', one, '410')));
    assert.ok(copy.holds(figure('other', other, '410')));
  });

  it('holds no figure that stands in the one where the passage stands in the other', () => {
    const copy = new Copy(known('one', one), known('other', other));
    const passageInOne = one.indexOf(passage);
    assert.ok(passageInOne < other.indexOf('12') && other.indexOf('12') < passageInOne + passage.length);
    assert.ok(!copy.holds(figure('other', other, '12')));
    assert.ok(!copy.holds(figure('other', other, '3')));
  });

  it('is the whole of the shorter one where that is half or more of it', () => {
    const short = known('short', passage);
    assert.ok(new Copy(short, known('one', one)).isWhole);
    assert.ok(new Copy(known('one', one), short).isWhole);
    assert.ok(!new Copy(known('one', one), known('other', other)).isWhole);
  });

  it('is none where it is a stock phrase', () => {
    const copy = new Copy(
      known('a', 'They said that at the end of the day it rained.'),
      known('b', 'Well, at the end of the day nobody came.'),
    );
    assert.ok(copy.isStock);
  });
});

describe('the index of copies', () => {
  it('finds after any edits what it finds where all is new', () => {
    const runs = fc
      .uniqueArray(fc.nat({ max: 12 }), { maxLength: 8 })
      .map((hashes) => packRuns(hashes.map((hash, i) => ({ hash: 8 * hash, start: i, end: i + 1 }))));
    const source = fc.constantFrom('a', 'b', 'c', 'd');
    const step = fc.record({ source, runs, follows: fc.boolean(), asks: fc.option(source) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const index = new CopyIndex();
        const known = new Map<string, ReturnType<typeof packRuns>>();
        for (const { source, runs: now, follows, asks } of steps) {
          const before = known.get(source);
          if (follows) index.follow(source);
          if (before) index.remove(source, before);
          index.add(source, now);
          known.set(source, now);
          const asked = known.get(asks ?? '');
          if (asks === null || !asked) continue;
          const fresh = new CopyIndex();
          for (const [id, its] of known) fresh.add(id, its);
          assert.deepEqual(index.likely(asks, asked).sort(), fresh.likely(asks, asked).sort());
        }
      }),
      { numRuns: 300 },
    );
  });
});
