import { performance } from 'node:perf_hooks';
import { createEngine } from '../../server/src/engine/index';
import { makeDocument } from './folder';

/** What one large document costs, or a long list beside another. */
export interface LargeFigures {
  readonly what: string;
  readonly megabytes: number;
  readonly figures: number;
  readonly seconds: number;
  readonly mbPerSecond: number;
}

/** A document of 5 MB, one of 20,000 figures, and texts in which all is like all else: the most that comparing can cost. */
export function measureLarge(): LargeFigures[] {
  return [
    measure('a document of 5 MB', [makeDocument('large.txt', 5_000_000, 7).text], 'read'),
    measure('a document of 20,000 figures', [figuresOnly(20_000)], 'read'),
    measure('one sentence of 1,200 figures, compared', ['On 4 May, 12 people died; '.repeat(600)], 'compared'),
    measure('two lists of 500 figures, compared', [costs(0), costs(1)], 'compared'),
  ];
}

function measure(what: string, texts: readonly string[], how: 'read' | 'compared'): LargeFigures {
  const engine = createEngine();
  engine.analyse({ path: 'warm.txt', text: makeDocument('warm.txt', 40_000, 3).text });
  const began = performance.now();
  const read = texts.map((text, i) => engine.analyse({ path: `large-${i}.txt`, text }));
  const claims = read.flatMap((one) => one.claims);
  if (how === 'compared') {
    const comparison = engine.createComparison();
    for (const one of read) comparison.put(one);
    comparison.report();
  }
  const seconds = (performance.now() - began) / 1000;
  const megabytes = texts.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const short = (value: number): number => Number(value.toPrecision(3));
  return {
    what,
    megabytes: short(megabytes),
    figures: claims.length,
    seconds: short(seconds),
    mbPerSecond: short(megabytes / seconds),
  };
}

function figuresOnly(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, i) => `The mill on street ${i % 97} ground ${1000 + i} tonnes of wheat.`,
  );
  return lines.join('\n');
}

function costs(more: number): string {
  return Array.from({ length: 500 }, (_, i) => `It cost ${i * 7 + more}.5 million pounds.`).join(' ');
}
