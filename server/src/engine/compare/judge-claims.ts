import type { ReadClaim } from '../claim/read-claim';
import { showTime } from '../claim/sentence/time';
import type { Claim, RelationCounts, Verdict } from '../report';
import type { Steps } from '../steps';
import type { SourceSide } from './pairing/source-side';
import type { Neighbourhood } from './neighbourhood';
import type { Sources } from './sources';
import type { PlacedRelations } from './relations/relation-list';
import type { OtherSide } from './relations/verdict';
import { Tally } from './relations/verdict';

/**
 * The claims of a report with their verdicts, as far as the relations tell.
 * @param statements those of the claims, in their order
 */
export function* judgeClaims(
  claims: readonly ReadClaim[],
  { relations, a, b }: PlacedRelations,
  statements: readonly string[],
  sources: Sources,
  around: Neighbourhood,
): Steps<Claim[]> {
  const places = new Map<string, Pick<OtherSide, 'origin' | 'isDraft'>>();
  const placeOf = (source: string): Pick<OtherSide, 'origin' | 'isDraft'> => {
    let place = places.get(source);
    if (!place) places.set(source, (place = { origin: around.origins.of(source), isDraft: sources.isDraft(source) }));
    return place;
  };
  const isWorse = (claim: ReadClaim, other: ReadClaim): boolean => around.isWorse(claim, other);
  const tallies = claims.map((claim) => {
    const { origin, isDraft } = placeOf(claim.source);
    return new Tally({ claim, origin, isDraft }, isWorse);
  });
  let at = 0;
  for (const relation of relations) {
    const one = tallies[a[at] ?? -1];
    const other = tallies[b[at] ?? -1];
    at += 1;
    if (!one || !other) continue;
    one.add(relation, other.side);
    other.add(relation, one.side);
    // who agrees independently, or which of two is borne out better, may be a long question
    if (relation.relation !== 'differs') yield;
  }
  return tallies.map((tally, place) => {
    const { claim } = tally.side;
    const statement = statements[place] ?? claim.id;
    return sources.isInHand(claim.source)
      ? toClaim(claim, statement, tally.verdict, tally.counts)
      : toldAgain(tally, statement);
  });
}

/** The statement of each claim. */
export function statementsOf(claims: readonly ReadClaim[], sources: Sources): readonly string[] {
  let side: SourceSide | undefined;
  return claims.map((claim) => {
    // claims of one source stand together
    if (side?.source.id !== claim.source) side = sources.get(claim.source);
    return side?.statementOf(claim)?.id ?? claim.id;
  });
}

/** Claims as they were told last: of those around an edited document most are told again as they were. */
const TOLD = new WeakMap<ReadClaim, Claim>();

/** The same claim again, if it is told as it was; edits move no claims but those of sources in hand. */
function toldAgain(tally: Tally, statement: string): Claim {
  const { claim } = tally.side;
  const { verdict } = tally;
  const before = TOLD.get(claim);
  if (before?.statement === statement && before.verdict === verdict && tally.comesTo(before.counts)) return before;
  const told = toClaim(claim, statement, verdict, tally.counts);
  TOLD.set(claim, told);
  return told;
}

function toClaim(c: ReadClaim, statement: string, verdict: Verdict, counts: RelationCounts): Claim {
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
