import assert from 'node:assert/strict';
import type { DiffersBasis } from '../../../server/src/engine/report';
import { between, claimIn, compare, named, relationOf } from './compared';

/** Two sentences whose figures are near, but not comparable for the slot's sake; the words that say so are named. */
function differs(basis: DiffersBasis, a: string, b: string, because: RegExp): Mocha.Test {
  return it(`${a} / ${b}`, () => {
    for (const relation of [between(a, b), between(b, a)]) {
      assert.equal(named(relation), `differs ${basis}`);
      assert.match(relation.because, because);
    }
  });
}

const LEASTON = (date: string, outlet: string, text: string): string => `LEASTON, ${date} (${outlet}) - ${text}`;

describe('figures of different times', () => {
  const port = (ships: number, time: string): string => `The port of Leaston handled ${ships} ships ${time}.`;
  differs('time', port(412, 'in 2022'), port(398, 'in 2023'), /2022.*2023|2023.*2022/);
  differs('time', port(12, 'in 2022'), port(12, 'in 2023'), /2022.*2023|2023.*2022/);
  differs(
    'time',
    LEASTON('March 5, 2025', 'Coast Wire', 'The Leaston clinic treated 41 patients on Monday.'),
    LEASTON('March 5, 2025', 'Harbour News', 'The Leaston clinic treated 58 patients on Tuesday.'),
    /Monday.*Tuesday|Tuesday.*Monday/,
  );

  differs(
    'time',
    'The reservoir at Leaston holds 64 percent of its water.',
    'The reservoir at Leaston is down from 81 percent of its water.',
    /81 percent is what it was before \(“down from”\); 64 percent is told without a date/,
  );
  differs(
    'time',
    'The record of the Leaston marathon is 131 minutes.',
    'The old record of the Leaston marathon was 138 minutes.',
    /138 minutes is what it was before \(“old record”\)/,
  );
  differs(
    'time',
    'The reservoir at Leaston now holds 64 percent of its water.',
    'The reservoir at Leaston is down from 81 percent of its water.',
    /81 percent is what it was before \(“down from”\); 64 percent holds for now/,
  );

  const fee = (euros: number, year: string): string =>
    `The Leaston college asked for ${euros} euros in the ${year} school year.`;
  differs('time', fee(4180, '2015–16'), fee(4310, '2016–17'), /2015–16.*2016–17|2016–17.*2015–16/);

  it('is no matter of the day on which something happened: it does not move', () => {
    const first = (day: string): string => `The first case of the fever at Leaston was confirmed on ${day} March 2020.`;
    assert.equal(named(between(first('28'), first('29'))), 'conflicts value');
  });

  it('may be the same day in other words', () => {
    const a = LEASTON('March 5, 2025', 'Coast Wire', 'The Leaston clinic treated 41 patients on Monday.');
    assert.equal(named(between(a, 'The Leaston clinic treated 41 patients on 3 March 2025.')), 'corroborates equal');
    assert.equal(named(between(a, 'The Leaston clinic treated 64 patients on 3 March 2025.')), 'conflicts value');
  });
});

describe('figures of different standing', () => {
  it('are not known of an estimate beside a forecast, which may look ahead as well', () => {
    const [a, b] = ['is estimated', 'is expected'].map((s) => `The Quell bridge ${s} to cost 74.3 million euros.`);
    assert.equal(named(between(a ?? '', b ?? '')), 'corroborates equal');
  });
});

describe('figures of different places and groups', () => {
  differs(
    'scope',
    'Hospitals in Ardland employ 41,200 nurses.',
    'Hospitals in Norland employ 38,900 nurses.',
    /Ardland.*Norland|Norland.*Ardland/,
  );
  differs(
    'scope',
    'The first phase of the Sarn metro costs 30 million dollars.',
    'The second phase of the Sarn metro costs 45 million dollars.',
    /phase/,
  );
  differs(
    'scope',
    'In the Corran trial 212 men were treated.',
    'In the Corran trial 188 women were treated.',
    /\bm[ae]n\b.*women|women.*\bm[ae]n\b|woman/,
  );
});

