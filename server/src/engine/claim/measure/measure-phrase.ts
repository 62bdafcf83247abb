import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import type { Run } from '../sentence/clause';
import { isChange, isLight } from './lexicon';
import { isNominal, isPossessive, nounBetween } from './noun-phrase';
import type { MeasurePhrase } from './noun-phrase';
import { subjectOf } from './subject';
import { BEFALLEN } from './words';
import { INTO, SKIPPED_BEHIND } from '../sentence/grammar-words';

const PARTICIPLE = /(?:ed|ing|en)$/;
const QUOTES = /^["“”'‘’]$/;
/**
 * What a figure is stated of, tried in this order: the noun counted behind it ("22 of NATO's 32 members"), the noun
 * behind a word of change ("a 400-percent increase in air defenses"), the object of a verb of change in front of it
 * ("raise spending by 4 percent"), the subject of its verb ("net income rose 12 percent").
 * `taken` tells the tokens of figures.
 */
export function measurePhraseOf(
  tokens: readonly Token[],
  place: Run,
  limit: Run,
  figure: Figure,
  taken: (token: Token) => boolean,
): MeasurePhrase | null {
  const found = phraseFrom(tokens, place.to, limit.to, taken) ?? complement(tokens, place.to, limit.to, taken);
  const apart = found && (opensClause(tokens, found, place, figure) || isExtent(tokens, found, figure));
  const behind = apart ? null : found;
  if (behind) {
    const head = tokens[behind.head];
    if (!head || !isChange(head.lemma)) return light(tokens, behind, limit, taken);
    const next = QUOTES.test(tokens[behind.to]?.text ?? '') ? behind.to + 1 : behind.to;
    if (INTO.has(tokens[next]?.lower ?? '')) {
      const changed = phraseFrom(tokens, next + 1, limit.to, taken);
      return changed ? light(tokens, changed, limit, taken) : behind;
    }
    return objectOfChange(tokens, place.from, limit.from) ?? subjectOf(tokens, place.from, limit.from, taken) ?? behind;
  }
  if (figure.quantity.type === 'date' || figure.quantity.type === 'time') return null;
  const owner = apart ? null : nounOfFigure(tokens, place.from, limit.from, figure);
  if (owner) return owner;
  return objectOfChange(tokens, place.from, limit.from) ?? subjectOf(tokens, place.from, limit.from, taken);
}

/** "of which 180 kg is fuel", "12 are women": what the figure is said to be. */
function complement(
  tokens: readonly Token[],
  at: number,
  limit: number,
  taken: (token: Token) => boolean,
): MeasurePhrase | null {
  if (tokens[at]?.lemma !== 'be') return null;
  const said = phraseFrom(tokens, at + 1, limit, taken);
  const head = said && tokens[said.head];
  return head?.tag === 'NOUN' && tokens[said?.to ?? 0]?.tag !== 'VERB' ? said : null;
}

/** "1.2 km long", "180 m tall to the tip": the adjective says which way was measured, the subject what. */
function isExtent(tokens: readonly Token[], { head }: MeasurePhrase, { dimension }: Figure): boolean {
  return dimension !== 'none' && tokens[head]?.tag === 'ADJ';
}

/** "just shy of the $2.35bn analysts had expected": the noun behind an amount is the subject of a clause about it. */
function opensClause(tokens: readonly Token[], { to }: MeasurePhrase, place: Run, { dimension }: Figure): boolean {
  const verb = tokens[to];
  return dimension !== 'none' && tokens[place.from - 1]?.tag === 'DET' && (verb?.tag === 'AUX' || verb?.tag === 'VERB');
}

/** "a total of 20,000 residents", "the number of deaths": behind a noun that only carries, the noun it carries. */
function light(
  tokens: readonly Token[],
  phrase: MeasurePhrase,
  limit: Run,
  taken: (token: Token) => boolean,
): MeasurePhrase {
  const head = tokens[phrase.head];
  if (!head || !isLight(head.lemma) || tokens[phrase.to]?.lower !== 'of') return phrase;
  return phraseFrom(tokens, phrase.to + 1, limit.to, taken) ?? phrase;
}

/** The noun phrase that begins at a token, past articles, "more", "of" and the like. */
function phraseFrom(
  tokens: readonly Token[],
  at: number,
  limit: number,
  taken: (token: Token) => boolean,
): MeasurePhrase | null {
  // "four times as much charge"
  let from = tokens[at]?.lower === 'as' && /^(?:many|much)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
  let sawOf = false;
  for (; from < limit; from++) {
    const token = tokens[from];
    if (!token) break;
    if (token.lower === 'of' && !sawOf) sawOf = true;
    else if (
      !SKIPPED_BEHIND.has(token.lower) &&
      token.text !== '-' &&
      !QUOTES.test(token.text) &&
      !taken(token) &&
      !(sawOf && (token.tag === 'DET' || token.tag === 'PRON'))
    )
      break;
  }
  let head = -1;
  let to = from;
  for (; to < limit; to++) {
    const token = tokens[to];
    if (!token) break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN') {
      // "'s" begins a longer phrase: NATO's members
      if (!isPossessive(tokens[to + 1])) head = to;
    } else if (token.tag === 'ADJ') {
      if (head >= 0) break;
    } else if (token.tag === 'CCONJ' && head >= 0 && isNominal(tokens[to + 1]) && isNominal(tokens[to + 2])) {
      // "air and missile defenses": one phrase as long as a noun follows the second part
    } else if (token.tag === 'VERB' && to === at && BEFALLEN.has(token.lower) && !isNominal(tokens[to + 1])) {
      // "17 dead and 23 missing": what is counted is said by a participle
      return { from, to: to + 1, head: to, sure: true };
    } else if (token.tag === 'VERB' && to === at && isPlural(token) && endsPhrase(tokens[to + 1])) {
      // the tagger takes the nouns of "11 rebounds and 9 assists" for verbs
      return { from, to: to + 1, head: to, sure: true };
    } else if (token.tag === 'VERB' && to === at && isTakenForVerbs(tokens, to)) {
      return { from, to: to + 2, head: to + 1, sure: true };
    } else if (token.tag === 'VERB' && head < 0 && PARTICIPLE.test(token.lower) && isNominal(tokens[to + 1])) {
      // a participle in front of its noun: "displaced families"
    } else if (!isPossessive(token) && token.text !== '-' && !(taken(token) && token.tag === 'NUM')) break;
  }
  if (head >= 0) return { from, to: head + 1, head, sure: true };
  return to > from && tokens[to - 1]?.tag === 'ADJ' ? { from, to, head: to - 1, sure: true } : null;
}

