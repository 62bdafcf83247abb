import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { createEngine } from '../../server/src/engine/index';
import { makeFolder, type BenchDocument } from '../bench/folder';

/** Ratios are wide, so that a busy machine breaks none; what is quadratic goes past them all the same. */
const READ = 2.5;
const TAKEN_IN = 4;
const ASKED = 14;

interface Costs {
  /** Milliseconds a document. */
  readonly read: number;
  readonly takenIn: number;
  /** Milliseconds to have one document's report after an edit. */
  readonly asked: number;
}

function costsOf(size: number): Costs {
  const engine = createEngine();
  const pool = engine.createComparison();
  const { documents } = makeFolder(size);
  const analyses = [];
  let began = performance.now();
  for (const document of documents) analyses.push(engine.analyse(document));
  const read = (performance.now() - began) / size;
  began = performance.now();
  for (const analysis of analyses) pool.put(analysis);
  const takenIn = (performance.now() - began) / size;
  const askedAfter = (document: BenchDocument, edit: string): number => {
    pool.put(engine.analyse({ ...document, text: `${document.text}\n${edit}` }));
    const start = performance.now();
    pool.report({ paths: [document.path] });
    return performance.now() - start;
  };
  // the quicker of two: a machine that is busy at that moment adds to one
  const times = documents.slice(0, 9).map((document) => {
    pool.report({ paths: [document.path] });
    return Math.min(askedAfter(document, 'Nothing else.'), askedAfter(document, 'Nothing more.'));
  });
  return { read, takenIn, asked: times.sort((x, y) => x - y)[4] ?? 0 };
}

describe('a folder ten times as large', () => {
  it('costs ten times as much to read, and not ten times as much to ask for one document', function () {
    this.timeout(120_000);
    costsOf(20);
    const [small, large] = [costsOf(100), costsOf(1000)];
    const ratios = {
      read: large.read / small.read,
      takenIn: large.takenIn / small.takenIn,
      asked: large.asked / small.asked,
    };
    const told = JSON.stringify({ small, large, ratios });
    assert.ok(ratios.read < READ, told);
    assert.ok(ratios.takenIn < TAKEN_IN, told);
    assert.ok(ratios.asked < ASKED, told);
  });
});
