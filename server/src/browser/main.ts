import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientDecisions, clientFiles } from '../client-files';
import { createEngine } from '../engine/index';
import { startServer } from '../server';

/** In a web worker: no files but those that the client hands over. */
const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));
/** Milliseconds of work after which others come first; a timer costs four, so there is not one for each step. */
const slice = 8;
let sliceEnds = 0;

const world = {
  explanations: null,
  files: clientFiles(connection),
  decisions: clientDecisions(connection),
  analyst: null,
  yield: () =>
    new Promise<void>((resolve) => {
      if (performance.now() < sliceEnds) return resolve();
      setTimeout(() => {
        sliceEnds = performance.now() + slice;
        resolve();
      });
    }),
  delay: (milliseconds: number, callback: () => void) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
startServer(connection, world, createEngine());
