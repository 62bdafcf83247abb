import type { ReadClaim } from '../../claim/read-claim';
import type { Evidence, Finding, Reason, Relation } from '../../report';
import type { Derivation } from '../arithmetic/derivation';
import { comesOut } from '../arithmetic/derivation';
import { explain } from './explain';
import { saidLater } from '../judging/gates';
import type { Judgement } from '../judging/judgement';
import { likenessOf } from '../likeness/likeness';
import { sentenceOf } from './reasons';

/** Claims in the report's order: by path, then by place. */
export function claimOrder(x: ReadClaim, y: ReadClaim): number {
  return x.path === y.path ? x.figure.start - y.figure.start : x.path < y.path ? -1 : 1;
}

/** Claims put into the report's order: path by path, for many begin alike and are slow to compare. */
export function inReportOrder(claims: Iterable<ReadClaim>): ReadClaim[] {
  const byPath = new Map<string, ReadClaim[]>();
  for (const claim of claims) {
    const known = byPath.get(claim.path);
    if (known) known.push(claim);
    else byPath.set(claim.path, [claim]);
  }
  const paths = [...byPath.keys()].sort((x, y) => (x < y ? -1 : 1));
  return paths.flatMap((path) => inOrderOfText(byPath.get(path) ?? []));
}

/** Most come in that order already. */
function inOrderOfText(claims: ReadClaim[]): ReadClaim[] {
  const isInOrder = claims.every(({ figure }, i) => figure.start >= (claims[i - 1]?.figure.start ?? 0));
  return isInOrder ? claims : claims.sort((x, y) => x.figure.start - y.figure.start);
}

/** What is told of two claims, and how certainly. */
export interface Told {
  readonly judgement: Judgement;
  readonly certainty: Relation['certainty'];
}

/** Tells whether what is told of two claims is told independently. */
export type Independent = (judgement: Judgement) => boolean;

/** A judgement as the report shows it. */
export function toRelation(told: Told, independent: Independent): Relation {
  return new RelationInWords(told, independent) as Relation;
}

/** What is told again and again, with the relation that showed it last. */
export interface ToldAgain extends Told {
  shown: RelationInWords | null;
}

/** The same of what may have been shown before: as long as neither claim has moved, it is shown by the same object. */
export function toRelationAgain(told: ToldAgain, independent: Independent): Relation {
  if (told.shown?.isInPlace === true) told.shown.toldBy(independent);
  else told.shown = new RelationInWords(told, independent);
  return told.shown as Relation;
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
  #tellsIndependence: Independent | null;
  #independent = false;
  readonly #judgement: Judgement;
  readonly #swapped: boolean;
  #told: ReturnType<typeof explain> | null = null;

  constructor({ judgement, certainty }: Told, independent: Independent) {
    this.#swapped = claimOrder(judgement.a, judgement.b) > 0;
    const [a, b] = this.#swapped ? [judgement.b, judgement.a] : [judgement.a, judgement.b];
    this.relation = judgement.finding.relation;
    this.basis = judgement.finding.basis;
    this.a = a.id;
    this.b = b.id;
    this.certainty = certainty;
    this.unknown = judgement.unknown;
    this.slip = judgement.slip;
    this.later = saidLater(a, b);
    this.#tellsIndependence = independent;
    this.#judgement = judgement;
  }

  /** Both claims stand where they stood. */
  get isInPlace(): boolean {
    const { a, b } = this.#judgement;
    return this.#swapped ? a.id === this.b && b.id === this.a : a.id === this.a && b.id === this.b;
  }

  toldBy(independent: Independent): void {
    this.#tellsIndependence = independent;
    this.#told = null;
  }

  get independent(): boolean {
    if (this.#tellsIndependence) {
      this.#independent = this.#tellsIndependence(this.#judgement);
      this.#tellsIndependence = null;
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

function turnedApart(apart: NonNullable<Judgement['apart']>): Judgement['apart'] {
  if (apart.of === 'neither') return { of: 'neither', counterparts: [apart.counterparts[1], apart.counterparts[0]] };
  return { ...apart, of: apart.of === 'a' ? 'b' : 'a' };
}

function turned(j: Judgement): Judgement {
  const { likeness } = j;
  return {
    ...j,
    a: j.b,
    b: j.a,
    odd: j.odd && (j.odd === 'a' ? 'b' : 'a'),
    apart: j.apart && turnedApart(j.apart),
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
