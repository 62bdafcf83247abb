// Loaded before a program with `node --require`, into its threads too: whatever would reach another machine or another
// process, or wait to be reached, is noted in the file that CROSSCHECK_NETWORK_LOG names, one a line, and throws.
'use strict';
const fs = require('node:fs');

const log = process.env['CROSSCHECK_NETWORK_LOG'] ?? '';
const note = fs.appendFileSync;

/** @param {string} what @returns {() => never} */
function forbidden(what) {
  return () => {
    note(log, `${what}\n`);
    throw new Error(`no network: ${what}`);
  };
}

/** @param {string} name of a module @param {readonly string[]} functions */
function close(name, functions) {
  const module = require(`node:${name}`);
  for (const one of functions) Object.assign(module, { [one]: forbidden(`${name}.${one}`) });
}

const net = require('node:net');
// the ways of all that is built on it, http and tls among them
net.Socket.prototype.connect = forbidden('net.Socket.connect');
net.Server.prototype.listen = forbidden('net.Server.listen');
close('dgram', ['createSocket']);
const lookups = ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'reverse'];
close('dns', lookups);
close('dns/promises', lookups);
close('http', ['request', 'get']);
close('https', ['request', 'get']);
close('http2', ['connect']);
close('tls', ['connect']);
close('child_process', ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']);
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  Object.defineProperty(globalThis, name, { value: forbidden(name), configurable: true });
}
