import type { Slot } from '../report';
import type { Sentence } from '../text/sentence';
import type { Token } from '../text/tagger';
import type { Name } from './names';

const SAYING = new Set([
  'say',
  'tell',
  'state',
  'announce',
  'claim',
  'report',
  'warn',
  'argue',
  'insist',
  'estimate',
  'reckon',
  'admit',
  'predict',
  'expect',
  'believe',
  'forecast',
  'reveal',
]);
/** Marks that end a speaker's name or noun. */
const STOP = /^[,.;:"“”‘’'()]$/;
const LONGEST = 6;

/**
 * Who says a sentence: whoever stands behind "according to", else the subject of its verb of saying, in front of it
 * ("police said") or behind ("said the mayor"), else the speaker of the transcript's entry.
 */
export function speakerOf(sentence: Sentence, names: readonly Name[], text: string): Slot {
  const { tokens, block } = sentence;
  const according = tokens.findIndex((t, i) => t.lower === 'according' && tokens[i + 1]?.lower === 'to');
  const named = according >= 0 ? upToStop(tokens, according + 2) : subjectOfSaying(tokens, names);
  if (named) return { value: text.slice(named.start, named.end), from: 'stated', start: named.start, end: named.end };
  if (!block.speaker) return { value: null, from: 'unknown' };
  const { start, end } = block.speaker;
  return { value: text.slice(start, end), from: 'inherited', start, end };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function subjectOfSaying(tokens: readonly Token[], names: readonly Name[]): Stretch | null {
  for (let i = 0; i < tokens.length; i++) {
    const verb = tokens[i];
    if (!verb || verb.tag !== 'VERB' || !SAYING.has(verb.lemma) || tokens[i - 1]?.lemma === 'be') continue;
    // past the comma of an apposition: "the mayor, Ana Rusk, said"
    const apposed = tokens[i - 1]?.text === ',' ? phraseBefore(tokens, i - 1) : null;
    const found = phraseBefore(tokens, i) ?? (apposed && names.some((n) => n.end === apposed.end) ? apposed : null);
    if (found) return widened(found, names);
    const behind = i === 0 || STOP.test(tokens[i - 1]?.text ?? '') ? phraseBehind(tokens, i + 1) : null;
    if (behind) return widened(behind, names);
  }
  return null;
}

/** "Captain Dole told", "police said", "the transport union has said": the nouns right in front of the verb. */
function phraseBefore(tokens: readonly Token[], verb: number): Stretch | null {
  let last = verb - 1;
  while (last >= 0 && (tokens[last]?.tag === 'AUX' || tokens[last]?.tag === 'ADV')) last--;
  let first = last;
  while (first >= 0 && last - first < LONGEST && isNameWord(tokens[first])) first--;
  return stretch(tokens[first + 1], tokens[last], first + 1 <= last);
}

/** "said the mayor", "said Ana Rusk": the nouns right behind a verb that ends a quotation. */
function phraseBehind(tokens: readonly Token[], at: number): Stretch | null {
  let first = at;
  while (tokens[first]?.tag === 'DET') first++;
  let last = first;
  while (last - first < LONGEST && isNameWord(tokens[last])) last++;
  return stretch(tokens[first], tokens[last - 1], last > first);
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.tag === 'NOUN' || token.tag === 'PROPN') &&
    !STOP.test(token.text) &&
    !/^\d/.test(token.text)
  );
}

function upToStop(tokens: readonly Token[], at: number): Stretch | null {
  const rest = tokens.slice(at, at + LONGEST);
  const stop = rest.findIndex((t) => STOP.test(t.text));
  const taken = stop < 0 ? rest : rest.slice(0, stop);
  return stretch(taken[0], taken.at(-1), taken.length > 0);
}

function stretch(first: Token | undefined, last: Token | undefined, holds: boolean): Stretch | null {
  return holds && first && last ? { start: first.start, end: last.end } : null;
}

/** The whole name, where the noun is part of one. */
function widened(found: Stretch, names: readonly Name[]): Stretch {
  const name = names.find((n) => n.start < found.end && found.start < n.end);
  return name ? { start: Math.min(name.start, found.start), end: Math.max(name.end, found.end) } : found;
}
