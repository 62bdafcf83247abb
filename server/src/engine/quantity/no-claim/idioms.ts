import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { Tokens } from '../parts/tokens';

/** A saying with a number in it: "at sixes and sevens", "half a packet", "two plus two is five". */
export function idiom(context: Context, draft: Draft): boolean {
  const { tokens, lexicon } = context;
  // "100 per cent sure"
  if (draft.written === 'digits' && draft.value !== 100) return false;
  if (isHalfOfThing(tokens, draft) || isSumInWords(tokens, draft) || isNextInRow(tokens, draft)) return true;
  for (let k = Math.max(0, draft.first - 5); k <= draft.number.first; k++) {
    const found = lexicon.idioms.match(tokens, k);
    if (found && found.next >= draft.number.next) return true;
  }
  return false;
}

/** "half a packet": of one thing, which nobody measured. */
function isHalfOfThing(tokens: Tokens, draft: Draft): boolean {
  const article = tokens.word(draft.next) === 'a' || tokens.word(draft.next) === 'an';
  const half = draft.written === 'fraction' && tokens.slice(draft.next - 1).toLowerCase() === 'half';
  return (
    half &&
    article &&
    draft.hedge === 'none' &&
    draft.next === draft.number.next &&
    !tokens.is(draft.next + 1, 'shareWord')
  );
}

/** "for a third year running": the last of several, and no part of a year. */
function isNextInRow(tokens: Tokens, { number, next }: Draft): boolean {
  const article = tokens.word(number.first) === 'a' || tokens.word(number.first - 1) === 'a';
  const ordinal = tokens.lexeme(number.next - 1)?.ordinal !== undefined;
  return article && ordinal && tokens.lexeme(next)?.unit === true && tokens.slice(next + 1) === 'running';
}

/** "two plus two is five": a sum of words as a saying, with no unit and nothing counted. */
function isSumInWords(tokens: Tokens, draft: Draft): boolean {
  if (draft.dimension !== 'none' || typeof draft.value !== 'number' || draft.value > 12) return false;
  const number = (i: number): boolean => tokens.lexeme(i)?.cardinal !== undefined;
  const plus = (i: number): boolean => tokens.word(i) === 'plus' && number(i - 1) && number(i + 1);
  const equals = ['is', 'are', 'makes', 'make', 'equals'].includes(tokens.slice(draft.first - 1));
  return plus(draft.next) || plus(draft.first - 1) || (equals && plus(draft.first - 3));
}
