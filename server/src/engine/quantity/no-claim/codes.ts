import {
  courtReport,
  directive,
  docket,
  identifier,
  lawReport,
  pastSlashes,
  position,
  standard,
  verse,
  volume,
} from './case-numbers';
import names from '../../data/names.json';
import { isoDate, numericDate } from '../date/numeric-dates';
import type { Context } from '../parts/context';
import { pointGroups } from '../number/continental';
import { readNumeral } from '../number/numeral';
import { isBehindMaker, isOfModels } from './models';
import { isRunsAndWickets, isTries } from '../number/sports';
import { DIGITS, SYMBOL, WORD, type Tokens } from '../parts/tokens';

const ADDRESS =
  /:\/\/|^\W?(?:doi:)?10\.\d{4,9}\/|^www\.|\w@\w|[\\_=&]\w|\w[#?]\w|[a-z]\.[a-z]{2,}\/|^@\w|^#\p{L}|(?:[0-9a-f]{2}:){3}|\d;\d/iu;
/** Longest stretch without a blank that is looked at, in tokens; prose has none so long, so that it is data or an address. */
const CHUNK = 80;

/**
 * The token behind a code at token i (phone number, URL, hash, version, document number, model name), or null where
 * the digits may be a number.
 */
export function codeAt(context: Context, i: number): number | null {
  const { tokens } = context;
  if (tokens.kind(i) !== DIGITS) return null;
  const found =
    identifier(tokens, i) ??
    (isTries(context, i) ? null : docket(tokens, i)) ??
    lawReport(tokens, i) ??
    courtReport(tokens, i) ??
    verse(tokens, i) ??
    standard(tokens, i) ??
    volume(tokens, i) ??
    position(tokens, i) ??
    mapScale(tokens, i) ??
    hyphenated(tokens, i) ??
    dashedModel(context, i) ??
    phone(tokens, i) ??
    zeroed(tokens, i) ??
    chunk(context, i) ??
    joined(context, i);
  return found === null ? directive(tokens, i) : pastSlashes(tokens, found);
}

/** "1:250,000": the scale of a map, or of a model. */
function mapScale(tokens: Tokens, i: number): number | null {
  if (!tokens.symbol(i + 1, ':') || tokens.slice(i) !== '1' || tokens.kind(i + 2) !== DIGITS || !tokens.glued(i + 2))
    return null;
  let next = i + 3;
  while (tokens.symbol(next, ',') && tokens.glued(next) && tokens.length(next + 1) === 3 && tokens.glued(next + 1))
    next += 2;
  const end = tokens.slice(next - 1);
  if (tokens.word(i - 1) === 'scale') return next;
  return (next > i + 3 || tokens.length(i + 2) > 3) && end.endsWith('00') ? next : null;
}

/** "a 787-9": the number of a known model; "a 112-6" is a score. */
function dashedModel(context: Context, i: number): number | null {
  const { tokens } = context;
  if (!isOfModels(context, i)) return null;
  const parts = tokens.length(i) === 3 && tokens.hyphen(i + 1) && tokens.kind(i + 2) === DIGITS;
  if (!parts || !tokens.glued(i + 1) || !tokens.glued(i + 2)) return null;
  if (isBehindMaker(context, i)) return i + 3;
  if (tokens.length(i + 2) > 1) return null;
  const behind = tokens.kind(i + 3) === WORD && !tokens.is(i + 3, 'function');
  return tokens.word(i - 1) === 'a' && !behind ? i + 3 : null;
}

/** "a 4-3-3", "sort code 20-44-91": three short numbers and more with hyphens, which are neither a day nor a range. */
function hyphenated(tokens: Tokens, i: number): number | null {
  if (tokens.glued(i) || tokens.length(i) > 2) return null;
  let next = i + 1;
  while (tokens.hyphen(next) && tokens.glued(next) && tokens.kind(next + 1) === DIGITS && tokens.glued(next + 1)) {
    if (tokens.length(next + 1) > 2) return null;
    next += 2;
  }
  const goesOn = tokens.glued(next) && tokens.kind(next) !== SYMBOL;
  return next >= i + 5 && !goesOn ? next : null;
}

/** "0800 555 0142", "+99 55 010 0177", "555-0142". */
function phone(tokens: Tokens, i: number): number | null {
  const plus = tokens.symbol(i - 1, '+') && tokens.glued(i) && !tokens.glued(i - 1);
  const zero = tokens.code(i) === 0x30 && tokens.length(i) >= 3;
  let next = i + 1;
  let digits = tokens.length(i);
  let groups = 1;
  while (groups < 8) {
    const sign =
      tokens.kind(next) === SYMBOL && (tokens.hyphen(next) || tokens.symbol(next, ')') || tokens.symbol(next, '/'))
        ? 1
        : 0;
    const at = next + sign;
    if (tokens.kind(at) !== DIGITS || tokens.start(at) - tokens.end(next - 1) > 2 + sign || tokens.length(at) > 9)
      break;
    digits += tokens.length(at);
    next = at + 1;
    groups++;
  }
  if (plus && digits >= 7 && (groups > 1 || digits > 9)) return next;
  if (zero && groups > 1 && digits >= 8 && digits <= 14) return next;
  if (zero && groups === 1 && digits >= 9) return next;
  // "tel. 70 5550 190": blanks between its groups, as no list has them
  if (groups > 2 && digits >= 7 && telephoneBefore(tokens, i)) return next;
  // American writing
  if (groups === 3 && tokens.length(i) === 3 && digits === 10 && tokens.hyphen(i + 1)) return next;
  if (
    groups === 2 &&
    tokens.length(i) === 3 &&
    digits === 7 &&
    tokens.hyphen(i + 1) &&
    tokens.length(i + 2) === 4 &&
    !tokens.glued(i) &&
    (tokens.code(i + 2) === 0x30 || telephoneBefore(tokens, i))
  )
    return next;
  return groups >= 3 && digits >= 10 && tokens.symbol(i - 1, '(') && tokens.length(i) === 3 ? next : null;
}

/** "batches 0824 to 3126": numbers that begin with nought are names, and so is the other end of their range. */
function zeroed(tokens: Tokens, i: number): number | null {
  const { length } = tokens.slice(i);
  // "runway 09L"
  const letter = tokens.kind(i + 1) === WORD && tokens.length(i + 1) === 1 && tokens.capital(i + 1);
  if (tokens.code(i) === 0x30 && length === 2 && !tokens.glued(i) && tokens.glued(i + 1) && letter) return i + 2;
  // "Company number 00417722."
  const stops = tokens.kind(i + 1) === SYMBOL && !(tokens.kind(i + 2) === DIGITS && tokens.glued(i + 2));
  const goesOn = tokens.glued(i + 1) && !(stops && (tokens.symbol(i + 1, '.') || tokens.symbol(i + 1, ',')));
  if (tokens.code(i) !== 0x30 || length < 3 || tokens.glued(i) || goesOn || tokens.count === 1) return null;
  // "reopens at 0600", "0600 GMT"
  if (length === 4 && (tokens.is(i - 1, 'beforeClock') || tokens.is(i + 1, 'clockZone'))) return null;
  const linked = tokens.dash(i + 1) || ['to', 'and', 'or', 'through'].includes(tokens.word(i + 1));
  return linked && tokens.kind(i + 2) === DIGITS && tokens.length(i + 2) === length ? i + 3 : i + 1;
}

function telephoneBefore(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - 5; k--) if (tokens.is(k, 'telephone')) return true;
  return false;
}

