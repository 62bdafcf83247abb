import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
      readonly enablement?: string;
    }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
    readonly configuration: readonly {
      readonly title: string;
      readonly properties: Readonly<
        Record<string, { readonly description?: string; readonly markdownDescription?: string; readonly order: number }>
      >;
    }[];
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<Theme, string>> }[];
  };
}

type Theme = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

const { contributes } = JSON.parse(readFileSync(path.resolve(__dirname, '../package.json'), 'utf8')) as Manifest;

/** Behind text in the editor and in the side bar of VS Code's four default themes. */
const backgrounds: Readonly<Record<Theme, readonly string[]>> = {
  dark: ['#1f1f1f', '#181818'],
  light: ['#ffffff', '#f8f8f8'],
  highContrast: ['#000000'],
  highContrastLight: ['#ffffff'],
};

/** WCAG 2: the relative luminance of an opaque colour. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(x: string, y: string): number {
  const [light = 0, dark = 0] = [luminance(x), luminance(y)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the manifest', () => {
  it('has colours that can be told from the background in the four default themes', () => {
    const lines = contributes.colors.filter(({ id }) => id.endsWith('Underline'));
    assert.equal(lines.length, 6);
    for (const { id, defaults } of lines) {
      for (const [theme, behind] of Object.entries(backgrounds)) {
        const color = defaults[theme as Theme];
        // high contrast promises that of text, the others that of graphics
        const least = theme.startsWith('highContrast') ? 4.5 : 3;
        for (const ground of behind) {
          assert.ok(contrast(color, ground) >= least, `${id} in ${theme}: ${contrast(color, ground).toFixed(1)}`);
        }
      }
    }
  });

  it('offers nothing that works on sources where Crosscheck is off', () => {
    const { commands, menus } = contributes;
    const offered = [...(menus['commandPalette'] ?? []), ...(menus['explorer/context'] ?? [])];
    const saysOff = (condition = ''): boolean =>
      ["!= 'setting'", "!= 'code project'"].every((part) => condition.includes(`crosscheck.state ${part}`));
    for (const id of ['compareSources', 'exportComparison', 'toggleUnderlines', 'newDraft', 'claims.search'])
      assert.ok(
        saysOff(commands.find(({ command }) => command === `crosscheck.${id}`)?.enablement) ||
          saysOff(offered.find(({ command }) => command === `crosscheck.${id}`)?.when),
        id,
      );
    for (const { command, when } of offered)
      if (/\.(?:claims\.(?:search|filter|refresh|groupBy)|markAsDraft|compareSelected)/.test(command ?? ''))
        assert.ok(saysOff(when) || when === 'false', `${command}: ${when}`);
  });

  it('describes every setting, each in its own place', () => {
    const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
    for (const { title } of contributes.configuration) assert.match(title, /^%settings\.\w+%$/);
    for (const [name, { description, markdownDescription }] of settings)
      assert.match(markdownDescription ?? description ?? '', /^%setting\.[\w.]+%$/, name);
    const orders = settings.map(([, { order }]) => order);
    assert.deepEqual(
      orders,
      [...orders.keys()].map((at) => at + 1),
    );
  });

  it('words the walkthrough in the marks that VS Code knows there: two stars, two backticks', () => {
    for (const language of ['', '.de']) {
      const file = readFileSync(path.resolve(__dirname, `../package.nls${language}.json`), 'utf8');
      const words = Object.entries(JSON.parse(file) as Readonly<Record<string, string>>);
      const told = words.filter(([key]) => key.startsWith('walkthrough.'));
      assert.ok(told.length > 5);
      for (const [key, text] of told) {
        assert.ok(!/(?<!\*)\*(?!\*)/u.test(text), key);
        assert.ok(!/(?<!`)`(?!`)/u.test(text), key);
      }
    }
  });

  it('names every command alike, and shows in menus only commands that it names', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    for (const { command, title, category } of contributes.commands) {
      assert.equal(category, 'Crosscheck', command);
      assert.match(title, /^%command\.[\w.]+%$/, command);
    }
    for (const [menu, items] of Object.entries(contributes.menus))
      for (const { command } of items) assert.ok(command === undefined || known.has(command), `${menu}: ${command}`);
  });

  it('keeps commands that need a figure of the claims view out of the palette', () => {
    const items = contributes.menus['view/item/context'] ?? [];
    const hidden = new Set(
      (contributes.menus['commandPalette'] ?? []).filter(({ when }) => when === 'false').map(({ command }) => command),
    );
    for (const { command } of items) assert.ok(hidden.has(command), command);
  });
});
