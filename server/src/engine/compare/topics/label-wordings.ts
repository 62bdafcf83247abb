import type { Term } from '../../claim/measure/term';
import type { ReadClaim } from '../../claim/read-claim';
import { once } from '../../claim/sentence/once';
import { nounPhraseOf, termsOfMeasure } from '../relations/noun-phrases';

/**
 * What a wording is worth beside a noun phrase: with a gap for the figure, as a clause with a verb, of names alone, without a
 * noun.
 */
const GAPPED = 0.5;
const CLAUSE = 0.5;
const NAMES = 0.5;
const BARE = 0.5;

/** What stands in front of an item of a list inside a table. */
const LEADING_MARKS = /^[\s–—*•-]+/u;

/** A wording of so many words is read at a glance: fewer are no better. */
const SHORT = 3;

/** Words by which a claim can be called. */
export interface Wording {
  readonly text: string;
  /** A noun phrase, the name of somebody or something, a clause, the headings of a table, or the bare figure. */
  readonly sort: 'phrase' | 'names' | 'clause' | 'heading' | 'figure';
  /** The words in it that mean something, with their weight. */
  readonly words: ReadonlyMap<string, number>;
  /** All its words. */
  readonly length: number;
  /** What it is worth beside a noun phrase. */
  readonly form: number;
}

/**
 * The wording that names a topic best: the noun phrase of its claims' wordings that says, in the fewest words, most of
 * what the others say too. Each of its words counts by how many other claims have it. Where nothing is shared, the one
 * that says most.
 */
export function wordingOfTopic(group: readonly ReadClaim[]): Wording | null {
  const wordings = group.map(wordingsOf);
  const claimsWith = new Map<string, number>();
  for (const [first] of wordings)
    for (const word of first?.words.keys() ?? []) claimsWith.set(word, (claimsWith.get(word) ?? 0) + 1);
  const worth = ({ words, length, form }: Wording): number => {
    let shared = 0;
    for (const [word, weight] of words) shared += weight * ((claimsWith.get(word) ?? 1) - 1);
    return (shared / Math.max(length, SHORT)) * form;
  };
  const [best] = wordings
    .flat()
    .map((wording) => ({ wording, worth: worth(wording), clumsy: clumsiness(wording) }))
    .sort((x, y) => y.worth - x.worth || x.clumsy - y.clumsy || weightOf(y.wording) - weightOf(x.wording));
  return best?.wording ?? null;
}

/** "She speaks of 3 percent": what is measured is told by nothing but a name. */
export function namesSomebody(claim: ReadClaim): boolean {
  return wordingsOf(claim).every(({ sort }) => sort === 'names' || sort === 'figure');
}

/** What a claim calls what it measures: its whole phrase, or of a clause the noun phrase in it that says most. */
const wordingsOf = once((claim: ReadClaim): readonly Wording[] => {
  const text = claim.measure.value;
  if (text === null) return [{ text: claim.figure.text, sort: 'figure', words: new Map(), length: 1, form: 1 }];
  const terms = termsOfMeasure(claim);
  const whole = wording(text, terms);
  if (isHeading(claim, text)) return [{ ...whole, text: text.replace(LEADING_MARKS, ''), sort: 'heading' }];
  const phrase = nounPhraseOf(text, terms);
  if (phrase === null || phrase.text === text) return [whole];
  const named = wording(phrase.text, phrase.terms);
  // of "Halden grew" the name alone would not say more
  return named.form < 1 && whole.length <= SHORT ? [named, whole] : [named];
});

/** The headings of a table's cell: the row's stands where the measure does, the column's elsewhere. */
function isHeading({ measure }: ReadClaim, text: string): boolean {
  if (measure.value === null || measure.from !== 'inherited') return false;
  const { start = 0, end = 0 } = measure;
  return !text.includes('…') && text.length !== end - start;
}

function wording(text: string, terms: readonly Term[]): Wording {
  const isClause = terms.some(({ role }) => role === 'verb');
  const isNames = terms.length > 0 && terms.every(({ name, role }) => name && role !== 'head');
  const isBare = terms.length > 0 && !terms.some(({ noun }) => noun);
  return {
    text,
    sort: isNames ? 'names' : isClause ? 'clause' : 'phrase',
    words:
      terms.length > 0
        ? new Map(terms.map(({ word, weight }) => [word, weight]))
        : // the heading of a table stands outside the claim's sentence
          new Map((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => [word, 1])),
    length: text.split(/\s+/u).length,
    form: (text.includes('…') ? GAPPED : 1) * (isClause ? CLAUSE : 1) * (isNames ? NAMES : 1) * (isBare ? BARE : 1),
  };
}

function weightOf({ words }: Wording): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
}

/** How far a wording is from a noun phrase of a few words that mean something. */
function clumsiness({ text, words, length, form }: Wording): number {
  const long = length < 2 ? 1 : Math.max(0, length - SHORT);
  return (words.size === 0 ? 8 : 0) + (text.includes('…') ? 4 : 0) + (form < 1 ? 2 : 0) + long;
}
