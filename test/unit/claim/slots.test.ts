import assert from 'node:assert/strict';
import type { ClaimKind, ClaimStatus } from '../../../server/src/engine/report';
import { claim, dated, figures } from './claims';

describe('the kind of a figure', () => {
  const kind = (text: string, figure: string, expected: ClaimKind): Mocha.Test =>
    it(`${expected}: ${text}`, () => assert.equal(claim(text, figure).kind.value, expected));

  kind('The mill employs 310 weavers.', '310', 'level');
  kind('In Carrow 31 percent of pupils cycle to school.', '31 percent', 'share');
  kind('The trial lasted 16 weeks.', '16 weeks', 'duration');
  kind('The mill opened on 3 March 2019.', '3 March 2019', 'date');
  kind('Rents are three times as high as in Carrow.', 'three times', 'ratio');
  kind('Fares rose by 12 percent.', '12 percent', 'change by');
  kind('Fares rose 12 percent.', '12 percent', 'change by');
  kind('Fares rose a steep 12 percent.', '12 percent', 'change by');
  kind('Fares rose at an annual rate of 12 percent.', '12 percent', 'change by');
  kind('Fires were up a fifth on the year, to 1,204.', '1,204', 'change to');
  kind('The tide is rising at 4.5 mm a year.', '4.5 mm', 'change by');
  kind('Pay in Leaston was growing at 4.3 percent.', '4.3 percent', 'change by');
  kind('The rate of 4% rose sharply.', '4%', 'share');
  kind('The play lost a 12 percent stake in the theatre.', '12 percent', 'share');
  kind('The play holds a 12 percent share; gaining more is hard.', '12 percent', 'share');
  kind('The strike took 8.5 percent off the share price.', '8.5 percent', 'change by');
  kind('The plan wiped 3 percent off.', '3 percent', 'change by');
  kind('Some 12 percent off the coast vote.', '12 percent', 'share');
  kind('Fares rose by as much as 12 percent.', '12 percent', 'change by');
  kind('A 12 percent rise in fares was agreed.', '12 percent', 'change by');
  kind('There were 12 percent fewer fires.', '12 percent', 'change by');
  kind('The rate fell 0.4 percentage points.', '0.4 percentage points', 'change by');
  kind('The price rose by 40 cents.', '40 cents', 'change by');
  kind('The council will increase spending on parks by 400 percent.', '400 percent', 'change by');
  kind('Sales rose 4 percent to 3.2 million bottles.', '4 percent', 'change by');
  kind('Fares were 12 percent up on the previous year.', '12 percent', 'change by');
  kind('Fares were 12 percent up on 2019.', '12 percent', 'change by');
  kind('Some 12 percent up on the coast vote.', '12 percent', 'share');
  kind('The works are 12 percent ahead of schedule.', '12 percent', 'share');
  kind('Sales came to 40 euros (+7.3%).', '7.3%', 'change by');
  kind('It costs 40 euros + 20% tax.', '20%', 'share');
  kind('Patients waited 38 days for a scan, compared with 31 the year before.', '31', 'duration');
  kind('Sales rose 4 percent to 3.2 million bottles.', '3.2 million', 'change to');
  kind('The number of cases rose to 118.', '118', 'change to');
  kind('Farms that lost at least 30 percent can apply.', '30 percent', 'change by');
  kind('The town got 212 millimetres (8.3 inches) of rain.', '212 millimetres', 'level');
  kind('That is three times what normally falls there.', 'three times', 'ratio');
  kind('Profit fell from 40 million to 31 million pounds.', '40 million', 'level');
  kind('Profit fell from 40 million to 31 million pounds.', '31 million pounds', 'change to');
  kind('Turnout was 61 percent, up from 54 percent.', '54 percent', 'share');
  kind('The margin widened by 120 basis points to 38.4 percent.', '38.4 percent', 'change to');
  kind('The order book grew by a fifth to a record 26,000.', '26,000', 'change to');
  kind('The rate edged up to 4.3 percent.', '4.3 percent', 'change to');
  kind('The rate fell below 1 percent.', '1 percent', 'change to');
  kind('Output grew 0.3 percent on the quarter and 1.2 percent on the year.', '1.2 percent', 'change by');
  kind('Sales rose 4 percent and 12 percent of shops closed.', '12 percent', 'share');
  kind('The wait was three weeks longer than in Carrow.', 'three weeks', 'change by');
  kind('The bank cut its forecast for growth to 0.8 percent.', '0.8 percent', 'change to');
  kind('The contract fell $1.12, or 1.6 percent.', '1.6 percent', 'change by');
  kind('The index fell 212 points, or 0.6 percent, to 41,003.', '0.6 percent', 'change by');
  kind('Fares rose 4 percent in May or 6 percent in June.', '6 percent', 'share');
  kind('Cocoa settled at $71.08 a bag, off $1.17.', '$1.17', 'change by');
  kind('A mile off, 3 islands lie in the mist.', '3', 'level');
  kind('The index put on 112 points.', '112', 'change by');
  kind('The troupe put on 12 plays.', '12', 'level');
  kind('Profit jumped 47 percent year on year to £3 million.', '£3 million', 'change to');
  kind('Costs are seen rising between 3 and 5 percent.', '3 and 5 percent', 'change by');
  kind('Thefts were down by a tenth, burglaries by 14 percent.', '14 percent', 'change by');
  kind('Losses came to 22 basis points of lending.', '22 basis points', 'share');
  kind('The ant can lift 50 times its own weight.', '50 times', 'ratio');
  kind('The port handled 1.2 million TEUs.', '1.2 million TEUs', 'level');
  kind('The mine yields 12 kilograms a year.', '12 kilograms', 'rate');
  kind('Thefts climbed for a fourth month, by 6 percent to 14,210.', '14,210', 'change to');
  kind('Freight shed 8 percent on the week to $1,955 a box.', '$1,955', 'change to');
  kind('The Lions went down 24-17.', '24-17', 'level');
  kind('The gale brought down 40 trees.', '40', 'level');
  kind('Of 412 patients 57 (13.8%) dropped out.', '13.8%', 'share');
  kind('Payrolls were revised down by a combined 33,000.', '33,000', 'change by');
  kind('Nurses made 40 follow-ups.', '40', 'level');
  kind('The mill will cut up to 1,200 posts.', '1,200', 'change by');
  kind('A flat rents for 210 euros more than in 2022.', '210 euros', 'change by');
  kind('The train reaches up to 300 km/h.', '300 km/h', 'level');
  kind('The winners get €40,000 and the losers half of that.', 'half', 'ratio');
  kind("Profit was less than a third of last year's.", 'a third', 'ratio');
  kind("The firm keeps a third of last year's profit.", 'a third', 'share');
});

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

