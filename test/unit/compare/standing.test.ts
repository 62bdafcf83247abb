import assert from 'node:assert/strict';
import { KnownStanding } from '../../../server/src/engine/compare/standing';

describe('where claims stand', () => {
  /** Answers whether something holds, and counts how often it is asked. */
  function asked(answer: boolean, before: () => void = () => undefined): { find: () => boolean; times: number } {
    const one = {
      times: 0,
      find: () => {
        one.times += 1;
        before();
        return answer;
      },
    };
    return one;
  }

  it('is found once', () => {
    const standing = new KnownStanding();
    for (const answer of [true, false]) {
      const one = asked(answer);
      assert.equal(standing.holds(`that is ${answer}`, one.find), answer);
      assert.equal(standing.holds(`that is ${answer}`, one.find), answer);
      assert.equal(one.times, 1);
    }
  });

  it('is found again after an edit only where the edited source bears on it', () => {
    const standing = new KnownStanding();
    const passing = asked(true, () => standing.passes());
    const lasting = asked(true);
    const ask = (): void => {
      standing.holds('passing', passing.find);
      standing.holds('lasting', lasting.find);
    };
    ask();
    standing.forgetPassing();
    ask();
    assert.deepEqual([passing.times, lasting.times], [2, 1]);
    standing.forget();
    ask();
    assert.deepEqual([passing.times, lasting.times], [3, 2]);
  });
});
