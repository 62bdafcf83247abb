import assert from 'node:assert/strict';
import { read } from './read';

describe('hours of the day', () => {
  const none = (...texts: readonly string[]): void => {
    for (const text of texts) assert.deepEqual(read(text), [], text);
  };

  it('at which a place is open', () => {
    none('Shop: 10 to 17.', 'Library: 9 to 6.', 'The tower shuts at dusk, last admission 4.15.');
    assert.deepEqual(read('Score: 9 to 18.'), ['9 to 18 = 13.5']);
    assert.deepEqual(read('Shop: 10 to 17 loaves.'), ['10 to 17 = 13.5']);
  });

  it('of a weekday', () => {
    none('Choir practice is Thursday at 7.', 'The barge leaves on Saturday at ten.');
    assert.deepEqual(read('The shares closed on Friday at 11.'), ['11 = 11']);
  });

  it('behind which a quotation ends', () => {
    none('"They left at ten," said the clerk.');
    assert.deepEqual(read('They left at ten"-long boards.').length, 1);
  });

  it('with the part of the day', () => {
    none('It was close to nine in the evening.', 'She knits until ten at night.');
    assert.deepEqual(read('The bill came close to nine million.'), ['nine million = 9000000']);
  });

  it('as they are spoken', () => {
    none("It's ten to four.", "It's six forty-five.", 'They met at half eight on Monday.');
    assert.deepEqual(read('The vote went from ten to four.'), ['ten = 10', 'four = 4']);
    assert.deepEqual(read('It needs six forty litre drums.').length, 1);
    assert.deepEqual(read('They met at half the cost.'), ['half = 50 percent']);
  });
});

describe('the turns of those who speak', () => {
  it('and their breaks claim nothing', () => {
    const texts = [
      'We have 80 minutes.',
      'I have three minutes left.',
      "We'll pause for ten.",
      'Let us break for 15 minutes.',
    ];
    for (const text of texts) assert.deepEqual(read(text), [], text);
  });

  it('but what somebody has for something is told, and how long something was stopped', () => {
    assert.deepEqual(read('We have 80 minutes of film.'), ['80 minutes = 80 minute']);
    assert.deepEqual(read('Crews had four minutes.'), ['four minutes = 4 minute']);
    assert.deepEqual(read('Trading was suspended for ten minutes.'), ['ten minutes = 10 minute']);
  });
});
