// npm start [-- FOLDER]: builds, prints the comparison of the folder's sources, and opens VS Code on it.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { CACHE, installRegistryVSCode } from '../test/host/vscode/registry.mjs';
import { quietSettings, serve, workbenchAddress } from '../test/host/vscode/serve.mjs';
import { onPath } from '../test/host/vscode/tools.mjs';
import { programs, ROOT } from './bundles.mjs';

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, 'seeds'));
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error(`${folder} is no folder`);
  process.exit(2);
}

await Promise.all(programs.map((bundle) => esbuild.build(bundle)));
console.log(`crosscheck compare ${folder}\n`);
spawnSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'compare', folder], { stdio: 'inherit' });

const code = onPath('code');
if (code) await openDesktop(code);
else await openServed();

/**
 * A VS Code of its own, beside those that may be open already: it ends with us, they do not.
 * @param {string} program
 */
async function openDesktop(program) {
  console.log(`\nOpening desktop VS Code (${program} is on PATH). It ends when its window is closed, or with Ctrl+C.`);
  const profile = path.join(CACHE, 'profile');
  const child = spawn(
    program,
    ['--wait', '--new-window', `--user-data-dir=${profile}`, `--extensionDevelopmentPath=${ROOT}`, folder],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  onInterrupt(() => {
    // `code` starts VS Code as a process apart, which writes its id into this file
    const lock = path.join(profile, 'code.lock');
    try {
      process.kill(Number(readFileSync(lock, 'utf8')));
      rmSync(lock, { force: true });
    } catch {
      // it has ended, or did not come up
    }
    child.kill();
  });
  await new Promise((resolve) => child.once('exit', resolve));
}

/** The VS Code of the npm registry, in whatever browser the user has. */
async function openServed() {
  console.log('\nThere is no `code` on PATH, so VS Code comes from the npm registry and is shown by a browser.');
  installRegistryVSCode();
  const served = await serve({
    installed: ROOT,
    driver: false,
    settings: { ...quietSettings, 'editor.wordWrap': 'on' },
  });
  onInterrupt(() => void served.stop());
  const address = workbenchAddress(served, folder);
  console.log(`\nVS Code is served here, for this computer alone:\n\n  ${address}\n\nCtrl+C ends it.`);
  const opener = onPath('xdg-open');
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (opener && (DISPLAY || WAYLAND_DISPLAY)) {
    spawn(opener, [address], { stdio: 'ignore', detached: true }).unref();
  } else {
    console.log('(Open it in a browser: there is no display here to do that on.)');
  }
  await served.ended;
}

/** @param {() => void} stop */
function onInterrupt(stop) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, stop);
}
