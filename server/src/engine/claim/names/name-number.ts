import table from '../../data/names.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import { kinOf } from '../measure/meaning';
import { countryOf, MONTHS_AND_DAYS } from './names';
import { isPossessive } from '../measure/noun-phrase';
import { placeOf } from '../measure/terms';
import { INVARIABLE, OPENING_TIMES } from '../measure/words';

/** How far back the figure may stand whose list goes on, in tokens. */
const LIST_REACH = 8;
const GAUGE_LETTERS: ReadonlySet<string> = new Set(table.classes.gaugeLetters);
/** A name with a number is written so short: "Falcon 9", "Python 3.12", "Windows 2000". */
const NUMBER = /^\d{1,4}(?:\.\d{1,3})?$/;

/**
 * Whether a bare number is the end of a name in front of it, by what follows: "the Falcon 9 carried", "44 Leopard 2
 * tanks", "the Nord Stream 2 pipeline", "beat the older Orchid 3". A count behind a place stays one: "In Leeds 12 died",
 * "gave Kyiv 31 tanks".
 */
export function endsName(figure: Figure, tokens: readonly Token[], known: ReadonlySet<string>): boolean {
  const { quantity, group } = figure;
  if (quantity.hedge !== 'none' || quantity.range || group !== null || !NUMBER.test(figure.text)) return false;
  const { from, to } = placeOf(tokens, figure);
  const name = nameBefore(tokens, from, known);
  if (name === null) return false;
  const ahead = tokens[name - 1];
  const next = tokens[to];
  const words = tokens.slice(name, from).map((t) => t.text);
  // "eGFR 38": letters of what is measured
  if (words.length === 1 && GAUGE_LETTERS.has(words.join('').toLowerCase())) return false;
  const country = countryOf(words.join(' ')) !== null;
  // "Norrland 7's song"
  if (isPossessive(next)) return !country;
  // "In 2022 List 1 38.4 percent": of two numbers in a row the first tells which
  if (isNumberRightBehind(figure, next)) return !country;
  const verbal = next?.tag === 'VERB' || next?.tag === 'AUX';
  if (!verbal && goesOnList(tokens, name)) return false;
  const determined = ahead?.tag === 'DET' && !country;
  if (next?.tag === 'NOUN') {
    const counted = next.lemma !== next.lower || INVARIABLE.has(next.lower);
    if (counted)
      return (
        ahead?.tag === 'NUM' ||
        isOwner(ahead) ||
        (name === 0 && (figure.text.includes('.') || (!country && standsInSentence(tokens, name, from)))) ||
        (determined && isOneThing(tokens, name, from))
      );
    return quantity.value !== 1 && !country && next.start - (tokens[to - 1]?.end ?? 0) === 1;
  }
  if (verbal) return !country && !opensWithPlace(tokens, name);
  // "Castle 21 Capital": a name goes on behind it
  if (isNameGoingOn(tokens, to)) return !country && !opensWithPlace(tokens, name);
  if (!endsPhrase(next)) return next?.lower === 'to' && isLabel(tokens, name, from);
  if (isLabel(tokens, name, from) && (next?.lower !== 'of' || tokens[to + 1]?.tag === 'DET')) return true;
  if (next?.lower === 'of') return false;
  // "runs Orchid 3.12 by default": decimals without a unit are versions
  const version = figure.text.includes('.') && ahead?.tag === 'VERB';
  if ((determined || isOwner(ahead) || ahead?.tag === 'NUM' || version) && !opensWithPlace(tokens, name)) return true;
  return !country && standsInSentence(tokens, name, from);
}

/** "The Orchid 2 phones": an article with the name of one thing, and no place where something is counted. */
function isOneThing(tokens: readonly Token[], name: number, at: number): boolean {
  const before = tokens[name - 2];
  const last = tokens[at - 1];
  return before?.tag !== 'ADP' && last !== undefined && last.lemma === last.lower && !/s$/.test(last.lower);
}

/** Nothing behind a number is counted by it. */
export function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || ENDING.has(next.tag);
}

const ENDING: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'ADP', 'DET', 'PRON']);

/** A name of one word, and neither a number nor another noun behind it: "gave Kyiv 31 Leopard tanks" counts. */
function isNameGoingOn(tokens: readonly Token[], to: number): boolean {
  const [next, behind] = [tokens[to], tokens[to + 1]];
  if (next?.tag !== 'PROPN' || !/^\p{Lu}/u.test(next.text) || next.lemma !== next.lower || /s$/.test(next.lower))
    return false;
  return !/^(?:NUM|NOUN|PROPN|ADJ)$/.test(behind?.tag ?? '');
}

