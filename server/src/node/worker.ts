import { parentPort } from 'node:worker_threads';
import { Reader } from './reader';
import type { ThreadAnswer, ThreadTask } from './reading-threads';

const say = (answer: ThreadAnswer, handedOver: ArrayBuffer[] = []): void => parentPort?.postMessage(answer, handedOver);
const reader = new Reader((line) => say({ line }));

/** Reads one document after another and sends what it found, packed. */
parentPort?.on('message', (tasks: readonly ThreadTask[]) => {
  for (const { job, request, place } of tasks) {
    try {
      const outcome = reader.read(request, place);
      // handed over, not copied
      say({ job, outcome }, 'packed' in outcome ? [outcome.packed.buffer] : []);
    } catch (error) {
      say({ job, error: error instanceof Error ? error.message : String(error) });
    }
  }
});
