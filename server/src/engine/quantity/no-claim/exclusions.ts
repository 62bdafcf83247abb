import { ageOf } from './ages';
import { asideOf } from './asides';
import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { NonClaim } from '../parts/figure';
import { arePages, compoundOf, isTermOfName } from './compounds';
import { isYearOfReport } from './case-numbers';
import { clockHour, isAlways, isRunningTime, near, openingHours } from '../date/hours';
import { beginsName, isModelNumber, label, lettered, wordLabel } from './labels';
import { endsQuotedName, isNumbered, isUnitOfTable, yearOfName } from './numbered';
import { countedByPage, isFileSize, isPageAge, isStageDirection } from './pages';
import { onlySaysWhen } from '../date/spells';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';

/** Why the figure makes no claim, as far as the words around it tell; null where it may make one. */
export function nonClaimOf(context: Context, draft: Draft): NonClaim | null {
  if (draft.nonClaim) return draft.nonClaim;
  if (idiom(context, draft)) return 'idiom';
  if (copyright(context, draft)) return 'copyright';
  const aside = asideOf(context, draft);
  if (aside) return aside;
  if (draft.type === 'date')
    return citation(context, draft) ||
      isYearOfReport(context.tokens, draft.first, draft.next) ||
      isConsulted(context.tokens, draft) ||
      isHandled(context.tokens, draft) ||
      isOfLaw(context.tokens, draft) ||
      datesTitle(context.tokens, draft)
      ? 'label'
      : yearOfName(context, draft)
        ? 'name'
        : null;
  // "Three Mile Island"
  if (draft.written === 'words' && draft.dimension !== 'none' && beginsName(context.tokens, draft.first)) return 'name';
  if (arePages(context.tokens, draft) || isFileSize(context.tokens, draft) || isStageDirection(context.tokens, draft))
    return 'text part';
  if (isUnitOfTable(context, draft)) return 'label';
  if (draft.type === 'score' && near(context.tokens, draft.first - 1, 2, 'openingVerb')) return 'clock';
  // "46.9°N"
  if (draft.dimension === 'angle' && isCompass(context.tokens, draft.next)) return 'label';
  if (isBase(context.tokens, draft) || isSureness(context.tokens, draft)) return 'label';
  if (draft.dimension === 'duration') return duration(context, draft);
  if (radio(context, draft)) return 'name';
  // "Running time 3'40\""
  if ((draft.unit === 'foot' || draft.unit === 'inch') && isRunningTime(context.tokens, draft)) return 'text part';
  // "item 4c" is no money
  if (draft.dimension === 'money' && isNumbered(context, draft)) return 'label';
  if (draft.dimension !== 'none') return null;
  if (textPart(context, draft)) return 'text part';
  if (isReference(context.tokens, draft)) return 'label';
  const beside = countedByPage(context, draft) ?? compoundOf(context, draft);
  if (beside) return beside;
  if (draft.range && openingHours(context, draft)) return 'clock';
  const age = ageOf(context, draft);
  if (age) return age;
  const { tokens } = context;
  if (isOfFamily(tokens, draft)) return 'age tag';
  if (tokens.word(draft.first) === 'one' && draft.next === draft.first + 1)
    return draft.hedge === 'none' || isPlace(context, draft) ? one(context, draft.first) : null;
  if (draft.written === 'digits')
    return lettered(context, draft) || endsQuotedName(context, draft)
      ? 'name'
      : isNumbered(context, draft)
        ? 'label'
        : (address(context, draft) ?? telephoned(context, draft) ?? clockHour(context, draft) ?? label(context, draft));
  return wordLabel(context, draft);
}

/** "N" of "46.9°N". */
function isCompass(tokens: Tokens, i: number): boolean {
  return tokens.glued(i) && /^[NSEW]$/.test(tokens.slice(i));
}

/** "below one of its lines": where something is, and no bound. */
function isPlace({ tokens }: Context, { first, hedge }: Draft): boolean {
  return (
    (hedge === 'less than' || hedge === 'more than') &&
    tokens.is(first - 1, 'placing') &&
    tokens.word(first + 1) === 'of' &&
    tokens.is(first + 2, 'one of kept')
  );
}

