import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine';
import { Pool } from '../../../server/src/workspace/pool';

describe('a pool', () => {
  const english = 'The ferry carried 1,240 people to the island in May, the harbour office said.';
  const other = `Die Fähre brachte ${'im Mai viele Leute auf die Insel und im Juni noch mehr, sagte das Amt am Hafen. '.repeat(8)}`;

  function counted(pool: Pool): readonly [number, number, number] {
    return [pool.countOf('source'), pool.countOf('draft'), pool.skippedCount()];
  }

  it('counts its sources, its drafts and what nothing was read of, as they come, change and go', () => {
    const pool = new Pool(createEngine(), () => undefined);
    const put = (path: string, text: string, role: 'source' | 'draft' = 'source'): unknown =>
      pool.put(path, `file:///w/${path}`, text, role);
    put('a.txt', english);
    put('b.txt', english);
    put('c.txt', english, 'draft');
    put('d.txt', other);
    pool.skip('e.txt', 'is too large');
    assert.deepEqual(counted(pool), [2, 1, 2]);
    assert.deepEqual(
      pool.firstSkipped(5).map(({ path }) => path),
      ['e.txt', 'd.txt'],
    );
    put('b.txt', english, 'draft');
    put('d.txt', english);
    put('a.txt', other);
    assert.deepEqual(counted(pool), [1, 2, 2]);
    for (const path of ['a.txt', 'c.txt', 'e.txt', 'never.txt']) pool.remove(path);
    assert.deepEqual(counted(pool), [1, 1, 0]);
  });
});
