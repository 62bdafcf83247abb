// The browser that shows the workbench of a VS Code served on 127.0.0.1.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { onPath, runStep } from './tools.mjs';

/** @returns {Promise<import('playwright-core').Browser>} headless */
export function launchBrowser() {
  return chromium.launch(launchOptions());
}

/**
 * A browser that keeps cookies and workers, as a person's: in one that forgets, web views get no service worker.
 * @param {string} profile the folder where it keeps them
 * @returns {Promise<import('playwright-core').BrowserContext>}
 */
export function launchPerson(profile) {
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  // web views are of another origin than the workbench: what some systems block as third parties
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return chromium.launchPersistentContext(profile, { ...launchOptions(), viewport: { width: 1400, height: 900 } });
}

/** @returns {{ executablePath: string, args: string[] }} */
function launchOptions() {
  return {
    executablePath: findChromium() ?? installChromium(),
    args: [
      '--no-sandbox', // containers and root have none; the page is our own
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  };
}

/** `CROSSCHECK_CHROMIUM`, or what the system has. */
function findChromium() {
  const given = process.env['CROSSCHECK_CHROMIUM'];
  if (given) return given;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const found = onPath(name);
    if (found) return found;
  }
  return null;
}

/** Why there is no browser here and none can be installed; null where there is one, or can be. */
export function browserObstacle() {
  return findChromium() || (process.getuid?.() === 0 && onPath('apt-get'))
    ? null
    : 'It needs Chromium, and there is none on PATH. ' +
        'Install it (Debian, as root: apt-get install chromium fonts-dejavu-core), or name one in CROSSCHECK_CHROMIUM';
}

/** @throws Error that says what to do */
function installChromium() {
  const obstacle = browserObstacle();
  const apt = onPath('apt-get');
  if (obstacle !== null || !apt) throw new Error(`${obstacle ?? 'There is no apt-get'}.`);
  console.log('Installing Chromium (once):');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runStep('package lists', apt, ['update'], { env });
  runStep('chromium', apt, ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env });
  const installed = findChromium();
  if (!installed) throw new Error('apt-get installed chromium, but there is no chromium on PATH');
  return installed;
}
