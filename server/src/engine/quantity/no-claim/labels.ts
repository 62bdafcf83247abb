import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { NonClaim } from '../parts/figure';
import { DIGITS, SYMBOL, WORD, type Tokens } from '../parts/tokens';
import { isBeforeGrading, isGradeInWords, isReached } from './grades';
import { isModel } from './models';
import { isGroupOfSome, isOfStandard, isOfThing, isPlaceByNumber, isPlural } from './told-by-number';
import { isVersion } from './versions';

/** "No. 4", "Issue 41,208", "Section 2", "Boeing 737", "#12". */
export function label(context: Context, draft: Draft): NonClaim | null {
  const { tokens } = context;
  const i = draft.first;
  if (isShortYear(context, draft)) return 'label';
  // "section 27(2)", "§ 8(2)"
  const inBrackets = tokens.symbol(i - 1, '(') && tokens.glued(i - 1) && tokens.symbol(draft.next, ')');
  if (inBrackets && (tokens.is(i - 3, 'label') || tokens.code(i - 3) === 0xa7)) return 'label';
  // "4 June 24-25, 2025": a number in front of a date
  if (draft.next === i + 1 && tokens.lexeme(draft.next)?.month !== undefined && tokens.capital(draft.next))
    return 'label';
  if (isModel(context, draft) || isDesignation(context, draft) || isVersion(tokens, draft)) return 'name';
  let k = i - 1;
  // "at kilometre 12.6"
  if (
    tokens.is(k, 'roadMark') &&
    !tokens.glued(i) &&
    (['at', 'near', 'by', 'around', 'past', 'from', 'to', 'the'].includes(tokens.word(k - 1)) ||
      (tokens.capital(k) && sentenceStart(tokens, k) && !counted(context, draft)))
  )
    return 'label';
  // "Room 2-114", "pages 12-14", "pp. 3-5"
  if (draft.range) {
    if (isRangeInName(tokens, draft)) return 'name';
    const name = tokens.symbol(k, '.') && tokens.glued(k) ? k - 1 : k;
    return tokens.is(name, 'rangeLabel') || (tokens.is(name, 'firmLabel') && tokens.capital(name)) ? 'label' : null;
  }
  if (draft.stated)
    return tokens.is(k, 'decimalLabel') &&
      (tokens.capital(k) || tokens.is(k, 'strongLabel') || tokens.is(k - 1, 'beforeItem')) &&
      draft.next === i + 3 &&
      !counted(context, draft)
      ? 'label'
      : null;
  // "the Group of 77"
  if (tokens.word(k) === 'of' && tokens.is(k - 1, 'groupOf') && tokens.capital(k - 1) && draft.next === i + 1)
    return 'name';
  // "the 41 bus", "draw a 1"
  if (draft.next === i + 1 && tokens.word(k) === 'the' && tokens.is(draft.next, 'vehicle')) return 'label';
  if (isHighway(tokens, draft) && !counted(context, draft)) return 'label';
  if (
    draft.next === i + 1 &&
    tokens.slice(k) === 'a' &&
    tokens.length(i) === 1 &&
    !counted(context, draft) &&
    !tokens.hyphen(draft.next)
  )
    return 'label';
  // "Postcode: 4410 AB"
  if (tokens.symbol(k, ':') && tokens.is(k - 1, 'fieldOfForm') && !counted(context, draft)) return 'label';
  if (isPlaceInForm(tokens, draft)) return 'label';
  if (isFieldOfForm(tokens, draft) && !counted(context, draft)) return 'label';
  if (isOfStandard(tokens, draft)) return 'label';
  // "UTC+1"
  if (isZoneOffset(tokens, i)) return 'label';
  if ((tokens.symbol(k, '#') && tokens.glued(i)) || tokens.code(k) === 0xa7) return 'label';
  const dotted = tokens.symbol(k, '.') && tokens.glued(k);
  if (dotted) k--;
  if (tokens.kind(k) !== WORD || (tokens.glued(i) && !dotted)) return null;
  // "the strike on lines 12 and 40"
  if (tokens.is(k, 'routes') && draft.next === i + 1 && tokens.length(i) < 4)
    return counted(context, draft) || isOneOfKinds(tokens, k, draft.next) ? null : 'label';
  const capital = tokens.capital(k) || camel(tokens.slice(k));
  if (tokens.word(k) === 'no') return (capital || dotted) && !voteBefore(tokens, k) ? 'label' : null;
  // "Hale Bros. 3 opens in May"
  if (dotted && capital && tokens.capital(k - 1) && !counted(context, draft) && tokens.is(k, 'shortOfFirm'))
    return 'name';
  // "the Act of 2018, s. 41"
  if (dotted && tokens.is(k, 'dottedLabel') && !tokens.glued(k)) return counted(context, draft) ? null : 'label';
  if (dotted && !tokens.is(k, 'strongLabel')) return null;
  // "Under s 18 of the Act"
  if (tokens.slice(k) === 's' && !tokens.glued(k) && tokens.kind(k - 1) === WORD)
    return counted(context, draft) ? null : 'label';
  // "resolution 2728 passed"
  if (tokens.is(k, 'strongLabel'))
    return capital || !counted(context, draft) || tokens.is(draft.next, 'pastOfLaw') ? 'label' : null;
  const bare = draft.next === i + 1;
  // "acquitted on count 3"
  if (bare && tokens.is(k, 'chargeWord') && ['on', 'under'].includes(tokens.word(k - 1)) && !counted(context, draft))
    return 'label';
  // "type 2 diabetes", "a phase 3 trial", "week 9"
  if (
    bare &&
    tokens.is(k, 'grading') &&
    typeof draft.value === 'number' &&
    draft.value < 60 &&
    !isBeforeGrading(tokens, k - 1, draft.next) &&
    !isPassed(tokens, k) &&
    !isReached(tokens, k)
  )
    return 'label';
  // "Northtown 418 homes, Long Field 73"
  if (tokens.is(k, 'label') && capital && tokens.capital(k - 1) && goesOnList(tokens, k)) return null;
  // "the Number 7 bus", "Number 43 routes"
  if (bare && capital && tokens.word(k) === 'number') return 'label';
  // "Figure 4 shows", "Reactor 4 workers": behind these a noun is not counted, behind "World" or "Local" it is
  if (tokens.is(k, 'label') && capital && bare)
    return tokens.is(k, 'firmLabel') || !counted(context, draft) ? 'label' : null;
  // "registered charity number 211458"
  if (bare && tokens.word(k) === 'number' && tokens.is(k - 1, 'ofRegister') && !counted(context, draft)) return 'label';
  if (bare && isOfThing(tokens, draft) && !counted(context, draft)) return 'label';
  // "members' bulletin 44", "report 14 of the unit"
  if (bare && tokens.is(k, 'issued') && !counted(context, draft) && !tokens.dash(i + 1)) return 'label';
  // "working paper 6 of the bank"
  const ofPapers = tokens.slice(k).toLowerCase() === 'paper' && tokens.is(k - 1, 'sortOfPaper');
  if (bare && ofPapers && !counted(context, draft)) return 'label';
  // "was patient number 200"
  if (bare && tokens.slice(k) === 'number' && tokens.is(k - 2, 'copula') && isOneThing(tokens, k - 1)) return 'label';
  // "number 10 Luca Brandt", "ranked number 3"; but "the dead number 15"
  const placed = (tokens.capital(i + 1) && tokens.kind(i + 1) === WORD) || tokens.is(k - 1, 'numbered');
  if (bare && placed && tokens.word(k) === 'number' && typeof draft.value === 'number' && draft.value < 100)
    return 'label';
  // "number 9, on buses, was withdrawn", "; number 12 went for more", "it's numbers 3 and 5"
  if (bare && isNumber(tokens, k) && tokens.length(i) < SHORTEST_NUMBER && opensOrIs(tokens, k - 1, i + 1))
    return 'label';
  const name =
    capital &&
    bare &&
    !tokens.lexeme(k)?.begins &&
    !tokens.is(k, 'function') &&
    !tokens.is(k, 'transparent') &&
    !tokens.is(k, 'gaugeLetters') &&
    (!sentenceStart(tokens, k) ||
      (acronym(tokens.slice(k)) && (tokens.symbol(k - 1, '(') || Number(draft.value) >= LEAST_OF_STANDARD)));
  if (!name || counted(context, draft) || typeof draft.value !== 'number') return null;
  // "Aero 320", "OAE 2"; a small number behind an ordinary name may be a count ("Northtown 38")
  if (goesOnList(tokens, k)) return null;
  return draft.value >= 100 || acronym(tokens.slice(k)) ? 'name' : null;
}

