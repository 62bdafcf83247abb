import assert from 'node:assert/strict';
import { claim, claims } from './claims';

/** The value of a figure and its unit. */
function stated(text: string, figure: string): unknown[] {
  const { quantity } = claim(text, figure);
  return [quantity.value, quantity.unit];
}

describe('what "it" was at another time', () => {
  const TAKEN_OVER: readonly (readonly [string, string, number, string])[] = [
    ['The share closed at 58 pence on Monday. Yesterday it was sixty-one.', 'sixty-one', 61, 'penny'],
    ['A litre costs 147.9 pence. At new year it was only 139.', '139', 139, 'penny'],
    ['Rents in the port average £1,318 a month. A year ago it was 1,205.', '1,205', 1205, 'GBP'],
    ['Turnout came to 58.3 percent. In 2018 it was 64.', '64', 64, 'percent'],
    ['The mercury touched 40.3°C on the quay. In 2003 it was 38.5.', '38.5', 38.5, 'celsius'],
    ['Sleep lasted 38 minutes; the week before it was 52.', '52', 52, 'minute'],
    ['The boat does 41 knots. It was 36 before the refit.', '36', 36, 'knot'],
  ];
  for (const [text, figure, value, unit] of TAKEN_OVER)
    it(`takes over the unit: ${text}`, () => assert.deepEqual(stated(text, figure), [value, unit]));

  const ITS_OWN: readonly (readonly [string, string, number])[] = [
    ['The ticket costs £14. The queue was long: by noon they were 340 people.', '340', 340],
    ['The ward holds 58 percent of them. On Monday there were 61 others.', '61', 61],
    ['The trust got £38. Nobody liked it. Yesterday the count was 61.', '61', 61],
    ['Nearly 140 people paid £8 each; in May it was 212.', '212', 212],
    ['Nearly 2 million cars crossed, each paying $8.25; in 2019 it was 2.3 million.', '2.3 million', 2.3e6],
    ['They paid £2 a head. In 2003 it was 1,140 that came.', '1,140', 1140],
    ['They had walked 12 miles. It was eight by the time they ate.', 'eight', 8],
    ['The convoy did 90 km. By then it was 8 in the evening.', '8', 8],
    ['The oaks stood 20 metres tall. They were 12 in all.', '12', 12],
    ['The boys swam 12 km. They were 9 at the time.', '9', 9],
    ['The wall is 9 metres tall. They were 12 in the team.', '12', 12],
  ];
  for (const [text, figure, value] of ITS_OWN)
    it(`counts by itself: ${text}`, () => assert.deepEqual(stated(text, figure), [value, null]));
});

describe('more of what is measured', () => {
  it('takes over the unit', () => {
    assert.deepEqual(stated('15 cm of snow fell by dawn, 15 cm of slush, and 25 on high ground.', '25'), [
      25,
      'centimetre',
    ]);
    assert.deepEqual(stated('They moved 40 tonnes of stone and 60 by rail.', '60'), [60, 'tonne']);
  });

  it('counts by itself where something else is told', () => {
    assert.deepEqual(stated('They found 15 kg of gold, and 25 guards fled.', '25'), [25, null]);
    assert.deepEqual(stated('The hall is 15 m long, and 25 on the list came.', '25'), [25, null]);
    assert.deepEqual(stated('The storm brought 15 cm of snow and put 3 in a cast and 25 in hospital.', '25'), [
      25,
      null,
    ]);
    assert.deepEqual(stated('The plane had 20 tonnes of aid, and 12 on board.', '12'), [12, null]);
    assert.deepEqual(stated("The race is 50 km long, and 12 of this year's runners fell.", '12'), [12, null]);
    assert.deepEqual(stated('The road is 40 km long, and 8 of that group paved it.', '8'), [8, null]);
    assert.deepEqual(stated('It cost £40 million, 3 million rather than 2 million used it.', '3 million'), [3e6, null]);
  });
});

