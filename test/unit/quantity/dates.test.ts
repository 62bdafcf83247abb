import assert from 'node:assert/strict';
import { read, scan } from './read';

describe('dates', () => {
  const dates = (text: string, referenceDate?: string): string[] =>
    scan(text, referenceDate === undefined ? {} : { referenceDate })
      .filter((f) => f.quantity.type === 'date')
      .map((f) => `${f.text}: ${f.quantity.low}..${f.quantity.high}`);

  it('reads full and partial dates', () => {
    assert.deepEqual(dates('On Monday, June 9, 2025, after 3 May 2024 and in March 2031, not 2025-01-31 nor 2033.'), [
      'Monday, June 9, 2025: 2025-06-09..2025-06-09',
      '3 May 2024: 2024-05-03..2024-05-03',
      'March 2031: 2031-03..2031-03',
      '2025-01-31: 2025-01-31..2025-01-31',
      '2033: 2033..2033',
    ]);
  });

  it('reads what is still to come as such', () => {
    const day = '2026-05-14';
    assert.deepEqual(dates('She will quit in December.', day), ['December: 2026-12..2026-12']);
    assert.deepEqual(dates('She quit in December.', day), ['December: 2025-12..2025-12']);
    assert.deepEqual(dates('It is due to open on 12 December.', day), ['12 December: 2026-12-12..2026-12-12']);
    assert.deepEqual(dates('In February 26 firms joined.', day), ['February: 2026-02..2026-02']);
  });

  it('reads days with points, which are no versions of anything', () => {
    assert.deepEqual(dates('Opened on 09.08.2026, shut 31.12.2026; release 4.10.2 follows.'), [
      '09.08.2026: 2026-08-09..2026-08-09',
      '31.12.2026: 2026-12-31..2026-12-31',
    ]);
  });

  it('reads spans of days and years', () => {
    assert.deepEqual(
      dates('June 24-25, 2025; 24-25 June; June 24 and 25; 2012-13; 2019 to 2023; 30 June to 2 July 2025'),
      [
        'June 24-25, 2025: 2025-06-24..2025-06-25',
        '24-25 June: 06-24..06-25',
        'June 24 and 25: 06-24..06-25',
        '2012-13: 2012..2013',
        '2019 to 2023: 2019..2023',
        '30 June to 2 July 2025: 2025-06-30..2025-07-02',
      ],
    );
  });

  it('reads the ends of a season of two years', () => {
    assert.deepEqual(dates('the end of the 2001-02 season; the start of the 2019-20 year'), [
      'end of the 2001-02: 2002..2002',
      'start of the 2019-20: 2019..2019',
    ]);
  });

  it('reads quarters, seasons, decades and parts of a year', () => {
    assert.deepEqual(
      dates(
        'Q3 2025, the first half of 2026, summer 2033, the 1990s, mid-2033, the end of 2029, early June 2024, fiscal 2027',
      ),
      [
        'Q3 2025: 2025-07..2025-09',
        'first half of 2026: 2026-01..2026-06',
        'summer 2033: 2033-06..2033-08',
        '1990s: 1990..1999',
        'mid-2033: 2033-05..2033-08',
        'end of 2029: 2029-11..2029-12',
        'early June 2024: 2024-06-01..2024-06-10',
        'fiscal 2027: 2027..2027',
      ],
    );
  });

  it('places relative dates by the reference date', () => {
    assert.deepEqual(
      dates('It opened last Thursday, closed yesterday, and reopens on 2 March or next year.', '2026-02-25'),
      [
        'last Thursday: 2026-02-19..2026-02-19',
        'yesterday: 2026-02-24..2026-02-24',
        '2 March: 2026-03-02..2026-03-02',
        'next year: 2027..2027',
      ],
    );
  });

  it('reads the day of a month that is told by its number alone', () => {
    assert.deepEqual(
      dates('The tents came on the 28th; they vote on the 19th. On Friday the 8th it rained.', '2026-05-06'),
      ['28th: 2026-04-28..2026-04-28', '19th: 2026-05-19..2026-05-19', 'Friday the 8th: 2026-05-08..2026-05-08'],
    );
    assert.deepEqual(dates('They have until the twenty-third; it began on March fourteenth.', '2026-05-06'), [
      'twenty-third: 2026-05-23..2026-05-23',
      'March fourteenth: 2026-03-14..2026-03-14',
    ]);
    assert.deepEqual(dates('He holed the 18th green on the 18th hole, and on the second sighed.', '2026-05-06'), []);
  });

  it('leaves them open without one', () => {
    const [figure] = scan('It opened last Thursday.');
    assert.deepEqual(
      [figure?.quantity.value, figure?.quantity.low, figure?.nonClaim],
      ['last Thursday', null, 'relative'],
    );
  });

  it('does not take verbs and counts for dates', () => {
    assert.deepEqual(
      dates('They may march on; over 2000 staff and 1,990 others may go, 3000 of them in March.', '2026-04-02'),
      ['March: 2026-03..2026-03'],
    );
    assert.deepEqual(read('It made 2019 cars.').length, 1);
  });

  it('reads times of day', () => {
    assert.deepEqual(read('at 05:40, 5.40am and 6 a.m.'), ['05:40 = 05:40', '5.40am = 05:40', '6 a.m. = 06:00']);
    assert.deepEqual(read('by 12 noon and 07 UTC'), ['12 noon = 12:00', '07 UTC = 07:00']);
  });
});
