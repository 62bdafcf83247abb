import type { Context } from '../parts/context';
import { pointGroups } from './continental';
import { DIGITS, SYMBOL, WORD, isDash, type Tokens } from '../parts/tokens';

/** A number written in digits. */
export interface DigitNumber {
  readonly value: number;
  readonly next: number;
  /** Place value of the last digit: 0.01 for 3.25; null for fractions. */
  readonly place: number | null;
  readonly point: boolean;
  readonly grouped: boolean;
  readonly fraction: boolean;
  /** Written with a power of ten or another power. */
  readonly power: boolean;
}

/** Digit runs longer than this are codes, not numbers. */
const LONGEST_RUN = 18;
/** But behind a point any number of places may stand. */
const MOST_PLACES = 100;
/** More groups than this no number has that is written out. */
const MOST_GROUPS = 33;
/** Denominators in use after a slash; 7, 11 and the like are dates and editions ("24/7", "9/11"). */
const SLASH_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 25, 32, 40, 50, 60, 64, 100, 1000]);
/** Signs of multiplication: ×, ·, ⋅ and the asterisk. */
const TIMES = new Set([0xd7, 0xb7, 0x22c5, 0x2a]);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number at token i: "1,234.5", "1 234", "2,50,000", ".77", "3½", "2 1/2", "1/4", "4e14", "1.3x10^6". */
export function readDigits(context: Context, i: number): DigitNumber | null {
  const { tokens } = context;
  const kind = tokens.kind(i);
  if (kind === SYMBOL) return fromSign(context, i);
  if (kind !== DIGITS || tokens.length(i) > LONGEST_RUN) return null;
  const next = i + 1;
  // most numbers are nothing but digits
  const plainly = tokens.kind(next) === WORD && !tokens.glued(next) && !mayMultiply(tokens, next);
  if (plainly) return digitNumber(Number(tokens.slice(i)), next, 1, false, false);
  return fromDigits(context, i);
}

/** An "x" or "e" behind digits may begin a power of ten. */
function mayMultiply(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  return word === 'x' || word === 'e';
}

function digitNumber(value: number, next: number, place: number | null, point: boolean, grouped: boolean): DigitNumber {
  return { value, next, place, point, grouped, fraction: false, power: false };
}

/** "½", ".77". */
function fromSign(context: Context, i: number): DigitNumber | null {
  const { tokens, lexicon } = context;
  const code = tokens.code(i);
  const vulgar = code > 0xbb ? lexicon.vulgar.get(code) : undefined;
  if (vulgar !== undefined && isLostLetter(tokens, i)) return null;
  if (vulgar !== undefined) return { ...plain, value: vulgar, next: i + 1, place: null, fraction: true };
  if (code === 0x2e && tokens.kind(i + 1) === DIGITS && tokens.glued(i + 1) && !tokens.glued(i)) {
    const digits = tokens.slice(i + 1);
    if (digits.length > MOST_PLACES) return null;
    return withPower(tokens, {
      ...plain,
      value: Number(`0.${digits}`),
      next: i + 2,
      place: placeOf(digits.length),
      point: true,
    });
  }
  return null;
}

/** "ï¿½": the sign that stands for a letter nobody could decode, decoded wrongly once more. */
function isLostLetter(tokens: Tokens, i: number): boolean {
  return tokens.code(i - 1) === 0xbf && tokens.glued(i) && tokens.text.charCodeAt(tokens.start(i) - 2) === 0xef;
}

function fromDigits(context: Context, i: number): DigitNumber {
  const { tokens } = context;
  const whole = integer(context, i);
  let value = Number(whole.digits);
  let { next } = whole;
  let place: number | null = 1;
  let point = false;
  if (
    tokens.symbol(next, '.') &&
    tokens.glued(next) &&
    tokens.kind(next + 1) === DIGITS &&
    tokens.glued(next + 1) &&
    tokens.length(next + 1) <= MOST_PLACES
  ) {
    const decimals = tokens.slice(next + 1);
    value = Number(`${whole.digits}.${decimals}`);
    place = placeOf(decimals.length);
    point = true;
    next += 2;
  }
  const powered = withPower(tokens, digitNumber(value, next, place, point, whole.grouped));
  if (powered.power) return powered;
  if (point) return withPartOfPlace(context, powered);
  return withFraction(context, i, powered);
}

const plain = { point: false, grouped: false, fraction: false, power: false } as const;

function placeOf(decimals: number): number {
  return Number(`1e-${decimals}`);
}

