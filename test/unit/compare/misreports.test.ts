import assert from 'node:assert/strict';
import type { Relation } from '../../../server/src/engine/report';
import { claimIn, compare, relationOf } from './compared';

/** Four sources that give a figure for one thing. */
const FOUR = [
  'The alliance agreed a 430 percent increase in missile defence at its meeting in Carrow.',
  'Ministers in Carrow want the missile defence of the alliance to grow by 430 percent.',
  'The missile defence of the alliance needs an increase of 430 percent, the general said.',
  'Spending on missile defence will increase by 430 percent under the plan of the alliance.',
];
const ODD = 'Members of the alliance must increase their school budgets by 430 percent, the meeting in Carrow agreed.';

describe('a figure attached to the wrong thing', () => {
  const report = compare(...FOUR, ODD);
  const odd = claimIn(report, 'e.txt', '430 percent');

  it('is a same-figure with each of the sources that agree', () => {
    const kinds = report.relations.filter((r) => r.a === odd.id || r.b === odd.id).map((r) => r.relation);
    assert.ok(kinds.length > 0);
    assert.deepEqual([...new Set(kinds)], ['same-figure']);
  });

  it('is conflicting; the better supported side keeps its verdict', () => {
    assert.equal(odd.verdict, 'conflicting');
    const others = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((path) => claimIn(report, path, '430 percent').verdict);
    assert.deepEqual([...new Set(others)], ['corroborated']);
  });

  it('names the words that set it apart', () => {
    const because = report.relations.find((r) => r.b === odd.id)?.because ?? '';
    assert.match(because, /Both give 430 percent, but of .*missile.*school/);
  });
});

describe('one particular figure, told of two times a year apart', () => {
  const COUNCIL =
    'WEXLOW, Sept. 17, 2026 - The number of pupils on roll has fallen to 38,450 from 39,570 one year ago, the council said.';
  const between = (other: string): string | undefined =>
    relationOf(compare(COUNCIL, other), '39,570', '39,570')?.relation;

  it('is of one of them', () => {
    const stale =
      'WEXLOW, Sept. 21, 2026 - The council has 39,570 pupils on roll this September, and too many buildings.';
    assert.equal(between(stale), 'same-figure');
  });

  it('is one figure where both mean one time, or one of them tells none', () => {
    const last = 'WEXLOW, Sept. 21, 2026 - The council had 39,570 pupils on roll last September.';
    const open = 'WEXLOW, Sept. 21, 2026 - The council had 39,570 pupils on roll, and lost 1,120 of them.';
    assert.deepEqual([between(last), between(open)], ['corroborates', 'corroborates']);
  });
});

describe('one particular figure for two times that both sources tell', () => {
  const AIRPORT =
    'LEASTON, March 3, 2026 - The airport expects to handle 5.1 million travellers in 2027, up from 4.8 million.';
  const told = (other: string): Relation | null =>
    relationOf(compare(AIRPORT, `LEASTON, March 5, 2026 - ${other}`), '5.1 million', '5.1 million');

  it('is likely a misreport, however it is worded', () => {
    const relation = told('In 2025 some 5.1 million people went through the gates of our airport.');
    assert.equal(relation?.relation, 'same-figure');
    assert.equal(relation.certainty, 'likely');
  });

  it('is no likely one where it has come to that before', () => {
    const LATER = 'LEASTON, March 5, 2026 - In 2036 the harbour levy will be 19.7 percent of the freight.';
    const certainty = (first: string): string | undefined =>
      relationOf(compare(first, LATER), '19.7 percent', '19.7 percent')?.certainty;
    assert.equal(certainty('The harbour levy rises to 19.7 percent of the freight in 2029, we heard.'), 'possible');
    assert.equal(certainty('The harbour levy was 19.7 percent of the freight in 2029, we heard.'), 'likely');
  });

  it('is none where one of them leaves the time open', () => {
    assert.notEqual(told('Some 5.1 million people will go through the gates of our airport.')?.relation, 'same-figure');
  });
});

describe('a figure that several origins give for each of two times', () => {
  it('is no mistake of any of them', () => {
    const report = compare(
      'The port of Leaston handled 4,318 ships in 2019, its master says.',
      'In 2019 some 4,318 ships were handled by the port of Leaston, according to the harbour office.',
      'Ships handled by the port of Leaston numbered 4,318 in 2019, a study of trade shows.',
      'The port of Leaston handled 4,318 ships in 2024, the pilots report.',
      'In 2024 the number of ships that the port of Leaston handled was 4,318, a union said.',
      'Leaston had a quiet 2024: its port handled 4,318 ships, the mayor told us.',
    );
    assert.ok(report.relations.some(({ relation }) => relation === 'same-figure'));
    for (const { path, text, verdict } of report.claims)
      if (text === '4,318') assert.equal(verdict, 'corroborated', path);
  });
});

