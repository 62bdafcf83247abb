import type { ReadClaim } from '../claim/read-claim';
import type { Finding, Reason, Relation } from '../report';
import type { Standing } from './certainty';
import { certaintyOf } from './certainty';
import type { Derivation } from './derive';
import { explain } from './explain';
import type { Judgement } from './judge';
import { likenessOf } from './likeness';
import { sentenceOf } from './reasons';

/** Claims in the report's order: by path, then by place. */
export function claimOrder(x: ReadClaim, y: ReadClaim): number {
  return x.path === y.path ? x.figure.start - y.figure.start : x.path < y.path ? -1 : 1;
}

/** A judgement as the report shows it. */
export function toRelation(judgement: Judgement, standing: Standing): Relation {
  const swapped = claimOrder(judgement.a, judgement.b) > 0;
  const j = swapped ? turned(judgement) : judgement;
  const [da, db] = [j.a.asOf.value, j.b.asOf.value];
  let explanation: ReturnType<typeof explain> | null = null;
  // most relations are only counted: they are put into words when somebody reads them
  const spelt = (): ReturnType<typeof explain> => {
    // the words are found again where they stand now: an edit may have moved them
    const placed = { ...judgement, likeness: likenessOf(judgement.a, judgement.b) };
    return (explanation ??= explain(swapped ? turned(placed) : placed));
  };
  return {
    ...j.finding,
    a: j.a.id,
    b: j.b.id,
    get because() {
      return sentenceOf(spelt().reason);
    },
    get reason() {
      return spelt().reason;
    },
    get evidence() {
      return spelt().evidence;
    },
    certainty: certaintyOf(j, standing),
    unknown: j.unknown,
    independent: standing.independent,
    inputs: null,
    slip: j.slip,
    later: da === null || db === null || da === db ? null : da > db ? 'a' : 'b',
  };
}

function turned(j: Judgement): Judgement {
  const { likeness } = j;
  return {
    ...j,
    a: j.b,
    b: j.a,
    likeness: {
      ...likeness,
      coverA: likeness.coverB,
      coverB: likeness.coverA,
      matches: likeness.matches.map((m) => ({ a: m.b, b: m.a, quality: m.quality })),
      clash: likeness.clash && { ...likeness.clash, a: likeness.clash.b, b: likeness.clash.a },
      sharedName: likeness.sharedName && [likeness.sharedName[1], likeness.sharedName[0]],
    },
  };
}

/** A derivation as relations of its result with each of its operands. */
export function derivedRelations({ result, operands, sum, comesOut }: Derivation, independent: boolean): Relation[] {
  const reason: Reason = { code: comesOut ? 'derived' : 'arithmetic', args: { result: result.figure.text, sum } };
  const inputs = operands.map((o) => o.id);
  const evidence = [result, ...operands].map((c) => ({ claim: c.id, start: c.figure.start, end: c.figure.end }));
  const finding: Finding = comesOut
    ? { relation: 'corroborates', basis: 'derived' }
    : { relation: 'conflicts', basis: 'arithmetic' };
  return operands.map((operand) => ({
    ...finding,
    a: result.id,
    b: operand.id,
    because: sentenceOf(reason),
    reason,
    evidence,
    certainty: 'likely',
    unknown: [],
    independent,
    inputs,
    slip: null,
    later: null,
  }));
}
