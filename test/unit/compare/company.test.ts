import assert from 'node:assert/strict';
import { engine } from '../claim/claims';
import { claimIn, compare, named, relationOf } from './compared';

/** What the first source's figure is to the other's, or null. */
function told(a: string, b: string, figureA: string, figureB: string): string | null {
  const relation = relationOf(compare(a, b), figureA, figureB);
  return relation && named(relation);
}

describe('a figure that leaves its unit out', () => {
  it('agrees with one that has it, where the words and the value are the same', () => {
    const a = 'Net income for the quarter came to €64.2 million. The maker of ovens has 6,412 employees.';
    const b = 'Operator: Welcome.\n\nChief: Our net income was 64 million in the quarter. We have 6,412 employees.';
    assert.equal(told(a, b, '€64.2 million', '64 million'), 'corroborates rounded');
  });

  it('brings two sources together that have nothing else in common, whichever is asked', () => {
    const a = 'Marlow Mills paid its former chairwoman a severance of €3.9 million.';
    const b = 'Chair: Her severance was 3.9 million. Does anybody object? The bus leaves Carrow with 64 weavers.';
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const { relations } = compare(x, y);
      assert.deepEqual(relations.map(named), ['corroborates equal']);
    }
    const pool = engine.createComparison();
    pool.put(engine.analyse({ path: 'a.txt', text: a }));
    pool.put(engine.analyse({ path: 'b.txt', text: b }));
    for (const path of ['a.txt', 'b.txt']) assert.equal(pool.report({ paths: [path] }).relations.length, 1, path);
  });

  it('contradicts none', () => {
    const a = 'Net income for the quarter came to €64.2 million. The maker of ovens has 6,412 employees.';
    const b = 'Operator: Welcome.\n\nChief: Our net income was 71 million in the quarter. We have 6,412 employees.';
    const { relations } = compare(a, b);
    assert.ok(relations.every((r) => r.relation !== 'conflicts'));
  });

  it('may be a change told as a multiple', () => {
    const a = 'Attacks on patients fell by 50 per cent in the trial of the vaccine. It had 1,248 patients.';
    const b = 'In the trial the vaccine halved attacks on patients. It had 1,248 patients.';
    assert.equal(told(a, b, '50 per cent', 'halved')?.startsWith('corroborates'), true);
  });
});

describe('what meets by chance', () => {
  const meets = (a: string, b: string): string[] => compare(a, b).relations.map((r) => named(r));

  it('are small counts of two things', () => {
    assert.deepEqual(meets('Fourteen people died in Corran.', 'The brigade has 14 helicopters.'), []);
  });

  it('are roundings without a word in common', () => {
    assert.deepEqual(meets('About 52 percent of the ballots were counted.', 'Half the rain fell on Monday.'), []);
  });

  it('is not a particular figure', () => {
    const a = 'The blaze destroyed 1,847 sheds in Corran.';
    const b = 'In Corran 1,847 sheds burnt down.';
    assert.equal(told(a, b, '1,847', '1,847'), 'corroborates equal');
  });
});

describe('what contradicts', () => {
  const contradicts = (a: string, b: string): boolean =>
    compare(a, b).relations.some(({ relation }) => relation === 'conflicts');
  const MILL = 'The mill at Marlow pays its 310 weavers 412 talers a month and owns 26 looms and 64 hectares of woods.';

  it('shares more than people and a rise', () => {
    const a = `${MILL} Its shares fell 5.8 percent in Carrow.`;
    const b = `${MILL} The number of ferries that left on time fell by 5 percent.`;
    assert.equal(contradicts(a, b), false);
    const crowd = `${MILL} In the hall 19,000 people were stuck.`;
    assert.equal(contradicts(crowd, `${MILL} A petition for the bridge has 1,900 people behind it.`), false);
  });

  it('shares a word that both say of their figures', () => {
    const asked = 'The paper asked how fast the trams go at present. Two hundred and seventy kilometres an hour.';
    const told = 'The new ones will run at up to 320 km/h, and the present journey takes three hours.';
    assert.equal(contradicts(`${MILL}\n\n${asked}`, `${MILL}\n\n${told}`), false);
    assert.equal(contradicts(`${MILL} Trams reach 270 km/h.`, `${MILL} The trams reach 320 km/h.`), true);
  });

  it('is no small count mirrored by chance', () => {
    const a = `${MILL}\n\nThe council runs 88 schools in Carrow, 73 of them primaries.`;
    const b = `${MILL}\n\nIn all, 37 schools in Carrow are in debt. The council runs 88 schools.`;
    assert.equal(contradicts(a, b), false);
  });

  it('is no share of another amount', () => {
    const a = `${MILL} The losers of the cup get half of that.`;
    assert.equal(contradicts(a, `${MILL} The losers of the cup get a fifth of the prize.`), false);
  });
});

