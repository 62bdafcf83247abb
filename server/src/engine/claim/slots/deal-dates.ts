import type { Token } from '../../text/tagger';
import { ARTICLES, DEALS } from '../sentence/grammar-words';

/** "bought Linea Norte in 2017 for 340 million", "bid £1.6bn in 2022": deals are done once. */
export function datesDeal(tokens: readonly Token[], place: number): boolean {
  // the tagger takes the "bid" of "which bid £1.6bn" for a noun
  const at = tokens.findLastIndex(
    (t, i) =>
      i < place &&
      (t.tag === 'VERB' || (DEALS.has(t.lower) && /^(?:which|who|that)$/.test(tokens[i - 1]?.lower ?? ''))),
  );
  const verb = tokens[at];
  if (!verb || !DEALS.has(verb.lemma)) return false;
  if (verb.lemma === 'bid' || verb.lemma === 'offer') return true;
  return tokens[at + 1]?.tag === 'PROPN' || isBoughtOnce(tokens, at);
}

/**
 * "The vase, bought for 600 francs in 1921": one thing, with its article, changed hands on one day; "milk was bought for
 * 34 cents in 2021" tells a price that held.
 */
function isBoughtOnce(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  if (!verb || verb.lower === verb.lemma || !/^(?:for|by|from)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const subject = tokens.findLastIndex((t, i) => i < at && (t.tag === 'NOUN' || t.tag === 'PROPN'));
  const noun = tokens[subject];
  if (!noun || at - subject > BETWEEN || noun.lower !== noun.lemma) return false;
  return tokens.slice(Math.max(0, subject - LONGEST), subject).some((t) => ARTICLES.has(t.lower));
}

/** Words from the noun to its verb: ", was". */
const BETWEEN = 3;
/** Words from the article to its noun: "the old brass". */
const LONGEST = 4;
