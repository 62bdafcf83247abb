import assert from 'node:assert/strict';
import { documentClaims } from '../../../server/src/features/claims-request';
import { comparison } from '../../../server/src/features/comparison-request';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { ReportIndex } from '../../../server/src/features/report-index';
import { judged, ReportBuilder } from './report-builder';

const equal = { relation: 'corroborates', basis: 'equal' } as const;

describe('the outline', () => {
  it('lists the claims of a single source', () => {
    const builder = new ReportBuilder().source('a.txt', 'It was 5 percent.');
    const claim = builder.claim('a.txt', '5 percent', judged('corroborated', {}));
    for (const path of ['b.txt', 'c.txt']) {
      builder.source(path, 'It was 5 percent.').relate(claim, builder.claim(path, '5 percent'), equal);
    }
    const symbols = documentSymbols(builder.view('a.txt'));
    assert.deepEqual(
      symbols.map(({ name, detail }) => [name, detail]),
      [['5 percent · unemployment', '✓ 2 agree']],
    );
  });

  it('puts the claims under the sources of a page that holds several', () => {
    const builder = new ReportBuilder()
      .source('a.txt', 'It was 5 percent.\n', { name: 'The Beacon', date: '2024-06' })
      .source('a.txt', 'No, it was 7 percent.\n', { name: 'The Lantern' });
    builder.claim('a.txt', '5 percent');
    builder.claim('a.txt', '7 percent');
    const symbols = documentSymbols(builder.view('a.txt'));
    assert.deepEqual(
      symbols.map(({ name, detail, children }) => [name, detail, children?.map((child) => child.name)]),
      [
        ['The Beacon', 'June 2024', ['5 percent · unemployment']],
        ['The Lantern', '', ['7 percent · unemployment']],
      ],
    );
  });
});

describe('claims of a document', () => {
  it('come with verdict and range', () => {
    const builder = new ReportBuilder().source('a.txt', 'One.\nIt was 5 percent.', { role: 'draft' });
    builder.claim('a.txt', '5 percent', judged('disputed', {}));
    const { version, role, claims } = documentClaims(builder.view('a.txt'), 7, new Set());
    assert.deepEqual([version, role], [7, 'draft']);
    assert.deepEqual(
      claims.map(({ verdict, range }) => [verdict, range]),
      [['disputed', { start: { line: 1, character: 7 }, end: { line: 1, character: 16 } }]],
    );
  });
});

describe('the comparison', () => {
  it('has a row for each topic, disagreements first, and a cell for each source that speaks of it', () => {
    const builder = new ReportBuilder()
      .source('a.txt', 'It was 5 percent, and 40 were there.')
      .source('b.txt', 'It was 7 percent, and 40 were there.')
      .source('c.txt', 'No figures.');
    const five = builder.claim('a.txt', '5 percent', judged('conflicting', {}));
    const seven = builder.claim('b.txt', '7 percent', judged('conflicting', {}));
    const [here, there] = ['a.txt', 'b.txt'].map((path) => builder.claim(path, '40', judged('repeated', {})));
    assert.ok(here && there);
    const forties = [here, there];
    builder
      .relate(five, seven, { relation: 'conflicts', basis: 'value' })
      .relate(here, there, equal, { independent: false });
    builder.topic('attendance', forties).topic('unemployment', [five, seven]);
    const table = comparison(new ReportIndex(builder.report()), builder);
    assert.deepEqual(
      table.topics.map(({ label, verdict, tally }) => [label, verdict, tally]),
      [
        ['unemployment', 'conflicting', '1 conflicts'],
        ['attendance', 'repeated', '1 repeats it, not independently'],
      ],
    );
    assert.deepEqual(
      table.sources.map(({ name }) => name),
      ['a.txt', 'b.txt'],
    );
    assert.deepEqual(
      table.topics[0]?.cells.map(({ source, statements }) => [source, statements.map(({ text }) => text)]),
      [
        ['a.txt', ['5 percent']],
        ['b.txt', ['7 percent']],
      ],
    );
    assert.equal(table.counts.conflicting, 2);
  });
});
