import { setFlagsFromString } from 'node:v8';

/**
 * Percent of what is in use by which a thread's heap may grow before it is swept. Left to itself it grows to several
 * times that. Threads that read are swept less often: they end soon, and all that they leave behind with them.
 */
const SPARING = 40;
const READING = 80;

/** @param reading whether threads read, each with a heap of its own; the growth is the same for all threads */
export function limitHeapGrowth(reading: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${reading ? READING : SPARING}`);
}