function duration(context: Context, draft: Draft): NonClaim | null {
  if (readingTime(context, draft) || isRunningTime(context.tokens, draft)) return 'text part';
  if (isAlways(draft) || isPageAge(context.tokens, draft)) return 'clock';
  if (isTermOfName(context.tokens, draft)) return 'name';
  if (onlySaysWhen(context, draft)) return 'article';
  const age = ageOf(context, draft);
  if (age) return age;
  // "two 737s" are no seconds
  return draft.unit === 'second' && isModelNumber(context, draft.first) ? 'name' : null;
}

function idiom(context: Context, draft: Draft): boolean {
  const { tokens, lexicon } = context;
  if (draft.written === 'digits') return false;
  if (isHalfOfThing(tokens, draft) || isSumInWords(tokens, draft) || isNextInRow(tokens, draft)) return true;
  for (let k = Math.max(0, draft.first - 5); k <= draft.number.first; k++) {
    const found = lexicon.idioms.match(tokens, k);
    if (found && found.next >= draft.number.next) return true;
  }
  return false;
}

/** "half a packet": of one thing, which nobody measured. */
function isHalfOfThing(tokens: Tokens, draft: Draft): boolean {
  const article = tokens.word(draft.next) === 'a' || tokens.word(draft.next) === 'an';
  const half = draft.written === 'fraction' && tokens.slice(draft.next - 1).toLowerCase() === 'half';
  return (
    half &&
    article &&
    draft.hedge === 'none' &&
    draft.next === draft.number.next &&
    !tokens.is(draft.next + 1, 'shareWord')
  );
}

/** "for a third year running": the last of several, and no part of a year. */
function isNextInRow(tokens: Tokens, { number, next }: Draft): boolean {
  const article = tokens.word(number.first) === 'a' || tokens.word(number.first - 1) === 'a';
  const ordinal = tokens.lexeme(number.next - 1)?.ordinal !== undefined;
  return article && ordinal && tokens.lexeme(next)?.unit === true && tokens.slice(next + 1) === 'running';
}

/** "two plus two is five": a sum of words as a saying, with no unit and nothing counted. */
function isSumInWords(tokens: Tokens, draft: Draft): boolean {
  if (draft.dimension !== 'none' || typeof draft.value !== 'number' || draft.value > 12) return false;
  const number = (i: number): boolean => tokens.lexeme(i)?.cardinal !== undefined;
  const plus = (i: number): boolean => tokens.word(i) === 'plus' && number(i - 1) && number(i + 1);
  const equals = ['is', 'are', 'makes', 'make', 'equals'].includes(tokens.slice(draft.first - 1));
  return plus(draft.next) || plus(draft.first - 1) || (equals && plus(draft.first - 3));
}

function copyright(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  if (draft.type !== 'date' && draft.type !== 'count' && draft.type !== 'number') return false;
  for (let k = draft.first - 1; k >= Math.max(0, draft.first - 5); k--) {
    if (tokens.code(k) === 0xa9 || tokens.word(k) === 'copyright') return true;
    // "(c) 2025"
    if (tokens.slice(k).toLowerCase() === 'c' && tokens.symbol(k - 1, '(') && tokens.symbol(k + 1, ')')) return true;
    if (tokens.symbol(k, '.') && !tokens.glued(k + 1)) return false;
  }
  return false;
}

/** "4 min read", "18 min watch". */
function readingTime(context: Context, draft: Draft): boolean {
  return draft.unit === 'minute' && draft.written === 'digits' && context.tokens.is(draft.next, 'takenIn');
}

/** "five things to know", "in ten numbers", "the two ends": small counts of what the text itself is made of. */
function textPart(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  const small = typeof draft.value === 'number' && draft.value <= 20 && Number.isInteger(draft.value) && !draft.range;
  return small && draft.hedge === 'none' && tokens.is(draft.next, 'textPart') && tokens.word(draft.next + 1) !== 'per';
}

