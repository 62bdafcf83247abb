import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import { DIGITS, SYMBOL, WORD, type Tokens } from '../parts/tokens';
import { isReached } from './grades';

/** Nobody numbers so many things. */
const LONGEST_NUMBER = 6;

/**
 * A thing told by its number, its name in small letters: "on line 6", "room 207", "report 14 of the unit". Behind a
 * noun of many a number counts ("the officials report 14"); it designates where the noun stands at the beginning of
 * something.
 */
export function isNumbered({ tokens }: Context, draft: Draft): boolean {
  const i = draft.first;
  const bare =
    draft.next === i + 1 ||
    (draft.next === i + 2 && tokens.glued(i + 1) && tokens.length(i + 1) === 1 && tokens.kind(i + 1) === WORD);
  if (!bare || tokens.kind(i) !== DIGITS || tokens.glued(i)) return false;
  // "passcode 13745102"
  if (tokens.length(i) > LONGEST_NUMBER && !tokens.is(i - 1, 'fieldOfForm') && !tokens.is(i - 1, 'codeOfForm'))
    return false;
  if (!tokens.is(i - 1, 'numberedThing') || countsBehind(tokens, draft.next) || isReached(tokens, i - 1)) return false;
  if (tokens.capital(i - 1) && tokens.kind(i - 2) === WORD) return false;
  return begins(tokens, i - 2, tokens.is(i - 1, 'alsoVerb'));
}

/**
 * "The winning numbers were 3, 11, 24 and 31": the first of several that were drawn; "visitor numbers were 312, 415 and
 * 520" counts.
 */
export function isDrawn({ tokens }: Context, { first, next, range }: Draft): boolean {
  if (range || next !== first + 1 || tokens.kind(first) !== DIGITS || tokens.length(first) > 2) return false;
  const name = tokens.is(first - 1, 'copula') || tokens.symbol(first - 1, ':') ? first - 2 : first - 1;
  if (tokens.word(name) !== 'numbers') return false;
  const drawn = [1, 2, 3].some((k) => tokens.is(name - k, 'drawn')) || tokens.is(name + 1, 'drawn');
  return drawn && [first + 1, first + 3].every((k) => tokens.symbol(k, ',') && tokens.kind(k + 1) === DIGITS);
}

/** A noun in small letters, or a word that divides what is counted. */
function countsBehind(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== WORD) return tokens.kind(i) === SYMBOL && tokens.dash(i) && tokens.glued(i);
  // "a record 11 NBA titles"
  const noun = tokens.capital(i) && isAcronym(tokens.slice(i)) ? i + 1 : i;
  if (noun > i && tokens.kind(noun) === WORD && /^\p{Ll}.*[^s]s$/u.test(tokens.slice(noun))) return true;
  return !tokens.is(i, 'function') && !tokens.capital(i) && !tokens.is(i, 'stateBehind');
}

/** Token i lets a noun begin: a sign, an article, a preposition; a pronoun or "to" would make a verb of it. */
function begins(tokens: Tokens, i: number, alsoVerb: boolean): boolean {
  if (i < 0 || tokens.kind(i) !== WORD) return !alsoVerb || !tokens.dash(i);
  if (!alsoVerb) return tokens.word(i) !== 'per';
  return (
    isAcronym(tokens.slice(i)) ||
    tokens.is(i, 'beforeNoun') ||
    // "quoting reference 4472"
    (tokens.word(i + 1) !== 'number' && /(?:ed|ing)$/.test(tokens.slice(i)))
  );
}

/** "ISM code 15150": whose code it is. */
function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** The name of a make or a work in quotation marks, with the number it ends in: "the \"Kestrel 3\" stove". */
export function endsQuotedName({ tokens }: Context, draft: Draft): boolean {
  if (draft.next !== draft.first + 1 || !isQuote(tokens, draft.next) || !tokens.glued(draft.next)) return false;
  let k = draft.first - 1;
  while (tokens.kind(k) === WORD && tokens.capital(k) && draft.first - k < LONGEST_NAME) k--;
  return k < draft.first - 1 && isQuote(tokens, k) && tokens.glued(k + 1);
}