/** "n=412", "N: 1,204": how many were asked or examined. */
export function isSampleSize(tokens: Tokens, i: number): boolean {
  const at = i - 2;
  return (
    (tokens.symbol(i - 1, '=') || tokens.symbol(i - 1, ':')) &&
    (tokens.slice(at) === 'n' || tokens.slice(at) === 'N') &&
    !(tokens.glued(at) && !tokens.symbol(at - 1, '(') && !tokens.symbol(at - 1, '['))
  );
}

/** URLs, mail addresses, handles, paths: a stretch without blanks that says what it is. */
function chunk(context: Context, i: number): number | null {
  const { tokens } = context;
  if ((!tokens.glued(i) && !tokens.glued(i + 1)) || isSampleSize(tokens, i)) return null;
  const known = context.chunk;
  const found = known && known.from <= i && i <= known.to ? known : lookAround(tokens, i);
  context.chunk = found;
  return found.address ? found.to + 1 : null;
}

function lookAround(tokens: Tokens, i: number): NonNullable<Context['chunk']> {
  let from = i;
  let to = i;
  while (from > 0 && i - from < CHUNK && tokens.glued(from)) from--;
  while (tokens.glued(to + 1) && to - i < CHUNK) to++;
  if (to - from >= CHUNK) return { from, to, address: true };
  const text = suspect(tokens, from, to) ? tokens.text.slice(tokens.start(from), tokens.end(to)) : '';
  return { from, to, address: ADDRESS.test(text) && !/^[$€£¥]/.test(text) };
}

/** A sign is among the tokens that addresses have and amounts do not, or hardly. */
function suspect(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) {
    const code = tokens.code(k);
    if (
      code === 0x40 ||
      code === 0x2f ||
      code === 0x5c ||
      code === 0x5f ||
      code === 0x3d ||
      code === 0x26 ||
      code === 0x23 ||
      code === 0x3a ||
      code === 0x3b ||
      code === 0x3f ||
      tokens.word(k) === 'www'
    )
      return true;
  }
  return false;
}

