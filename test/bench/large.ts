import { performance } from 'node:perf_hooks';
import { createEngine } from '../../server/src/engine/index';
import { makeDocument } from './folder';

/** What one large document costs. */
export interface LargeFigures {
  readonly what: string;
  readonly megabytes: number;
  readonly figures: number;
  readonly seconds: number;
  readonly mbPerSecond: number;
}

/** A document of 5 MB, and one of 20,000 figures. */
export function measureLarge(): LargeFigures[] {
  return [
    measure('a document of 5 MB', makeDocument('large.txt', 5_000_000, 7).text),
    measure('a document of 20,000 figures', figuresOnly(20_000)),
  ];
}

function measure(what: string, text: string): LargeFigures {
  const engine = createEngine();
  engine.analyse({ path: 'warm.txt', text: makeDocument('warm.txt', 40_000, 3).text });
  const began = performance.now();
  const { claims } = engine.analyse({ path: 'large.txt', text });
  const seconds = (performance.now() - began) / 1000;
  const megabytes = text.length / 1e6;
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
