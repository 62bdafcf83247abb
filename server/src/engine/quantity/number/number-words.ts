import type { Context } from '../parts/context';
import { readDigits } from './digits';
import { belowHundred, decimals, goesOn, isSpokenScale, mayGoOn } from './number-word-parts';
import { denominator, readFraction, scaleOfFraction } from './fractions';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** A number written out, or digits with scale words. */
export interface WordNumber {
  readonly value: number;
  readonly next: number;
  readonly place: number | null;
  /** A scale word or "point" was used. */
  readonly stated: boolean;
  readonly fraction: boolean;
}

/** No written number has more tokens than this. */
const LONGEST = 28;

/** State of a number being read: finished scales in `total`, the rest in `group`. */
interface Sum {
  total: number;
  group: number | null;
  lastScale: number;
  lastCardinal: number;
  place: number | null;
  stated: boolean;
  fraction: boolean;
  /** It began in digits. */
  readonly inDigits: boolean;
  next: number;
}

/**
 * The written number at token i ("two hundred and fifty thousand", "fifteen hundred", "three-quarters of a million",
 * "two and a half", "a dozen"), or the one that goes on from a number in digits ("3.2" million, "4" thousand).
 */
export function readNumberWords(
  context: Context,
  i: number,
  digits: { value: number; next: number; place: number | null; fraction: boolean } | null,
): WordNumber | null {
  if (digits && !mayGoOn(context.tokens, digits.next)) return null;
  const sum: Sum = {
    total: 0,
    group: digits ? digits.value : null,
    lastScale: Infinity,
    lastCardinal: digits ? -1 : 0,
    place: digits ? digits.place : 1,
    stated: false,
    fraction: digits?.fraction ?? false,
    inDigits: digits !== null,
    next: digits ? digits.next : i,
  };
  if (!digits && !begin(context, sum)) return null;
  const limit = i + LONGEST;
  while (sum.next < limit && step(context, sum));
  if (sum.group === null && sum.total === 0) return null;
  const value = clean(sum.total + (sum.group ?? 0));
  const parts = digits || sum.fraction ? null : denominator(context.tokens, sum.next);
  if (parts && value > 1)
    return {
      value: Number((value / parts.value).toPrecision(15)),
      next: parts.next,
      place: null,
      stated: false,
      fraction: true,
    };
  return { value, next: sum.next, place: sum.place, stated: sum.stated, fraction: sum.fraction };
}

