import assert from 'node:assert/strict';
import { claim } from './claims';

describe('a bare number that can only be a share', () => {
  const of = (text: string, figure: string, unit: string | null, value?: number): Mocha.Test =>
    it(`${figure} ${unit ?? 'of nothing'}: ${text}`, () => {
      const { quantity } = claim(text, figure);
      assert.equal(quantity.unit, unit);
      if (value !== undefined) assert.equal(quantity.value, value);
    });

  of('Labour took 31.2 percent. The Greens, on 11.4, kept their deposit.', '11.4', 'percent');
  of('Labour took 31.2 percent. The barge weighs 90 tonnes and Otto, on 11.4, weighs more.', '11.4', null);
  of('Sterling rose 0.4 percent. Brent, at 84.2, was lower.', '84.2', null);
  of('Turnout fell to 61 percent. The Reds won by a margin of 12.', '12', null);
  of('Sensitivity was 83% and the predictive value only 59.', '59', 'percent');
  of('Turnout was 62.8 percent in 2019. This time turnout was 36.', '36', 'percent');
  of('Turnout was 62.8 percent in 2019. This time the number of lists was 36.', '36', null);
  of('Of the shops 52% are our own, 48 licensed.', '48', 'percent');
  of('Of the shops 52% are our own, 31 licensed.', '31', null);

  describe('or takes its unit from the last of a list', () => {
    of('Chrome 65.2, Safari 18.5, Edge 5.4 percent.', '65.2', 'percent');
    of('Reds 41, Blues 33 and Greens 12 percent.', '41', 'percent');
    of('Odd 41 km, Even 33.5 and Prime 12 km.', '33.5', 'kilometre');
    of('Leeds had 412, Hull 31 percent.', '412', null);
  });

  describe('or more of what was told before', () => {
    of('Stocks rose by 12,300 tonnes. Traders expect another 9,000 to arrive.', '9,000', 'tonne');
    of('They moved 31,200 tonnes, with another 9,400 shipped from stock.', '9,400', 'tonne');
    of('They moved 31,200 tonnes with 410 men, and another 290 came in May.', '290', null);
    of('The lake lost 30 metres of depth. Another 12 drowned last year.', '12', null);
    of('The storm brought 450 tonnes of sand, with another 300 hurt.', '300', null);
    of('The ice is 1.2 million years old, 400,000 more than the oldest so far.', '400,000', 'year', 400_000);
  });

  of('BA.5 made up 78 per cent of cases, BA.2 19.', '19', 'percent');
  of('Rates fell to 4.5 percent. VAT stays at 15.', '15', 'percent');

  describe('or is compared with it', () => {
    of('The tram runs every 20 minutes instead of every 12 from May.', '12', 'minute');
    of('Output may fall by 4 percent, not the 8 that was feared.', '8', 'percent');
    of('They saw 61.2 per cent in time, when it should be 95.', '95', 'percent');
    of('The app has 150 million users, up from 100 in 2020.', '100', null, 100_000_000);
    of('The club has 150 members, up from 100 in 2020.', '100', null, 100);
    of('It cut weight by 6.9 kg over 68 weeks against 2.6 on placebo.', '2.6', 'kilogram');
    of('It cut weight by 6.9 kg over 68 weeks against 52 planned.', '52', 'week');
    of('Orth won by 8.6 seconds, with Velt 21.2 back in third.', '21.2', 'second');
  });
});
