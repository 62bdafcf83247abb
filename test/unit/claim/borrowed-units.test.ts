import assert from 'node:assert/strict';
import { claim } from './claims';

/** The value of a figure and its unit. */
function stated(text: string, figure: string): unknown[] {
  const { quantity } = claim(text, figure);
  return [quantity.value, quantity.unit];
}

describe('a bare number behind figures with a unit', () => {
  const TAKEN_OVER: readonly (readonly [string, string, number, string])[] = [
    ['A ticket will be 21 euros instead of 16.', '16', 16, 'EUR'],
    ['A porter there is paid 2,260 euros a month, against 2,105 at the harbour.', '2,105', 2105, 'EUR'],
    [
      'The blaze had burned 5,100 acres (2,064 hectares) by Monday noon, up from 3,900 a day earlier.',
      '3,900',
      3900,
      'acre',
    ],
    ['Of those asked, 62 percent now agree, against 47 four years ago.', '47', 47, 'percent'],
    ['It reached 38.4°C at the airport on 3 July, 36.9 on the hill.', '36.9', 36.9, 'celsius'],
    ['Ministers promised 210 million euros ($241 million). The growers want 600 million.', '600 million', 6e8, 'EUR'],
    ['Half the weavers are older than 42.8 years (2016: 40.1).', '40.1', 40.1, 'year'],
    [
      'The count cost 148.6 million euros (about $172 million), over the 131 million budgeted.',
      '131 million',
      1.31e8,
      'EUR',
    ],
    ['Profit came to 84 million euros, above the 71 million analysts had expected.', '71 million', 7.1e7, 'EUR'],
    ['Profit came to 84 million euros, below the 91 million brokers forecast.', '91 million', 9.1e7, 'EUR'],
    ['The town pays 600 crowns to each weaver and 200 to every injured porter.', '200', 200, 'crown'],
    ['The town paid 600 crowns, and the mill has promised a further 900.', '900', 900, 'crown'],
    ['A bale weighs 42 kilos, over the 31 allowed.', '31', 31, 'kilogram'],
    ['A jar is 6.45 pounds, against 5.10 then, and the price of tea went up as well.', '5.10', 5.1, 'GBP'],
    ['An exit poll pointed to 36 percent for the RP and 27 for the DN.', '27', 27, 'percent'],
    ['The Reds had 16 percent, the Farmers 11.', '11', 11, 'percent'],
    ['Alliance 36 per cent, Civic Union 31, Reds 14.', '31', 31, 'percent'],
    ['The last poll had it at 33 percent to 32; few believed it.', '32', 32, 'percent'],
    ['The trip takes 34 minutes, seven fewer than by road.', 'seven', 7, 'minute'],
    ['The vote in Leaston was 52 percent to 48.', '48', 48, 'percent'],
    ['The ministry revised its sums from 4.7 million tonnes to 4.15.', '4.15', 4.15e6, 'tonne'],
  ];
  it('takes over nothing where models are counted whose name begins like an article', () => {
    assert.deepEqual(stated('The fleet is worth 3.8 billion euros. The firm wants 36 A321neo jets.', '36'), [36, null]);
  });

  it('takes over nothing from above a heading', () => {
    const text = 'The mill lost 23 billion euros.\n\nWhat changes?\nThe age of retirement, 65 at present, rises.';
    assert.deepEqual(stated(text, '65'), [65, null]);
  });

  it('takes over no amount where more people are told of in the next sentence', () => {
    assert.deepEqual(stated('The town paid 600 crowns. The mill took on a further 900.', '900'), [900, null]);
  });

  it('takes over no minutes where things are counted', () => {
    const text = 'The trip takes 34 minutes and the barge carries 50 cars, seven fewer than the old one.';
    assert.deepEqual(stated(text, 'seven'), [7, null]);
  });
  it('takes over no thousands from a whole number that is spelt out', () => {
    const text = 'She gave two thousand four hundred and ten as the number of the injured. The shock was a 5.5.';
    assert.deepEqual(stated(text, '5.5'), [5.5, null]);
  });
  for (const [text, figure, value, unit] of TAKEN_OVER)
    it(`takes over the unit: ${text}`, () => assert.deepEqual(stated(text, figure), [value, unit]));

  it('takes over how many times', () => {
    const text = 'Debt is 2.8 times earnings. The banks allow three and a half.';
    assert.deepEqual(stated(text, 'three and a half'), [3.5, null]);
    assert.equal(claim(text, 'three and a half').quantity.type, 'multiple');
  });

  const ITS_OWN: readonly (readonly [string, string, number])[] = [
    ['They carried 61.2 million passengers with 290 aircraft (Norvik 212, Sund 78).', '212', 212],
    ['They carried 61.2 million passengers with 290 aircraft (Norvik 212, Sund 78).', '78', 78],
    ['A porter is paid £14 (2016: 31 porters).', '31', 31],
    ['The lake is 4 km long, the score 3.5, and nobody swims.', '3.5', 3.5],
    ['The car weighs 1.4 tonnes, scores 7.5 and has a roof.', '7.5', 7.5],
    ['The play drew 8.4 million viewers, with a rating of 2.3 among the young.', '2.3', 2.3],
    ['The bill came to 310 million euros. Of 190 contracts, 58 were awarded without a tender.', '58', 58],
    ['It brings in 41 million. You have 43 votes out of 81.', '81', 81],
    ['A one-off bill of 380 million euros is expected. About 1,240 of the 7,100 jobs will go.', '1,240', 1240],
    ['They found £270m for the farmers, who parked their tractors (340, say the police) outside.', '340', 340],
    ['Spending is £4,650 a head, £31.2 million in all. The average class has 26.8 children.', '26.8', 26.8],
    ['Tickets were €17. The palace drew 1.84 million of them and 2.4 million euros in gifts.', '1.84 million', 1.84e6],
    ['Net debt was €1.62 billion. Number of shares: 174 million.', '174 million', 174e6],
    [
      'They earned £5.9 million. Some 2.3 million people watched, up from 1.7 million a year ago.',
      '1.7 million',
      1.7e6,
    ],
    ['There are 1.8 million people on the lowest wage. Pay is rising at 4.4, faster than prices.', '4.4', 4.4],
    ['I pay 12 per cent more; my tariff is 31.80 a month now.', '31.80', 31.8],
    ['The two-year deal averages 4.71. A five-year is 4.58.', '4.58', 4.58],
    ['It cost £3.9 million over plan. Falls came to 2.3 per 1,000 bed days (up from 1.7).', '1.7', 1.7],
    ['The quake struck at a depth of 6.2 kilometres and had a magnitude of 5.9.', '5.9', 5.9],
    ['The lake covers 8.4 hectares and its pH is 8.1 at the surface.', '8.1', 8.1],
    ['The pond holds 4.1 million litres. Visitors give it 3.9 in the survey.', '3.9', 3.9],
    ['Debt is 2.8 times earnings. The rating fell to 3.9 in the survey.', '3.9', 3.9],
  ];
  for (const [text, figure, value] of ITS_OWN)
    it(`counts by itself: ${text} (${figure})`, () => assert.deepEqual(stated(text, figure), [value, null]));
});

