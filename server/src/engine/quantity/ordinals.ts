import type { Context } from './parts/context';
import { changed, type Draft, partOfWhole, special } from './parts/draft';
import { DIGITS, WORD, type Tokens } from './parts/tokens';

/** "first", "51st", "twenty-fifth": a place in a row, and no amount unless it ranks or counts what has been. */
export function ordinal(context: Context, i: number): Draft | null {
  const { tokens } = context;
  if (tokens.kind(i) === DIGITS) {
    const mark = tokens.word(i + 1);
    if (!tokens.glued(i + 1) || !['st', 'nd', 'rd', 'th'].includes(mark) || tokens.length(i) > 6) return null;
    // "15st" is a weight
    if (mark === 'st' && !/(?:^|[^1])1$/.test(tokens.slice(i))) return null;
    return ordinalDraft(context, i, i + 2, Number(tokens.slice(i)));
  }
  const lexeme = tokens.lexeme(i);
  // "four hundred second homes": behind a number it is none itself
  const before = tokens.lexeme(i - 1);
  if (before?.cardinal !== undefined || before?.scale !== undefined || tokens.kind(i - 1) === DIGITS) return null;
  if (lexeme?.ordinal !== undefined) return ordinalDraft(context, i, i + 1, lexeme.ordinal);
  const unit = tokens.hyphen(i + 1) && tokens.glued(i + 2) ? tokens.lexeme(i + 2)?.ordinal : undefined;
  if (lexeme?.cardinal !== undefined && unit !== undefined && lexeme.cardinal >= 20 && unit < 10)
    return ordinalDraft(context, i, i + 3, lexeme.cardinal + unit);
  return null;
}

function ordinalDraft(context: Context, first: number, next: number, value: number): Draft {
  const { tokens } = context;
  const number = { first, next };
  if (tokens.slice(next) === 'minute') {
    const minute = special({ first, next: next + 1 }, number, {
      type: 'duration',
      dimension: 'duration',
      value,
      low: value,
      high: value,
      unit: 'minute',
      written: 'words',
    });
    const unitTokens = { first: next, next: next + 1 };
    return changed(minute, { factor: 60, place: 1, unitTokens, ...boundOfMinute(tokens, first) });
  }
  const inRow = lengthOfRow(context, first, next, value);
  if (inRow) return inRow;
  if (everyNth(context, first, next, value)) return partOfWhole({ first: first - 1, next }, 1 / value);
  const draft = special(number, number, {
    type: 'number',
    dimension: 'none',
    value,
    low: value,
    high: value,
    unit: null,
    written: 'words',
  });
  if (value >= 2 && ranks(tokens, first, next) && !isBesideRank(tokens, first))
    return changed(draft, { place: 1, written: 'ordinal' });
  return changed(draft, { place: 1, nonClaim: value >= 2 && counts(tokens, first, next, value) ? null : 'ordinal' });
}

/** "its 26th consecutive year": by then it has been so many years. */
function lengthOfRow(context: Context, first: number, next: number, value: number): Draft | null {
  const { tokens, lexicon } = context;
  if (!['consecutive', 'straight', 'successive'].includes(tokens.slice(next))) return null;
  const unit = lexicon.units.match(tokens, next + 1, (sense) => sense.dimension === 'duration')?.values[0];
  if (unit === undefined) return null;
  const number = { first, next };
  const draft = special({ first, next: next + 2 }, number, {
    type: 'duration',
    dimension: 'duration',
    value,
    low: value,
    high: value,
    unit: unit.name,
    written: 'words',
  });
  const nonClaim = value >= 2 && counts(tokens, first, next, value) ? null : 'ordinal';
  return changed(draft, { factor: unit.factor, place: 1, unitTokens: { first: next + 1, next: next + 2 }, nonClaim });
}

/** "after the 57th minute", "before the tenth minute": what others tell of that minute itself; "just after" it is about then. */
function boundOfMinute(tokens: Tokens, first: number): Partial<Draft> {
  const word = tokens.slice(first - 2).toLowerCase();
  if (tokens.word(first - 1) !== 'the' || (word !== 'after' && word !== 'before')) return {};
  if (/^(?:just|shortly|soon|right|immediately|straight|moments|seconds)$/i.test(tokens.slice(first - 3))) return {};
  const hedgeTokens = { first: first - 2, next: first };
  return word === 'after'
    ? { hedge: 'at least', high: null, hedgeTokens }
    : { hedge: 'at most', low: null, hedgeTokens };
}

