import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { NonClaim } from '../parts/figure';
import { DIGITS, SYMBOL, WORD, type Tokens } from '../parts/tokens';

const OLDEST = 110;
/** How far in front of a range of ages the word may stand that tells them, in tokens. */
const REACH = 6;

/**
 * Ages that say who is meant and count nothing: "aged 18 to 24", "under thirty", "15-year-olds", "their ages run from 19 to 93",
 * "Voss, 52, the member for". "An 81-year-old" and "she is 81" are told as figures.
 */
export function ageOf(context: Context, draft: Draft): NonClaim | null {
  const { tokens } = context;
  const age = (x: Draft['value'] | null): boolean => x === null || (typeof x === 'number' && x >= 1 && x <= OLDEST);
  if (!age(draft.low) || !age(draft.high)) return null;
  const first = draft.hedgeTokens && draft.hedgeTokens.first < draft.first ? draft.hedgeTokens.first : draft.first;
  const aged = tokens.is(first - 1, 'ageWord');
  // "died aged 88": told for its own sake
  if (aged && tokens.is(first - 2, 'dying')) return null;
  if (draft.unit === 'year' && tokens.slice(draft.next - 1) === 'olds') return 'age tag';
  if (draft.unit === 'year' && draft.unitTokens === null) {
    // "Median age 33.7": measured over many
    if (aged && (tokens.is(first - 2, 'average') || draft.stated)) return null;
    const group = draft.hedgeTokens !== null && tokens.slice(draft.next - 1) === 's';
    return aged || group ? 'age tag' : null;
  }
  if (draft.dimension !== 'none' || draft.place !== 1 || draft.stated || draft.written === 'ordinal') return null;
  if (draft.range) return rangeOfAges(tokens, draft) ? 'age tag' : null;
  const bound = draft.hedgeTokens !== null && tokens.is(first, 'placing');
  if (bound) {
    // "voters under 30 backed it", but "people under 30 lamps"
    const counted = tokens.kind(draft.next) === WORD && /[^s]s$/.test(tokens.slice(draft.next));
    const bearer =
      draft.hedgeTokens.next === draft.first && (aged || tokens.is(first - 1, 'ageBearer') || areOfAge(tokens, first));
    return bearer && (!counted || standsAlone(tokens, draft.next)) ? 'age tag' : null;
  }
  // "four out of five were 75 or older"
  const or = draft.hedgeTokens === null ? '' : tokens.slice(draft.hedgeTokens.next - 1);
  if (or === 'older' || or === 'younger') return 'age tag';
  if (areOfMany(tokens, draft)) return 'age tag';
  if (!standsAlone(tokens, draft.next)) return null;
  const told = [tagged, isOfTeller, isOfPerson, isListed, isGuessed, hasTurned];
  return told.some((tells) => tells(tokens, draft)) ? 'age tag' : null;
}

/** "said the nurse, 28." */
function isOfTeller(tokens: Tokens, { first, next, hedge }: Draft): boolean {
  if (hedge !== 'none' || !tokens.symbol(first - 1, ',') || tokens.kind(first - 2) !== WORD) return false;
  return tokens.kind(next) !== WORD && tokens.word(first - 3) === 'the' && tokens.is(first - 4, 'told');
}

/** "she is 67", "He'll be 71 by then", "who turned 90", "At 84, she still": how old a person of the story is. */
function isOfPerson(tokens: Tokens, { first, next, hedge }: Draft): boolean {
  if (hedge !== 'none') return false;
  // "At 84, she still", "By thirty she was"
  if (['At', 'By'].includes(tokens.slice(first - 1)))
    return tokens.is(tokens.symbol(next, ',') ? next + 1 : next, 'ofPerson');
  let k = first - 1;
  const passOver = (name: string): void => {
    while (tokens.is(k, name) || isApostrophe(tokens, k)) k--;
  };
  passOver('untilAge');
  if (!tokens.is(k, 'turnsAge')) return false;
  // "She was 41 when the firm made its first profit": told with the event, and to be checked with it
  const deed = tokens.word(next) === 'when' || (tokens.word(next) === 'at' && tokens.slice(next + 2) === 'time');
  if (deed && tokens.is(k, 'copula') && ['he', 'she'].includes(tokens.word(k - 1))) return false;
  k--;
  passOver('untilAge');
  if (!tokens.is(k, 'ofPerson') || first - k > REACH) return false;
  // "She is nineteen.": told for its own sake
  const alone = tokens.kind(k - 1) !== WORD && !tokens.symbol(k - 1, ',') && tokens.symbol(next, '.');
  return !alone || tokens.is(k, 'teller');
}

/** "He sounded about twelve." */
function isGuessed(tokens: Tokens, { first, hedge, hedgeTokens, unit }: Draft): boolean {
  // "he looks 40 times a day"
  if (unit !== null || (hedge !== 'none' && hedge !== 'about')) return false;
  const verb = (hedgeTokens && hedgeTokens.first < first ? hedgeTokens.first : first) - 1;
  return tokens.is(verb, 'looksAge') && tokens.is(verb - 1, 'ofPerson');
}

/** "One in three has turned 65." */
function hasTurned(tokens: Tokens, { first, next, hedge, value }: Draft): boolean {
  const has = ['has', 'have', 'had'].includes(tokens.slice(first - 2));
  const alone = hedge === 'none' && tokens.kind(next) !== WORD;
  return alone && tokens.slice(first - 1) === 'turned' && has && Number(value) >= GROWN;
}

const GROWN = 13;

