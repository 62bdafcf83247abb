// npm run screenshots [-- NAME...] [--theme dark|light|contrast|contrast-light] [--walkthrough|--tour] [--into DIR]: pictures of VS Code
// with the extension, on seeds/, into docs/pictures/NAME-THEME.png, or those of the walkthrough into media/walkthrough/,
// or of all else into out/tour/. All of them, or those named. What axe finds wrong with the comparison fails it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { launchBrowser } from '../../test/host/vscode/browser.mjs';
import { installRegistryVSCode } from '../../test/host/vscode/registry.mjs';
import { quietSettings, serve, workbenchAddress } from '../../test/host/vscode/serve.mjs';
import { programs, ROOT } from '../bundles.mjs';
import { accessibilityFaults } from './accessibility.mjs';
import { pictures as documentation } from './pictures.mjs';
import { tour } from './tour.mjs';
import { files, walkthrough } from './walkthrough.mjs';
import { Workbench } from './workbench.mjs';

const themes = new Map([
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
  ['contrast', 'Default High Contrast'],
  ['contrast-light', 'Default High Contrast Light'],
]);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string' },
    walkthrough: { type: 'boolean', default: false },
    tour: { type: 'boolean', default: false },
    into: { type: 'string' },
  },
});
const large = { width: 1400, height: 900 };
const { pictures, home, viewport, beside } = options.walkthrough
  ? { pictures: walkthrough, home: 'media/walkthrough', viewport: { width: 960, height: 640 }, beside: files }
  : options.tour
    ? { pictures: tour, home: 'out/tour', viewport: large, beside: files }
    : { pictures: documentation, home: 'docs/pictures', viewport: large, beside: {} };
const unknown = positionals.filter((name) => !pictures.some((picture) => picture.name === name));
if (unknown.length > 0) {
  console.error(`no such picture: ${unknown.join(', ')} (there are ${pictures.map(({ name }) => name).join(', ')})`);
  process.exit(2);
}

const into = options.into ?? home;
const target = path.resolve(ROOT, into);
mkdirSync(target, { recursive: true });
installRegistryVSCode();
await Promise.all(programs.map((bundle) => esbuild.build(bundle)));

const scratch = mkdtempSync(path.join(os.tmpdir(), 'crosscheck-pictures-'));
const browser = await launchBrowser();
let failed = false;
for (const [theme, title] of themes) {
  if (options.theme !== undefined && options.theme !== theme) continue;
  failed = !(await photograph(theme, title)) || failed;
}
await browser.close();
rmSync(scratch, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

/**
 * All pictures in one theme; what went wrong is left as failed-THEME.png.
 * @param {string} theme
 * @param {string} title of the theme in VS Code
 */
async function photograph(theme, title) {
  const folder = path.join(scratch, theme, 'seeds');
  cpSync(path.join(ROOT, 'seeds'), folder, { recursive: true });
  for (const [name, text] of Object.entries(beside)) writeFileSync(path.join(folder, name), text);
  const served = await serve({
    installed: ROOT,
    driver: false,
    settings: {
      ...quietSettings,
      'workbench.colorTheme': title,
      'window.autoDetectColorScheme': false,
      'editor.cursorBlinking': 'solid',
      'editor.minimap.enabled': false,
      'editor.wordWrap': 'on',
      'editor.occurrencesHighlight': 'off',
      'editor.selectionHighlight': false,
    },
  });
  const page = await browser.newPage({
    viewport,
    reducedMotion: 'reduce',
    colorScheme: theme.endsWith('light') ? 'light' : 'dark',
  });
  /** @type {string[]} */
  const told = [];
  try {
    await page.goto(workbenchAddress(served, folder), { waitUntil: 'commit' });
    const workbench = new Workbench(page, folder);
    await workbench.ready();
    for (const { name, take } of pictures) {
      await take(workbench);
      if (name === 'comparison') told.push(...(await accessibilityFaults(workbench, 'td')));
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      await workbench.settle();
      await page.screenshot({ path: path.join(target, `${name}-${theme}.png`) });
      console.log(`${into}/${name}-${theme}.png`);
    }
    if (told.length > 0) console.error(`accessibility, ${theme}:\n${told.join('\n')}`);
    return told.length === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await page.screenshot({ path: path.join(target, `failed-${theme}.png`) });
    return false;
  } finally {
    await page.close();
    await served.stop();
  }
}
