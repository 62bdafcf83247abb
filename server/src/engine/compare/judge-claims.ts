import type { ReadClaim } from '../claim/read-claim';
import { showTime } from '../claim/sentence/time';
import type { Claim, Relation, RelationCounts, Verdict } from '../report';
import type { Steps } from '../steps';
import type { SourceSide } from './judging/source-side';
import type { Neighbourhood } from './neighbourhood';
import type { Sources } from './sources';
import type { OtherSide } from './relations/verdict';
import { Tally } from './relations/verdict';

/** The claims of a report with their verdicts, as far as the relations tell. */
export function* judgeClaims(
  claims: readonly ReadClaim[],
  relations: readonly Relation[],
  statements: ReadonlyMap<string, string>,
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
  const tallies = new Map<string, Tally>();
  for (const claim of claims) {
    const { origin, isDraft } = placeOf(claim.source);
    tallies.set(claim.id, new Tally({ claim, origin, isDraft }, isWorse));
  }
  let a: Tally | undefined;
  for (const relation of relations) {
    // those of one claim follow each other
    if (a?.side.claim.id !== relation.a) a = tallies.get(relation.a);
    const b = tallies.get(relation.b);
    if (!a || !b) continue;
    a.add(relation, b.side);
    b.add(relation, a.side);
    // who agrees independently, or which of two is borne out better, may be a long question
    if (relation.relation !== 'differs') yield;
  }
  return Array.from(tallies.values(), (tally) => {
    const { claim } = tally.side;
    const statement = statements.get(claim.id) ?? claim.id;
    return sources.isInHand(claim.source)
      ? toClaim(claim, statement, tally.verdict, tally.counts)
      : toldAgain(tally, statement);
  });
}

/** The statement of each claim. */
export function statementsOf(claims: readonly ReadClaim[], sources: Sources): ReadonlyMap<string, string> {
  const statements = new Map<string, string>();
  let side: SourceSide | undefined;
  for (const claim of claims) {
    // claims of one source stand together
    if (side?.source.id !== claim.source) side = sources.get(claim.source);
    statements.set(claim.id, side?.statementOf(claim)?.id ?? claim.id);
  }
  return statements;
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
