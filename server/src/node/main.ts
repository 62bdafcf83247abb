import { setImmediate } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createEngine } from '../engine/index';
import { startServer } from '../server';
import { nodeDecisions } from './decision-files';
import { nodeFiles } from './node-files';

const world = {
  files: nodeFiles,
  decisions: nodeDecisions,
  yield: () => setImmediate(),
  delay: (milliseconds: number, callback: () => void) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
startServer(createConnection(ProposedFeatures.all), world, createEngine());
