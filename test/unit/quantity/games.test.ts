import assert from 'node:assert/strict';
import { read } from './read';

describe('figures of games', () => {
  it('are runs and wickets where cricket is played', () => {
    assert.deepEqual(read('The hosts reached 287 for 6 at stumps, a lead of 91.'), ['287 for 6 = 287-6', '91 = 91']);
    assert.deepEqual(read('The visitors were 91/5 at lunch.'), ['91/5 = 91-5']);
    assert.deepEqual(read('The spinner took 5 for 38.'), ['5 for 38 = 5-38']);
  });

  it('are hits of so many tries', () => {
    assert.deepEqual(read('He went 3-for-5 at the plate.'), ['3-for-5 = 3-5']);
    assert.deepEqual(read('She shot 8-of-12 in the final.'), ['8-of-12 = 8-12']);
    assert.deepEqual(read('The board approved a 1-for-10 share split.'), []);
  });

  it('are no dates and names of days', () => {
    assert.deepEqual(read('After the 9/11 attacks the chase for 24/7 news began.'), []);
  });

  it('are votes in court, where nobody plays', () => {
    assert.deepEqual(read('The court split 6–3 on standing.'), ['6 = 6 vote', '3 = 3 vote']);
    assert.deepEqual(read('In a 5-4 decision the law was struck down.'), ['5 = 5 vote', '4 = 4 vote']);
    assert.deepEqual(read('She won 6-3 on Centre Court.'), ['6-3 = 6-3']);
  });
});

describe('nought in words', () => {
  it('is a number where it counts as one', () => {
    assert.deepEqual(read('None of the 46 nurses fell ill.'), ['None = 0', '46 = 46']);
  });

  it('is none where it only denies', () => {
    for (const text of ['None of it is true.', 'Nobody was hurt.', 'No one came.', 'There were no buses.'])
      assert.deepEqual(read(text), [], text);
  });

  it('is none of a year, a century, a share or an amount', () => {
    for (const text of [
      'None of the 2019 intake left.',
      'None of the 20th century buildings stand.',
      'None of the 10 percent was paid.',
      'None of the 10 million dollars was paid.',
    ])
      assert.ok(!read(text).includes('None = 0'), text);
    assert.deepEqual(read('None of the 2019 intake left.'), ['2019 = 2019']);
  });
});

describe('a quarter', () => {
  it('is a share before one word, which is a verb', () => {
    assert.deepEqual(read('Only a quarter trust the minister.'), ['a quarter = 25 percent']);
    assert.deepEqual(read('Over a quarter horse races were held.'), []);
    assert.deepEqual(read('Rates rose by just a quarter point.'), ['a quarter point = 0.25 percentage point']);
    assert.deepEqual(read('It was just a quarter point on the map.'), []);
  });
});
