import { performance } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import { Reader } from './reader';
import type { ThreadAnswer, ThreadTask } from './reading-threads';

/** So many answers go in one message at most, and none waits so many milliseconds for others: each message wakes the other side. */
const TOGETHER = 8;
const WAITING = 10;

let answers: ThreadAnswer[] = [];
let since = 0;

function say(answer: ThreadAnswer): void {
  if (answers.length === 0) since = performance.now();
  answers.push(answer);
  if (answers.length >= TOGETHER || performance.now() - since >= WAITING) send();
}

function send(): void {
  if (answers.length === 0) return;
  // handed over, not copied
  const handedOver = answers.flatMap((answer) =>
    'outcome' in answer && 'packed' in answer.outcome ? [answer.outcome.packed.buffer] : [],
  );
  parentPort?.postMessage(answers, handedOver);
  answers = [];
}

const reader = new Reader((line) => say({ line }));

/** Reads one document after another and sends what it found, packed. */
parentPort?.on('message', (tasks: readonly ThreadTask[]) => {
  for (const { job, request, place } of tasks) {
    try {
      say({ job, outcome: reader.read(request, place) });
    } catch (error) {
      say({ job, error: error instanceof Error ? error.message : String(error) });
    }
  }
  send();
});