/** Without the last digit's error of binary arithmetic. */
function clean(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** The first word: "a hundred", "half a million", "two-thirds", "a quarter of a billion", "twelve". */
function begin(context: Context, sum: Sum): boolean {
  const { tokens } = context;
  const i = sum.next;
  const fraction = readFraction(context, i);
  if (fraction) {
    const scaled = scaleOfFraction(tokens, fraction.next);
    if (scaled) {
      sum.total = fraction.value * scaled.value;
      sum.lastScale = scaled.value;
      sum.place = null;
      sum.stated = true;
      sum.next = scaled.next;
      return true;
    }
    sum.group = fraction.value;
    sum.place = null;
    sum.fraction = true;
    sum.next = fraction.next;
    return true;
  }
  const word = tokens.word(i);
  if (word === 'a' || word === 'an') {
    const behind = tokens.lexeme(i + 1);
    if (!behind?.scale && !behind?.dozen) return false;
    sum.group = 1;
    sum.next = i + 1;
    return true;
  }
  const lexeme = tokens.lexeme(i);
  if (lexeme?.scale && word.length > 3 && !tokens.glued(i)) {
    sum.group = 1;
    return true;
  }
  // "point five percent", but "Annex II, point 4"
  if (word === 'point' && decimals(tokens, i)) {
    if (tokens.kind(i + 1) === DIGITS && tokens.lexeme(i + 2)?.unit !== true) return false;
    sum.group = 0;
    return true;
  }
  // "Twenty20" is a name
  return lexeme?.cardinal !== undefined && !(tokens.kind(i + 1) === DIGITS && tokens.glued(i + 1));
}

/** Takes one more word; false where the number ends. */
function step(context: Context, sum: Sum): boolean {
  const { tokens } = context;
  let i = sum.next;
  if (
    tokens.hyphen(i) &&
    tokens.glued(i) === tokens.glued(i + 1) &&
    tokens.kind(i + 1) === WORD &&
    continues(tokens, i + 1) &&
    sum.next > 0 &&
    tokens.kind(i - 1) !== DIGITS &&
    (tokens.glued(i) || sum.lastCardinal >= 20)
  )
    i++;
  else if (tokens.hyphen(i) && tokens.lexeme(i + 1)?.scale && tokens.glued(i + 1)) i++;
  // "thirty-odd thousand"
  else if (tokens.hyphen(i) && tokens.slice(i + 1) === 'odd' && tokens.glued(i + 1) && tokens.lexeme(i + 2)?.scale)
    i += 2;
  const lexeme = tokens.lexeme(i);
  const word = lexeme?.word ?? '';
  if (lexeme?.cardinal !== undefined && beginsAnother(tokens, sum, i)) return false;
  if (lexeme?.cardinal !== undefined) return takeCardinal(sum, lexeme.cardinal, i + 1);
  if (word === 'hundred') return takeHundred(sum, i + 1);
  if (lexeme?.scale) return isScale(tokens, i, word) && takeScale(sum, lexeme.scale, i + 1);
  if (lexeme?.scalePlural && word !== 'hundreds' && sum.next > 0 && tokens.word(i + 1) !== 'of')
    return takeScale(sum, lexeme.scalePlural, i + 1);
  if (lexeme?.spokenScale) return isSpokenScale(tokens, i) && takeScale(sum, lexeme.spokenScale, i + 1);
  if (lexeme?.dozen && sum.group !== null && sum.group > 0 && lexeme.dozen === 12) {
    sum.group *= 12;
    sum.place = 1;
    sum.next = i + 1;
    return true;
  }
  if (
    word === 'point' &&
    sum.group !== null &&
    (sum.lastCardinal >= 0 || (tokens.kind(i + 1) === DIGITS && sum.place === 1 && Number.isInteger(sum.group)))
  ) {
    const after = decimals(tokens, i);
    if (!after) return false;
    sum.group += after.value;
    sum.place = after.place;
    sum.stated = true;
    sum.lastCardinal = -1;
    sum.next = after.next;
    return true;
  }
  if (
    tokens.symbol(i, ',') &&
    tokens.kind(i - 2) !== DIGITS &&
    sum.group === null &&
    sum.lastScale >= 1000 &&
    goesOn(tokens, i + 1, sum.lastScale)
  ) {
    sum.next = i + 1;
    return true;
  }
  if (word === 'and' || tokens.symbol(i, '&')) return takeAnd(context, sum, i);
  if (tokens.kind(i) === DIGITS && sum.group === null && sum.lastScale < Infinity) return takeDigits(context, sum, i);
  return false;
}

/** "500 million seven-year bonds", "two billion five-year notes": behind a scale a new number begins what a hyphen hangs on. */
function beginsAnother(tokens: Tokens, sum: Sum, i: number): boolean {
  const joined = tokens.hyphen(i + 1) && tokens.glued(i + 1) && tokens.kind(i + 2) === WORD;
  return sum.group === null && sum.lastScale < Infinity && joined && !continues(tokens, i + 2);
}

function continues(tokens: Tokens, i: number): boolean {
  const lexeme = tokens.lexeme(i);
  return (
    lexeme?.cardinal !== undefined ||
    lexeme?.scale !== undefined ||
    lexeme?.dozen !== undefined ||
    lexeme?.word === 'and'
  );
}

/** Short scale signs need the number right before them, and no letter of another word behind. */
function isScale(tokens: Tokens, i: number, word: string): boolean {
  if (word.length > 3) return true;
  return !tokens.glued(i + 1) || tokens.kind(i + 1) !== WORD;
}

function takeCardinal(sum: Sum, value: number, next: number): boolean {
  const last = sum.lastCardinal;
  if (sum.group === null) sum.group = value;
  else if (last === 100 && value < 100) sum.group += value;
  else if (last >= 20 && last < 100 && last % 10 === 0 && value > 0 && value < 10) sum.group += value;
  else if (last > 0 && last < 10 && sum.group === last && value >= 20 && value < 100 && sum.total === 0)
    sum.group = last * 100 + value;
  else return false;
  sum.lastCardinal = value;
  sum.place = 1;
  sum.next = next;
  return true;
}

function takeHundred(sum: Sum, next: number): boolean {
  if (
    sum.group === null ||
    (sum.group >= 100 && sum.lastCardinal >= 0) ||
    sum.group >= 1000 ||
    sum.lastCardinal === 100
  )
    return false;
  sum.group = Number((sum.group * 100).toPrecision(15));
  sum.place = (sum.place ?? 1) * 100;
  sum.stated = true;
  sum.lastCardinal = 100;
  sum.next = next;
  return true;
}

function takeScale(sum: Sum, scale: number, next: number): boolean {
  if (sum.group !== null && scale < sum.lastScale) {
    sum.total += sum.group * scale;
    sum.place = sum.place === null ? null : sum.place === 100 && sum.lastCardinal === 100 ? scale : sum.place * scale;
  } else if (sum.group === null && sum.total > 0 && scale >= 100000) {
    // "three thousand million", "three lakh crore"
    sum.total *= scale;
    sum.place = sum.place === null ? null : sum.place * scale;
  } else return false;
  sum.group = null;
  sum.lastScale = scale;
  sum.stated = true;
  sum.fraction = false;
  sum.lastCardinal = 0;
  sum.next = next;
  return true;
}

/** "two hundred and six", "two and a half", "three million and a half". */
function takeAnd(context: Context, sum: Sum, i: number): boolean {
  const { tokens } = context;
  const multiplier = sum.group === null ? sum.lastScale : sum.lastCardinal === 100 ? 100 : 1;
  // "two-and-a-half-year"
  const from = tokens.hyphen(i + 1) && tokens.glued(i + 1) ? i + 2 : i + 1;
  const fraction = readFraction(context, from, true);
  if (fraction && fraction.value < 1 && !sum.fraction) {
    const scale = sum.group === null ? tokens.lexeme(fraction.next)?.scale : undefined;
    if (scale !== undefined && scale < sum.lastScale) {
      sum.total += fraction.value * scale;
      sum.lastScale = scale;
      sum.next = fraction.next + 1;
      return true;
    }
    sum.total += fraction.value * (sum.group === null ? multiplier : 1);
    // "two and a half" is stated to the half
    sum.place = fraction.unit * (sum.group === null ? multiplier : 1);
    sum.lastCardinal = -1;
    sum.next = fraction.next;
    if (sum.group === null) return true;
    sum.group += sum.total;
    sum.total = 0;
    sum.fraction = true;
    return true;
  }
  if (multiplier < 100 || multiplier === Infinity) return false;
  if (tokens.kind(from) === DIGITS) return takeDigits(context, sum, from);
  const small = belowHundred(tokens, from);
  if (!small) return false;
  const hundred = tokens.word(small.next) === 'hundred';
  // "6 crore and two hundred", but "3 million and forty farms" are two things
  if (sum.inDigits && multiplier > 100 && !hundred) return false;
  if (hundred && multiplier === 100) return false;
  const scale = tokens.lexeme(hundred ? small.next + 1 : small.next)?.scale;
  if (scale !== undefined && scale >= sum.lastScale) return false;
  sum.group = (sum.group ?? 0) + small.value;
  sum.place = 1;
  sum.lastCardinal = small.value >= 20 ? 0 : small.value;
  sum.next = small.next;
  return true;
}

function takeDigits(context: Context, sum: Sum, i: number): boolean {
  const { tokens } = context;
  const digits = readDigits(context, i);
  if (!digits || digits.value >= Math.min(sum.lastScale, sum.lastCardinal === 100 ? 100 : Infinity) || digits.fraction)
    return false;
  const scaled = tokens.lexeme(digits.next)?.scale;
  if (scaled === 100 && sum.lastCardinal === 100) return false;
  const behindAnd = tokens.word(i - 1) === 'and';
  // "two thousand and 40", "4 thousand 3 hundred and 21", but "3 million and 40 farms" are two things
  const hundred = sum.lastCardinal === 100;
  const added = hundred || (sum.lastScale < Infinity && !sum.inDigits);
  if (!scaled && !(behindAnd && added && tokens.kind(i - 2) === WORD)) return false;
  if (scaled && scaled >= sum.lastScale) return false;
  if (!scaled && tokens.symbol(digits.next, '%')) return false;
  sum.group = (sum.group ?? 0) + digits.value;
  sum.place = digits.place;
  sum.lastCardinal = -1;
  sum.next = digits.next;
  return true;
}
