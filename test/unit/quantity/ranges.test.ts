import assert from 'node:assert/strict';
import { ends, one, read, scan } from './read';

describe('ranges, lists and pairs', () => {
  it('reads ranges with the unit and the scale of their second end', () => {
    assert.deepEqual(
      ends('5 to 7 percent; between 3 and 4 million; $1.2-1.5bn; 8- to 16-metre; between €45 and about €60'),
      ['5..7 none', '3000000..4000000 none', '1200000000..1500000000 none', '8..16 none', '45..60 none'],
    );
  });

  it('reads plus-minus', () => assert.deepEqual(ends('9.8 ± 0.2 kg'), ['9.6..10 none']));

  it('shares the unit in a list', () => {
    assert.deepEqual(read('10, 12 and 15 percent; 5 and 6 kg'), [
      '10 = 10 percent',
      '12 = 12 percent',
      '15 percent = 15 percent',
      '5 = 5 kilogram',
      '6 kg = 6 kilogram',
    ]);
    assert.deepEqual(
      scan('10, 12 and 15 percent').map((f) => f.group?.index),
      [0, 1, 2],
    );
  });

  it('leaves apart what tells the same otherwise', () => {
    assert.deepEqual(
      scan('3,412, or 5.0 per cent').map((f) => [f.quantity.value, f.quantity.unit]),
      [
        [3412, null],
        [5, 'percent'],
      ],
    );
  });

  it('tells a change from one level to another from a range', () => {
    assert.deepEqual(
      scan('It rose from 40 to 60.').map((f) => f.group?.kind),
      ['from-to', 'from-to'],
    );
    assert.deepEqual(ends('Prices range from 40 to 60 euros.'), ['40..60 none']);
    assert.deepEqual(ends('Tickets from 10 to 20 euros.'), ['10..20 none']);
    assert.deepEqual(read('Traffic: from 3.61 million to 3.94 million.'), [
      '3.61 million = 3610000',
      '3.94 million = 3940000',
    ]);
    assert.deepEqual(read('From sixty-one to seventy. Bad.'), ['sixty-one = 61', 'seventy = 70']);
    assert.deepEqual(read('It went from 20 per cent to 60.'), ['20 per cent = 20 percent', '60 = 60 percent']);
    assert.deepEqual(
      scan('It rose 4 percent to 3.2 million.').map((f) => [f.text, f.group?.kind]),
      [
        ['4 percent', 'by-to'],
        ['3.2 million', 'by-to'],
      ],
    );
  });

  it('reads the multiple behind both ends', () => {
    const types = (text: string): string[] => scan(text).map((f) => `${f.text} ${f.quantity.type}`);
    assert.deepEqual(types('Debt will climb from 1.4 to 2.3 times earnings.'), ['1.4 multiple', '2.3 times multiple']);
    assert.deepEqual(types('It is two to three times its size.'), ['two to three times multiple']);
    assert.deepEqual(types('They meet three or four times a year.'), ['three or four count']);
  });

  it('reads a score with blanks around its dash where a game is told, and no range of what is counted', () => {
    const types = (text: string): string[] => scan(text).map(({ quantity }) => quantity.type);
    assert.deepEqual(types('Corrow beat Leaston 20 - 13 to reach the cup final.'), ['score']);
    assert.deepEqual(types('They played 20 - 30 games a season.'), ['count']);
    assert.deepEqual(types('The hall holds 20 - 30 euros worth of coins.'), ['money']);
  });

  it('reads votes as two counts and scores as one figure', () => {
    assert.deepEqual(
      scan('Members approved the plan by 121 votes to 96.').map((f) => [f.text, f.group?.kind]),
      [
        ['121', 'vote'],
        ['96', 'vote'],
      ],
    );
    assert.deepEqual(
      scan('The plan got 9 votes against 6, where it had 12 votes against it before.').map((f) => f.group?.kind),
      ['vote', 'vote', undefined],
    );
    assert.deepEqual(read('The senate passed the bill 52-48.'), ['52 = 52 vote', '48 = 48 vote']);
    assert.deepEqual(read('Rovers beat Albion 3-1.'), ['3-1 = 3-1']);
  });

  it('guesses between neighbours are one figure, other alternatives two', () => {
    assert.deepEqual(ends('two or three weeks'), ['2..3 none']);
    assert.deepEqual(read('5 or 10 mg'), ['5 = 5 milligram', '10 mg = 10 milligram']);
  });
});

describe('hedges', () => {
  it('reads them before the number', () => {
    assert.deepEqual(
      ends(
        'at least 700 jets, up to 40 km, just over 3 hours, almost 90 homes, fewer than 12 beds, well over 60 kg, some 2.3 million',
      ),
      [
        '700..null at least',
        'null..40 at most',
        '3..3 just over',
        '90..90 nearly',
        'null..12 less than',
        '60..null more than',
        '2300000..2300000 about',
      ],
    );
  });

  it('reads them behind the number', () => {
    assert.deepEqual(ends('70 or more; 30 percent or so; 14,000-plus; 5 kg at most'), [
      '70..null at least',
      '30..30 about',
      '14000..null at least',
      'null..5 at most',
    ]);
  });

  it('takes no comparison with a known level for a bound', () => {
    assert.deepEqual(ends('half a metre above the 7.31 metres of before'), ['0.5..0.5 none', '7.31..7.31 none']);
    assert.deepEqual(ends('The sum is paid over five years.'), ['5..5 none']);
    assert.deepEqual(ends('It took over five years.'), ['5..null more than']);
    assert.deepEqual(ends('His career spans over five decades.'), ['5..null more than']);
    assert.deepEqual(ends('It made under US $70 million and over US $30 million abroad.'), [
      'null..70000000 less than',
      '30000000..null more than',
    ]);
    assert.deepEqual(ends('Averaged over 12 critics it got 71 points.'), ['12..12 none', '71..71 none']);
    assert.deepEqual(ends('The grants are spread out over 40 towns.'), ['40..40 none']);
    assert.deepEqual(ends('The mill turned over €14.6 million.'), ['14600000..14600000 none']);
    assert.deepEqual(ends('Over €14.6 million was turned over.'), ['14600000..null more than']);
    assert.deepEqual(ends('It lies within 20 km of the sea.'), ['20..20 none']);
    assert.deepEqual(ends('It opens within a decade.'), ['null..1 at most']);
    assert.deepEqual(ends('The works ramped up to 400 boats.'), ['400..400 none']);
    assert.deepEqual(ends('The fall trapped up to 40 miners.'), ['null..40 at most']);
  });

  it('shows where the hedge stands', () => {
    const figure = one('roughly 40 km');
    assert.deepEqual(figure.hedgeSpan, { start: 0, end: 7 });
    assert.equal(figure.text, '40 km');
  });
});