describe('a figure that its first source words in its own way', () => {
  const OWN = 'The great mirror of the Larne observatory will be made of 684 hexagonal segments.';
  const TOLD = [
    'All 684 pieces of glass for the Larne observatory are finished, its critics admit.',
    'Roughly three-quarters of the 684 mirror pieces for Larne have been polished, officials said on Monday.',
  ];
  const COPY = 'Roughly three-quarters of the 684 mirror pieces for Larne are now polished, officials said on Monday.';
  const CAST = 'The workshop at Tarsk cast 684 pieces before its furnace was shut in spring.';
  const OTHER = 'The great observatory at Larne will be built by 684 hired technicians.';
  const isOdd = (first: string, ...texts: readonly string[]): boolean =>
    relationOf(compare(first, ...texts), '684', '684')?.relation === 'same-figure';

  it('is not the odd one beside sources of which one has copied from another', () => {
    assert.equal(isOdd(OTHER, ...TOLD, COPY), false);
  });

  it('is the odd one beside as many that each say it themselves, if it counts another thing', () => {
    assert.equal(isOdd(OTHER, ...TOLD, CAST), true);
  });

  it('is not the odd one where it tells what is counted by the same narrower word', () => {
    assert.equal(isOdd(OWN, ...TOLD, CAST), false);
  });
});

describe('figures that anything may have', () => {
  it('are no misreports', () => {
    for (const common of ['12', '50', '100', '1,000']) {
      const { relations } = compare(
        `The alliance bought ${common} radar stations for its missile defence in Carrow.`,
        `Members of the alliance sent ${common} teachers to the schools of Carrow.`,
      );
      assert.ok(
        relations.every((r) => r.relation !== 'same-figure'),
        common,
      );
    }
  });
});

describe('a figure of another year or another kind of prices', () => {
  it('is likely a misreport where its words are near and the difference is known', () => {
    const report = compare(
      'The final cost of the Quell line is €15.2 billion at 2025 prices. The line is 310 km long.',
      'The line is 310 km long. The final cost of the Quell line is €15.2 billion at 2019 prices.',
    );
    const [a, b] = [claimIn(report, 'a.txt', '€15.2 billion'), claimIn(report, 'b.txt', '€15.2 billion')];
    const found = report.relations.find((r) => r.a === a.id && r.b === b.id);
    assert.deepEqual([found?.relation, found?.certainty], ['same-figure', 'likely']);
  });
});

describe('a figure said of what its source gives another figure for', () => {
  const LAB = 'The sand of Tarsk is 37.4 percent quartz. Feldspar makes up 11.8 percent of the dunes.';
  const TAKEN = 'The dunes are 37.4 percent feldspar, geologists say.';

  it('is likely a misreport: the words are those of the neighbour', () => {
    const found = relationOf(compare(LAB, TAKEN), '37.4 percent', '37.4 percent');
    assert.deepEqual([found?.relation, found?.certainty], ['same-figure', 'likely']);
    assert.match(found?.because ?? '', /Both give 37.4 percent, but of .*quartz.*feldspar/);
  });

  it('is none where its source gives the figure of the neighbour too', () => {
    const both = `${TAKEN} Of the sand 11.8 percent is feldspar, they say.`;
    assert.notEqual(relationOf(compare(LAB, both), '37.4 percent', '37.4 percent')?.relation, 'same-figure');
  });

  it('is none where the neighbour is the same thing at another time', () => {
    const now =
      'The cost to completion is now set at €2.34 billion. The previous baseline, agreed in spring, stood at €1.79 billion.';
    const then = 'It has been delayed by 27 months, and its cost to completion had risen to €1.79 billion.';
    assert.notEqual(relationOf(compare(now, then), '€1.79 billion', '€1.79 billion')?.relation, 'same-figure');
  });

  it('is none where it is told as what it was before', () => {
    const now = 'The sand of Tarsk is 37.4 percent quartz. Feldspar now makes up 11.8 percent of the dunes.';
    const before = 'The dunes are down from 37.4 percent feldspar, geologists say.';
    assert.notEqual(relationOf(compare(now, before), '37.4 percent', '37.4 percent')?.relation, 'same-figure');
  });

  it('is none where a third source says both words of it', () => {
    const third = 'The sand of the dunes of Tarsk is 37.4 percent quartz and feldspar.';
    assert.notEqual(relationOf(compare(LAB, TAKEN, third), '37.4 percent', '37.4 percent')?.relation, 'same-figure');
  });
});

