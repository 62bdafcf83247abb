import type { Tagger, Token } from './tagger';

/** Sentences that are kept with their tags: about as many as an edited document has. */
const KEPT = 1000;

/** A tagger that knows the last sentences again: an edit changes one of a document. */
export function remembering(tagger: Tagger): Tagger {
  const known = new Map<string, readonly Token[]>();
  return {
    tag(sentence) {
      const tokens = known.get(sentence) ?? tagger.tag(sentence);
      // what was asked last stands last
      known.delete(sentence);
      known.set(sentence, tokens);
      const [oldest] = known.size > KEPT ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
      return tokens;
    },
  };
}
