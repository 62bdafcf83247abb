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
  const places = new Map<string, Pick<OtherSide, 'origin' | 'isDraft'>>();
  const placeOf = (source: string): Pick<OtherSide, 'origin' | 'isDraft'> => {
    let place = places.get(source);
    if (!place) places.set(source, (place = { origin: around.origins.of(source), isDraft: sources.isDraft(source) }));
    return place;
  };
  const judged = new Map(
    claims.map((claim) => {
      const { origin, isDraft } = placeOf(claim.source);
      return [claim.id, { claim, origin, isDraft, tally: new Tally((other) => around.isWorse(claim, other)) }];
    }),
  );
  for (const relation of relations) {
    const [a, b] = [judged.get(relation.a), judged.get(relation.b)];
    if (!a || !b) continue;
    a.tally.add(relation, b);
    b.tally.add(relation, a);
  }
  return [...judged.values()].map(({ claim, tally }) => toClaim(claim, statements.get(claim.id) ?? claim.id, tally));
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
