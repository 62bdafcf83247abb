import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setImmediate } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { clientDecisions, clientFiles } from '../client-files';
import { createEngine } from '../engine/index';
import { startServer } from '../server';
import { decisionsByScheme, filesByScheme } from './by-scheme';
import { nodeDecisions } from './decision-files';
import { limitHeapGrowth } from './heap-growth';
import { NodeAnalyst } from './node-analyst';
import { nodeFiles } from './node-files';

limitHeapGrowth(false);

const connection = createConnection(ProposedFeatures.all);
// one failed task of many is told and does not end the server
process.on('unhandledRejection', (reason) => {
  connection.console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
});

const world = {
  explanations: pathToFileURL(path.join(__dirname, '../docs/relations.md')).toString(),
  files: filesByScheme(nodeFiles, clientFiles(connection)),
  decisions: decisionsByScheme(nodeDecisions, clientDecisions(connection)),
  analyst: new NodeAnalyst(path.join(__dirname, 'worker.js'), (message) => connection.console.info(message)),
  yield: () => setImmediate(),
  delay: (milliseconds: number, callback: () => void) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
startServer(connection, world, createEngine());