/** Digits with group separators: commas in threes or the Indian way, thin or plain blanks in threes, points in several threes. */
function integer(context: Context, i: number): { digits: string; next: number; grouped: boolean } {
  const { tokens } = context;
  const head = tokens.slice(i);
  const groups: string[] = [];
  let next = i + 1;
  if (head.length <= 3 && tokens.symbol(next, ',')) {
    while (
      groups.length < MOST_GROUPS &&
      tokens.symbol(next, ',') &&
      tokens.glued(next) &&
      tokens.kind(next + 1) === DIGITS &&
      tokens.glued(next + 1)
    ) {
      const group = tokens.slice(next + 1);
      if (group.length !== 3 && group.length !== 2) break;
      groups.push(group);
      next += 2;
    }
    let kept = groups.findIndex((g) => g.length !== 3);
    if (kept < 0) kept = groups.length;
    const indian =
      head.length <= 2 &&
      groups.length > 1 &&
      groups.at(-1)?.length === 3 &&
      groups.slice(0, -1).every((g) => g.length === 2);
    if (indian) kept = groups.length;
    return { digits: head + groups.slice(0, kept).join(''), next: i + 1 + 2 * kept, grouped: kept > 0 };
  }
  const pointed = tokens.symbol(next, '.') ? pointGroups(tokens, i) : null;
  if (pointed !== null) {
    const digits = tokens.text.slice(tokens.start(i), tokens.end(pointed - 1)).replace(/\./g, '');
    return { digits, next: pointed, grouped: true };
  }
  if (head.length <= 3 && !head.startsWith('0')) {
    while (groups.length < MOST_GROUPS && spacedGroup(tokens, next)) groups.push(tokens.slice(next++));
    const after = tokens.kind(next) === DIGITS && tokens.start(next) - tokens.end(next - 1) === 1;
    if (groups.length === 1 && isModelBehind(context, next - 1)) return { digits: head, next: i + 1, grouped: false };
    if (groups.length > 0 && !after && (!tokens.glued(i) || opens(tokens, i - 1)))
      return { digits: head + groups.join(''), next, grouped: true };
  }
  return { digits: head, next: i + 1, grouped: false };
}

/** "38 737 jets": a number of things that are called by one. */
function isModelBehind({ tokens, lexicon }: Context, i: number): boolean {
  const written = tokens.slice(i);
  return tokens.is(i + 1, 'modelThing') && lexicon.tables.names.models.some((m) => m.numbers.includes(written));
}

/** A currency sign, in letters or not, a dash or bracket, behind which a number begins. */
function opens(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === WORD) return true;
  return tokens.kind(i) === SYMBOL && (isDash(tokens.code(i)) || /[\p{Sc}(+~≈<>≤≥]/u.test(tokens.slice(i)));
}

function spacedGroup(tokens: Tokens, i: number): boolean {
  return (
    (tokens.kind(i) === DIGITS &&
      tokens.length(i) === 3 &&
      tokens.start(i) - tokens.end(i - 1) === 1 &&
      tokens.text.charCodeAt(tokens.end(i - 1)) !== 10 &&
      !tokens.glued(i + 1)) ||
    (tokens.kind(i) === DIGITS &&
      tokens.length(i) === 3 &&
      tokens.start(i) - tokens.end(i - 1) === 1 &&
      tokens.kind(i + 1) === SYMBOL &&
      !tokens.symbol(i + 1, '/') &&
      !tokens.symbol(i + 1, '-'))
  );
}

/** "4e14", "2.48×10−5", "1.3x10^6", "2^10", "10⁶". */
function withPower(tokens: Tokens, number: DigitNumber): DigitNumber {
  const { next } = number;
  const kind = tokens.kind(next);
  if (kind !== WORD && kind !== SYMBOL) return number;
  const scaled = (factor: number, after: number): DigitNumber => ({
    ...number,
    value: Number((number.value * factor).toPrecision(15)),
    place: number.place === null ? null : number.place * factor,
    next: after,
    power: true,
  });
  if (tokens.word(next) === 'e' && tokens.glued(next)) {
    const exponent = signed(tokens, next + 1);
    if (exponent && Math.abs(exponent.value) < 40) return scaled(10 ** exponent.value, exponent.next);
  }
  const times = tokens.word(next) === 'x' || TIMES.has(tokens.code(next));
  if (times && tokens.kind(next + 1) === DIGITS && tokens.length(next + 1) <= 2) {
    const base = Number(tokens.slice(next + 1));
    const exponent = power(tokens, next + 2, base === 10);
    if (exponent && Math.abs(exponent.value) < 40) return scaled(base ** exponent.value, exponent.next);
  }
  const raised = power(tokens, next, false);
  if (raised && Math.abs(raised.value) < 40 && tokens.code(next) === 0x5e) {
    return { ...number, value: number.value ** raised.value, place: null, next: raised.next, power: true };
  }
  return number;
}

