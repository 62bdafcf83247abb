import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine';
import type { Report } from '../../../server/src/engine/report';
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

  describe('that makes a report while others have their turns', () => {
    const verdicts = (report: Report | null): unknown =>
      report?.claims.map(({ id, verdict, counts }) => [id, verdict, counts]);
    const told = (at: number): string =>
      Array.from({ length: 15 }, (_, i) => `Ship ${i} brought ${1200 + 7 * i + at} tonnes of grain to Sundby.`).join(
        ' ',
      );

    // each look at the clock finds that a slice is over
    const { now } = performance;
    let time = 0;
    before(() => (performance.now = () => (time += 1000)));
    after(() => (performance.now = now));

    function harbour(): Pool {
      const pool = new Pool(createEngine(), () => undefined);
      for (let at = 0; at < 4; at += 1) pool.put(`${at}.txt`, `file:///w/${at}.txt`, told(at), 'source');
      pool.complete = true;
      return pool;
    }

    it('says what it says at once, and makes it but once for all who ask', async () => {
      const pool = harbour();
      let turns = 0;
      const giveWay = (): Promise<void> => Promise.resolve(void (turns += 1));
      const [one, other] = await Promise.all([pool.reportSoon('0.txt', giveWay), pool.reportSoon('0.txt', giveWay)]);
      assert.equal(one, other);
      assert.equal(pool.reportFor('0.txt'), one);
      assert.ok(turns > 0, 'nobody else had a turn');
      assert.deepEqual(verdicts(one), verdicts(harbour().reportFor('0.txt')));
    });

    it('drops what it has begun when a source changes meanwhile', async () => {
      const pool = harbour();
      const giveWay = (): Promise<void> =>
        Promise.resolve(void pool.put('3.txt', 'file:///w/3.txt', `${told(3)} The end.`, 'source'));
      assert.equal(await pool.reportSoon('0.txt', giveWay), null);
      const report = await pool.reportSoon('0.txt', () => Promise.resolve());
      assert.equal(report, pool.reportFor('0.txt'));
    });

    it('drops as well what is made in passing, and takes what is known', async () => {
      const pool = harbour();
      const giveWay = (): Promise<void> =>
        Promise.resolve(void pool.put('3.txt', 'file:///w/3.txt', `${told(3)} The end.`, 'source'));
      assert.equal(await pool.reportInPassing('0.txt', giveWay), null);
      const known = pool.reportFor('0.txt');
      assert.equal(await pool.reportInPassing('0.txt', giveWay), known);
    });
  });
});
