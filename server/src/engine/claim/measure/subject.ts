import type { Token } from '../../text/tagger';
import type { MeasurePhrase } from './noun-phrase';
import { nounBetween } from './noun-phrase';
import { RELATIVE_PRONOUNS } from '../sentence/grammar-words';

/** The longest aside between a subject and its verb, in tokens. */
const ASIDE = 14;

/** The noun phrase in front of the verb of the figure at a token, looked for from `limit` on. */
export function subjectOf(
  tokens: readonly Token[],
  at: number,
  limit: number,
  taken: (token: Token) => boolean,
): MeasurePhrase | null {
  let verb = lastVerb(tokens, at, limit);
  // "can power 3,500 homes and stands 180 m tall": the verb before has the subject
  while (tokens[verb - 1]?.tag === 'CCONJ' && lastVerb(tokens, verb - 1, limit) >= limit)
    verb = lastVerb(tokens, verb - 1, limit);
  if (verb < limit) return null;
  const end = endOfSubject(tokens, verb, limit);
  let from = end - 1;
  while (from >= limit && !stops(tokens, from, taken)) from--;
  return nounBetween(tokens, from + 1, end, false);
}

/** Where the first word of the last verb in front of a token stands; below `limit` where there is none. */
function lastVerb(tokens: readonly Token[], at: number, limit: number): number {
  let verb = at - 1;
  while (verb >= limit && tokens[verb]?.tag !== 'VERB' && tokens[verb]?.tag !== 'AUX') verb--;
  if (verb < limit) return limit - 1;
  while (verb > limit && /^(?:AUX|ADV|PART|VERB)$/.test(tokens[verb - 1]?.tag ?? '')) verb--;
  return verb;
}

/** Past a relative pronoun ("the strait, which is"), and an aside between commas ("the inquiry, chaired by X, cost"). */
function endOfSubject(tokens: readonly Token[], verb: number, limit: number): number {
  if (RELATIVE_PRONOUNS.has(tokens[verb - 1]?.lower ?? '')) return tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
  if (tokens[verb - 1]?.text !== ',') return verb;
  const open = tokens.findLastIndex((t, i) => i < verb - 1 && i >= limit && t.text === ',');
  return open > limit && verb - open <= ASIDE ? open : verb;
}

function stops(tokens: readonly Token[], at: number, taken: (token: Token) => boolean): boolean {
  const token = tokens[at];
  if (!token) return true;
  return token.text === ',' || token.tag === 'VERB' || (taken(token) && !isInPhrase(tokens, at, taken));
}

/** "Rates on a two-year mortgage": a figure behind a preposition belongs to the phrase that narrows the subject. */
function isInPhrase(tokens: readonly Token[], at: number, taken: (token: Token) => boolean): boolean {
  let before = at;
  for (let token = tokens[before]; token && (taken(token) || token.tag === 'DET'); token = tokens[before]) before--;
  const noun = tokens[before - 1];
  return tokens[before]?.tag === 'ADP' && (noun?.tag === 'NOUN' || noun?.tag === 'PROPN');
}
