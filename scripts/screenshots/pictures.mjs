// What is to be seen in each picture. A picture begins where the one before it ended.

/** @typedef {import('./workbench.mjs').Workbench} Workbench */
/** @typedef {{ name: string, take: (workbench: Workbench) => Promise<void> }} Picture */

/** Marks in the text: underlines by verdict are decorations, whatever class VS Code gives them. */
const PROBLEM = '.monaco-editor .squiggly-warning';

/** @type {readonly Picture[]} */
export const pictures = [
  {
    name: 'underlines',
    async take(workbench) {
      await workbench.open('aggregator.txt');
      await workbench.see(PROBLEM);
    },
  },
  {
    name: 'hover',
    async take(workbench) {
      await workbench.open('aggregator.txt', 5, 70);
      await workbench.command('Show or Focus Hover');
      await workbench.see('.monaco-hover:not(.hidden)', '400');
    },
  },
  {
    name: 'outline',
    async take(workbench) {
      await workbench.page.keyboard.press('Escape');
      await workbench.command('Explorer: Focus on Outline View');
      await workbench.see('.outline-pane .monaco-list-row', '400%');
    },
  },
  {
    name: 'problems',
    async take(workbench) {
      await workbench.command('Problems: Focus on Problems View');
      await workbench.see('.markers-panel .monaco-list-row, .markers-table-container .monaco-list-row');
    },
  },
  {
    name: 'comparison',
    async take(workbench) {
      await workbench.command('View: Hide Panel');
      await workbench.command('Crosscheck: Compare Sources');
      await workbench.seeInWebview('td');
    },
  },
];