/** The title of a work that begins with a number: "\"Forty Nights\" (1998)", "the film *Eleven Winters*"; a sentence is no title. */
export function beginsTitle({ tokens }: Context, draft: Draft): boolean {
  const { first, next } = draft;
  const open = first - 1;
  const starred = tokens.symbol(open, '*') && !tokens.symbol(open - 1, '*');
  if (isAmount(tokens, draft, starred)) return false;
  if (!(starred || isQuote(tokens, open)) || tokens.glued(open) || !tokens.glued(first)) return false;
  if (tokens.kind(first) === WORD && !tokens.capital(first)) return false;
  let names = 0;
  for (let k = first + 1; k < first + LONGEST_TITLE; k++) {
    const ends = starred ? tokens.symbol(k, '*') : isQuote(tokens, k) && !tokens.glued(k + 1);
    if (ends || (isQuote(tokens, k) && !starred && tokens.kind(k + 1) === SYMBOL)) return names > 0 && k >= next;
    const link = tokens.is(k, 'function') || tokens.hyphen(k) || tokens.kind(k) === DIGITS;
    if (tokens.capital(k) && tokens.kind(k) === WORD) names++;
    else if (!link) return false;
  }
  return false;
}

/** "“40 Million Euros”", "“45 Percent”", "“5 Million Homes Without Power”": words quoted from a headline, and no title. */
function isAmount(tokens: Tokens, { dimension, written, number }: Draft, starred: boolean): boolean {
  if (dimension === 'money' || dimension === 'share') return true;
  // "*21 Grams*"
  if (written !== 'digits' || starred) return false;
  return (dimension !== 'none' && dimension !== 'duration') || tokens.lexeme(number.next - 1)?.scale !== undefined;
}

/** Longest title of a work, in tokens. */
const LONGEST_TITLE = 10;

/** Words of a name before its number. */
const LONGEST_NAME = 6;

function isQuote(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === SYMBOL && /^["'“”‘’«»]$/.test(tokens.slice(i));
}

/** "the 2029 bond", "a 2031 gilt", "the 2024 model": the year that tells one of several. */
export function yearOfName({ tokens }: Context, draft: Draft): boolean {
  if (draft.next !== draft.first + 1 || tokens.length(draft.first) !== 4) return false;
  // "under the 1992 Convention", the word \"1991\"
  if (isQuote(tokens, draft.first - 1) && isQuote(tokens, draft.next) && tokens.glued(draft.next)) return true;
  // ``1991''
  if (tokens.symbol(draft.first - 1, '`') && tokens.symbol(draft.next, "'")) return true;
  const law = tokens.is(draft.next, 'lawWord') || tokens.is(draft.next, 'lawByYear');
  // "the 1968 film was seen by"; "is a 1968 film" tells when it was made, and so does "the 1968 film Coldharbour"
  const one =
    tokens.is(draft.next, 'oneByYear') &&
    !namesWork(tokens, draft.next) &&
    ['the', 'its', 'their', 's'].includes(tokens.slice(draft.first - 1).toLowerCase());
  if (tokens.word(draft.first - 1) === 'a' && isMakeAlone(tokens, draft.next)) return true;
  return one || tokens.is(draft.next, 'toldByYear') || (law && tokens.capital(draft.next));
}

/** "a 2011 Morris", where nothing is named by it: "a 1978 Norwegian film" and "a 2019 Reuters poll" have their year. */
function isMakeAlone(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== WORD || !tokens.capital(i)) return false;
  const next = tokens.kind(i + 1) === WORD && tokens.capital(i + 1) ? i + 2 : i + 1;
  return tokens.kind(next) === WORD ? tokens.is(next, 'function') : !tokens.dash(next);
}

/** What stands behind the year is a name ("the 1981 Album of the Year"), or the work is named behind it. */
function namesWork(tokens: Tokens, i: number): boolean {
  if (tokens.capital(i)) return true;
  const name = tokens.is(i + 1, 'oneByYear') ? i + 2 : i + 1;
  return (tokens.kind(name) === WORD && tokens.capital(name)) || isQuote(tokens, name) || tokens.symbol(name, '*');
}

/** "(EUR million unless stated)", "(in millions of euros)", "Loss in billion tonnes": the unit of a table, without a number. */
export function isUnitOfTable({ tokens }: Context, draft: Draft): boolean {
  const i = draft.number.first;
  const lexeme = tokens.lexeme(i);
  if (draft.number.next !== i + 1 || (lexeme?.scale ?? lexeme?.scalePlural) === undefined) return false;
  const before = tokens.slice(i - 1);
  return (
    tokens.symbol(i - 1, '(') ||
    (tokens.word(i - 1) === 'in' && (lexeme?.scale !== undefined || tokens.symbol(i - 2, '('))) ||
    /^[€$£¥]$/.test(before) ||
    (/^[A-Z]{3}$/.test(before) && !tokens.is(i - 1, 'function'))
  );
}
