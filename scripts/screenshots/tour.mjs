// npm run screenshots -- --tour: everything else that there is to be looked at, for whoever changes how it looks.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONFLICTS } from './pictures.mjs';
import { offerFixes, showDraft } from './walkthrough.mjs';

/** A comparison has no more columns unless they are chosen. */
const COLUMNS = 30;

/** @typedef {import('./pictures.mjs').Picture} Picture */
/** @typedef {import('./workbench.mjs').Workbench} Workbench */

/** @param {Workbench} workbench @param {Readonly<Record<string, unknown>>} settings of the folder */
function set(workbench, settings) {
  mkdirSync(path.join(workbench.folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(workbench.folder, '.vscode/settings.json'), JSON.stringify(settings));
}

/**
 * Stories of one strike, in two figures, and beyond sixty of villages, each of its own.
 * @param {Workbench} workbench @param {number} count
 */
function write(workbench, count) {
  mkdirSync(path.join(workbench.folder, 'strike'), { recursive: true });
  for (let at = 0; at < count; at += 1) {
    const name = [26, 1].map((place) => String.fromCharCode(97 + (Math.floor(at / place) % 26))).join('rin');
    const text =
      at < 60
        ? `The strike at the port of Orre kept ${at % 2 === 0 ? '31' : '13'} ships waiting in May 2024, the harbour master said.`
        : `The village of D${name} has ${1000 + 7 * at} ${['people', 'hectares of wood', 'tonnes of rye'][at % 3]}.`;
    writeFileSync(path.join(workbench.folder, `strike/paper-${at}.txt`), `${text}\n`);
  }
}

/** @type {readonly Picture[]} */
export const tour = [
  {
    name: 'status-bar',
    async take(workbench) {
      await workbench.open('aggregator.txt');
      await workbench.see('.statusbar-item', CONFLICTS);
      await workbench.page.locator('.statusbar-item', { hasText: CONFLICTS }).hover();
      await workbench.see('.monaco-hover:not(.hidden)', 'with a conflict');
    },
  },
  {
    name: 'draft',
    take: showDraft,
  },
  {
    name: 'quick-fixes',
    take: offerFixes,
  },
  {
    name: 'decided',
    async take(workbench) {
      await workbench.page.locator('.action-widget .monaco-list-row', { hasText: /^Not a claim/ }).click();
      await workbench.see('.statusbar-item', /Decided/);
    },
  },
  {
    name: 'decisions',
    async take(workbench) {
      await workbench.command('Crosscheck: Review Decisions', true);
      await workbench.see('.quick-input-list .monaco-list-row', /is not a claim/);
    },
  },
  {
    name: 'hints',
    async take(workbench) {
      await workbench.page.keyboard.press('Escape');
      set(workbench, { 'crosscheck.inlayHints': true, 'crosscheck.codeLens': true, 'crosscheck.gutterIcons': true });
      await workbench.open('aggregator.txt');
      await workbench.see('.monaco-editor .codelens-decoration');
    },
  },
  {
    name: 'half',
    async take(workbench) {
      set(workbench, {});
      await workbench.command('View: Split Editor');
      await workbench.command('Crosscheck: Compare Sources');
      await workbench.seeInWebview('td');
    },
  },
  {
    name: 'card',
    async take(workbench) {
      await workbench.command('View: Close All Editors');
      await workbench.command('Crosscheck: Compare Sources');
      await (await workbench.seeInWebview('.figure.corroborated')).first().hover();
      await workbench.seeInWebview('#card:not([hidden])');
    },
  },
  {
    name: 'export',
    async take(workbench) {
      await workbench.command('Crosscheck: Export Comparison…', true);
      await workbench.see('.quick-input-list .monaco-list-row', 'The whole report');
    },
  },
  {
    name: 'walkthrough',
    async take(workbench) {
      await workbench.page.keyboard.press('Escape');
      await workbench.command('View: Close All Editors');
      await workbench.command('Welcome: Open Walkthrough...', true);
      await workbench.page.locator('.quick-input-widget input.input').fill('Crosscheck');
      await workbench.see('.quick-input-list .monaco-list-row.focused', 'Crosscheck');
      await workbench.page.keyboard.press('Enter');
      await workbench.see('.gettingStartedContainer', 'Open a folder of sources');
    },
  },
  ...[0, 1, 2, 60, 500].map((size) => ({
    name: `sources-${size}`,
    /** @param {Workbench} workbench */
    async take(workbench) {
      await workbench.command('View: Close All Editors');
      set(workbench, { 'crosscheck.sources': ['strike/*.txt'] });
      write(workbench, size);
      const told = [/No sources/, /1 source/][size] ?? (size > 200 ? /500 sources/ : CONFLICTS);
      await workbench.see('.statusbar-item', told);
      await workbench.command('Crosscheck: Focus on Claims View');
      if (size > 0) {
        await workbench.command('Crosscheck: Compare Sources');
        await workbench.seeInWebview('td');
        // what was there before is shown until all are compared
        if (size > COLUMNS) await workbench.seeInWebview(`.notice:has-text("of ${size} sources are shown")`, 120_000);
        await workbench.seeInWebview('main:not(:has(.comparing:not([hidden])))', 120_000);
      }
    },
  })),
];
