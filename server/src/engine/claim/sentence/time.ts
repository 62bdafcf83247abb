import type { Figure } from '../../quantity/parts/figure';
import type { Slot, Span } from '../../report';
import type { DaySpan } from './date-span';
import { daysOf, isoOf } from './date-span';
import { once } from './once';

/** The time for which a figure holds. */
export interface HeldTime {
  readonly slot: Slot;
  readonly days: DaySpan | null;
  /** 0 Sunday to 6 Saturday, where only a weekday is known. */
  readonly weekday: number | null;
  /** The text says "now" or "today": the present of the source. */
  readonly now: boolean;
}

export const UNKNOWN_TIME: HeldTime = { slot: { value: null, from: 'unknown' }, days: null, weekday: null, now: false };

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Short forms have a capital and no article: neither "from the sun" nor "sat down". */
const WEEKDAY =
  /\b(?:([Ss]un|[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)(?:day|DAY)|(?<!\b[Tt]he )(Sun|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat))\b/;
const NOW = /\b(?:now|currently|at present|today|to date|so far|at the moment|these days|presently)\b/i;

/** The time that a date figure states. */
export function timeOfFigure(date: Figure): HeldTime {
  return {
    slot: { value: date.text, from: 'stated', start: date.start, end: date.end },
    days: daysOfFigure(date),
    weekday: null,
    now: false,
  };
}

/** The days a date figure covers, both ends of a stretch taken in; null where the year is open. */
export const daysOfFigure = once((date: Figure): DaySpan | null => {
  const { low, high, value, hedge } = date.quantity;
  const from = daysOf(String(low ?? value));
  const to = daysOf(String(high ?? value));
  if (!from || !to) return null;
  if (hedge === 'less than') return { from: -Infinity, to: to.from - 1 };
  if (hedge === 'more than') return { from: from.to + 1, to: Infinity };
  return { from: from.from, to: to.to };
});

/** The time that words without a date state: a weekday, or the present. `at` is where the words begin in the document. */
export function timeOfWords(words: string, at: number): HeldTime | null {
  const day = WEEKDAY.exec(words);
  if (day) {
    const weekday = WEEKDAYS.findIndex((d) => d.startsWith((day[1] ?? day[2] ?? '').toLowerCase()));
    return {
      slot: { value: day[0], from: 'stated', start: at + day.index, end: at + day.index + day[0].length },
      days: null,
      weekday,
      now: false,
    };
  }
  const now = NOW.exec(words);
  if (!now) return null;
  return {
    slot: { value: now[0], from: 'stated', start: at + now.index, end: at + now.index + now[0].length },
    days: null,
    weekday: null,
    now: true,
  };
}

/** Whether a time is only known to lie before now: "the old record", "a year earlier" in a source without a date. */
export function isEarlier({ slot, days, weekday, now }: HeldTime): boolean {
  return slot.value !== null && days === null && weekday === null && !now && !/\d/.test(slot.value);
}

/** The same time as known from elsewhere. */
export function inheritedTime(time: HeldTime): HeldTime {
  const { slot } = time;
  return slot.from === 'unknown' ? time : { ...time, slot: { ...slot, from: 'inherited' } };
}

/** The last day of a weekday at or before a date. */
export function weekdayBefore(weekday: number, date: DaySpan): DaySpan {
  const shift = (((date.to + 4 - weekday) % 7) + 7) % 7;
  return { from: date.to - shift, to: date.to - shift };
}

/** The time in words and ISO, for showing. */
export function showTime(time: HeldTime): string | null {
  if (time.slot.value === null) return null;
  if (!time.days) return time.slot.value;
  return isoOfSpan(time.days) || time.slot.value;
}

/** The days of a stretch in ISO; empty where it is open. */
const isoOfSpan = once(({ from, to }: DaySpan): string => {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return '';
  return from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`;
});

/** The date figure nearest to a figure among those of its own clause, if there is one. */
export function nearestDate(figure: Span, dates: readonly Figure[]): Figure | null {
  let best: Figure | null = null;
  let distance = Infinity;
  for (const date of dates) {
    if (date.start === figure.start) continue;
    const d = date.end <= figure.start ? figure.start - date.end : date.start - figure.end;
    if (d < distance) [best, distance] = [date, d];
  }
  return best;
}
