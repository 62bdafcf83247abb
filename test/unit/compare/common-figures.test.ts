import assert from 'node:assert/strict';
import type { ReadClaim } from '../../../server/src/engine/claim/read-claim';
import { isByChance } from '../../../server/src/engine/compare/judging/chance';
import { ALONE } from '../../../server/src/engine/compare/judging/judge';
import { pairOf } from '../../../server/src/engine/compare/judging/pairs';
import { NO_RATES } from '../../../server/src/engine/compare/values/values';
import { engine } from '../claim/claims';
import { compare, named, relationOf } from './compared';

/** What the first source's figure is to the other's, or null. */
function told(a: string, b: string, figureA: string, figureB: string): string | null {
  const relation = relationOf(compare(a, b), figureA, figureB);
  return relation && named(relation);
}

/** Whether two figures of two texts are equal by chance, where nothing else ties their sources. */
function meetsByChance(a: string, b: string, figure: string, figureB = figure): boolean {
  const find = (text: string, path: string, told: string): ReadClaim | undefined =>
    engine.analyse({ path, text }).claims.find((c) => c.figure.text === told);
  const [one, other] = [find(a, '0.txt', figure), find(b, '1.txt', figureB)];
  const pair = one && other && pairOf(one, other, NO_RATES);
  if (!pair) throw new Error(`no pair of ${figure}`);
  return isByChance(pair, 'equal', ALONE);
}

const MILL = 'The weaving mill in Dorne employs 412 people. It made 86 percent of its cloth for export.';
const PORT = 'The harbour of Dorne has 17 cranes. Some 38 percent of its quays are under repair.';

describe('a share that anything may be', () => {
  it('agrees with no other one on its own', () => {
    for (const [one, other] of [
      ['a third', 'one in three'],
      ['60 percent', 'three in five'],
    ] as const) {
      const a = `${MILL} Only ${one} of the looms are new.`;
      const b = `${PORT} The dredger works ${other} of all nights.`;
      assert.equal(told(a, b, one, other), null, one);
    }
  });

  it('is one whichever of the two says so', () => {
    const loom = 'Only three eighths of the looms are new.';
    const bought = 'Machines bought since 2019: 37.5 percent.';
    assert.equal(meetsByChance(loom, bought, 'three eighths', '37.5 percent'), true);
    assert.equal(meetsByChance(bought, loom, '37.5 percent', 'three eighths'), true);
  });

  it('agrees where a word says of what', () => {
    assert.equal(
      told(
        `${MILL} Only a third of the looms are new.`,
        `${PORT} Of the looms one in three is new.`,
        'a third',
        'one in three',
      ),
      'corroborates equal',
    );
  });

  it('is not one of other digits', () => {
    const a = `${MILL} Only 37 percent of the looms are new.`;
    const b = `${PORT} Machines bought since 2019: 37 percent.`;
    assert.equal(told(a, b, '37 percent', '37 percent'), 'corroborates equal');
  });

  it('takes more than people to be of one thing', () => {
    const a = `${MILL} Asked on the square, 34 percent of people like the new bridge.`;
    assert.equal(told(a, `${PORT} More than a third of people eat too late.`, '34 percent', 'a third'), null);
    const bridge = `${PORT} More than a third of people like the bridge.`;
    assert.equal(told(a, bridge, '34 percent', 'a third'), 'corroborates bound');
  });
});

describe('a small count', () => {
  const HEADING = '# Report on the loss of the ferry Marlin\n\n';

  it('meets another by chance where only the heading has a word of it', () => {
    const report = `${HEADING}Of the vans on deck, five had been tied down.`;
    assert.equal(meetsByChance('Ostrel Lines runs its ferries on five routes.', report, 'five'), true);
    assert.equal(meetsByChance('Only five vans were safe.', report, 'five'), false);
  });

  it('of one thing is none of another that happens in the same place', () => {
    const bridges = 'Across the province nine bridges were closed.';
    assert.equal(meetsByChance(bridges, 'The number of dead in the province is nine people.', 'nine'), true);
    assert.equal(meetsByChance(bridges, 'In the province nine of the bridges are shut.', 'nine'), false);
    assert.equal(meetsByChance('On the platform two riggers died.', 'Its collapse killed two people.', 'two'), false);
  });

  it('is one of up to ten', () => {
    const report = `${HEADING}Of the vans on deck, 47 had been tied down.`;
    assert.equal(meetsByChance('Ostrel Lines runs its ferries on 47 routes.', report, '47'), false);
  });

  it('says nothing of what is not counted, though each source has no other one', () => {
    const a = '# New school in Dorne\n\nSix windows were put in.';
    assert.equal(told(a, 'Parents are angry. Six bicycles were stolen from the schools of Dorne.', 'Six', 'Six'), null);
    assert.equal(told(a, 'Parents are happy with the school. Six were put in.', 'Six', 'Six'), 'corroborates equal');
  });
});