describe('figures of those whom the other text does not name', () => {
  differs(
    'scope',
    'Barwick has 1,000 inhabitants.',
    'Pelkin has 3,058 inhabitants.',
    /Barwick.*Pelkin|Pelkin.*Barwick/,
  );

  it('are no reason to doubt where a name is shared, or one text names nobody', () => {
    const town = 'Barwick has 1,000 inhabitants.';
    assert.equal(named(between(town, 'Barwick has 3,058 inhabitants.')), 'conflicts value');
    assert.equal(named(between(town, 'The town has 3,058 inhabitants.')), 'conflicts value');
  });
});

describe('figures of things that a number tells apart', () => {
  it('are no conflict', () => {
    const apart = (a: string, b: string): void => {
      const { relations } = compare(a, b);
      assert.ok(relations.length > 0, a);
      assert.ok(
        relations.every((r) => named(r) === 'differs scope'),
        a,
      );
    };
    apart('The clinic in town number 3 has 412 beds.', 'The clinic in town no. 4 has 365 beds.');
    apart('Town number 0 has 3,120 people.', 'Town number 10 has 4,570 people.');
  });
});

describe('figures of different kinds', () => {
  differs(
    'kind',
    'The mean wage in Carrow is 3,410 euros.',
    'The median wage in Carrow is 2,870 euros.',
    /figured differently: .*(?:mean.*median|median.*mean)/,
  );
});

describe('figures of different measures', () => {
  differs(
    'measure',
    'Wheat exports from Talvenia reached 410,000 tonnes.',
    'Wheat imports to Talvenia reached 290,000 tonnes.',
    /export.*import|import.*export/,
  );
});

describe('figures of different kinds', () => {
  differs(
    'kind',
    'Bread in Carrow rose by 40 cents.',
    'Bread in Carrow rose to 95 cents.',
    /40 cents is a change \(“rose”\), 95 cents a level/,
  );
  differs(
    'kind',
    'Rail fares in Talvenia rose by 12 percent.',
    'Rail fares in Talvenia rose to 31 percent of wages.',
    /12 percent.*31 percent/,
  );
});

describe('figures of different standing', () => {
  differs(
    'status',
    'The ministry forecasts a wheat harvest of 2.4 million tonnes.',
    'The wheat harvest so far stands at 1.9 million tonnes, the ministry said.',
    /forecast.*reported|reported.*forecast/,
  );

  it('are no conflict: aims that were missed', () => {
    const { relations } = compare(
      'Brindle Motors has a target of 80,000 vans.',
      'Brindle Motors actually sold 61,000 vans.',
    );
    assert.deepEqual(relations.map(named), ['differs status']);
  });
});

describe('a date that is not reached before', () => {
  it('excludes earlier ones', () => {
    const a = 'The prison at Leaston is due to open in 2029.';
    assert.equal(named(between(a, "The prison at Leaston won't open until 2030.")), 'conflicts value');
    assert.equal(named(between(a, 'The prison at Leaston will not open until 2029.')), 'corroborates equal');
  });
});

