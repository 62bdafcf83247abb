import type { Slot, Span } from '../../report';
import type { Sentence } from '../../text/sentence';
import type { Token } from '../../text/tagger';
import type { Name } from '../names/names';
import { COUNTED_WITH, NEWS_AGENCIES, OWNING, SAYING } from '../measure/words';

/** Marks that end a speaker's name or noun. */
const STOP = /^[,.;:"“”‘’'()]$/;
const LONGEST = 6;

/** Who says something in a sentence, where the words stand that tell it. */
export interface Saying {
  /** The speaker's words. */
  readonly speaker: Span;
  /** The verb, or "according to". */
  readonly at: number;
  /** The verb tells the speaker's own figures: "Ardland reported 400 cases", "Halden expects sales of". */
  readonly owns: boolean;
}

/** Who says a figure; `owns`: and it is a figure of the speaker's own. */
export interface Speaker {
  readonly slot: Slot;
  readonly owns: boolean;
}

const PART = /^(?:;|while|whereas|but)$/;

/**
 * Who says a figure: whoever says the part of the sentence that it stands in, else whoever says another part; else
 * the speaker of the transcript's entry.
 */
export function speakerOf(sentence: Sentence, sayings: readonly Saying[], figure: Span, text: string): Speaker {
  const saying = sayingOf(sentence.tokens, sayings, figure);
  if (saying) {
    const { start, end } = saying.speaker;
    return {
      slot: { value: text.slice(start, end), from: 'stated', start, end },
      owns: saying.owns && saying.at < figure.start,
    };
  }
  const { speaker } = sentence.block;
  // "Q" and "A" are turns, not names
  if (!speaker || speaker.end - speaker.start === 1) return { slot: { value: null, from: 'unknown' }, owns: false };
  return {
    slot: { value: text.slice(speaker.start, speaker.end), from: 'inherited', start: speaker.start, end: speaker.end },
    owns: false,
  };
}

function sayingOf(tokens: readonly Token[], sayings: readonly Saying[], figure: Span): Saying | undefined {
  if (sayings.length < 2) return sayings[0];
  const cuts = tokens.filter((t) => PART.test(t.lower)).map((t) => t.start);
  const part = (at: number): number => cuts.filter((cut) => cut <= at).length;
  return sayings.find((s) => part(s.at) === part(figure.start)) ?? sayings[0];
}

/**
 * All who say something in a sentence: whoever stands behind "according to", and the subjects of verbs of saying, in
 * front of them ("police said") or behind ("said the mayor"). `taken` tells the tokens of figures.
 */
export function sayingsOf(
  tokens: readonly Token[],
  names: readonly Name[],
  taken: (token: Token) => boolean,
): Saying[] {
  const found: Saying[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const verb = tokens[i];
    if (!verb) continue;
    if (verb.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      const source = upToStop(tokens, i + 2);
      if (source) found.unshift({ speaker: source, at: verb.start, owns: false });
      continue;
    }
    if (!saysSomething(tokens, i)) continue;
    const speaker = subjectOf(tokens, i, names, taken);
    if (speaker) found.push({ speaker, at: verb.start, owns: ownsWhatItTells(tokens, i, speaker) });
  }
  return found;
}

/** A verb of saying; "claimed 12 lives" and "put 40 million into" say nothing. */
function saysSomething(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i];
  if (!verb || tokens[i - 1]?.lemma === 'be') return false;
  // "the United Nations projects.": what ends a sentence behind a comma is its verb, whatever the tagger says
  const closes = STOP.test(tokens[i + 1]?.text ?? '.') && verb.tag === 'NOUN' && verb.lower !== verb.lemma;
  if (verb.tag !== 'VERB' && !(closes && tokens.slice(0, i).some((t) => t.text === ','))) return false;
  if (verb.lemma === 'put')
    // not "a loss put at 90 million"
    return (
      !/^an?$/.test(tokens[i - 2]?.lower ?? '') &&
      tokens.slice(i + 1, i + 6).some((t, k) => t.lower === 'at' && numberBehind(tokens, i + 2 + k))
    );
  if (!SAYING.has(verb.lemma)) return false;
  return !(tokens[i + 1]?.tag === 'NUM' && tokens.slice(i + 2, i + 4).some((t) => COUNTED_WITH.has(t.lemma)));
}

