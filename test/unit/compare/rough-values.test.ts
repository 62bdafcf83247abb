import assert from 'node:assert/strict';
import { compare } from './compared';

describe('what is about so much', () => {
  const cherry = (share: string): string => `A late frost spoilt ${share} of the cherry blossom at Orm.`;
  const borne = (a: string, b: string): boolean =>
    compare(cherry(a), cherry(b)).relations.some(({ relation }) => relation === 'corroborates');

  it('is rounded to its last digit where it has two', () => {
    assert.ok(borne('about 18 percent', '17.6 percent'));
    assert.ok(borne('about 18 percent', '18.4 percent'));
    assert.ok(borne('about 40 percent', '43 percent'));
    assert.ok(!borne('about 18 percent', '17.1 percent'));
    assert.ok(!borne('about 18 percent', '18.9 percent'));
    // neither is it another
    assert.deepEqual(compare(cherry('about 18 percent'), cherry('17.1 percent')).relations, []);
  });

  it('is as wide in parts of a few as in fractions', () => {
    assert.ok(borne('two thirds', '68 percent'));
    assert.ok(borne('two in every three blossoms', '68 percent'));
    assert.ok(!borne('two in every three blossoms', '72 percent'));
  });
});
