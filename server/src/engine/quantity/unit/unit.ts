import type { Numeral, UnitMatch } from '../parts/amount';
import type { Context } from '../parts/context';
import type { Dimension } from '../parts/figure';
import { readNumeral } from '../number/numeral';
import { areSpokenCents } from './spoken-cents';
import { asTemperature } from './temperature';
import { DIGITS, WORD } from '../parts/tokens';
import type { UnitSense } from '../parts/unit-table';
import { COMPANY, isFootMark, measuredFits, symbolFits } from './unit-writing';

/** The unit behind the number that ends at `numeral.next`, with rates that are units of their own (speed, flow). */
export function readUnit(context: Context, numeral: Numeral): UnitMatch | null {
  const { tokens } = context;
  let i = numeral.next;
  const hyphen = tokens.hyphen(i) && tokens.glued(i) && tokens.glued(i + 1) && tokens.kind(i + 1) === WORD;
  if (hyphen) i++;
  const bracketed = ['(', '[', '{', '<'].some((sign) => tokens.symbol(i, sign)) && tokens.kind(i + 1) === WORD;
  // "for a third year running": the next one, no part of it
  if (isNextOne(context, numeral)) return null;
  let unit = matchUnit(context, bracketed ? i + 1 : i, numeral);
  if (bracketed)
    return unit && unit.symbol && !unit.currency && /[)\]}>]/.test(tokens.slice(unit.next))
      ? { ...unit, first: i, next: unit.next + 1 }
      : null;
  // "20-odd centimetres", "thirty-odd miles"
  if (!unit && hyphen && tokens.slice(i).toLowerCase() === 'odd') unit = matchUnit(context, i + 1, numeral);
  if (!unit && tokens.is(i, 'betweenUnit')) {
    unit = matchUnit(context, i + 1, numeral);
    if (unit?.dimension !== 'duration') unit = null;
  }
  const fraction =
    numeral.written === 'fraction' || (numeral.written === 'words' && numeral.place !== null && numeral.place < 1);
  const article = tokens.word(i + 1) === 'a' || tokens.word(i + 1) === 'an';
  // "0.25 of a point"
  const small = numeral.written === 'digits' && numeral.value > 0 && numeral.value < 1 && article;
  if (!unit && tokens.word(i) === 'of' && (fraction || small)) {
    const at = article ? i + 2 : i + 1;
    unit = matchUnit(context, at, numeral);
    if (unit && (unit.dimension === 'share' || (unit.currency && at === i + 1))) unit = null;
  }
  // "half a metre", "¾ a mile", but "a third a decade earlier"
  const halved = tokens.kind(i - 1) !== WORD || tokens.word(i - 1) === 'half';
  if (!unit && halved && numeral.written === 'fraction' && (tokens.word(i) === 'a' || tokens.word(i) === 'an'))
    unit = matchUnit(context, i + 1, numeral);
  if (!unit) return null;
  return withRate(context, unit, numeral);
}

/** "a third year", "a fifth day", but "half a day", "a quarter mile", "three tenths percent" and "a third of a mile". */
function isNextOne({ tokens }: Context, { first, next, written }: Numeral): boolean {
  const part = tokens.lexeme(next - 1);
  return (
    written === 'fraction' &&
    next === first + 2 &&
    tokens.word(first) === 'a' &&
    (part?.ordinal ?? 0) > 2 &&
    tokens.kind(next) === WORD &&
    tokens.word(next) !== 'of'
  );
}

/** Denominators behind which a rate is one unit in everybody's mind. */
function rateDimension(top: Dimension, bottom: Dimension): Dimension | null {
  if (bottom !== 'duration') return null;
  if (top === 'length') return 'speed';
  if (top === 'volume') return 'flow';
  return null;
}

function withRate(context: Context, unit: UnitMatch, numeral: Numeral): UnitMatch {
  const { tokens } = context;
  const link = tokens.word(unit.next);
  const slash = tokens.symbol(unit.next, '/');
  if (!slash && link !== 'per' && link !== 'a' && link !== 'an') return unit;
  const bottom = matchUnit(context, unit.next + 1, numeral, true);
  const dimension = bottom && rateDimension(unit.dimension, bottom.dimension);
  if (!bottom || !dimension) return unit;
  // Slow rates ("5 km a year", "3 litres a day") are rates, not speeds; so are those with an article unless by the second, minute or hour.
  if (bottom.factor > 3600 && dimension === 'speed') return unit;
  if (bottom.factor > 3600 && !slash && link !== 'per') return unit;
  return {
    ...unit,
    name: `${unit.name} per ${bottom.name}`,
    dimension,
    factor: unit.factor / bottom.factor,
    next: bottom.next,
  };
}