/** A noun in small letters of one thing: "patient", "house". */
function isOneThing(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === WORD && /^\p{Ll}+(?<!s)$/u.test(tokens.slice(i)) && !tokens.is(i, 'function');
}

/** "on U.S. 20 and Main", "along US 41." */
function isHighway(tokens: Tokens, { first, next }: Draft): boolean {
  if (next !== first + 1 || tokens.length(first) > 3) return false;
  const dotted = tokens.symbol(first - 1, '.') && tokens.slice(first - 2) === 'S' && tokens.slice(first - 4) === 'U';
  const before = dotted ? first - 5 : tokens.slice(first - 1) === 'US' ? first - 2 : -1;
  return tokens.is(before, 'onRoad') || (before >= 0 && tokens.symbol(before, ','));
}

/** So many times the first is the second number of a name: no range is as wide. */
const WIDEST = 5;

/** "an ATR 72-600", "7-Eleven". */
function isRangeInName(tokens: Tokens, { first, low, high, hedge }: Draft): boolean {
  if (hedge !== 'none' || !tokens.hyphen(first + 1) || !tokens.glued(first + 1)) return false;
  // "7-Eleven": nobody writes the end of a range so
  if (tokens.glued(first + 2) && tokens.kind(first + 2) === WORD && tokens.capital(first + 2)) return true;
  return acronym(tokens.slice(first - 1)) && !tokens.glued(first) && Number(high) > WIDEST * Number(low);
}

