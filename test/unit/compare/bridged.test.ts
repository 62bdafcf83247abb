import assert from 'node:assert/strict';
import { compare, relationOf } from './compared';

const BEDS = 'The infirmary at Marlow has 14 nurses and 1,250 blankets. On Friday 4,312 beds were taken.';
const PATIENTS = 'At Marlow 14 nurses and 1,250 blankets are not enough. Some 4,300 patients wait for soup.';
const THIRDS = [
  'On Friday about 4,310 patients lay in the beds of the infirmary, and 17 windows were open.',
  'The town counts its sick: nearly 4,320 patients have taken beds since Monday.',
  'Roughly 4,310 beds have patients in them, said the mayor, who has put up 36 tents.',
];

const found = (...thirds: readonly string[]): string | undefined => {
  const relation = relationOf(compare(BEDS, PATIENTS, ...thirds), '4,312', '4,300');
  return relation?.relation;
};

describe('two rounded figures without a word in common', () => {
  it('agree where several other sources agree with both', () => {
    assert.equal(found(), undefined);
    assert.equal(found(...THIRDS), 'corroborates');
    const relation = relationOf(compare(BEDS, PATIENTS, ...THIRDS), '4,312', '4,300');
    assert.match(relation?.because ?? '', /, and a third source agrees with both\.$/);
  });

  it('agree in whatever order the sources come', () => {
    assert.equal(found(...THIRDS.toReversed()), 'corroborates');
  });

  it('do not where only two do, or one is repeated', () => {
    assert.equal(found(...THIRDS.slice(1)), undefined);
    const [first = '', second = ''] = THIRDS;
    assert.equal(found(first, second, first), undefined);
  });
});
