import type { ReadClaim } from '../../claim/read-claim';
import type { Relation, Topic } from '../../report';
import type { ListedClaims } from '../relations/listed-claims';
import type { PlacedRelations } from '../relations/relation-list';
import { labelOf } from './topic-label';

/** Relations that hold between claims of one measured thing. */
const JOINING: ReadonlySet<Relation['relation']> = new Set(['corroborates', 'conflicts', 'disputed']);

/**
 * Groups claims that speak of one measured thing: joined by agreement, conflict or dispute, by one having taken the
 * other's place as the figure moved, or by being one statement.
 * @param statements those of the claims, in their order
 */
export function topicsOf(
  listed: ListedClaims,
  { relations, a, b }: PlacedRelations,
  statements: readonly string[],
): Topic[] {
  const { claims } = listed;
  const parent = new Int32Array(claims.length).map((_, place) => place);
  const find = (number: number): number => {
    let at = number;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) at = up;
    parent[number] = at;
    return at;
  };
  const idOf = (number: number): string => claims[number]?.id ?? '';
  const join = (x: number | undefined, y: number | undefined): void => {
    if (x === undefined || y === undefined || x === y) return;
    const [rx, ry] = [find(x), find(y)];
    if (rx === ry) return;
    const isFirst = idOf(rx) < idOf(ry);
    parent[isFirst ? ry : rx] = isFirst ? rx : ry;
  };
  statements.forEach((statement, place) => {
    if (statement !== idOf(place)) join(place, listed.placeOf(statement));
  });
  relations.forEach((relation, at) => {
    if (joins(relation)) join(a[at], b[at]);
  });
  const groups = new Map<number, ReadClaim[]>();
  claims.forEach((claim, number) => {
    const root = find(number);
    const group = groups.get(root);
    if (group) group.push(claim);
    else groups.set(root, [claim]);
  });
  const leaning = leaningIn(claims);
  return [...groups].map(([root, group]) => new LabelledTopic(idOf(root), group, leaning));
}

/** A topic that gets its name when somebody reads it: most only tell which claims belong together. */
class LabelledTopic implements Topic {
  readonly claims: readonly string[];
  readonly #group: readonly ReadClaim[];
  readonly #leaning: Leaning;
  #label: string | null = null;

  constructor(
    readonly id: string,
    group: readonly ReadClaim[],
    leaning: Leaning,
  ) {
    this.claims = group.map((claim) => claim.id);
    this.#group = group;
    this.#leaning = leaning;
  }

  get label(): string {
    return (this.#label ??= labelOf(this.#group, this.#leaning));
  }

  /** In the order of the report's shape. */
  toJSON(): Topic {
    const { id, label, claims } = this;
    return { id, label, claims };
  }
}

function joins({ relation, basis, certainty }: Relation): boolean {
  if (basis === 'superseded') return certainty === 'likely';
  return JOINING.has(relation) && basis !== 'derived' && basis !== 'arithmetic';
}

type Leaning = (claim: ReadClaim) => ReadClaim | null;

/**
 * The figure of the same unit before a figure in its sentence: "it has pledged 2.5% and hopes for 3%".
 * @param claims in the report's order
 */
function leaningIn(claims: readonly ReadClaim[]): Leaning {
  // at once, for an edit may have moved the sentence when it is asked for
  const leaning = new Map<ReadClaim, ReadClaim>();
  let path: string | null = null;
  let bySentence = new Map<number, ReadClaim[]>();
  for (const claim of claims) {
    if (claim.path !== path) bySentence = new Map<number, ReadClaim[]>();
    path = claim.path;
    const before = bySentence.get(claim.sentence.start);
    const nearest = before?.findLast((one) => isOfOneUnit(one, claim) && one.figure.start < claim.figure.start);
    if (nearest) leaning.set(claim, nearest);
    if (before) before.push(claim);
    else bySentence.set(claim.sentence.start, [claim]);
  }
  return (claim) => leaning.get(claim) ?? null;
}

function isOfOneUnit({ figure: { quantity: a } }: ReadClaim, { figure: { quantity: b } }: ReadClaim): boolean {
  return a.type === b.type && a.unit === b.unit;
}
