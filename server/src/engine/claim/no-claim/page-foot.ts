import captions from '../../data/captions.json';
import type { Block } from '../../text/block';
import type { LazySentence } from '../sentence/lazy-sentence';
import type { Surroundings } from '../sentence/surroundings';
import { shapeOf } from './shape';

const SIGNS = captions.signs.map((p) => new RegExp(p, 'u'));
/** Longer blocks are the story's own. */
const LONGEST = 420;
/** So many blocks at the end of a source may be the foot of its page. */
const FOOT = 2;

/**
 * Whether a sentence stands in the foot of a page: the last lines, in which a number to call, an address on the net, a page
 * to turn to or the like shows that they are for the reader of the paper and not of the story. What such a block says
 * without a verb is no claim, where most of it is said so.
 */
export function isPageFoot(lazy: LazySentence, around: Surroundings): boolean {
  if (!lazy.inFoot || isTold(lazy)) return false;
  const own = [lazy, ...neighbours(lazy, around, -1), ...neighbours(lazy, around, 1)];
  return own.filter(isTold).length * 2 <= own.length;
}

/** The sentences of the same block, on one side. */
function neighbours({ block, index }: LazySentence, around: Surroundings, step: 1 | -1): LazySentence[] {
  const found: LazySentence[] = [];
  for (let i = index + step; ; i += step) {
    const sentence = around.at(i);
    if (sentence?.block !== block) return found;
    found.push(sentence);
  }
}

/** Of the blocks of a source with words, those at its end that bear a sign of the page. */
export function footOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const last = blocks.slice(-FOOT);
  const story = blocks.slice(0, -FOOT).reduce((letters, b) => letters + b.text.length, 0);
  if (story < SHORTEST_STORY) return NO_BLOCKS;
  return new Set(last.filter((b) => b.cell === null && b.text.length <= LONGEST && hasPageSign(b.text)));
}

const NO_BLOCKS: ReadonlySet<Block> = new Set();
/** In front of a foot stands a story; what is all there is, is one itself. */
const SHORTEST_STORY = 60;

/** Whether a block bears a sign of the page: a number to call, an address on the net, a page to turn to. */
export function hasPageSign(text: string): boolean {
  return SIGNS.some((sign) => sign.test(text));
}

function isTold(lazy: LazySentence): boolean {
  return shapeOf(lazy.tokens().tokens) === 'told';
}