describe('thousands in the words of the street', () => {
  it('are money of the currency that the text writes', () => {
    assert.deepEqual(stated('He had 24 grand in cash, of £90,000 in all.', '24 grand'), [24_000, 'GBP']);
    assert.deepEqual(stated('A $60 fee. "I gave him five grand," she said.', 'five grand'), [5000, 'USD']);
    assert.deepEqual(stated('The cyclist raised 11 grand for the lifeboat.', '11 grand'), [11_000, null]);
    assert.deepEqual(stated('Of $900 and £60 he kept two grand.', 'two grand'), [2000, null]);
  });

  it('are none where a noun follows, or a name', () => {
    for (const text of [
      'The hall owns five grand pianos and £40 in cash.',
      'She won three Grand Prix races for £90,000.',
      'There were two grand old houses worth £2 million.',
      'The school owns two grand and four upright pianos, worth £61,000.',
    ])
      assert.ok(
        claims(text).every((c) => Number(c.quantity.value) < 10 || c.text.includes('£')),
        text,
      );
  });
});

describe('a number in digits and what stands beside it', () => {
  it('are two', () => {
    assert.deepEqual(stated('The insurer set aside £3 million and 40 farms were visited.', '£3 million'), [3e6, 'GBP']);
    assert.deepEqual(stated('He gets 1.9 million and forty officers.', '1.9 million'), [1.9e6, null]);
    assert.deepEqual(stated('The port took 2 million and 60 ships a week.', '60'), [60, null]);
  });

  it('are one number in words', () => {
    assert.deepEqual(stated('They counted two thousand and forty ewes.', 'two thousand and forty'), [2040, null]);
    assert.deepEqual(stated('It cost 3 million and a half.', '3 million and a half'), [3.5e6, null]);
    assert.deepEqual(stated('It counts 6 crore and two hundred heads.', '6 crore and two hundred'), [60_000_200, null]);
    assert.deepEqual(stated('There were two hundred and 6 of them left.', 'two hundred and 6'), [206, null]);
  });
});

describe('the date in front of a sentence', () => {
  const time = (text: string, figure: string): string | null => claim(text, figure).time.value;

  it('is of what is told behind an age or a length of time', () => {
    const drowned = 'On 3 February 2021 Anna Hale, a 29-year-old swimmer, drowned off Leaston with 12 others.';
    assert.equal(time(drowned, '12'), '2021-02-03');
    assert.equal(time('In 2019, after three years of talks, Orrin sold 41 ships.', '41'), '2019-01-01/2019-12-31');
  });

  it('is of a birth or a founding, and not of what somebody is besides', () => {
    assert.equal(time('He was born on 4 May 1961, the last of 12 children.', '12'), null);
    assert.equal(time('It was founded in 1931, the third of 14 colleges.', '14'), null);
    assert.equal(time('It was opened on 3 May 1866 with 212 guests.', '212'), '1866-05-03');
  });
});

describe('a bare number that is set beside another', () => {
  const TAKEN_OVER: readonly (readonly [string, string, number, string])[] = [
    ['They cut the run from 46 hours to just over five.', 'five', 5, 'hour'],
    ['Rain came to 412.3 mm against an average of 443.9.', '443.9', 443.9, 'millimetre'],
    ['The pond is 61 percent full, against 84 a year ago and 79 on average.', '79', 79, 'percent'],
    ['On the day 61.2mm fell, 48 of it before noon.', '48', 48, 'millimetre'],
    ['The club paid €38 million plus seven in add-ons.', 'seven', 7e6, 'EUR'],
    ['The fund is up 12% in dollars this year, but only 8 in euros and 3 in francs.', '8', 8, 'percent'],
  ];
  for (const [text, figure, value, unit] of TAKEN_OVER)
    it(`takes over the unit: ${text}`, () => assert.deepEqual(stated(text, figure), [value, unit]));

  const ITS_OWN: readonly (readonly [string, string, number])[] = [
    ['The pond is 61 percent full, against 84 a year ago, and 79 ducks live on it.', '79', 79],
    ['They paid £48 a head, 31 of them in coins.', '31', 31],
    ['The hall seats 380 people plus seven in the gallery.', 'seven', 7],
    ['Some 12% live in town, but only 8 in the valley died.', '8', 8],
    ['The pond is 61 percent full, against 84 a year ago, and 79 in pen B died.', '79', 79],
    ['They made the road longer by 3 km and the fleet by 8.', '8', 8],
    ['The river rose to 4.1 metres and the dead to 12.', '12', 12],
  ];
  for (const [text, figure, value] of ITS_OWN)
    it(`counts by itself: ${text}`, () => assert.deepEqual(stated(text, figure), [value, null]));
});