/** "two extended plays,": behind a number no verb stands, and no two of them. */
function isTakenForVerbs(tokens: readonly Token[], at: number): boolean {
  const [participle, noun] = [tokens[at], tokens[at + 1]];
  if (!participle || noun?.tag !== 'VERB' || tokens[at - 1]?.tag !== 'NUM') return false;
  return PARTICIPLE.test(participle.lower) && isPlural(noun) && endsPhrase(tokens[at + 2]);
}

/** "a net profit of 118 million euros", "a majority of just 12": the noun phrase that the figure tells the size of. */
function nounOfFigure(tokens: readonly Token[], at: number, limit: number, figure: Figure): MeasurePhrase | null {
  let of = at - 1;
  while (of > limit && isInHedge(tokens[of], figure)) of--;
  const noun = tokens[of - 1];
  if (tokens[of]?.lower !== 'of' || noun?.tag !== 'NOUN' || isChange(noun.lemma) || isLight(noun.lemma)) return null;
  let from = of - 1;
  while (from > limit && isNominal(tokens[from - 1])) from--;
  return { from, to: of, head: of - 1, sure: true };
}

function isInHedge(token: Token | undefined, { hedgeSpan }: Figure): boolean {
  return token !== undefined && hedgeSpan !== null && token.start >= hedgeSpan.start && token.end <= hedgeSpan.end;
}

/** "increase their defense spending by 400%": the noun phrase between the verb and "by". */
function objectOfChange(tokens: readonly Token[], at: number, limit: number): MeasurePhrase | null {
  let by = at - 1;
  while (by >= limit && by > at - 4 && tokens[by]?.lower !== 'by') by--;
  if (tokens[by]?.lower !== 'by') return null;
  let verb = by - 1;
  while (verb >= limit && verb > by - 9 && !(tokens[verb]?.tag === 'VERB' && isChange(tokens[verb]?.lemma ?? '')))
    verb--;
  if (verb < limit || tokens[verb]?.tag !== 'VERB' || verb === by - 1) return null;
  return nounBetween(tokens, verb + 1, by, true);
}

function isPlural({ lower }: Token): boolean {
  return /[^s]s$/.test(lower);
}

function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || next.tag === 'PUNCT' || next.tag === 'CCONJ' || next.tag === 'ADP';
}
