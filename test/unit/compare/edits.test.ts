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