/** "called 911", "text RIDGE to 50505". */
function telephoned(context: Context, draft: Draft): NonClaim | null {
  const { tokens } = context;
  const i = draft.first;
  // "there's a hotline, it's 116 006": in groups, as nobody writes a count beside others
  const grouped = draft.next === i + 2 && tokens.kind(i + 1) === DIGITS && !tokens.glued(i + 1);
  if (grouped && near(tokens, i - 1, HELPLINE_REACH, 'helpline')) return 'label';
  if (draft.next !== i + 1 || tokens.length(i) > 6) return null;
  // "(press 2)"
  if (tokens.is(i - 1, 'keyPress') && tokens.length(i) < 3) return tokens.kind(i + 1) === WORD ? null : 'label';
  if (tokens.length(i) < 3) return null;
  if (tokens.kind(i + 1) === WORD && !tokens.is(i + 1, 'function')) return null;
  if (tokens.is(i - 1, 'helpline')) return 'label';
  if (tokens.is(i - 1, 'telephoning')) return tokens.length(i) === 3 || tokens.is(i - 1, 'telephone') ? 'label' : null;
  return ['to', 'on', 'at'].includes(tokens.word(i - 1)) && tokens.length(i) > 3 && near(tokens, i - 2, 3, 'telephone')
    ? 'label'
    : null;
}

/** How far in front of its number a helpline is named, in tokens. */
const HELPLINE_REACH = 6;

/** "\"Twelve Ways of Leaving\" (Sept. 6)": when a work was published whose title stands in front. */
function datesTitle(tokens: Tokens, { first, next }: Draft): boolean {
  return tokens.symbol(first - 1, '(') && tokens.symbol(next, ')') && /^["”’]$/.test(tokens.slice(first - 2));
}

/** The year of a work cited: "Ostrow et al., 2013", "Pell et al. (2009)". */
function citation(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  for (let k = draft.first - 1; k >= draft.first - 4; k--) {
    if (tokens.slice(k) === 'al' && tokens.slice(k - 1) === 'et') return true;
  }
  return isOfAuthor(tokens, draft) || isOfVolume(tokens, draft) || isLocated(tokens, draft.next);
}

/** "Keller, R. (1994).": the year behind an author's initial. */
function isOfAuthor(tokens: Tokens, { first, next }: Draft): boolean {
  const bracketed = tokens.symbol(first - 1, '(') && tokens.symbol(next, ')');
  const initial = tokens.symbol(first - 2, '.') && tokens.length(first - 3) === 1 && tokens.capital(first - 3);
  return bracketed && initial && tokens.symbol(first - 4, ',');
}

/** "vol. 12, no. 2, 1986" */
function isOfVolume(tokens: Tokens, { first }: Draft): boolean {
  const number = tokens.symbol(first - 1, ',') && tokens.kind(first - 2) === DIGITS && tokens.symbol(first - 3, '.');
  return number && ['no', 'nr', 'vol'].includes(tokens.slice(first - 4).toLowerCase());
}

/** "Lind, 2011, fig. 6", "Levy Statistics 2025, table 3": a place in what was published then, with which the reference ends. */
function isLocated(tokens: Tokens, next: number): boolean {
  if (!tokens.symbol(next, ',') || !tokens.is(next + 1, 'placeInWork')) return false;
  const number = tokens.symbol(next + 2, '.') ? next + 3 : next + 2;
  if (tokens.kind(number) !== DIGITS) return false;
  // "table 3b"
  const end =
    tokens.glued(number + 1) && tokens.length(number + 1) === 1 && tokens.kind(number + 1) === WORD
      ? number + 2
      : number + 1;
  return end >= tokens.count || tokens.symbol(end, ')') || (tokens.symbol(end, '.') && end + 1 >= tokens.count);
}

/** Further numbers behind a label: "Figs. 4 and 5", "pages 12, 14". */
export function labelGoesOn(context: Context, draft: Draft, before: Draft): boolean {
  const { tokens } = context;
  if (
    before.nonClaim !== 'label' ||
    before.type === 'date' ||
    draft.dimension !== 'none' ||
    draft.stated ||
    (draft.type === 'count' && !tokens.is(before.first - 1, 'routes'))
  )
    return false;
  if (draft.first - before.next > 2 || draft.first === before.next) return false;
  for (let k = before.next; k < draft.first; k++) {
    if (
      !tokens.symbol(k, ',') &&
      !tokens.dash(k) &&
      !tokens.symbol(k, '&') &&
      !['and', 'or', 'to'].includes(tokens.word(k)) &&
      // "Page 1 of 46"
      !(tokens.word(k) === 'of' && isOneOfSeveral(tokens, before.first - 1))
    )
      return false;
  }
  return true;
}

/** "page", "part": of so many in all. */
function isOneOfSeveral(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'label') || tokens.is(i, 'numberedThing');
}

