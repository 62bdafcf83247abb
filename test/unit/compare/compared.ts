import type { Claim, Finding, Relation, Report } from '../../../server/src/engine/report';
import { engine } from '../claim/claims';

/** Sources by name: the report on a.txt, b.txt, c.txt, ... */
export function compare(...texts: readonly string[]): Report {
  return engine.compareSources(texts.map((text, i) => ({ path: `${'abcdefghijklm'[i]}.txt`, text })));
}

/** The claim of a figure in one of the sources. */
export function claimIn(report: Report, path: string, figure: string): Claim {
  const found = report.claims.find((c) => c.path === path && c.text === figure);
  if (!found)
    throw new Error(`no claim "${figure}" in ${path}: ${report.claims.map((c) => c.id + c.text).join(' | ')}`);
  return found;
}

/** The relation between two figures of two sources, or null. */
export function relationOf(report: Report, figureA: string, figureB: string, b = 'b.txt'): Relation | null {
  const [x, y] = [claimIn(report, 'a.txt', figureA), claimIn(report, b, figureB)];
  return report.relations.find((r) => (r.a === x.id && r.b === y.id) || (r.a === y.id && r.b === x.id)) ?? null;
}

/** The relation of the one pair of figures that two sentences hold. */
export function between(a: string, b: string): Relation {
  const { relations, claims } = compare(a, b);
  const [relation] = relations;
  if (!relation || relations.length > 1)
    throw new Error(
      `${relations.length} relations between "${a}" and "${b}": ${claims.map((c) => c.text).join(' | ')}; ${relations.map((r) => r.because).join(' ')}`,
    );
  return relation;
}

export type Named = `${Finding['relation']} ${Finding['basis']}`;

/** "corroborates equal", "conflicts value", ... */
export function named({ relation, basis }: Finding): Named {
  return `${relation} ${basis}`;
}

/** A story with front matter. */
export function story(text: string, fields: Readonly<Record<string, string>>): string {
  return `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n\n${text}\n`;
}
