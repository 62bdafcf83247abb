import type { ReadClaim } from '../claim/read-claim';
import { showTime } from '../claim/sentence/time';
import type { Claim, Relation } from '../report';
import type { Neighbourhood } from './neighbourhood';
import type { Sources } from './sources';
import type { OtherSide } from './relations/verdict';
import { Tally } from './relations/verdict';

/** The claims of a report with their verdicts, as far as the relations tell. */
export function judgeClaims(
  claims: readonly ReadClaim[],
  relations: readonly Relation[],
  statements: ReadonlyMap<string, string>,
  sources: Sources,
  around: Neighbourhood,
): Claim[] {
  const seen = new Map(claims.map((claim) => [claim.id, { claim, tally: new Tally() }]));
  const sides = new Map<string, OtherSide>();
  const sideOf = (source: string): OtherSide => {
    let side = sides.get(source);
    if (!side) sides.set(source, (side = { origin: around.origins.of(source), isDraft: sources.isDraft(source) }));
    return side;
  };
  for (const relation of relations) {
    const [a, b] = [seen.get(relation.a), seen.get(relation.b)];
    if (!a || !b) continue;
    a.tally.add(relation, sideOf(b.claim.source), () => around.isWorse(a.claim, b.claim));
    b.tally.add(relation, sideOf(a.claim.source), () => around.isWorse(b.claim, a.claim));
  }
  return claims.map((claim) =>
    toClaim(claim, statements.get(claim.id) ?? claim.id, seen.get(claim.id)?.tally ?? new Tally()),
  );
}

/** The statement of each claim. */
export function statementsOf(claims: readonly ReadClaim[], sources: Sources): ReadonlyMap<string, string> {
  const sides = new Map([...new Set(claims.map(({ source }) => source))].map((id) => [id, sources.get(id)]));
  return new Map(
    claims.map((claim) => [claim.id, sides.get(claim.source)?.statementOf(claim)?.id ?? claim.id] as const),
  );
}

function toClaim(c: ReadClaim, statement: string, { verdict, counts }: Tally): Claim {
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
    verdict,
    counts,
  };
}
