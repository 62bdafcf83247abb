import captions from '../../data/captions.json';
import type { Block } from '../../text/block';
import type { LazySentence } from '../sentence/lazy-sentence';
import { once } from '../sentence/once';
import { isPast, shapeOf } from './shape';

const SIGNS = captions.offers.map((p) => new RegExp(p, 'u'));
/** Longer blocks are a story about offers. */
const LONGEST = 420;

/**
 * Whether a sentence belongs to a block that wants to sell something: "18+, T&Cs apply", "3 for 2 on cushions". One sign
 * speaks for the whole block; what it tells of the past is a claim all the same.
 */
export function isOfOffer(lazy: LazySentence): boolean {
  if (!isOffer(lazy.block)) return false;
  const { tokens } = lazy.tokens();
  return shapeOf(tokens) !== 'told' || !isPast(tokens);
}

const isOffer = once(
  ({ text, cell }: Block): boolean =>
    cell === null && text.length <= LONGEST && SIGNS.some((sign) => sign.test(text.trim())),
);
