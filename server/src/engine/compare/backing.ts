import type { Judgement } from './judge';

/**
 * Conflicts that more than one source bears out: a figure that no source confirms stands against one that another
 * source gives as well, and that one excludes it too. Each such conflict is likely though its words alone leave it
 * open. Dates are left out: a page is full of dates of different events.
 */
export function backedConflicts(judgements: readonly Judgement[]): ReadonlySet<Judgement> {
  const agreeing = new Map<string, Judgement[]>();
  const excluding = new Map<string, Set<string>>();
  for (const j of judgements) {
    const { relation, basis } = j.finding;
    if (relation === 'corroborates' && basis !== 'derived')
      for (const { id } of [j.a, j.b]) agreeing.set(id, [...(agreeing.get(id) ?? []), j]);
    if (relation !== 'conflicts') continue;
    for (const [x, y] of [
      [j.a, j.b],
      [j.b, j.a],
    ] as const)
      excluding.set(x.id, (excluding.get(x.id) ?? new Set<string>()).add(y.id));
  }
  const backed = new Set<Judgement>();
  for (const j of judgements) {
    if (j.finding.relation !== 'conflicts' || j.a.figure.quantity.type === 'date') continue;
    const lone = [j.a, j.b].filter((c) => !agreeing.has(c.id));
    const [odd] = lone;
    if (lone.length !== 1 || !odd) continue;
    const other = odd === j.a ? j.b : j.a;
    const others = excluding.get(odd.id);
    const supporters = (agreeing.get(other.id) ?? []).map((x) => (x.a.id === other.id ? x.b : x.a));
    if (supporters.some((c) => c.source !== other.source && c.source !== odd.source && others?.has(c.id)))
      backed.add(j);
  }
  return backed;
}
