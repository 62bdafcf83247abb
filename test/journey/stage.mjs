// VS Code with the packed extension, as a person would have it: a profile, a browser that keeps things, no folder yet.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchPerson } from '../host/vscode/browser.mjs';
import { quietSettings, serve } from '../host/vscode/serve.mjs';
import { Workbench } from '../../scripts/screenshots/workbench.mjs';

/** @typedef {{ workbench: Workbench, page: import('playwright-core').Page, served: import('../host/vscode/serve.mjs').Served, picture: (name: string) => Promise<void>, end: () => Promise<void> }} Stage */

/**
 * @param {{ settings?: Readonly<Record<string, unknown>>, workspace?: string, language?: string }} [options] workspace:
 *   a file that names folders; language: that the extension speaks
 * @returns {Promise<Stage>}
 */
export async function openStage({ settings = {}, workspace, language } = {}) {
  const { CROSSCHECK_PACKED: packed = '', CROSSCHECK_PICTURES: pictures = '' } = process.env;
  assert.ok(packed !== '' && pictures !== '', 'test/journey/run.mjs packs the extension first');
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'crosscheck-person-'));
  const served = await serve({
    packed,
    driver: false,
    settings: { ...quietSettings, ...settings },
    ...(language ? { language } : {}),
  });
  const browser = await launchPerson(path.join(scratch, 'profile'));
  const page = browser.pages()[0] ?? (await browser.newPage());
  // the page itself takes its language from a script that is fetched from a network: the extensions take theirs from it
  if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
  const address = new URL(served.address);
  if (workspace) address.searchParams.set('workspace', workspace);
  await page.goto(address.href, { waitUntil: 'commit' });
  const workbench = new Workbench(page, workspace ?? '');
  await workbench.see('.monaco-workbench .statusbar');
  return {
    workbench,
    page,
    served,
    async picture(name) {
      await workbench.settle();
      await page.screenshot({ path: path.join(pictures, `${name}.png`) });
    },
    async end() {
      await browser.close();
      await served.stop();
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
