import assert from 'node:assert/strict';
import { one, read, scan } from './read';

describe('units', () => {
  it('reads percent, points and basis points', () => {
    assert.deepEqual(read('The rate rose 25 basis points, or 0.25 percentage points, to 4.5 per cent; 12% left.'), [
      '25 basis points = 25 basis point',
      '0.25 percentage points = 0.25 percentage point',
      '4.5 per cent = 4.5 percent',
      '12% = 12 percent',
    ]);
  });

  it('reads money in sign, code and word form', () => {
    assert.deepEqual(
      read(
        'It cost $3.2bn, EUR 40 million, Rs 30 crore, £9m, HK$70, 6 million Swiss francs, 80 cents and 5 US dollars.',
      ),
      [
        '$3.2bn = 3200000000 USD',
        'EUR 40 million = 40000000 EUR',
        'Rs 30 crore = 300000000 INR',
        '£9m = 9000000 GBP',
        'HK$70 = 70 HKD',
        '6 million Swiss francs = 6000000 CHF',
        '80 cents = 80 cent',
        '5 US dollars = 5 USD',
      ],
    );
    assert.equal(one('15 dollars 40 cents').quantity.value, 15.4);
  });

  it('reads the signs of many currencies, and letters only in front of amounts', () => {
    assert.deepEqual(read('Sh4,800, Shs 2.3 billion, GH¢48, USh2,000, EC$40, 500 kr, SR 4.2 billion, Br 1,200'), [
      'Sh4,800 = 4800 shilling',
      'Shs 2.3 billion = 2300000000 shilling',
      'GH¢48 = 48 GHS',
      'USh2,000 = 2000 UGX',
      'EC$40 = 40 XCD',
      '500 kr = 500 crown',
      'SR 4.2 billion = 4200000000 SAR',
      'Br 1,200 = 1200 ETB',
    ]);
    assert.deepEqual(read('SR 1,200 miles long'), ['1,200 miles = 1200 mile']);
    for (const text of ['an SR 71', 'see CVE-2021-44228 and SDG 13'])
      assert.equal(scan(text)[0]?.dimension ?? 'none', 'none');
  });

  it('tells pounds of money from pounds of weight by their company', () => {
    assert.equal(one('She paid 40 pounds').quantity.unit, 'GBP');
    assert.equal(one('The parcel weighs 40 pounds').quantity.unit, 'pound');
    assert.equal(one('two million pounds').quantity.unit, 'GBP');
  });

  it('keeps tonne, ton and short ton apart', () => {
    assert.deepEqual(read('5 tonnes, 5 tons, 5 metric tons'), [
      '5 tonnes = 5 tonne',
      '5 tons = 5 ton',
      '5 metric tons = 5 tonne',
    ]);
    assert.equal(one('5 tons', { usesCustomary: true }).quantity.unit, 'short ton');
    assert.equal(one('5 tons', { usesCustomary: true }).base?.low, 4535.9237);
    assert.deepEqual(read('46 kt, 3 kilotonnes, 3 Mt'), [
      '46 kt = 46 knot',
      '3 kilotonnes = 3 kilotonne',
      '3 Mt = 3 megatonne',
    ]);
  });

  it('reads length, area, volume, speed, flow and energy in words and symbols', () => {
    assert.deepEqual(
      read(
        'a 30-mile road, 7.8 m wide, 12 square kilometres, 4 km², 480 m³/s, 90 km/h, ninety miles an hour, 3.5 GWh, 250 ml',
      ),
      [
        '30-mile = 30 mile',
        '7.8 m = 7.8 metre',
        '12 square kilometres = 12 square kilometre',
        '4 km² = 4 square kilometre',
        '480 m³/s = 480 cubic metre per second',
        '90 km/h = 90 kilometre per hour',
        'ninety miles an hour = 90 mile per hour',
        '3.5 GWh = 3.5 gigawatt hour',
        '250 ml = 250 millilitre',
      ],
    );
    const [speed] = scan('36 km/h');
    assert.ok(speed?.base?.low && Math.abs(speed.base.low - 10) < 1e-9);
  });

  it('reads temperatures and their base in Celsius', () => {
    assert.deepEqual(
      read('It fell to 9C overnight, or 48 degrees Fahrenheit; -5°C in the hills, 3 degrees below zero at sea.'),
      [
        '9C = 9 celsius',
        '48 degrees Fahrenheit = 48 fahrenheit',
        '-5°C = -5 celsius',
        '3 degrees below zero = -3 celsius',
      ],
    );
    assert.ok(Math.abs((one('50 °F').base?.low ?? 0) - 10) < 1e-9);
  });

  it('tells compound amounts in the smallest unit stated', () => {
    assert.deepEqual(read('3 hours 5 minutes; 5 ft 9 in; two years and three months; an hour and a half'), [
      '3 hours 5 minutes = 185 minute',
      '5 ft 9 in = 69 inch',
      'two years and three months = 27 month',
      'an hour and a half = 1.5 hour',
    ]);
  });

  it('keeps what a rate is per outside the text', () => {
    const per = scan('It sold at $3 a barrel, 12 per 100,000 fell ill, and 6 million trips a year are made.').map(
      (f) => [f.text, f.per?.unit],
    );
    assert.deepEqual(per, [
      ['$3', 'barrel'],
      ['12', '100000'],
      ['6 million', 'year'],
    ]);
  });

  it('takes m for million before a counted noun and for metres else', () => {
    assert.deepEqual(read('It carried 9.6m passengers over a 7.8m bridge.'), ['9.6m = 9600000', '7.8m = 7.8 metre']);
  });

  it('reads ages as years', () => {
    assert.deepEqual(read('An 81-year-old man met a dog three months old.'), [
      '81-year-old = 81 year',
      'three months old = 3 month',
    ]);
    const [girl] = scan('a girl aged 7');
    assert.deepEqual([girl?.quantity.value, girl?.quantity.unit, girl?.nonClaim], [7, 'year', 'age tag']);
  });

  it('takes the ages of two people for tags', () => {
    const two = scan('She died when Per Voss, 20 and Ola Brandt, 24, fired from the roof.');
    assert.deepEqual(
      two.map(({ nonClaim }) => nonClaim),
      ['age tag', 'age tag'],
    );
    const [first] = scan('The mills in Leeds, 20 and Bradford lost 40 jobs.');
    assert.equal(first?.nonClaim, null);
  });

  it('marks a figure that restates the one before in another unit', () => {
    const [metres, feet] = scan('a crest of about 7.8 metres (25.7 feet)');
    assert.equal(feet?.restates, metres?.start);
    assert.equal(feet?.quantity.hedge, 'about');
    assert.equal(scan('7.8 metres (12 people)')[1]?.restates, null);
  });

  it('gives the sides of one thing the unit of the last', () => {
    assert.deepEqual(read('The slab is 3 x 2 x 1.5 cm.'), [
      '3 = 3 centimetre',
      '2 = 2 centimetre',
      '1.5 cm = 1.5 centimetre',
    ]);
    assert.deepEqual(read('A sheet of 60×80 cm.'), ['60 = 60 centimetre', '80 cm = 80 centimetre']);
    assert.deepEqual(read('The hall is 20 by 35 metres.'), ['20 = 20 metre', '35 metres = 35 metre']);
    assert.deepEqual(read('The plot is 40 m by 600 ft.'), ['40 m = 40 metre', '600 ft = 600 foot']);
    assert.deepEqual(read('They won the 4 x 100 metres.'), ['4 = 4', '100 metres = 100 metre']);
    assert.deepEqual(read('He bought 6 x 330 ml.'), ['6 = 6', '330 ml = 330 millilitre']);
  });

  it('takes nm for sea miles beside ships and coasts, else for nanometres', () => {
    assert.equal(one('The tanker drifted 12 nm off the coast.').quantity.unit, 'nautical mile');
    assert.equal(one('It lay 240 NM away.').quantity.unit, 'nautical mile');
    assert.equal(one('The chip is made in a 7 nm process.').quantity.unit, 'nanometre');
  });

  it('reads how many were asked as a count', () => {
    for (const text of [
      'Of nurses (n=412) many left.',
      'In the trial (n = 412) some fell.',
      'The survey (N: 412) ended.',
    ]) {
      const { quantity, nonClaim } = one(text);
      assert.deepEqual([quantity.type, quantity.value, nonClaim], ['count', 412, null], text);
    }
    assert.deepEqual(read('Set min=412 there.'), []);
  });
});

