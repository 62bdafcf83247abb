import type { Term } from '../../claim/measure/term';
import { isCore } from '../../claim/measure/term';
import { isLight } from '../../claim/measure/lexicon';
import type { ReadClaim } from '../../claim/read-claim';
import type { Evidence } from '../../report';
import type { Judgement } from '../judging/judgement';
import { matchQuality } from '../likeness/likeness';
import { nounPhraseOf, termsOfMeasure } from './noun-phrases';

/** What each of two claims says that sets it apart from the other, and where. */
export interface DecidingWords {
  readonly a: string;
  readonly b: string;
  readonly evidence: readonly Evidence[];
}

interface Naming {
  readonly words: string;
  readonly terms: readonly Term[];
  readonly evidence: readonly Evidence[];
}

/** A wording of so many words is read at a glance. */
const SHORT = 5;

/** Of two words of one family. */
const SAME = 0.9;

/** What sets two claims apart: the phrases that name their measures, or the heaviest words of each that the other lacks. */
export function decidingWords(j: Judgement): DecidingWords {
  const [na, nb] = [namingOf(j.a), namingOf(j.b)];
  if (na && nb && !sayTheSame(na, nb)) return { a: na.words, b: nb.words, evidence: [...na.evidence, ...nb.evidence] };
  const [ma, mb] = [j.a.measure, j.b.measure];
  if (ma.value !== null && mb.value !== null && ma.value.toLowerCase() !== mb.value.toLowerCase())
    return { a: ma.value, b: mb.value, evidence: [...slotEvidence(j.a, ma), ...slotEvidence(j.b, mb)] };
  const [x, y] = [loneWords(j.a, j.b), loneWords(j.b, j.a)];
  return { a: x.words, b: y.words, evidence: [...x.evidence, ...y.evidence] };
}

/** What a claim calls what it measures; of a long clause, or one with the figure in its midst, the noun phrase that says most. */
function namingOf(claim: ReadClaim): Naming | null {
  const { measure } = claim;
  if (measure.value === null) return null;
  const own = termsOfMeasure(claim);
  const isGapped = measure.value.includes('…');
  // the headings of a table's cell are not told by one of their words
  const isHeading = measure.from === 'inherited' && !isGapped;
  const isLong = isGapped || measure.value.split(/\s+/u).length > SHORT;
  const phrase = isLong && !isHeading ? nounPhraseOf(measure.value, own) : null;
  return phrase === null
    ? { words: measure.value, terms: own, evidence: slotEvidence(claim, measure) }
    : { words: phrase.text, terms: phrase.terms, evidence: phrase.terms.map((term) => placeOf(claim, term)) };
}

function placeOf({ id }: ReadClaim, { start, end }: Term): Evidence {
  return { claim: id, start, end };
}

/** Whether two namings set nothing apart: what the one says the other says too. */
function sayTheSame(a: Naming, b: Naming): boolean {
  if (a.words.toLowerCase() === b.words.toLowerCase()) return true;
  const isIn = (x: Naming, y: Naming): boolean =>
    x.terms.length > 0 && x.terms.every((t) => y.terms.some((u) => matchQuality(t, u) >= SAME));
  return isIn(a, b) && isIn(b, a);
}

/** As `decidingWords`, where each of the two has any. */
export function wordsOfBoth(j: Judgement): DecidingWords | null {
  const words = decidingWords(j);
  return words.a === j.a.figure.text || words.b === j.b.figure.text ? null : words;
}

function loneWords(x: ReadClaim, y: ReadClaim): { words: string; evidence: Evidence[] } {
  const terms = x.terms
    .filter((t) => isCore(t) && !isLight(t.lemma) && !y.terms.some((u) => matchQuality(t, u) > 0))
    .toSorted((p, q) => q.weight - p.weight)
    .slice(0, 3)
    .toSorted((p, q) => p.start - q.start);
  return {
    words: terms.length > 0 ? [...new Set(terms.map((t) => t.text))].join(' ') : (x.measure.value ?? x.figure.text),
    evidence: terms.map((term) => placeOf(x, term)),
  };
}

export function slotEvidence(claim: ReadClaim, slot: { readonly start?: number; readonly end?: number }): Evidence[] {
  return slot.start === undefined || slot.end === undefined
    ? []
    : [{ claim: claim.id, start: slot.start, end: slot.end }];
}
