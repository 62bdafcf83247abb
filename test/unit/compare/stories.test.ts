import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index';
import { compare, relationOf } from './compared';

const ferry =
  'The ferry Calmore ran aground off Skerry Point on Sunday. Rescuers took 312 passengers off the Calmore. ' +
  'Only 9 percent of them were hurt. Repairs will cost £1.85 million. The lifeboat made 21 trips. ' +
  'Brannock harbour sheltered 260 travellers. The Calmore carries 46 cars. Divers found a hole 6 metres long.';
const ferryAgain =
  'Some 312 passengers were taken off the Calmore by rescuers. Brannock took in 260 travellers that night. ' +
  'The operator expects repairs to cost £1.85 million.';
const orchard =
  'Growers in the Tamsin valley hired 312 pickers. A late frost killed 14 percent of the blossom. ' +
  'The cooperative counts 1,260 trees. Cider makers bought the windfalls for £2.4 million. ' +
  'Pears fetched 88 pence a kilo. Rain fell on 17 days. Wasps spoilt 530 crates.';

const countOf = (...texts: readonly string[]): number => compare(...texts).relations.length;

describe('sources of two stories', () => {
  it('have nothing to say of each other, though figures are equal', () => {
    assert.equal(countOf(ferry, orchard), 0);
    assert.ok(relationOf(compare(ferry, ferryAgain), '312', '312')?.relation === 'corroborates');
  });

  it('change nothing of what the sources of one story say of each other', () => {
    const alone = compare(ferry, ferryAgain).relations;
    const beside = compare(ferry, ferryAgain, orchard).relations;
    assert.deepEqual(
      beside.filter(({ a, b }) => !a.startsWith('c') && !b.startsWith('c')),
      alone,
    );
  });

  it('come together when an edit makes them one story, and part again', () => {
    const engine = createEngine();
    const documents = (text: string) => [
      { path: 'a.txt', text: ferry },
      { path: 'b.txt', text },
    ];
    const pool = engine.createComparison();
    for (const text of [ferryAgain, orchard, ferryAgain, `${orchard} ${ferryAgain}`, orchard]) {
      for (const document of documents(text)) pool.put(engine.analyse(document));
      assert.deepEqual(pool.report().relations, engine.compareSources(documents(text)).relations);
    }
  });

  it('are not told apart by so few figures', () => {
    const relation = relationOf(compare('The band played for 412 fans.', 'Its show drew 412 fans.'), '412', '412');
    assert.equal(relation?.relation, 'corroborates');
  });
});
