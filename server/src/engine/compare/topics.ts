import type { ReadClaim } from '../claim/read-claim';
import { once } from '../claim/sentence/once';
import type { Relation, Topic } from '../report';

/** Relations that hold between claims of one measured thing. */
const JOINING: ReadonlySet<Relation['relation']> = new Set(['corroborates', 'conflicts', 'disputed']);

/** Groups claims that speak of one measured thing: joined by agreement, conflict or dispute, or by being one statement. */
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
  for (const r of relations)
    if (JOINING.has(r.relation) && r.basis !== 'derived' && r.basis !== 'arithmetic') join(r.a, r.b);
  const groups = new Map<string, ReadClaim[]>();
  for (const claim of claims) {
    const root = find(claim.id);
    const group = groups.get(root);
    if (group) group.push(claim);
    else groups.set(root, [claim]);
  }
  return [...groups].map(([id, group]) => ({ id, label: labelOf(group), claims: group.map((c) => c.id) }));
}

/** What a phrase with a gap for the figure is worth beside a whole one. */
const GAPPED = 0.5;

/** A wording of so many words is read at a glance: fewer are no better. */
const SHORT = 3;

interface Wording {
  readonly text: string;
  /** The words in it that mean something, with their weight. */
  readonly words: ReadonlyMap<string, number>;
  /** All its words. */
  readonly length: number;
}

/**
 * The wording of a topic's claims that says, in the fewest words, most of what the others say too: each of its words
 * counts by how many other claims have it. Where nothing is shared, the shortest whole phrase.
 */
function labelOf(group: readonly ReadClaim[]): string {
  const wordings = group.map(wordingOf);
  const claimsWith = new Map<string, number>();
  for (const { words } of wordings)
    for (const word of words.keys()) claimsWith.set(word, (claimsWith.get(word) ?? 0) + 1);
  const worth = ({ text, words, length }: Wording): number => {
    let shared = 0;
    for (const [word, weight] of words) shared += weight * ((claimsWith.get(word) ?? 1) - 1);
    return (shared / Math.max(length, SHORT)) * (text.includes('…') ? GAPPED : 1);
  };
  const [best] = wordings
    .map((wording) => ({ wording, worth: worth(wording), clumsy: clumsiness(wording) }))
    .sort((x, y) => y.worth - x.worth || x.clumsy - y.clumsy);
  return best?.wording.text ?? '';
}

const wordingOf = once((claim: ReadClaim): Wording => {
  const text = claim.measure.value ?? claim.figure.text;
  const words = wordsOf(claim);
  return { text, words, length: text.split(/\s+/u).length };
});

function wordsOf({ measure, terms }: ReadClaim): ReadonlyMap<string, number> {
  if (measure.value === null) return new Map();
  const { value, start, end } = measure;
  if (start !== undefined && end !== undefined) {
    const within = terms.filter((term) => start <= term.start && term.end <= end);
    if (within.length > 0) return new Map(within.map(({ word, weight }) => [word, weight]));
  }
  // the heading of a table stands outside the claim's sentence
  return new Map((value.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => [word, 1]));
}

/** How far a wording is from a plain phrase of a few words that mean something. */
function clumsiness({ text, words, length }: Wording): number {
  const long = length < 2 ? 1 : Math.max(0, length - SHORT);
  return (words.size === 0 ? 8 : 0) + (text.includes('…') ? 4 : 0) + long;
}
