// Loaded before a program with `node --require`: does what CROSSCHECK_FAULT says at one step that the program takes on
// files. Its value is JSON: { match, step, how }. Steps are the calls of node:fs/promises on paths that hold `match`,
// counted from 1. `how` is 'kill' (the process ends there, a write half done) or the code of an error. Every step is
// noted in the file `log`, one a line.
'use strict';
const fs = require('node:fs');
const promises = require('node:fs/promises');

/** @type {{ match: string, step: number, how: string, log: string }} */
const fault = JSON.parse(process.env['CROSSCHECK_FAULT'] ?? '{"match":"\\u0000","step":0,"how":"kill","log":""}');
let steps = 0;

/**
 * @param {string} name
 * @param {unknown} place
 * @param {() => void} [half] what is done of the step before the process is killed
 */
function step(name, place, half) {
  if (typeof place !== 'string' || !place.includes(fault.match)) return;
  steps += 1;
  if (fault.log) fs.appendFileSync(fault.log, `${name} ${place}\n`);
  if (steps !== fault.step) return;
  if (fault.how === 'kill') {
    half?.();
    process.kill(process.pid, 'SIGKILL');
  }
  throw Object.assign(new Error(`${fault.how}: made up, ${name} '${place}'`), { code: fault.how });
}

for (const name of /** @type {const} */ (['mkdir', 'rename', 'rm', 'link', 'writeFile'])) {
  const original = /** @type {(...args: unknown[]) => Promise<unknown>} */ (promises[name]);
  Object.assign(promises, {
    [name]: async (/** @type {unknown[]} */ ...args) => {
      step(name, args[0]);
      return original(...args);
    },
  });
}

const { open } = promises;
Object.assign(promises, {
  open: async (/** @type {Parameters<typeof open>} */ ...args) => {
    const [place] = args;
    step(`open ${String(args[1])}`, place);
    const handle = await open(...args);
    const { writeFile, sync, close } = handle;
    Object.assign(handle, {
      writeFile: async (/** @type {string} */ text) => {
        step('write', place, () => fs.writeSync(handle.fd, text.slice(0, text.length / 2)));
        return writeFile.call(handle, text);
      },
      sync: async () => {
        step('sync', place);
        return sync.call(handle);
      },
      close: async () => {
        if (fault.how !== 'kill') await close.call(handle);
        step('close', place);
        return fault.how === 'kill' ? close.call(handle) : undefined;
      },
    });
    return handle;
  },
});