/** Another number, with only a blank between. */
export function isNumberRightBehind(figure: Figure, next: Token | undefined): boolean {
  return next?.tag === 'NUM' && next.start - figure.end === 1;
}

/** How many numbers behind names make a list of counts: "Larks 4; Wrens 7", which no sentence tells. */
const LIST = 2;

/** "against the older Orchid 3.", "Orchid 3, once dear, is gone": a sentence tells of the name, and counts nothing. */
function standsInSentence(tokens: readonly Token[], name: number, at: number): boolean {
  const last = tokens[at - 1];
  // "the Farmers 11": a party or a team, whose count is told without a verb
  if (!last || last.lemma !== last.lower || /s$/.test(last.lower)) return false;
  const pairs = tokens.filter(
    (t, i) => t.tag === 'NUM' && tokens[i - 1]?.tag === 'PROPN' && t.start - (tokens[i - 1]?.end ?? 0) === 1,
  );
  if (pairs.length >= LIST && new Set(pairs.map((t) => tokens[tokens.indexOf(t) - 1]?.lower)).size > 1) return false;
  const told = tokens.some((t, i) => (t.tag === 'AUX' || t.tag === 'VERB') && (i < name || i >= at));
  return told && !opensWithPlace(tokens, name);
}

/** "Ask for Desk 14": a common noun of one word with a capital inside a sentence says which of its kind. */
function isLabel(tokens: readonly Token[], name: number, at: number): boolean {
  const word = tokens[name];
  if (!word || name === 0 || at - name !== 1 || tokens[name - 1]?.tag === 'PUNCT') return false;
  return word.lemma === word.lower && kinOf(word.lower).size > 0 && countryOf(word.text) === null;
}

/** "The Greens had 16, the Farmers 11": the name stands behind a comma and a number. */
function goesOnList(tokens: readonly Token[], name: number): boolean {
  const at = tokens[name - 1]?.tag === 'DET' ? name - 2 : name - 1;
  if (!/^(?:,|;|and)$/.test(tokens[at]?.text ?? '')) return false;
  return tokens.slice(Math.max(0, at - LIST_REACH), at).some((t) => t.tag === 'NUM');
}

/** Where the run of names right in front of a token begins; null where none stands there. */
function nameBefore(tokens: readonly Token[], at: number, known: ReadonlySet<string>): number | null {
  let first = at;
  while (first > 0 && isNamePart(tokens, first - 1, known)) first--;
  const last = tokens[at - 1];
  return first === at || (last && OPENING_TIMES.has(last.lower)) ? null : first;
}

/** A word with a capital that the beginning of the sentence does not give it, or that the tagger takes for a name. */
function isNamePart(tokens: readonly Token[], i: number, known: ReadonlySet<string>): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || next.start - token.end !== 1 || !/^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(token.text)) return false;
  if (MONTHS_AND_DAYS.test(token.lower)) return false;
  if (token.tag === 'PROPN') return true;
  if (token.tag === 'DET' || token.tag === 'PRON' || token.tag === 'ADP') return false;
  return i === 0
    ? known.has(token.text)
    : (tokens[i - 1]?.tag !== 'PUNCT' || tokens[i - 1]?.text === ',') && !isTitle(tokens);
}

/** A headline in which nearly all words have capitals says nothing by them. */
function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.text.length >= 4 && /^\p{L}/u.test(t.text));
  return words.filter((t) => /^\p{Lu}/u.test(t.text)).length > 0.6 * words.length;
}

export function isOwner(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^(?:its|their|his|her|our|my|your)$/.test(token.lower) || /^['’]s?$/.test(token.text))
  );
}

/** "In Leeds", "At the Rexley plant": a place in front of a clause, behind which a count may be its subject. */
export function opensWithPlace(tokens: readonly Token[], name: number): boolean {
  let at = name - 1;
  while (at >= 0 && /^(?:DET|ADJ|NOUN|PRON)$/.test(tokens[at]?.tag ?? '')) at--;
  if (tokens[at]?.tag !== 'ADP') return false;
  const before = tokens[at - 1];
  return before === undefined || before.tag === 'PUNCT' || before.tag === 'CCONJ' || before.tag === 'SCONJ';
}
