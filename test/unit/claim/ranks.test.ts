import assert from 'node:assert/strict';
import { compare, named, relationOf } from '../compare/compared';
import { claim, claims } from './claims';

describe('a rank', () => {
  const RANKS = [
    ['Quell is the third largest town in Ardland.', 'third'],
    ['The port is the second-busiest on the coast.', 'second'],
    ['It is the 15th most-watched film there.', '15th'],
    ['The survey ranks it fourth among the colleges.', 'fourth'],
    ['Vettel finished in 12th place.', '12th'],
    ['The school is ranked # 4 in the state.', '4'],
    ['It is #3 in the country.', '3'],
    ["The port is number 4 among the world's ports.", '4'],
    ['The exporter is No. 5 in the world.', '5'],
    ['The college fell 14 places to 87th.', '87th'],
    ['The team rose from fifth to third.', 'third'],
  ] as const;
  for (const [text, figure] of RANKS)
    it(`is a claim: ${text}`, () => assert.equal(claim(text, figure).kind.value, 'rank'));

  const NONE = [
    'He lives on the third floor.',
    'The second test failed.',
    'They met for the second time.',
    'The third quarter was better.',
    'Her second request was turned down.',
    'He lives at No. 5 in the street.',
    'Highway No. 1 in the state was closed.',
    'Reactor No. 4 in the region exploded.',
    'Symphony No. 9 in the list was played.',
    'Bus number 7 in the county was late.',
    'She died at number 12 in the group home.',
    'The house stands at number 12.',
    'They moved to 5th Avenue.',
    'The No. 2 exporter fell silent.',
  ];
  for (const text of NONE) it(`is not: ${text}`, () => assert.deepEqual(claims(text), []));

  it('is not the number that somebody wears', () =>
    assert.notEqual(claim('He wore number 10 in the league.', '10').kind.value, 'rank'));

  it('excludes another rank, and is compared with no count', () => {
    const ranks = compare(
      'Quell is the third largest town in Ardland.',
      'Quell is the fourth largest town in Ardland.',
    );
    const relation = relationOf(ranks, 'third', 'fourth');
    assert.equal(relation && named(relation), 'conflicts value');
    const count = compare(
      'Quell is the third largest town in Ardland.',
      'There are three large towns at Quell in Ardland.',
    );
    assert.deepEqual(
      count.relations.filter((r) => r.relation !== 'differs'),
      [],
    );
  });
});

describe('an ordinal of a series', () => {
  it('counts what there has been', () => {
    assert.equal(claim('“Harbour” is the sixth studio album by Vettel.', 'sixth').measure.value, 'studio album');
    const { quantity } = claim('This was the 26th consecutive year with a profit.', '26th consecutive year');
    assert.deepEqual([quantity.type, quantity.value, quantity.unit], ['duration', 26, 'year']);
  });

  it('counts also behind the name of whose it is, with words between, and before a title', () => {
    assert.equal(claim('“Harbour” is Vettel\u2019s fifth full-length album.', 'fifth').quantity.value, 5);
    assert.equal(claim('Orla Dunn was the 22nd First Minister of Ardland.', '22nd').quantity.value, 22);
  });
});
