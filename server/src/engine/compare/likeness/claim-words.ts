import type { SlotKind } from '../../claim/measure/lexicon';
import { contrastsOf } from '../../claim/measure/lexicon';
import { british, kinOf } from '../../claim/measure/meaning';
import type { ReadClaim } from '../../claim/read-claim';
import type { Term } from '../../claim/measure/term';
import { isCore, isOwn } from '../../claim/measure/term';

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
  readonly core: readonly CoreWord[];
  /** How much all core words say of what is measured. */
  readonly weight: number;
  /** The words that name what is counted. */
  readonly heads: readonly Term[];
  /** The words of the figure's own clause that exclude others. */
  readonly contrasts: readonly ContrastWord[];
  /** Of the terms of one key the first that says what is measured, else the first. */
  readonly byWord: ReadonlyMap<string, Place>;
  readonly byStem: ReadonlyMap<string, Place>;
  /** Names left out: they have no kin. */
  readonly byLemma: ReadonlyMap<string, Place>;
}

/** A word that says what is measured, with its British spelling and its kin; a name has none. */
export interface CoreWord {
  readonly term: Term;
  readonly lemma: string | null;
  readonly kin: ReadonlyMap<string, number>;
}

/** A word with the group of words that exclude each other, and its side there. */
export interface ContrastWord {
  readonly term: Term;
  readonly group: number;
  readonly member: number;
  readonly basis: SlotKind;
  readonly levels: boolean;
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
  const core = terms.filter(isCore);
  return {
    words,
    withStems: new Set([...words, ...terms.map((t) => t.stem)]),
    core: core.map(coreWord),
    weight: core.reduce((sum, { weight }) => sum + weight, 0),
    heads: terms.filter(({ role, weight }) => role === 'head' && weight >= 1),
    contrasts: terms.filter((term) => isOwn(term) && term.weight >= 0.5).flatMap(contrastsIn),
    byWord,
    byStem,
    byLemma,
  };
}

const NO_KIN: ReadonlyMap<string, number> = new Map();

function coreWord(term: Term): CoreWord {
  if (term.name) return { term, lemma: null, kin: NO_KIN };
  const lemma = british(term.lemma);
  return { term, lemma, kin: kinOf(lemma) };
}

function contrastsIn(term: Term): ContrastWord[] {
  const words = term.lemma === term.word ? [term.word] : [term.word, term.lemma];
  return words.flatMap(contrastsOf).map((contrast) => ({ term, ...contrast }));
}

/** The word of a claim that comes nearest to one in meaning; one that says what is measured goes before others. */
export function nearestWord(
  { term, lemma, kin }: CoreWord,
  { byWord, byStem, byLemma }: Pick<ClaimWords, 'byWord' | 'byStem' | 'byLemma'>,
): Nearest | null {
  let best = nearer(null, byWord.get(term.word), 1);
  best = nearer(best, byStem.get(term.stem), SAME_FAMILY);
  if (lemma === null) return best;
  best = nearer(best, byLemma.get(lemma), 1);
  if (kin.size < byLemma.size) for (const [word, quality] of kin) best = nearer(best, byLemma.get(word), quality);
  else for (const [word, place] of byLemma) best = nearer(best, place, kin.get(word) ?? 0);
  return best;
}

interface Found extends Nearest {
  readonly at: number;
  readonly weight: number;
}

function nearer(best: Found | null, place: Place | undefined, quality: number): Found | null {
  if (!place || quality <= 0) return best;
  const weight = quality * (isCore(place.term) ? 1 : ELSEWHERE);
  if (best && (weight < best.weight || (weight === best.weight && place.at >= best.at))) return best;
  return { term: place.term, at: place.at, quality, weight };
}
