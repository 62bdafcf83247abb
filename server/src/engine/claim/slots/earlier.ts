import table from '../../data/earlier.json';
import type { Figure } from '../../quantity/parts/figure';
import type { LazySentence } from '../sentence/lazy-sentence';
import type { HeldTime } from '../sentence/time';

/** What may stand between the words that say so and the figure. */
const BETWEEN = String.raw`(?: (?:of|for|in)(?: [\p{L}'’-]+){1,4} (?:was|is|stood))?(?: (?:the|a|an|of|was|is|stood|at|in|by|about|around|some|only|just|nearly|almost|over))*[ (]*[£$€]?`;
const EARLIER = new RegExp(
  String.raw`\b(?:${table.directly.join('|')}|(?:${table.naming.join('|')})(?: \p{L}+){0,2} (?:${table.named.join('|')})(?:, [^,.;]{1,50},|,)?)(?=${BETWEEN}$)`,
  'iu',
);
/** One of these words is there at all: most figures need no closer look. `\b` is slow in a pattern that has to name letters. */
const ANY = new RegExp(String.raw`\b(?:${[...table.directly, ...table.naming].join('|')})`, 'i');
/** So far before a figure these words stand. */
const REACH = 80;

/**
 * The time of a figure that the text names as the one before: "up from 31", "the old record of 7.31 metres",
 * "(previously €3.2bn)". When that was is open.
 */
export function earlierTime(figure: Figure, { start }: LazySentence, text: string): HeldTime | null {
  const begin = Math.min(figure.start, figure.hedgeSpan?.start ?? figure.start, figure.unitSpan?.start ?? figure.start);
  const from = Math.max(start, begin - REACH);
  const words = text.slice(from, begin).replace(/\s/gu, ' ');
  const match = ANY.test(words) ? EARLIER.exec(words) : null;
  if (!match) return null;
  const at = from + match.index;
  const [value = ''] = match[0].split(',');
  return {
    slot: { value, from: 'stated', start: at, end: at + value.length },
    days: null,
    weekday: null,
    now: false,
  };
}
