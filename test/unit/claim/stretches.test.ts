import assert from 'node:assert/strict';
import { claim, dated } from './claims';

describe('a stretch of time of which the last day is told', () => {
  const time = (text: string, figure: string): string | null => claim(text, figure).time.value;

  it('is all its weeks, months or years', () => {
    assert.equal(time('The mill sold 410 bales in the three months to June 2024.', '410'), '2024-04-01/2024-06-30');
    assert.equal(time('In the six months to the end of May 2024 410 came.', '410'), '2023-12-01/2024-05-31');
    assert.equal(time('In the year ended 31 March 2024 it spent £6m.', '£6m'), '2023-04-01/2024-03-31');
    assert.equal(time('In the 12 months to 14 May 2024 it spent £6m.', '£6m'), '2023-05-15/2024-05-14');
    assert.equal(time('The week to 24 February 2024 brought 12 cases.', '12'), '2024-02-18/2024-02-24');
  });

  it('begins where it says, where it does', () => {
    assert.equal(time('It spent £6m in June 2024.', '£6m'), '2024-06-01/2024-06-30');
    assert.equal(time('It cut 60 jobs from the first quarter to June 2024.', '60'), '2024-06-01/2024-06-30');
    assert.equal(time('In the three months to 2024 it sold 410 bales.', '410'), '2024-01-01/2024-12-31');
  });

  it('is none behind a shift, nor before a quarter-final', () => {
    assert.equal(time('It was put off by three months to June 2024 and cost £6m.', '£6m'), '2024-06-01/2024-06-30');
    assert.equal(time('The June 2024 quarter-final cost £6m.', '£6m'), '2024-06-01/2024-06-30');
    assert.equal(time('The June 2024 quarter cost £6m.', '£6m'), '2024-04-01/2024-06-30');
  });

  it('was as long a year earlier', () => {
    const text = 'In the three months to June 2024 profit was £5m, against £4m a year earlier.';
    assert.equal(time(text, '£4m'), '2023-04-01/2023-06-30');
    const quarter = 'Sales were $41m in the second quarter of 2024, up from $36m a year earlier.';
    assert.equal(time(quarter, '$36m'), '2023-04-01/2023-06-30');
    const month = 'Sales were $41m in May 2024, up from $36m a year earlier.';
    assert.equal(time(month, '$36m'), '2023-05-01/2023-05-31');
  });
});

describe('months and quarters of which the year is open', () => {
  const time = (text: string, figure: string): string | null => claim(text, figure).time.value;

  it('are those before the day of the story, from the first to the last', () => {
    assert.equal(time(dated('Output fell 2.1% in July-September.'), '2.1%'), '2024-07-01/2024-09-30');
    assert.equal(time(dated('Output fell 2.1% in the December quarter.'), '2.1%'), '2024-10-01/2024-12-31');
    assert.equal(time(dated('Output fell 2.1% in December.'), '2.1%'), '2024-12-01/2024-12-31');
    assert.equal(time(dated('Output fell 2.1% in July and 3% in September.'), '2.1%'), '2024-07-01/2024-07-31');
  });
});