/** "Berth: 4": the thing is told by its number, alone in a line. */
function isPlaceInForm(tokens: Tokens, { first, next }: Draft): boolean {
  const name = first - 2;
  if (!tokens.symbol(first - 1, ':') || !tokens.is(name, 'numberedThing') || tokens.kind(name - 1) === WORD)
    return false;
  return next === first + 1 && next === tokens.count && tokens.length(first) < SHORTEST_NUMBER;
}

/** "Permit number: 40718", "Postal code: 39042": digits by which one of many is told. */
function isFieldOfForm(tokens: Tokens, { first, next }: Draft): boolean {
  const colon = tokens.symbol(first - 1, ':');
  const name = colon && tokens.symbol(first - 2, '.') ? first - 3 : colon ? first - 2 : first - 1;
  if (!colon || next !== first + 1 || tokens.kind(name - 1) !== WORD) return false;
  if (tokens.is(name, 'codeOfForm')) return true;
  if (IN_ALL.has(tokens.word(name - 1))) return false;
  return tokens.is(name, 'numberOfForm') && tokens.length(first) >= SHORTEST_NUMBER;
}

/** "Total number: 40718": so many there are. */
const IN_ALL: ReadonlySet<string> = new Set([
  'total',
  'overall',
  'average',
  'mean',
  'median',
  'the',
  'estimated',
  'final',
]);

/** Things are rarely counted by so many digits without a comma. */
const SHORTEST_NUMBER = 5;

/** "UTC+1", "GMT-5": how far the clocks of a place are from others. */
function isZoneOffset(tokens: Tokens, i: number): boolean {
  if (!tokens.glued(i) || !tokens.glued(i - 1) || !tokens.is(i - 2, 'clockZone')) return false;
  return tokens.symbol(i - 1, '+') || tokens.dash(i - 1);
}

/** In front of "number 9" another clause ends, or "at" or "as" stands: nobody numbers anything. */
function opensOrIs(tokens: Tokens, i: number, next: number): boolean {
  // "I was number 26 of 41", "made it to number 17 on the album chart"
  if (tokens.word(next) === 'of' || isPlaceOnList(tokens, next)) return false;
  if (tokens.symbol(i, ';') || tokens.symbol(i, ':')) return true;
  // but "the dead, all of them sailors, number 15"
  if (tokens.symbol(i, ','))
    return (
      tokens.kind(next) === WORD ||
      (tokens.symbol(next, ',') && (isOneThing(tokens, i - 1) || tokens.is(i - 1, 'vehicle')))
    );
  return tokens.is(i, 'beforeHouseNumber') || (tokens.slice(i) === 's' && tokens.glued(i));
}

