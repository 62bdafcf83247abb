import type { Numeral } from '../parts/amount';
import type { Context } from '../parts/context';
import { readDigits, type DigitNumber } from './digits';
import type { Written } from '../parts/figure';
import { readNumberWords } from './number-words';
import { isKelvin } from '../parts/warmth';
import { BREAK, DIGITS, isDash, SYMBOL, WORD, type Tokens } from '../parts/tokens';

export interface NumeralOptions {
  /** A currency sign stands before it: scale letters may be m, b, T too. */
  readonly money?: boolean;
}

/** The number at token i, in digits or words, with sign and scale; null where there is none. */
export function readNumeral(context: Context, i: number, options: NumeralOptions = {}): Numeral | null {
  if (options.money) return read(context, i, true);
  const known = context.remembered(i);
  return known === undefined ? context.remember(i, read(context, i, false)) : known;
}

function read(context: Context, i: number, money: boolean): Numeral | null {
  const { tokens } = context;
  // "34 percent, plus or minus 2.5 points"
  const eitherWay = tokens.word(i - 1) === 'or' && tokens.slice(i - 2) === 'plus';
  const sign = (tokens.word(i) === 'minus' && !eitherWay) || tokens.word(i) === 'negative' ? -1 : 1;
  const from = sign < 0 ? i + 1 : i;
  const numeral = readUnsigned(context, from, money);
  if (!numeral) return null;
  if (sign < 0) return { ...numeral, first: i, value: -numeral.value };
  return signBefore(tokens, i) ? { ...numeral, first: i - 1, value: -numeral.value } : numeral;
}

/** A minus before the number: glued to it, with a blank, a bracket or the start before it. */
function signBefore(tokens: Tokens, i: number): boolean {
  if (!isDash(tokens.code(i - 1)) || tokens.kind(i - 1) !== SYMBOL) return false;
  if (i - 1 === 0 || tokens.kind(i - 2) === BREAK) return true;
  if (!tokens.glued(i) || tokens.kind(i) === WORD) return false;
  return !tokens.glued(i - 1) || tokens.symbol(i - 2, '(') || tokens.symbol(i - 2, '$');
}

function readUnsigned(context: Context, i: number, money: boolean): Numeral | null {
  const { tokens } = context;
  const digits = readDigits(context, i);
  if (!digits) {
    const words = readNumberWords(context, i, null);
    if (!words) return null;
    const written: Written = words.fraction && words.value < 1 ? 'fraction' : 'words';
    return {
      first: i,
      next: words.next,
      value: words.value,
      place: words.place,
      stated: words.stated,
      written,
      scaled: words.stated,
      scale: scaleAt(tokens, words.next - 1),
      bare: false,
    };
  }
  const letter = digits.fraction || digits.power ? null : scaleLetter(context, digits, money);
  if (letter) {
    return {
      first: i,
      next: letter.next,
      value: Number((digits.value * letter.factor).toPrecision(15)),
      place: (digits.place ?? 1) * letter.factor,
      stated: true,
      written: 'digits',
      scaled: true,
      scale: letter.factor,
      bare: false,
    };
  }
  const open = plusBeforeScale(tokens, digits.next) ? { ...digits, next: digits.next + 1 } : digits;
  const words = readNumberWords(context, i, open);
  if (words && words.next > open.next) {
    return {
      first: i,
      next: words.next,
      value: words.value,
      place: words.place,
      stated: words.stated || digits.point,
      written: 'digits',
      scaled: words.stated,
      scale: scaleAt(tokens, words.next - 1),
      bare: false,
    };
  }
  return {
    first: i,
    next: digits.next,
    value: digits.value,
    place: digits.place,
    stated: digits.point,
    scaled: false,
    scale: 1,
    written: digits.fraction && digits.value < 1 ? 'fraction' : 'digits',
    bare: !digits.point && !digits.grouped && !digits.fraction && !digits.power,
  };
}

/** "6.3+ million": the plus that makes a number the least there is stands before its scale. */
function plusBeforeScale(tokens: Tokens, i: number): boolean {
  return tokens.symbol(i, '+') && tokens.glued(i) && tokens.lexeme(i + 1)?.scale !== undefined;
}