/** "97.4 FM", "frequency 101.3", "on 98.4 MHz". */
function radio({ tokens }: Context, draft: Draft): boolean {
  const { value } = draft;
  if (typeof value !== 'number' || draft.range || value < 70) return false;
  if (draft.dimension === 'frequency') return draft.unit === 'megahertz' && value < 138;
  if (draft.dimension !== 'none') return false;
  const band = tokens.slice(draft.next);
  const before = tokens.symbol(draft.first - 1, ':') ? draft.first - 2 : draft.first - 1;
  return band === 'FM' || band === 'AM' || band === 'MW' || (value < 108.1 && tokens.is(before, 'frequencyWord'));
}

/** "one" stands for a person or thing, unless it counts: "one person was killed", "one of our four submarines". */
function one(context: Context, i: number): NonClaim | null {
  const { tokens } = context;
  if (tokens.is(i + 1, 'oneCounted'))
    return tokens.is(i - 1, 'one before') && !['another', 'first', 'only', 'second'].includes(tokens.word(i - 1))
      ? 'pronoun'
      : null;
  if (tokens.word(i + 1) === 'of' && tokens.is(i + 2, 'one of kept') && tokens.lexeme(i + 3)?.cardinal !== undefined)
    return null;
  // "three died, one of them at home"
  if (
    tokens.symbol(i - 1, ',') &&
    tokens.word(i + 1) === 'of' &&
    ['them', 'whom', 'which'].includes(tokens.slice(i + 2))
  )
    return null;
  if (tokens.hyphen(i + 1)) return 'idiom';
  if (isListed(tokens, i)) return null;
  // "rose by one to 13"
  if (['by', 'to', 'from'].includes(tokens.word(i - 1)) && near(tokens, i - 2, 3, 'changeVerb')) return null;
  return tokens.count === 1 ? null : 'pronoun';
}

/** "nine councillors and one clerk", "three arrests, no charges, one apology": counted with others in one list. */
function isListed(tokens: Tokens, i: number): boolean {
  const comma = tokens.symbol(i - 1, ',');
  if (!(comma || tokens.word(i - 1) === 'and') || tokens.kind(i + 1) !== WORD) return false;
  if (tokens.is(i + 1, 'function') && tokens.word(i + 1) !== 'of') return false;
  for (let k = i - 2; k > i - LIST_REACH; k--) {
    if (tokens.kind(k) !== WORD && tokens.kind(k) !== DIGITS && !tokens.symbol(k, ',')) return false;
    const counted = tokens.kind(k) === DIGITS || (tokens.lexeme(k)?.cardinal ?? 0) > 1;
    if (!counted) continue;
    const noun = tokens.kind(k + 1) === WORD && !tokens.is(k + 1, 'function');
    if (!noun || tokens.lexeme(k + 1)?.month !== undefined || tokens.lexeme(k + 1)?.unit === true) return false;
    // "after two rounds, one judge left"
    return !comma || !tokens.is(k - 1, 'setting');
  }
  return false;
}

/** So many tokens in front of "one" the last number of its list is looked for. */
const LIST_REACH = 9;

