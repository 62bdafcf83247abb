import type { ReadClaim } from '../../claim/read-claim';
import { isGeneric } from '../../claim/measure/lexicon';
import type { SlotKind } from '../../claim/measure/lexicon';
import { kinship } from '../../claim/measure/meaning';
import { areTwo } from '../../claim/names/designators';
import { sameName } from '../../claim/names/names';
import type { Name } from '../../claim/names/names';
import type { Term } from '../../claim/measure/term';
import { isCore } from '../../claim/measure/term';
import type { ContrastWord } from './claim-words';
import { claimWords, ELSEWHERE, nearestWord } from './claim-words';

/** Two words of two claims that mean the same. */
export interface Match {
  readonly a: Term;
  readonly b: Term;
  /** 1 same word, 0.9 same family, 0.85 synonym, 0.6 one kind of the other. */
  readonly quality: number;
}

/** Two words that exclude each other: "imports" here, "exports" there. */
export interface Clash {
  readonly a: { readonly word: string; readonly start: number; readonly end: number };
  readonly b: { readonly word: string; readonly start: number; readonly end: number };
  readonly basis: SlotKind;
}

/** How far two claims speak of the same thing, by their words. */
export interface Likeness {
  /** Share of each claim's measure words found in the other, 0 to 1. */
  readonly coverA: number;
  readonly coverB: number;
  /** 1 both count the same thing, 0 unknown, -1 different things. */
  readonly heads: 1 | 0 | -1;
  readonly matches: readonly Match[];
  readonly clash: Clash | null;
  /** 1 a name in common, 0 unknown on one side, -1 different names. */
  readonly names: 1 | 0 | -1;
  readonly sharedName: readonly [Name, Name] | null;
  /** Share of the words around that are in common. */
  readonly around: number;
}

const SAME_FAMILY = 0.9;

/** Whether the sentences of two claims share a word or a word family. */
export function shareWord(a: ReadClaim, b: ReadClaim): boolean {
  const [x, y] = [claimWords(a).withStems, claimWords(b).withStems];
  const [small, large] = x.size < y.size ? [x, y] : [y, x];
  for (const word of small) if (large.has(word)) return true;
  return false;
}

export function likenessOf(a: ReadClaim, b: ReadClaim): Likeness {
  const matches: Match[] = [];
  const coverA = cover(a, b, (match) => matches.push(match));
  // a word that both say of their figures is found from both sides
  const coverB = cover(b, a, ({ a: y, b: x, quality }) => {
    if (!matches.some((match) => match.a === x && match.b === y)) matches.push({ a: x, b: y, quality });
  });
  const names = compareNames(a, b);
  return {
    coverA,
    coverB,
    heads: compareHeads(a, b),
    matches,
    clash: clashOf(a, b),
    names: names.relation,
    sharedName: names.shared,
    around: aroundOf(a, b),
  };
}

/** The weighted share of a's measure words that b has too; calls for each of them. */
function cover(a: ReadClaim, b: ReadClaim, matched: (match: Match) => void): number {
  let all = 0;
  let found = 0;
  const words = claimWords(b);
  for (const word of claimWords(a).core) {
    const { term } = word;
    all += term.weight;
    const match = nearestWord(word, words);
    if (!match) continue;
    found += term.weight * match.quality * (isCore(match.term) ? 1 : ELSEWHERE);
    matched({ a: term, b: match.term, quality: match.quality });
  }
  return all === 0 ? 0 : found / all;
}

/** How far two words mean the same: 1 the same or a synonym of the lexicon, less for kin, 0 for strangers. */
export function matchQuality(a: Term, b: Term): number {
  if (a.word === b.word) return 1;
  if (a.stem === b.stem && a.stem.length >= 3) return SAME_FAMILY;
  return a.name || b.name ? 0 : Math.max(0, kinship(a.lemma, b.lemma));
}

