import type { Yield } from './files';

/** Milliseconds of work after which others come first. */
const SLICE = 10;

/**
 * Does work step by step, giving way to others whenever it has taken so long.
 * @param isStale asked when others had their turn: nobody wants the work any more
 * @returns null where it has become stale
 */
export async function inSlices<T>(
  steps: Iterator<undefined, T>,
  giveWay: Yield,
  isStale: () => boolean,
): Promise<T | null> {
  let ends = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < ends) continue;
    await giveWay();
    if (isStale()) return null;
    ends = performance.now() + SLICE;
  }
}
