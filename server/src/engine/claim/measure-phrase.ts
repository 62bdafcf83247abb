import type { Figure } from '../quantity/figure';
import type { Token } from '../text/tagger';
import type { Run } from './clause';
import { isChange, isLight } from './lexicon';

/** The noun phrase that says what a figure is of, as token indices; head is its last noun. */
export interface MeasurePhrase extends Run {
  readonly head: number;
  /** Found behind the figure or as the object of its change; a verb's subject is a weaker guess. */
  readonly sure: boolean;
}

const INTO = new Set(['in', 'of', 'to', 'on', 'for']);
const PARTICIPLE = /(?:ed|ing|en)$/;
const QUOTES = /^["“”'‘’]$/;
const SKIPPED = new Set([
  'more',
  'additional',
  'further',
  'extra',
  'other',
  'the',
  'of',
  'new',
  'such',
  'some',
  'total',
  'or',
  'so',
  'out',
  'their',
  'its',
  'his',
  'her',
  'our',
]);
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ']);

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
  const behind = phraseFrom(tokens, place.to, limit.to, taken);
  if (behind) {
    const head = tokens[behind.head];
    if (!head || !isChange(head.lemma)) return light(tokens, behind, limit, taken);
    const next = QUOTES.test(tokens[behind.to]?.text ?? '') ? behind.to + 1 : behind.to;
    if (INTO.has(tokens[next]?.lower ?? '')) {
      const changed = phraseFrom(tokens, next + 1, limit.to, taken);
      return changed ? light(tokens, changed, limit, taken) : behind;
    }
    return objectOfChange(tokens, place.from, limit.from) ?? subject(tokens, place.from, limit.from, taken) ?? behind;
  }
  if (figure.quantity.type === 'date' || figure.quantity.type === 'time') return null;
  return objectOfChange(tokens, place.from, limit.from) ?? subject(tokens, place.from, limit.from, taken);
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
  let from = at;
  let sawOf = false;
  for (; from < limit; from++) {
    const token = tokens[from];
    if (!token) break;
    if (token.lower === 'of' && !sawOf) sawOf = true;
    else if (
      !SKIPPED.has(token.lower) &&
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
    } else if (
      token.tag === 'VERB' &&
      to === at &&
      /^(?:missing|injured|wounded|killed|hurt|infected|displaced|arrested|hospitalized|hospitalised)$/.test(
        token.lower,
      ) &&
      !isNominal(tokens[to + 1])
    ) {
      // "17 dead and 23 missing": what is counted is said by a participle
      return { from, to: to + 1, head: to, sure: true };
    } else if (token.tag === 'VERB' && head < 0 && PARTICIPLE.test(token.lower) && isNominal(tokens[to + 1])) {
      // a participle in front of its noun: "displaced families"
    } else if (!isPossessive(token) && token.text !== '-' && !(taken(token) && token.tag === 'NUM')) break;
  }
  if (head >= 0) return { from, to: head + 1, head, sure: true };
  return to > from && tokens[to - 1]?.tag === 'ADJ' ? { from, to, head: to - 1, sure: true } : null;
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

/** The noun phrase in front of the figure's verb. */
function subject(
  tokens: readonly Token[],
  at: number,
  limit: number,
  taken: (token: Token) => boolean,
): MeasurePhrase | null {
  let verb = at - 1;
  while (verb >= limit && tokens[verb]?.tag !== 'VERB' && tokens[verb]?.tag !== 'AUX') verb--;
  if (verb < limit) return null;
  while (
    verb > limit &&
    (tokens[verb - 1]?.tag === 'AUX' ||
      tokens[verb - 1]?.tag === 'ADV' ||
      tokens[verb - 1]?.tag === 'PART' ||
      tokens[verb - 1]?.tag === 'VERB')
  )
    verb--;
  let from = verb - 1;
  while (
    from >= limit &&
    tokens[from]?.text !== ',' &&
    tokens[from]?.tag !== 'VERB' &&
    !(tokens[from] !== undefined && taken(tokens[from] as Token))
  )
    from--;
  return nounBetween(tokens, from + 1, verb, false);
}

/** The first noun phrase of a stretch; past a noun that only carries, the one behind "of". */
function nounBetween(tokens: readonly Token[], from: number, to: number, sure: boolean): MeasurePhrase | null {
  let start = -1;
  let head = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    const noun = token.tag === 'NOUN' || token.tag === 'PROPN';
    if (noun && !isPossessive(tokens[i + 1])) {
      if (start < 0) start = i;
      head = i;
    } else if (token.tag === 'ADJ' || noun) {
      if (start < 0) start = i;
    } else if (head >= 0) {
      const light = tokens[head];
      if (token.lower === 'of' && light && isLight(light.lemma)) {
        start = -1;
        head = -1;
      } else break;
    } else if (token.tag !== 'DET' && token.tag !== 'PRON' && !isPossessive(token)) start = -1;
  }
  return head >= 0 ? { from: Math.max(start, from), to: head + 1, head, sure } : null;
}

function isPossessive(token: Token | undefined): boolean {
  return token?.text === "'s" || token?.text === '’s' || token?.text === "'" || token?.text === '’';
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && NOMINAL.has(token.tag);
}
