import assert from 'node:assert/strict';
import type { ClaimKind, ClaimStatus } from '../../../server/src/engine/report';
import { claim } from './claims';

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
