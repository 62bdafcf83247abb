import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import { kinOf } from '../measure/meaning';
import { countryOf } from './names';
import { placeOf } from '../measure/terms';
import { INVARIABLE, OPENING_TIMES } from '../measure/words';

/** How far back the figure may stand whose list goes on, in tokens. */
const LIST_REACH = 8;
/** A name with a number is written so short: "Falcon 9", "Python 3.12", "Windows 2000". */
const NUMBER = /^\d{1,4}(?:\.\d{1,2})?$/;

/**
 * Whether a bare number is the end of a name in front of it, by what follows: "the Falcon 9 carried", "44 Leopard 2
 * tanks", "the Nord Stream 2 pipeline". A count behind a place stays one: "In Leeds 12 died", "gave Kyiv 31 tanks".
 */
export function endsName(figure: Figure, tokens: readonly Token[]): boolean {
  const { quantity, group } = figure;
  if (quantity.hedge !== 'none' || quantity.range || group !== null || !NUMBER.test(figure.text)) return false;
  const { from, to } = placeOf(tokens, figure);
  const name = nameBefore(tokens, from);
  if (name === null) return false;
  if (goesOnList(tokens, name)) return false;
  const ahead = tokens[name - 1];
  const next = tokens[to];
  const words = tokens.slice(name, from).map((t) => t.text);
  const country = countryOf(words.join(' ')) !== null;
  const determined = ahead?.tag === 'DET' && !country;
  if (next?.tag === 'NOUN') {
    const counted = next.lemma !== next.lower || INVARIABLE.has(next.lower);
    if (counted) return ahead?.tag === 'NUM' || isOwner(ahead) || (name === 0 && figure.text.includes('.'));
    return quantity.value !== 1 && !country && next.start - (tokens[to - 1]?.end ?? 0) === 1;
  }
  if (next?.tag === 'VERB' || next?.tag === 'AUX') return !country && !opensWithPlace(tokens, name);
  const stops =
    next === undefined || next.tag === 'PUNCT' || next.tag === 'CCONJ' || (next.tag === 'ADP' && next.lower !== 'of');
  if (stops && isLabel(tokens, name, from)) return true;
  // "runs Orchid 3.12 by default": decimals without a unit are versions
  const version = figure.text.includes('.') && ahead?.tag === 'VERB';
  return stops && (determined || isOwner(ahead) || ahead?.tag === 'NUM' || version) && !opensWithPlace(tokens, name);
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
function nameBefore(tokens: readonly Token[], at: number): number | null {
  let first = at;
  while (first > 0 && isNamePart(tokens[first - 1], tokens[first])) first--;
  const last = tokens[at - 1];
  return first === at || (last && OPENING_TIMES.has(last.lower)) ? null : first;
}

function isNamePart(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next || next.start - token.end !== 1) return false;
  return token.tag === 'PROPN' && /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(token.text);
}

function isOwner(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^(?:its|their|his|her|our|my|your)$/.test(token.lower) || /^['’]s?$/.test(token.text))
  );
}

/** "In Leeds", "At the Rexley plant": a place in front of a clause, behind which a count may be its subject. */
function opensWithPlace(tokens: readonly Token[], name: number): boolean {
  let at = name - 1;
  while (at >= 0 && /^(?:DET|ADJ|NOUN|PRON)$/.test(tokens[at]?.tag ?? '')) at--;
  if (tokens[at]?.tag !== 'ADP') return false;
  const before = tokens[at - 1];
  return before === undefined || before.tag === 'PUNCT' || before.tag === 'CCONJ' || before.tag === 'SCONJ';
}
