import assert from 'node:assert/strict';
import { claim, dated, figures } from './claims';

describe('a time that stands right behind a figure', () => {
  const time = (text: string, figure: string): string | null => claim(text, figure).time.value;

  it('is its own', () => {
    assert.equal(time('The ward had 480 beds in 1998 and 322 today.', '322'), 'today');
    assert.equal(time('The ward had 480 beds in 1998 and 322 today.', '480')?.slice(0, 4), '1998');
    assert.equal(time('The reserve fell to 11 days on Tuesday from 15 days a week earlier.', '11 days'), 'Tuesday');
    assert.equal(
      time('The reserve fell to 11 days on Tuesday from 15 days a week earlier.', '15 days'),
      'a week earlier',
    );
  });

  it('says how far things had come, and is no deadline', () => {
    assert.deepEqual(figures('By the end of March the toll had passed 1,900.'), ['1,900']);
    assert.deepEqual(figures('By 20 July there were 340 cases.'), ['340']);
    assert.deepEqual(figures('The mill will hire 340 weavers by March 2031.'), ['340', 'March 2031']);
    assert.deepEqual(figures('Until 2022 there were six.'), ['2022', 'six']);
  });
});

describe('the day of the week', () => {
  const time = (text: string, figure: string): string | null => claim(text, figure).time.value;

  it('is neither the sun nor somebody who sat', () => {
    assert.equal(time('The planet is 40 million km from the sun.', '40 million km'), null);
    assert.equal(time('The judges sat for 40 cases.', '40'), null);
    assert.equal(time('The Sun sold 40,000 copies.', '40,000'), null);
    assert.equal(time('On Sat the ferry carried 400 cars.', '400'), 'Sat');
    assert.equal(time('On Sunday the ferry carried 400 cars.', '400'), 'Sunday');
  });
});

describe('the time of what a figure came from', () => {
  const time = (text: string, figure: string): string | undefined => claim(text, figure).time.value?.slice(0, 4);

  it('holds for that alone', () => {
    assert.equal(time('The toll rose from $20 in 2010 to $35.', '$20'), '2010');
    assert.equal(time('The toll rose from $20 in 2010 to $35.', '$35'), undefined);
    assert.equal(time('The toll rose from $20 in 2010 to $35 in 2014.', '$35'), '2014');
    assert.equal(time('The debt would grow from $9 million this year to $23 million in 2035.', '$23 million'), '2035');
    assert.equal(time('The levy is to rise from 18.6 to 19.9 percent of pay in 2029.', '19.9 percent'), '2029');
    assert.equal(time('The levy is to rise from 18.6 to 19.9 percent of pay in 2029.', '18.6'), 'from');
    assert.equal(time('The barge took 20 tonnes in 2010 to 35 ports.', '35'), '2010');
  });
});

describe('the date of how something came about', () => {
  const year = (text: string, figure: string): string | null => claim(text, figure).time.value;

  it('is no time of the rest of the sentence', () => {
    assert.equal(year('The ferry, built in 1987, can take 1,400 passengers.', '1,400'), null);
    assert.equal(year('Founded in 1987, the mill employs 310 weavers.', '310'), null);
    assert.equal(
      year('The ferry carried 1,400 passengers in 1987, built as it was for 900.', '1,400')?.slice(0, 4),
      '1987',
    );
    assert.equal(year('In 1987, the mill employed 310 weavers.', '310')?.slice(0, 4), '1987');
  });
});