/** The unit at token i for that number; `bare`: as denominator, where letters need no digits before them. */
export function matchUnit(context: Context, i: number, numeral: Numeral, bare = false): UnitMatch | null {
  const { tokens, lexicon } = context;
  if (!tokens.id(i)) return null;
  const found = lexicon.units.match(tokens, i, (sense, next) => fits(context, sense, i, next, numeral, bare));
  const sense = found && choose(context, found.values, found.next, numeral);
  if (!found || !sense) return null;
  // "147 second-hand tankers"
  if (tokens.hyphen(found.next) && tokens.glued(found.next + 1) && tokens.lexeme(i)?.ordinal !== undefined) return null;
  const money = sense.name === 'pound' && tokens.word(i).startsWith('pound') && inMoney(context, found.next, numeral);
  if (money)
    return {
      name: 'GBP',
      dimension: 'money',
      factor: 1,
      offset: 0,
      first: i,
      next: found.next,
      currency: 'GBP',
      minorOf: null,
      symbol: false,
    };
  const customary = sense.customary && context.options.usesCustomary ? sense.customary : null;
  let next = found.next;
  // "deg.", "hrs."
  if (
    tokens.symbol(next, '.') &&
    tokens.glued(next) &&
    tokens.kind(next + 1) === WORD &&
    !tokens.capital(next + 1) &&
    sense.symbol === null &&
    tokens.length(next - 1) <= 3
  )
    next++;
  const unit: UnitMatch = {
    name: customary?.name ?? sense.name,
    dimension: sense.dimension,
    factor: customary?.factor ?? sense.factor,
    offset: sense.offset,
    first: i,
    next,
    currency: sense.currency,
    minorOf: sense.minorOf,
    symbol: sense.symbol !== null,
  };
  return asTemperature(context, unit);
}

/** Words of price are looked for so many tokens away; so many for a number with pence. */
const PRICE_REACH = 8;
const PENCE_REACH = 16;

/** Pounds are money with a big scale, beside a pound sign, or near words of price; else a weight. */
function inMoney(context: Context, next: number, numeral: Numeral): boolean {
  const { tokens } = context;
  if (numeral.scaled && numeral.value >= 1e6) return true;
  if (hasSpokenPence(context, next, numeral)) return true;
  const hasPence = numeral.place === 0.01;
  for (let step = 1; step <= (hasPence ? PENCE_REACH : PRICE_REACH); step++) {
    for (const k of [numeral.first - step, next + step - 1]) {
      if (tokens.is(k, 'massWord')) return false;
      if (tokens.is(k, 'priceWord')) return true;
    }
  }
  return context.hasPoundSign() && (!context.options.usesCustomary || numeral.value >= 1000 || hasPence);
}

/** So many make a pound. */
const OUNCES = 16;

/** "two pounds forty" is no weight, where these would be ounces. */
function hasSpokenPence(context: Context, next: number, { first, value, scaled }: Numeral): boolean {
  const { tokens } = context;
  // "weighed eleven pounds twenty"
  if ([1, 2, 3].some((k) => tokens.is(first - k, 'massWord'))) return false;
  const begins = tokens.kind(next) === DIGITS ? tokens.length(next) === 2 : tokens.lexeme(next)?.cardinal !== undefined;
  if (!begins || scaled || !Number.isInteger(value) || tokens.glued(next)) return false;
  const pence = readNumeral(context, next);
  if (pence?.first !== next || !areSpokenCents(tokens, pence)) return false;
  return pence.value >= OUNCES || !context.nearby(next, 'massWord', PENCE_REACH);
}

