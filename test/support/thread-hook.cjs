// Loaded before the server with `node --require`: threads that are given a document named *doom* end at once, the
// first time where its name says `once`, else every time.
'use strict';
const threads = require('node:worker_threads');

/** @type {Set<string>} */
const spared = new Set();

threads.Worker = class extends threads.Worker {
  /** @param {unknown} tasks */
  postMessage(tasks) {
    const paths = /** @type {{ request: { path: string } }[]} */ (tasks).map(({ request }) => request.path);
    const doomed = paths.filter((path) => path.includes('doom') && !spared.has(path));
    for (const path of paths) if (path.includes('once')) spared.add(path);
    if (doomed.length > 0) void this.terminate();
    else super.postMessage(tasks);
  }
};