describe('two digits swapped among four or more', () => {
  const story = 'Weir Motors of Leaston made a profit of £64.2 million in the half.';

  it('contradict whatever the words, between sources of one story', () => {
    const a = `${story} It delivered 318,400 vehicles.`;
    const b = `The profit of Weir Motors, £64.2 million, was made in Leaston. The firm flogged 381,400 motors.`;
    assert.equal(told(a, b, '318,400', '381,400'), 'conflicts value');
    const c = `${story} Since 2019 the plant has planted 7,213 trees.`;
    const d = `In Leaston Weir Motors made £64.2 million. What stands in its woods? Mr Hale counts 7,231 oaks.`;
    assert.equal(told(c, d, '7,213', '7,231'), 'conflicts value');
  });

  it('say nothing among three, among many counts, or of two stories', () => {
    const a = (figure: string): string => `${story} It delivered ${figure} vehicles.`;
    const b = (figure: string): string =>
      `In Leaston Weir Motors made £64.2 million. The canteen serves ${figure} lunches.`;
    assert.notEqual(told(a('318'), b('381'), '318', '381'), 'conflicts value');
    const towns = ['Arden', 'Birch', 'Cole', 'Dene', 'Esk', 'Fenby', 'Gale', 'Holt', 'Ing', 'Jarrow', 'Kell', 'Lund'];
    const list = towns.map((town, i) => `${town} has ${1105 + 337 * i} shops.`).join(' ');
    const many = `${a('3,184')} ${list} Mull has 5,566 barns. Nare has 6,677 barns. Orm has 7,788 barns.`;
    assert.notEqual(told(many, b('3,814'), '3,184', '3,814'), 'conflicts value');
    assert.notEqual(
      told('A ship brought 318,400 oranges to Odessa.', 'Norway has 381,400 skiers.', '318,400', '381,400'),
      'conflicts value',
    );
  });

  it('only may contradict where no word says that they are of one thing', () => {
    const certainty = (a: string, b: string, x: string, y: string): string | undefined =>
      relationOf(compare(`${story} ${a}`, `The profit of Weir Motors, £64.2 million, was made in Leaston. ${b}`), x, y)
        ?.certainty;
    const runners = 'On Sunday 12,345 runners came to the marathon.';
    assert.notEqual(certainty(runners, 'A clinic treated 12,354 outpatients.', '12,345', '12,354'), 'likely');
    assert.notEqual(
      certainty('Astronomers found 5,172 asteroids.', 'Voles ate 5,127 bulbs.', '5,172', '5,127'),
      'likely',
    );
    assert.equal(certainty(runners, 'There were 12,354 runners on Sunday.', '12,345', '12,354'), 'likely');
  });

  it('stand alone where what bears out the one bears out the other as well', () => {
    const report = compare(
      'Talven counts 4,862,317 residents, the statistics office says. Growth was 7.6 percent.',
      'The population of Talven has reached 4,862,317, a rise of 7.6 percent.',
      'About 4.86 million people live in Talven, 7.6 percent more than ten years ago.',
      'With growth of 7.6 percent the people of Talven are now 4,826,317.',
    );
    assert.equal(claimIn(report, 'd.txt', '4,826,317').verdict, 'conflicting');
  });
});