describe('the first figure of a change', () => {
  it('is in the millions and the unit of the second, also where it is the larger', () => {
    assert.deepEqual(stated('Borrowing comes down from 530 to 305 million.', '530'), [530e6, null]);
    assert.deepEqual(stated('Sales fell from 61 to 48 million euros.', '61'), [61e6, 'EUR']);
    assert.deepEqual(stated('The levy will double from 0.4 to 0.8 per cent.', '0.4'), [0.4, 'percent']);
  });

  it('is scaled once where both are said for one scale', () => {
    assert.deepEqual(stated('Profit rose from £310 to £420 million.', '£310'), [310e6, 'GBP']);
    assert.deepEqual(stated('Turnover grew from 1.2 to 1.6 billion.', '1.2'), [1.2e9, null]);
    assert.deepEqual(stated('Output doubled from 2 to 4 million tonnes.', '2'), [2e6, 'tonne']);
  });

  it('is not where it has its own size, or counts something', () => {
    assert.deepEqual(stated('Profit rose from 900,000 to 1.2 million.', '900,000'), [900_000, null]);
    assert.deepEqual(stated('It grew from 3 people to 2 million.', '3'), [3, null]);
  });
});

describe('an "m" behind a number', () => {
  const unitOf = (text: string, figure: string): unknown => claim(text, figure).quantity.unit;

  it('is metres where the text writes out its millions', () => {
    const text = 'The order of €310 million is for the parts of the 31.6 m mirror.';
    assert.equal(unitOf(text, '31.6 m'), 'metre');
    assert.equal(unitOf('The second dish (4.2 m) costs €18 million a year.', '4.2 m'), 'metre');
    assert.equal(unitOf('An extension of 280 m (€51 million) is planned.', '280 m'), 'metre');
  });

  it('is millions where no blank stands before it', () => {
    assert.equal(claim('Users rose to 12m from 3 million a year before.', '12m').quantity.value, 12e6);
    assert.equal(claim('Net income was 12m, against 4 million in June.', '12m').quantity.value, 12e6);
  });

  it('is millions where it costs so much', () => {
    assert.equal(claim('The bridge cost 338 m, of which the state paid 12 million.', '338 m').quantity.value, 338e6);
  });
});

