import assert from 'node:assert/strict';
import { figures } from './claims';

describe('the date of what somebody did to one thing', () => {
  it('is a claim beside its measures', () => {
    assert.deepEqual(figures('She was a 9,800 GRT ship built by Orth & Velt in 1956.'), ['9,800', '1956']);
    assert.deepEqual(figures('The 2,000-tonne ferry was built by Orth in 1956.'), ['2,000-tonne', '1956']);
  });

  it('only says when, where many are counted', () => {
    assert.deepEqual(figures('Some 12,000 homes were owned by councils in 1956.'), ['12,000']);
    assert.deepEqual(figures('The 2,000-tonne ferry was worth 3 million euros to Orth in 1956.'), [
      '2,000-tonne',
      '3 million euros',
    ]);
  });

  it('in a line of its own, behind the label of it', () => {
    assert.deepEqual(figures('Lamp\n\nWeight: 187 g\n\nAvailable: 19 September\n\nIt folds.'), [
      '187 g',
      '19 September',
    ]);
    assert.deepEqual(figures('Lamp\n\nWeight: 187 g\n\nPrinted: 19 September\n\nIt folds.'), ['187 g']);
  });

  it('of what happened to one of several', () => {
    assert.deepEqual(figures('Of 70 locks along the canal, the last was automated in 1997.'), ['70', '1997']);
    assert.deepEqual(figures('Of 70 locks along the canal, 12 had a keeper in 1997.'), ['70', '12']);
  });

  it('or of the last of several', () => {
    assert.ok(figures('The last one as big, a 5.4, was in 1987.').includes('1987'));
    assert.ok(!figures('The price of a loaf, 54 cents, was in 1987 a scandal.').includes('1987'));
  });

  it('may be no later than a day', () => {
    const text = 'It will buy shares for 300 million euros, start on 18 May 2023 and end no later than 31 May 2024.';
    assert.ok(figures(text).includes('31 May 2024'));
    assert.ok(!figures('It took 300 tonnes, more than in May 2024.').includes('May 2024'));
  });
});
