import type { ReadClaim } from '../../claim/read-claim';
import type { Dimension } from '../../quantity/parts/figure';
import { ALONE, judge } from '../judging/judge';
import { meetingPairOf } from '../judging/pairs';
import { isNeedless, twinsOf } from '../judging/twins';
import type { Rates } from '../values/values';

/** What one source says of one measured thing: its claims of the same measure with compatible values. */
export interface Statement {
  /** The id of its first claim. */
  readonly id: string;
  readonly source: string;
  readonly claims: readonly ReadClaim[];
}

/** Groups the claims of one source into statements. A figure restated in another unit belongs to the same one. */
export function statementsOf(claims: readonly ReadClaim[], rates: Rates): Statement[] {
  const parent = claims.map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) {
      parent[i] = parent[parent[i] ?? i] ?? i;
      i = parent[i] ?? i;
    }
    return i;
  };
  const byId = new Map(claims.map((c, i) => [c.id, i]));
  const twinOf = twinsOf(claims);
  /** Later twins of a sentence that is said again and again: the first speaks for them. */
  const spokenFor = claims.map((claim) => isNeedless(twinOf(claim), twinOf(claim)));
  const places = new Map<Dimension, number[]>();
  claims.forEach(({ figure: { dimension } }, i) => {
    const known = places.get(dimension);
    if (known) known.push(i);
    else places.set(dimension, [i]);
  });
  claims.forEach((a, i) => {
    const restated = a.restates === null ? undefined : byId.get(a.restates);
    if (restated !== undefined) parent[find(i)] = find(restated);
    const first = twinOf(a).first;
    if (spokenFor[i] && first) {
      parent[find(i)] = find(byId.get(first.id) ?? i);
      return;
    }
    for (const j of places.get(a.figure.dimension) ?? []) {
      const b = claims[j];
      if (j <= i || !b || spokenFor[j] || a.denied !== b.denied || find(i) === find(j)) continue;
      if (a.sentence.start === b.sentence.start) continue;
      const pair = meetingPairOf(a, b, rates);
      if (pair && judge(pair, ALONE)?.finding.relation === 'corroborates') parent[find(j)] = find(i);
    }
  });
  const groups = new Map<number, ReadClaim[]>();
  claims.forEach((claim, i) => {
    const root = find(i);
    const group = groups.get(root) ?? [];
    group.push(claim);
    groups.set(root, group);
  });
  return [...groups.values()].map((group) => ({
    id: group[0]?.id ?? '',
    source: group[0]?.source ?? '',
    claims: group,
  }));
}
