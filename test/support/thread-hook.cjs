// Loaded before the server with `node --require`: threads that are given a document named *doom* end at once, the
// first time where its name says `once`, else every time.
'use strict';
const threads = require('node:worker_threads');

/** @type {Set<string>} */
const spared = new Set();

threads.Worker = class extends threads.Worker {
  /** @param {unknown} task */
  postMessage(task) {
    const path = String(/** @type {{ document: { path: string } }} */ (task).document.path);
    const doomed = path.includes('doom') && !spared.has(path);
    if (path.includes('once')) spared.add(path);
    if (doomed) void this.terminate();
    else super.postMessage(task);
  }
};
