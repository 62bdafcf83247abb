#!/usr/bin/env node
// The VS Code of the npm registry behind the command line of desktop VS Code, as far as @vscode/test-electron's runTests
// uses that: opens a folder or a workspace with the extension under development, runs its tests, exits with their code.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { installRegistryVSCode } from './registry.mjs';
import { quietSettings, serve, workbenchAddress } from './serve.mjs';

const args = process.argv.slice(2);
const opened = args.find((arg) => !arg.startsWith('-')) ?? process.cwd();

/** @param {string} name */
function option(name) {
  const prefix = `--${name}=`;
  return args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length);
}

/** What desktop VS Code would read from its user data folder. */
function userSettings() {
  const file = path.join(option('user-data-dir') ?? '', 'User/settings.json');
  return existsSync(file)
    ? /** @type {Record<string, unknown>} */ (JSON.parse(readFileSync(file, 'utf8')))
    : quietSettings;
}

async function main() {
  installRegistryVSCode();
  const browser = await launchBrowser();
  const served = await serve({ settings: userSettings() });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const code = new Promise((resolve, reject) => {
    // the workbench reports the test run's result to these two, if they exist before it starts
    void page.exposeFunction('codeAutomationLog', () => undefined);
    void page.exposeFunction('codeAutomationExit', resolve);
    page.once('crash', () => reject(new Error('the page with the workbench crashed')));
    void served.ended.then(() => reject(new Error(`the VS Code server ended:\n${served.log().slice(-3000)}`)));
  });
  const extension = option('extensionDevelopmentPath');
  const tests = option('extensionTestsPath');
  await page.goto(
    workbenchAddress(served, path.resolve(opened), {
      ...(extension ? { extension } : {}),
      ...(tests ? { tests } : {}),
    }),
    { waitUntil: 'commit' },
  );
  const result = Number(await code);
  await served.stop();
  return result;
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(1));
main().then(
  (code) => process.exit(code), // the browser ends with us
  (/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
