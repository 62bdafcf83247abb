import grammar from '../../data/grammar.json';
import type { Figure } from '../../quantity/parts/figure';
import { scaleOf } from './written';

/** "1.92 million of them" counts what was named before, "number of shares: 182 million" what it names. */
const OF_THEM = new RegExp(`^ of (?:${grammar.ofThem.join('|')})\\b`);
const NUMBER_OF = /\bnumbers? of [^.;\n]{1,40}$/i;
/** "their tractors (350, say the police)". */
const COUNTED_IN_BRACKETS = /\p{Ll} \($/u;
/** Things are fewer, amounts are less: "26,300 posts, 640 fewer than a year ago". */
const FEWER = /^ fewer\b/;
/** So far back a word says what a number counts. */
export const AHEAD = 50;

/**
 * "87 million of them": so many of what was counted before, in a text that begins at `from`; but not "87 of those who
 * came".
 */
export function isOfThem({ end, dimension }: Figure, text: string, from = 0): boolean {
  return dimension === 'none' && BACK_TO_THEM.test(text.slice(end - from, end - from + NEAREST));
}

const BACK_TO_THEM = /^ of (?:them\b|(?:these|those)(?=[.,;:)]|$))/;
const NEAREST = 12;

/** Whether words beside a number say that it has no unit of its own to take over. */
export function counts(figure: Figure, text: string): boolean {
  const ahead = text.slice(Math.max(0, figure.start - AHEAD), figure.start);
  const whole = Number.isInteger(figure.quantity.value);
  const behind = text.slice(figure.end, figure.end + 9);
  if (OF_THEM.test(behind) || FEWER.test(behind) || NUMBER_OF.test(ahead)) return true;
  if (whole && scaleOf(figure) === 1) return COUNTED_IN_BRACKETS.test(ahead);
  return scaleOf(figure) === 1 && !UNCOUNTED.test(text.slice(figure.end, figure.end + 12));
}

/** What stands behind a number that counts no noun. */
export const UNCOUNTED = new RegExp(
  `^(?:["'”’*_]?[.,;:!?)]|\\s*\\||["'”’*_]?\\s*$|\\s*\\n|\\s[-–—]|\\s(?:${grammar.uncounted.join('|')})\\b)`,
);
