import type { Token } from '../../text/tagger';

/** Without a verb, with nothing but an instruction, or told as stories are. */
export type Shape = 'fragment' | 'instruction' | 'told';

const NO_WORDS: ReadonlySet<string> = new Set();

/** The shape of a stretch of words. The tagger takes "spells" for a verb: `nouns` are none here. */
export function shapeOf(tokens: readonly Token[], nouns = NO_WORDS): Shape {
  const first = tokens.find((t) => t.tag !== 'PUNCT');
  const verbs = tokens.filter(
    (t) => t.tag === 'AUX' || (t.tag === 'VERB' && !t.lower.endsWith('ing') && !nouns.has(t.lower)),
  );
  if (verbs.length === 0) return 'fragment';
  return verbs.every((t) => t === first) ? 'instruction' : 'told';
}

/** Whether something is told that was or has been. */
export function isPast(tokens: readonly Token[]): boolean {
  return tokens.some(
    (t) =>
      /^(?:was|were|had|has|have|did|said)$/.test(t.lower) ||
      (t.tag === 'VERB' && t.lemma !== t.lower && !/(?:s|ing)$/.test(t.lower)),
  );
}

/** "Ten top players missed the match", but "Ten top plays that made the year": what a title names, or whom it speaks to, tells nothing. */
export function tellsWhatWas(tokens: readonly Token[]): boolean {
  return shapeOf(tokens) === 'told' && isPast(tokens) && !tokens.some((t) => TITLING.has(t.lower));
}

/** A colon too: in "Opening hours: Mon-Sat" the tagger takes "Sat" for a verb. */
const TITLING: ReadonlySet<string> = new Set([':', 'that', 'which', 'who', 'you', 'your', 'we', 'our', 'us']);
