import assert from 'node:assert/strict';
import { figures } from './claims';

describe('a number behind a comma', () => {
  it('is how many voted so behind the word on the ballot', () => {
    assert.deepEqual(figures('The question was put: Tá, 79; Níl, 64; Staon, 3.'), ['79', '64', '3']);
    assert.deepEqual(figures('The Senate voted: Oui, 171; Non, 160.'), ['171', '160']);
  });

  it('is the age of a person behind a name', () => {
    assert.deepEqual(figures('The tellers were there: Tomás, 79; Nuala, 64; Síle, 33.'), []);
  });
});

describe('the date of a page', () => {
  it('is no claim, nor when it will be looked at again', () => {
    assert.deepEqual(
      figures('The jab\n\nPage last reviewed: 14 May 2025.\n\nNext review due: 14 May 2028\n\nIt works.'),
      [],
    );
    assert.deepEqual(figures('The mine was last reviewed by two inspectors on 14 May 2025.').includes('two'), true);
  });
});