describe('a figure taken from the one beside it', () => {
  const report = compare(
    'In 2025 the Tarn ferry carried 8.4 million passengers, compared with 7.9 million in 2024. It has 31 boats.',
    'The Tarn ferry carried 8.4 million passengers in 2024. It runs 31 boats.',
    'The Tarn ferry took 8.4 million passengers in 2025, its company says. It has 31 boats.',
  );
  const between = (a: string, b: string): Relation | undefined => {
    const [x, y] = [claimIn(report, 'a.txt', a), claimIn(report, 'b.txt', b)];
    return report.relations.find((r) => r.a === x.id && r.b === y.id);
  };

  it('is told of both: of the one it was taken from, and of the one it stands in the place of', () => {
    const taken = between('8.4 million', '8.4 million');
    assert.deepEqual(
      [taken?.relation, taken?.because],
      ['same-figure', 'Both give 8.4 million, but for 2025 here and 2024 there.'],
    );
    const wrong = between('7.9 million', '8.4 million');
    assert.deepEqual([wrong?.relation, wrong?.certainty, wrong?.slip], ['conflicts', 'likely', 'neighbour']);
  });

  it('is borne out by nobody who gives it for the other thing', () => {
    assert.equal(claimIn(report, 'b.txt', '8.4 million').verdict, 'conflicting');
    assert.equal(claimIn(report, 'c.txt', '8.4 million').verdict, 'corroborated');
  });
});

describe('the figure of one row of a table, told of another row', () => {
  const FELLED = [
    '# Felled timber by kind',
    '',
    '| Kind | Change (%) |',
    '|---|---:|',
    '| Spruce | 14.3 |',
    '| Larch | 6.8 |',
    '| Beech | 0.4 |',
  ].join('\n');
  const between = (table: string, other: string, figure: string, its: string): string | undefined =>
    relationOf(compare(table, other), figure, its)?.relation;

  it('is attached to the wrong thing', () => {
    assert.equal(
      between(FELLED, 'Larch is up 14.3 per cent, the foresters say.', '14.3', '14.3 per cent'),
      'same-figure',
    );
  });

  it('is that of its own row where the text names that too, or has a word of its own for it', () => {
    const both = 'Conifers such as spruce and beech are up 14.3 per cent, the foresters say.';
    assert.equal(between(FELLED, both, '14.3', '14.3 per cent'), 'corroborates');
    const another = 'Felling of timber from the plantations beside the beech woods is up 14.3 per cent.';
    assert.notEqual(between(FELLED, another, '14.3', '14.3 per cent'), 'same-figure');
  });

  it('may be that of a part, told with the name of the whole', () => {
    const herd = ['# Goats counted', '', '| Goats | Number |', '|---|---:|', '| Goats | 5,840 |', '| Milked | 2,170 |'];
    const part = 'Some 2,170 goats give milk every morning.';
    assert.notEqual(between(herd.join('\n'), part, '2,170', '2,170'), 'same-figure');
  });
});

describe('the figure of one year in a table, told of the next', () => {
  const FIRES = [
    'OSTMARK, Jan. 20, 2026',
    '',
    '# Trees lost to fire',
    '',
    '| Year | 2024 | 2025 |',
    '|---|---:|---:|',
    '| Trees | 43 | 87 |',
  ].join('\n');
  const certainty = (other: string): string | undefined => relationOf(compare(FIRES, other), '43', '43')?.certainty;

  it('is likely a mistake where the table has another figure for that year', () => {
    assert.equal(certainty('OSTMARK, Jan. 22, 2026 - Fire took 43 of the trees in the park last year.'), 'likely');
  });

  it('is possibly one where it has none', () => {
    const alone = FIRES.replace('| 2025 |', '|').replace('|---|---:|---:|', '|---|---:|').replace('| 87 |', '|');
    const told = relationOf(
      compare(alone, 'OSTMARK, Jan. 22, 2026 - Fire took 43 of the trees in the park last year.'),
      '43',
      '43',
    );
    assert.notEqual(told?.relation === 'same-figure' && told.certainty === 'likely', true);
  });
});