/** Letters, points, slashes and hyphens that make digits part of a name: "A320", "F-35", "1.2.3", "14/2026", "5G". */
function joined(context: Context, i: number): number | null {
  const { tokens } = context;
  if (tokens.glued(i) && tokens.kind(i - 1) === WORD && !currencyLetters(context, i - 1)) return i + 1;
  if (
    tokens.glued(i) &&
    (tokens.hyphen(i - 1) || tokens.code(i - 1) === 0x2212) &&
    tokens.glued(i - 1) &&
    tokens.kind(i - 2) === WORD &&
    !hyphenPrefix(tokens, i - 2)
  )
    return pastPoints(tokens, i + 1);
  if (chained(context, i) || isNoteMark(tokens, i)) return i + 1;
  // "Our ref MK/2201"
  if (
    tokens.symbol(i - 1, '/') &&
    tokens.glued(i) &&
    tokens.glued(i - 1) &&
    tokens.kind(i - 2) === WORD &&
    tokens.capital(i - 2) &&
    tokens.is(i - 3, 'documentLabel')
  )
    return i + 1;
  if (tokens.code(i) === 0x30 && tokens.length(i) > 2 && behindSlashedLetters(tokens, i)) return i + 1;
  // what a range has not taken: "787-9"
  if (tokens.glued(i) && tokens.hyphen(i - 1) && tokens.glued(i - 1) && tokens.kind(i - 2) === DIGITS) return i + 1;
  if (
    tokens.glued(i) &&
    tokens.symbol(i - 1, '/') &&
    tokens.glued(i - 1) &&
    tokens.kind(i - 2) === WORD &&
    tokens.glued(i + 1)
  )
    return i + 1;
  if (
    tokens.glued(i) &&
    tokens.symbol(i - 1, '.') &&
    tokens.glued(i - 1) &&
    tokens.kind(i - 2) === WORD &&
    // "build.12", "Room E.216", "type GII.4", but "c.1850"
    (tokens.length(i - 2) > 3 || /^(?:[A-Z]+|v|ver)$/.test(tokens.slice(i - 2)))
  )
    return pastPoints(tokens, i + 1);
  // "501(c)", "the 401(k) limit"; "340(p)" may be a figure with a mark
  if (tokens.symbol(i + 3, ')') && CLAUSES.has(tokens.text.slice(tokens.start(i), tokens.end(i + 3)))) return i + 4;
  // a move of chess: "1.e4", "2.Nf3"
  if (
    tokens.symbol(i + 1, '.') &&
    tokens.kind(i + 2) === WORD &&
    tokens.kind(i + 3) === DIGITS &&
    [1, 2, 3].every((k) => tokens.glued(i + k))
  )
    return i + 4;
  const dots = points(tokens, i);
  if (dots) return dots;
  const slash = isRunsAndWickets(context, i) ? null : slashes(tokens, i);
  if (slash) return slash;
  // "News release 07-2026"
  if (
    tokens.code(i) === 0x30 &&
    tokens.length(i) > 1 &&
    tokens.hyphen(i + 1) &&
    tokens.glued(i + 2) &&
    tokens.length(i + 2) === 4 &&
    tokens.is(i - 1, 'documentLabel')
  )
    return i + 3;
  // a long code in groups: "1111-22223333-4444"
  if (
    tokens.length(i) > 2 &&
    tokens.hyphen(i + 1) &&
    tokens.glued(i + 1) &&
    tokens.glued(i + 2) &&
    tokens.length(i + 2) > 4 &&
    tokens.kind(i + 2) === DIGITS
  )
    return i + 3;
  return null;
}

const CLAUSES: ReadonlySet<string> = new Set(names.classes.clauseOfLaw);

/** Behind "GPT-3", the ".5" that goes on. */
function pastPoints(tokens: Tokens, i: number): number {
  let next = i;
  while (tokens.symbol(next, '.') && tokens.glued(next) && tokens.kind(next + 1) === DIGITS && tokens.glued(next + 1))
    next += 2;
  return next;
}

/** "AB/C/005512": two groups of capitals, each with its slash, in front of digits that begin with nought. */
function behindSlashedLetters(tokens: Tokens, i: number): boolean {
  return [i - 1, i - 3].every(
    (k) =>
      tokens.symbol(k, '/') &&
      tokens.glued(k) &&
      tokens.glued(k + 1) &&
      tokens.kind(k - 1) === WORD &&
      tokens.slice(k - 1) === tokens.slice(k - 1).toUpperCase(),
  );
}

