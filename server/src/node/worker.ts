import { parentPort } from 'node:worker_threads';
import { createEngine } from '../engine/index';
import { pack } from '../engine/packed';
import type { ThreadAnswer, ThreadTask } from './reading-threads';

const engine = createEngine();

/** Reads one document after another and sends what it found, packed. */
parentPort?.on('message', ({ job, document }: ThreadTask) => {
  try {
    const packed = pack(engine.analyse(document));
    // handed over, not copied
    parentPort?.postMessage({ job, packed } satisfies ThreadAnswer, [packed.buffer]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ job, error: reason } satisfies ThreadAnswer);
  }
});
