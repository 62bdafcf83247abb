import type { Draft } from '../parts/draft';
import { WORD, type Tokens } from '../parts/tokens';

/** Nobody is given longer to speak, and no sitting pauses longer, in minutes. */
const LONGEST = 90;

/** "I have four minutes.", "Members have two minutes each", "We'll suspend for ten": the turns of those who speak, and their breaks. */
export function isTurnToSpeak(tokens: Tokens, draft: Draft): boolean {
  const { unit, dimension, value, hedge, range, per } = draft;
  if (range || per || hedge !== 'none' || typeof value !== 'number' || value > LONGEST) return false;
  if (dimension === 'none') return draft.place === 1 && isBreak(tokens, draft);
  return unit === 'minute' && (isBreak(tokens, draft) || isTurn(tokens, draft));
}

/** Those who speak have it, and nothing says for what. */
function isTurn(tokens: Tokens, { first, next }: Draft): boolean {
  if (tokens.slice(first - 1) !== 'have' || !tokens.is(first - 2, 'speaking')) return false;
  if (tokens.kind(next) !== WORD) return !tokens.dash(next);
  return tokens.is(next, 'leftToSpeak') && !(tokens.kind(next + 1) === WORD);
}

/** "we'll rise for fifteen minutes"; the trading that was suspended for ten is none. */
function isBreak(tokens: Tokens, { first, next }: Draft): boolean {
  if (tokens.word(first - 1) !== 'for' || !tokens.is(first - 2, 'pausing')) return false;
  if (!tokens.is(first - 3, 'willPause')) return false;
  return tokens.kind(next) !== WORD || tokens.is(next, 'function');
}
