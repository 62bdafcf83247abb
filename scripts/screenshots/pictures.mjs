// What is to be seen in each picture. A picture begins where the one before it ended.

/** @typedef {import('./workbench.mjs').Workbench} Workbench */
/** @typedef {{ name: string, take: (workbench: Workbench) => Promise<void> }} Picture */

/** An underline by verdict: a decoration, for which VS Code makes up a class that begins so. */
export const UNDERLINE = '.monaco-editor .view-lines [class*="ced-"]';

/** The status bar when all is read. */
export const CONFLICTS = /[1-9]\d* conflict/;

/** The figure of the sample sources that the others contradict. @type {Picture} */
export const hover = {
  name: 'hover',
  async take(workbench) {
    await workbench.open('aggregator.txt', 5, 70);
    await workbench.command('Show or Focus Hover');
    await workbench.see('.monaco-hover:not(.hidden)', '400');
  },
};

/** @type {readonly Picture[]} */
export const pictures = [
  {
    name: 'underlines',
    async take(workbench) {
      await workbench.open('aggregator.txt');
      await workbench.see(UNDERLINE);
      await workbench.see('.statusbar-item', CONFLICTS);
    },
  },
  hover,
  {
    name: 'outline',
    async take(workbench) {
      await workbench.page.keyboard.press('Escape');
      await workbench.toggleSection('seeds'); // its room goes to the outline
      await workbench.command('Explorer: Focus on Outline View');
      await workbench.see('.outline-pane .monaco-list-row', '400%');
    },
  },
  {
    name: 'problems',
    async take(workbench) {
      await workbench.toggleSection('seeds');
      await workbench.command('Problems: Focus on Problems View');
      await workbench.see('.markers-panel .monaco-list-row, .markers-table-container .monaco-list-row');
    },
  },
  {
    name: 'claims',
    async take(workbench) {
      await workbench.command('View: Hide Panel');
      await workbench.command('Crosscheck: Focus on Claims View');
      // topics with a disagreement come first: open two
      await workbench.click('.sidebar .custom-view-tree-node-item >> nth=1');
      await workbench.click('.sidebar .custom-view-tree-node-item >> nth=0');
      await workbench.see('.sidebar .monaco-list-row[aria-level="2"]');
    },
  },
  {
    name: 'comparison',
    async take(workbench) {
      await workbench.command('View: Toggle Primary Side Bar Visibility');
      await workbench.command('Crosscheck: Compare Sources');
      await workbench.seeInWebview('td');
    },
  },
];
