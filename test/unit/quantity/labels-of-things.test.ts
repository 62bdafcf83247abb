import assert from 'node:assert/strict';
import { read } from './read';

describe('numbers by which things are told', () => {
  const none = (...texts: readonly string[]): void => {
    for (const text of texts) assert.deepEqual(read(text), [], text);
  };

  it('of papers, items and cases', () => {
    none('L. Holm, T. Ferro. 14 pages. Free.', 'Agenda item 4.3.', 'Working paper 9 of the bank.', 'Case 25-0377.');
    none('by R. Holm, city editor - 5 min');
    assert.deepEqual(read('The clerk wrote 14 pages of notes.'), ['14 = 14']);
    assert.deepEqual(read('The level of the item 4.3.'), ['4.3 = 4.3']);
    assert.deepEqual(read('The wall paper 9 of them hung was green.'), ['9 = 9']);
    assert.deepEqual(read('The drive - 5 min'), ['5 min = 5 minute']);
  });

  it('of laws and parts of a text', () => {
    assert.deepEqual(read('Under the Harbours Act (34 of 1987) it may.'), ['1987 = 1987']);
    assert.deepEqual(read('L. Holm, T. Ferro. 38 pages, 6 maps.'), ['6 = 6']);
    assert.deepEqual(read('Votes (34 of 1987 cast) were void.').length, 2);
    assert.equal(read('Of the crew (34 of 1987) some fell ill.')[0], '34 = 34');
  });

  it('of roads, buses, cars and places on the map', () => {
    none('Traffic on U.S. 30 and Main was held.', 'The 31 bus was late.');
    none('She drove a 2011 Morris.', 'It lies at 12.4 SOUTH 96.8 EAST.');
    assert.deepEqual(read('The U.S. 30 years ago was poorer.').length, 1);
    assert.deepEqual(read('The 31 buses were late.'), ['31 = 31']);
    assert.deepEqual(read('It opened in a 2011 ceremony.').length, 1);
    assert.deepEqual(read('The farm is 12.4 south of it.'), ['12.4 = 12.4']);
  });

  it('of patients and of players on the bench', () => {
    none('Joan was customer number 300.', 'Subs not used: 12 Holm, 14 Ferro, 20 Lind.');
    assert.deepEqual(read('The staff number 300.'), ['300 = 300']);
    assert.deepEqual(read('Elected: 12 Reds, 14 Greens, 20 Blues.'), ['12 = 12', '14 = 14', '20 = 20']);
    assert.deepEqual(read('Replacements: 40 Polish nurses, 12 Irish doctors.'), ['40 = 40', '12 = 12']);
  });

  it('of speeds over which cars are tried, and of all that one can give', () => {
    assert.deepEqual(read('0 to 60 mph takes 7.2 seconds.'), ['7.2 seconds = 7.2 second']);
    assert.deepEqual(read('Winds of 0 to 60 mph blew.'), ['0 to 60 mph = 30 mile per hour']);
    none('"I felt 110 per cent," said Holm.');
    assert.deepEqual(read('It ran at 110 per cent.'), ['110 per cent = 110 percent']);
  });
});

describe('what is read otherwise', () => {
  it('an amount with commas behind the name of a register', () => {
    assert.deepEqual(read('Value, excluding VAT: 6,300,000.00 EUR'), ['6,300,000.00 EUR = 6300000 EUR']);
    assert.deepEqual(read('VAT: 630 0000 12'), []);
  });

  it('a score in front of a win, where others vote', () => {
    assert.deepEqual(read('After the 4-2 win he was voted best on the field.'), ['4-2 = 4-2']);
    assert.deepEqual(read('The council voted 4-2 for it.'), ['4 = 4 vote', '2 = 2 vote']);
  });

  it('"odd" in front of a scale', () => {
    assert.deepEqual(read('There are forty-odd thousand sheds.'), ['forty-odd thousand = 40000']);
    assert.deepEqual(read('There are forty-odd sheds.'), ['forty = 40']);
  });
});