describe('figures that move', () => {
  const flood = (dead: number): string => `The flood in Leaston has killed ${dead} people.`;
  const report = compare(
    LEASTON('March 3, 2025', 'Coast Wire', flood(14)),
    LEASTON('March 5, 2025', 'Harbour News', flood(21)),
  );

  it('are superseded by later ones', () => {
    const relation = relationOf(report, '14', '21');
    assert.equal(relation && named(relation), 'differs superseded');
    assert.equal(relation?.later, 'b');
  });

  it('are superseded where a dateline leaves out the year', () => {
    const undated = compare(LEASTON('March 3', 'Coast Wire', flood(14)), LEASTON('March 5, 2025', 'Herald', flood(21)));
    const relation = relationOf(undated, '14', '21');
    assert.deepEqual([relation && named(relation), relation?.later], ['differs superseded', 'b']);
    assert.equal(relation?.because, 'The figure moves: 21 (5 March 2025) has taken the place of 14 (3 March).');
  });

  it('conflict where one looks like a slip of the other', () => {
    const misheard = compare(
      LEASTON('March 3, 2025', 'Coast Wire', flood(14)),
      LEASTON('March 5, 2025', 'Harbour News', flood(40)),
    );
    assert.equal(relationOf(misheard, '14', '40')?.relation, 'conflicts');
  });

  it('conflict on one day', () => {
    const sameDay = compare(
      LEASTON('March 5, 2025', 'Coast Wire', flood(14)),
      LEASTON('March 5, 2025', 'Harbour News', flood(21)),
    );
    assert.equal(relationOf(sameDay, '14', '21')?.relation, 'conflicts');
  });

  it('make no claim conflicting', () => assert.equal(claimIn(report, 'a.txt', '14').verdict, 'related'));
});

describe('figures of different things', () => {
  it('have nothing to do with each other', () => {
    const nothing = (a: string, b: string): void => assert.deepEqual(compare(a, b).relations, [], `${a} / ${b}`);
    nothing('The choir of Fennick has 41 singers.', 'The mine at Tarsk sold 312 tonnes of zinc.');
    nothing('The choir of Fennick has 41 singers.', 'The mill at Marlow employs 640 weavers.');
    nothing('The mill at Marlow is 41 metres high.', 'The mill at Marlow employs 41 weavers.');
    nothing('The mill closed on 3 March 2019.', 'The choir was founded on 4 May 1911.');
  });
});

describe('figures of places', () => {
  const deaths = (where: string, n: string): string => `Marsh fever was reported ${where}, with ${n} deaths.`;

  it('counted are no level of their own beside the whole', () => {
    const found = relationOf(
      compare(deaths('in over 180 countries', '3,142'), deaths('worldwide', '3,142')),
      '3,142',
      '3,142',
    );
    assert.equal(found && named(found), 'corroborates equal');
  });

  it('are of two where the one is a part of the other', () => {
    const found = between('The state lost 412 mills to the marsh.', 'The city lost 398 mills to the marsh.');
    assert.equal(named(found), 'differs scope');
  });

  it('are of one where what both name besides is no place', () => {
    const found = between('In Ardland 9,464 cases were found.', 'More than 9,470 cases of COVID-19 were found.');
    assert.equal(named(found), 'conflicts value');
  });

  it('say of the whole nothing that is said of a part', () => {
    const some = 'Of the 86 mills, nine are in Carrow.';
    const all = compare(some, 'The mills of Carrow are nine.').claims.filter((c) => c.text === '86');
    assert.deepEqual(
      all.map((c) => c.scope.value),
      [null],
    );
  });
});

describe('bodies of one kind', () => {
  it('are told by the name behind "of"', () => {
    const staff = (of: string, n: number): string => `The Bank of ${of} employs ${n} clerks.`;
    const found = between(staff('Leaston', 310), staff('Carrow', 340));
    assert.equal(named(found), 'differs scope');
    assert.match(found.because, /bank of Leaston.*bank of Carrow|bank of Carrow.*bank of Leaston/);
    assert.equal(named(between(staff('Leaston', 310), staff('Leaston', 340))), 'conflicts value');
  });

  it('are called what the text calls them: a House is no home', () => {
    const seats = (of: string, n: number): string => `The House of ${of} employs ${n} clerks.`;
    assert.match(between(seats('Orm', 310), seats('Sund', 340)).because, /house of Orm.*house of Sund/);
  });
});

