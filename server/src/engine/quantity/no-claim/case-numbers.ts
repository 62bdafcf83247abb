import { DIGITS, SYMBOL, WORD, type Tokens } from '../parts/tokens';

/** "ISBN 978-1-4028-9462-6", "PMID: 30123456": groups of digits behind the name of a register. */
export function identifier(tokens: Tokens, i: number): number | null {
  let k = i - 1;
  if (tokens.symbol(k, ':') || tokens.symbol(k, '#')) k--;
  if (!tokens.is(k, 'register') || !/^[A-Z]/.test(tokens.slice(k))) return null;
  // "excluding VAT: 8,400,000.00 EUR"
  if (tokens.symbol(i + 1, ',') && tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.length(i + 2) === 3)
    return null;
  let next = i + 1;
  while (
    (tokens.kind(next) === DIGITS && tokens.start(next) - tokens.end(next - 1) <= 1) ||
    (tokens.glued(next) && tokens.kind(next) !== SYMBOL) ||
    ((tokens.hyphen(next) || tokens.symbol(next, '/')) && tokens.glued(next) && tokens.glued(next + 1))
  )
    next++;
  return next;
}

/** "23-CV-1187", "18 U.S.C. 1343", "29 CFR 1910": the number of a case or of a law. */
export function docket(tokens: Tokens, i: number): number | null {
  if (
    tokens.hyphen(i + 1) &&
    tokens.kind(i + 2) === WORD &&
    tokens.length(i + 2) < 4 &&
    // "a 1-in-43 chance", "3-to-1"
    !['in', 'to'].includes(tokens.word(i + 2)) &&
    tokens.hyphen(i + 3) &&
    tokens.kind(i + 4) === DIGITS &&
    [1, 2, 3, 4].every((k) => tokens.glued(i + k))
  )
    return i + 5;
  const numbered = tokens.is(i - 1, 'documentLabel') && tokens.kind(i + 4) === DIGITS && tokens.kind(i + 2) === DIGITS;
  if (numbered && tokens.hyphen(i + 1) && tokens.hyphen(i + 3) && [1, 2, 3, 4].every((k) => tokens.glued(i + k)))
    return i + 5;
  // "Case 26-0418"
  const two = tokens.hyphen(i + 1) && tokens.kind(i + 2) === DIGITS && tokens.glued(i + 1) && tokens.glued(i + 2);
  if (two && tokens.is(i - 1, 'documentLabel') && tokens.capital(i - 1) && tokens.length(i + 2) > 3) return i + 3;
  // "announcement no. 26-0611"
  const no = tokens.symbol(i - 1, '.') && tokens.word(i - 2) === 'no';
  if (no && tokens.hyphen(i + 1) && tokens.kind(i + 2) === DIGITS && tokens.glued(i + 1) && tokens.glued(i + 2))
    return i + 3;
  // "ring no. 7A-20418"
  const lettered = tokens.kind(i + 1) === WORD && tokens.length(i + 1) < 3 && tokens.capital(i + 1);
  if (lettered && tokens.hyphen(i + 2) && tokens.kind(i + 3) === DIGITS && [1, 2, 3].every((k) => tokens.glued(i + k)))
    return i + 4;
  const code = codeOfLaw(tokens, i + 1) ?? subsection(tokens, i + 1);
  if (code !== null && tokens.symbol(code - 1, ')')) return code;
  return code !== null && tokens.kind(code) === DIGITS ? pastParts(tokens, code + 1) : null;
}

/** Behind "29 CFR 1910", the ".134(d)(2)" that goes on. */
function pastParts(tokens: Tokens, i: number): number {
  let next = i;
  while (tokens.symbol(next, '.') && tokens.glued(next) && tokens.kind(next + 1) === DIGITS && tokens.glued(next + 1))
    next += 2;
  while (tokens.symbol(next, '(') && tokens.glued(next) && tokens.symbol(next + 2, ')')) next += 3;
  return next;
}

/** "F(2, 48) =", "t(31) =": the degrees of freedom of a test of statistics. */
export function isOfTest(tokens: Tokens, { first, next }: { readonly first: number; readonly next: number }): boolean {
  const open = tokens.symbol(first - 1, '(') ? first - 1 : first - 3;
  const letter = /^(?:[Ftr]|χ2|χ²|z)$/.test(tokens.slice(open - 1)) && tokens.glued(open);
  if (!tokens.symbol(open, '(') || !letter) return false;
  const close = tokens.symbol(next, ')') ? next : next + 2;
  return tokens.symbol(close, ')') && /^[=<>]$/.test(tokens.slice(close + 1));
}

