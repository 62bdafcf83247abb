import grammar from '../../data/grammar.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import { datesOf, isBase, isPriceBasis, isRecordSince, sourceDay } from './dates-of-time';
import { earlierTime } from './earlier';
import { segmentSpan } from '../sentence/clause';
import { behindBracket, isInBrackets, labelOf, lentDate, mayBePresent, tellsOrigin } from './lent-dates';
import { relativeTime } from './relative-time';
import type { LazySentence } from '../sentence/lazy-sentence';
import type { Token } from '../../text/tagger';
import { ORIGINS } from '../measure/words';
import type { SourceContext } from '../sentence/source-context';
import type { HeldTime } from '../sentence/time';
import { stretchTo } from './stretch-to';
import {
  UNKNOWN_TIME,
  inheritedTime,
  daysOfFigure,
  nearestDate,
  timeOfFigure,
  timeOfWords,
  weekdayBefore,
} from '../sentence/time';

/**
 * The time for which a figure holds: the date of its own clause, else of its table's header or its entry's stamp,
 * else of the sentence or the one before it in the same paragraph.
 */
export function holdsFor(figure: Figure, lazy: LazySentence, segment: Span, context: SourceContext): HeldTime {
  if (figure.quantity.type === 'date') return UNKNOWN_TIME;
  const today = TODAY.exec(context.text.slice(figure.end, Math.min(figure.end + TODAY_REACH, lazy.end)));
  if (today?.[1]) {
    const start = figure.end + today[0].length - today[1].length;
    const said = timeOfWords(today[1], start);
    if (said) return resolved(said, context);
  }
  const dates = datesOf(lazy.figures).filter(
    (f) =>
      f.nonClaim !== 'label' &&
      !isPriceBasis(f, context.text) &&
      !isBase(f, context.text) &&
      !isRecordSince(f, lazy, context),
  );
  const own = dates.filter(
    (d) => within(d, segment) && !isAside(d, figure, lazy) && !isOfAnother(d, figure, lazy, context.text),
  );
  const restated = lazy.figures.find((f) => f.start === figure.restates);
  if (restated && own.length === 0)
    return holdsFor(restated, lazy, segmentSpan(lazy.tokens().tokens, restated), context);
  const beside = besideTime(figure, lazy, context);
  if (beside) return beside;
  const nearest =
    labelOf(figure, dates, lazy, context.text) ??
    bracketedDate(figure, dates, context.text) ??
    besideDate(figure, own, lazy.figures, context.text) ??
    nearestDate(figure, own);
  if (nearest) return between(nearest, dates, context.text) ?? timeOfDate(nearest, lazy, context);
  const words = context.text.slice(segment.start, segment.end);
  const relative = relativeTime(figure, segment, lazy, context);
  if (relative && !isOfAnother(slotSpan(relative), figure, lazy, context.text)) return relative;
  const opening = isInBrackets(figure, lazy, context.text) ? null : openingDate(figure, dates, lazy);
  if (opening) return timeOfDate(opening, lazy, context);
  const earlier = earlierTime(figure, lazy, context.text);
  if (earlier) return earlier;
  const behind = behindBracket(figure, lazy);
  const stated =
    timeOfWords(words, segment.start) ??
    (behind && timeOfWords(context.text.slice(behind.start, behind.end), behind.start));
  if (stated?.now && lazy.time) return resolved(lazy.time, context);
  if (stated) return resolved(stated, context);
  const lent = lentDate(
    figure,
    dates.filter((d) => !isAside(d, figure, lazy)),
    lazy,
    context.text,
  );
  if (lent) return inheritedTime(timeOfDate(lent, lazy, context));
  if (lazy.time) return resolved(lazy.time, context);
  return UNKNOWN_TIME;
}

