import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index';

const engine = createEngine();

const first = [
  'The ferry line of Skelmore carried 41,300 passengers in 2023.',
  'It runs 14 ships, of which 3 are electric.',
  'Fares rose by 6.5 percent in March.',
  'The line owes $12.4 million.',
].join(' ');
const others = [
  'Skelmore ferries took 41,300 passengers in 2023. Fares went up by 5.6 percent in March. The line owes $12.4 million.',
  'In 2022 the ferry line of Skelmore carried 39,800 passengers. It has 14 ships. Its debt is $14.2 million.',
];

describe('an edited source', () => {
  it('is judged as if it had just come, wherever its claims have moved', () => {
    const pool = engine.createComparison();
    others.forEach((text, i) => pool.put(engine.analyse({ path: `other-${i}.txt`, text })));
    const texts = [
      first,
      `A new timetable begins. ${first}`,
      `A new timetable begins. ${first.replace('6.5 percent', '7.5 percent')}`,
      `${first.replace('14 ships', '15 ships')} Tickets cost $9.`,
      first.slice(first.indexOf('It runs')),
      first,
    ];
    for (const text of texts) {
      const document = { path: 'edited.txt', text };
      pool.put(engine.analyse(document));
      const anew = engine.compareSources([
        ...others.map((other, i) => ({ path: `other-${i}.txt`, text: other })),
        document,
      ]);
      assert.deepEqual(pool.report(), anew);
      assert.ok(anew.relations.length > 0);
    }
  });
});

describe('an edit of a figure on which nothing is said by its words', () => {
  const other = [
    'The Marl tramway carried 8,420,000 riders last year. The council paid $4.7 million for new rails.',
    'Its depot covers 31 hectares, and 212 drivers work there.',
  ].join(' ');
  const text = (night: string, park: string): string =>
    ['The Marl tramway carried 8,420,000 riders. New rails cost the council $4.7 million.', `${night}. ${park}.`].join(
      ' ',
    );

  it('is judged anew by what stands beside it and by how few there are', () => {
    const pool = engine.createComparison();
    pool.put(engine.analyse({ path: 'other.txt', text: other }));
    for (const [night, park] of [
      ['At night 640,300 riders came', 'A park of 9 hectares lies behind'],
      ['At night 540,300 riders came', 'A park of 9 hectares lies behind'],
      ['At night 540,300 riders came', 'A garden of 12 hectares lies behind'],
      ['In the dark 540,300 visitors came', 'A garden of 12 hectares lies behind'],
    ] as const) {
      const document = { path: 'edited.txt', text: text(night, park) };
      pool.put(engine.analyse(document));
      const anew = engine.compareSources([{ path: 'other.txt', text: other }, document]);
      assert.deepEqual(pool.report(), anew);
    }
  });
});

describe('two sources whose words are just near enough', () => {
  const long = [
    ' x9 June 2025',
    'The Courier reports.',
    'Pelham will spend €12.5 million on the new bridge, not €11 million. In Pelham there were 1,230 soldiers deployed in 2024. The share of tenants in arrears in Northdale was 4.1 percent, the council said.\n',
  ].join('\n\n');
  const brief = 'The Courier reports.\n\nIn Northdale there were 2,460 soldiers deployed in 2024.\n';

  it('find each other whichever of them is asked and came last', () => {
    for (const order of [
      [long, brief],
      [brief, long],
    ]) {
      const pool = engine.createComparison();
      const paths = order.map((text) => (text === long ? 'long.txt' : 'brief.txt'));
      order.forEach((text, i) => pool.put(engine.analyse({ path: paths[i] ?? '', text })));
      for (const path of paths) assert.equal(pool.report({ paths: [path] }).relations.length, 1, path);
    }
  });
});

describe('what two sources agree on', () => {
  const lab = {
    path: 'lab.txt',
    text: 'The sand of Tarsk is 37.4 percent quartz. Feldspar makes up 11.8 percent of the dunes.',
  };
  const taken = 'The dunes are 37.4 percent feldspar, geologists say.';

  it('is settled again after each edit that bears on it, though on the figures themselves nothing else is said', () => {
    const pool = engine.createComparison();
    pool.put(engine.analyse(lab));
    pool.expectEdits('taken.txt');
    const found: (string | undefined)[] = [];
    for (const tail of [
      '',
      // judged against nothing, but who names the neighbour's figure has not mistaken it
      ' It is not true that 11.8 percent of voters stayed away.',
      '',
      ' Of the sand 11.8 percent is feldspar.',
      ' Of the sand 18.1 percent is feldspar.',
      ' It rains in Tarsk.',
    ]) {
      const document = { path: 'taken.txt', text: `${taken}${tail}` };
      pool.put(engine.analyse(document));
      const report = pool.report();
      assert.deepEqual(report, engine.compareSources([lab, document]), tail);
      found.push(report.relations.find(({ a }) => a === `lab.txt#${lab.text.indexOf('37.4')}`)?.relation);
    }
    assert.deepEqual([...new Set(found)].sort(), ['corroborates', 'same-figure']);
  });
});

describe('figures that a source gives twice in the same words', () => {
  const wreck =
    'LEASTON, June 5, 2024 (Coast Wire) - Wardens counted 41,230 gulls, the town nearly 41,500. Off Leaston the cutter Alma went down on March 2024.';
  const twice =
    'Off Leaston the cutter Alma went down on 12 March 0023.\n\nThe flood damaged 1,190 homes over the weekend. Off Leaston the cutter Alma went down on 12 March 2023.';

  it('are each looked for where they do not say the same, whichever source came last', () => {
    const documents = [
      { path: 'wreck.txt', text: wreck },
      { path: 'twice.txt', text: twice },
    ];
    const report = engine.compareSources(documents);
    assert.deepEqual(engine.compareSources([...documents].reverse()), report);
    assert.ok(report.relations.some(({ relation }) => relation === 'conflicts'));
  });
});
