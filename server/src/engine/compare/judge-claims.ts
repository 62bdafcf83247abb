import type { ReadClaim } from '../claim/read-claim';
import { showTime } from '../claim/sentence/time';
import type { Claim, Relation } from '../report';
import type { Neighbourhood } from './neighbourhood';
import type { Sources } from './sources';
import type { Seen } from './relations/verdict';
import { countsOf, verdictOf } from './relations/verdict';

/** The claims of a report with their verdicts, as far as the relations tell. Those of `whole` bear all of theirs. */
export function judgeClaims(
  claims: readonly ReadClaim[],
  relations: readonly Relation[],
  sources: Sources,
  around: Neighbourhood,
): Claim[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const touching = new Map<string, Relation[]>();
  for (const r of relations)
    for (const id of [r.a, r.b]) {
      const known = touching.get(id);
      if (known) known.push(r);
      else touching.set(id, [r]);
    }
  const statements = statementsOf(claims, sources);
  const seenBy = (claim: ReadClaim, relation: Relation): Seen[] => {
    const other = byId.get(relation.a === claim.id ? relation.b : relation.a);
    if (!other) return [];
    return [
      {
        relation,
        otherOrigin: around.origins.of(other.source),
        otherIsDraft: sources.get(other.source)?.source.role === 'draft',
        support:
          relation.relation === 'same-figure'
            ? () => ({ mine: around.support(claim), other: around.support(other) })
            : null,
      },
    ];
  };
  return claims.map((claim) => {
    const seen = (touching.get(claim.id) ?? []).flatMap((relation) => seenBy(claim, relation));
    return toClaim(claim, statements.get(claim.id) ?? claim.id, seen);
  });
}

/** The statement of each claim. */
export function statementsOf(claims: readonly ReadClaim[], sources: Sources): ReadonlyMap<string, string> {
  const ids = new Set(claims.map((c) => c.source));
  const statements = new Map<string, string>();
  for (const id of ids)
    for (const statement of sources.get(id)?.statements ?? [])
      for (const claim of statement.claims) statements.set(claim.id, statement.id);
  return statements;
}

function toClaim(c: ReadClaim, statement: string, seen: readonly Seen[]): Claim {
  const time = showTime(c.time);
  return {
    id: c.id,
    source: c.source,
    path: c.path,
    start: c.figure.start,
    end: c.figure.end,
    line: c.line,
    column: c.column,
    text: c.figure.text,
    sentence: c.sentence,
    quantity: c.figure.quantity,
    measure: c.measure,
    kind: c.kind,
    scope: c.scope,
    time:
      c.time.slot.value === null || time === null ? { value: null, from: 'unknown' } : { ...c.time.slot, value: time },
    asOf: c.asOf,
    status: c.standing.slot,
    speaker: c.speaker,
    statement,
    restates: c.restates,
    verdict: verdictOf(seen),
    counts: countsOf(seen),
  };
}