/** "1,120 fewer than a year ago", "dearer than planned four years ago": the time of what the figure is held against, with no other subject between. */
const THAN = new RegExp(`\\bthan(?: (?:${grammar.behindThan.join('|')}))* $`);
/** "38,450 from 39,570 one year ago", "41,200, against 33,500 in August": what the other figure is led in by. */
const LED_IN = /\b(?:from|against|with|after|versus|than)(?: (?:just|only|about|some|around|nearly|over))? $/;
/** "from 39,570 to 38,450 this year"; but "rose 12 percent to 4.2 million in 2024" tells when both hold. */
const FROM = /\bfrom (?:\p{L}+ )?$/u;
const TO = /\bto (?:\p{L}+ )?$/u;
/** As many letters as "from" and a hedge have. */
const LEAD = 24;
/** A figure and its time stand so near each other. */
const BESIDE = /^\s*(?:(?:in|on|at|for|of|by)(?: the)?\s+)?$/;

/** "from 18.6 to 19.9 percent of pay in 2029". */
const OF_WHOLE = /^ of (?:the |its |their |all )?\p{L}+ (?:in|on|at|by) (?:the )?$/u;

/** Whether a time behind a figure is of what it is compared with. */
function isOfAnother(time: Span, figure: Figure, lazy: LazySentence, text: string): boolean {
  if (time.end <= figure.start) return isWhereItCameFrom(time, figure, lazy, text);
  if (time.start < figure.end) return false;
  if (THAN.test(text.slice(figure.end, time.start))) return true;
  const other = lazy.figures.findLast(
    (f) => f.start >= figure.end && f.end <= time.start && f.quantity.type !== 'date',
  );
  if (!other) return false;
  const between = text.slice(figure.end, other.start);
  const fromTo = TO.test(between) && FROM.test(text.slice(Math.max(0, figure.start - LEAD), figure.start));
  const beside = text.slice(other.end, time.start);
  return (fromTo && OF_WHOLE.test(beside)) || ((fromTo || LED_IN.test(between)) && BESIDE.test(beside));
}

/** "rose from 3.1 billion in 2019 to 4.7 billion": the time of what stood before holds for that alone. */
function isWhereItCameFrom(time: Span, figure: Figure, { figures }: LazySentence, text: string): boolean {
  if (!THEN_TO.test(text.slice(time.end, figure.start))) return false;
  const other = figures.findLast((f) => f.end <= time.start && f.quantity.type !== 'date');
  return (
    other?.dimension === figure.dimension &&
    IN.test(text.slice(other.end, time.start)) &&
    FROM_OR_THROUGH.test(text.slice(Math.max(0, other.start - LEAD), other.start))
  );
}

const THEN_TO = /^,? to (?:(?:about|around|some|nearly|almost|over|just) )?\p{Sc}?$/u;
const FROM_OR_THROUGH = /\b(?:from|through|via) (?:\p{L}+ )?\p{Sc}?$/u;

/** "212,000 in 2019 and 71,000 the year after": told right behind the figure, whatever dates the one before. */
function besideTime(figure: Figure, lazy: LazySentence, context: SourceContext): HeldTime | null {
  const words = BESIDE_TIME.exec(context.text.slice(figure.end, lazy.end))?.[0];
  return words === undefined
    ? null
    : relativeTime(figure, { start: figure.end, end: figure.end + words.length }, lazy, context);
}

const BESIDE_TIME =
  /^(?: \p{L}+)? the (?:day|week|month|quarter|year|season|spring|summer|autumn|winter) (?:after|later|afterwards|before|earlier|previously)(?=\s*(?:[.,;:)]|$|and\b|but\b))/iu;