describe('the time for which a figure holds', () => {
  const time = (text: string, figure: string, expected: string | null): Mocha.Test =>
    it(`${expected ?? 'unknown'}: ${text}`, () => assert.equal(claim(text, figure).time.value, expected));
  const YEAR = (year: number): string => `${year}-01-01/${year}-12-31`;

  describe('as stated', () => {
    time('The port handled 412 ships in 2022.', '412', YEAR(2022));
    time('The port handled 412 ships in June 2022.', '412', '2022-06-01/2022-06-30');
    time('By June 2024 the clinic had treated 1,240 patients.', '1,240', '2024-06-01/2024-06-30');
    time('On 3 March 2024 the clinic treated 41 patients.', '41', '2024-03-03');
    time('The clinic treated 41 patients.', '41', null);
    time('The song "1999" was bought by 412,000 people.', '412,000', null);
  });

  describe('each its own', () => {
    const text = 'The prison held 812 inmates in 2021, 845 in 2022 and 901 in 2023.';
    time(text, '812', YEAR(2021));
    time(text, '845', YEAR(2022));
    time(text, '901', YEAR(2023));
    time('Turnout was 61 percent, up from 54 percent in 2019.', '54 percent', YEAR(2019));
    time('Turnout was 61 percent, up from 54 percent in 2019.', '61 percent', null);
    time('Turnout was 61 percent, the highest since 1998.', '61 percent', null);
  });

  describe('counted from the date of the source (Monday, 3 March 2025)', () => {
    time(dated('The harbour handled 412 ships in February.'), '412', '2025-02-01/2025-02-28');
    time(dated('On Friday the harbour handled 41 ships.'), '41', '2025-02-28');
    time(dated('Yesterday 310 dockers walked out.'), '310', '2025-03-02');
    time(dated('Turnout was 61 percent, up from 54 percent three weeks earlier.'), '54 percent', '2025-02-10');
    time(dated('The harbour now employs 412 dockers.'), '412', '2025-03-03');
    time(dated('The harbour handled 412 ships last year.'), '412', YEAR(2024));
  });

  describe('before now, where the text names a figure as the earlier one', () => {
    time('Turnout was 61 percent, up from 54 percent.', '54 percent', 'up from');
    time('The new fare is €4.20 (previously €3.80).', '€3.80', 'previously');
    time('The old record of 131 minutes fell on Sunday.', '131 minutes', 'old record');
    time('It costs €41 million instead of €36 million.', '€36 million', 'instead of');
    time('Traffic grew from 4.5 million to 4.8 million passengers.', '4.5 million', 'from');
    time('The cost has risen to 179 million euros from 148 million euros.', '148 million euros', 'from');
    time('We expect 210 tonnes of hops, after 340 tonnes.', '340 tonnes', 'after');
    time('The old mill employs 310 weavers.', '310', null);
    time('The trip to Carrow from 31 villages is free.', '31', null);
    time('She won in Carrow, after three hours.', 'three hours', null);
    time('Of 31 members 12 stayed, after 14 councillors voted against it.', '14', null);
    time('Flights to 30 countries run from 12 gates.', '12', null);
    time('They work 12 hours rather than sleep.', '12 hours', null);
  });

  describe('not of what the figure is held against', () => {
    const roll = 'The roll of the school has fallen to 3,812 from 3,941 one year ago.';
    time(dated(roll), '3,812', null);
    time(dated(roll), '3,941', '2024-03-03');
    time('In all they counted 4,120 visits, against 3,350 in 2022.', '4,120', null);
    time('Sund has 311 fewer pupils than in 2022.', '311', null);
    time(dated('It is 70 million euros dearer than planned four years ago.'), '70 million euros', null);
    time('Fewer than 300 came in 2022.', '300', YEAR(2022));
    time('Bought in 2019, the painting cost £3m.', '£3m', YEAR(2019));
    time('Opened in 2021, the line carried 1.2 million passengers.', '1.2 million', YEAR(2021));
    time('Sales rose 12% to £4.2m in 2024.', '12%', YEAR(2024));
    time('It made £4m more than its rival in 2024.', '£4m', YEAR(2024));
  });

  describe('from one date to another', () => {
    time(dated('Between January and last Sunday 52 dockers fell ill.'), '52', '2025-01-01/2025-03-02');
    time('Between June 2021 and June 2022 the port handled 412 ships.', '412', '2021-06-01/2022-06-30');
  });

  describe('and no other word that looks like a day', () => {
    time('The cranes sat idle while 41 dockers waited.', '41', null);
    time('The sun does 17 per cent of the work.', '17 per cent', null);
    time('On Sat some 41 dockers walked out.', '41', 'Sat');
  });

  describe('only in words where the source has no date', () => {
    time('The clinic treated 41 patients on Monday.', '41', 'Monday');
    time('The harbour now employs 412 dockers.', '412', 'now');
  });

  describe('so long before or behind the date named last, and ago from the day of the source', () => {
    time(dated('It was shut on 24 June 2024; three weeks later it held 412 boats.'), '412', '2024-07-15');
    time(
      dated('Founded in 1990, it was shut on 24 June 2024; three weeks earlier it held 412 boats.'),
      '412',
      '2024-06-03',
    );
    time(dated('It was shut in June 2024 and held 412 boats three weeks ago.'), '412', '2025-02-10');
    time(dated('Sales rose to 412 in April 2024 from 398 a year earlier.'), '398', '2023-04-01/2023-04-30');
    // a year is too long to count weeks from, and a record is held against its own
    time(
      dated('Turnout was 54.8 percent three weeks earlier, the highest share since 1998.'),
      '54.8 percent',
      '2025-02-10',
    );
    time(
      dated('Turnout was 54.8 percent a year earlier, the highest share since March 1998.'),
      '54.8 percent',
      '2024-03-03',
    );
  });

  it('is inherited from the header of a table', () => {
    const table = '| Year | Ships |\n| --- | --- |\n| 2022 | 412 |\n| 2023 | 398 |\n';
    assert.equal(claim(table, '398', 'a.md').time.value, YEAR(2023));
    assert.equal(
      claim('Ships    2022    2023\nLeaston   412     398\nCarrow     96      88\n', '398').time.value,
      YEAR(2023),
    );
  });

  it('is a month that stands alone in the header of a table', () => {
    const table =
      '---\ndate: 2026-09-09\n---\n\n| Prices | July (%) | August (%) |\n| --- | --- | --- |\n| Bread | 12.9 | 17.2 |\n';
    assert.equal(claim(table, '12.9', 'a.md').time.value, '2026-07-01/2026-07-31');
    assert.equal(claim(table, '17.2', 'a.md').time.value, '2026-08-01/2026-08-31');
    const names = '| Prices | Mary (%) | Marching (%) |\n| --- | --- | --- |\n| Bread | 12.9 | 17.2 |\n';
    assert.equal(claim(names, '12.9', 'a.md').time.value, null);
    assert.equal(claim(names, '17.2', 'a.md').time.value, null);
  });

  it('is inherited from the stamp of a live page’s entry', () => {
    const text = `Storm on the coast: live
19:25 Wednesday - The coastguard has rescued 41 people from the ferry.
18:10 Wednesday - Some 3,100 homes are without power.
`;
    for (const figure of ['41', '3,100']) {
      const slot = claim(text, figure).time;
      assert.deepEqual([slot.value, slot.from], ['Wednesday', 'inherited']);
    }
  });

  it('is not the date on which the source says it', () => {
    const { time: slot, asOf } = claim(dated('The harbour handled 412 ships.'), '412');
    assert.equal(slot.from, 'unknown');
    assert.equal(asOf.value, '2025-03-03');
  });
});

describe('a line of a date and a figure', () => {
  it('is of that date, with a dash or a blank between', () => {
    assert.equal(claim('The mill was asked.\n\n2021 – 311\n', '311').time.value, '2021-01-01/2021-12-31');
    assert.equal(claim('The mill was asked.\n\n2021 311\n', '311').time.value, '2021-01-01/2021-12-31');
  });
  it('or, with a label, tells the day of what it names', () => {
    assert.deepEqual(figures('Name: Lena Holt\nYear of birth: 1950\nPosted: 1951\n'), ['1950']);
  });
});
