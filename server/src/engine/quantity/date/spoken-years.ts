import { iso } from './calendar';
import { point, type DateSpan } from '../parts/date-span';
import type { Context } from '../parts/context';
import { WORD, type Tokens } from '../parts/tokens';

/** "since nineteen eighty-four", "in twenty nineteen": a year as it is spoken, where no noun is counted behind it. */
export function readSpokenYear({ tokens }: Context, i: number): DateSpan | null {
  const century = wordAt(tokens, i);
  if (century === undefined || century < FIRST || century > LAST || tokens.glued(i + 1)) return null;
  if (!tokens.is(i - 1, 'year word') && !tokens.is(i - 1, 'strong year word')) return null;
  const tens = wordAt(tokens, i + 1) ?? 0;
  const hyphen = tokens.hyphen(i + 2) && tokens.glued(i + 3);
  const ones = hyphen ? (wordAt(tokens, i + 3) ?? 0) : 0;
  if (tens < 10 || tens > 99 || (hyphen && (ones < 1 || ones > 9 || tens < 20))) return null;
  const next = hyphen ? i + 4 : i + 2;
  if (tokens.hyphen(next) || (tokens.kind(next) === WORD && !tokens.is(next, 'function'))) return null;
  return point(i, next, iso(century * 100 + tens + ones));
}

/** The number that a word alone tells. */
function wordAt(tokens: Tokens, i: number): number | undefined {
  return tokens.kind(i) === WORD ? tokens.lexeme(i)?.cardinal : undefined;
}

/** "sixteen ..." to "twenty ...". */
const FIRST = 16;
const LAST = 20;
