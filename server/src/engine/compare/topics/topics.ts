import type { ReadClaim } from '../../claim/read-claim';
import type { Relation, Topic } from '../../report';
import { labelOf } from './topic-label';

/** Relations that hold between claims of one measured thing. */
const JOINING: ReadonlySet<Relation['relation']> = new Set(['corroborates', 'conflicts', 'disputed']);

/**
 * Groups claims that speak of one measured thing: joined by agreement, conflict or dispute, by one having taken the
 * other's place as the figure moved, or by being one statement.
 */
export function topicsOf(
  claims: readonly ReadClaim[],
  relations: readonly Relation[],
  statementOf: ReadonlyMap<string, string>,
): Topic[] {
  const parent = new Map<string, string>(claims.map((c) => [c.id, c.id]));
  const find = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at) ?? at;
    parent.set(id, at);
    return at;
  };
  const join = (x: string, y: string): void => {
    if (!parent.has(x) || !parent.has(y)) return;
    const [rx, ry] = [find(x), find(y)];
    if (rx !== ry) parent.set(rx < ry ? ry : rx, rx < ry ? rx : ry);
  };
  for (const [claim, statement] of statementOf) join(claim, statement);
  for (const r of relations) if (joins(r)) join(r.a, r.b);
  const groups = new Map<string, ReadClaim[]>();
  for (const claim of claims) {
    const root = find(claim.id);
    const group = groups.get(root);
    if (group) group.push(claim);
    else groups.set(root, [claim]);
  }
  const leaning = leaningIn(claims);
  return [...groups].map(([id, group]) => ({ id, label: labelOf(group, leaning), claims: group.map((c) => c.id) }));
}

function joins({ relation, basis, certainty }: Relation): boolean {
  if (basis === 'superseded') return certainty === 'likely';
  return JOINING.has(relation) && basis !== 'derived' && basis !== 'arithmetic';
}

/** The figure of the same unit before a figure in its sentence: "it has pledged 2.5% and hopes for 3%". */
function leaningIn(claims: readonly ReadClaim[]): (claim: ReadClaim) => ReadClaim | null {
  const bySentence = new Map<string, ReadClaim[]>();
  const keyOf = ({ path, sentence, figure }: ReadClaim): string =>
    `${path}#${sentence.start}#${figure.quantity.type}#${figure.quantity.unit}`;
  for (const claim of claims) {
    const key = keyOf(claim);
    const others = bySentence.get(key);
    if (others) others.push(claim);
    else bySentence.set(key, [claim]);
  }
  return (claim) => {
    const before = (bySentence.get(keyOf(claim)) ?? []).filter(({ figure }) => figure.start < claim.figure.start);
    return before.sort((x, y) => y.figure.start - x.figure.start)[0] ?? null;
  };
}
