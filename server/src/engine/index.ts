// A stand-in until the real engine lands: percentages only, equal values agree.
import type { Analysis, Engine } from './engine';
import type { Claim, Relation, Report } from './report';

export function createEngine(): Engine {
  const unknown = { value: null, from: 'unknown' } as const;
  const analyse: Engine['analyse'] = ({ path, text, role = 'source' }) => {
    const source = { id: path, path, name: path, date: null, start: 0, end: text.length, role, origin: path, copiedFrom: null };
    const claims = [...text.matchAll(/(\d+(?:\.\d+)?)\s?(?:%|percent)/g)].map((m): Claim => {
      const before = text.slice(0, m.index);
      const line = before.split('\n').length;
      const value = Number(m[1]);
      return {
        id: `${path}#${m.index}`, source: path, path, start: m.index, end: m.index + m[0].length, line,
        column: m.index - before.lastIndexOf('\n'), text: m[0], sentence: { start: before.lastIndexOf('\n') + 1, end: m.index + m[0].length },
        quantity: { type: 'percentage', value, low: value, high: value, unit: 'percent', hedge: 'none', range: false },
        measure: { value: 'something', from: 'stated' }, kind: { value: 'share', from: 'stated' }, scope: unknown, time: unknown, asOf: unknown,
        status: { value: 'reported', from: 'stated' }, speaker: unknown, statement: `${path}#${m.index}`, restates: null, verdict: 'unconfirmed',
        counts: { corroborates: 0, origins: 0, conflicts: 0, disputed: 0, sameFigure: 0, differs: 0 },
      };
    });
    return { path, skipped: null, sources: [source], claims };
  };
  const createComparison: Engine['createComparison'] = () => {
    const pool = new Map<string, Analysis>();
    return {
      put: (analysis) => void pool.set(analysis.path, analysis),
      remove: (path) => void pool.delete(path),
      report: (question): Report => {
        const all = [...pool.values()].sort((x, y) => (x.path < y.path ? -1 : 1));
        const claims = all.flatMap((x) => x.claims);
        const relations = claims.flatMap((a, i) => claims.slice(i + 1).filter((b) => b.path !== a.path).flatMap((b): Relation[] =>
          question?.paths && !question.paths.includes(a.path) && !question.paths.includes(b.path) ? [] :
          [a.quantity.value === b.quantity.value
            ? { a: a.id, b: b.id, relation: 'corroborates', basis: 'equal', because: 'both say the same', reason: { code: 'equal', args: {} }, evidence: [], certainty: 'likely', unknown: [], independent: true, inputs: null, slip: null, later: null }
            : { a: a.id, b: b.id, relation: 'conflicts', basis: 'value', because: 'the values differ', reason: { code: 'value', args: {} }, evidence: [], certainty: 'likely', unknown: [], independent: true, inputs: null, slip: null, later: null }]));
        return { version: 1, sources: all.flatMap((x) => x.sources), claims, relations, topics: [{ id: 't', label: 'something', claims: claims.map((c) => c.id) }], skipped: [] };
      },
    };
  };
  return {
    readQuantities: () => [], analyse, createComparison,
    compareSources: (documents) => { const c = createComparison(); for (const d of documents) c.put(analyse(d)); return c.report(); },
  };
}
