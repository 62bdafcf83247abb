import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../../server/src/engine/index';
import type { Report } from '../../../server/src/engine/report';
import { mergeSlices, sliceOf } from '../../../server/src/features/merged-report';

const seeds = path.resolve('seeds');
const said = (value: string, day: number, who: string): string =>
  `NORLAND, June ${day}, 2024 (${who}) -- Unemployment in Norland was ${value} percent in May 2024.\n`;

describe('the report of slices', () => {
  it('is the report on all documents at once', () => {
    const comparison = createEngine().createComparison();
    const texts = new Map([
      ...readdirSync(seeds).map((name) => [name, readFileSync(path.join(seeds, name), 'utf8')] as const),
      ['north.txt', said('6.1', 9, 'County Gazette')],
      ['again.txt', said('6.1', 10, 'The Beacon')],
      ['wrong.txt', said('1.6', 11, 'Morning Post')],
      ['empty.txt', ''],
    ]);
    for (const [name, text] of texts) comparison.put(createEngine().analyse({ path: name, text, role: 'source' }));
    const whole = comparison.report();
    const reports = [...texts.keys()].sort().map((name) => ({ name, report: comparison.report({ paths: [name] }) }));
    const merged = mergeSlices(reports.map(({ name, report }) => sliceOf(report, name)));
    const comparable = ({ topics, relations, ...rest }: Report): unknown => ({
      ...rest,
      relations: [...relations].sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)),
      topics: topics.map(({ id, claims }) => ({ id, claims })),
    });
    assert.ok(whole.relations.length > 0 && whole.topics.some(({ claims }) => claims.length > 3));
    assert.deepEqual(comparable(merged), comparable(whole));
    const labels = new Set(reports.flatMap(({ report }) => report.topics.map(({ label }) => label)));
    for (const { label } of merged.topics) assert.ok(labels.has(label), label);
    assert.deepEqual(
      merged.relations.map(({ a, b }) => `${a} ${b}`),
      whole.relations.map(({ a, b }) => `${a} ${b}`),
    );
  });
});
