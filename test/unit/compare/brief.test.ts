import assert from 'node:assert/strict';
import type { Named } from './compared';
import { compare } from './compared';

/** Two sources of a sentence each, and what their figures are to each other; null where they have nothing to do with each other. */
function pair(expected: Named | null, a: string, b: string): Mocha.Test {
  return it(`${a} / ${b}`, () => {
    for (const texts of [[a, b] as const, [b, a] as const]) {
      const relation = compare(...texts).relations.at(0);
      assert.equal(relation ? `${relation.relation} ${relation.basis}` : null, expected);
    }
  });
}

describe('sources that say little', () => {
  pair(
    'conflicts value',
    'Distributed by Tamsin Pictures, the film was released on 23 March 2007.',
    'The Long Ferry was released in 2017.',
  );
  pair(
    'corroborates bound',
    'The fever can be fatal if untreated in 10% of cases due to shock.',
    'Marsh fever can cause death if it is untreated in less than 15% of cases.',
  );
  pair(null, 'Brekke joined the choir of Quell on 25 January 2008.', 'Halvard Brekke passed away after 2010.');
});
