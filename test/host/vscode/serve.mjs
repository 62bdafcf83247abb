// Serves the VS Code of the npm registry on 127.0.0.1, and makes addresses that open a folder in it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { registryVSCode } from './registry.mjs';
import { runStep } from './tools.mjs';

/** Quiet, offline, and the same picture on every run. */
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
};

/** Folders are looked at in restricted mode, and nobody is asked. */
export const untrusting = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

/**
 * @typedef {object} Served
 * @property {string} address http://127.0.0.1:PORT/
 * @property {string} authority of vscode-remote: addresses
 * @property {() => string} log
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop ends the server and all that it started
 */

/**
 * @typedef {object} ServeOptions
 * @property {Readonly<Record<string, unknown>>} [settings] the user's settings
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [installed] an extension's folder, taken as installed
 * @property {string} [packed] a .vsix file, to be installed as by a user
 * @property {string} [language] that extensions speak; VS Code's own words stay English, since there is no pack of them
 * @property {boolean} [driver] obey `extensionDevelopmentPath` in the address; notification toasts do not show then
 */

/** @param {ServeOptions} [options] @returns {Promise<Served>} */
export async function serve({ settings = quietSettings, env = {}, installed, packed, language, driver = true } = {}) {
  const data = mkdtempSync(path.join(os.tmpdir(), 'crosscheck-vscode-'));
  mkdirSync(path.join(data, 'data/User'), { recursive: true });
  writeFileSync(path.join(data, 'data/User/settings.json'), JSON.stringify(settings));
  if (installed) linkExtension(installed, path.join(data, 'extensions'));
  if (packed) installPacked(packed, data);
  if (language) writeLanguagePack(language, path.join(data, 'data'));
  const port = await freePort();
  const server = spawn(
    registryVSCode.node,
    [
      path.join(registryVSCode.server, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
      ...['--server-data-dir', data, '--telemetry-level', 'off', '--disable-telemetry', '--disable-update-check'],
      ...['--disable-getting-started-override', '--disable-experiments'],
      ...(settings['security.workspace.trust.enabled'] === true ? [] : ['--disable-workspace-trust']),
      ...(driver ? ['--enable-smoke-test-driver'] : []),
      ...(language ? ['--locale', language] : []),
    ],
    {
      // an empty gallery: extensions are not looked up on the network
      env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // a process group of its own: extension hosts and language servers end with it
    },
  );
  let log = '';
  const signalAll = (/** @type {NodeJS.Signals} */ signal) => {
    try {
      if (server.pid) process.kill(-server.pid, signal);
    } catch {
      // none of the group is left
    }
  };
  const cleanUp = () => {
    signalAll('SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', cleanUp);
  const ended = /** @type {Promise<void>} */ (new Promise((resolve) => server.once('exit', () => resolve())));
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      const listen = (/** @type {Buffer} */ chunk) => {
        log += chunk.toString();
        if (log.includes('Extension host agent listening on')) resolve();
      };
      server.stdout.on('data', listen);
      server.stderr.on('data', listen);
      server.once('error', reject);
      void ended.then(() => reject(new Error(`the VS Code server did not start:\n${log}`)));
    })
  );
  return {
    address: `http://127.0.0.1:${port}/`,
    authority: `127.0.0.1:${port}`,
    log: () => log,
    ended,
    async stop() {
      signalAll('SIGTERM');
      const timer = setTimeout(() => signalAll('SIGKILL'), 3000);
      await ended;
      clearTimeout(timer);
      cleanUp();
      process.off('exit', cleanUp);
    },
  };
}

/**
 * The address of a workbench with a folder open, or what a workspace file names.
 * @param {Served} served
 * @param {string} opened absolute
 * @param {{ extension?: string, tests?: string, open?: string }} [options] extension and tests: absolute paths of an
 *   extension under development and of its test runner; open: FILE:LINE:COLUMN
 */
export function workbenchAddress({ address, authority }, opened, { extension, tests, open } = {}) {
  const remote = (/** @type {string} */ absolute) => `vscode-remote://${authority}${absolute}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(open
      ? [
          ['openFile', remote(open)],
          ['gotoLineMode', 'true'],
        ]
      : []),
  ];
  const url = new URL(address);
  url.searchParams.set(opened.endsWith('.code-workspace') ? 'workspace' : 'folder', opened);
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * By a link, so that a new build counts after the next reload of the window.
 * @param {string} folder of the extension
 * @param {string} extensions
 */
function linkExtension(folder, extensions) {
  const manifest = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const { publisher, name, version } = /** @type {Record<string, string>} */ (JSON.parse(manifest));
  mkdirSync(extensions, { recursive: true });
  symlinkSync(path.resolve(folder), path.join(extensions, `${publisher}.${name}-${version}`), 'dir');
}

/**
 * @param {string} file
 * @param {string} data the server's folder
 */
function installPacked(file, data) {
  const args = [path.join(registryVSCode.server, 'out/server-main.js'), '--accept-server-license-terms'];
  runStep(
    'the packed extension',
    registryVSCode.node,
    [...args, '--server-data-dir', data, '--install-extension', file],
    {
      env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    },
  );
}

/**
 * A language pack without a word in it: enough for VS Code to take a language.
 * @param {string} language
 * @param {string} userData
 */
function writeLanguagePack(language, userData) {
  const words = path.join(userData, `words-${language}.json`);
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: `no.words-${language}` }, version: '1.0.0' }];
  const pack = { hash: language, label: language, extensions, translations: { vscode: words } };
  writeFileSync(path.join(userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