describe('the date of a figure', () => {
  const time = (text: string, figure: string): string | null => claim(text, figure).time.value;

  it('stands behind it where the one in front is of another', () => {
    const text = 'Smoking fell from 27% in 1998 to 12.9 per cent in 2023.';
    assert.equal(time(text, '27%'), '1998-01-01/1998-12-31');
    assert.equal(time(text, '12.9 per cent'), '2023-01-01/2023-12-31');
    assert.equal(time('It sold 41 boats in 2019 and 58 in 2021.', '58'), '2021-01-01/2021-12-31');
  });

  it('stands in brackets behind it', () => {
    const text = 'Pupils by year: 1,204 (2021), 1,187 (2022).';
    assert.equal(time(text, '1,204'), '2021-01-01/2021-12-31');
    assert.equal(time(text, '1,187'), '2022-01-01/2022-12-31');
  });

  it('is the year after one that is named', () => {
    const text = 'The museum drew 212,000 visitors in 2019 and 71,000 the year after.';
    assert.ok(time(text, '71,000')?.startsWith('2020'));
    assert.ok(!time('In 2019 they sold 41 boats; the year after the war it was 58.', '58')?.startsWith('2020'));
  });
});

describe('no claims', () => {
  const figures = (text: string): string[] => claims(text).map((c) => c.text);

  it('are ages in a list', () => {
    assert.deepEqual(figures('Three men aged 19, 22 and 41 were held.'), ['Three']);
    assert.deepEqual(figures('Two girls aged six and nine were found, and 41 boys.'), ['Two', '41']);
    assert.ok(figures('Of patients aged 65, 12 were admitted.').includes('12'));
    assert.ok(figures('Of children aged 4, 5 and 6, 12 had it.').includes('12'));
  });

  it('is the year with which an index begins, and nothing else is of that year', () => {
    assert.deepEqual(figures('The deflator (2015 = 100) reached 131.7.'), ['131.7']);
    assert.equal(claim('Output (2015 = 100) stood at 118.4.', '118.4').time.value, null);
  });

  it('is the hour at which something was said', () => {
    assert.deepEqual(figures('The blast killed 14, police said at 4:30 p.m. Wednesday.'), ['14']);
    assert.ok(figures('The train left the rails at 4:30 p.m. and 14 died.').includes('4:30 p.m.'));
  });

  it('but those who were killed are counted one by one', () => {
    assert.deepEqual(figures('The crash killed one and injured 11.'), ['one', '11']);
    assert.deepEqual(figures('One man is dead and two children are hurt.'), ['One', 'two']);
  });
});

describe('an "m" beside other lengths', () => {
  it('is a metre', () => {
    const text = 'The ring is 27 kilometres round and sits 100 m underground. It cost CHF 4.6 billion.';
    assert.deepEqual(stated(text, '100 m'), [100, 'metre']);
  });
});

describe('a word of a compound in front of a number', () => {
  it('is no hedge', () => {
    assert.equal(claim('Rory Alder carded a five-under 67 on the links.', '67').quantity.hedge, 'none');
    assert.equal(claim('Some got under 67 points in the test.', '67').quantity.hedge, 'less than');
  });
});