/** So many tokens behind "on" the list is named. */
const LIST_NAME_REACH = 5;

/** "on the album chart", "in the world rankings". */
function isPlaceOnList(tokens: Tokens, i: number): boolean {
  if (tokens.word(i) !== 'on' && tokens.word(i) !== 'in') return false;
  for (let k = i + 1; k <= i + LIST_NAME_REACH && tokens.kind(k) === WORD; k++)
    if (tokens.is(k, 'rankList')) return true;
  return false;
}

/** In small letters: one of several by its number. */
function isNumber(tokens: Tokens, k: number): boolean {
  return tokens.slice(k) === 'number' || tokens.slice(k) === 'numbers';
}

/** "in the past week 23 ships sank", "the following month 40 shops closed"; but "at month 12" is told by its number. */
function isPassed(tokens: Tokens, k: number): boolean {
  const before = k - 1;
  if (tokens.word(k) === 'month') return tokens.kind(before) === WORD && !tokens.is(before, 'beforeMonth');
  return tokens.word(k) === 'week' && tokens.is(before, 'beforePassedTime');
}

/** "the class of '94", "the '88 champions": a year without its century; "'50 people came'" begins a quotation. */
function isShortYear(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  const i = draft.first;
  const mark = tokens.symbol(i - 1, "'") || tokens.symbol(i - 1, '’');
  if (!mark || !tokens.glued(i) || tokens.glued(i - 1) || tokens.length(i) !== 2 || draft.next !== i + 1) return false;
  return tokens.is(i - 2, 'beforeShortYear');
}

/** "ISO 9001 is met": no score and hardly a count is so large. */
const LEAST_OF_STANDARD = 100;

/** "Yes 63,870 (58.0 per cent), No 46,251". */
function voteBefore(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k >= i - 14; k--) if (tokens.slice(k) === 'Yes' || tokens.slice(k) === 'Aye') return true;
  return false;
}

/** A name with a number and a letter that might be a scale: "Corran 5B". */
export function lettered(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  const i = draft.first;
  return (
    draft.next === i + 2 &&
    tokens.length(i + 1) === 1 &&
    tokens.capital(i + 1) &&
    tokens.capital(i - 1) &&
    !tokens.glued(i) &&
    !tokens.lexeme(i - 1)?.begins &&
    !tokens.is(i - 1, 'function') &&
    !tokens.is(i - 1, 'transparent') &&
    (!sentenceStart(tokens, i - 1) || tokens.is(i - 1, 'label')) &&
    !counted(context, draft)
  );
}

/** How far in front of a name the figure may stand whose list it goes on with, in tokens. */
const LIST_REACH = 12;

/** "The Greens had 16 seats, the Farmers 11": the name ending at token i stands behind a comma and a figure. */
function goesOnList(tokens: Tokens, i: number): boolean {
  let k = i;
  while (k > 0 && (tokens.capital(k) || tokens.word(k) === 'the') && tokens.kind(k) === WORD) k--;
  const joint = tokens.symbol(k, ',') || tokens.symbol(k, ';') || tokens.word(k) === 'and';
  if (!joint || k === i) return false;
  for (let j = k - 1; j > k - LIST_REACH && j >= 0 && tokens.kind(j) !== 4; j--) {
    if (tokens.symbol(j, '.') && !tokens.glued(j + 1)) return false;
    if (tokens.kind(j) === DIGITS || tokens.lexeme(j)?.cardinal !== undefined) return true;
  }
  return false;
}

/** "buses 40, trams 12": behind the number, or in front of the kind at token k, comes another kind with its own. */
function isOneOfKinds(tokens: Tokens, k: number, i: number): boolean {
  const isJoint = (at: number): boolean => tokens.symbol(at, ',') || tokens.word(at) === 'and';
  if (isJoint(k - 1) && tokens.kind(k - 2) === DIGITS) return true;
  return isJoint(i) && tokens.kind(i + 1) === WORD && tokens.kind(i + 2) === DIGITS && !tokens.is(i + 1, 'function');
}

/** "iPhone", "eGov": a name that begins small. */
function camel(word: string): boolean {
  return /^\p{Ll}{1,2}\p{Lu}/u.test(word);
}

