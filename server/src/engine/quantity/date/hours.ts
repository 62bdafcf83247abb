import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { NonClaim } from '../parts/figure';
import { BREAK, DIGITS, SYMBOL, WORD, type Tokens } from '../parts/tokens';

/** How far before opening hours a word that tells them may stand, in tokens. */
const OPENING_REACH = 8;
/** So many days of a week and hours of a day are all of them. */
const ALWAYS: Readonly<Record<string, readonly [number, string]>> = { day: [7, 'week'], hour: [24, 'day'] };

/** Hours of every day: "weekdays 8.30 to 17.00", "daily 9-7", "call 0800 555 0142 (8 to 20)". */
export function openingHours(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  if (!isHour(draft.low) || !isHour(draft.high)) return false;
  const whole = draft.place === 1 && [1, 2, 3].some((k) => tokens.is(draft.first - k, 'openingVerb'));
  if (whole || (draft.place === 0.01 && near(tokens, draft.first - 1, OPENING_REACH, 'openingWord'))) return true;
  return draft.place === 1 && (isOfPlace(tokens, draft.first, draft.next) || isFragmentOfHours(tokens, draft));
}

/** "Café: 9 to 18.", "Museum: 10 to 5": behind a place that people go to, and with nothing counted. */
function isOfPlace(tokens: Tokens, first: number, next: number): boolean {
  const counts = tokens.kind(next) === WORD && !tokens.is(next, 'function');
  return tokens.symbol(first - 1, ':') && tokens.is(first - 2, 'openPlace') && !counts;
}

/** The one or the other hour of "Museum: 10 to 5", which is no range. */
function isHourOfPlace(tokens: Tokens, { first, next, value }: Draft): boolean {
  if (!isHour(value) || next !== first + 1 || tokens.kind(first) !== DIGITS) return false;
  if (tokens.word(next) === 'to' && tokens.kind(next + 1) === DIGITS) return isOfPlace(tokens, first, next + 2);
  return tokens.word(first - 1) === 'to' && tokens.kind(first - 2) === DIGITS && isOfPlace(tokens, first - 2, next);
}

function isHour(x: Draft['low']): boolean {
  return typeof x === 'number' && x <= 24 && Math.round((x % 1) * 100) < 60;
}

/** Behind "a week," or a telephone number and before a bracket or a stop. */
function isFragmentOfHours(tokens: Tokens, draft: Draft): boolean {
  if (tokens.kind(draft.next) === WORD || tokens.kind(draft.next) === DIGITS) return false;
  const k = draft.first - 1;
  if (!tokens.symbol(k, ',') && !tokens.symbol(k, '(')) return false;
  const every = tokens.symbol(k, ',') && tokens.is(k - 1, 'everyDay');
  return every || (tokens.kind(k - 1) === DIGITS && tokens.length(k - 1) > 2 && tokens.kind(k - 2) === DIGITS);
}

/** "7 days a week", "24 hours a day": always. */
export function isAlways(draft: Draft): boolean {
  const [number, per] = ALWAYS[draft.unit ?? ''] ?? [];
  return draft.value === number && draft.per?.unit === per && draft.hedge === 'none';
}

/** "goes on sale at 5.30", "It's 8.17", "wrote at 7.15 on Monday", "At 7.40 her driver came": hours and minutes with a point. */
export function clockHour(context: Context, draft: Draft): NonClaim | null {
  const { tokens } = context;
  const { value } = draft;
  if (isHourOfFour(tokens, draft) || isHourOfPlace(tokens, draft)) return 'clock';
  if (draft.place !== 0.01 || typeof value !== 'number' || value < 0 || !isHour(value) || value >= 24) return null;
  if (draft.next !== draft.first + 3) return null;
  const i = draft.first;
  // "leaves at 06.10": nobody writes an amount so
  if (tokens.code(i) === 0x30 && tokens.length(i) === 2) return 'clock';
  if (tokens.is(i - 1, 'skyTime') || tokens.is(i - 2, 'skyTime')) return 'clock';
  // "last entry 4.30"
  if (tokens.is(i - 1, 'lastOfDay') && ['first', 'last'].includes(tokens.slice(i - 2).toLowerCase())) return 'clock';
  // "Thursday, 5 November, 17.30, canteen B2"
  if (tokens.symbol(i - 1, ',') && dateBefore(tokens, i - 2)) return 'clock';
  if (dayBehind(tokens, draft.next) && tokens.is(i - 1, 'beforeClock'))
    return pricedBefore(tokens, i - 2) ? null : 'clock';
  // "the 6.40 ferry"
  if (tokens.word(i - 1) === 'the' && tokens.is(draft.next, 'vehicle')) return 'clock';
  if (tokens.kind(draft.next) === WORD && !tokens.is(draft.next, 'function')) return null;
  const led = leadOfList(tokens, i);
  const at = tokens.word(led) === 'at' && (near(tokens, led - 1, 2, 'clockVerb') || tokens.is(led - 1, 'departing'));
  const from = tokens.is(i - 1, 'beforeClock') && near(tokens, i - 2, 4, 'clockVerb') && !pricedBefore(tokens, i - 2);
  const its = tokens.slice(i - 1) === 's' && tokens.slice(i - 3).toLowerCase() === 'it';
  // "the 7.40 from Penmoor"
  const train =
    tokens.word(i - 1) === 'the' && ['from', 'to'].includes(tokens.word(draft.next)) && tokens.capital(draft.next + 1);
  // "a neck behind in the 3.40 at Ripon"
  const race = tokens.word(i - 1) === 'the' && tokens.word(draft.next) === 'at' && tokens.capital(draft.next + 1);
  return at || from || its || train || race || opensAt(tokens, draft) ? 'clock' : null;
}

