import type { ComparedSource, ComparedStatement, ComparedTopic, ComparisonTable } from '../../../server/src/protocol';
import type { ExportModel } from '../../../client/src/comparison/export/model';
import { keyed } from '../../../client/src/comparison/table/columns';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const counts = { conflicting: 0, disputed: 0, corroborated: 0, repeated: 0, related: 0, unconfirmed: 0 };

export function source(id: string, more: Partial<ComparedSource> = {}): ComparedSource {
  const uri = `file:///folder/${id}`;
  return { id, name: id, date: null, uri, role: 'source', origin: id, copyOf: null, ...more };
}

/** A statement whose value is the number it begins with. */
export function statement(claim: string, text: string, more: Partial<ComparedStatement> = {}): ComparedStatement {
  const value = Number.parseFloat(text);
  const place = Number.isNaN(value) ? null : { low: value, high: value, value, soft: false };
  return {
    claim,
    text,
    label: text,
    reading: text,
    verdict: 'unconfirmed',
    date: null,
    place,
    opposed: false,
    decided: false,
    uri: '',
    range,
    ...more,
  };
}

/** A row with cells by source. */
export function topic(
  label: string,
  cells: Readonly<Record<string, readonly ComparedStatement[]>>,
  more: Partial<ComparedTopic> = {},
): ComparedTopic {
  return {
    id: label,
    label,
    verdict: 'unconfirmed',
    tally: '',
    axis: { kind: 'number', unit: 'percent', symbol: null, type: 'percentage' },
    moves: false,
    against: [],
    cells: Object.entries(cells).map(([id, statements]) => ({ source: id, statements })),
    ...more,
  };
}

export function table(sources: readonly ComparedSource[], topics: readonly ComparedTopic[]): ComparisonTable {
  return { sources, topics, left: 0, counts, skipped: [], limits: [] };
}

export function model(
  sources: readonly ComparedSource[],
  rows: readonly ComparedTopic[],
  cards: ExportModel['cards'] = new Map(),
): ExportModel {
  return {
    columns: keyed(sources, (uri) => uri),
    rows,
    cards,
    words: {
      language: 'en-GB',
      title: 'Comparison',
      topic: 'Topic',
      source: 'Source',
      date: 'Date',
      figure: 'Figure',
      verdict: 'Verdict',
      low: 'Low',
      value: 'Value',
      high: 'High',
      unit: 'Unit',
      quote: 'Quote',
      file: 'File',
      line: 'Line',
      draft: 'draft',
      copyOf: (name) => `copy of ${name}`,
      counts: 'counts',
      verdictName: (verdict) => verdict,
    },
  };
}
