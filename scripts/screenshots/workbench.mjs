// VS Code's workbench in a page, as a person works with it.
import path from 'node:path';

/** Milliseconds until what should appear counts as missing. */
const PATIENCE = 30_000;

export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} folder that is open
   */
  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
    page.setDefaultTimeout(PATIENCE);
  }

  /** Until a folder is shown and its commands can be called. */
  async ready() {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Reloads the window, as the command does: a page that is just loaded anew has VS Code forget its last seconds. */
  async reload() {
    const gone = this.page.waitForEvent('framenavigated', (frame) => frame === this.page.mainFrame());
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input.input').fill('>Developer: Reload Window');
    await this.see('.quick-input-list .monaco-list-row.focused', 'Reload Window');
    await this.page.keyboard.press('Enter');
    await gone;
    // a palette that is opened before the extensions are known does not list their commands
    await this.see('.statusbar-item', /conflict/);
  }

  /**
   * Runs a command of the palette by its exact title.
   * @param {string} title
   * @param {boolean} [asks] the command shows a list or a box of its own in the palette's place
   */
  async command(title, asks = false) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
    if (!asks) await input.waitFor({ state: 'hidden' });
  }

  /**
   * Opens a file of the folder with the cursor at a place.
   * @param {string} name
   * @param {number} [line] from 1
   * @param {number} [column] from 1
   */
  async open(name, line = 1, column = 1) {
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`${name}:${line}:${column}`);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: path.basename(name) }).waitFor();
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await this.page.locator('.monaco-editor .view-lines').first().waitFor();
  }

  /**
   * Names a file in VS Code's own box for files. What is typed there counts once the folder it names is listed: a key
   * that comes earlier is lost. And the key goes to the box, wherever the focus is: VS Code gives it back to a web view
   * that had it, late when the machine is busy, even if a box has been opened since.
   * @param {string} file absolute, in another folder than the one that is offered
   */
  async nameFile(file) {
    const input = this.page.locator('.quick-input-widget input.input');
    const offered = await this.listedFiles('');
    await input.fill(file);
    await this.listedFiles(offered);
    await input.press('Enter');
  }

  /**
   * What the box for files lists, once that is no longer what it was.
   * @param {string} before
   * @returns {Promise<string>}
   */
  async listedFiles(before) {
    const listed = await this.page.waitForFunction((was) => {
      const box = document.querySelector('.quick-input-widget');
      const rows = [...(box?.querySelectorAll('.quick-input-list .monaco-list-row') ?? [])].map(
        (row) => row.textContent,
      );
      const busy = box?.querySelector('.monaco-progress-container.active');
      return !busy && rows[0]?.startsWith('..') && rows.join('\n') !== was ? rows.join('\n') : null;
    }, before);
    return String(await listed.jsonValue());
  }

  /**
   * Waits for an element, outside web views.
   * @param {string} selector
   * @param {string | RegExp} [text] that it holds
   */
  async see(selector, text) {
    await this.page
      .locator(selector, text === undefined ? {} : { hasText: text })
      .first()
      .waitFor();
  }

  /**
   * Waits for an element inside a web view and returns it.
   * @param {string} selector
   * @param {number} [patience] milliseconds
   */
  async seeInWebview(selector, patience = PATIENCE) {
    const found = this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator(selector);
    await found.first().waitFor({ timeout: patience });
    return found;
  }

  /**
   * Folds or unfolds a section of the side bar.
   * @param {string} title
   */
  async toggleSection(title) {
    await this.click(`.sidebar .pane-header:has-text("${title}")`);
  }

  /** @param {string} selector */
  async click(selector) {
    await this.page.locator(selector).first().click();
    await this.page.mouse.move(700, 890); // where no tooltip covers anything
  }

  /** Lets animations end. */
  settle() {
    return this.page.waitForTimeout(700);
  }
}
