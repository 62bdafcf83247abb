import type { Context } from './parts/context';
import { changed, type Draft, special } from './parts/draft';
import { DIGITS, WORD, type Tokens } from './parts/tokens';

/**
 * "None of the 46 nurses": nought in words, where the whole is counted. That nobody came, or that none of it is true,
 * counts nothing, and of a toll "no one was hurt" is said before anyone has counted.
 */
export function readNothing(context: Context, i: number): Draft | null {
  const { tokens } = context;
  if (tokens.word(i) !== 'none' || !isOfNumber(tokens, i + 1)) return null;
  const span = { first: i, next: i + 1 };
  const draft = special(span, span, {
    type: 'count',
    dimension: 'none',
    value: 0,
    low: 0,
    high: 0,
    unit: null,
    written: 'words',
  });
  return changed(draft, { place: 1 });
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "of the 46 nurses", "of its seven plants": the whole is counted, not dated, ranked or measured. */
function isOfNumber(tokens: Tokens, i: number): boolean {
  if (tokens.word(i) !== 'of') return false;
  const at = tokens.is(i + 1, 'one of kept') ? i + 2 : i + 1;
  const counted = tokens.kind(at) === DIGITS || (tokens.lexeme(at)?.cardinal ?? 0) > 1;
  const noun = tokens.kind(at + 1) === WORD && !tokens.is(at + 1, 'function') && !tokens.glued(at + 1);
  const behind = tokens.lexeme(at + 1);
  const measured = behind !== undefined && (behind.unit || behind.scale !== undefined || behind.month !== undefined);
  return counted && noun && !measured && !YEAR.test(tokens.slice(at));
}
