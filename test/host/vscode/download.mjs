// Desktop VS Code: given, or downloaded where that is possible.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { CACHE } from './registry.mjs';
import { onPath } from './tools.mjs';

/** @typedef {{ executable: string, why: string }} Choice */

/** Where @vscode/test-electron asks for versions. */
const UPDATES = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * The VS Code that runs the host tests. `CROSSCHECK_VSCODE` names an executable, or is `registry`.
 * @returns {Promise<Choice>}
 */
export async function chooseVSCode() {
  const registry = { executable: path.join(import.meta.dirname, 'executable.mjs') };
  const given = process.env['CROSSCHECK_VSCODE'];
  if (given === 'registry') return { ...registry, why: 'CROSSCHECK_VSCODE asks for the one of the npm registry' };
  if (given) {
    if (!existsSync(given)) throw new Error(`CROSSCHECK_VSCODE names ${given}, which is not there`);
    return { executable: given, why: 'given by CROSSCHECK_VSCODE' };
  }
  const obstacle = displayObstacle() ?? (await networkObstacle());
  if (obstacle) return { ...registry, why: `no desktop VS Code: ${obstacle}` };
  try {
    const executable = await downloadAndUnzipVSCode({ cachePath: CACHE, reporter: new SilentReporter() });
    return { executable, why: 'desktop VS Code, downloaded' };
  } catch (error) {
    return { ...registry, why: `desktop VS Code did not download: ${String(error)}` };
  }
}

/** Desktop VS Code needs a screen, if only a virtual one. */
function displayObstacle() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY || onPath('xvfb-run')
    ? null
    : 'there is no display, and no xvfb-run';
}

/** Asks once and briefly, before a download that would try again and again. */
async function networkObstacle() {
  try {
    const { ok, status } = await fetch(UPDATES, { signal: AbortSignal.timeout(5000) });
    return ok ? null : `${UPDATES} answers ${status}`;
  } catch {
    return `${new URL(UPDATES).host} cannot be reached`;
  }
}
