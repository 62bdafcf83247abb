import assert from 'node:assert/strict';
import { claim, figures as figuresOf } from './claims';

const table = (head: string, ...rows: string[]): string => [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n');

describe('cells of tables', () => {
  it('take over the unit that the title of the table ends in', () => {
    const text = 'Jobless rate (per cent)\n\n          2022   2023\nNorth      4.1    4.4\nSouth      6.2    135\n';
    assert.equal(claim(text, '4.1').quantity.unit, 'percent');
    // no share is larger than the whole
    assert.equal(claim(text, '135').quantity.unit, null);
  });

  it('stand under days as well, and in what all amounts are told', () => {
    const text = `Harbour Bank\n(Amounts in € thousand unless stated)\n                  31.12.2025    31.12.2024\nFee income            41,210        39,655\nCosts/income (%)        51.8          53.1\nBranches                  61            68\n`;
    const read = (figure: string): unknown[] => {
      const { value, unit } = claim(text, figure).quantity;
      return [value, unit];
    };
    assert.deepEqual(['41,210', '51.8', '61'].map(read), [
      [41.21e6, 'EUR'],
      [51.8, 'percent'],
      [61, null],
    ]);
  });

  it('tell orders in money where they are no whole number', () => {
    const rows = ['Orders | 402.7 | 371.3', 'Staff | 3,104 | 2,988', 'Net sales | 366.0 | 380.4'];
    const text = ['Key figures (CHF million) | 2026 | 2025', ...rows].join('\n');
    assert.equal(claim(text, '402.7').quantity.unit, 'CHF');
    assert.equal(claim(text, '3,104').quantity.unit, null);
    const counted = ['Key figures (CHF million) | 2026 | 2025', 'Orders | 402 | 371', 'Net sales | 366.0 | 380.4'];
    assert.equal(claim(counted.join('\n'), '402').quantity.unit, null);
  });

  it('take over the unit that a line above gives for their column', () => {
    const legend = 'Loss in billion tonnes (minus = gain), October to September. Snow line: metres above the sea.';
    const text = `${legend}\n\n${table('| Year | Loss | Snow line | Stakes |', '| 2016 | 8.4 | 1,160 | 62 |')}`;
    const read = (figure: string): unknown[] => {
      const { value, unit } = claim(text, figure).quantity;
      return [value, unit];
    };
    assert.deepEqual(['8.4', '1,160', '62'].map(read), [
      [8.4e9, 'tonne'],
      [1160, 'metre'],
      [62, null],
    ]);
    assert.ok(!figuresOf(text).includes('billion tonnes'));
    const told = `Loss: 14 boats in a storm.\n\n${table('| Year | Loss |', '| 2016 | 84 |')}`;
    assert.equal(claim(told, '84').quantity.unit, null);
  });

  it('take over the unit that a column of its own gives', () => {
    const text = table(
      '| Item | Unit | 2019 | 2024 |',
      '| Coal output | kt | 1,310 | 987 |',
      '| Ash reused | % | 22 | 41 |',
      '| Mean wind | kt | 12 | 14 |',
      '| Staff | FTE | 612 | 548 |',
    );
    const unit = (figure: string): unknown => claim(text, figure).quantity.unit;
    assert.deepEqual(['987', '41', '14', '548'].map(unit), ['kilotonne', 'percent', 'knot', null]);
  });

  it('keep what a column tells in something else than the unit of the row', () => {
    const text = table('| Crop | Unit | Price | Jobs | 2023 |', '| Wheat | t | 240 | 41 | 9,800 |');
    const unit = (figure: string): unknown => claim(text, figure).quantity.unit;
    assert.deepEqual(['240', '41', '9,800'].map(unit), [null, null, 'tonne']);
    const ship = table('| Ship | Max (kt) | Load (kt) |', '| Alba | 24 | 61 |');
    assert.deepEqual(
      ['24', '61'].map((figure) => claim(ship, figure).quantity.unit),
      ['knot', 'kilotonne'],
    );
    assert.notEqual(claim(table('| Firm | Pounds |', '| Alba | 212 |'), '212').quantity.unit, 'pound');
  });

  it('are measured below a header that is nothing but a unit', () => {
    const text = table('| Region | Farms | Hectares | Points |', '| North | 1,204 | 88,310 | 14 |');
    const unit = (figure: string): unknown => claim(text, figure).quantity.unit;
    assert.deepEqual(['1,204', '88,310', '14'].map(unit), [null, 'hectare', null]);
  });

  it('keep counts apart from the unit that the title of the table ends in', () => {
    const unit = (text: string, figure: string): unknown => claim(text, figure).quantity.unit;
    const votes =
      'Result of the vote (%)\n\n' +
      table('| Party | Share | Seats |', '| Left | 31.2 | 40 |', '| Right | 29.5 | 38 |');
    assert.deepEqual([unit(votes, '31.2'), unit(votes, '40')], ['percent', null]);
    const schools =
      'Schools, teachers and pass rate (%)\n\n' + table('| School | Teachers | Passed |', '| Sund | 41 | 88.5 |');
    assert.equal(unit(schools, '41'), null);
    const towns =
      'Towns by area (km)\n\n' +
      table('| Town | Inhabitants | Across |', '| Sund | 4,130 | 12.5 |', '| Holm | 5,270 | 14.1 |');
    assert.deepEqual([unit(towns, '4,130'), unit(towns, '12.5')], [null, 'kilometre']);
  });

  it('count in millions below "m" where people are counted, and measure metres where lengths are', () => {
    const text = table('| Age | Voters, m | Height, m |', '| 18-24 | 4.1 | 1.8 |', '| 65+ | 11.9 | 1.7 |');
    assert.deepEqual(
      [claim(text, '4.1').quantity.value, claim(text, '4.1').quantity.unit, claim(text, '1.8').quantity.unit],
      [4_100_000, null, 'metre'],
    );
  });

  it('count in the scale that the corner begins with, also what is counted one by one', () => {
    const value = (corner: string, figure: string): unknown =>
      claim(table(`| ${corner} | June |`, '| Visitors | 4,118 |', '| Employees | 2,306 |'), figure).quantity.value;
    assert.equal(value('Thousand, end of month', '4,118'), 4_118_000);
    assert.equal(value('Thousand', '2,306'), 2_306_000);
    // thousands of what is said, and of nobody
    assert.equal(value('EUR thousand', '2,306'), 2306);
    assert.equal(value('A thousand voices, end of month', '4,118'), 4118);
  });

  it('keep points of their own in a table of amounts', () => {
    const text = table('| EUR million | 2031 | Change |', '| Margin | 33.8% | 0.4 points |', '| Profit | 412 | 17.5 |');
    assert.notEqual(claim(text, '0.4').quantity.unit, 'EUR');
    assert.equal(claim(text, '17.5').quantity.unit, 'EUR');
  });

  it('tell a change below a header that says so', () => {
    const text = table(
      '| Year | Built | Change (%) | Climate change (€m) |',
      '| 2021 | 41.2 | 3.5 | 8.25 |',
      '| 2022 | 38.9 | -5.6 | 9.75 |',
    );
    assert.deepEqual(
      ['41.2', '3.5', '8.25'].map((figure) => claim(text, figure).kind.value),
      ['level', 'change by', 'level'],
    );
  });
});

describe('the headers of a table', () => {
  const below = (header: string): ReturnType<typeof claim> =>
    claim(table(`| Town | ${header} |`, '| Carrow | 41.2 |', '| Leaston | 38.9 |'), '41.2');
  const beside = (label: string): ReturnType<typeof claim> =>
    claim(table('| Item | Number |', `| ${label} | 412 |`, '| Other | 389 |'), '412');

  for (const header of ['Change', 'Change on year (%)', '% change', 'Price change, %', 'Increase (euros)'])
    it(`tell a change: ${header}`, () => assert.equal(below(header).kind.value, 'change by'));

  for (const header of [
    'Rent before change',
    'Fare after the increase',
    'Increase to',
    'Voters asking for change',
    'Need for change',
    'Loose change (euros)',
    'Change of name requests',
    'Votes against a change',
  ])
    it(`tell no change: ${header}`, () => assert.notEqual(below(header).kind.value, 'change by'));

  for (const [header, status] of [
    ['Forecast', 'forecast'],
    ['Sales (forecast)', 'forecast'],
    ['Forecast for 2031', 'forecast'],
    ['Projected population', 'forecast'],
    ['Estimated cost, %', 'estimate'],
    ['Provisional', 'provisional'],
  ] as const)
    it(`tell the standing: ${header}`, () => {
      assert.equal(below(header).status.value, status);
      assert.equal(beside(header).status.value, status);
    });

  for (const header of [
    'Likely buyers',
    'Scheduled trains',
    'Speed limit offences',
    'Forecast accuracy',
    'Expected goals',
    'Planned parenthood offices',
    'Capped goalkeepers',
    'Recommended films',
    'Proposal forms',
    'Hopes and fears',
    'Demanded repayments',
  ])
    it(`tell no standing: ${header}`, () => {
      assert.equal(below(header).status.value, 'reported');
      assert.equal(beside(header).status.value, 'reported');
    });
});

describe('kinds told behind a share', () => {
  const kinds = (text: string, figure: string): unknown => claim(text, figure).kind.value;

  it('are changes where the share is ahead of something, up on it, or as much again', () => {
    assert.equal(kinds('Sales were 3.4% ahead of last year.', '3.4%'), 'change by');
    assert.equal(kinds('Wages are 4% up on 2019.', '4%'), 'change by');
    assert.equal(kinds('Half as many again live abroad.', 'Half'), 'change by');
  });

  it('are changes behind a plus sign and where only the verb is left out', () => {
    assert.equal(kinds('Profit for the year: CHF 1.08 bn (+7.3%).', '7.3%'), 'change by');
    assert.equal(kinds('Wages rose 3.9 percent, prices 2.1 percent.', '2.1 percent'), 'change by');
  });

  it('stay shares where nothing is compared', () => {
    assert.equal(kinds('Some 40% as a whole live ahead.', '40%'), 'share');
    assert.equal(kinds('About 12% up north own boats.', '12%'), 'share');
  });
});

describe('one, hours and gapped verbs', () => {
  it('drop one of them who only speaks, and keep one of them to whom something happened', () => {
    const ones = (text: string): string[] => figuresOf(text).filter((f) => f === 'one');
    assert.deepEqual(ones('The two men became friends, one of them told the court.'), []);
    assert.deepEqual(ones('Three died, one of them at home.'), ['one']);
    assert.deepEqual(ones('Ten fled, one of them said to be armed.'), ['one']);
    assert.deepEqual(ones('Four died, one of them say police a guard.'), ['one']);
    assert.deepEqual(ones('Ten fled, one of them reported missing since.'), ['one']);
    assert.deepEqual(ones('The two women fled, one of them said to a neighbour.'), []);
  });

  it('drop the hour at which so much was measured, and keep that of an event', () => {
    assert.deepEqual(figuresOf('Peak demand was 45.3 GW at 17:30 on Tuesday.'), ['45.3 GW']);
    assert.ok(figuresOf('The quake struck at 04:12 local time.').includes('04:12'));
  });

  it('lend the unit where only the verb is left out', () => {
    const text = 'Solar made 14.6 TWh, wind 22.1 and hydro 3.9.';
    assert.deepEqual(
      ['22.1', '3.9'].map((figure) => claim(text, figure).quantity.unit),
      ['terawatt hour', 'terawatt hour'],
    );
    assert.equal(claim('The pump ran at 14.6 kW, and pond 12 froze.', '14.6 kW').quantity.unit, 'kilowatt');
  });

  it('lend the unit of scaled measures', () => {
    const text = 'Sea ice covered 4.28 million sq km, 1.9 million less than before.';
    assert.equal(claim(text, '1.9 million').quantity.unit, claim(text, '4.28 million sq km').quantity.unit);
  });
});

describe('the title of a table', () => {
  const unit = (title: string, column: string, path?: string): unknown =>
    claim(`${title}\n\n${table(`| Place | ${column} |`, '| Harrow | 41.2 |')}\n`, '41.2', path).quantity.unit;

  it('gives the unit it ends in, also before the time it is for and to one row', () => {
    for (const path of ['a.txt', 'a.md']) {
      assert.equal(unit('Rainfall, mm, May 2024', 'Total', path), 'millimetre');
      assert.equal(unit('Punctuality by line (%), 2023', 'Trains on time', path), null);
      assert.equal(unit('Punctuality by line (%), 2023', 'On time', path), 'percent');
      assert.equal(unit('Milk per farm, litres', 'Mean', path), 'litre');
      assert.equal(unit('Vacancy by town, per cent', 'Office', path), 'percent');
    }
  });

  it('gives none where it ends in another word', () => {
    assert.equal(unit('Waiting for a bed, second half', 'Mean'), null);
    assert.equal(unit('Staff and visitors, May 2024', 'Mean'), null);
    assert.equal(unit('Tonnes shipped, m', 'Mean'), null);
  });
});

describe('rows and columns of forms', () => {
  it('have no figures', () =>
    assert.deepEqual(
      figuresOf('| Mill | |\n|---|---|\n| Looms | 14 |\n| Telephone | 69 17 40 00 |\n| Postcode | 1771 |\n', 'a.md'),
      ['14'],
    ));
});
