import { isGeneric, isLight } from '../measure/lexicon';
import { isContent } from '../measure/terms';
import { isInFigures } from '../sentence/in-figures';
import type { LazySentence } from '../sentence/lazy-sentence';
import type { Two } from './two';
import { APART } from './words';

/** As many letters behind a figure may tell what it is of. */
const REACH = 200;

/** The words of a sentence between two places, with single blanks. */
export function wordsBetween({ block, start, end }: LazySentence, from: number, to: number): string {
  return block.text.slice(Math.max(start, from) - block.start, Math.min(end, to) - block.start).replace(/\s+/g, ' ');
}

/** Where a clause ends. */
export const STOP =
  /[;:–—!?]|\.(?!\d)|,(?!\d)|[”")]|\s(?:and|but|while|whereas|because|though|although|who|which|where)\s|$/;
/** Who says a figure is told behind it, and is none of its words. */
const SAID_BY = /\s(?:according to|in the view of)\s|$/;

const APART_WORD = new RegExp(String.raw`\b(?:${APART})\b`, 'iu');
const HYPHENATED = /\p{L}+(?:-\p{L}+)+/gu;

/** Whether what stands behind the later figure in its clause was said of the earlier one. */
export function saysNothingNew({ earlier, later, from, to }: Two): boolean {
  const behind = to.block.text.slice(later.end - to.block.start, to.end - to.block.start);
  const end = later.end + Math.min(behind.search(STOP), behind.search(SAID_BY));
  // "it was 60% in 2022"
  if (to.figures.some((f) => f.start >= later.end && f.end <= end)) return false;
  // "to the semi-final", where the other said "to the final"
  const until = from === to ? later.start : earlier.end + REACH;
  const before = wordsBetween(from, from.start, until).toLowerCase();
  const told = behind.slice(0, end - later.end).toLowerCase();
  // "63 a decade ago"
  const apart = APART_WORD.exec(told)?.[0];
  if (apart !== undefined && !before.includes(apart)) return false;
  const hyphenated = told.match(HYPHENATED) ?? [];
  if (hyphenated.some((word) => !before.includes(word))) return false;
  const said = new Set(
    from
      .tokens()
      .tokens.filter(({ start }) => start < until)
      .map(({ lemma }) => lemma),
  );
  return to
    .tokens()
    .tokens.filter((t) => t.start >= later.end && t.end <= end && !isInFigures(t, [later]))
    .every((t) => !isContent(t) || isGeneric(t.lemma) || isLight(t.lemma) || said.has(t.lemma));
}