/** The token in front of a list of hours: "leave at 10.15, 12.15 and 2.15". */
function leadOfList(tokens: Tokens, i: number): number {
  let k = i - 1;
  while (
    i - k < LONGEST_LIST &&
    (tokens.symbol(k, ',') || tokens.word(k) === 'and' || tokens.word(k) === 'or') &&
    tokens.kind(k - 1) === DIGITS &&
    tokens.length(k - 1) === 2 &&
    tokens.symbol(k - 2, '.') &&
    tokens.kind(k - 3) === DIGITS
  )
    k -= 4;
  return k;
}

/** In tokens. */
const LONGEST_LIST = 60;

/** "reopens at 0600": hours and minutes without a sign between them. */
function isHourOfFour(tokens: Tokens, { first, next }: Draft): boolean {
  const bare = next === first + 1 && tokens.length(first) === 4 && tokens.code(first) === 0x30;
  return bare && (tokens.is(first - 1, 'beforeClock') || tokens.word(first - 1) === 'to');
}

/** "At 7.40 her driver hoots": the time with which a sentence opens, and somebody or something behind it. */
function opensAt(tokens: Tokens, draft: Draft): boolean {
  const at = draft.first - 1;
  if (tokens.slice(at) !== 'At') return false;
  let behind = draft.next;
  if (tokens.symbol(behind, ',')) behind++;
  return tokens.is(behind, 'subjectBegins');
}

/** A weekday, a month or a number of a year, in front of the comma. */
function dateBefore(tokens: Tokens, i: number): boolean {
  const lexeme = tokens.lexeme(i);
  if (tokens.kind(i) === WORD) return (lexeme?.month ?? lexeme?.weekday) !== undefined && tokens.capital(i);
  const month = tokens.lexeme(i - 1)?.month;
  return tokens.kind(i) === DIGITS && month !== undefined && tokens.capital(i - 1);
}

/** "on Monday", "this morning", "that night", "in the afternoon", "at night". */
export function dayBehind(tokens: Tokens, i: number): boolean {
  if (tokens.word(i) === 'on') return tokens.lexeme(i + 1)?.weekday !== undefined && tokens.capital(i + 1);
  if (tokens.lexeme(i)?.weekday !== undefined && tokens.capital(i)) return true;
  if (tokens.is(i, 'whichDay')) return tokens.is(i + 1, 'dayPart') || tokens.is(i + 1, 'nextDay');
  // "until eleven at night"
  if (tokens.word(i) === 'at') return tokens.slice(i + 1) === 'night';
  if (tokens.word(i) === 'in' && tokens.word(i + 1) === 'the') return tokens.is(i + 2, 'dayPart');
  return tokens.is(i, 'clockEnds');
}

/**
 * An hour with nothing behind it, at which something is or was to be, as far as the words beside it tell: "at nine this
 * morning", "Mass at 10", "at six, and by noon". Where only the verb of the sentence tells, claim/no-claim asks it.
 */
export function isBareHour(tokens: Tokens, i: number): boolean {
  if (isCloseTo(tokens, i)) return dayBehind(tokens, i + 1);
  if (!tokens.is(i - 1, 'beforeClock') || pricedBefore(tokens, i - 2) || tokens.is(i - 2, 'standing')) return false;
  if (dayBehind(tokens, i + 1)) return true;
  const at = tokens.word(i - 1);
  if ((at !== 'at' && at !== 'from') || !stopsAt(tokens, i + 1)) return false;
  // "The next service is Sunday at 10."
  if (tokens.lexeme(i - 2)?.weekday !== undefined && tokens.capital(i - 2)) return true;
  return tokens.is(i - 2, 'clockVerb') || [2, 3, 4, 5].some((k) => tokens.is(i + k, 'hourOfDay'));
}

/** "close to eight in the evening". */
function isCloseTo(tokens: Tokens, i: number): boolean {
  return tokens.word(i - 1) === 'to' && tokens.slice(i - 2) === 'close';
}

function stopsAt(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  // "they left at ten," behind which the quotation ends
  const apart = !tokens.glued(i + 1) || /^["”’]$/.test(tokens.slice(i + 1));
  return kind === 0 || kind === BREAK || (kind === SYMBOL && !tokens.dash(i) && apart);
}

/** "closed at 7.15 on Monday": what is bought and sold stands at a price. */
export function pricedBefore(tokens: Tokens, i: number): boolean {
  return near(tokens, i, OPENING_REACH, 'traded');
}

/** A word of the class stands at token i or up to so many tokens in front of it. */
export function near(tokens: Tokens, i: number, reach: number, name: string): boolean {
  return Array.from({ length: reach }, (_, k) => i - k).some((k) => tokens.is(k, name));
}

/** "SPORT follows, 2 min.", "Running time 3'40\"": how long a programme or a recording runs. */
export function isRunningTime(tokens: Tokens, draft: Draft): boolean {
  let k = draft.first - 1;
  if (tokens.kind(k) === SYMBOL && (tokens.symbol(k, ':') || tokens.symbol(k, ','))) k--;
  return tokens.is(k, 'programme') || (tokens.is(k, 'timeOfRun') && tokens.is(k - 1, 'running'));
}