describe('bodies that speak of others', () => {
  const told = (speaker: string, n: number): string =>
    `The ${speaker} 40 drones were shot down over Leaston on Monday.`.replace('40', String(n));

  it('are no other thing for their name', () => {
    for (const [one, other] of [
      ['Ministry of Defence said', 'Ministry of Defense said'],
      ['Ministry of Health said', 'Ministry of Interior said'],
      ['University of Carrow found that', 'University of Melksham found that'],
      ['President of Norland said', 'President of Suland said'],
    ]) {
      assert.equal(named(between(told(one ?? '', 40), told(other ?? '', 40))), 'corroborates equal');
      assert.equal(named(between(told(one ?? '', 40), told(other ?? '', 45))), 'conflicts value');
    }
  });

  it('are no other thing where they are those who count', () => {
    const counted = (where: string, n: number): string =>
      `Researchers at the University of ${where} counted ${n} seals off Norland.`;
    assert.equal(named(between(counted('Carrow', 40), counted('Melksham', 45))), 'conflicts value');
  });

  it('are one where the one name holds the other', () => {
    const fallen = (where: string, n: number): string => `The Battle of ${where} cost the lives of ${n} sailors.`;
    assert.equal(named(between(fallen('Orm', 340), fallen('Lake Orm', 340))), 'corroborates equal');
    assert.equal(named(between(fallen('Orm', 340), fallen('Lake Orm', 380))), 'conflicts value');
  });
});

describe('the same said of two', () => {
  it('is no conflict, however much one figure looks like a slip of the other', () => {
    const found = between('The village of Tarnow has 1,329 people.', 'The village of Melksham has 1,392 people.');
    assert.equal(named(found), 'differs scope');
  });

  it('is one where one of them is not named', () => {
    const found = between('The village of Tarnow has 1,329 people.', 'The village has 1,392 people.');
    assert.deepEqual([named(found), found.slip], ['conflicts value', 'transposed']);
  });
});

describe('a count of what changed', () => {
  it('is the same in the passive', () => {
    const relation = (a: string, b: string): string => named(between(a, b));
    assert.equal(relation('Orm lost 412 jobs.', 'In Orm 463 jobs were lost.'), 'conflicts value');
    assert.equal(
      relation('The Reds gained 24 seats in Orm.', 'In Orm 27 seats were gained by the Reds.'),
      'conflicts value',
    );
  });

  it('is no count of all', () => {
    assert.notEqual(
      named(between('The firm shed 204 jobs in Orm.', 'The firm has 263 jobs in Orm.')),
      'conflicts value',
    );
  });
});

describe('counts of a kind and of its members', () => {
  it('are at most possibly in conflict', () => {
    const isLikely = (a: string, b: string): boolean =>
      compare(a, b).relations.some((r) => r.relation === 'conflicts' && r.certainty === 'likely');
    assert.ok(!isLikely('Velm had 4.2 million visitors last year.', 'Velm had 3.1 million tourists last year.'));
    assert.ok(
      !isLikely('The regulator recorded 14 incidents with drones.', 'The regulator recorded 9 accidents with drones.'),
    );
    assert.ok(!isLikely('Haus & Co completed 510 homes last year.', 'Haus & Co completed 420 flats last year.'));
    assert.ok(isLikely('Velm had 4.2 million visitors last year.', 'Velm had 3.1 million visitors last year.'));
  });
});

describe('scores', () => {
  it('of two matches of one team are no conflict', () => {
    const relation = (a: string, b: string): string => compare(a, b).relations.map(named).join();
    const lost = 'The Hawks lost 3-1 to the Tigers on Saturday.';
    assert.notEqual(relation(lost, 'The Hawks drew 2-2 with the Bears on Sunday.'), 'conflicts value');
    assert.notEqual(relation('The Gulls beat the Bears 4-0.', 'The Bears beat the Hares 2-1.'), 'conflicts value');
    assert.equal(relation(lost, 'The Tigers beat the Hawks 2-1 on Saturday.'), 'conflicts value');
  });
});