/** Whether the writing and the company allow that meaning. */
function fits(context: Context, sense: UnitSense, i: number, next: number, numeral: Numeral, bare: boolean): boolean {
  const { tokens } = context;
  const behind = tokens.kind(next);
  if (tokens.glued(next) && (behind === WORD || behind === DIGITS) && tokens.kind(next - 1) === WORD) return false;
  // "ft 2" is no square foot; "L-202", "$10" belong to what follows
  if (tokens.kind(next - 1) === DIGITS && next - i > 1 && !tokens.glued(next - 1)) return false;
  if (
    sense.symbol !== null &&
    tokens.glued(next) &&
    ((behind === DIGITS && !isFootMark(tokens, i)) ||
      (tokens.hyphen(next) &&
        tokens.glued(next + 1) &&
        tokens.kind(next + 1) === DIGITS &&
        !bare &&
        !sense.currency &&
        !/[°%]/.test(sense.symbol)))
  )
    return false;
  const digits =
    tokens.kind(numeral.next - 1) === DIGITS ||
    context.lexicon.vulgar.has(tokens.code(numeral.next - 1)) ||
    numeral.written === 'digits';
  // "18,400 KT-90 units"
  if (
    sense.symbol === null &&
    tokens.capital(i) &&
    tokens.hyphen(next) &&
    tokens.kind(next + 1) === DIGITS &&
    tokens.glued(next + 1)
  )
    return false;
  // "four hundred second homes"
  if (
    sense.name === 'second' &&
    sense.symbol === null &&
    numeral.value !== 1 &&
    tokens.word(i) === 'second' &&
    !tokens.hyphen(i - 1) &&
    /[^s]s$/.test(tokens.slice(next))
  )
    return false;
  if (sense.counted && !(numeral.value > 1 && Number.isInteger(numeral.value) && tokens.slice(i).endsWith('s')))
    return false;
  // "1.5 nm off the point"
  const away = sense.near === 'atSea' && tokens.is(next, 'seaward');
  if (sense.near !== null && !away && !context.nearby(i, sense.near, COMPANY) && !isOfOneRate(context, sense.near, i))
    return false;
  // "cut rates by a quarter point"
  if (sense.near === 'rateWord' && !(numeral.value < 1 && numeral.value > 0 && numeral.written === 'fraction'))
    return false;
  if (sense.near === 'shareWord' && isOfIndex(context, i, next, numeral)) return false;
  if (sense.measured && !measuredFits(context, sense, i, next, numeral)) return false;
  if (sense.symbol === null) return true;
  if (tokens.text.slice(tokens.start(i), tokens.end(next - 1)) !== sense.symbol) return false;
  if (bare) return true;
  if (!digits && !/[€$£₹¥%°]/.test(sense.symbol)) return sense.currency !== null && sense.minorOf === null;
  return symbolFits(context, sense.symbol, i, next, numeral);
}

/** "raised its base rate by a quarter point": one rate that is changed. */
function isOfOneRate(context: Context, near: string, i: number): boolean {
  return near === 'rateWord' && context.nearby(i, 'oneRate', COMPANY) && context.nearby(i, 'changeVerb', COMPANY);
}

/** From here on points beside a percentage are those of an index. */
const INDEX_POINTS = 100;

/** "put on 112 points, or 0.9 per cent", "the Dow fell 212 points (0.6%)": points of an index, which are told in percent too. */
function isOfIndex(context: Context, i: number, next: number, numeral: Numeral): boolean {
  const { tokens } = context;
  if (context.nearby(i, 'stockIndex', COMPANY)) return true;
  const comma = tokens.symbol(next, ',') ? next + 1 : next;
  // a lead of 12 points (49% to 37%) is one of percentage points
  if (numeral.value < INDEX_POINTS || (tokens.word(comma) !== 'or' && !tokens.symbol(comma, '('))) return false;
  for (let k = comma + 1; k <= comma + RESTATING; k++)
    if (tokens.symbol(k, '%') || /^(?:per|percent|pct|pc)$/i.test(tokens.slice(k))) return true;
  return false;
}

/** Within so many tokens the percentage is told: "or about 0.9 per cent". */
const RESTATING = 5;

/** Among several meanings of one writing, the one the company suggests. */
function choose(context: Context, senses: readonly UnitSense[], next: number, numeral: Numeral): UnitSense | undefined {
  if (senses.length < 2) return senses[0];
  const exact = senses.filter((s) => s.symbol !== null);
  const pool = exact.length > 0 ? exact : senses;
  const { tokens } = context;
  const first = pool[0];
  if (pool.some((s) => s.name === 'foot') && tokens.kind(next) !== DIGITS)
    return lengthBefore(context, numeral) ? first : (pool.find((s) => s.name === 'minute') ?? first);
  return numeral.value >= 0 ? first : first;
}

/** "2 yd 7'": the mark behind a length is a length too. */
function lengthBefore(context: Context, numeral: Numeral): boolean {
  const { tokens, lexicon } = context;
  const before = lexicon.units.match(tokens, numeral.first - 1)?.values[0];
  return before?.dimension === 'length';
}
