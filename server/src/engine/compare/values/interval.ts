import vague from '../../data/vague.json';
import { daysOf } from '../../claim/sentence/date-span';
import type { Figure } from '../../quantity/parts/figure';
import type { Quantity } from '../../report';

/** The values a figure may stand for; ends may be open. Numbers in base units, dates in days since 1970. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/**
 * How a figure is to be understood: strictly (what its words say) and leniently (what a careful reader would still
 * let pass). The rules are those of DESIGN section 3: half a place for rounded digits, a place for "about", a
 * twentieth at most for trailing zeros.
 */
export interface Reading {
  readonly strict: Interval;
  readonly lenient: Interval;
  /** The stated value in base units; the nearer end where only a bound is stated. */
  readonly value: number;
  /** Base units of the last stated digit; 0 where the figure is exact. */
  readonly place: number;
  readonly bounded: 'below' | 'above' | null;
}

const NEAR_ZERO = 1e-9;
const DOZEN = 12;
/** Trailing zeros of an unscaled integer are rounding up to this share of it. */
const ROUNDING_SHARE = 0.05;
const ABOUT_LEAST = 0.025;
const ABOUT_MOST = 0.1;
/** "Half", "a third", "doubled": a tenth, or 2.5 points of a share. */
const FRACTION_SHARE = 0.1;
const FRACTION_POINTS = 2.5;
const VAGUE = vague.words.map(
  ({ words, low, high }) => ({ pattern: new RegExp(`\\b(?:${words.join('|')})\\b`, 'i'), low, high }) as const,
);

const READINGS = new WeakMap<Figure, { readonly reading: Reading | null }>();

/** The reading of a figure, or null where it cannot be placed on an axis (a date without a year). Worked out once per figure. */
export function readingOf(figure: Figure): Reading | null {
  let known = READINGS.get(figure);
  if (!known) {
    known = { reading: readOnce(figure) };
    READINGS.set(figure, known);
  }
  return known.reading;
}

function readOnce(figure: Figure): Reading | null {
  switch (figure.quantity.type) {
    case 'date':
      return dateReading(figure);
    case 'time':
      return clockReading(figure);
    default:
      return numberReading(figure);
  }
}

const MINUTES_OF_HOUR = 60;

/** A clock time in minutes of the day; a full hour is rounded to the hour once it is hedged. */
function clockReading(figure: Figure): Reading | null {
  const match = /(?:^|T)(\d{1,2}):(\d{2})/.exec(String(figure.quantity.value));
  if (!match) return null;
  const value = Number(match[1]) * MINUTES_OF_HOUR + Number(match[2]);
  const slack =
    figure.quantity.hedge === 'none' ? 0 : value % MINUTES_OF_HOUR === 0 ? MINUTES_OF_HOUR / 2 : MINUTES_OF_HOUR / 12;
  return { strict: around(value, slack), lenient: around(value, slack), value, place: 0, bounded: null };
}

function numberReading(figure: Figure): Reading | null {
  const { quantity } = figure;
  if (typeof quantity.value !== 'number') return null;
  if (quantity.hedge === 'vague') return vagueReading(figure);
  const base = figure.base ?? plainEnds(quantity);
  const value = base.low ?? base.high;
  if (value === null) return null;
  const place = placeOf(figure, value);
  if (quantity.range && base.low !== null && base.high !== null) {
    const half = place / 2;
    const strict = closed(Math.min(base.low, base.high), Math.max(base.low, base.high));
    return {
      strict,
      lenient: closed(strict.low - half, strict.high + half),
      value: (strict.low + strict.high) / 2,
      place,
      bounded: null,
    };
  }
  return hedged(figure, value, place);
}

/** A score or a clock time is compared as written. */
function plainEnds({ low, high }: Quantity): { low: number | null; high: number | null } {
  return { low: typeof low === 'number' ? low : null, high: typeof high === 'number' ? high : null };
}

function hedged(figure: Figure, value: number, place: number): Reading {
  const { hedge } = figure.quantity;
  const size = Math.abs(value);
  const half = strictHalf(figure, value, place);
  const lenientHalf = Math.max(half, place / 2);
  switch (hedge) {
    case 'none':
    case 'vague':
      if (isCouple(figure))
        return { strict: around(value, 0), lenient: closed(value, value + figure.factor), value, place, bounded: null };
      return { strict: around(value, half), lenient: around(value, lenientHalf), value, place, bounded: null };
    case 'about': {
      place = Math.max(place, roundPlace(figure));
      const most = (figure.hedgeTolerance ?? ABOUT_MOST) * size;
      const least = Math.min(ABOUT_LEAST * size, most);
      return {
        strict: around(value, Math.max(half, Math.min(place / 2, most))),
        lenient: around(value, Math.max(half, Math.min(Math.max(place, least), most))),
        value,
        place,
        bounded: null,
      };
    }
    case 'nearly':
    case 'just over': {
      const width = Math.min(place > NEAR_ZERO ? place : Infinity, (figure.hedgeTolerance ?? ABOUT_MOST) * size);
      const below = hedge === 'nearly';
      const strict = below
        ? { low: value - width, high: value, openLow: false, openHigh: true }
        : { low: value, high: value + width, openLow: true, openHigh: false };
      return { strict, lenient: around(value, Math.max(width, lenientHalf)), value, place, bounded: null };
    }
    case 'at least':
      return bound({ low: value, high: Infinity, openLow: false, openHigh: true }, value, place, 'above');
    case 'more than':
      return bound({ low: value, high: Infinity, openLow: true, openHigh: true }, value, place, 'above');
    case 'at most':
      return bound({ low: -Infinity, high: value, openLow: true, openHigh: false }, value, place, 'below');
    case 'less than':
      return bound({ low: -Infinity, high: value, openLow: true, openHigh: true }, value, place, 'below');
  }
}

