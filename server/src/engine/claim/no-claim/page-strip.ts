import captions from '../../data/captions.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Block } from '../../text/block';
import { isStampLine } from '../../text/stamps';
import type { LazySentence } from '../sentence/lazy-sentence';
import { once } from '../sentence/once';
import { hasPageSign } from './page-foot';
import { shapeOf } from './shape';

/** What divides the parts of a line of the page. */
const DIVIDER = /\s[·|•]\s/;
/** So many parts make a strip. */
const PARTS = 3;

/**
 * Whether a figure stands in a strip of the page ("Issue 46 · Tue 10 Nov · £6.95", "sorted by newest · 2 filters on"):
 * a line of divided parts of which one shows that it is for the reader of the page, in a part that tells nothing.
 */
export function isOnStrip(figure: Figure, lazy: LazySentence): boolean {
  const parts = stripOf(lazy.block);
  const part = parts?.find((p) => p.start <= figure.start && figure.start < p.end);
  if (!part) return false;
  return shapeOf(lazy.tokens().tokens.filter((t) => t.start >= part.start && t.end <= part.end)) !== 'told';
}

/** The parts of a block that is a strip, at their places in the document; null for any other. */
const stripOf = once(({ text, start, cell }: Block): readonly { start: number; end: number }[] | null => {
  if (cell || !DIVIDER.test(text)) return null;
  const words = text.split(DIVIDER);
  if (words.length < PARTS || !(hasPageSign(text) || words.some((w) => isStampLine(w.trim()) || isOfMenu(w))))
    return null;
  let at = start;
  return words.map((word) => {
    const part = { start: at, end: at + word.length };
    at = part.end + DIVIDER_LENGTH;
    return part;
  });
});

const MENU: ReadonlySet<string> = new Set(captions.menu);

function isOfMenu(part: string): boolean {
  return MENU.has(part.trim().toLowerCase());
}

/** A sign between two blanks. */
const DIVIDER_LENGTH = 3;
