import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { clientDecisions, clientFiles } from '../client-files';
import { createEngine } from '../engine/index';
import { startServer } from '../server';
import { decisionsByScheme, filesByScheme } from './by-scheme';
import { nodeDecisions } from './decision-files';
import { NodeAnalyst } from './node-analyst';
import { nodeFiles } from './node-files';

// Left to itself the heap grows to several times what is in use before it is swept: here, and in the reading threads.
setFlagsFromString('--heap-growing-percent=40');

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
