import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import { HAPPENINGS, MEASURING } from '../measure/words';
import type { Run } from '../sentence/clause';
import { ARTICLES, DEALS } from '../sentence/grammar-words';

/** "Early in": so many words at most stand in front of an opening date. */
const OPENING = 3;
/** Words from the date to what was done, as far as a subject is long. */
const SUBJECT = 12;
const MONTH = /^\d{4}-\d{2}$/;

/**
 * "In May 2022 we entered into a $500 million facility", "In August 2018 she was appointed head of the 300-bed clinic":
 * the month with which a sentence opens is of the one thing that was done; "In May 2022 it opened 14 shops" says in
 * what time so many were.
 */
export function opensDeed(
  date: Figure,
  figures: readonly Figure[],
  tokens: readonly Token[],
  { from, to }: Run,
): boolean {
  if (from > OPENING || date.relative || date.quantity.range || !MONTH.test(String(date.quantity.value))) return false;
  const at = tokens.findIndex((t, i) => i >= to && i < to + SUBJECT && t.tag === 'VERB');
  const verb = tokens[at];
  if (!verb || verb.lower === verb.lemma || MEASURING.has(verb.lemma)) return false;
  if (!HAPPENINGS.has(verb.lemma) && !DEALS.has(verb.lemma)) return false;
  if (figures.some((f) => f !== date && f.start >= date.end && f.start < verb.start)) return false;
  // "homes were built at a rate of 40 a day"
  if (tokens[at + 1]?.lower === 'at') return false;
  const object = tokens[at + 1]?.tag === 'ADP' ? tokens[at + 2] : tokens[at + 1];
  return tokens[at - 1]?.tag === 'AUX' ? object?.tag !== 'NUM' : ARTICLES.has(object?.lower ?? '');
}
