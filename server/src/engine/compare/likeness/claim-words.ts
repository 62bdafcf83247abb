import { british, kinOf } from '../../claim/measure/meaning';
import type { ReadClaim } from '../../claim/read-claim';
import type { Term } from '../../claim/measure/term';
import { isCore } from '../../claim/measure/term';

/** The word of another claim that means most nearly the same. */
export interface Nearest {
  readonly term: Term;
  /** As `matchQuality` has it. */
  readonly quality: number;
}

/** The words of a claim, ordered for being looked up again and again. */
export interface ClaimWords {
  /** All words, and the same with their stems. */
  readonly words: ReadonlySet<string>;
  readonly withStems: ReadonlySet<string>;
  readonly core: readonly Term[];
  /** Of the terms of one key the first that says what is measured, else the first. */
  readonly byWord: ReadonlyMap<string, Place>;
  readonly byStem: ReadonlyMap<string, Place>;
  /** Names left out: they have no kin. */
  readonly byLemma: ReadonlyMap<string, Place>;
}

interface Place {
  readonly term: Term;
  readonly at: number;
}

const SAME_FAMILY = 0.9;
/** A word that matches only something said elsewhere in the sentence or above it. */
export const ELSEWHERE = 0.75;

const KNOWN = new WeakMap<ReadClaim, ClaimWords>();

export function claimWords(claim: ReadClaim): ClaimWords {
  let known = KNOWN.get(claim);
  if (!known) {
    known = wordsOf(claim);
    KNOWN.set(claim, known);
  }
  return known;
}

function wordsOf({ terms }: ReadClaim): ClaimWords {
  const [byWord, byStem, byLemma] = [new Map<string, Place>(), new Map<string, Place>(), new Map<string, Place>()];
  const put = (map: Map<string, Place>, key: string, term: Term, at: number): void => {
    const known = map.get(key);
    if (!known || (isCore(term) && !isCore(known.term))) map.set(key, { term, at });
  };
  terms.forEach((term, at) => {
    put(byWord, term.word, term, at);
    if (term.stem.length >= 3) put(byStem, term.stem, term, at);
    if (!term.name) put(byLemma, british(term.lemma), term, at);
  });
  const words = new Set(terms.map((t) => t.word));
  return {
    words,
    withStems: new Set([...words, ...terms.map((t) => t.stem)]),
    core: terms.filter(isCore),
    byWord,
    byStem,
    byLemma,
  };
}

/** The word of a claim that comes nearest to one in meaning; one that says what is measured goes before others. */
export function nearestWord(term: Term, { byWord, byStem, byLemma }: ClaimWords): Nearest | null {
  const found: (Nearest & { readonly at: number; readonly weight: number })[] = [];
  const offer = (place: Place | undefined, quality: number): void => {
    if (!place || quality <= 0) return;
    const weight = quality * (isCore(place.term) ? 1 : ELSEWHERE);
    const [best] = found;
    if (!best || weight > best.weight || (weight === best.weight && place.at < best.at))
      found[0] = { term: place.term, at: place.at, quality, weight };
  };
  offer(byWord.get(term.word), 1);
  offer(byStem.get(term.stem), SAME_FAMILY);
  if (!term.name) {
    const lemma = british(term.lemma);
    offer(byLemma.get(lemma), 1);
    const kin = kinOf(lemma);
    if (kin.size < byLemma.size) for (const [word, quality] of kin) offer(byLemma.get(word), quality);
    else for (const [word, place] of byLemma) offer(place, kin.get(word) ?? 0);
  }
  return found[0] ?? null;
}