describe('a bare number whose words run parallel', () => {
  const TAKEN_OVER: readonly (readonly [string, string, number, string])[] = [
    ['Exports fell 0.4 percent in May, imports 1.1, the office said.', '1.1', 1.1, 'percent'],
    ['Rents have gone up 8.6% in 12 months, wages 5.9.', '5.9', 5.9, 'percent'],
    ['Support has slid to 52%, and among the young to 31.', '31', 31, 'percent'],
    ['It cut the load by 51 kilos at 12 weeks and by 48 at a year.', '48', 48, 'kilogram'],
    ['The eels dive to 700 metres by day and 250 at night.', '250', 250, 'metre'],
    ['The judge gave 10 years to the father and six to the son.', 'six', 6, 'year'],
    ['The bus runs every ten minutes, not every 20, from May.', '20', 20, 'minute'],
    ['A seat costs £40, not 60.', '60', 60, 'GBP'],
    ['They bored 1.3 km into the bed, 0.4 deeper than anyone.', '0.4', 0.4, 'kilometre'],
    ['The bid was £310 million, 17.6 million dearer than in May.', '17.6 million', 17.6e6, 'GBP'],
    ['Snow: Highmoor 22 cm, Dale Head 31, Leaston 8.', '31', 31, 'centimetre'],
  ];
  for (const [text, figure, value, unit] of TAKEN_OVER)
    it(`takes over the unit: ${text}`, () => assert.deepEqual(stated(text, figure), [value, unit]));

  const ITS_OWN: readonly (readonly [string, string, number])[] = [
    ['They moved the stones by 51 metres, and by 48 votes the plan fell.', '48', 48],
    ['He ran 22 km, Leeds 31 others.', '31', 31],
    ['The fire took 12 tonnes of grain and 8 of its barns.', '8', 8],
    ['The farm lost 40% of its crop and 12 of its cows.', '12', 12],
    ['They drove 12 km to the border and brought 8 to hospital.', '8', 8],
    ['The team ran 40 km on Monday and treated 12 on Tuesday.', '12', 12],
    ['It cost £310 million, 17.6 million visitors came.', '17.6 million', 17.6e6],
    ['The road is 12 km long, not 60 cars a day use it.', '60', 60],
    ['The judge gave 10 years to the father and six to the sons of others.', 'six', 6],
    ['The tank holds 40 litres, 3 more than that were sold.', '3', 3],
  ];
  for (const [text, figure, value] of ITS_OWN)
    it(`counts by itself: ${text}`, () => assert.deepEqual(stated(text, figure), [value, null]));
});

describe('years that old things are told by', () => {
  const figures = (text: string): string[] => claims(text).map((c) => c.text);

  it('are no counts', () => {
    assert.equal(claim('The census of 1881 counted 1,316 souls.', '1881').quantity.type, 'date');
    assert.ok(!figures('The map shows eleven barns; that of 1702, forty.').includes('1702'));
    assert.equal(claim('The census of 1881 counted 1,316 souls.', '1,316').time.value, '1881-01-01/1881-12-31');
    assert.ok(figures('The map of 1702 barns took a year to draw.').includes('1702'));
    assert.ok(figures('A union of 1250 and one of 1300 members merged.').includes('1250'));
    for (const text of ['A survey of 1500 found little.', 'His pay of 2400 exceeds that of 1500 in the north.'])
      assert.ok(figures(text).includes('1500'), text);
  });

  it('label a figure at the beginning of an item', () => {
    const text = 'Flood peaks were measured at the bridge.\n\n- 2000: 4.31 m\n- 2014: 4.88 m\n';
    assert.equal(claim(text, '4.31 m', 'a.md').time.value, '2000-01-01/2000-12-31');
  });

  it('are reached, also behind another clause', () => {
    const text = 'The town had 1,316 people in 1881; by 1931 there were 402.';
    assert.equal(claim(text, '402').time.value, '1931-01-01/1931-12-31');
    assert.ok(!figures(text).includes('1931'));
  });

  it('are told by seasons too', () =>
    assert.notEqual(
      claim('It killed 47,000 in 2023, 61,700 the summer before.', '61,700').time.value,
      '2023-01-01/2023-12-31',
    ));
});

describe('numbers by which things are called, and hours', () => {
  const figures = (text: string): string[] => claims(text).map((c) => c.text);

  it('are no claims', () => {
    assert.deepEqual(figures('The paper lists 14 motions; number 9, on buses, was withdrawn.'), ['14']);
    assert.ok(figures('In that queue, I was number 26 of 41.').includes('26'));
    assert.ok(figures('The dead number 15, the injured 41.').includes('15'));
    assert.deepEqual(figures('A ticket costs £12. Trains leave at 10.15, 12.15 and 2.15.'), ['£12']);
    assert.ok(figures('Shares closed at 10.15, 12.15 and 2.15 euros.').length >= 3);
  });
});

describe('the day of a text', () => {
  const day = (text: string): string | null => claims(text).at(-1)?.asOf.value ?? null;

  it('is none on which something began that it tells of', () => {
    assert.equal(day('The bridge was opened on 3 May 1866. It now carries 400 cars.'), null);
    assert.equal(day('Ilse Brandt, born in Harrow on 4 May 1961, has 71 caps.'), null);
  });

  it('is the one it is told by', () => {
    assert.equal(day('The council said on 3 May 2024 that 400 barns had burned.'), '2024-05-03');
    assert.equal(day('LEASTON, May 3, 2024 (Coast Wire) - The hall, built in 1972, seats 400.'), '2024-05-03');
  });
});