/** "ranked No. 4", "#3 in the country", "number 4 among the world's ports": a place told by its number. */
export function asRank({ tokens }: Context, draft: Draft): Draft {
  const { first, next, value } = draft;
  const bare = draft.written === 'digits' && draft.dimension === 'none' && next === first + 1 && !draft.range;
  if (!bare || typeof value !== 'number' || value < 1 || value > LAST_PLACE) return draft;
  const sign = numberSign(tokens, first - 1);
  if (tokens.kind(next) === WORD && !tokens.is(next, 'function') && !isAmong(tokens, next)) return draft;
  if (sign === null) return draft;
  const placed = isPlaced(tokens, sign - 1) && (isInPlaces(tokens, next) || isAmong(tokens, next));
  return placed || isRanked(tokens, sign - 1) ? changed(draft, { type: 'number', written: 'ordinal' }) : draft;
}

/** Nobody ranks so many. */
const LAST_PLACE = 1000;

/** Where "No.", "number" or "#" begins that ends with token i; null where none does. */
function numberSign(tokens: Tokens, i: number): number | null {
  if (tokens.symbol(i, '#')) return i;
  const at = tokens.symbol(i, '.') && tokens.glued(i) ? i - 1 : i;
  return ['no', 'number', 'nr'].includes(tokens.slice(at).toLowerCase()) ? at : null;
}

/** "ranked No. 4", "is ranked at number 4", "rose to No. 3"; who "stood at number 4" stood before a house. */
function isRanked(tokens: Tokens, i: number): boolean {
  if (['at', 'as'].includes(tokens.word(i))) return tokens.is(i - 1, 'rankedAt');
  return tokens.is(i, 'rankVerb') || (tokens.word(i) === 'to' && isMovedTo(tokens, i));
}

/** "is No. 5", "Quell, No. 3": behind other words the number is a label, as in "Highway No. 1" and "wore number 10". */
function isPlaced(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'copula') || tokens.symbol(i, ',') || tokens.symbol(i, '(') || isRanked(tokens, i);
}

/** "among the world's ports", "worldwide". */
function isAmong(tokens: Tokens, next: number): boolean {
  const word = tokens.slice(next);
  return word === 'among' || word === 'worldwide' || word === 'globally' || word === 'nationally';
}

/** So many tokens may stand between a verb of change and the place that it leads to. */
const MOVED = 6;

/** "fell 14 places to 87th", "rose from fifth to third". */
function isMovedTo(tokens: Tokens, to: number): boolean {
  for (let k = to - 1; k > to - MOVED; k--) {
    if (tokens.is(k, 'changeVerb')) return true;
    if (tokens.symbol(k, '.') || tokens.symbol(k, ',')) return false;
  }
  return false;
}

/** "the third largest city", "second-most populous", "ranked fourth among", "finished in 12th place". */
function ranks(tokens: Tokens, first: number, next: number): boolean {
  const at = tokens.hyphen(next) ? next + 1 : next;
  const word = tokens.slice(at);
  if (word === 'most' || word === 'least') {
    const adjective = tokens.hyphen(at + 1) ? at + 2 : at + 1;
    return tokens.kind(adjective) === WORD && !tokens.is(adjective, 'function');
  }
  if (/^(?:\p{Ll}+est|worst)$/u.test(word) && !tokens.is(at, 'noSuperlative')) return true;
  if (word === 'place' && tokens.word(first - 1) !== 'the') return true;
  if (isInRow(tokens, next)) return true;
  // "in the 90th percentile"
  if (tokens.is(next, 'hundredthPart') && tokens.is(first - 2, 'standsIn')) return true;
  const ends = tokens.kind(next) !== WORD || tokens.is(next, 'function');
  if (tokens.word(first - 1) === 'to' && ends && !tokens.symbol(next, '-') && isMovedTo(tokens, first - 1)) return true;
  // "dropped from 3rd to 40th"
  if (tokens.word(first - 1) === 'from' && tokens.word(next) === 'to' && isMovedTo(tokens, first - 1))
    return isOrdinal(tokens, next + 1);
  const verb = ['it', 'them', 'in', 'as', 'him', 'her'].includes(tokens.word(first - 1)) ? first - 2 : first - 1;
  return tokens.is(verb, 'rankVerb') && ends && !tokens.hyphen(next);
}

function isOrdinal(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === WORD) return tokens.lexeme(i)?.ordinal !== undefined;
  return tokens.glued(i + 1) && ['st', 'nd', 'rd', 'th'].includes(tokens.word(i + 1));
}

/** "49th in line", "second in the group", "third in their table". */
function isInRow(tokens: Tokens, next: number): boolean {
  return isInPlaces(tokens, next) || tokens.is(listed(tokens, next), 'rankList');
}

/** "in the world", "in its industry": within what places are counted. */
function isInPlaces(tokens: Tokens, next: number): boolean {
  return tokens.is(listed(tokens, next), 'rankScope');
}

/** The noun behind "in the" or "on their" at token i; no token where there is none. */
function listed(tokens: Tokens, i: number): number {
  if (tokens.word(i) !== 'in' && tokens.word(i) !== 'on') return tokens.count;
  return tokens.slice(i + 1) === 'the' || tokens.is(i + 1, 'possessive') ? i + 2 : i + 1;
}

