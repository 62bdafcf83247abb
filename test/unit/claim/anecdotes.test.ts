import assert from 'node:assert/strict';
import { figures } from './claims';

describe('a small count of what "we" did', () => {
  it('is a claim beside one of what the source speaks of, else it colours the story', () => {
    const cranes = 'The cranes were too late.';
    assert.deepEqual(figures(`We sent two cranes and nine divers. ${cranes}`), ['two', 'nine']);
    assert.deepEqual(figures('Our nurses are tired. We lost four nurses and three cooks.'), ['four', 'three']);
    assert.deepEqual(figures(`We once had three hamsters. ${cranes}`), []);
  });
});