/** "three men aged 19, 22 and 41"; but "of those aged 65, 12 died", "aged 4, 5 and 6, 12 had it". */
function isListed(tokens: Tokens, { first, next, hedge }: Draft): boolean {
  if (hedge !== 'none') return false;
  let [k, last] = [first - 1, next];
  while (first - k < LONGEST_LIST && isListedAge(tokens, k)) k--;
  if (k === first - 1 || !tokens.is(k, 'ageWord') || !isAge(tokens, k + 1)) return false;
  while (last - next < LONGEST_LIST && isListedAge(tokens, last)) last++;
  let joint = k + 2;
  while (joint < last && !isLastJoint(tokens, joint)) joint++;
  return joint < last && joint >= first - 1;
}

function isListedAge(tokens: Tokens, i: number): boolean {
  return tokens.symbol(i, ',') || isLastJoint(tokens, i) || isAge(tokens, i);
}

/** In front of the last of a list. */
function isLastJoint(tokens: Tokens, i: number): boolean {
  return tokens.word(i) === 'and' || tokens.word(i) === 'or';
}

/** In tokens, commas too. */
const LONGEST_LIST = 24;

function isAge(tokens: Tokens, i: number): boolean {
  const written = tokens.kind(i) === DIGITS ? Number(tokens.slice(i)) : (tokens.lexeme(i)?.cardinal ?? 0);
  return written >= 1 && written <= OLDEST;
}

function isApostrophe(tokens: Tokens, i: number): boolean {
  return tokens.symbol(i, "'") || tokens.symbol(i, '’');
}

/** "a third of the cases are under five": who is meant stands in front of the verb. */
function areOfAge(tokens: Tokens, i: number): boolean {
  return tokens.is(i - 1, 'copula') && tokens.is(i - 2, 'ageBearer');
}

function rangeOfAges(tokens: Tokens, draft: Draft): boolean {
  for (let k = draft.first - 1; k >= draft.first - REACH && k >= 0; k--) {
    if (tokens.symbol(k, '.')) return false;
    if (tokens.is(k, 'ageWord')) return true;
  }
  return false;
}

/** No noun is counted behind the number. */
function standsAlone(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  if (kind === WORD) return tokens.is(i, 'function') || tokens.capital(i) || tokens.is(i, 'behindAge');
  return kind !== DIGITS && !(kind === SYMBOL && (tokens.dash(i) || tokens.symbol(i, '%')) && tokens.glued(i));
}

/** "her sons, seven and nine, were", "his daughters, 4, 6 and 11, went": an age for each of them. */
function areOfMany(tokens: Tokens, { first, value, hedge, written }: Draft): boolean {
  if (hedge !== 'none' || written === 'fraction' || Number(value) > OLDEST_CHILD) return false;
  let from = first;
  while (first - from < LONGEST_LIST && isOneAge(tokens, from - 2) && joins(tokens, from - 1)) from -= 2;
  let last = first;
  while (last - first < LONGEST_LIST && isOneAge(tokens, last + 2) && joins(tokens, last + 1)) last += 2;
  const bearers = tokens.symbol(from - 1, ',') && tokens.is(from - 2, 'kinMany');
  return bearers && last > from && (tokens.symbol(last + 1, ',') || tokens.symbol(last + 1, '.'));
}

/** Older children are told one by one. */
const OLDEST_CHILD = 40;

function isOneAge(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === DIGITS || tokens.lexeme(i)?.cardinal !== undefined;
}

function joins(tokens: Tokens, i: number): boolean {
  return tokens.symbol(i, ',') || tokens.word(i) === 'and';
}

/** An age set as a tag behind a name or a description. */
function tagged(tokens: Tokens, draft: Draft): boolean {
  const i = draft.first;
  if (draft.next !== i + 1 || draft.written !== 'digits' || draft.hedge !== 'none') return false;
  // "my grandfather, then 19, walked"
  if (tokens.word(i - 1) === 'then' && tokens.symbol(i - 2, ',')) return tokens.symbol(i + 1, ',');
  if (!tokens.symbol(i - 1, ',')) return false;
  // "Ann Olsen (née Dunn), 85, of"
  if (tokens.symbol(i - 2, ')') && tokens.symbol(i - 5, '(') && tokens.is(i - 4, 'bornAs'))
    return tokens.symbol(i + 1, ',');
  if (tokens.kind(i - 2) !== WORD) return false;
  if (tokens.is(i - 2, 'kin')) return tokens.symbol(i + 1, ',') || tokens.symbol(i + 1, '.');
  if (tokens.lexeme(i - 2)?.month !== undefined || tokens.is(i - 2, 'function')) return false;
  // "Tá, 81; Níl, 66": how many voted so
  if (tokens.is(i - 2, 'ballot')) return false;
  if (!tokens.capital(i - 2))
    return (
      tokens.symbol(i + 1, ',') && Number(draft.value) >= 13 && !tokens.glued(i + 2) && tokens.kind(i + 2) === WORD
    );
  const behind = tokens.kind(i + 1);
  // "Per Voss, 20 and Ola Brandt, 24, were"
  if (tokens.word(i + 1) === 'and' && tokens.capital(i + 2) && isOneAge(tokens, nameEnd(tokens, i + 2) + 1))
    return tokens.symbol(nameEnd(tokens, i + 2), ',');
  return (
    behind === 0 || [',', '.', ')', ';'].some((sign) => tokens.symbol(i + 1, sign)) || tokens.is(i + 1, 'behindAge')
  );
}

/** Behind the words with a capital that begin at token i. */
function nameEnd(tokens: Tokens, i: number): number {
  let end = i;
  while (tokens.kind(end) === WORD && tokens.capital(end)) end += 1;
  return end;
}