/** "in some boroughs\".43", "in some boroughs.”43", "[4]:112": the mark of a note, and the page of a work cited. */
function isNoteMark(tokens: Tokens, i: number): boolean {
  if (!tokens.glued(i) || !tokens.glued(i - 1) || tokens.length(i) > 3 || tokens.glued(i + 1)) return false;
  if (tokens.symbol(i - 1, ':')) return tokens.symbol(i - 2, ']');
  const quote = (k: number): boolean => /^["”’]$/.test(tokens.slice(k));
  const stop = (k: number): boolean => tokens.symbol(k, '.') || tokens.symbol(k, ',');
  const inside = quote(i - 1) && (stop(i - 2) || tokens.kind(i - 2) === WORD);
  return inside || (stop(i - 1) && quote(i - 2) && tokens.glued(i - 2) && tokens.kind(i - 3) === WORD);
}

/** Points, signs and digits lead back to letters: "J1149.5+6663", "scp2-173". */
function chained(context: Context, i: number): boolean {
  const { tokens } = context;
  let k = i;
  for (let steps = 0; steps < 8 && tokens.glued(k); steps++, k--) {
    if (tokens.kind(k - 1) === WORD)
      return (
        k < i - 1 &&
        tokens.kind(k) === DIGITS &&
        !currencyLetters(context, k - 1) &&
        tokens.slice(k - 1).length > 0 &&
        !(tokens.glued(k - 1) && tokens.kind(k - 2) === DIGITS)
      );
    if (tokens.kind(k - 1) === SYMBOL && !/[.+\-/_:\u2212]/.test(tokens.slice(k - 1))) return false;
  }
  return false;
}

function currencyLetters(context: Context, i: number): boolean {
  const { tokens, lexicon } = context;
  if (tokens.glued(i) && tokens.kind(i - 1) === DIGITS) return false;
  const found = lexicon.currencySigns.match(tokens, i, ({ sign, spaced }) => !spaced && sign === tokens.slice(i));
  if (found?.values[0]?.weak) return readNumeral(context, i + 1, { money: true })?.bare === false;
  return found !== null || tokens.slice(i) === 'x' || tokens.word(i) === 'fy';
}

/** Prefixes that leave the number a number: "mid-2033", "pre-2019", "sub-40", words of number. */
function hyphenPrefix(tokens: Tokens, i: number): boolean {
  return (
    [
      'mid',
      'pre',
      'post',
      'early',
      'late',
      'to',
      'and',
      'or',
      'sub',
      'plus',
      'minus',
      'about',
      'non',
      'a',
      'magnitude',
    ].includes(tokens.slice(i).toLowerCase()) ||
    // "over-65s", but "the Under-21 side"
    (['over', 'under'].includes(tokens.slice(i).toLowerCase()) && tokens.slice(i + 3) === 's') ||
    tokens.lexeme(i)?.month !== undefined ||
    (tokens.glued(i) && tokens.kind(i - 1) === DIGITS)
  );
}

/** Three numbers or more with points between: versions, addresses of machines, but no days. */
function points(tokens: Tokens, i: number): number | null {
  let next = i + 1;
  let parts = 1;
  while (tokens.symbol(next, '.') && tokens.glued(next) && tokens.kind(next + 1) === DIGITS && tokens.glued(next + 1)) {
    next += 2;
    parts++;
  }
  return parts > 2 && pointGroups(tokens, i) === null && !numericDate(tokens, i) && !isoDate(tokens, i) ? next : null;
}

/** Two years with a slash between them are no farther apart; a law's number and year are. */
const LONGEST_SPAN = 30;

/** Numbers with slashes that are neither dates nor fractions: "14/2026", "24/7". */
function slashes(tokens: Tokens, i: number): number | null {
  if (!tokens.symbol(i + 1, '/') || !tokens.glued(i + 1) || tokens.kind(i + 2) !== DIGITS || !tokens.glued(i + 2))
    return null;
  const bottom = Number(tokens.slice(i + 2));
  if (tokens.symbol(i + 3, '/') && tokens.glued(i + 3)) return null;
  if (
    tokens.length(i) === 4 &&
    (tokens.length(i + 2) === 2 || tokens.length(i + 2) === 4) &&
    bottom > Number(tokens.slice(i)) % 100 &&
    !(tokens.length(i + 2) === 4 && bottom - Number(tokens.slice(i)) > LONGEST_SPAN)
  )
    return null;
  const top = Number(tokens.slice(i));
  if (
    top < bottom &&
    bottom <= 1000 &&
    [2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 25, 32, 40, 50, 60, 64, 100, 1000].includes(bottom)
  )
    return null;
  if (top === bottom && (bottom === 10 || bottom === 5)) return null;
  return i + 3;
}
