import table from '../../data/particulars.json';
import { isReporting } from '../measure/lexicon';
import { CALENDAR } from '../measure/words';
import type { Token } from '../../text/tagger';
import type { Particular } from './particular';

/** The facet of what a sentence begins with. */
export const FRAME = 'frame';

const FRAMING: ReadonlySet<string> = new Set(table.framing);
const UNFRAMING: ReadonlySet<string> = new Set(table.unframing);

/** "In the old town", "among men": the noun with which a sentence says at its beginning what all of it is about; null where it has none. */
export function frameOf(tokens: readonly Token[]): Particular | null {
  const [first] = tokens;
  if (!first || !FRAMING.has(first.lower)) return null;
  let noun: Token | null = null;
  for (const token of tokens.slice(1)) {
    if (token.tag === 'NOUN') noun = token;
    else if (noun !== null || !/^(?:DET|ADJ|PRON|VERB)$/.test(token.tag)) break;
  }
  // "in return", "in court"
  const isBare = tokens[1]?.tag === 'NOUN' && tokens[1].lower === tokens[1].lemma;
  if (noun === null || isBare || UNFRAMING.has(noun.lemma) || CALENDAR.has(noun.lemma) || isReporting(noun.lemma, true))
    return null;
  return { facet: FRAME, member: FRAME, words: noun.lower };
}
