import type { Term } from '../../claim/measure/term';
import type { ReadClaim } from '../../claim/read-claim';
import { ARTICLES, WITHIN_PHRASES } from '../../claim/sentence/grammar-words';

/** A stretch of a wording that is a noun phrase, with its words that mean something. */
export interface NounPhrase {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** A word with the marks around it. */
const WORD = /(?<before>[^\s\p{L}\p{N}]*)(?<word>\S*?)(?<after>[^\s\p{L}\p{N}]*)(?=\s|$)/gu;
/** What may stand around a word inside a phrase. */
const LOOSE = /[^'’-]/u;
const GERUND = /.ing$/u;
/** Prepositions behind a participle that belongs to the noun in front of it. */
const BEHIND: ReadonlySet<string> = new Set(['to', 'by']);
/** A name says whose or where rather than what. */
const NAME_SHARE = 1 / 3;

/**
 * The noun phrase of a wording that says most of what is measured: nouns, what stands in front of them,
 * and what prepositions join to them. A verb, a pronoun, a mark or the gap for the figure ends one. Null where there is
 * no noun.
 */
export function nounPhraseOf(text: string, terms: readonly Term[]): NounPhrase | null {
  const phrases = runsOf(text, terms)
    .map(trimmed)
    .filter((phrase) => phrase !== null);
  const [best] = phrases.sort((x, y) => weightOf(y) - weightOf(x));
  return best ?? null;
}

/** The words of a claim's sentence that stand in what it calls its measure; none where that stands elsewhere. */
export function termsOfMeasure({ measure, terms }: ReadClaim): readonly Term[] {
  if (measure.value === null) return [];
  const { start = 0, end = 0 } = measure;
  return terms.filter((term) => start <= term.start && term.end <= end);
}

interface Piece {
  readonly text: string;
  readonly term: Term | null;
  /** A mark ends the phrase in front of it or behind it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

function runsOf(text: string, terms: readonly Term[]): readonly (readonly Piece[])[] {
  const pieces = piecesOf(text, terms);
  const runs: Piece[][] = [[]];
  pieces.forEach((piece, i) => {
    if (piece.opens || startsAnother(pieces, i)) runs.push([]);
    if (belongs(pieces, i)) runs.at(-1)?.push(piece);
    else runs.push([]);
    if (piece.closes) runs.push([]);
  });
  return runs;
}

function piecesOf(text: string, terms: readonly Term[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const { groups } of text.matchAll(WORD)) {
    const { before = '', word = '', after = '' } = groups ?? {};
    if (before + word + after === '') continue;
    const at = word === '' ? -1 : terms.findIndex((term, i) => i >= next && word.includes(term.text));
    if (at >= 0) next = at + 1;
    pieces.push({ text: word, term: terms[at] ?? null, opens: LOOSE.test(before), closes: LOOSE.test(after) });
  }
  return pieces;
}

function belongs(pieces: readonly Piece[], at: number): boolean {
  const { text = '', term = null } = pieces[at] ?? {};
  if (term === null) return WITHIN_PHRASES.has(text.toLowerCase());
  return term.role !== 'verb' || isGerund(pieces, at) || isParticiple(pieces, at);
}

/** "Operating profit", "the closing of the plant". */
function isGerund(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return GERUND.test(pieces[at]?.text ?? '') && (next?.term?.noun === true || next?.text === 'of');
}

/** "Spending related to defense", "homes owned by the town"; but "shares climbed to" has nothing behind it. */
function isParticiple(pieces: readonly Piece[], at: number): boolean {
  const [before, { text, closes } = { text: '', closes: true }, next, behind] = pieces.slice(Math.max(0, at - 1));
  const named = behind?.term?.noun === true || WITHIN_PHRASES.has(behind?.text ?? '');
  return /.ed$/u.test(text) && !closes && before?.term?.noun === true && BEHIND.has(next?.text ?? '') && named;
}

/** An article right behind a noun begins another phrase: what is in between is left out, or was a verb. */
function startsAnother(pieces: readonly Piece[], at: number): boolean {
  return ARTICLES.has(pieces[at]?.text ?? '') && (pieces[at - 1]?.term?.noun ?? false);
}

/** From the first word that means something to the last noun, or to an adjective behind an article: "the poor". */
function trimmed(run: readonly Piece[]): NounPhrase | null {
  const from = run.findIndex(({ term }) => term !== null);
  const to =
    run.findLastIndex(({ term }, i) => term !== null && (term.noun || ARTICLES.has(run[i - 1]?.text ?? ''))) + 1;
  if (from < 0 || to <= from) return null;
  const kept = run.slice(from, to);
  return {
    text: kept.map(({ text }) => text).join(' '),
    terms: kept.map(({ term }) => term).filter((term) => term !== null),
  };
}

function weightOf({ terms }: NounPhrase): number {
  return terms.reduce((sum, { noun, name, weight }) => sum + (noun ? weight : 0) * (name ? NAME_SHARE : 1), 0);
}