/** "5,290 for every 100,000 people", "of every 100 patients": what a rate is counted by. */
function isBase(tokens: Tokens, { first, value, dimension }: Draft): boolean {
  const round = typeof value === 'number' && value >= 100 && Number.isInteger(Math.log10(value));
  // "accidents per 100,000 hours worked: 0.4"
  if (round && dimension !== 'money' && tokens.slice(first - 1) === 'per' && tokens.kind(first - 2) === WORD)
    return true;
  // "Index (2015 = 100)"
  if (value === 100 && tokens.symbol(first - 1, '=') && tokens.kind(first - 2) === DIGITS) return true;
  return round && dimension !== 'money' && tokens.slice(first - 1) === 'every';
}

/** "a mother of five", "a family of four", "a child of 6": who somebody is. */
function isOfFamily(tokens: Tokens, { first, next, value, hedge }: Draft): boolean {
  const noun = tokens.kind(next) === WORD && !tokens.is(next, 'function');
  return (
    tokens.word(first - 1) === 'of' &&
    (tokens.is(first - 2, 'parentOf') || tokens.is(first - 2, 'kin')) &&
    hedge === 'none' &&
    typeof value === 'number' &&
    value <= 20 &&
    !noun
  );
}

/** "95% CI 0.9 to 1.5", "at the 95 per cent confidence level": how sure the figures beside it are. */
function isSureness(tokens: Tokens, { type, value, next }: Draft): boolean {
  return type === 'percentage' && typeof value === 'number' && value >= 80 && tokens.is(next, 'sure');
}

/** "Updated: 11 July 2025", "Accepted 19 Mar 2023" where a line or one of its parts begins: when the text was handled. */
function isHandled(tokens: Tokens, { first, next }: Draft): boolean {
  const at = tokens.symbol(first - 1, ':') || tokens.word(first - 1) === 'on' ? first - 2 : first - 1;
  // "Received 3 May 2021, accepted 4 June 2021"
  const goesOn = tokens.symbol(at - 1, ',') && tokens.is(0, 'handled') && tokens.capital(0);
  const begins = tokens.capital(at) && tokens.kind(at - 1) !== WORD;
  return tokens.is(at, 'handled') && (begins || goesOn) && endsHandling(tokens, next);
}

/** No sentence goes on: "Submitted on 5 May 2021, the form was refused" tells of the form. */
function endsHandling(tokens: Tokens, next: number): boolean {
  if (tokens.symbol(next, ',')) return tokens.is(next + 1, 'handled') || tokens.kind(next + 1) === DIGITS;
  return tokens.kind(next) !== WORD || tokens.word(next) === 'at';
}

/** "the Securities Act of 1933", "the Act, 2005": the year of a law. */
function isOfLaw(tokens: Tokens, { first, next }: Draft): boolean {
  const joined = tokens.word(first - 1) === 'of' || tokens.symbol(first - 1, ',');
  return joined && next === first + 1 && tokens.is(first - 2, 'lawWord') && tokens.capital(first - 2);
}

/** "Retrieved 3 May 2023", "archived from the original on 2 March": when somebody looked. */
function isConsulted(tokens: Tokens, { first }: Draft): boolean {
  if (tokens.is(first - 1, 'consulted')) return true;
  return tokens.word(first - 1) === 'on' && near(tokens, first - 2, 4, 'consulted');
}

/** "as Lind found [3]", "at night [4, 5].": the mark of a note or of a work cited. */
function isReference(tokens: Tokens, { first, next, written }: Draft): boolean {
  if (written !== 'digits') return false;
  const inside = (i: number): boolean => tokens.kind(i) === DIGITS || tokens.symbol(i, ',') || tokens.dash(i);
  let open = first - 1;
  while (inside(open) && first - open < LONGEST_REFERENCE) open--;
  let close = next;
  while (inside(close) && close - next < LONGEST_REFERENCE) close++;
  return tokens.symbol(open, '[') && tokens.symbol(close, ']');
}

/** Signs and numbers on either side of one in a reference. */
const LONGEST_REFERENCE = 12;

/** "22 Quay Street", "14 Admiralty Row". */
function address(context: Context, draft: Draft): NonClaim | null {
  const { tokens } = context;
  if (draft.next !== draft.first + 1 || tokens.length(draft.first) > 5) return null;
  if (isHouse(tokens, draft) || isPostcode(tokens, draft)) return 'address';
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