describe('a slip', () => {
  it('is likely where one figure stands alone against several', () => {
    const report = compare(
      'The company has 6,840 employees in nine countries.',
      'With 6,840 employees the company is the largest of the town.',
      'The company, with 6,480 employees, is hiring.',
    );
    const wrong = claimIn(report, 'c.txt', '6,480');
    assert.equal(wrong.verdict, 'conflicting');
    const relation = report.relations.find((r) => r.b === wrong.id);
    assert.ok(relation);
    assert.equal(relation.slip, 'transposed');
    assert.equal(relation.certainty, 'likely');
  });

  it('is none where others confirm the one figure and others the other', () => {
    const report = compare(
      'The Farmers fell from 13 seats to nine. The Alliance rose to 31 seats.',
      'The Farmers had 13 seats before the vote.',
      'With 31 seats the Alliance is the largest party.',
    );
    assert.ok(report.relations.every((r) => r.relation !== 'conflicts' || r.certainty === 'possible'));
  });

  it('takes digits of one size: 6.1 is not 16 the other way round', () => {
    const { relations } = compare(
      'Joblessness in Vall will average 6.1 per cent next year.',
      'The Greens in Vall won 16 per cent last year.',
    );
    assert.ok(relations.every((r) => r.slip === null));
  });
});

describe('a slip in an amount', () => {
  const FIRST =
    'Talvenia Post sold its 1,240 vans and 318 offices. It has 6,412 couriers.\n\nVictims of the swindle lost €318 million.';
  const SECOND =
    'The post of Talvenia had 1,240 vans, 318 offices and 6,412 couriers. The swindle cost its victims €318 million.';
  const WRONG =
    'Some 6,412 couriers work for Talvenia Post, which sold 1,240 vans.\n\nConmen helped themselves to €318 billion.';

  it('is seen without a word in common, where sources of one story agree and one of two figures stands alone', () => {
    const relation = relationOf(compare(SECOND, WRONG, FIRST), '€318 million', '€318 billion');
    assert.deepEqual([relation && named(relation), relation?.slip], ['conflicts value', 'factor']);
  });

  it('is none between sources that agree on nothing', () => {
    const { relations } = compare('Victims lost €318 million.', 'Conmen helped themselves to €318 billion.');
    assert.deepEqual(relations, []);
  });

  it('is seen where nobody else gives either, between sources that tell one story by their names', () => {
    const trial =
      'Lena Varga opened the trial of two men of Ostrel Brokers in Quill Harbour. The pensioners of Dunmere are owed ' +
      '€427 million. Judge Tomas Reeve will hear 52 witnesses.';
    const tabloid =
      'Quill Harbour is agog: Lena Varga questions 38 people of Ostrel Brokers and Dunmere before Judge Tomas Reeve.\n\n' +
      'Sharp suits, sharper pens, and €427 billion in the bag! Popcorn is £9.';
    const relation = relationOf(compare(trial, tabloid), '€427 million', '€427 billion');
    assert.deepEqual([relation && named(relation), relation?.certainty], ['conflicts value', 'likely']);
    const abroad = tabloid.replace(/^.*\n/, 'Mayor Ilse Kern of Tarn dines out.\n');
    assert.equal(relationOf(compare(trial, abroad), '€427 million', '€427 billion'), null);
  });

  const council =
    'The council of Ardmoor laid out its plans for the quay. A new crane costs €4.3 million. It has 318 moorings.';
  const gazette =
    'Ardmoor wants to renew its quay, which has 318 moorings. For a crane the town would have to find €4.3 million.';
  const post =
    'Ratepayers of Ardmoor, hold on to your hats! With 318 moorings, the quay is to get a crane for €4.3 billion.';

  it('of few digits is likely where one word is in common and one of two figures stands alone', () => {
    const relation = relationOf(compare(council, post, gazette), '€4.3 million', '€4.3 billion');
    assert.deepEqual(
      [relation && named(relation), relation?.certainty, relation?.slip],
      ['conflicts value', 'likely', 'factor'],
    );
    const yearly = compare(council, post.replace('billion', 'billion a year'), gazette);
    assert.equal(relationOf(yearly, '€4.3 million', '€4.3 billion')?.relation, 'conflicts');
  });

  it('of few digits is none where others give either, nor where no word says that both are of one thing', () => {
    const loan = post.replace('a crane for €4.3 billion', 'nothing; the €4.3 billion goes to roads');
    assert.notEqual(relationOf(compare(council, loan, gazette), '€4.3 million', '€4.3 billion')?.relation, 'conflicts');
    const echo = 'In Ardmoor a crane for €4.3 billion will stand on the quay, which has 318 moorings.';
    const both = compare(council, post, gazette, echo).relations;
    assert.ok(both.every((r) => r.relation !== 'conflicts' || r.certainty === 'possible'));
  });

  it('is none where one of the two leaves the unit out', () => {
    const a = 'The group has a turnover of €2.35bn.';
    const { relations } = compare(a, 'The group, by turnover, is past the mark of 2.35 billion.');
    assert.ok(relations.every((r) => r.slip !== 'unit'));
    assert.ok(compare(a, 'The group turned over 2.35 billion.').relations.every((r) => r.relation !== 'conflicts'));
  });

  it('is likely where the number is right and the stretch of time is not', () => {
    const a = 'A nursery place in Carrow costs parents €190 a month.';
    const relation = relationOf(compare(a, 'Parents in Carrow pay €190 a week for a nursery place.'), '€190', '€190');
    assert.deepEqual([relation?.relation, relation?.certainty], ['conflicts', 'likely']);
    const perHead = compare('Costs in Carrow are €190 a month.', 'Costs in Carrow are €190 per patient.');
    assert.ok(perHead.relations.every((r) => r.relation !== 'conflicts'));
  });
});

