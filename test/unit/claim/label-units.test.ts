import assert from 'node:assert/strict';
import { claim, figures } from './claims';

describe('the unit in brackets behind a label', () => {
  const value = (text: string, figure: string): unknown => {
    const { quantity } = claim(text, figure);
    return [quantity.value, quantity.unit];
  };

  it('is that of the bare numbers behind its colon', () => {
    assert.deepEqual(value('Group turnover (EUR m): 1,842.6 (2022: 1,790.3).', '1,790.3'), [1_790_300_000, 'EUR']);
    const revenues = 'Revenues (in thousands of dollars): product 48,112; services 19,630. Staff: 412.';
    assert.deepEqual(value(revenues, '19,630'), [19_630_000, 'USD']);
    assert.deepEqual(value(revenues, '412'), [412, null]);
    assert.deepEqual(figures(revenues), ['48,112', '19,630', '412']);
  });

  it('is none of what a number counts itself', () => {
    const plant = 'Capacity (MW): 340, built by 20 workers.';
    assert.deepEqual(value(plant, '340'), [340, 'megawatt']);
    assert.deepEqual(value(plant, '20'), [20, null]);
  });

  it('is none where the brackets hold something else', () => {
    assert.deepEqual(value('Committee (all members): 41 meetings.', '41'), [41, null]);
  });
});

describe('millions in short', () => {
  const value = (text: string, figure: string): unknown => claim(text, figure).quantity.value;

  it('are sold and carried, where nothing has a length', () => {
    assert.equal(value('The band sold 3.4m in a week.', '3.4m'), 3_400_000);
    assert.equal(value('The firm sold 3.4m of cable.', '3.4m'), 3.4);
    assert.equal(value('The line carried 3.4m last year.', '3.4m'), 3_400_000);
    assert.equal(value('Orth flew 6.9m in the second round.', '6.9m'), 6.9);
    assert.equal(value('The shop sold 120 m and kept the rest.', '120 m'), 120);
  });

  it('are those of both ends of a range of money', () => {
    const { quantity } = claim('Capex was £170-180m.', '£170-180m');
    assert.deepEqual([quantity.low, quantity.high], [170_000_000, 180_000_000]);
  });

  it('end where a term begins', () => {
    assert.equal(value('It placed a EUR 500 million seven-year bond.', 'EUR 500 million'), 500_000_000);
    assert.equal(value('It sold two billion five hundred million shares.', 'two billion five hundred million'), 2.5e9);
  });
});

describe('a year of account in two halves', () => {
  it('is one time', () => {
    const { time } = claim('FY2023/24 closed with a deficit of 1.9 percent.', '1.9 percent');
    assert.equal(time.value, '2023-01-01/2024-12-31');
  });
});