/** "Genesis 1:3", "Psalm 107:23-30": chapter and verse. */
export function verse(tokens: Tokens, i: number): number | null {
  if (!tokens.is(i - 1, 'scripture') || !tokens.capital(i - 1)) return null;
  if (!tokens.symbol(i + 1, ':') || tokens.kind(i + 2) !== DIGITS || !tokens.glued(i + 2)) return null;
  return tokens.dash(i + 3) && tokens.kind(i + 4) === DIGITS ? i + 5 : i + 3;
}

/** "347 U.S. 483", "410 F.3d 1234", "98 F. Supp. 2d 112": volume and page of the reports of a court. */
export function courtReport(tokens: Tokens, i: number): number | null {
  if (tokens.glued(i + 1) || !tokens.is(i + 1, 'courtReports') || !tokens.capital(i + 1)) return null;
  let page = i + 1;
  const isPage = (k: number): boolean =>
    tokens.kind(k) === DIGITS && !tokens.glued(k) && !(tokens.glued(k + 1) && tokens.kind(k + 1) === WORD);
  while (page < i + LONGEST_REPORTER && !isPage(page)) page++;
  // "512 U.S. 218", but "512 U.S. troops"
  const reporter = tokens.text.slice(tokens.start(i + 1), tokens.start(page));
  return isPage(page) && REPORTER.test(reporter) ? pastGroups(tokens, page + 1) : null;
}

/** Behind the "56" of "56,260". */
function pastGroups(tokens: Tokens, i: number): number {
  const grouped = tokens.symbol(i, ',') && tokens.glued(i) && tokens.glued(i + 1) && tokens.kind(i + 1) === DIGITS;
  return grouped && tokens.length(i + 1) === 3 ? i + 2 : i;
}

/** The "(1954)" of "347 U.S. 483 (1954)", "(9th Cir. 1996)": a date in brackets right behind the page of a court's reports. */
export function isYearOfReport(tokens: Tokens, first: number, next: number): boolean {
  if (!tokens.symbol(next, ')')) return false;
  let open = first - 1;
  while (first - open < LONGEST_COURT && open >= 0 && !tokens.symbol(open, '(')) open--;
  if (!tokens.symbol(open, '(') || tokens.kind(open - 1) !== DIGITS) return false;
  for (let i = open - 3; i >= open - 3 - LONGEST_REPORTER; i--)
    if (tokens.kind(i) === DIGITS && courtReport(tokens, i) === open) return true;
  return false;
}

/** Tokens of "9th Cir." or "S.D.N.Y." in front of the year. */
const LONGEST_COURT = 9;
/** Tokens from the volume to the page: "F", ".", "Supp", ".", "2", "d". */
const LONGEST_REPORTER = 9;
const REPORTER =
  /^(?:U\.\s?S|S\.\s?Ct|F|F\.\s?Supp|A|P|So|N\.\s?[EWY]|S\.\s?[EW]|L\.\s?Ed|Fed\.\s?Reg|Cong\.\s?Rec|Stat)\.?\s?(?:[23]d|4th)?\s$/;

/** "(1987) 2 AC 110", "[2026] EWCA Civ 214": a year in brackets with the letters of a series and the number of a case. */
export function lawReport(tokens: Tokens, i: number): number | null {
  const year = tokens.length(i) === 4 && (tokens.symbol(i - 1, '(') || tokens.symbol(i - 1, '['));
  if (!year || !(tokens.symbol(i + 1, ')') || tokens.symbol(i + 1, ']'))) return null;
  let k = tokens.kind(i + 2) === DIGITS ? i + 3 : i + 2;
  const letters = tokens.slice(k);
  if (tokens.kind(k) !== WORD || letters.length < 2 || letters !== letters.toUpperCase()) return null;
  k++;
  if (tokens.kind(k) === WORD && tokens.capital(k)) k++;
  return tokens.kind(k) === DIGITS ? k + 1 : null;
}

/** "ISO 9001:2015", "EN 81-70": the number of a standard, with its part or year. */
export function standard(tokens: Tokens, i: number): number | null {
  if (!tokens.glued(i + 1) || !tokens.is(i - 1, 'standard') || tokens.glued(i)) return null;
  if (!/^[A-Z]+$/.test(tokens.slice(i - 1))) return null;
  let next = i + 1;
  const sign = (k: number): boolean => tokens.hyphen(k) || tokens.symbol(k, ':');
  while (sign(next) && tokens.glued(next) && tokens.kind(next + 1) === DIGITS && tokens.glued(next + 1)) next += 2;
  return next > i + 1 ? next : null;
}