/** "at 40", "at between $40 million", "at some 40". */
function numberBehind(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(at, at + 3);
  const end = near.findIndex((t) => t.tag === 'NUM' || /^\p{Sc}$/u.test(t.text));
  return end >= 0 && !near.slice(0, end).some((t) => t.tag === 'NOUN' || t.tag === 'VERB' || t.tag === 'PROPN');
}

/** What is told has no verb of its own, so that the figures are the speaker's; an agency tells those of others. */
function ownsWhatItTells(tokens: readonly Token[], i: number, speaker: Span): boolean {
  if (!OWNING.has(tokens[i]?.lemma ?? '')) return false;
  if (tokens.some((t) => t.start >= speaker.start && t.end <= speaker.end && NEWS_AGENCIES.has(t.lower))) return false;
  const next = tokens.slice(i + 1, i + 3);
  return !next.some((t) => t.lower === 'that' || t.tag === 'PUNCT') && next.length > 0;
}

function subjectOf(
  tokens: readonly Token[],
  i: number,
  names: readonly Name[],
  taken: (token: Token) => boolean,
): Span | null {
  // past the comma of an apposition: "the mayor, Ana Rusk, said"
  const apposed = tokens[i - 1]?.text === ',' ? phraseBefore(tokens, i - 1, taken) : null;
  const found =
    phraseBefore(tokens, i, taken) ?? (apposed && names.some((n) => n.end === apposed.end) ? apposed : null);
  if (found) return widened(found, names);
  const behind = i === 0 || STOP.test(tokens[i - 1]?.text ?? '') ? phraseBehind(tokens, i + 1, taken) : null;
  return behind && widened(behind, names);
}

/** "Captain Dole told", "police said", "the transport union has said": the nouns right in front of the verb. */
function phraseBefore(tokens: readonly Token[], verb: number, taken: (token: Token) => boolean): Span | null {
  let last = verb - 1;
  while (last >= 0 && (isHelper(tokens[last]) || tokens[last]?.tag === 'ADV')) last--;
  let first = last;
  while (first >= 0 && last - first < LONGEST && isNameWord(tokens[first], taken)) {
    first--;
    // "the mayor's office"
    if (/^['’]s?$/.test(tokens[first]?.text ?? '') && isNameWord(tokens[first - 1], taken)) first--;
  }
  return stretch(tokens[first + 1], tokens[last], first + 1 <= last);
}

/** "said the mayor", "said Ana Rusk": the nouns right behind a verb that ends a quotation. */
function phraseBehind(tokens: readonly Token[], at: number, taken: (token: Token) => boolean): Span | null {
  let first = at;
  while (tokens[first]?.tag === 'DET') first++;
  let last = first;
  while (last - first < LONGEST && isNameWord(tokens[last], taken)) last++;
  return stretch(tokens[first], tokens[last - 1], last > first);
}

/** "has said", but not the Das of "Imran Das said". */
function isHelper(token: Token | undefined): boolean {
  return token?.tag === 'AUX' && !isCapital(token);
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token.text);
}

function isNameWord(token: Token | undefined, taken: (token: Token) => boolean): boolean {
  if (!token || taken(token) || STOP.test(token.text) || /^\d/.test(token.text)) return false;
  return (
    token.tag === 'NOUN' ||
    token.tag === 'PROPN' ||
    (token.tag !== 'DET' &&
      token.tag !== 'PRON' &&
      token.tag !== 'ADP' &&
      token.tag !== 'SCONJ' &&
      token.tag !== 'CCONJ' &&
      isCapital(token))
  );
}

function upToStop(tokens: readonly Token[], at: number): Span | null {
  const rest = tokens.slice(at, at + LONGEST);
  const stop = rest.findIndex((t) => STOP.test(t.text));
  const taken = stop < 0 ? rest : rest.slice(0, stop);
  return stretch(taken[0], taken.at(-1), taken.length > 0);
}

function stretch(first: Token | undefined, last: Token | undefined, holds: boolean): Span | null {
  return holds && first && last ? { start: first.start, end: last.end } : null;
}

/** The whole name, where the noun is part of one. */
function widened(found: Span, names: readonly Name[]): Span {
  const name = names.find((n) => n.start < found.end && found.start < n.end);
  return name ? { start: Math.min(name.start, found.start), end: Math.max(name.end, found.end) } : found;
}
