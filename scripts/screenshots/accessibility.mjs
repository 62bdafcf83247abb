// What axe finds wrong with a web view, as screen readers and weak eyes would.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param {import('./workbench.mjs').Workbench} workbench with a web view open
 * @param {string} selector of an element in it
 * @returns {Promise<readonly string[]>} a line for each rule that is broken, with the elements that break it
 */
export async function accessibilityFaults(workbench, selector) {
  const element = await (await workbench.seeInWebview(selector)).first().elementHandle();
  const frame = await element.ownerFrame();
  if (!frame) throw new Error(`no web view holds ${selector}`);
  await frame.evaluate(axe);
  /** @type {import('axe-core').AxeResults} */
  const { violations } = await frame.evaluate('axe.run()');
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`,
  );
}