/** "ranked above the sixth best" is no sixth place. */
function isBesideRank(tokens: Tokens, first: number): boolean {
  const at = tokens.word(first - 1) === 'the' ? first - 2 : first - 1;
  return tokens.is(at, 'besideRank') || (tokens.word(at) === 'of' && tokens.word(at - 1) === 'ahead');
}

/** "every third desk", "every fifth voter"; "every third day" says how often. */
function everyNth(context: Context, first: number, next: number, value: number): boolean {
  const { tokens } = context;
  if (tokens.slice(first - 1).toLowerCase() !== 'every' || value < 2 || value > 20) return false;
  const noun = tokens.kind(next) === WORD && !tokens.is(next, 'function') && !tokens.capital(next);
  return noun && tokens.lexeme(next)?.unit !== true && !tokens.is(next, 'rankedNoun');
}

/** How far behind what an ordinal counts "since" may stand, in tokens. */
const SINCE_REACH = 6;
/** So many tokens may stand between an ordinal and what it counts: "third full-length studio album". */
const NOUN_REACH = 5;
/** And so many between a verb and an ordinal that has a name before it. */
const NAME_REACH = 6;

/** "for a fourth time", "whose 100th match", "it is their fifth cup", "was the sixth studio album": so many there have been. */
function counts(tokens: Tokens, first: number, next: number, value: number): boolean {
  if (tokens.kind(next) !== WORD) return false;
  const before = tokens.slice(first - 1).toLowerCase();
  const ranked = isRankedNoun(tokens, next);
  // "was the second album", "was the 22nd Chief Minister"
  if (before === 'the' && ranked && tokens.is(first - 2, 'copula')) return true;
  if (tokens.slice(next) === 'such' && tokens.kind(next + 1) === WORD) return true;
  if (value < 3) return false;
  // "became the third man to win it twice", "is the fourth Nigerian to get there"
  if (before === 'the' && tokens.is(first - 2, 'copula') && tokens.word(next + 1) === 'to') return true;
  // "This was my fourth marathon"
  if (tokens.is(first - 1, 'possessive') && tokens.is(first - 2, 'copula') && tokens.is(first - 3, 'this')) return true;
  if (tokens.capital(next)) return false;
  if (goesOn(tokens, next)) return true;
  // "the third overrun since 1990"
  const since = Array.from({ length: SINCE_REACH }, (_, k) => next + 1 + k).some((k) => tokens.word(k) === 'since');
  if (before === 'the' && !isOnly(tokens, first) && tokens.slice(next) !== 'time')
    return since && tokens.is(first - 2, 'copula');
  if (tokens.slice(next) === 'time')
    return tokens.word(before === 'a' ? first - 2 : first - 1) === 'for' || isOnly(tokens, first);
  if (isOnly(tokens, first)) return true;
  if (!tokens.is(first - 1, 'possessive')) return false;
  if (ranked && tokens.kind(first) === DIGITS) return true;
  return isCopulaBefore(tokens, first, before === 's' ? NAME_REACH : 2) && (ranked || tokens.kind(first) === DIGITS);
}

/** "the fourth quarterly rise in a row", "for the third year running". */
function goesOn(tokens: Tokens, next: number): boolean {
  for (let at = next + 1; at < next + NOUN_REACH; at++) {
    if (tokens.word(at) === 'in' && tokens.word(at + 1) === 'a' && tokens.slice(at + 2) === 'row') return true;
    if (tokens.slice(at) === 'running' && (tokens.kind(at + 1) !== WORD || tokens.is(at + 1, 'function'))) return true;
    if (tokens.kind(at) !== WORD || tokens.is(at, 'function')) return false;
  }
  return false;
}

/** "only the third person ever to win it". */
function isOnly(tokens: Tokens, first: number): boolean {
  return tokens.word(first - 1) === 'the' && tokens.word(first - 2) === 'only';
}

/** "Is her fifth album" says which one it is; "her fifth album sold well" only names it. A name may stand between: "is Vettel's fifth album". */
function isCopulaBefore(tokens: Tokens, first: number, reach: number): boolean {
  return Array.from({ length: reach - 1 }, (_, k) => first - 2 - k).some((at) => tokens.is(at, 'copula'));
}

/** Whether the words from here on end in something that is counted in a row, without a word of the grammar between. */
function isRankedNoun(tokens: Tokens, next: number): boolean {
  for (let at = next; at < next + NOUN_REACH; at++) {
    if (tokens.is(at, 'rankedNoun')) return true;
    if (!tokens.hyphen(at) && (tokens.kind(at) !== WORD || tokens.is(at, 'function'))) return false;
  }
  return false;
}