describe('pence and cents without their word', () => {
  const is = (text: string, ...expected: readonly string[]): Mocha.Test =>
    it(text, () => assert.deepEqual(read(text), expected));
  is('It was three pounds sixty and a stamp.', 'three pounds sixty = 3.6 GBP');
  is('We paid seven euros ninety-five for it.', 'seven euros ninety-five = 7.95 EUR');
  is('a pound eighty a pint', 'a pound eighty = 1.8 GBP');
  is('The baby weighed seven pounds 12.', 'seven pounds = 7 pound', '12 = 12');
  is(
    'She weighed six pounds twelve and the twin five pounds ten.',
    'six pounds = 6 pound',
    'twelve = 12',
    'five pounds = 5 pound',
    'ten = 10',
  );
  is('They paid three pounds sixty times.', 'three pounds = 3 GBP', 'sixty times = 60 time');
  is('They paid 30 dollars 40 had lent.', '30 dollars = 30 USD', '40 = 40');
});

describe('units of all fields', () => {
  it('reads parts of a unit, pesos, ages and torque', () => {
    assert.deepEqual(read('by 0.25 of a second'), ['0.25 of a second = 0.25 second']);
    assert.deepEqual(read('0.25 of the seconds'), ['0.25 = 0.25']);
    assert.deepEqual(read('worth P3.1 trillion, or P50,000 each'), [
      'P3.1 trillion = 3100000000000 PHP',
      'P50,000 = 50000 PHP',
    ]);
    assert.deepEqual(read('a torque of 420Nm'), ['420Nm = 420 newton metre']);
    assert.deepEqual(read('20 kt CO2e'), ['20 kt CO2e = 20 kilotonne']);
    assert.deepEqual(read('She died at the age of 96.'), ['96 = 96 year']);
    assert.deepEqual(read('a crew of 96'), ['96 = 96']);
  });
});