function compareHeads(a: ReadClaim, b: ReadClaim): 1 | 0 | -1 {
  const { heads: ha } = claimWords(a);
  const { heads: hb } = claimWords(b);
  if (ha.length === 0 || hb.length === 0) return 0;
  if (ha.some((x) => hb.some((y) => matchQuality(x, y) > 0))) return 1;
  // "1,850 personnel" may be anybody
  if ([ha, hb].some((side) => side.every((t) => isGeneric(t.lemma)))) return 0;
  // "1,200 soldiers" and "the contingent, 1,200 strong": the head of one may be the other's subject
  if (
    ha.some((x) => b.terms.some((y) => isCore(y) && matchQuality(x, y) > 0)) ||
    hb.some((x) => a.terms.some((y) => isCore(y) && matchQuality(x, y) > 0))
  )
    return 0;
  return -1;
}

/** The first pair of mutually exclusive words among the measure words, of which neither side has the other's. */
function clashOf(a: ReadClaim, b: ReadClaim): Clash | null {
  for (const da of a.designators)
    for (const db of b.designators)
      if (areTwo(da, db) && !b.designators.some((d) => d.noun === da.noun && d.id === da.id))
        return {
          a: { word: `${da.noun} ${da.id}`, start: da.start, end: da.end },
          b: { word: `${db.noun} ${db.id}`, start: db.start, end: db.end },
          basis: 'scope',
        };
  const { contrasts: ca } = claimWords(a);
  const { contrasts: cb } = claimWords(b);
  let best: { clash: Clash; weight: number } | null = null;
  for (const x of ca)
    for (const y of cb) {
      if (x.group !== y.group || x.member === y.member || isWithin(x, y) || isWithin(y, x)) continue;
      if (
        cb.some((z) => z.group === x.group && z.member === x.member) ||
        ca.some((z) => z.group === y.group && z.member === y.member)
      )
        continue;
      const weight = x.term.weight + y.term.weight;
      if (best === null || weight > best.weight) best = { clash: { a: x.term, b: y.term, basis: x.basis }, weight };
    }
  return best?.clash ?? null;
}

/** "Reported in 190 countries" and "worldwide": those that are counted besides may be all of the larger one's. */
function isWithin({ term: some, levels }: ContrastWord, { term: whole }: ContrastWord): boolean {
  return levels && some.role !== 'head' && isPlural(some) && !isPlural(whole);
}

function isPlural({ noun, text, lemma }: Term): boolean {
  return noun && text.endsWith('s') && text.toLowerCase() !== lemma;
}

function compareNames(a: ReadClaim, b: ReadClaim): { relation: 1 | 0 | -1; shared: readonly [Name, Name] | null } {
  for (const x of a.names) for (const y of b.names) if (sameName(x, y)) return { relation: 1, shared: [x, y] };
  if (a.names.length === 0 || b.names.length === 0) return { relation: 0, shared: null };
  // a name of one may stand elsewhere in the other's sentence
  for (const x of a.names) for (const y of b.around) if (sameName(x, y)) return { relation: 0, shared: [x, y] };
  for (const x of a.around) for (const y of b.names) if (sameName(x, y)) return { relation: 0, shared: [x, y] };
  return { relation: a.names.some(isPlacing) && b.names.some(isPlacing) ? -1 : 0, shared: null };
}

/** A name that says whose or where a figure is; one that only stands in the clause may be anybody. */
export function isPlacing({ attached, key }: Name): boolean {
  return (attached && !isOfThing(key)) || key.startsWith('country:');
}

/** "COVID-19", "Falcon 9": what bears a number is no place and nobody. */
function isOfThing(key: string): boolean {
  return /\d/.test(key);
}

/** Jaccard share of all words of the two sentences. */
function aroundOf(a: ReadClaim, b: ReadClaim): number {
  const [wa, wb] = [claimWords(a).words, claimWords(b).words];
  let common = 0;
  for (const w of wa) if (wb.has(w)) common++;
  return common === 0 ? 0 : common / (wa.size + wb.size - common);
}
