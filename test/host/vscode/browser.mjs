// The browser that shows the workbench of a VS Code served on 127.0.0.1.
import { chromium } from 'playwright-core';
import { onPath, runStep } from './tools.mjs';

/** @returns {Promise<import('playwright-core').Browser>} headless */
export function launchBrowser() {
  return chromium.launch({
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
  });
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

/** @throws Error that says what to do */
function installChromium() {
  const root = process.getuid?.() === 0;
  const apt = onPath('apt-get');
  if (!root || !apt) {
    throw new Error(
      'The host tests need Chromium, and there is none on PATH. ' +
        'Install it (Debian, as root: apt-get install chromium fonts-dejavu-core), or name one in CROSSCHECK_CHROMIUM.',
    );
  }
  console.log('Installing Chromium (once):');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runStep('package lists', apt, ['update'], { env });
  runStep('chromium', apt, ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env });
  const installed = findChromium();
  if (!installed) throw new Error('apt-get installed chromium, but there is no chromium on PATH');
  return installed;
}
