import type { Figure } from '../../quantity/parts/figure';
import type { Token } from '../../text/tagger';
import { clauseOf } from '../sentence/clause';
import { SO_FAR } from '../sentence/grammar-words';
import { placeOf } from '../measure/terms';
import { DATE_PREPOSITIONS } from '../measure/words';

const NOT = /^(?:not|never|n['’]t)$/;
/** So far in front of its verb a "not" stands. */
const REACH = 3;

/** "Did not open in 2014", "on a day other than 1 March": the event is said not to be of that date. */
export function isDeniedDate(date: Figure, tokens: readonly Token[]): boolean {
  if (date.quantity.type !== 'date' || date.quantity.hedge !== 'none') return false;
  const clause = clauseOf(tokens, date);
  const { from } = placeOf(tokens, date);
  if (tokens[from - 1]?.lower === 'than' && tokens[from - 2]?.lower === 'other') return true;
  // "not pardoned prior to his 1973 resignation"
  if (!DATE_PREPOSITIONS.has(tokens[from - 1]?.lower ?? '')) return false;
  const before = tokens.slice(0, from).filter((t) => t.start >= clause.start);
  const verb = before.findLastIndex((t) => t.tag === 'VERB');
  const not = before.findLastIndex((t, i) => i < verb && i >= verb - REACH && NOT.test(t.lower));
  return not >= 0 && !before.slice(not).some((t) => SO_FAR.has(t.lower));
}