describe('the status of a figure', () => {
  const status = (text: string, figure: string, expected: ClaimStatus): Mocha.Test =>
    it(`${expected}: ${text}`, () => assert.equal(claim(text, figure).status.value, expected));

  status('No more than 12 of the 40 plans have been carried out.', '12', 'reported');
  status('The hall is licensed for 400 guests.', '400', 'limit');
  status('The plane was certified to carry 190 people and had 201 aboard.', '190', 'limit');
  status('The plane was certified to carry 190 people and had 201 aboard.', '201', 'reported');
  status('The drug is licensed for use in 40 countries.', '40', 'reported');
  status('The vaccine was licensed for 12 years.', '12 years', 'reported');
  status('No more than 12 guests may sleep there.', '12', 'limit');
  status('The rise takes the benchmark to 5.5 percent.', '5.5 percent', 'reported');
  status('The ferry carried 412 passengers.', '412', 'reported');
  status('The ministry estimated the damage at 85 million dollars.', '85 million dollars', 'estimate');
  status('Preliminary figures put turnout at 61 percent.', '61 percent', 'provisional');
  status('The club aims to sell 25,000 season tickets.', '25,000', 'target');
  status('The government pledged to build 4,000 homes.', '4,000', 'target');
  status('Growth of 2.1 percent is forecast for the spring.', '2.1 percent', 'forecast');
  status('The bridge will cost 31 million dollars.', '31 million dollars', 'forecast');
  status('The wind in Carrow tomorrow: 31 km/h.', '31 km/h', 'forecast');
  status('The law caps rents at 9 euros per square metre.', '9 euros', 'limit');
  status('The union proposed a pay rise of 6 percent.', '6 percent', 'proposal');
  status('The minister denied that 4,000 teachers would go.', '4,000', 'denied');

  status('The mill burned on 14 May 2021, and 41 sheep were lost.', '41', 'reported');
  status('Spending will rise to 3 percent of output, from 2.1 percent last year.', '2.1 percent', 'reported');
  status('Exports are expected to reach more than 40,000 bags.', '40,000', 'forecast');
  status('The ministry denied that 200 soldiers had died, saying only 12 did.', '12', 'reported');
  status('The winger has scored 12 goals.', '12', 'reported');
  status('Demand for steel rose 3 percent.', '3 percent', 'reported');
  status('The benchmark rate stands at 5.25 percent.', '5.25 percent', 'reported');
  status('The flight was late by 40 minutes due to fog.', '40 minutes', 'reported');
  status('Smokers are three times more likely to fall ill.', 'three times', 'reported');

  status(
    'Vettel spent close to the limit of 6.5 million and a third more than the 4.6 million of Orlo.',
    '4.6 million',
    'reported',
  );
  status('The target of 7 percent is new.', '7 percent', 'target');
  status('The mill opened five years later than planned.', 'five years', 'reported');
  status('Ridership was 30 percent lower than analysts had expected.', '30 percent', 'reported');
  status('Sales rose 4 percent, as forecast.', '4 percent', 'reported');
  status('The mill made more than the planned 310 tonnes.', '310 tonnes', 'forecast');
  status('The long-promised line is another 42 months off.', '42 months', 'reported');
  status('Norland pledged 30 million euros and sent two helicopters.', 'two', 'reported');
  status('Norland pledged 30 million euros and two helicopters.', 'two', 'target');
  status('Norland had pledged 30 million euros and sent two helicopters.', 'two', 'reported');
  status('It was pledged 30 million euros and two helicopters.', 'two', 'target');
  status('The board plans to close 12 mills and sell 40 looms.', '40', 'forecast');
  status('Seven in ten of the 9.6 million visitors expected turned up.', 'Seven in ten', 'reported');
  status('The river, which should carry 140 tonnes, carried 46 tonnes.', '46 tonnes', 'reported');
  status('Farms that have lost 30 percent of their crop may apply.', '30 percent', 'reported');
  status('The bill is put at 74 million euros, before it starts to yield 130 million.', '130 million', 'reported');
  status('At the inventory 17 of the plates could not be found.', '17', 'reported');
  status('We expect 210 tonnes of hops, after 340 tonnes.', '340 tonnes', 'reported');
  status('The ban on fires covers 14 districts.', '14', 'reported');
  status('The town banned lorries of more than 12 tonnes.', '12 tonnes', 'limit');

  it('is that of its own clause', () => {
    const text = 'The mill sold 310 tonnes, and expects to sell 420 tonnes in the spring.';
    assert.equal(claim(text, '310 tonnes').status.value, 'reported');
    assert.equal(claim(text, '420 tonnes').status.value, 'forecast');
  });

  it('tells which words say so', () => {
    const text = 'The club aims to sell 25,000 season tickets.';
    const { status: slot } = claim(text, '25,000');
    assert.ok(slot.from === 'stated' && text.slice(slot.start, slot.end) === 'aims');
  });
});

