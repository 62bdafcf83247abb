import type { Token } from '../../text/tagger';
import { DATE_PREPOSITIONS, HAPPENINGS } from '../measure/words';

/** Tokens of who did it. */
const LONGEST_AGENT = 7;
const OF_NAME: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'CCONJ', 'SYM']);

/** "a ferry built by Aker & Sons in 1956", "it was bought by the town in 1956": what somebody did to one thing. */
export function datesDeed(tokens: readonly Token[], place: number): boolean {
  let at = place - 1;
  while (at >= 0 && DATE_PREPOSITIONS.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'by') at--;
  if (at === place - 1) return false;
  const last = at;
  while (at > 0 && last - at < LONGEST_AGENT && isOfName(tokens[at])) at--;
  const verb = tokens[at - 1];
  if (at === last || tokens[at]?.lower !== 'by' || !verb || !HAPPENINGS.has(verb.lemma)) return false;
  if (verb.tag !== 'VERB' && verb.tag !== 'ADJ') return false;
  const ahead = tokens[at - 2];
  // "12,000 homes were built by councils in 1956" tells how many there were then
  return ahead?.tag === 'AUX' ? ahead.lower === 'was' || ahead.lower === 'been' : ahead !== undefined && isOne(ahead);
}

function isOfName(token: Token | undefined): boolean {
  return token !== undefined && (OF_NAME.has(token.tag) || token.text === '&') && token.lower !== 'by';
}

function isOne({ tag, lemma, lower }: Token): boolean {
  return tag === 'PROPN' || (tag === 'NOUN' && lemma === lower);
}
