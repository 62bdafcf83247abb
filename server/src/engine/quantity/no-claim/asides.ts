import type { Context } from '../parts/context';
import type { Draft } from '../parts/draft';
import type { NonClaim } from '../parts/figure';
import { BREAK, SYMBOL, WORD, type Tokens } from '../parts/tokens';

/** Longest sentence that is taken for an advertisement, in tokens. */
const ADVERTISEMENT = 18;
/** How far from a mark out of five or ten the word may stand that tells a rating. */
const RATING = 8;

/** Figures beside the matter of a text: ratings, advertisements, exaggerations, comparisons with everyday things. */
export function asideOf(context: Context, draft: Draft): NonClaim | null {
  if (draft.type === 'date' || draft.dimension === 'time of day') return null;
  if (rating(context, draft)) return 'rating';
  if (advertisement(context, draft)) return 'advertisement';
  if (draft.dimension !== 'none' && draft.type !== 'money') return null;
  return exaggeration(context, draft) || denial(context, draft) || comparison(context, draft) || thePair(context, draft)
    ? 'idiom'
    : null;
}

/** "4 stars out of 5", "we rate it 8 out of 10". */
function rating(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  if (typeof draft.value !== 'number' || draft.type === 'money') return false;
  // "4.6 out of 5 stars"
  if ((draft.type === 'ratio' || draft.type === 'score') && tokens.is(draft.next, 'ratingStar')) return true;
  if (tokens.slice(draft.next).startsWith('star') && tokens.is(draft.next, 'ratingWord'))
    return draft.dimension === 'none' && draft.value <= 10;
  // "Rated 4.2 by our readers"
  const rated = tokens.symbol(draft.first - 1, ':') ? draft.first - 2 : draft.first - 1;
  if (draft.dimension === 'none' && draft.value <= 10 && draft.hedge === 'none' && tokens.is(rated, 'rated'))
    return !isCounted(tokens, draft.next);
  const outOf = tokens.slice(draft.first - 1) === 'of' && tokens.word(draft.first - 2) === 'out';
  if (outOf && tokens.is(draft.first - 3, 'ratingWord')) return true;
  if (draft.type !== 'score' && draft.type !== 'ratio') return false;
  // who rates does so without a bound
  if (BOUNDS.has(draft.hedge)) return false;
  let isRated = false;
  for (let k = draft.first - 1; k >= draft.first - RATING && k >= 0; k--) {
    // what many have given on average is measured; "Average rating: 4.2/5" stands on a page as its own mark
    if (tokens.is(k, 'average') && !tokens.symbol(draft.first - 1, ':')) return false;
    if (ends(tokens, k) && !tokens.symbol(k, ':')) break;
    isRated ||= tokens.is(k, 'ratingWord');
  }
  return isRated;
}

const BOUNDS: ReadonlySet<Draft['hedge']> = new Set(['at least', 'at most', 'more than', 'less than']);

/** A noun in the plural stands at token i. */
function isCounted(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === WORD && !tokens.is(i, 'function') && /[^s]s$/.test(tokens.slice(i));
}

/** "Subscribe for $1 a week.", "Prints from £4.", "18+". */
function advertisement(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  if (ageLimit(tokens, draft) || isOffer(tokens, draft)) return true;
  if (draft.dimension !== 'none' && draft.dimension !== 'money') return false;
  if (draft.dimension === 'money') {
    let k = draft.first - 1;
    while (['from', 'only', 'just', 'at', 'for'].includes(tokens.slice(k))) k--;
    if (
      tokens.is(k, 'onSale') &&
      (k < draft.first - 1 || ends(tokens, draft.next) || tokens.slice(draft.next) === 'each')
    )
      return true;
  }
  if (typeof draft.value !== 'number' || draft.value > 1000) return false;
  let first = draft.first;
  while (first > 0 && draft.first - first < ADVERTISEMENT && !ends(tokens, first - 1)) first--;
  return (
    first < draft.first &&
    draft.first - first < ADVERTISEMENT &&
    tokens.is(first, 'solicit') &&
    tokens.capital(first) &&
    tokens.slice(first).slice(1) === tokens.slice(first).slice(1).toLowerCase() &&
    !isSubject(tokens, first)
  );
}

