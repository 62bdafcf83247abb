import table from '../../data/earlier.json';
import type { Figure } from '../../quantity/parts/figure';
import { isChange } from '../measure/lexicon';
import type { LazySentence } from '../sentence/lazy-sentence';
import type { HeldTime } from '../sentence/time';

/** What may stand between the words that say so and the figure. */
const FILLING = table.filling.join('|');
const BETWEEN = String.raw`(?: (?:of|for|in)(?: [\p{L}'’-]+){1,4} (?:was|is|stood))?(?: (?:${table.joining.join('|')}|${FILLING}))*[ (]*[£$€]?`;
const EARLIER = new RegExp(
  String.raw`\b(?:${table.directly.join('|')}|(?:${table.naming.join('|')})(?: \p{L}+){0,2} (?:${table.named.join('|')})(?:, [^,.;]{1,50},|,)?)(?=${BETWEEN}$)`,
  'iu',
);
/** One of these words is there at all: most figures need no closer look. `\b` is slow in a pattern that has to name letters. */
const ANY = new RegExp(String.raw`\b(?:${[...table.directly, ...table.naming].join('|')})`, 'i');
/** So far before a figure these words stand. */
const REACH = 80;
/** "To 1.79 billion from": the figure that something came to, and what it came from. */
const FILLED = String.raw`(?: (?:${FILLING}))*[ (]*[£$€]?$`;
const CAME_TO = new RegExp(String.raw`\bto${FILLED}`, 'i');
const CAME_FROM = new RegExp(String.raw`^[^.,;:\d]{0,24}\bfrom${FILLED}`, 'i');
/** "Went from 24 seats to 31": the figure that something came from, and what it counts, in front of the one it came to. */
const FROM = new RegExp(String.raw`\bfrom${FILLED}`, 'i');
const TO = new RegExp(String.raw`^(?: \p{L}+){0,3} to${FILLED}`, 'iu');
const GOING = new RegExp(String.raw`\b(?:${table.going.join('|')})(?: (?:up|down|back))? from\b[^.;]*$`, 'i');
/** ", after 3.7 percent." behind a figure of the same kind: what it was before; "after 14 councillors resigned" is not. */
const AFTER = /, after(?: (?:the|a|about|around|some|only|just))*[ (]*[£$€]?$/i;
const AFTER_ALONE = /^\s*(?:[.,;)]|$|(?:in|last|a|the|this)\b)/;

/**
 * The time of a figure that the text names as the one before: "up from 31", "the old record of 7.31 metres",
 * "(previously €3.2bn)". When that was is open.
 */
export function earlierTime(figure: Figure, lazy: LazySentence, text: string): HeldTime | null {
  const begin = Math.min(figure.start, figure.hedgeSpan?.start ?? figure.start, figure.unitSpan?.start ?? figure.start);
  const from = Math.max(lazy.start, begin - REACH);
  const written = text.slice(from, begin);
  const words = /[^\S ]/.test(written) ? written.replace(/\s/gu, ' ') : written;
  const match = ANY.test(words) ? EARLIER.exec(words) : null;
  if (match) return before(match[0].split(',')[0] ?? '', from + match.index);
  const word = isStart(figure, lazy, text) ? 'from' : isAfter(figure, words, lazy, text) ? 'after' : null;
  return word === null ? null : before(word, from + words.toLowerCase().lastIndexOf(word));
}

/** "From 4.5 to 4.8 million", "to 4.8 million from 4.5 million": where a change began. */
function isStart(figure: Figure, lazy: LazySentence, text: string): boolean {
  if (figure.group?.kind === 'from-to') return figure.group.index === 0;
  const at = lazy.figures.indexOf(figure);
  if (goesFrom(figure, lazy.figures[at + 1], lazy, text)) return true;
  const goal = lazy.figures[at - 1];
  return (
    goal?.dimension === figure.dimension &&
    CAME_FROM.test(text.slice(goal.end, figure.start)) &&
    CAME_TO.test(text.slice(Math.max(0, goal.start - REACH), goal.start)) &&
    moved(lazy, goal)
  );
}

/** "Went from 24 seats to 31": a figure of a change that names what it counts in its midst. */
function goesFrom(figure: Figure, goal: Figure | undefined, lazy: LazySentence, text: string): boolean {
  return (
    goal?.dimension === figure.dimension &&
    TO.test(text.slice(figure.end, goal.start)) &&
    FROM.test(text.slice(Math.max(0, figure.start - REACH), figure.start)) &&
    (moved(lazy, figure) || GOING.test(text.slice(Math.max(lazy.start, figure.start - REACH), figure.start)))
  );
}

/** "Flights to 30 countries from 12 gates" moved nothing. */
function moved(lazy: LazySentence, { start }: Figure): boolean {
  const verb = lazy.tokens().tokens.findLast((t) => t.tag === 'VERB' && t.end <= start);
  return verb !== undefined && isChange(verb.lemma);
}

function isAfter(figure: Figure, words: string, { figures }: LazySentence, text: string): boolean {
  if (figure.dimension === 'duration' || !AFTER.test(words)) return false;
  const isOfKind = figures.some(
    (f) => f.end <= figure.start && f.dimension === figure.dimension && f.quantity.type !== 'date',
  );
  return isOfKind && AFTER_ALONE.test(text.slice(figure.end, figure.end + REACH));
}

function before(value: string, start: number): HeldTime {
  return {
    slot: { value, from: 'stated', start, end: start + value.length },
    days: null,
    weekday: null,
    now: false,
  };
}
