import assert from 'node:assert/strict';
import { compare, relationOf } from './compared';

const harbour = 'The harbour of Vellen took in 14,320 crates on Friday, its clerks wrote.';

const busy =
  'The harbour of Vellen counts 61 trawlers. The mayor of Vellen, Ilka Brandt, opened 412 moorings. ' +
  'The harbour took in 14,320 crates. Vellen has 77 cranes.';

describe('an agreement without a word in common', () => {
  it('names what each source says, and that little else is there to mix up', () => {
    const relation = relationOf(compare(harbour, 'Vellen: 14,320 arrivals by sea.'), '14,320', '14,320');
    assert.equal(relation?.certainty, 'likely');
    assert.match(relation.because, /^Both give 14,320 for “Vellen”/);
  });

  it('is only possible where it rests on the figure alone, and says so', () => {
    const other =
      'Ilka Brandt, mayor of Vellen, counts 61 trawlers in the harbour. Of herring 14,320 were landed. ' +
      'Vellen has 412 moorings. The harbour of Vellen has 77 cranes.';
    const relation = relationOf(compare(busy, other), '14,320', '14,320');
    assert.equal(relation?.certainty, 'possible');
    assert.deepEqual(relation.unknown[0], 'measure');
    assert.match(relation.because, /^Both give 14,320 for “.*crates.*” here and “.*herring.*” there, a figure seldom/);
  });
});
