import names from '../../data/names.json';
import { isoDate, numericDate } from '../date/numeric-dates';
import { pointGroups } from '../number/continental';
import { readNumeral } from '../number/numeral';
import { isOdds } from '../number/odds';
import { isRunsAndWickets } from '../number/sports';
import type { Context } from '../parts/context';
import { DIGITS, SYMBOL, WORD, type Tokens } from '../parts/tokens';

/** Letters, points, slashes and hyphens that make digits part of a name: "A320", "F-35", "1.2.3", "14/2026", "5G". */
export function joined(context: Context, i: number): number | null {
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
  if (isTicker(tokens, i)) return i + 3;
  const filed = behindLettersOfFile(tokens, i);
  if (filed) return filed;
  const slash = isRunsAndWickets(context, i) || isOdds(context, i) ? null : slashes(tokens, i);
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

/** "005930.KS", "0700.HK": a share by its number and its exchange. */
function isTicker(tokens: Tokens, i: number): boolean {
  const [dot, exchange] = [i + 1, i + 2];
  if (tokens.length(i) < 4 || !tokens.symbol(dot, '.') || tokens.kind(exchange) !== WORD) return false;
  return tokens.glued(dot) && tokens.glued(exchange) && /^[A-Z]{2,3}$/.test(tokens.slice(exchange));
}

/** Behind "23/01877/FUL": the number of a file, with its year and the letters of its kind. */
function behindLettersOfFile(tokens: Tokens, i: number): number | null {
  const glued = [i + 1, i + 2, i + 3, i + 4].every((k) => tokens.glued(k));
  if (!glued || !tokens.symbol(i + 1, '/') || !tokens.symbol(i + 3, '/') || tokens.kind(i + 2) !== DIGITS) return null;
  if (!/^[A-Z]{2,5}$/.test(tokens.slice(i + 4)) || tokens.lexeme(i + 4)?.month !== undefined) return null;
  return i + 5;
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
