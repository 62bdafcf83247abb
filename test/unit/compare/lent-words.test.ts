import assert from 'node:assert/strict';
import { compare, relationOf } from './compared';

/** What the first source's figure is to the other's and how certainly, or null. */
function told(a: string, b: string, figureA: string, figureB: string): string | null {
  const relation = relationOf(compare(a, b), figureA, figureB);
  return relation && `${relation.relation} ${relation.certainty}`;
}

describe('a figure whose words were said before it', () => {
  it('is no sure slip of one with few digits, where its own clause says something else', () => {
    const a = 'The water in the Orrel lock stood at 6.34 metres. It was 6.18 metres at the weir.';
    const b = 'The water in the Orrel lock rose to 6.81 metres on Monday, the harbour office said.';
    assert.equal(told(a, b, '6.18 metres', '6.81 metres'), 'conflicts possible');
    const c = 'The water in the Orrel lock was 6.18 metres deep.';
    assert.equal(told(c, b, '6.18 metres', '6.81 metres'), 'conflicts likely');
  });

  it('is one of many digits', () => {
    const a = 'The water in the Orrel lock stood at 6.342 metres. It was 6.184 metres at the weir.';
    const b = 'The water in the Orrel lock rose to 6.814 metres on Monday, the harbour office said.';
    assert.equal(told(a, b, '6.184 metres', '6.814 metres'), 'conflicts likely');
  });

  it('is of what they say where it has no others, and no slip of what excludes that', () => {
    const a = 'The death toll of the landslide in the Lower Orrel climbed again. It stood at 312 on Tuesday.';
    const injured = 'Hospitals counted the dead of the landslide. The number of injured is given as 3,120.';
    assert.notEqual(told(a, injured, '312', '3,120'), 'conflicts likely');
    const dead = 'Hospitals counted the dead of the landslide. The number of dead is given as 3,120.';
    assert.equal(told(a, dead, '312', '3,120'), 'conflicts likely');
  });
});
