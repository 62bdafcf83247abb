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
  /** How much its meaning counts: 1, or less of what is said elsewhere. */
  readonly standing: number;
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
    if (!known || (isCore(term) && !isCore(known.term)))
      map.set(key, { term, at, standing: isCore(term) ? 1 : ELSEWHERE });
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

/** No two words of two stems come nearer to each other, see `kinship`. */
const NEAREST_KIN = 0.9;
const NO_KIN: ReadonlyMap<string, number> = new Map();

function coreWord(term: Term): CoreWord {
  if (term.name) return { term, lemma: null, kin: NO_KIN };
  const lemma = british(term.lemma);
  return { term, lemma, kin: kinOf(lemma) };
}

/** The groups of words that exclude each other in which a word takes a side. */
export function contrastsIn(term: Term): ContrastWord[] {
  const words = term.lemma === term.word ? [term.word] : [term.word, term.lemma];
  return words.flatMap(contrastsOf).map((contrast) => ({ term, ...contrast }));
}

/** The word of a claim that comes nearest to one in meaning; one that says what is measured goes before others. */
export function nearestWord(
  { term, lemma, kin }: CoreWord,
  { byWord, byStem, byLemma }: Pick<ClaimWords, 'byWord' | 'byStem' | 'byLemma'>,
): Nearest | null {
  // in plain steps that make nothing on the way: asked of each word of each pair, and most have none
  let best = byWord.get(term.word);
  let quality = 1;
  const kindred = byStem.get(term.stem);
  if (isNearer(kindred, SAME_FAMILY, best, quality)) {
    best = kindred;
    quality = SAME_FAMILY;
  }
  if (lemma === null) return best ? { term: best.term, quality } : null;
  const same = byLemma.get(lemma);
  if (isNearer(same, 1, best, quality)) {
    best = same;
    quality = 1;
  }
  // the same word goes before all kin
  if (best && quality * best.standing > NEAREST_KIN) return { term: best.term, quality };
  for (const word of kin.size < byLemma.size ? kin.keys() : byLemma.keys()) {
    const [place, its] = [byLemma.get(word), kin.get(word) ?? 0];
    if (!isNearer(place, its, best, quality)) continue;
    best = place;
    quality = its;
  }
  return best ? { term: best.term, quality } : null;
}

/** Whether a place with a meaning so near goes before another; of two that count as much the first in the text. */
function isNearer(
  place: Place | undefined,
  quality: number,
  best: Place | undefined,
  bestQuality: number,
): place is Place {
  if (!place || quality <= 0) return false;
  if (!best) return true;
  const [weight, most] = [quality * place.standing, bestQuality * best.standing];
  return weight > most || (weight === most && place.at < best.at);
}
