import assert from 'node:assert/strict';
import { gistOf, type Gist } from '../../../server/src/engine/compare/likeness/gist';
import { sheetOf } from '../../../server/src/engine/compare/likeness/gist-sheet';
import { GistTable } from '../../../server/src/engine/compare/likeness/gist-table';
import { Numbering } from '../../../server/src/engine/compare/likeness/numbering';
import { createEngine } from '../../../server/src/engine/index';

const engine = createEngine();

function gistsOf(text: string): Gist[] {
  const { claims } = engine.analyse({ path: 'a.txt', text });
  return claims.map((claim) => gistOf(claim, new Map(), false));
}

describe('the numbers of strings', () => {
  it('are told as long as a string is in use, and given to another one after that', () => {
    const numbering = new Numbering();
    const { number } = numbering.use('harbour');
    assert.deepEqual(numbering.use('harbour'), { number, isNew: false });
    assert.equal(numbering.release(number), false);
    assert.equal(numbering.find('harbour'), number);
    assert.equal(numbering.release(number), true);
    assert.equal(numbering.find('harbour'), -1);
    assert.deepEqual(numbering.use('quay'), { number, isNew: true });
    assert.equal(numbering.of(number), 'quay');
    assert.equal(numbering.size, 1);
  });
});

describe('the table of gists', () => {
  const bridge = gistsOf(
    'The bridge at Ardmore cost €42 million and took 31 months. About 1,900 drivers use it in May 2024.',
  );

  it('tells of a claim what its gist says', () => {
    const table = new GistTable();
    const rows = table.add('a.txt', sheetOf(bridge));
    assert.ok(rows.length >= 3);
    rows.forEach((row, at) => {
      const gist = bridge[at];
      assert.ok(gist);
      assert.deepEqual([table.source(row), table.at(row), table.text(table.space(row))], ['a.txt', at, gist.space]);
      assert.equal(table.size(row), gist.size);
      assert.equal(table.unit(row), table.unitNumber(gist.unit));
      assert.equal(table.distinctive(row), gist.distinctive);
      assert.deepEqual(
        gist.core.map((_, i) => table.coreWeight(row, i)),
        gist.core.map(({ weight }) => weight),
      );
      const isSame = gist.core.every((term, i) => table.words.same(term).includes(table.core(row, i)));
      assert.ok(isSame, 'core words have the numbers by which they are found');
      const keys = gist.keys.map((_, i) => ({
        axis: table.axis(row, i),
        from: table.low(row, i),
        to: table.high(row, i),
      }));
      assert.deepEqual(table.numbered(gist), keys);
    });
  });

  it('keeps what stays when much comes and goes, and no word of what is gone', () => {
    const table = new GistTable();
    const stays = table.add('stays.txt', sheetOf(bridge));
    const wordsOf = (row: number): number[] => {
      const words: number[] = [];
      table.eachWord(row, (number) => words.push(number));
      return words;
    };
    const before = stays.map(wordsOf);
    assert.deepEqual(
      before,
      before.map((words) => [...new Set(words)]),
    );
    const others = gistsOf('The zeppelin hangar holds 77 airships. Its 12,500 rivets weigh 3 tonnes.');
    for (let round = 0; round < 200; round += 1) {
      const gone = table.add(`gone-${round}.txt`, sheetOf(others));
      for (const row of gone) table.remove(row);
    }
    assert.deepEqual([...table.all()], stays);
    assert.deepEqual(stays.map(wordsOf), before);
    const words = others.flatMap(({ core, rest }) => [...core, ...rest]);
    const known = new Set(bridge.flatMap(({ core, rest }) => [...core, ...rest]).map(({ word }) => word));
    for (const term of words) if (!known.has(term.word)) assert.deepEqual(table.words.same(term), []);
    assert.ok(words.some(({ word }) => !known.has(word)));
  });
});
