import type { Token } from '../../text/tagger';
import type { Run } from '../sentence/clause';
import { isLight } from './lexicon';

/** The noun phrase that says what a figure is of, as token indices; head is its last noun. */
export interface MeasurePhrase extends Run {
  readonly head: number;
  /** Found behind the figure or as the object of its change; a verb's subject is a weaker guess. */
  readonly sure: boolean;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ']);

/** The first noun phrase of a stretch; past a noun that only carries, the one behind "of". */
export function nounBetween(tokens: readonly Token[], from: number, to: number, sure: boolean): MeasurePhrase | null {
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

/** The mark of the genitive. */
export function isPossessive(token: Token | undefined): boolean {
  return token?.text === "'s" || token?.text === '’s' || token?.text === "'" || token?.text === '’';
}

/** What a noun phrase is made of. */
export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && NOMINAL.has(token.tag);
}
