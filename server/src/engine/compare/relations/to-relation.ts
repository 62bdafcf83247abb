import type { ReadClaim } from '../../claim/read-claim';
import type { Evidence, Finding, Reason, Relation } from '../../report';
import type { Standing } from '../judging/certainty';
import { certaintyOf } from '../judging/certainty';
import type { Derivation } from '../arithmetic/derivation';
import { comesOut } from '../arithmetic/derivation';
import { explain } from './explain';
import { saidLater } from '../judging/gates';
import type { Judgement } from '../judging/judge';
import { likenessOf } from '../likeness/likeness';
import { sentenceOf } from './reasons';

/** Claims in the report's order: by path, then by place. */
export function claimOrder(x: ReadClaim, y: ReadClaim): number {
  return x.path === y.path ? x.figure.start - y.figure.start : x.path < y.path ? -1 : 1;
}

/** A judgement as the report shows it. */
export function toRelation(judgement: Judgement, standing: Standing): Relation {
  return new RelationInWords(judgement, standing) as Relation;
}

/** A relation that is put into words when somebody reads it: most are only counted. */
class RelationInWords {
  readonly relation: Finding['relation'];
  readonly basis: Finding['basis'];
  readonly a: string;
  readonly b: string;
  readonly certainty: Relation['certainty'];
  readonly unknown: Relation['unknown'];
  readonly inputs = null;
  readonly slip: Relation['slip'];
  readonly later: Relation['later'];
  /** Null once it has told whether the two are independent: it holds on to the state of the whole pool. */
  #standing: Standing | null;
  #independent = false;
  readonly #judgement: Judgement;
  readonly #swapped: boolean;
  #told: ReturnType<typeof explain> | null = null;

  constructor(judgement: Judgement, standing: Standing) {
    this.#swapped = claimOrder(judgement.a, judgement.b) > 0;
    const [a, b] = this.#swapped ? [judgement.b, judgement.a] : [judgement.a, judgement.b];
    this.relation = judgement.finding.relation;
    this.basis = judgement.finding.basis;
    this.a = a.id;
    this.b = b.id;
    this.certainty = certaintyOf(judgement, standing);
    this.unknown = judgement.unknown;
    this.slip = judgement.slip;
    this.later = saidLater(a, b);
    this.#standing = standing;
    this.#judgement = judgement;
  }

  get independent(): boolean {
    if (this.#standing) {
      this.#independent = this.#standing.independent(this.#judgement);
      this.#standing = null;
    }
    return this.#independent;
  }

  get because(): string {
    return sentenceOf(this.reason);
  }

  get reason(): Reason {
    return this.#explained.reason;
  }

  get evidence(): readonly Evidence[] {
    return this.#explained.evidence;
  }

  /** In the order of the report's shape. */
  toJSON(this: Relation): Relation {
    const { relation, basis, a, b, because, reason, evidence, certainty, unknown } = this;
    const { independent, inputs, slip, later } = this;
    const told = { a, b, because, reason, evidence, certainty, unknown, independent, inputs, slip, later };
    return { relation, basis, ...told } as Relation;
  }

  get #explained(): ReturnType<typeof explain> {
    if (!this.#told) {
      // the words are found again where they stand now: an edit may have moved them
      const placed = { ...this.#judgement, likeness: likenessOf(this.#judgement.a, this.#judgement.b) };
      this.#told = explain(this.#swapped ? turned(placed) : placed);
    }
    return this.#told;
  }
}

function turned(j: Judgement): Judgement {
  const { likeness } = j;
  return {
    ...j,
    a: j.b,
    b: j.a,
    apart: j.apart && { ...j.apart, of: j.apart.of === 'a' ? 'b' : 'a' },
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
export function derivedRelations(derivation: Derivation, independent: boolean): Relation[] {
  const { result, operands, reason } = derivation;
  const inputs = operands.map((o) => o.id);
  const evidence = [result, ...operands].map((c) => ({ claim: c.id, start: c.figure.start, end: c.figure.end }));
  const finding: Finding = comesOut(derivation)
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
