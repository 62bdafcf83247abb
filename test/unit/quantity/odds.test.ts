import assert from 'node:assert/strict';
import { read } from './read';

describe('odds', () => {
  it('are what is won for what is staked', () => {
    assert.deepEqual(read('Orth is 11/8 with the bookmakers.'), ['11/8 = 1.375']);
    assert.deepEqual(read('He is the 7-2 favourite.'), ['7-2 = 3.5']);
    assert.deepEqual(read('At 9-4 Tiger Bay is favourite.'), ['9-4 = 2.25']);
  });

  it('stand before what runs at them', () => {
    assert.deepEqual(read('He is the 9-4 second favourite.'), ['9-4 = 2.25']);
    assert.deepEqual(read('The 12/1 shot fell.'), ['12/1 = 12']);
  });

  it('are no days, shares and scores', () => {
    assert.deepEqual(read('About 1/4 of punters lost their bets.'), ['1/4 = 25 percent']);
    assert.deepEqual(read('The favourites won the match 3-1.'), ['3-1 = 3-1']);
    assert.deepEqual(read('A 3-1 second-leg win put the favourites through.'), ['3-1 = 3-1']);
    assert.deepEqual(read('The outsider won 4/5 matches.'), ['4/5 = 80 percent']);
  });
});