/** "A couple of" is two, said so lightly that three may be meant. */
function isCouple({ text }: Figure): boolean {
  return /\bcouple\b/i.test(text);
}

function bound(interval: Interval, value: number, place: number, bounded: 'above' | 'below'): Reading {
  return { strict: interval, lenient: interval, value, place, bounded };
}

/** Half the width within which a plainly stated value is meant. */
function strictHalf(figure: Figure, value: number, place: number): number {
  const { type } = figure.quantity;
  if (figure.written === 'multiple') return FRACTION_SHARE * Math.abs(value);
  if (figure.written === 'fraction') {
    const share = FRACTION_SHARE * Math.abs(value);
    if (type === 'percentage') return FRACTION_POINTS;
    // "two in three": no wider than two thirds
    return figure.dimension === 'share' ? Math.min(FRACTION_POINTS, share) : share;
  }
  if (isExact(figure)) return 0;
  if (type === 'percentage' || type === 'points')
    return Math.max(place / 2, figure.precision !== null && figure.precision >= 1 ? 0.5 : 0);
  if (figure.digitsStated) return place / 2;
  return figure.dimension === 'none' ? 0 : place / 2;
}

/** Counts below a hundred and counts that are not round are meant exactly, and so are votes, scores and ages. */
function isExact(figure: Figure): boolean {
  const { type, value } = figure.quantity;
  // "4-2" is exact, "7.4 out of 10" an average
  if (type === 'score') return typeof value === 'string';
  if (type === 'time' || figure.group?.kind === 'vote') return true;
  if (figure.dimension !== 'none' || figure.digitsStated || typeof value !== 'number') return false;
  return Math.abs(value) < 100 || value % 10 !== 0;
}

/** The place of the last stated digit in base units; trailing zeros of a bare integer may be rounding. */
function placeOf(figure: Figure, value: number): number {
  if (figure.precision === null || isExact(figure)) return 0;
  const written = figure.precision * figure.factor;
  const stated = figure.quantity.value;
  if (figure.digitsStated || typeof stated !== 'number' || Math.abs(stated) < 100 || !Number.isInteger(stated))
    return Math.abs(written);
  let unit = 1;
  while (stated % (unit * 10) === 0 && unit * 10 <= Math.abs(stated)) unit *= 10;
  return Math.min(unit * Math.abs(figure.factor), ROUNDING_SHARE * Math.abs(value));
}

/** The place to which a hedged count looks rounded: tens of "about 50", the dozen of "some two dozen". */
function roundPlace(figure: Figure): number {
  const { value } = figure.quantity;
  if (typeof value !== 'number' || value === 0) return 0;
  if (/dozen/i.test(figure.text)) return DOZEN;
  if (!Number.isInteger(value)) return (figure.precision ?? 0) * figure.factor;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit * Math.abs(figure.factor);
}

function vagueReading(figure: Figure): Reading | null {
  const word = VAGUE.find(({ pattern }) => pattern.test(figure.text));
  const scale = figure.factor;
  if (!word) {
    const low = figure.base?.low ?? null;
    return low === null ? null : bound({ low, high: Infinity, openLow: false, openHigh: true }, low, 0, 'above');
  }
  const span = closed(word.low * scale, word.high * scale);
  return { strict: span, lenient: span, value: word.low * scale, place: 0, bounded: null };
}

function dateReading(figure: Figure): Reading | null {
  const { quantity } = figure;
  const low = quantity.low === null ? null : daysOf(String(quantity.low));
  const high = quantity.high === null ? null : daysOf(String(quantity.high));
  const stated = daysOf(String(quantity.value));
  if (quantity.low !== null && quantity.high !== null) {
    if (!low || !high) return null;
    const span = closed(low.from, high.to);
    return { strict: span, lenient: span, value: low.from, place: 0, bounded: null };
  }
  if (!stated) return null;
  switch (quantity.hedge) {
    case 'less than':
      return bound({ low: -Infinity, high: stated.from, openLow: true, openHigh: true }, stated.from, 0, 'below');
    case 'more than':
      return bound({ low: stated.to, high: Infinity, openLow: true, openHigh: true }, stated.to, 0, 'above');
    default: {
      // "by late 2015": until its last day
      const last = high?.to ?? stated.to;
      return quantity.low === null
        ? bound({ low: -Infinity, high: last, openLow: true, openHigh: false }, last, 0, 'below')
        : bound({ low: stated.from, high: Infinity, openLow: false, openHigh: true }, stated.from, 0, 'above');
    }
  }
}

function closed(low: number, high: number): Interval {
  return { low, high, openLow: false, openHigh: false };
}

/** What rounds to a value: the upper end already rounds to the next. */
function around(value: number, half: number): Interval {
  return { low: value - half, high: value + half, openLow: false, openHigh: half > 0 };
}

/** Whether two intervals share a value. Ends are compared with a relative slack of rounding errors only. */
export function meets(a: Interval, b: Interval): boolean {
  return before(a.low, b.high, a.openLow || b.openHigh) && before(b.low, a.high, b.openLow || a.openHigh);
}

function before(low: number, high: number, open: boolean): boolean {
  if (low === -Infinity || high === Infinity) return true;
  const slack = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
  return open ? low < high - slack : low <= high + slack;
}