describe('signs and letters that look like others', () => {
  it('reads naira, eighths of a cent and lengths of ships', () => {
    assert.deepEqual(read('a fine of N50m'), ['N50m = 50000000 NGN']);
    assert.deepEqual(read('an N95 mask'), []);
    assert.deepEqual(read('$11.45-3/4 a bushel'), ['$11.45-3/4 = 11.4575 USD']);
    assert.deepEqual(read('The 366m vessel carries 15,000 boxes.'), ['366m = 366 metre', '15,000 = 15000']);
    assert.deepEqual(read('The 366m new homes'), ['366m = 366000000']);
  });

  it('adds no smaller unit to decimals behind a comma, and no billions to B&B', () => {
    assert.deepEqual(read('It stood at 7.94m, 20cm below the mark.'), ['7.94m = 7.94 metre', '20cm = 20 centimetre']);
    assert.deepEqual(read('6 ft, 2 in'), ['6 ft, 2 in = 74 inch']);
    assert.deepEqual(read('from £180 B&B'), ['£180 = 180 GBP']);
    assert.deepEqual(read('from £180 B in sales'), ['£180 B = 180000000000 GBP']);
  });

  it('tells a multiple of a limit from occasions', () => {
    assert.deepEqual(read('He was three times over the limit.'), ['three times = 3']);
    assert.deepEqual(read('He won three times over the years.'), ['three times = 3 time']);
  });
});
