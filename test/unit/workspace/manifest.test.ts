import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, parseSettings, record } from '../../../server/src/workspace/settings';

interface Property {
  readonly type: string;
  readonly default: unknown;
  readonly minimum?: number;
}

const manifest: unknown = JSON.parse(readFileSync(path.resolve(__dirname, '../package.json'), 'utf8'));
const { configuration } = record(record(manifest)['contributes']);
const groups: readonly unknown[] = Array.isArray(configuration) ? configuration : [];
const properties = Object.assign({}, ...groups.map((group) => record(record(group)['properties']))) as Readonly<
  Record<string, Property>
>;

/** Settings that the client alone reads. */
const clientOnly = ['gutterIcons', 'followCursor', 'trace.server'];

/** What VS Code sends for the section `crosscheck`, with `set` in the place of some defaults. */
function section(set: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const all = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name.slice(11), one.default]));
  const nested: Record<string, unknown> = {};
  for (const [name, value] of Object.entries({ ...all, ...set })) {
    const [head = '', tail] = name.split('.');
    nested[head] = tail === undefined ? value : { ...record(nested[head]), [tail]: value };
  }
  return nested;
}

describe('the settings in the manifest', () => {
  it('have the defaults that the server has', () => {
    assert.deepEqual(parseSettings(section()), defaultSettings);
  });

  it('are all that the server reads, and each of them is read', () => {
    const names = Object.keys(properties)
      .map((name) => name.replace(/^crosscheck\./, ''))
      .filter((name) => !clientOnly.includes(name))
      .map((name) => name.replace(/^severity\..*/, 'severities'));
    assert.deepEqual([...new Set(names)].sort(), Object.keys(defaultSettings).sort());
  });

  it('allow of every number no less than the server takes', () => {
    const numbers = Object.entries(properties).filter(([, { type }]) => type === 'integer');
    assert.ok(numbers.length >= 6);
    for (const [name, { minimum, default: standard }] of numbers) {
      const key = name.slice(11);
      assert.ok(minimum !== undefined, name);
      assert.equal(record(parseSettings(section({ [key]: minimum })))[key], minimum, name);
      assert.equal(record(parseSettings(section({ [key]: minimum - 1 })))[key], standard, name);
    }
  });
});
