import assert from 'node:assert/strict';
import { read, scan } from './read';

/** Counts that stand in words which make no claim elsewhere. */
describe('counts are kept', () => {
  const reads = (text: string, ...expected: readonly string[]): void => assert.deepEqual(read(text), expected, text);

  it('in millions in front of those who race and what is held on record', () => {
    reads('Thieves copied 145m records of patients.', '145m = 145000000');
    reads('Some 2m swimmers come to the pools.', '2m = 2000000');
    reads('Some 50m swimmers come to the pools.', '50m = 50000000');
    reads('The channel has 9m race fans.', '9m = 9000000');
    reads('The app was used for 12m races.', '12m = 12000000');
    reads('Roughly 20m runners wear them.', '20m = 20000000');
    reads('It sent out 3m final reminders.', '3m = 3000000');
  });

  it('and races are run in metres', () => {
    reads('She broke the 100m record.', '100m = 100 metre');
    reads('The 400m runners were cold.', '400m = 400 metre');
    reads('He fell in 1500m finals.', '1500m = 1500 metre');
    reads('She won the 5,000m final.', '5,000m = 5000 metre');
  });

  it('behind a month or a week that is over or to come', () => {
    const counts = (text: string, figure: string): void =>
      assert.ok(
        read(text).some((f) => f.startsWith(`${figure} =`)),
        text,
      );
    counts('In the past month 23 miners were killed.', '23');
    counts('The following month 40 shops shut.', '40');
    counts('In that month 41 ships passed the lock.', '41');
    counts('Over the past month 14 barns burned.', '14');
    counts('In the month 12 deaths were recorded.', '12');
    counts('In the past week 23 miners were killed.', '23');
  });

  it('and a month is told by its number', () => {
    reads('Weight was taken at month 12.');
    reads('By month 3 patients felt better.');
    reads('(month 6)');
  });

  it('of parts of something else than the page', () => {
    reads('She directed three other episodes of the series.', 'three = 3');
    reads('She directed three other episodes.');
  });

  it('behind the nearest, where nothing is rounded', () => {
    reads('The nearest 100 homes were cleared.', '100 = 100');
    reads('The closest 30 villages lost power.', '30 = 30');
    reads('They went to the nearest 100 homes.', '100 = 100');
    reads('Numbers are rounded to the nearest 100 homes.');
    reads('Weights are given to the nearest 10 grams.');
  });

  it('in amounts that a headline is quoted with', () => {
    reads('The council spent “40 Million Euros” on it.', '40 Million Euros = 40000000 EUR');
    reads('Polls gave “45 Percent” to her.', '45 Percent = 45 percent');
    reads('“5 Million Homes Without Power”, said the front page.', '5 Million = 5000000');
    reads('“40 Percent Of Voters” Back Venn', '40 Percent = 40 percent');
  });

  it('in scores that look like models of aircraft', () => {
    const score = (text: string): void => assert.ok(read(text).length > 0, text);
    score('It ended in a 112-6.');
    score('The house passed it by a 218-7 that nobody foresaw.');
    assert.deepEqual(
      scan('He flew a 747-8 to Sund.').filter((f) => f.nonClaim === null),
      [],
    );
  });
});
