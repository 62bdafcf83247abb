import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index';
import type { Relation } from '../../../server/src/engine/report';
import { compare, relationOf } from './compared';

const engine = createEngine();

function relationsOf(...texts: readonly string[]): readonly Relation[] {
  return engine.compareSources(texts.map((text, i) => ({ path: `${i}.txt`, text: `${text}\n` }))).relations;
}

const clinic =
  'The clinic in Ardland treated 4,310 patients in 2021. It has 86 beds. Its pharmacy filled 9,270 prescriptions.';

describe('near misses', () => {
  it('are told of sources that agree on something', () => {
    const other = 'The clinic in Ardland treated 5,740 patients in 2023. Its pharmacy filled 9,270 prescriptions.';
    const bases = relationsOf(clinic, other).map(({ relation, basis }) => `${relation} ${basis}`);
    assert.ok(bases.includes('corroborates equal'), bases.join());
    assert.ok(bases.includes('differs time'), bases.join());
  });

  it('are not told of sources about different places that agree on nothing, however alike their words', () => {
    const other =
      'The clinic in Norland treated 5,740 patients in 2021. It has 112 beds. Its van drove 31,450 kilometres.';
    const four = `${clinic} Its kitchen cooked 17,640 meals.`;
    assert.deepEqual(relationsOf(four, `${other} Its laundry washed 2,380 sheets.`), []);
  });

  it('are a dozen at most for each claim, the nearest, however many the sources hold', () => {
    const yearly = (from: number, step: number): string =>
      Array.from(
        { length: 30 },
        (_, i) => `In ${from + i} the clinic in Ardland treated ${3011 + step * i} patients.`,
      ).join(' ');
    const shared = 'Its pharmacy filled 9,270 prescriptions.';
    const told = relationsOf(`${shared} ${yearly(1980, 37)}`, `${shared} ${yearly(1930, 41)}`);
    const differing = told.filter(({ relation }) => relation === 'differs');
    assert.ok(differing.length >= 12 * 30, String(differing.length));
    assert.ok(differing.length <= 12 * 60, String(differing.length));
  });
});

describe('figures of much the same words', () => {
  const around = 'It has 31 looms. Some 212 windows look out on the Lorn. There are 46 carts and 14 foremen.';
  const reasonOf = (a: string, b: string): string =>
    relationOf(compare(`${a} ${around}`, `${b} ${around}`), '1,480', '4,930')?.because ?? '';

  it('differ in time where one is told of a time and the other of none', () => {
    const now = 'The mill pays 4,930 weavers by the piece.';
    assert.match(reasonOf('In 2019 the mill employed 1,480 weavers.', now), /^One holds for 2019/);
    assert.match(reasonOf('The mill has 1,480 weavers in Tarn.', now), /^Nothing says/);
  });

  it('differ in status where one is provisional', () => {
    const because = reasonOf(
      'Provisional figures put the weavers of the mill at 1,480.',
      'The mill employs 4,930 weavers and feeds them.',
    );
    assert.match(because, /1,480 is provisional/);
  });
});