describe('points and percent', () => {
  it('are a slip though others give the number as well', () => {
    const points = 'The pass rate in Vall rose by 2.4 percentage points to 61.3 percent. It has 38 schools.';
    const percent = 'In Vall the pass rate rose by 2.4 percent. It has 38 schools.';
    const report = compare(
      points,
      percent,
      points.replace('rose by', 'went up by'),
      percent.replace('rose', 'climbed'),
    );
    assert.equal(relationOf(report, '2.4 percentage points', '2.4 percent')?.relation, 'conflicts');
  });

  it('are a slip where both tell one change', () => {
    const report = compare('Turnout in Vall rose by 5.6 percentage points.', 'Turnout in Vall rose by 5.6 percent.');
    assert.deepEqual(
      report.relations.map((r) => [named(r), r.slip]),
      [['conflicts value', 'points']],
    );
  });
});

describe('two stretches of days', () => {
  it('that only overlap do not confirm each other', () => {
    const a = 'The summit in Vall is on June 24-25, 2025.';
    assert.deepEqual(compare(a, 'The summit in Vall is on June 25-26, 2025.').relations.map(named), []);
    assert.deepEqual(compare(a, 'The summit in Vall is on 24-25 June 2025.').relations.map(named), [
      'corroborates equal',
    ]);
  });
});

describe('who counts something else than all others', () => {
  it('is the odd one: nurses in three sources, police officers in one', () => {
    const report = compare(
      'The state will hire 1,230 nurses by 2029.',
      'Hospitals are to get 1,230 more nurses.',
      'The minister promised 1,230 nurses.',
      'There will be 1,230 more police officers by 2029.',
    );
    const odd = claimIn(report, 'd.txt', '1,230');
    const kinds = new Set(report.relations.filter((r) => r.a === odd.id || r.b === odd.id).map((r) => r.relation));
    assert.deepEqual([...kinds], ['same-figure']);
  });

  it('is not one who says people', () => {
    const report = compare(
      'The state will hire 1,230 nurses by 2029.',
      'Hospitals are to get 1,230 more nurses.',
      'The minister promised 1,230 nurses.',
      'Hospitals are to hire 1,230 people by 2029, the minister promised.',
    );
    assert.ok(report.relations.every((r) => r.relation !== 'same-figure'));
  });
});

describe('a counterpart that repeats the first', () => {
  it('agrees as well: the amount in another unit, the toll of the headline', () => {
    const report = compare(
      'The river Ash crested at 7.84 m in Corran.',
      'The river Ash crested at 7.8 metres (25.7 feet) in Corran.',
    );
    const agreeing = report.relations.filter((r) => r.relation === 'corroborates').map((r) => r.b);
    assert.equal(agreeing.length, 2);
  });
});

describe('a bound', () => {
  it('is held against the figure that it lies next to, not against any that it lets in', () => {
    const report = compare(
      'The fleet of Brandal has 1,342 trucks of the carrier on the road, who ordered 1,683 trucks for the fleet of Brandal.',
      'The fleet of Brandal has more than 1,345 trucks of the carrier on the road.',
    );
    assert.equal(relationOf(report, '1,342', '1,345')?.relation, 'conflicts');
    assert.notEqual(relationOf(report, '1,683', '1,345')?.relation, 'corroborates');
  });
});
