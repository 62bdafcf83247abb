import assert from 'node:assert/strict';
import { one, read, scan } from './read';

describe('numbers', () => {
  const value = (text: string, expected: number): Mocha.Test =>
    it(`${text} is ${expected}`, () => assert.equal(one(text).quantity.value, expected));

  describe('in digits', () => {
    value('1,234.5', 1234.5);
    value('1 234 567', 1234567);
    value('2,50,000', 250000);
    value('.75', 0.75);
    value('1.250.000', 1250000);
    value('300.000 euros', 300000);
    value('12.500 people', 12500);
    value('12.500 Danish voters', 12500);
    value('12.500 kg', 12.5);
    value('1.359 euros', 1.359);
    value('-3.2', -3.2);
    value('3½', 3.5);
    value('2 1/4', 2.25);
    value('4e6', 4e6);
    value('1.5x10^3', 1500);
    value('9.1 million', 9.1e6);
    value('12k', 12000);
    value('30 lakh', 3e6);
    value('4 thousand 3 hundred and 21', 4321);
  });

  describe('in words', () => {
    value('two hundred and fifty thousand', 250000);
    value('fifteen hundred', 1500);
    value('seven hundred twenty-one thousand and twelve', 721012);
    value('nine point zero four', 9.04);
    value('half a million', 500000);
    value('a quarter of a billion', 250e6);
    value('three-quarters of a million', 750000);
    value('two and a half million', 2.5e6);
    value('three million and a half', 3.5e6);
    value('a dozen', 12);
    value('half a dozen', 6);
    value('two dozen', 24);
    value('minus forty', -40);
    value('three lakh crore', 3e12);
  });

  it('keeps two numbers joined by "and" apart', () => {
    assert.deepEqual(read('one hundred and two hundred thousand pages'), [
      'one hundred = 100',
      'two hundred thousand = 200000',
    ]);
  });

  it('tells fractions of a whole in percent and of a unit in the unit', () => {
    assert.deepEqual(read('Two-thirds of the crew slept half a mile away for a quarter of the trip.'), [
      'Two-thirds = 66.6666666667 percent',
      'half a mile = 0.5 mile',
      'a quarter = 25 percent',
    ]);
  });

  it('reads ratios as shares and marks as given', () => {
    assert.deepEqual(read('One in twenty failed, seven in ten passed, and the guide gave it 6.5/10.'), [
      'One in twenty = 5 percent',
      'seven in ten = 70 percent',
      '6.5/10 = 6.5 out of 10',
    ]);
  });

  it('reads marks that many have given on average, and leaves out those a page gives itself', () => {
    assert.deepEqual(read('It has an average rating of 7/10, or a weighted average score of 68 out of 100.'), [
      '7/10 = 7 out of 10',
      '68 out of 100 = 68 percent',
    ]);
    assert.deepEqual(read('The mean mark is 6.94 out of 10.'), ['6.94 out of 10 = 6.94 out of 10']);
    assert.deepEqual(read('Our verdict: 7/10. Average rating: 4.2/5'), []);
    // who rates does so without a bound
    assert.equal(read('The novel had a rating of less than 3.3/5 there.').length, 1);
    assert.deepEqual(read('The novel has a rating of 3.3/5 here.'), []);
  });

  it('reads a letter for thousands beside heat and cold', () => {
    for (const text of [
      'He earns 40K a year, in the cold north, at any temperature.',
      'The hot market pushed rents to 40K.',
      'A 40K race was run at high temperatures.',
    ])
      assert.deepEqual([scan(text)[0]?.quantity.value, scan(text)[0]?.quantity.unit], [40_000, null], text);
  });

  it('reads a number that opens a quotation', () => {
    assert.equal(scan("The mayor said '50 people came' to the hall.")[0]?.nonClaim, null);
    assert.notEqual(scan("She was in the class of '94 at Carrow.")[0]?.nonClaim, null);
  });

  it('reads the second of a row like the third', () => {
    const album = (nth: string): unknown => scan(`It is the ${nth} album of the band.`)[0]?.nonClaim;
    assert.deepEqual([album('second'), album('third')], [null, null]);
    assert.equal(scan('The two ends met.')[0]?.nonClaim, 'idiom');
  });

  it('reads the sign for times, but in sizes and numbers of things', () => {
    assert.deepEqual(read('Debt is 1.4x earnings, and orders are up 3x.'), ['1.4x = 1.4', '3x = 3']);
    assert.deepEqual(read('A 2x4 plank and 2x adult tickets'), []);
  });

  it('reads how often something happens', () => {
    assert.deepEqual(read('They meet twice a year.'), ['twice = 2 time']);
    assert.deepEqual(read('The pump has failed twice.'), ['twice = 2 time']);
    assert.deepEqual(read('Think twice. "Twice," she said, twice bitten.'), []);
  });

  it('reads multiples', () => {
    assert.deepEqual(
      read('Output doubled; it is three times what it was and more than twice as high as the fourfold rise in cost.'),
      ['doubled = 2', 'three times = 3', 'twice = 2', 'fourfold = 4'],
    );
  });

  it('gives vague numbers one of their scale and no upper end', () => {
    const figure = one('hundreds of thousands');
    assert.deepEqual(
      [figure.quantity.value, figure.quantity.low, figure.quantity.high, figure.quantity.hedge],
      [100000, 100000, null, 'vague'],
    );
    assert.deepEqual(read('Several people and dozens of dogs waited a few hours.'), [
      'Several = 3',
      'dozens = 12',
      'a few hours = 3 hour',
    ]);
  });

  it('tells the place of the last stated digit', () => {
    const places = ['4.2 million', '1,500', '12.25', 'twelve thousand', '€3bn'].map((t) => [
      one(t).precision,
      one(t).digitsStated,
    ]);
    assert.deepEqual(places, [
      [100000, true],
      [1, false],
      [0.01, true],
      [1000, true],
      [1e9, true],
    ]);
  });
});
