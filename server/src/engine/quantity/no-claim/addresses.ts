import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { NonClaim } from '../parts/figure';
import { near } from '../date/hours';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** "22 Quay Street", "14 Admiralty Row". */
export function address(context: Context, draft: Draft): NonClaim | null {
  const { tokens } = context;
  // "next to 42-46 Elm Street"
  const houses = draft.range && tokens.dash(draft.first + 1) ? draft.first + 3 : draft.first + 1;
  if (draft.next !== houses || tokens.length(draft.first) > 5) return null;
  if (isHouse(tokens, draft) || isPostcode(tokens, draft) || isZipCode(tokens, draft.first)) return 'address';
  for (let k = draft.next; k < draft.next + 4; k++) {
    if (tokens.kind(k) !== WORD || !tokens.capital(k)) return null;
    if (k > draft.next && tokens.is(k, 'street')) return 'address';
  }
  return null;
}

/** ", 4410 Amberfield": ungrouped digits between a comma and the name of a town, with which the address ends. */
function isPostcode(tokens: Tokens, { first, next }: Draft): boolean {
  if (tokens.length(first) < 4 || !tokens.symbol(first - 1, ',')) return false;
  if (tokens.kind(next) !== WORD || !tokens.capital(next) || /[^i]s$/.test(tokens.slice(next))) return false;
  const kind = tokens.kind(next + 1);
  return kind !== WORD && kind !== DIGITS;
}

/** ", CA 94607": five digits behind the two letters of a state. */
function isZipCode(tokens: Tokens, i: number): boolean {
  const state = i - 1;
  if (tokens.length(i) !== 5 || !tokens.is(state, 'zipState')) return false;
  return /^[A-Z]{2}$/.test(tokens.slice(state)) && tokens.symbol(state - 1, ',') && tokens.capital(state - 2);
}

/** ", of 221 Elm, Dayford", "St Brendan's, 1450 Alder.": a house in a street that is called no street. */
function isHouse(tokens: Tokens, draft: Draft): boolean {
  const street = draft.next;
  if (tokens.kind(street) !== WORD || !tokens.capital(street) || tokens.slice(street).endsWith('s')) return false;
  const behind = street + 1;
  const before = draft.first - 1;
  if (tokens.slice(before) === 'of' && tokens.symbol(before - 1, ','))
    return tokens.symbol(behind, ',') && tokens.capital(behind + 1);
  const placed = tokens.symbol(before, ',') && tokens.kind(before - 1) === WORD && tokens.length(draft.first) > 2;
  const named = tokens.capital(before - 1) || tokens.slice(before - 1) === 's';
  return placed && named && tokens.symbol(behind, '.') && !tokens.glued(behind + 1);
}

/** "called 911", "text RIDGE to 50505". */
export function telephoned(context: Context, draft: Draft): NonClaim | null {
  const { tokens } = context;
  const i = draft.first;
  // "there's a hotline, it's 116 006": in groups, as nobody writes a count beside others
  const grouped = draft.next === i + 2 && tokens.kind(i + 1) === DIGITS && !tokens.glued(i + 1);
  if (grouped && near(tokens, i - 1, HELPLINE_REACH, 'helpline')) return 'label';
  // "can be reached on 116 123"
  const led = tokens.word(i - 1) === 'on' || tokens.word(i - 1) === 'at';
  const counts = tokens.kind(draft.next) === WORD && !tokens.is(draft.next, 'function');
  if (grouped && led && !counts && near(tokens, i - 2, REACHED, 'reachedBy')) return 'label';
  if (grouped && tokens.word(i - 1) === 'to' && tokens.is(i - 3, 'telephone')) return 'label';
  if (draft.next !== i + 1 || tokens.length(i) > 6) return null;
  // "(press 2)"
  if (tokens.is(i - 1, 'keyPress') && tokens.length(i) < 3) return tokens.kind(i + 1) === WORD ? null : 'label';
  if (tokens.length(i) < 3) return null;
  // "call 101 quoting incident 412"
  const counted = tokens.kind(i + 1) === WORD && !tokens.is(i + 1, 'function') && !tokens.is(i + 1, 'quoting');
  if (counted) return null;
  if (tokens.is(i - 1, 'helpline')) return 'label';
  // "the crisis line on 988", but "the line on 300 was closed"
  const short = tokens.word(i - 1) === 'on' && tokens.length(i) === 3 && !tokens.is(i + 1, 'finite');
  if (short && tokens.is(i - 2, 'phoneService')) return 'label';
  if (tokens.is(i - 1, 'telephoning')) return tokens.length(i) === 3 || tokens.is(i - 1, 'telephone') ? 'label' : null;
  return ['to', 'on', 'at'].includes(tokens.word(i - 1)) && tokens.length(i) > 3 && near(tokens, i - 2, 3, 'telephone')
    ? 'label'
    : null;
}

/** How far in front of its number a helpline is named, in tokens. */
const HELPLINE_REACH = 6;
/** "contact the desk on": words from the verb to the number. */
const REACHED = 4;
