import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import {
  DATE_PREPOSITIONS,
  ISSUING,
  NEWSMAKING,
  SAYING,
  SPEAKING,
  SPEECH_ACTS,
  TELLERS,
  TELLING,
} from '../measure/words';
import type { Run } from '../sentence/clause';

/** So many words may name who is told: "told the city's parliament on 12 April". */
const LONGEST_AUDIENCE = 5;

/**
 * Whether a date only tells when something was said or for when it is told: "officials said Tuesday", "told parliament on
 * 12 April", "in a statement on Wednesday", "data released on Monday showed", "speaking on Tuesday", "as of Monday".
 */
export function isWhenTold(date: Figure, tokens: readonly Token[], { from, to }: Run): boolean {
  const at = beforePrepositions(tokens, from);
  const before = tokens[at];
  const behind = tokens[to];
  if (date.relative && !/\d/.test(date.text) && [before, behind].some((t) => t?.tag === 'VERB' && tells(t)))
    return true;
  if (isAsOf(tokens, from)) return true;
  if (!before) return false;
  if (isTelling(tokens, at) || (isAudience(before) && isTelling(tokens, verbOfAudience(tokens, at)))) return true;
  if (at < 1 && SPEAKING.has(before.lower)) return true;
  return isTeller(tokens, at, to);
}

function tells({ lemma }: Token): boolean {
  return SAYING.has(lemma) && lemma !== 'expect';
}

/** "as of Monday evening", "as at 3 May": for when a figure is told. */
function isAsOf(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 2]?.lower === 'as' && /^(?:of|at)$/.test(tokens[from - 1]?.lower ?? '');
}

/** "said on 3 March", but not "it was said to have". */
function isTelling(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  return verb?.tag === 'VERB' && TELLING.has(verb.lemma) && tokens[at - 1]?.tag !== 'AUX';
}

function isAudience({ tag }: Token): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';
}

/** The verb in front of the words that end at `at`, with no other verb or sign between; -1 where there is none. */
function verbOfAudience(tokens: readonly Token[], at: number): number {
  for (let k = at; k >= 0 && k > at - LONGEST_AUDIENCE; k--) {
    const token = tokens[k];
    if (token?.tag === 'VERB') return /^(?:tell|warn)$/.test(token.lemma) ? k : -1;
    if (!token || /^(?:PUNCT|CCONJ|SCONJ|AUX)$/.test(token.tag)) return -1;
  }
  return -1;
}

/**
 * "in a statement on Wednesday", "according to a report published on 4 April", "data released on Monday showed": where
 * it was said. "The report was published on 4 April" tells of the report itself.
 */
function isTeller(tokens: readonly Token[], last: number, to: number): boolean {
  const issued = tokens[last];
  const participle = issued?.tag === 'VERB' && ISSUING.has(issued.lemma) && /(?:ed|sent)$/.test(issued.lower);
  const at = participle ? last - 1 : last;
  const noun = tokens[at];
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.tag) || !(TELLERS.has(noun.lemma) || TELLERS.has(noun.lower)))
    return false;
  let start = at;
  while (
    start > 0 &&
    at - start < LONGEST_AUDIENCE &&
    /^(?:NOUN|ADJ|DET|PRON|PROPN|PART|NUM)$/.test(tokens[start - 1]?.tag ?? '')
  )
    start--;
  const link = tokens[start - 1];
  const inIt =
    /^(?:in|at|during|with)$/.test(link?.lower ?? '') ||
    (link?.lower === 'to' && tokens[start - 2]?.lower === 'according');
  if (inIt) return said(tokens);
  const next = tokens[to];
  return participle && next?.tag === 'VERB' && !NEWSMAKING.has(next.lemma);
}

/** Somebody says something in the sentence, by a verb or "according to". */
function said(tokens: readonly Token[]): boolean {
  return tokens.some(
    (t, i) =>
      (t.tag === 'VERB' && (SAYING.has(t.lemma) || TELLING.has(t.lemma) || SPEECH_ACTS.has(t.lemma))) ||
      (t.lower === 'according' && tokens[i + 1]?.lower === 'to'),
  );
}

function beforePrepositions(tokens: readonly Token[], place: number): number {
  let at = place - 1;
  while (at >= 0 && (DATE_PREPOSITIONS.has(tokens[at]?.lower ?? '') || tokens[at]?.tag === 'DET')) at--;
  return at;
}
