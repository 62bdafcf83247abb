import assert from 'node:assert/strict';
import type { Named } from './compared';
import { between, compare, named, relationOf } from './compared';

/** Two sentences about one thing, and what their figures are to each other. */
function pair(expected: Named, a: string, b: string): Mocha.Test {
  return it(`${a} / ${b}`, () => {
    assert.equal(named(between(a, b)), expected);
    assert.equal(named(between(b, a)), expected);
  });
}

describe('dates', () => {
  const museum = (date: string): string => `The Kestrel museum opened ${date}.`;
  pair('corroborates rounded', museum('on 14 March 2019'), museum('in March 2019'));
  pair('corroborates rounded', museum('in July 2019'), museum('in the summer of 2019'));
  pair('corroborates rounded', museum('in June 2019'), museum('in mid-2019'));
  pair('conflicts value', museum('on 14 March 2019'), museum('in May 2019'));
  pair('corroborates bound', museum('before 1890'), museum('in 1884'));
  pair('conflicts value', museum('before 1890'), museum('in 1902'));
  pair('corroborates bound', museum('by the end of 2019'), museum('in August 2019'));
  pair('corroborates equal', museum('on 14 March 2019'), museum('on 14 March'));

  it('of one day or one season are one date in whatever words', () => {
    const cost = 'The Fell Street gallery in Leaston cost 41.6 million euros.';
    const report = compare(`${cost} It opened on 14 March 2019.`, `Since 14 March visitors are let in. ${cost}`);
    assert.equal(relationOf(report, '14 March 2019', '14 March')?.relation, 'corroborates');
    const wide = compare(`${cost} It opened in March 2019.`, `In spring 2019 the first visitors came. ${cost}`);
    assert.equal(relationOf(wide, 'March 2019', 'spring 2019')?.basis, 'rounded');
  });

  it('may be told twice by one source, in the headline for short', () => {
    const long = 'The Kestrel museum will reopen in mid-2031 at last.\n\nBuilders left the Kestrel museum in May.';
    const report = compare(`Kestrel museum will not reopen before 2031\n\n${long}`, museum('in June 2031'));
    assert.equal(relationOf(report, 'mid-2031', 'June 2031')?.relation, 'corroborates');
  });

  it('may be weekdays of a dated source', () => {
    const a = story('The tanker Alma sank off Cape Hollow on Monday.');
    const report = compare(a, 'The tanker Alma sank off Cape Hollow on 3 March 2025.');
    assert.equal(relationOf(report, 'Monday', '3 March 2025')?.basis, 'equal');
  });

  it('of two events are no conflict', () => {
    const { relations } = compare(museum('on 14 March 2019'), 'The Hallam shipyard closed on 2 June 2003.');
    assert.deepEqual(relations, []);
  });

  function story(text: string): string {
    return `LEASTON, March 5, 2025 (Coast Wire) - ${text}`;
  }
});

describe('clock times', () => {
  const alarm = (time: string): string => `The alarm at the Brandt refinery went off at ${time}.`;
  pair('corroborates equal', alarm('4:15 a.m.'), alarm('04:15'));
  pair('conflicts value', alarm('4:15 a.m.'), alarm('4:51 a.m.'));
  pair('conflicts value', alarm('4:15 a.m.'), alarm('4:15 p.m.'));
});

describe('days without a year inside and outside a bound', () => {
  pair(
    'corroborates bound',
    'The Quell bridge was opened on 25 August.',
    'The bridge at Quell was opened after 24 August.',
  );
  pair(
    'conflicts value',
    'The Quell bridge was opened on 20 August.',
    'The bridge at Quell was opened after 24 August.',
  );
  pair(
    'corroborates bound',
    'Vettel Foods was founded on 13 January 2012.',
    'Vettel Foods was founded before January 14th.',
  );
  pair('corroborates bound', 'The strike at Norwell ended in December 2015.', 'The Norwell strike ended by late 2015.');
});

describe('a date in front of its event', () => {
  pair(
    'conflicts value',
    'On September 27, 2017, Pinto opened the Quell theatre.',
    'The Quell theatre was opened on September 28, 2017.',
  );
});

describe('a stretch over the turn of the year', () => {
  const fair = 'The winter fair of Leaston is held from 28 December to 3 January.';
  pair('corroborates overlap', fair, 'In Leaston the winter fair is held on 1 January.');
  pair('corroborates overlap', fair, 'In Leaston the winter fair is held on 30 December.');
  pair('conflicts value', fair, 'In Leaston the winter fair is held on 5 July.');
});

describe('the day of one event, told without its year', () => {
  const dated = (text: string): string => `LEASTON, 2 May 2031 (Harbour News) -- ${text}\n`;
  const relation = (a: string, dateA: string, b: string, dateB: string): string | undefined =>
    relationOf(compare(dated(a), dated(b)), dateA, dateB)?.relation;

  it('is contradicted by another day', () => {
    const one = 'Tap water in the old town of Leaston must be boiled until 14 May.';
    const other = 'In the old town of Leaston tap water has to be boiled until 9 May.';
    assert.equal(relation(one, '14 May', other, '9 May'), 'conflicts');
  });

  it('is not contradicted by a day that each source counts from its own', () => {
    const one = 'Tap water in the old town of Leaston must be boiled until Thursday.';
    const other = 'In the old town of Leaston tap water has to be boiled until Saturday.';
    assert.notEqual(relation(one, 'Thursday', other, 'Saturday'), 'conflicts');
  });

  it('nor by one whose month it counts from its own', () => {
    const one = 'Tap water in the old town of Leaston must be boiled until the 5th.';
    const other = 'In the old town of Leaston tap water has to be boiled until 14 June.';
    assert.notEqual(relation(one, '5th', other, '14 June'), 'conflicts');
  });
});
