// Writes server/src/engine/data/packed.json: what nearly every document that is packed has in its tables, by the
// documents of test/corpus and seeds/. To be run when the makers of claims hand out other properties:
// npx esbuild scripts/training/packed-entries.ts --bundle --platform=node --supported:regexp-unicode-property-escapes=true | node
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../server/src/engine/index';
import { sidesOf } from '../../server/src/engine/compare/digest';
import { readRecord } from '../../server/src/workspace/read-record';

/** A string that fewer documents have is no common one. */
const LEAST = 0.05;
/** A list of properties is long: it is worth an entry sooner. */
const LEAST_SHAPE = 0.01;

const engine = createEngine();
const strings = new Map<string, number>();
const shapes = new Map<string, number>();
let count = 0;

function note(value: unknown, names: { strings: Set<string>; shapes: Set<string> }): void {
  if (typeof value === 'string') names.strings.add(value);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  if (!Array.isArray(value)) names.shapes.add(entries.map(([name]) => name).join('\n'));
  for (const [, one] of entries) note(one, names);
}

function take(packed: unknown): void {
  const names = { strings: new Set<string>(), shapes: new Set<string>() };
  note(packed, names);
  count += 1;
  for (const one of names.strings) strings.set(one, (strings.get(one) ?? 0) + 1);
  for (const one of names.shapes) shapes.set(one, (shapes.get(one) ?? 0) + 1);
}

for (const folder of ['test/corpus', 'seeds']) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:txt|md)$/.test(name)) continue;
    const text = readFileSync(path.join(folder, name), 'utf8');
    take(readRecord(engine, { path: name, text, role: 'source', manner: null, maxFigures: Infinity }));
    for (const { claims } of sidesOf(engine.analyse({ path: name, text }))) take(claims);
  }
}

/** By how many documents have them, and then by their letters. */
function common(counts: ReadonlyMap<string, number>, least: number): string[] {
  return [...counts]
    .filter(([, times]) => times >= least * count)
    .sort(([x, xs], [y, ys]) => ys - xs || (x < y ? -1 : 1))
    .map(([one]) => one);
}

const known = {
  shapes: common(shapes, LEAST_SHAPE).map((shape) => shape.split('\n')),
  strings: common(strings, LEAST).filter((string) => string.length > 1),
};
writeFileSync('server/src/engine/data/packed.json', JSON.stringify(known));
