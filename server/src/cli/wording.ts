import { verdictMarks, type Report, type Source, type Verdict } from '../engine/report';
import type { Disagreement, Digest } from './digest';
import type { Style } from './terminal';

/** How a verdict is marked. */
export const marks: Readonly<Record<Verdict, { readonly sign: string; readonly style: Style; readonly word: string }>> =
  {
    conflicting: { sign: verdictMarks.conflicting, style: 'red', word: 'conflicts' },
    disputed: { sign: verdictMarks.disputed, style: 'yellow', word: 'disputed' },
    corroborated: { sign: verdictMarks.corroborated, style: 'green', word: 'confirmed' },
    repeated: { sign: verdictMarks.repeated, style: 'cyan', word: 'repeated only' },
    related: { sign: verdictMarks.related, style: 'cyan', word: 'not comparable' },
    unconfirmed: { sign: verdictMarks.unconfirmed, style: 'dim', word: 'alone' },
  };

export const disagreementMarks: Readonly<Record<Disagreement, { readonly verdict: Verdict; readonly word: string }>> = {
  conflicts: { verdict: 'conflicting', word: 'Conflict' },
  'same-figure': { verdict: 'conflicting', word: 'Same figure of something else' },
  disputed: { verdict: 'disputed', word: 'Disputed' },
};

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** The outlet or file; a draft is called one, since it is no evidence. */
export function sourceName({ name, role }: Source): string {
  return role === 'draft' ? `${name} (draft)` : name;
}

/** "5 sources, 103 claims, 24 topics: 60 confirmed, 1 conflicts". */
export function tally({ report, rows }: Digest): string {
  const verdicts = Object.entries(marks).flatMap(([verdict, { word }]) => {
    const n = report.claims.filter((claim) => claim.verdict === verdict).length;
    return n > 0 ? [`${n} ${word}`] : [];
  });
  const shared = rows.filter((row) => row.breadth > 1).length;
  const counts = [
    count(report.sources.length, 'source'),
    count(report.claims.length, 'claim'),
    count(shared, 'shared topic'),
  ].join(', ');
  return verdicts.length > 0 ? `${counts}: ${verdicts.join(', ')}` : counts;
}

export function hasConflict(report: Report): boolean {
  return report.claims.some((claim) => claim.verdict === 'conflicting');
}
