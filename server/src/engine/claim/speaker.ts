import type { Slot } from '../report';
import type { Sentence } from '../text/sentence';
import { isReporting } from './lexicon';
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
  'add',
  'note',
  'admit',
  'predict',
  'expect',
  'believe',
  'put',
  'forecast',
  'reveal',
]);

/**
 * Who says a sentence: the subject of its verb of saying, or the name behind "according to"; else the speaker of
 * the transcript's entry.
 */
export function speakerOf(sentence: Sentence, names: readonly Name[], text: string): Slot {
  const { tokens, block } = sentence;
  const according = tokens.findIndex((t, i) => t.lower === 'according' && tokens[i + 1]?.lower === 'to');
  if (according >= 0) {
    const rest = tokens.slice(according + 2);
    const stop = rest.findIndex((t) => t.text === ',' || t.text === '.' || t.text === ';');
    const span = rest.slice(0, stop < 0 ? 6 : Math.min(stop, 6));
    const first = span[0];
    const last = span[span.length - 1];
    if (first && last)
      return { value: text.slice(first.start, last.end), from: 'stated', start: first.start, end: last.end };
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !SAYING.has(token.lemma) || (token.tag !== 'VERB' && token.tag !== 'NOUN')) continue;
    if (token.tag === 'NOUN' && !/(?:ed|s)$/.test(token.lower)) continue;
    const before = names.filter((n) => n.end <= token.start && token.start - n.end < 40).at(-1);
    const behind = names.find((n) => n.start >= token.end && n.start - token.end < 4);
    const name = behind ?? before;
    if (name) return { value: text.slice(name.start, name.end), from: 'stated', start: name.start, end: name.end };
    const noun = tokens
      .slice(Math.max(0, i - 3), i)
      .filter((t) => t.tag === 'NOUN')
      .at(-1);
    if (noun && !isReporting(noun.lemma)) return { value: noun.text, from: 'stated', start: noun.start, end: noun.end };
    if (noun) return { value: noun.text, from: 'stated', start: noun.start, end: noun.end };
  }
  if (block.speaker)
    return {
      value: text.slice(block.speaker.start, block.speaker.end),
      from: 'inherited',
      start: block.speaker.start,
      end: block.speaker.end,
    };
  return { value: null, from: 'unknown' };
}
