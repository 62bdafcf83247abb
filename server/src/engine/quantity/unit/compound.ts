import type { Amount, Numeral, UnitMatch } from '../parts/amount';
import type { Context } from '../parts/context';
import { readFraction } from '../number/fractions';
import { readNumeral } from '../number/numeral';
import { DIGITS, WORD } from '../parts/tokens';
import { areSpokenCents } from './spoken-cents';
import { readUnit } from './unit';

/**
 * Adds the smaller units behind an amount: "5 ft 9 in", "2 hours and 15 minutes", "3 dollars 50 cents". The sum is told
 * in the smallest unit stated; money stays in the whole.
 */
export function compound(context: Context, start: Amount): Amount {
  const { tokens } = context;
  let sum = start;
  for (let parts = 0; parts < 6; parts++) {
    const unit = sum.unit;
    if (!unit || !compounds(unit)) return sum;
    const smaller = bareSmaller(context, sum);
    if (smaller) return smaller;
    if (!unit.symbol && tokens.hyphen(unit.first - 1)) return sum;
    // "7.94m, 20cm below": what has decimals needs no smaller unit
    if (!Number.isInteger(sum.numeral.value) && (sum.numeral.written !== 'digits' || tokens.symbol(sum.next, ',')))
      return sum;
    const half = withHalf(context, sum);
    if (half) return half;
    let at = sum.next;
    if (tokens.symbol(at, ',')) at++;
    if (tokens.word(at) === 'and') at++;
    if (
      !(tokens.kind(at) === DIGITS || tokens.lexeme(at)?.cardinal !== undefined) ||
      (tokens.glued(at) && !unit.symbol)
    )
      return sum;
    const numeral = readNumeral(context, at);
    if (!numeral || numeral.first !== at || numeral.scaled) return sum;
    const small = readUnit(context, numeral);
    const comma = tokens.symbol(sum.next, ',');
    if (!small) {
      const bare = comma ? null : unit.currency ? bareCents(context, sum, numeral) : bareMinutes(context, sum, numeral);
      return bare ?? sum;
    }
    if (unit.currency) {
      if (comma || sum.numeral.scaled) return sum;
      if (!small.minorOf?.includes(unit.currency) || numeral.value >= 100 || !Number.isInteger(sum.value)) return sum;
      return {
        ...sum,
        next: small.next,
        value: Number((sum.value + numeral.value / 100).toPrecision(15)),
        place: 0.01,
      };
    }
    if (
      small.dimension !== unit.dimension ||
      small.factor >= unit.factor ||
      numeral.value * small.factor >= unit.factor * 12 ||
      // "two years, and 150 hours of work" are two things
      unit.factor / small.factor > MOST_STEPS
    )
      return sum;
    if (comma && tokens.word(sum.next + 1) !== 'and' && unit.dimension !== 'duration' && unit.dimension !== 'length')
      return sum;
    const ratio = steps(unit.name, small.name) ?? unit.factor / small.factor;
    sum = {
      ...sum,
      next: small.next,
      value: Number((sum.value * ratio + numeral.value).toPrecision(12)),
      place: numeral.place,
      unit: { ...small, first: unit.first },
    };
  }
  return sum;
}

/** No unit is told beside one so many times as large, but a year in days. */
const MOST_STEPS = 5000;

/** Whole numbers between units of time, whose factors are averages. */
function steps(big: string, small: string): number | null {
  const table: Readonly<Record<string, number>> = {
    'year month': 12,
    'year week': 52,
    'year day': 365,
    'month day': 30,
    'month week': 4,
    'week day': 7,
    'decade year': 10,
    'century year': 100,
    'year hour': 8760,
  };
  return table[`${big} ${small}`] ?? null;
}

function compounds(unit: UnitMatch): boolean {
  return unit.currency !== null || ['duration', 'length', 'mass', 'angle'].includes(unit.dimension);
}