/** An exponent behind "^", in superscript, or (behind a ten) set as plain text: "10-3". */
function power(tokens: Tokens, i: number, plainText: boolean): { value: number; next: number } | null {
  if (tokens.code(i) === 0x5e && tokens.glued(i)) return signed(tokens, i + 1);
  let at = i;
  let digits = tokens.code(at) === 0x207b ? '-' : '';
  if (digits) at++;
  for (; at - i < 4; at++) {
    const digit = SUPERSCRIPTS.indexOf(tokens.slice(at) || ' ');
    if (digit < 0 || !tokens.glued(at)) break;
    digits += String(digit);
  }
  if (/\d/.test(digits)) return { value: Number(digits), next: at };
  return plainText && isDash(tokens.code(i)) && tokens.glued(i) ? signed(tokens, i) : null;
}

function signed(tokens: Tokens, i: number): { value: number; next: number } | null {
  let at = i;
  let sign = 1;
  for (; at - i < 2 && (isDash(tokens.code(at)) || tokens.symbol(at, '+')); at++)
    if (isDash(tokens.code(at))) sign = -1;
  if (tokens.kind(at) !== DIGITS || !tokens.glued(at) || tokens.length(at) > 3) return null;
  return { value: sign * Number(tokens.slice(at)), next: at + 1 };
}

/** "4.38¼": a part of the last place, as prices by the bushel have it. */
function withPartOfPlace({ tokens, lexicon }: Context, number: DigitNumber): DigitNumber {
  const vulgar = tokens.glued(number.next) ? lexicon.vulgar.get(tokens.code(number.next)) : undefined;
  if (number.place === null) return number;
  // "$11.45-3/4"
  const hyphen = number.next;
  const joined = tokens.hyphen(hyphen) && tokens.glued(hyphen) && tokens.glued(hyphen + 1);
  const part = joined ? slash(tokens, hyphen + 1) : null;
  if (part && part.value < 1) {
    const value = Number((number.value + part.value * number.place).toPrecision(15));
    return { ...number, value, next: part.next, place: number.place / 4 };
  }
  if (vulgar === undefined) return number;
  const value = Number((number.value + vulgar * number.place).toPrecision(15));
  return { ...number, value, next: number.next + 1, place: number.place / 4 };
}

/** "3½", "2 1/2", "1/4". */
function withFraction(context: Context, i: number, number: DigitNumber): DigitNumber {
  const { tokens, lexicon } = context;
  const vulgar = lexicon.vulgar.get(tokens.code(number.next));
  if (vulgar !== undefined && tokens.start(number.next) - tokens.end(number.next - 1) <= 1) {
    return { ...number, value: number.value + vulgar, next: number.next + 1, place: null, fraction: true };
  }
  const own = slash(tokens, i);
  if (own && number.next === i + 1) return { ...number, value: own.value, next: own.next, place: null, fraction: true };
  // "3-1/2"
  const hyphen = tokens.hyphen(number.next) && tokens.glued(number.next) && tokens.glued(number.next + 1) ? 1 : 0;
  const at = number.next + hyphen;
  const behind = tokens.start(at) - tokens.end(number.next - 1) <= 2 ? slash(tokens, at) : null;
  if (behind && behind.value < 1 && number.value < 10000) {
    return { ...number, value: number.value + behind.value, next: behind.next, place: null, fraction: true };
  }
  return number;
}

function slash(tokens: Tokens, i: number): { value: number; next: number } | null {
  if (tokens.kind(i) !== DIGITS || !tokens.symbol(i + 1, '/') || tokens.kind(i + 2) !== DIGITS) return null;
  if (tokens.glued(i + 1) !== tokens.glued(i + 2)) return null;
  if (tokens.symbol(i + 3, '/') || (tokens.symbol(i + 3, '-') && tokens.glued(i + 3) && tokens.kind(i + 4) === DIGITS))
    return null;
  if (tokens.length(i) > 4 || tokens.length(i + 2) > 4) return null;
  const top = Number(tokens.slice(i));
  const bottom = Number(tokens.slice(i + 2));
  if (!SLASH_DENOMINATORS.has(bottom) || top >= bottom || top === 0) return null;
  return { value: top / bottom, next: i + 3 };
}