/** "Courier Premium: £3 a week", "Courier+: £1 for 4 weeks": what a reading costs. */
function isOffer(tokens: Tokens, { first, dimension, next }: Draft): boolean {
  if (dimension !== 'money' || !tokens.symbol(first - 1, ':') || !tokens.is(first - 2, 'offer')) return false;
  for (let k = first - 3; !ends(tokens, k); k--) if (first - k > 6 || !tokens.capital(k)) return false;
  return ['a', 'per', 'for', '/'].includes(tokens.slice(next));
}

/** "Book sales rose", "Follow-up visits fell": a noun with its verb, and no invitation. */
function isSubject(tokens: Tokens, i: number): boolean {
  if (tokens.hyphen(i + 1)) return true;
  return [1, 2, 3].some((k) => tokens.is(i + k, 'changeVerb') || tokens.is(i + k, 'finite'));
}

/** The age from which one may bet or drink: "18+" with nobody named of that age. */
function ageLimit(tokens: Tokens, draft: Draft): boolean {
  const { value } = draft;
  if (value !== 16 && value !== 18 && value !== 21) return false;
  if (draft.type === 'duration' || !tokens.symbol(draft.number.next, '+')) return false;
  const before = tokens.kind(draft.first - 1);
  const behind = tokens.kind(draft.number.next + 1);
  const required = tokens.is(draft.first - 1, 'copula') || before === SYMBOL || before === 0;
  return required && behind !== WORD;
}

/** "a thousand miracles", "a million umbrellas": nobody counted. */
function exaggeration(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  if (tokens.word(draft.first) !== 'a' || draft.next !== draft.first + 2 || draft.hedge !== 'none') return false;
  if (typeof draft.value !== 'number' || draft.value < 1000 || draft.dimension !== 'none') return false;
  for (let k = draft.next; k < draft.next + 3; k++) {
    if (tokens.kind(k) !== WORD || tokens.is(k, 'function') || tokens.is(k, 'seriously')) return false;
    if (/[^su]s$/.test(tokens.slice(k))) return true;
  }
  return false;
}

/** "not one penny". */
function denial(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  return (
    draft.value === 1 &&
    tokens.word(draft.number.first) === 'one' &&
    tokens.slice(draft.first - 1).toLowerCase() === 'not'
  );
}

/** "no bigger than two tennis courts", "the size of three football pitches". */
function comparison(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  if (typeof draft.value !== 'number' || draft.value > 100 || draft.dimension !== 'none') return false;
  if (![1, 2, 3, 4].some((k) => tokens.is(draft.first - k, 'comparing'))) return false;
  return [0, 1, 2].some((k) => tokens.is(draft.next + k, 'comparator'));
}

/** "the two ends", "when the two were far apart": told before which, and counted nowhere. */
function thePair(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  return (
    draft.value === 2 &&
    tokens.lexeme(draft.first)?.cardinal === 2 &&
    draft.next === draft.first + 1 &&
    draft.hedge === 'none' &&
    draft.group === null &&
    ['the', 'these', 'those'].includes(tokens.slice(draft.first - 1).toLowerCase()) &&
    // "two of the three engines"
    tokens.slice(draft.first - 2) !== 'of' &&
    !tokens.is(draft.next, 'seriously') &&
    !tokens.is(draft.next, 'oneCounted') &&
    !tokens.hyphen(draft.next)
  );
}

/** A sentence ends with token i, or the block. */
function ends(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  if (kind === 0 || kind === BREAK) return true;
  if (kind !== SYMBOL || tokens.glued(i + 1)) return false;
  const code = tokens.code(i);
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a || code === 0x3b;
}