describe('whose or where a figure is', () => {
  const scope = (text: string, figure: string, expected: string | null): Mocha.Test =>
    it(`${expected ?? 'unknown'}: ${text}`, () => assert.equal(claim(text, figure).scope.value, expected));

  scope('Hospitals in Ardland employ 41,200 nurses.', '41,200', 'Ardland');
  scope('The port of Leaston handled 412 ships.', '412', 'Leaston');
  scope('The Brindle Motors plant made 61,000 vans.', '61,000', 'Brindle Motors');
  scope('Last year Germany exported 310,000 cars.', '310,000', 'Germany');
  scope('The band sold 412,000 records in the U.S .', '412,000', 'U.S');
  scope('The clinic treated 412 patients.', '412', null);
  scope('The mill, said Ana Rusk, employs 310 weavers.', '310', null);

  it('is inherited from the sentence before', () => {
    const { scope: slot } = claim('The Karst Valley hospital treated 212 patients. It employs 64 nurses.', '64');
    assert.deepEqual([slot.value, slot.from], ['Karst Valley', 'inherited']);
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

describe('who says it', () => {
  const speaker = (text: string, figure: string, expected: string | null): Mocha.Test =>
    it(`${expected ?? 'nobody'}: ${text}`, () => assert.equal(claim(text, figure).speaker.value, expected));

  speaker('The mayor, Ana Rusk, said the bridge would cost 31 million dollars.', '31 million dollars', 'Ana Rusk');
  speaker('According to the Harbour Authority, 41 ships waited outside.', '41', 'the Harbour Authority');
  speaker('Some 41 ships waited outside, according to the Harbour Authority.', '41', 'the Harbour Authority');
  speaker('"We lost 41 containers," said Tom Bell, the captain.', '41', 'Tom Bell');
  speaker('Some 41 containers were lost, the mayor said.', '41', 'mayor');
  speaker('The ferry carried 412 passengers.', '412', null);
  speaker('At midnight the toll stood at 213, police chief Imran Das said.', '213', 'Imran Das');
  speaker('The flood claimed 12 lives.', '12', null);
  speaker('The crop was lost, a loss put at 90 million pesos.', '90 million pesos', null);
  speaker('Some 212 people had left, the mayor’s office said.', '212', 'mayor’s office');
  speaker('Officials put the damage at between $4m and $5m.', '$4m and $5m', 'Officials');

  it('is told for each part of a sentence', () => {
    const text = 'According to the union, 9,000 workers walked out; the company put the number at 6,500.';
    assert.equal(claim(text, '9,000').speaker.value, 'the union');
    assert.equal(claim(text, '6,500').speaker.value, 'company');
  });

  it('is known to the end of a quotation', () => {
    const text = '“We lost 40 barns. Another 12 are damaged,” said Ana Rusk. “Insurers will pay for 30.”';
    for (const figure of ['40', '12', '30']) assert.equal(claim(text, figure).speaker.value, 'Ana Rusk', figure);
  });

  it('also owns what it reports of itself', () => {
    assert.equal(claim('Germany reported 412 new cases.', '412').scope.value, 'Germany');
    assert.equal(claim('Reuters reported 412 new cases.', '412').scope.value, null);
  });

  it('is the speaker of the entry, in an interview', () => {
    const text = `ANA RUSK: How many beds are there?
TOM BELL: The hospital has 412 beds.
ANA RUSK: Is that enough?
TOM BELL: Not in winter.
ANA RUSK: Thank you.
`;
    const slot = claim(text, '412').speaker;
    assert.deepEqual([slot.value, slot.from], ['TOM BELL', 'inherited']);
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
