import assert from 'node:assert/strict';
import type { DiffersBasis } from '../../../server/src/engine/report';
import { between, compare, named, relationOf } from './compared';

/** Two sentences that set their figures apart by what they say besides, whichever comes first. */
function differs(basis: DiffersBasis, a: string, b: string, because: RegExp): Mocha.Test {
  return it(`${a} / ${b}`, () => {
    for (const relation of [between(a, b), between(b, a)]) {
      assert.equal(named(relation), `differs ${basis}`);
      assert.match(relation.because, because);
    }
  });
}

/** Two sentences that nothing sets apart. */
function conflict(a: string, b: string): Mocha.Test {
  return it(`${a} / ${b}`, () => {
    for (const relation of [between(a, b), between(b, a)]) assert.equal(named(relation), 'conflicts value');
  });
}

describe('stretches of time without a year', () => {
  const ferry = (passengers: string, time: string): string =>
    `The Leaston ferry carried ${passengers} passengers ${time}.`;
  differs(
    'time',
    ferry('41,200', 'in March'),
    ferry('38,700', 'in February'),
    /“in March” and “in February”|“in February” and “in March”/,
  );
  differs('time', ferry('41,200', 'in the first quarter'), ferry('38,700', 'in August'), /first quarter/);
  differs('time', ferry('412,000', 'last year'), ferry('387,000', 'in the first half'), /last year/);
  differs('time', ferry('412,000', 'last year'), ferry('387,000', 'this year'), /this year/);
  differs('time', ferry('412,000', 'in 2023'), ferry('387,000', 'between January and June'), /January and June/);
  differs('time', ferry('41,200', 'in March 2024'), ferry('38,700', 'in July'), /in July/);
  differs('time', ferry('41,200', 'by the end of October'), ferry('38,700', 'by 1 October'), /end of October/);

  differs('time', ferry('41,200', 'in the three months to June'), ferry('83,100', 'in the first six months'), /months/);
  differs('time', ferry('412', 'on Tuesday'), ferry('387', 'in 1987'), /1987/);
  differs(
    'time',
    'Nine people died when the Leaston ferry ran aground on Tuesday.',
    'Fourteen people died when the Leaston ferry ran aground in 1987.',
    /Tuesday.*1987|1987.*Tuesday/,
  );

  differs('time', ferry('412', 'on Saturday'), ferry('987', 'over the weekend'), /weekend/);

  conflict(ferry('412', 'over the weekend'), ferry('987', 'over the weekend'));
  conflict(ferry('41,200', 'in March'), ferry('38,700', 'in March'));
  conflict(ferry('412,000', 'since January'), ferry('387,000', 'this year'));
  conflict(ferry('41,200', 'in March 2024'), ferry('38,700', 'in March'));
  conflict(ferry('412,000', 'this year'), ferry('387,000', 'this summer'));
  conflict(ferry('412,000', 'in 2023'), ferry('387,000', 'last year'));
  it('are no matter where the figures agree', () => {
    assert.equal(named(between(ferry('41,200', 'in March'), ferry('41,200', 'last year'))), 'corroborates equal');
  });
});

