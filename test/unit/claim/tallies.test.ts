import assert from 'node:assert/strict';
import { figures } from './claims';

describe('numbers in brackets behind names', () => {
  it('are counts where one of the names is of a body or a country', () => {
    assert.deepEqual(figures('Flights were cancelled by Corra Airlines (66), Velt Air (55) and Ondo (12).'), [
      '66',
      '55',
      '12',
    ]);
    assert.deepEqual(figures('Most medals went to Norway (37), Germany (27) and Canada (26).'), ['37', '27', '26']);
    assert.deepEqual(figures('Norway (37), Germany (27) and Canada (26) won most medals.'), ['37', '27', '26']);
  });

  it('are ages where people are named', () => {
    assert.deepEqual(figures('The dead were Tom Jones (34) and Ann Lee (41).'), []);
    assert.deepEqual(figures('Jordan (34), Kenya (28) and India (19), all sisters, spoke.'), []);
    assert.deepEqual(figures('Ann Bank (34) and Tom Court (41) died.'), []);
    assert.deepEqual(figures('Their children Emma (12), Jack (9) and Lily (4) were there.'), []);
  });
});