/** "an hour and a half", "one hour and half". */
function withHalf(context: Context, sum: Amount): Amount | null {
  const { tokens } = context;
  const { unit } = sum;
  if (tokens.word(sum.next) !== 'and' || !unit || unit.currency || !Number.isInteger(sum.value)) return null;
  const fraction = readFraction(context, sum.next + 1, true);
  if (!fraction || fraction.value >= 1) return null;
  const article = tokens.word(sum.next + 1) === 'a';
  const behind = tokens.kind(fraction.next) === WORD;
  // "a minute and a half outside the record"
  const leads = tokens.is(fraction.next, 'function') || tokens.is(fraction.next, 'afterHalf');
  if (behind && !(article && leads && tokens.word(fraction.next) !== 'of')) return null;
  return { ...sum, next: fraction.next, value: sum.value + fraction.value, place: fraction.unit };
}

/** "1 hour thirty", "2 hours and 10". */
function bareMinutes(context: Context, sum: Amount, numeral: Numeral): Amount | null {
  const { tokens } = context;
  if (
    sum.unit?.name !== 'hour' ||
    !Number.isInteger(numeral.value) ||
    numeral.value < 1 ||
    numeral.value > 59 ||
    !Number.isInteger(sum.value)
  )
    return null;
  if (
    tokens.kind(numeral.next) === WORD ||
    tokens.symbol(numeral.next, '%') ||
    tokens.dash(numeral.next) ||
    (tokens.glued(numeral.next) && tokens.kind(numeral.next) === DIGITS)
  )
    return null;
  return {
    ...sum,
    next: numeral.next,
    value: sum.value * 60 + numeral.value,
    place: 1,
    unit: { ...sum.unit, name: 'minute', factor: 60 },
  };
}

/** How many of a smaller unit go into one by which people are measured, and how many of that they have at most. */
const BODY_UNITS: Readonly<Record<string, { name: string; factor: number; ratio: number; most: number }>> = {
  foot: { name: 'inch', factor: 0.0254, ratio: 12, most: 8 },
  stone: { name: 'pound', factor: 0.45359237, ratio: 14, most: 50 },
};

/** "5-foot-9", "6 foot 2", "11 stone 6": inches and pounds without their word. */
function bareSmaller(context: Context, sum: Amount): Amount | null {
  const { tokens } = context;
  const { unit } = sum;
  const body = unit ? BODY_UNITS[unit.name] : undefined;
  if (!unit || !body || !Number.isInteger(sum.value) || sum.value > body.most) return null;
  const hyphen = tokens.hyphen(sum.next) && tokens.glued(sum.next) && tokens.glued(sum.next + 1);
  if (hyphen !== tokens.hyphen(unit.first - 1)) return null;
  const numeral = readNumeral(context, hyphen ? sum.next + 1 : sum.next);
  if (
    !numeral ||
    !Number.isInteger(numeral.value) ||
    numeral.value >= body.ratio ||
    numeral.value < 1 ||
    numeral.scaled
  )
    return null;
  const behind = tokens.kind(numeral.next) === WORD && !tokens.is(numeral.next, 'function');
  const glued = tokens.glued(numeral.next) && tokens.kind(numeral.next) === WORD;
  if ((behind && !hyphen) || glued || readUnit(context, numeral)) return null;
  return {
    ...sum,
    next: numeral.next,
    value: sum.value * body.ratio + numeral.value,
    place: 1,
    unit: { ...unit, name: body.name, factor: body.factor },
  };
}

/** "15 dollars 50", "twenty dollars and 43": cents without their word. */
function bareCents(context: Context, sum: Amount, numeral: Numeral): Amount | null {
  const { tokens } = context;
  const whole = Number.isInteger(sum.value) && !sum.numeral.scaled && sum.unit?.minorOf === null;
  if (
    !sum.unit ||
    !whole ||
    sum.unit.first < sum.numeral.next ||
    numeral.value < 1 ||
    numeral.value > 99 ||
    !Number.isInteger(numeral.value)
  )
    return null;
  const ends = tokens.kind(numeral.next) !== WORD && !tokens.symbol(numeral.next, '%') && !tokens.dash(numeral.next);
  if (!ends && !(numeral.first === sum.next && areSpokenCents(tokens, numeral))) return null;
  return { ...sum, next: numeral.next, value: Number((sum.value + numeral.value / 100).toPrecision(15)), place: 0.01 };
}