/** "1,204 (2021)": right behind, in brackets of its own. */
function bracketedDate(figure: Figure, dates: readonly Figure[], text: string): Figure | null {
  const date = dates.find((d) => d.start >= figure.end);
  if (!date || !/^ ?\($/.test(text.slice(figure.end, date.start))) return null;
  return text.charAt(date.end) === ')' ? date : null;
}

/** "From 27% in 1998 to 12.9 per cent in 2023": the date behind a figure, where the one in front stands behind another. */
function besideDate(figure: Figure, dates: readonly Figure[], figures: readonly Figure[], text: string): Figure | null {
  const behind = dates.find((d) => d.start >= figure.end);
  if (!behind || !IN.test(text.slice(figure.end, behind.start))) return null;
  const ahead = dates.findLast((d) => d.end <= figure.start);
  const other = ahead && figures.findLast((f) => f.end <= ahead.start && f.quantity.type !== 'date');
  return ahead && other && RIGHT_BEHIND.test(text.slice(other.end, ahead.start)) ? behind : null;
}

/** "9.4 billion this year to 23 billion in 2035": some dates need no word to lead them in. */
const RIGHT_BEHIND = /^ (?:(?:in|on|at|by) (?:the )?)?$/;

/** A date is led in right behind its figure. */
const IN = /^ (?:in|on|at|by) (?:the )?$/;

function slotSpan({ slot }: HeldTime): Span {
  return slot.value === null ? { start: 0, end: 0 } : { start: slot.start ?? 0, end: slot.end ?? 0 };
}

/** "between March and last Sunday": from the first day of the one to the last of the other. */
function between(date: Figure, dates: readonly Figure[], text: string): HeldTime | null {
  const at = dates.indexOf(date);
  return span(dates[at - 1], date, text) ?? span(date, dates[at + 1], text);
}

function span(from: Figure | undefined, to: Figure | undefined, text: string): HeldTime | null {
  if (!from || !to) return null;
  const link = text.slice(from.end, to.start);
  const and =
    /^ and (?:the )?$/.test(link) &&
    /\bbetween (?:the )?$/i.test(text.slice(Math.max(0, from.start - BETWEEN), from.start));
  if (!and && !(TO_MONTH.test(link) && isMonth(from) && isMonth(to))) return null;
  const [first, last] = [daysOfFigure(from), daysOfFigure(to)];
  if (!first || !last || first.from > last.to) return null;
  const slot = { value: text.slice(from.start, to.end), from: 'stated', start: from.start, end: to.end } as const;
  return { slot, days: { from: first.from, to: last.to }, weekday: null, now: false };
}

/** "July-September", "April to June". */
const TO_MONTH = /^(?: to | through |[-–])$/;

function isMonth({ relative, quantity: { value, range } }: Figure): boolean {
  return relative && !range && /^\d{4}-\d{2}$/.test(String(value));
}

/** As many letters as "between the" has, with room. */
const BETWEEN = 14;

/** "had 480 beds in 1998 and 322 today": right behind the figure. */
const TODAY = /^(?: \p{L}+)? (today|now)(?=[.,;:)]|$)/u;
const TODAY_REACH = 24;

function within(inner: Span, outer: Span): boolean {
  return inner.start < outer.end && inner.end > outer.start;
}

/** "The stretch that opened in 2023 carried 6.7 million": the date of a relative clause is of the clause alone. */
function isAside(date: Figure, figure: Figure, lazy: LazySentence): boolean {
  if (date.end > figure.start) return false;
  const { tokens } = lazy.tokens();
  const at = tokens.findIndex((t) => t.end > date.start);
  if (isOfParticiple(tokens, at, date)) return true;
  const pronoun = tokens.findLastIndex(
    (t, i) => i < at && (t.lower === 'that' || t.lower === 'which' || t.lower === 'who'),
  );
  if (pronoun < 1 || tokens[pronoun - 1]?.tag !== 'NOUN' || tokens[pronoun + 1]?.tag !== 'VERB') return false;
  return tokens.some((t) => t.start >= date.end && t.end <= figure.start && (t.tag === 'VERB' || t.tag === 'AUX'));
}

/** "The ferry, built in 1987, can take 1,400", "Founded in 1987, the firm employs 400": what was done then is no time of the rest. */
function isOfParticiple(tokens: readonly Token[], at: number, date: Figure): boolean {
  const close = tokens.findIndex((t) => t.start >= date.end);
  if (tokens[close]?.text !== ',') return false;
  const open = tokens.findLastIndex((t, i) => i < at && t.text === ',');
  const verb = tokens[open + 1];
  if (verb?.tag !== 'VERB' || !ORIGINS.has(verb.lower) || isPast(tokens, close)) return false;
  return open < 0 || /^(?:NOUN|PROPN|PRON)$/.test(tokens[open - 1]?.tag ?? '');
}

