import assert from 'node:assert/strict';
import { between, compare, named, relationOf } from './compared';

describe('a day of a stretch of days', () => {
  it('agrees with it where both tell of one thing, not where only a name is in common', () => {
    const festival = 'From 13 to 26 July 2026 the canals of Leaston were closed to ships.';
    const record = 'In Leaston a new record was set on 20 July 2026.';
    assert.equal(relationOf(compare(festival, record), '13 to 26 July 2026', '20 July 2026')?.relation ?? null, null);
    const trial = 'The jury of Sund heard witnesses from 3 to 19 May 2025.';
    const flood = 'Sund was flooded on 8 May 2025.';
    assert.equal(relationOf(compare(trial, flood), '3 to 19 May 2025', '8 May 2025')?.relation ?? null, null);
    const closed = 'The canals of Leaston were closed to ships on 20 July 2026.';
    assert.equal(relationOf(compare(festival, closed), '13 to 26 July 2026', '20 July 2026')?.relation, 'corroborates');
  });
});

/** The date of what somebody did, whatever an aside counts. */
describe('the date in front of a sentence', () => {
  const clashes = (a: string, dateA: string, b: string, dateB: string): Mocha.Test =>
    it(`${dateA} is none of the aside's in ${a}`, () =>
      assert.equal(relationOf(compare(a, b), dateA, dateB)?.relation, 'conflicts'));

  clashes(
    'In 2015, the firm, which employed 280, moved to Leaston.',
    '2015',
    'The firm moved to Leaston in 2013.',
    '2013',
  );
  clashes(
    'On 4 May 2015, the ferry, which carried 260 people, sank off Leaston.',
    '4 May 2015',
    'The ferry sank off Leaston on 6 May 2015.',
    '6 May 2015',
  );
  clashes(
    'In March 2019, Leaston, a town of 3,900, voted to leave.',
    'March 2019',
    'Leaston voted to leave in May 2019.',
    'May 2019',
  );
  clashes(
    'In 2011, Mr Hale, a lawyer with 14 houses, became mayor of Leaston.',
    '2011',
    'Mr Hale became mayor of Leaston in 2009.',
    '2009',
  );
  clashes(
    'On 3 February 2021 Anna Hale, a 31-year-old swimmer, drowned off Leaston.',
    '3 February 2021',
    'Anna Hale drowned off Leaston on 5 February 2021.',
    '5 February 2021',
  );

  it('dates a figure of the sentence itself', () => {
    const report = compare('In 2024, the town had 40 schools, a rise of 3, and 5 shops.');
    assert.deepEqual(
      report.claims.map((c) => c.text),
      ['40', '3', '5'],
    );
  });
});

describe('a stretch of days without a year', () => {
  const relation = (a: string, b: string): string => compare(a, b).relations.map(named).join();

  it('holds each of its days', () => {
    const talks = 'The ministers met in Orm from 24 to 26 June.';
    assert.equal(relation(talks, 'The ministers met in Orm on 25 June.'), 'corroborates overlap');
    assert.equal(relation(talks, 'The ministers met in Orm on 29 June.'), 'conflicts value');
    const fair = 'The fair opens in Corran at the end of June.';
    assert.match(between(fair, 'The fair opens in Corran on 28 June.').because, /^28 June falls in the end of June/);
  });

  it('says nothing of what else happens on one of them', () => {
    const shut = 'The museum was closed from 3 to 17 August.';
    assert.equal(relation(shut, "A burst pipe flooded the museum's cellar on 9 August."), '');
    const strait = 'The strait was shut from 3 to 19 June.';
    assert.equal(relation(strait, 'On 11 June a tanker ran aground in the strait.'), '');
  });

  it('is not the same as one that ends on another day', () => {
    assert.equal(relation('The fair runs from 3 to 17 August.', 'The fair runs from 3 to 14 August.'), '');
  });
});