describe('what a clause says of its figure besides', () => {
  const house = (words: string): string => `The old mill on Dene Street ${words}.`;
  differs(
    'measure',
    house('was sold for £340,000'),
    house('is valued at £410,000'),
    /sold for.*valued|valued.*sold for/,
  );
  differs('measure', house('is on the market for £450,000'), house('is valued at £410,000'), /on the market/);
  conflict(house('was sold for £340,000'), house('changed hands for £430,000'));

  // interest is no price
  conflict('Norvik Bank offers 3.4 percent on savings.', 'Norvik Bank pays 4.6 percent on savings.');

  differs('kind', 'Aldby usually gets 70 mm of rain.', 'Aldby got 84 mm of rain.', /“usually” is said of 70 mm/);
  conflict('Aldby usually gets 70 mm of rain.', 'Aldby normally gets 84 mm of rain.');
  differs('kind', 'Aldby got its usual 70 mm of rain.', 'Aldby got 84 mm of rain.', /“its usual” is said of 70/);
  // what is normal is no matter of the figure
  conflict('A diver passes four tests that normal swimmers fail.', 'A diver passes five tests.');

  differs(
    'scope',
    'The whale was 11 metres long.',
    'A second whale was 9 metres long.',
    /“a second” is said of 9 metres/,
  );
  conflict('The whale was 11 metres long.', 'For the second time, a whale was 9 metres long.');
  // a place in a ranking is said of the same one
  conflict('Aldby is the second largest town in Dene, with 41,200 people.', 'Aldby has a population of 38,700 people.');
  conflict(
    'A third of the members of the Dene rowing club are women.',
    'Women are 14.8 percent of the members of the Dene rowing club.',
  );
  conflict(
    'In Aldby 4,100 people were born in another country.',
    'In Aldby 4,700 people were born abroad in a country of their own.',
  );

  differs(
    'status',
    'The ferry Alma can carry 900 passengers.',
    'The ferry Alma carried 612 passengers.',
    /“can carry” is said of 900/,
  );
  conflict('The ferry Alma can carry 900 passengers.', 'The ferry Alma carries 612 passengers.');
  differs(
    'status',
    'Marsh prison holds 1,310 inmates.',
    'Marsh prison was built for 900 inmates.',
    /“was built for” is said of 900/,
  );
  differs('status', 'Marsh camp houses 51,000 people.', 'Marsh camp was set up for 20,000 people.', /set up for/);
  differs('status', 'The wage is now £11.40 an hour.', 'The wage will be £12.20 an hour.', /forecast/);

  differs(
    'status',
    'Marsh hall can hold 1,310 people.',
    'Marsh hall was built to hold 1,100 people.',
    /“was built to hold” is said of 1,100/,
  );

  const dose = (words: string, kilos: number): string => `Patients on the ${words} dose lost ${kilos} kg.`;
  differs('scope', dose('higher', 15), dose('lower', 9), /the higher/);
  conflict(dose('higher', 15), dose('highest', 9));
  const storm = (words: string, homes: string): string => `The ${words} storm in years left ${homes} homes dark.`;
  conflict(storm('worst', '41,000'), storm('biggest', '47,000'));
  differs('scope', dose('best', 15), dose('worst', 9), /“the worst” (?:is said )?of 9 kg/);

  const flood = (words: string, people: number): string => `In the ${words} flood ${people} people died in Leaston.`;
  it('is no other event where the other source is of that year itself', () => {
    const dated = 'LEASTON, June 5, 2018 (Coast Wire) - The flood killed 61 people in Leaston.';
    const relation = relationOf(compare(dated, flood('2018', 93)), '61', '93');
    assert.equal(relation && named(relation), 'conflicts value');
  });
  differs('time', flood('2018', 93), flood('spring', 61), /2018/);

  differs('time', 'Construction of the dam began in 1932.', 'The dam was opened in 1936.', /Two events/);
  conflict('The dam was opened in 1932.', 'The dam was opened in 1936.');
  differs('time', 'Construction of the dam was completed in 1935.', 'The dam was opened in 1936.', /Two events/);
  conflict('Construction of the dam was finished in 1932.', 'The dam was finished in 1936.');
  conflict('The dam, which was planned in the twenties, opened in 1932.', 'The dam was opened in 1936.');
});

describe('one figure told of two stretches of time', () => {
  const cost = (time: string): string => `The Leaston arena cost €3.42 billion ${time}.`;
  const certainty = (a: string, b: string): string =>
    ['same-figure', 'corroborates'].includes(between(a, b).relation) ? between(a, b).certainty : 'none';

  it('is hardly a mistake where the one is a year and the other a month beside it', () => {
    assert.equal(certainty(cost('in 2023'), cost('in December 2022')), 'possible');
    assert.equal(certainty(cost('in 2023'), cost('in 2022')), 'likely');
  });
});

describe('a conflict of figures that little ties', () => {
  const certainty = (a: string, b: string): string | undefined =>
    compare(a, b).relations.find(({ relation }) => relation === 'conflicts')?.certainty;
  const damaged = 'The flood damaged 1,150 homes in the valley.';

  it('is only possible where something else happens to what is counted', () => {
    assert.equal(certainty(damaged, 'The council evacuated 1,420 homes in the valley.'), 'possible');
    assert.equal(certainty(damaged, 'In the valley 1,420 homes were damaged by the flood.'), 'likely');
  });

  it('is likely of one noun in few words where whose it is and when are the same', () => {
    const jobless = (figure: string): string => `Unemployment in Arl was ${figure} percent in May 2024.`;
    assert.equal(certainty(jobless('3'), jobless('4.5')), 'likely');
    const homes = (count: string, time: string): string => `Arl has ${count} homes${time}.`;
    assert.equal(certainty(homes('1,150', ' in 2024'), homes('1,420', ' in 2024')), 'likely');
  });

  it('is only possible where the sentence begins with a part that the other does not name', () => {
    const rent = (where: string, euros: string): string => `${where} the rent of a flat has reached €${euros} a month.`;
    assert.equal(certainty(rent('By now', '1,240'), rent('In the old town', '1,610')), 'possible');
    assert.equal(certainty(rent('In the old town', '1,240'), rent('In the town', '1,610')), 'likely');
    assert.equal(certainty(rent('By now', '1,240'), rent('In fact', '1,610')), 'likely');
  });

  it('is only possible where one figure alone is an average', () => {
    const fare = (words: string, euros: number): string => `${words} a ticket to Leaston costs €${euros}.`;
    assert.equal(certainty(fare('By now', 38), fare('On average', 45)), 'possible');
    assert.equal(certainty(fare('On average', 38), fare('On average', 45)), 'likely');
  });

  it('is only possible where each narrows the noun by another name', () => {
    const price = (crude: string, dollars: string): string =>
      `${crude} crude closed at $${dollars} a barrel on Monday.`;
    assert.equal(certainty(price('Brent', '81.20'), price('Dubai', '77.90')), 'possible');
    assert.equal(certainty(price('Brent', '81.20'), price('Brent', '77.90')), 'likely');
  });
});