/** "Opened in 2024, the line carried 1.2 million": what the rest tells was then too. */
function isPast(tokens: readonly Token[], from: number): boolean {
  const at = tokens.findIndex((t, i) => i > from && (t.tag === 'VERB' || t.tag === 'AUX'));
  const verb = tokens[at];
  // "the painting cost": taken for a noun
  if (!verb) return !tokens.some((_, i) => i > from && mayBePresent(tokens, i));
  if (verb.tag === 'AUX') return /^(?:was|were|had|did)$/.test(verb.lower);
  if (verb.lower === verb.lemma) return /[^s]$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.tag === 'NOUN';
  return !/(?:s|ing)$/.test(verb.lower);
}

/** So far into a sentence its opening date may stand: "In the autumn of 2025, ...". */
const OPENING = 20;

/** An age or a length of time between a date and a figure ("On 3 May Hale, a 29-year-old, drowned with 12 others") holds at no time. */
const TIMELESS: ReadonlySet<string> = new Set(['date', 'time', 'duration']);

/** The date in front of a sentence holds for its first figure: "In 2025, it carried 6.7 million", "2 March: 640 walk out". */
function openingDate(figure: Figure, dates: readonly Figure[], lazy: LazySentence): Figure | null {
  const first = dates.find(
    (d) => d.start - lazy.start <= OPENING && d.end <= figure.start && !isAside(d, figure, lazy),
  );
  if (!first) return null;
  const before = lazy.tokens().tokens.filter((t) => t.end <= first.start);
  // "They took over in 2003; they have won 16 seasons since"
  const told = before.some((t) => t.tag === 'VERB' || t.tag === 'AUX');
  if (told && lazy.tokens().tokens.some((t) => t.text === ';' && t.start >= first.end && t.end <= figure.start))
    return null;
  if (isAppositionOfOrigin(first, figure, lazy.tokens().tokens)) return null;
  const between = lazy.figures.some(
    (f) => f.nonClaim === null && !TIMELESS.has(f.quantity.type) && f.start >= first.end && f.end <= figure.start,
  );
  return between ? null : first;
}

/** "He was born on 4 May 1961, the last of 12 children": what somebody or something is, besides when it began. */
function isAppositionOfOrigin(date: Figure, figure: Figure, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((t) => t.start >= date.end);
  const of = tokens.findLast((t) => t.end <= figure.start);
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.tag !== 'DET' || of?.lower !== 'of') return false;
  const told = tokens.slice(at).some((t) => t.start < figure.start && (t.tag === 'VERB' || t.tag === 'AUX'));
  return !told && tellsOrigin(tokens, { from: 0, to: at }, date);
}

const AHEAD = /\b(?:will|would|shall|next|until|till|expected|due|to be|going to|plans?|forecast)\b/i;
const WEEKDAY_ONLY = /^(?:on |by |last |since )?(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** A weekday in a story is the last one before its date, unless the sentence looks ahead. */
function timeOfDate(date: Figure, lazy: LazySentence, context: SourceContext): HeldTime {
  const day = sourceDay(context);
  const words = context.text.slice(lazy.start, lazy.end);
  const long = stretchTo(date, datesOf(lazy.figures), context.text);
  if (long) {
    const { start, end, days } = long;
    const value = context.text.slice(start, end).replace(/\s+/gu, ' ');
    return { slot: { value, from: 'stated', start, end }, days, weekday: null, now: false };
  }
  if (date.relative && day && WEEKDAY_ONLY.test(date.text) && !AHEAD.test(words)) {
    const weekday = timeOfWords(date.text, date.start)?.weekday ?? null;
    if (weekday !== null) return { ...timeOfFigure(date), days: weekdayBefore(weekday, day) };
  }
  return timeOfFigure(date);
}

/** A weekday becomes the last one before the source's date. */
function resolved(time: HeldTime, context: SourceContext): HeldTime {
  const day = sourceDay(context);
  if (time.weekday !== null && day) return { ...time, days: weekdayBefore(time.weekday, day) };
  if (time.now && day) return { ...time, days: day };
  return time.slot.from === 'inherited' ? inheritedTime(time) : time;
}