describe('a header that ends in words', () => {
  it('gives a unit only where the words are one', () => {
    const table =
      '|  | 2024 | 2025 |\n|---|---|---|\n| Employees, year end | 5,300 | 5,600 |\n| Food, % | 4.6 | 5.2 |\n';
    assert.equal(claim(table, '5,600').quantity.unit, null);
    assert.equal(claim(table, '5.2').quantity.unit, 'percent');
  });

  it('keeps its unit where other words follow', () => {
    const table = '|  | % change on year | £m net |\n|---|---|---|\n| Leaston | 4.6 | 312 |\n';
    assert.equal(claim(table, '4.6', 'a.md').quantity.unit, 'percent');
    const { quantity } = claim(table, '312', 'a.md');
    assert.deepEqual([quantity.value, quantity.unit], [312e6, 'GBP']);
  });
});

describe('fewer of what was counted', () => {
  it('takes over no money from the sentence before', () => {
    const plan = 'It cost $540 million.\n\nThe plan pays for 26,300 full-time posts, 640 fewer than a year ago.';
    assert.deepEqual(stated(plan, '640'), [640, null]);
    const fleet = 'Repairs took 12 million euros. The fleet has 412 buses, 38 fewer than before.';
    assert.deepEqual(stated(fleet, '38'), [38, null]);
  });
});

describe('a bare number takes over its unit', () => {
  const read = (text: string, figure: string): string => {
    const { quantity } = claim(text, figure);
    return `${String(quantity.value)} ${quantity.unit ?? quantity.type}`;
  };

  it('from what it was before', () => {
    assert.equal(read('Turnout fell to 31 from 38 percent.', '31'), '31 percent');
    assert.equal(read('The queue fell to 31 from 380 metres away.', '31'), '31 number');
  });

  it('from the same at another time, and from what an average is held against', () => {
    assert.equal(read('She took 41 percent of the seats in 2014, 36 in 2018 and left.', '36'), '36 percent');
    assert.equal(read('The dam was 71% full, against 64% then and a ten-year average of 69.', '69'), '69 percent');
  });

  it('but no millions as an age, nor what stands behind a label of its own', () => {
    assert.equal(read('Her books sold 41 million copies. She was 84.', '84'), '84 number');
    assert.equal(read('Sales: €41m\nOrders: €1.4bn\nOrders to sales: 1.07\n', '1.07'), '1.07 number');
    assert.equal(read('Sales were 41 million euros; a year before it was 38.', '38'), '38000000 EUR');
  });

  it('but not of where it is so', () =>
    assert.equal(read('The mean is 21.4; in 12% of wards it is above 24.', '24'), '24 number'));
});