/** "22 (4): 301–318": the volume, number and pages of a journal. */
export function volume(tokens: Tokens, i: number): number | null {
  // "The Lancet (2023; 401: 1499–507)"
  const pages = tokens.symbol(i - 1, ';') && tokens.symbol(i + 1, ':') && tokens.kind(i + 2) === DIGITS;
  if (pages && tokens.dash(i + 3) && tokens.kind(i + 4) === DIGITS) return i + 5;
  const issue = tokens.symbol(i + 1, '(') && tokens.kind(i + 2) === DIGITS && tokens.symbol(i + 3, ')');
  if (!issue || !tokens.symbol(i + 4, ':') || tokens.kind(i + 5) !== DIGITS) return null;
  return tokens.dash(i + 6) && tokens.kind(i + 7) === DIGITS ? i + 8 : i + 6;
}

/** Signs of degrees, minutes and seconds, and what is typed for them. */
const OF_A_CIRCLE = ['°', "′'’", '″"”'] as const;

/** "47°12′N", "9° 38′ 20″ E": where something lies on the map. */
export function position(tokens: Tokens, i: number): number | null {
  if (!tokens.symbol(i + 1, '°')) return null;
  let next = i + 1;
  for (const sign of OF_A_CIRCLE) {
    if (tokens.kind(next) === DIGITS && next > i + 1) next++;
    if (tokens.kind(next) !== SYMBOL || !sign.includes(tokens.slice(next))) break;
    next++;
  }
  return next > i + 3 && /^[NSEW]$/.test(tokens.slice(next)) ? next + 1 : null;
}

/** "4.2 SOUTH 152.9 EAST", "47.1 north, 9.6 east": where something lies, in two numbers; "3.5 south of it" is a distance. */
export function isLatitude(
  tokens: Tokens,
  { first, next }: { readonly first: number; readonly next: number },
): boolean {
  if (!tokens.is(next, 'compassPoint')) return false;
  const joint = (k: number): number => (tokens.symbol(k, ',') ? 1 : 0);
  const ahead = first - 1 - joint(first - 1);
  if (tokens.is(ahead, 'compassPoint') && tokens.kind(ahead - 1) === DIGITS) return true;
  let k = next + 1 + joint(next + 1);
  if (tokens.kind(k) !== DIGITS) return false;
  if (tokens.symbol(k + 1, '.') && tokens.glued(k + 1)) k += 2;
  return tokens.is(k + 1, 'compassPoint');
}

/** "the Water Act (34 of 1987)": the number of a law and its year, in brackets; "of the crew (12 of 1987)" is a share. */
export function isOfLaw(tokens: Tokens, { first, next }: { readonly first: number; readonly next: number }): boolean {
  const year = tokens.word(next) === 'of' && /^(?:1[89]|20)\d\d$/.test(tokens.slice(next + 1));
  return year && tokens.symbol(first - 1, '(') && tokens.symbol(next + 2, ')') && tokens.is(first - 2, 'lawWord');
}

/** "2003/88/EC": the number of a directive, with the community that gave it. */
export function directive(tokens: Tokens, i: number): number | null {
  const parts = tokens.length(i) === 4 && tokens.kind(i + 2) === DIGITS && tokens.kind(i + 4) === WORD;
  const signs = tokens.symbol(i + 1, '/') && tokens.symbol(i + 3, '/') && tokens.capital(i + 4);
  return parts && signs && [1, 2, 3, 4].every((k) => tokens.glued(i + k)) ? i + 5 : null;
}

/** Behind a code, what hangs on it by slashes: the "/18" of "C-311/18". */
export function pastSlashes(tokens: Tokens, i: number): number {
  let next = i;
  while (tokens.symbol(next, '/') && tokens.glued(next) && tokens.glued(next + 1) && tokens.kind(next + 1) === DIGITS)
    next += 2;
  return next;
}

/** The token behind "U.S.C.", "CFR" or "U.S.C. §". */
function codeOfLaw(tokens: Tokens, i: number): number | null {
  // "U" or "C": nearly every number has something else behind it
  if (tokens.code(i) !== 0x55 && tokens.code(i) !== 0x43) return null;
  const letters = [];
  let k = i;
  while (tokens.kind(k) === WORD && tokens.capital(k) && letters.length < 3 && tokens.length(k) <= 3) {
    letters.push(tokens.slice(k++));
    if (!tokens.symbol(k, '.') || !tokens.glued(k)) break;
    k++;
  }
  if (!['USC', 'CFR'].includes(letters.join(''))) return null;
  while (tokens.code(k) === 0xa7) k++;
  return k;
}

/** Behind "(b)(6)", the parts of a section of a law; null where there are not two of them. */
function subsection(tokens: Tokens, i: number): number | null {
  let k = i;
  while (tokens.symbol(k, '(') && tokens.glued(k) && tokens.symbol(k + 2, ')') && tokens.length(k + 1) < 4) k += 3;
  return k >= i + 6 ? k : null;
}
