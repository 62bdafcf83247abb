import assert from 'node:assert/strict';
import { ends, read } from './read';

describe('two numbers of which one is taken for the other', () => {
  it('share the scale and unit that is written once', () => {
    assert.deepEqual(read('It was not 1.2 but 2.1 million people.'), ['1.2 = 1200000', '2.1 million = 2100000']);
    assert.deepEqual(read('It made 7.9, not 9.2, million tonnes.'), ['7.9 = 7900000 tonne', '9.2 = 9200000 tonne']);
    assert.deepEqual(read('Not 4 but 6 km.'), ['4 = 4 kilometre', '6 km = 6 kilometre']);
  });

  it('keep what each has of its own', () => {
    assert.deepEqual(read('Not 4% but 6 km.'), ['4% = 4 percent', '6 km = 6 kilometre']);
    assert.deepEqual(read('Not 40 but $6 million.'), ['40 = 40', '$6 million = 6000000 USD']);
    assert.deepEqual(read('It sold 40, not 50, to others.'), ['40 = 40', '50 = 50']);
  });
});

describe('an amount so far from another', () => {
  it('leaves the other as it is told', () => {
    assert.deepEqual(ends('It stood 20 cm below 7 metres.'), ['20..20 none', '7..7 none']);
    assert.deepEqual(ends('It is 0.25 of a percentage point above 4%.'), ['0.25..0.25 none', '4..4 none']);
  });

  it('is no bound that stands behind another figure', () => {
    assert.deepEqual(ends('It fell below 4%.'), ['null..4 less than']);
    assert.deepEqual(ends('Of 12 above 60%, one won.')[1], '60..null more than');
  });
});

describe('scales of ranges', () => {
  it('are meant for both ends', () => {
    assert.deepEqual(ends('Rs 10-12 thousand crore'), ['100000000000..120000000000 none']);
    assert.deepEqual(ends('two to three hundred thousand'), ['200000..300000 none']);
    assert.deepEqual(ends('fifty to a hundred thousand'), ['50000..100000 none']);
    assert.deepEqual(ends('2 to 300 thousand'), ['2000..300000 none']);
  });
});

describe('an end of a change that is a range', () => {
  it('is read whole', () => {
    assert.deepEqual(ends('It cut the rate by half a point to 4.75%-5%.')[1], '4.75..5 none');
    assert.deepEqual(ends('It went up 5% to $40-45 million.')[1], '40000000..45000000 none');
    assert.deepEqual(ends('It went up 5% to $40 million - 12 more.')[1], '40000000..40000000 none');
  });

  it('has the scale of the other where m is no metre', () => {
    assert.deepEqual(ends('It holds between 300m and 400m barrels.'), ['300000000..400000000 none']);
    assert.deepEqual(ends('It stood between 300m and 400m away.'), ['300..400 none']);
  });
});