/** "crore", "thousand crore": the scale that ends with token i. */
function scaleAt(tokens: Tokens, i: number): number {
  let scale = tokens.lexeme(i)?.scale ?? 1;
  for (let k = i - 1; ; k--) {
    const before = tokens.lexeme(k)?.scale ?? 1;
    // "two hundred thousand" are thousands
    if (before < 1000) return scale;
    scale *= before;
  }
}

/** A letter for a scale behind digits. Without a currency, "m" is metres unless a counted noun follows. */
function scaleLetter(context: Context, digits: DigitNumber, money: boolean): { factor: number; next: number } | null {
  const { tokens, lexicon } = context;
  const i = digits.next;
  const plainNumber = digits.point || digits.grouped;
  if (tokens.kind(i) !== WORD || tokens.length(i) > 2) return null;
  const letter = tokens.slice(i);
  const factor = lexicon.letters.get(letter);
  if (factor === undefined || (tokens.glued(i + 1) && tokens.kind(i + 1) === DIGITS)) return null;
  const glued = tokens.glued(i);
  if (!glued && tokens.start(i) - tokens.end(i - 1) > 1) return null;
  if (money) {
    if (!glued && (letter === 'T' || letter === 'G')) return null;
    // "£180 B&B"
    if (!glued && tokens.symbol(i + 1, '&') && tokens.glued(i + 1)) return null;
    return { factor, next: i + 1 };
  }
  // nobody writes thousands of thousands so: "9,900 K" is a temperature
  if (letter === 'K' && ((plainNumber && !glued) || (isKelvin(context, i) && !countedBehind(tokens, i + 1))))
    return null;
  if (letter === 'm') {
    if (!glued || tokens.is(i + 1, 'stretch') || isRace(tokens, digits)) return null;
    const counted = countedBehind(tokens, i + 1);
    context.millions ||= counted;
    return counted || (context.millions && (tokens.kind(i + 1) !== WORD || tokens.is(i + 1, 'function')))
      ? { factor, next: i + 1 }
      : null;
  }
  // "5G" is a network, "1.2G" a number
  if (letter === 'T' || (letter === 'G' && !plainNumber) || (letter === 'B' && !glued) || (letter === 'b' && !glued))
    return null;
  if (!glued && letter === 'k' && tokens.kind(i + 1) === WORD && !countedBehind(tokens, i + 1)) return null;
  return { factor, next: i + 1 };
}

/** Lengths of races on the track, in the pool and on the ice, in metres. */
export const RACES: ReadonlySet<number> = new Set([
  50, 60, 100, 110, 200, 300, 400, 500, 800, 1000, 1500, 3000, 5000, 10_000,
]);

/**
 * "the 800m heats", "in 100m finals", "the 400m runners"; but "145m records" and "some 50m swimmers" are so many: what
 * may be counted in millions needs an article before the length.
 */
function isRace(tokens: Tokens, { value, next }: DigitNumber): boolean {
  if (!RACES.has(value)) return false;
  if (tokens.is(next + 1, 'raceNoun')) return true;
  return tokens.is(next + 1, 'racer') && tokens.is(next - 2, 'beforeRace');
}

/** A noun in the plural, or a unit word, follows: "9.6m passengers", "0.31m tonnes", "1.5m new homes". */
function countedBehind(tokens: Tokens, i: number): boolean {
  for (let k = i; k < i + 3; k++) {
    if (tokens.kind(k) !== WORD || tokens.start(k) - tokens.end(k - 1) !== 1) return false;
    const word = tokens.slice(k);
    if (tokens.is(k, 'function')) return false;
    // "1.5m km"
    if (k === i && word.length > 1 && tokens.lexeme(k)?.unit === true && !tokens.is(k, 'stretch')) return true;
    if (word.length < 3) return false;
    // "the 366m vessel carries 15,000": a verb
    if (k > i && (tokens.kind(k + 1) === DIGITS || ['a', 'an', 'the'].includes(tokens.slice(k + 1)))) return false;
    if (/[^s]s$|sses$|people|children|women|men$/.test(word))
      return !/^(?:is|was|has|this|was|says|us|as|less|rises?|falls?|his)$/i.test(word);
    if (tokens.lexeme(k)?.begins) return false;
  }
  return false;
}