/** "2024 YR4", "2012 VP113": a year with letters and digits, as bodies of the sky are called. */
function isDesignation(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  const at = draft.next;
  return (
    at === draft.first + 1 &&
    tokens.length(draft.first) === 4 &&
    tokens.length(at) === 2 &&
    tokens.slice(at) === tokens.slice(at).toUpperCase() &&
    tokens.kind(at + 1) === DIGITS &&
    tokens.glued(at + 1)
  );
}

function acronym(word: string): boolean {
  return word.length > 1 && word.length < 6 && word === word.toUpperCase();
}

function counted(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  const i = draft.next;
  return (
    tokens.kind(i) === WORD &&
    !tokens.is(i, 'function') &&
    !tokens.capital(i) &&
    tokens.start(i) - tokens.end(i - 1) === 1
  );
}

function sentenceStart(tokens: Tokens, i: number): boolean {
  return i === 0 || (tokens.kind(i - 1) === SYMBOL && !tokens.symbol(i - 1, ',') && !tokens.hyphen(i - 1));
}

/** "Group of Seven", "Chapter Two", "from day two". */
export function wordLabel(context: Context, draft: Draft): NonClaim | null {
  const { tokens } = context;
  const i = draft.first;
  if (beginsName(tokens, i)) return 'name';
  if (isPlaceByNumber(tokens, draft)) return 'label';
  // "the strike enters day four"
  if (tokens.is(i - 1, 'dayLabel') && draft.next === i + 1 && !counted(context, draft)) return 'label';
  if (isGradeInWords(tokens, draft)) return 'label';
  if (!tokens.capital(i)) return null;
  if (isGroupOfSome(tokens, draft)) return 'name';
  if (isEndOfTitle(tokens, draft)) return 'name';
  const of = tokens.word(i - 1) === 'of' && tokens.capital(i - 2);
  if (of && draft.next === i + 1 && !tokens.is(i - 2, 'function')) return 'name';
  return tokens.is(i - 1, 'label') && tokens.capital(i - 1) ? 'label' : null;
}

/** "\"Stellwerk-Five\"", "Odile's Eleven opens": a number with a capital that hangs on a name, or is its own, and counts nothing. */
function isEndOfTitle(tokens: Tokens, { first, next }: Draft): boolean {
  // but "Orth's Two goals"
  const work = (tokens.is(next, 'oneByYear') && !isPlural(tokens, next)) || tokens.is(next, 'function');
  if (next !== first + 1 || (tokens.kind(next) === WORD && !work)) return false;
  const hyphen = tokens.hyphen(first - 1) && tokens.glued(first) && tokens.glued(first - 1);
  const owned = tokens.slice(first - 1) === 's' && tokens.glued(first - 1);
  const name = hyphen ? first - 2 : owned ? first - 3 : -1;
  return tokens.kind(name) === WORD && tokens.capital(name) && tokens.lexeme(name)?.cardinal === undefined;
}

/** "the Twelve Apostles", "Ten Downing Street said": a number in words with a capital, and a name of one thing goes on behind it. */
export function beginsName(tokens: Tokens, i: number): boolean {
  if (!tokens.capital(i) || !isNameWord(tokens, i + 1)) return false;
  if (tokens.word(i - 1) === 'the' || isAmongSmall(tokens, i - 1)) return true;
  let last = i + 1;
  while (isNameWord(tokens, last + 1)) last++;
  // "Seven Sisters Road"
  if (last > i + 1 && tokens.is(last, 'street')) return true;
  return last > i + 1 && sentenceStart(tokens, i) && !/s$/.test(tokens.slice(last)) && tokens.kind(last + 1) === WORD;
}

/** "lives in Nine Elms": the words in front begin small, as in no headline. */
function isAmongSmall(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== WORD || tokens.capital(i)) return false;
  for (let k = i - 1; k > i - HEADLINE_REACH; k--) {
    if (tokens.kind(k) !== WORD || tokens.lexeme(k)?.cardinal !== undefined) return false;
    if (!tokens.capital(k) && !tokens.is(k, 'function')) return true;
  }
  return false;
}

/** A headline has a word with a capital within so many tokens. */
const HEADLINE_REACH = 4;

function isNameWord(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === WORD && tokens.capital(i) && !tokens.glued(i) && !acronym(tokens.slice(i));
}
