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

describe('figures that only the other source tells apart', () => {
  const town = [
    'The Marl tramway carried 8,420,000 riders last year.',
    'Its depot has 31 tracks, and 212 drivers work there. The council paid $4.7 million for new rails.',
  ].join(' ');

  it('are told by the words of the source that gives both', () => {
    const other = [
      'Some 8,420,000 riders took the Marl tramway. The night lines had 640,300 riders.',
      'New rails cost the council $4.7 million.',
    ].join(' ');
    const told = relationOf(compare(town, other), '8,420,000', '640,300');
    assert.ok(told, 'no relation');
    assert.equal(told.relation, 'differs');
    assert.match(told.because, /640,300/);
  });

  it('are of two times where that source says so', () => {
    const other = [
      'Passengers on the Marl tramway: 8,420,000 in 2024, against 7,930,000 in 2019.',
      'New rails cost the council $4.7 million.',
    ].join(' ');
    const told = relationOf(compare(town, other), '8,420,000', '7,930,000');
    assert.equal(told?.relation, 'differs');
    assert.equal(told.basis, 'time');
    assert.match(told.because, /2019/);
  });

  it('are few of their kind in two sources of one story', () => {
    const [a, b] = [
      `${town} The yard covers 12 hectares.`,
      'The Marl tramway carried 8,420,000 riders. The council paid $4.7 million for rails. A park of 9 hectares lies behind.',
    ];
    assert.equal(relationOf(compare(a, b), '12 hectares', '9 hectares')?.relation, 'differs');
  });
});

describe('figures more than fifty times as large', () => {
  it('are no near misses', () => {
    const [a, b] = [
      'The Marl tramway carried 8,420,000 riders last year and has 212 drivers.',
      'The tramway of Marl carried 8,420,000 riders, and 212 drivers work for it.',
    ];
    assert.equal(relationOf(compare(a, b), '8,420,000', '212'), null);
  });
});

describe('two dates that differ', () => {
  it('are of two events', () => {
    const around = 'The Marl tramway carried 8,420,000 riders last year and has 212 drivers. It owns 31 trams.';
    const [a, b] = [
      `The tramway opened its first line on 4 May 1911. ${around}`,
      `Its first directors resigned over a strike on 9 July 1913. ${around}`,
    ];
    const told = relationOf(compare(a, b), '4 May 1911', '9 July 1913');
    assert.equal(told?.relation, 'differs');
    assert.equal(told.basis, 'measure');
  });
});

describe('a change and a level', () => {
  it('are told as such only where they are alike otherwise', () => {
    const around = 'The Marl tramway carried 8,420,000 riders last year and has 212 drivers.';
    const [a, b] = [
      `Fares of the tramway rose by 6.5 percent. ${around}`,
      `Rents in Marl take 31 percent of a wage. ${around}`,
    ];
    assert.notEqual(relationOf(compare(a, b), '6.5 percent', '31 percent')?.basis, 'kind');
  });
});
