import assert from 'node:assert/strict';
import type { Judgement } from '../../../server/src/engine/compare/judging/judgement';
import { KnownStanding } from '../../../server/src/engine/compare/standing';

describe('where claims stand', () => {
  /** Finds some things one after another, and counts how many were looked for. */
  function search(things: readonly string[], before: () => void = () => undefined): Searched {
    const one: Searched = {
      looked: 0,
      find: function* () {
        for (const thing of things) {
          one.looked += 1;
          before();
          yield thing;
        }
      },
    };
    return one;
  }

  interface Searched {
    looked: number;
    readonly find: () => Iterator<string>;
  }

  function first(things: Iterable<string>): string | undefined {
    for (const thing of things) return thing;
    return undefined;
  }

  it('is found once, and no more of it than is asked for', () => {
    const standing = new KnownStanding();
    const one = search(['a', 'b', 'c']);
    assert.equal(first(standing.ofAll('claim', one.find)), 'a');
    assert.equal(first(standing.ofAll('claim', one.find)), 'a');
    assert.equal(one.looked, 1);
    assert.deepEqual([...standing.ofAll('claim', one.find)], ['a', 'b', 'c']);
    const looked = one.looked;
    assert.deepEqual([...standing.ofAll('claim', one.find)], ['a', 'b', 'c']);
    assert.equal(one.looked, looked);
  });

  it('is the same for two who ask in turns', () => {
    const standing = new KnownStanding();
    const { find } = search(['a', 'b', 'c']);
    const inTurns = (): Iterator<string, unknown> => standing.ofAll('claim', find)[Symbol.iterator]();
    const [one, other] = [inTurns(), inTurns()];
    const told = [one, one, other, other, other, one, one, other].map((found): unknown => found.next().value);
    assert.deepEqual(told, ['a', 'b', 'a', 'b', 'c', 'c', undefined, undefined]);
  });

  it('is found again after an edit only where the edited source bears on it', () => {
    const standing = new KnownStanding();
    const [passing, resting, lasting] = [
      search(['a'], () => undefined),
      search(['b'], () => standing.passes()),
      search(['c']),
    ];
    const ask = (): void => {
      assert.deepEqual([...standing.ofInHand('claim', passing.find)], ['a']);
      assert.deepEqual([...standing.ofAll('resting', resting.find)], ['b']);
      assert.deepEqual([...standing.ofAll('claim', lasting.find)], ['c']);
    };
    ask();
    ask();
    assert.deepEqual([passing.looked, resting.looked, lasting.looked], [1, 1, 1]);
    standing.edited('changed');
    ask();
    assert.deepEqual([passing.looked, resting.looked, lasting.looked], [2, 2, 1]);
    standing.forget();
    ask();
    assert.deepEqual([passing.looked, resting.looked, lasting.looked], [3, 3, 2]);
  });

  it('is found again where what it rests on holds no more', () => {
    const standing = new KnownStanding();
    const ground = { holds: true };
    const inner = search(['a'], () => standing.restsOn(ground));
    const outer = search(['b'], () => {
      assert.deepEqual([...standing.ofAll('inner', inner.find)], ['a']);
    });
    const ask = (): void => assert.deepEqual([...standing.ofAll('outer', outer.find)], ['b']);
    ask();
    ask();
    assert.deepEqual([inner.looked, outer.looked], [1, 1]);
    ground.holds = false;
    ask();
    assert.deepEqual([inner.looked, outer.looked], [2, 2]);
  });

  it('rests on what sources in hand say as long as they say the same', () => {
    const standing = new KnownStanding();
    const [one, other] = [{}, {}] as [Judgement, Judgement];
    let said: Judgement[] | null = [one];
    let asked = 0;
    const say = (): Judgement[] | null => {
      asked += 1;
      return said;
    };
    const resting = search(['a'], () => standing.restsOn(standing.inHandSay.ground('claim', say)));
    const ask = (): void => assert.deepEqual([...standing.ofAll('claim', resting.find)], ['a']);
    ask();
    standing.edited('kept');
    ask();
    assert.deepEqual([resting.looked, asked], [1, 1]);
    said = [one];
    standing.edited('changed');
    ask();
    ask();
    assert.deepEqual([resting.looked, asked], [1, 2]);
    for (const next of [[one, other], [other, one], null]) {
      said = next;
      const before = resting.looked;
      standing.edited('changed');
      ask();
      assert.equal(resting.looked, before + 1);
    }
  });
});
