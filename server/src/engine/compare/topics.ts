import type { Term } from '../claim/measure/term';
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

/** What a wording is worth beside a plain phrase: with a gap for the figure, as a clause with a verb, of names alone. */
const GAPPED = 0.5;
const CLAUSE = 0.5;
const NAMES = 0.5;

/** A wording of so many words is read at a glance: fewer are no better. */
const SHORT = 3;

interface Wording {
  readonly text: string;
  /** The words in it that mean something, with their weight. */
  readonly words: ReadonlyMap<string, number>;
  /** All its words. */
  readonly length: number;
  /** What it is worth beside a plain phrase. */
  readonly form: number;
}

/**
 * The wording of a topic's claims that says, in the fewest words, most of what the others say too: each of its words
 * counts by how many other claims have it. Where nothing is shared, the shortest whole phrase.
 */
function labelOf(group: readonly ReadClaim[]): string {
  const wordings = group.map(wordingsOf);
  const claimsWith = new Map<string, number>();
  for (const [whole] of wordings)
    for (const word of whole?.words.keys() ?? []) claimsWith.set(word, (claimsWith.get(word) ?? 0) + 1);
  const worth = ({ words, length, form }: Wording): number => {
    let shared = 0;
    for (const [word, weight] of words) shared += weight * ((claimsWith.get(word) ?? 1) - 1);
    return (shared / Math.max(length, SHORT)) * form;
  };
  const [best] = wordings
    .flat()
    .map((wording) => ({ wording, worth: worth(wording), clumsy: clumsiness(wording) }))
    .sort((x, y) => y.worth - x.worth || x.clumsy - y.clumsy);
  return best?.wording.text ?? '';
}

/** What a claim calls what it measures: its whole phrase, and of one with a gap the part that names it. */
const wordingsOf = once((claim: ReadClaim): readonly Wording[] => {
  const text = claim.measure.value;
  if (text === null) return [{ text: claim.figure.text, words: new Map(), length: 1, form: 1 }];
  const terms = termsWithin(claim);
  const named = partWithHead(text, terms);
  return [wording(text, terms), ...(named === null ? [] : [wording(named.text, named.terms)])];
});

function wording(text: string, terms: readonly Term[]): Wording {
  const isClause = terms.some(({ role }) => role === 'verb');
  const isNames = terms.length > 1 && terms.every(({ name, role }) => name && role !== 'head');
  return {
    text,
    words:
      terms.length > 0
        ? new Map(terms.map(({ word, weight }) => [word, weight]))
        : // the heading of a table stands outside the claim's sentence
          new Map((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => [word, 1])),
    length: text.split(/\s+/u).length,
    form: (text.includes('…') ? GAPPED : 1) * (isClause ? CLAUSE : 1) * (isNames ? NAMES : 1),
  };
}

function termsWithin({ measure, terms }: ReadClaim): readonly Term[] {
  if (measure.value === null) return [];
  const { start, end } = measure;
  if (start === undefined || end === undefined) return [];
  return terms.filter((term) => start <= term.start && term.end <= end);
}

/** "GDP on the military" of "agree to spend … of GDP on the military": from the head's first word on. */
function partWithHead(text: string, terms: readonly Term[]): { text: string; terms: readonly Term[] } | null {
  const first = terms.findIndex(({ role }) => role === 'head' || role === 'modifier');
  const term = terms[first];
  if (term === undefined || !text.includes('…')) return null;
  const part = text.split('…').find((one) => one.includes(term.text));
  if (part === undefined) return null;
  const named = part.slice(part.indexOf(term.text)).trim();
  return { text: named, terms: terms.slice(first).filter((one) => named.includes(one.text)) };
}

/** How far a wording is from a plain phrase of a few words that mean something. */
function clumsiness({ text, words, length }: Wording): number {
  const long = length < 2 ? 1 : Math.max(0, length - SHORT);
  return (words.size === 0 ? 8 : 0) + (text.includes('…') ? 4 : 0) + long;
}
