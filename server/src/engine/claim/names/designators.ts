import type { Span } from '../../report';
import type { Token } from '../../text/tagger';
import type { Figure } from '../../quantity/parts/figure';
import { canonical, isReporting } from '../measure/lexicon';
import { british } from '../measure/meaning';
import { isInFigures } from '../sentence/in-figures';
import { once } from '../sentence/once';
import { isContent, placeOf } from '../measure/terms';
import {
  AHEAD_OF_TELLER,
  FIRST_TO_TENTH,
  INTERIM_BEFORE,
  NUMBER_MARKS,
  ONE_TO_TEN,
  RESULT_VERBS,
} from '../sentence/grammar-words';

/** One of several of its kind: "Section 1", "the second quarter", "at 2019 prices". */
export interface Designator extends Span {
  /** The kind: "section", "quarter", "prices". */
  readonly noun: string;
  /** Which one. */
  readonly id: string;
}

const inOrder = (words: readonly string[]): ReadonlyMap<string, string> =>
  new Map(words.map((word, i) => [word, String(i + 1)]));
const ORDINALS = inOrder(FIRST_TO_TENTH);
const WORDS = inOrder(ONE_TO_TEN);
const claimed = once((figures: readonly Figure[]) => figures.filter((f) => f.nonClaim === null));
const PRICE = /\b(?:at|in)\s+(?:constant\s+)?(\d{4})\s+(?:prices|money|dollars|euros|pounds|terms|values)\b/gi;

/** Which of several an ordinal says. */
function ordinalOf({ lower }: Token): string | null {
  return ORDINALS.get(lower) ?? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower)?.[1] ?? null;
}

/** The designators of a stretch of tokens; "first" alone designates nothing. */
export function designatorsOf(
  tokens: readonly Token[],
  text: string,
  from: number,
  figures: readonly Figure[],
): Designator[] {
  const found: Designator[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (!next) return;
    const ordinal = ordinalOf(token);
    if (ordinal !== null) {
      const noun =
        next.tag === 'NOUN' || next.tag === 'PROPN'
          ? next
          : next.tag === 'ADJ' && tokens[i + 2]?.tag === 'NOUN'
            ? tokens[i + 2]
            : undefined;
      // "the third largest town" ranks the town and does not name it
      if (noun && /^\p{L}/u.test(noun.text) && !isInFigures(token, claimed(figures)))
        found.push({ noun: canonical(noun.lemma), id: ordinal, start: token.start, end: noun.end });
      return;
    }
    if (token.tag !== 'NOUN' && token.tag !== 'PROPN') return;
    if (next.start - token.end !== 1 || !isContent(token)) return;
    const of = nameBehind(tokens, i);
    // the word itself: the House of Lords is no home
    if (of) found.push({ noun: token.lemma, id: `${OF}${of.name}`, start: token.start, end: of.end });
    // "town number 4" says that the number is a name
    const numbered = NUMBER_MARKS.has(next.lower);
    const number = numbered ? tokens.slice(i + 2).find((t) => t.text !== '.') : next;
    const named = numbered || /^\p{Lu}/u.test(token.text);
    if (!number || !named) return;
    const id = /^\d{1,3}[A-Z]?$|^[A-Z]$/.test(number.text) ? number.text : WORDS.get(number.lower);
    if (id !== undefined && (numbered || !isInFigures(number, claimed(figures))))
      found.push({ noun: canonical(token.lemma), id, start: token.start, end: number.end });
  });
  if (!/\d{4}\s/.test(text)) return found;
  for (const match of text.matchAll(PRICE)) {
    const id = match[1];
    if (id !== undefined)
      found.push({ noun: 'prices', id, start: from + match.index, end: from + match.index + match[0].length });
  }
  return found;
}

/** In front of the name that tells one of several bodies of a kind. */
const OF = 'of ';

/** "Bank of Leaston", "Battle of Lake Orm": the whole name that tells one of several bodies of a kind; not of whoever tells or counts something. */
function nameBehind(tokens: readonly Token[], at: number): { readonly name: string; readonly end: number } | null {
  const [noun, of, first] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!noun || !first || of?.lower !== 'of' || !isNameWord(first) || first.start - of.end !== 1) return null;
  // "Residents of Leaston": the first word has its capital from the sentence
  if (!/^\p{Lu}\p{Ll}/u.test(noun.text) || (at === 0 && noun.tag !== 'PROPN')) return null;
  let to = at + 3;
  while (tokens[to] && isNameWord(tokens[to]) && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1) to++;
  if (tellsSomething(tokens, at, to)) return null;
  const name = tokens.slice(at + 2, to);
  return { name: name.map((t) => t.text).join(' '), end: name.at(-1)?.end ?? first.end };
}

function isNameWord(token: Token | undefined): boolean {
  return token?.tag === 'PROPN' && /^\p{Lu}/u.test(token.text);
}

/** "The University of Leaston found that", "a survey by the University of Leaston": the body speaks of others. */
function tellsSomething(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens.slice(to, to + 3);
  if (behind.some((t) => t.lower === 'that' || (t.tag === 'VERB' && isReporting(t.lemma, false)))) return true;
  const ahead = tokens.slice(Math.max(0, from - 3), from);
  return ahead.some((t) => AHEAD_OF_TELLER.has(t.lower));
}

/** Whether two designators of one noun name two things: "Lake Orm" and "Orm", "Defence" and "Defense" may be one. */
export function areTwo({ noun, id }: Designator, other: Designator): boolean {
  if (noun !== other.noun || id === other.id) return false;
  if (!id.startsWith(OF) || !other.id.startsWith(OF)) return true;
  const [words, others] = [wordsOf(id), wordsOf(other.id)];
  return !words.every((w) => others.includes(w)) && !others.every((w) => words.includes(w));
}

function wordsOf(id: string): string[] {
  return id.toLowerCase().split(' ').map(british);
}

/** The designators that tell of the figure, and not of whoever says it. */
export function exceptOf(said: readonly Span[], designators: readonly Designator[]): readonly Designator[] {
  return designators.filter((d) => !d.id.startsWith(OF) || !said.some((s) => s.start < d.end && d.start < s.end));
}

const INTERIM_BEHIND =
  /^(?:lead|deficit|up|down|ahead|behind|(?:\p{L}+ )?(?:at|by) (?:the )?(?:half|break|interval|halftime|half-time))/u;

/** Which score of a match a figure is, its last or one on the way; none where the words around it do not tell. */
export function scoreDesignator(figure: Figure, tokens: readonly Token[]): Designator[] {
  if (figure.quantity.type !== 'score') return [];
  const { from, to } = placeOf(tokens, figure);
  const behind = tokens
    .slice(to, to + 4)
    .map((t) => t.lower)
    .join(' ');
  const interim =
    tokens.slice(Math.max(0, from - 3), from).some((t) => INTERIM_BEFORE.has(t.lemma)) || INTERIM_BEHIND.test(behind);
  const near = tokens.slice(Math.max(0, from - 8), to + 3);
  const last = near.some((t) => RESULT_VERBS.has(t.lemma));
  return interim || last
    ? [{ noun: 'score', id: interim ? 'interim' : 'last', start: figure.start, end: figure.end }]
    : [];
}
