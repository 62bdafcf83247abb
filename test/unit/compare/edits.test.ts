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
