import assert from 'node:assert/strict';
import { mergeSlices, sliceOf } from '../../../server/src/features/merged-report';
import { createEngine } from '../../../server/src/engine/index';

const engine = createEngine();
const who = ['pilots', 'dockers', 'the mayor', 'a clerk', 'the union'];
const about = ['tides', 'cranes', 'wages'];

/** Sources that speak of one thing, most of them in one figure; every third is a copy of another. */
const documents = Array.from({ length: 24 }, (_, i) => ({
  path: `paper-${String(i).padStart(2, '0')}.txt`,
  text: `The strike at the port of Orre kept ${i % 4 === 0 ? 13 : 31} ships waiting in May 2024, ${who[i % 5] ?? ''} told a paper that asked about ${about[i % 3] ?? ''}.\n`,
}));

describe('sources that all state one figure', () => {
  it('are compared one by one as they are all at once, whatever comes, goes or changes between', () => {
    const pool = engine.createComparison();
    const present = new Map<string, string>();
    const put = (path: string, text: string): void => {
      pool.put(engine.analyse({ path, text }));
      present.set(path, text);
    };
    const compare = (): void => {
      const all = [...present].map(([path, text]) => ({ path, text })).sort((x, y) => (x.path < y.path ? -1 : 1));
      const slices = all.map(({ path }) => sliceOf(pool.report({ paths: [path] }), path));
      const { claims, relations } = mergeSlices(slices);
      const anew = engine.compareSources(all);
      assert.deepEqual(claims, anew.claims);
      assert.deepEqual(relations, anew.relations);
      assert.ok(relations.length >= (all.length * (all.length - 1)) / 2 - all.length);
    };
    for (const { path, text } of documents) put(path, text);
    compare();
    // who bears a figure out is another now
    put('paper-01.txt', 'The strike at the port of Orre kept 13 ships waiting in May 2024, pilots told a paper.\n');
    compare();
    for (const { path } of documents.slice(0, 9)) {
      pool.remove(path);
      present.delete(path);
    }
    compare();
    put('report.txt', 'The strike at the port of Orre kept 31 ships waiting in May 2024.\n');
    compare();
  });
});
