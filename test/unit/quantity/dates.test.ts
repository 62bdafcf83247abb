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
    assert.deepEqual(dates('It is supposed to open in October.', day), ['October: 2026-10..2026-10']);
    assert.deepEqual(dates('It goes on sale in October.', day), ['October: 2026-10..2026-10']);
    assert.deepEqual(dates('It went on sale in October.', day), ['October: 2025-10..2025-10']);
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

  it('reads a turn of the year as the one nearest, or that of the year named', () => {
    assert.deepEqual(dates('Costs stood at a record at the turn of the year.', '2026-02-26'), [
      'turn of the year: 2025-12..2026-01',
    ]);
    assert.deepEqual(dates('It is to open at the turn of the year.', '2026-10-26'), [
      'turn of the year: 2026-12..2027-01',
    ]);
    assert.deepEqual(dates('It opened at the turn of 2024, and at the turn of the 1990s.'), [
      'turn of 2024: 2023-12..2024-01',
      'turn of the 1990s: 1990..1991',
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

  describe('counted from the date named last', () => {
    const day = '2024-05-16';
    const last = (text: string, referenceDate?: string): string | undefined => dates(text, referenceDate).at(-1);

    it('by days, with and without a number', () => {
      assert.equal(
        last('It sank on 4 January 2024 and was raised the following day.'),
        'following day: 2024-01-05..2024-01-05',
      );
      assert.equal(
        last('It opened on 1 March 2024; the day before, a wall fell.'),
        'day before: 2024-02-29..2024-02-29',
      );
      assert.equal(
        last('She left on 30 April 2024. Ten days earlier she had won.'),
        'Ten days earlier: 2024-04-20..2024-04-20',
      );
      assert.equal(
        last('It ruled on Monday, and two days later it was sued.', day),
        'two days later: 2024-05-15..2024-05-15',
      );
      assert.equal(
        last('He fell ill on 9 May. He died the next morning.', day),
        'next morning: 2024-05-10..2024-05-10',
      );
    });

    it('by weekdays, weeks, months, years and seasons', () => {
      const after = '8 March 2024';
      assert.equal(
        last(`It met on ${after}, having asked the previous Friday.`),
        'previous Friday: 2024-03-01..2024-03-01',
      );
      assert.equal(last(`It met on ${after} and the following Monday.`), 'following Monday: 2024-03-11..2024-03-11');
      assert.equal(last(`It met on ${after} and in the same week.`), 'same week: 2024-03-04..2024-03-10');
      assert.equal(last(`It met on ${after}, and in the same month.`), 'same month: 2024-03..2024-03');
      assert.equal(last(`It met on ${after}; a week later it closed.`), 'a week later: 2024-03-12..2024-03-18');
      assert.equal(last('It was founded in November 2022 and sold the month after.'), 'month after: 2022-12..2022-12');
      assert.equal(last('Sales were 41 in April 2024, from 36 a year earlier.'), 'a year earlier: 2023-04..2023-04');
      assert.equal(last('It was formed in 1998 and dissolved a decade later.'), 'a decade later: 2008..2008');
      assert.equal(last('It was bought in spring 2020 and sold that autumn.'), 'autumn: 2020-09..2020-11');
      assert.equal(
        last('It was passed in December 2020; the following spring it held.'),
        'following spring: 2021-03..2021-05',
      );
    });

    it('by a day without its month, a month without its year', () => {
      assert.deepEqual(dates('In April it was dry; the gates were shut on the 2nd and opened on the 19th.', day), [
        'April: 2024-04..2024-04',
        '2nd: 2024-04-02..2024-04-02',
        '19th: 2024-04-19..2024-04-19',
      ]);
      assert.equal(last('It slipped from 3 June to the 10th.', day), '10th: 2024-06-10..2024-06-10');
      assert.equal(last('They met on 30 April and signed on the 2nd.', day), '2nd: 2024-05-02..2024-05-02');
      assert.equal(last('It tripped in 1976, in June of that year.'), 'June of that year: 1976-06..1976-06');
      assert.equal(
        last('It began in June 2021 and ended in May the next year.'),
        'May the next year: 2022-05..2022-05',
      );
      assert.equal(
        last('It landed on February 18, 2021, and drove on March 4.', day),
        'March 4: 2021-03-04..2021-03-04',
      );
      assert.equal(
        last('Founded on February 18, 2011, it failed on 4 December.', day),
        '4 December: 2023-12-04..2023-12-04',
      );
    });

    it('only where one was named near by, as exactly as it needs, and no comparison goes back beyond its sentence', () => {
      assert.deepEqual(dates('The following day it sank, two days later than planned.', day), []);
      assert.deepEqual(dates('It opened in March 2019 and closed the following day.'), [
        'March 2019: 2019-03..2019-03',
      ]);
      assert.deepEqual(dates('It failed in 2019. Fees rose by 4 from the year before.', day), ['2019: 2019..2019']);
      assert.deepEqual(dates('It failed on 3 May 2019, the day before the vote.'), [
        '3 May 2019: 2019-05-03..2019-05-03',
      ]);
      assert.deepEqual(dates('In May 2019 it failed.\n\nThe same month was dry.'), ['May 2019: 2019-05..2019-05']);
      assert.deepEqual(read('It failed on 3 May 2019 and three weeks later it rose.').at(-1), 'three weeks = 3 week');
    });
  });

  it('reads parts of months and years told from the day of the text', () => {
    const day = '2024-05-16';
    assert.deepEqual(
      dates('On the first Monday of April, the last day of February and the third week of March.', day),
      [
        'first Monday of April: 2024-04-01..2024-04-01',
        'last day of February: 2024-02-29..2024-02-29',
        'third week of March: 2024-03-15..2024-03-21',
      ],
    );
    assert.deepEqual(dates('The week of 8 May, the 15th of last month, in May last year.', day), [
      'week of 8 May: 2024-05-06..2024-05-12',
      '15th of last month: 2024-04-15..2024-04-15',
      'May last year: 2023-05..2023-05',
    ]);
    assert.deepEqual(
      dates('In the first quarter of last year, by the end of the month, the Monday before last.', day),
      [
        'first quarter of last year: 2023-01..2023-03',
        'end of the month: 2024-05-25..2024-05-31',
        'Monday before last: 2024-05-06..2024-05-06',
      ],
    );
    assert.deepEqual(dates('On Christmas Day 2022, New Year’s Eve 2023 and Boxing Day.', day), [
      'Christmas Day 2022: 2022-12-25..2022-12-25',
      'New Year’s Eve 2023: 2023-12-31..2023-12-31',
      'Boxing Day: 2023-12-26..2023-12-26',
    ]);
  });

  it('reads a weekday that is still to come as such', () => {
    const day = '2024-05-16';
    assert.deepEqual(dates('The vote is due on Sunday.', day), ['Sunday: 2024-05-19..2024-05-19']);
    assert.deepEqual(dates('The ferry was due to sail on Sunday but sank.', day), ['Sunday: 2024-05-12..2024-05-12']);
    assert.deepEqual(dates('The vote was on Sunday.', day), ['Sunday: 2024-05-12..2024-05-12']);
    assert.deepEqual(dates('It will close, she said on Monday.', day), ['Monday: 2024-05-13..2024-05-13']);
  });
});

describe('a year as it is spoken', () => {
  it('is a date where no noun is counted', () => {
    assert.deepEqual(read('He has sung since nineteen seventy-six and will stop in twenty thirty.'), [
      'nineteen seventy-six = 1976',
      'twenty thirty = 2030',
    ]);
    assert.deepEqual(read('They came in twenty thirty-ton lorries.').length > 0, true);
    assert.equal(read('It was told in nineteen seventy-page books.').includes('nineteen seventy = 1970'), false);
    assert.equal(read('We met nineteen seventy times.').includes('nineteen seventy = 1970'), false);
  });
});
