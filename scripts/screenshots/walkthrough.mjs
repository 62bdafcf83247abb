// The pictures of the walkthrough: small windows, so that words can be read where they are shown.

import { CONFLICTS, hover, UNDERLINE } from './pictures.mjs';

/** @typedef {import('./pictures.mjs').Picture} Picture */

/** Files that the folder has beside the sample sources. */
export const files = {
  'draft.md': `---
crosscheck: draft
---

# What Rutte wants

The allies need 500% more air and missile defense than they have now.

He wants every ally to spend 5% of GDP on the military.

Leaders of the alliance meet in The Hague on June 24-25, 2025.
`,
};

/** @type {readonly Picture[]} */
export const walkthrough = [
  {
    name: 'sample',
    async take(workbench) {
      await workbench.command('View: Toggle Primary Side Bar Visibility');
      await workbench.open('aggregator.txt');
      await workbench.see(UNDERLINE);
      await workbench.see('.statusbar-item', CONFLICTS);
    },
  },
  hover,
  {
    name: 'draft',
    async take(workbench) {
      await workbench.command('View: Close All Editors');
      await showDraft(workbench);
    },
  },
  {
    name: 'decide',
    take: offerFixes,
  },
  {
    name: 'compare',
    async take(workbench) {
      await workbench.page.keyboard.press('Escape');
      await workbench.command('Crosscheck: Compare Sources');
      await workbench.seeInWebview('td');
    },
  },
];

/** @param {import('./workbench.mjs').Workbench} workbench */
export async function showDraft(workbench) {
  await workbench.open('draft.md');
  await workbench.see('.statusbar-item', /Draft/);
  await workbench.see(UNDERLINE);
}

/** @param {import('./workbench.mjs').Workbench} workbench showing the draft */
export async function offerFixes(workbench) {
  await workbench.command('Crosscheck: Next Open Point of the Draft');
  await workbench.settle();
  await workbench.page.keyboard.press('Escape');
  await workbench.command('Quick Fix...');
  await workbench.see('.action-widget .monaco-list-row', /Use the source/);
}
