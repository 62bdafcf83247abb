import type { Hedge } from '../report';
import type { Context } from './parts/context';
import { changed, type Draft, type TokenSpan } from './parts/draft';
import { DIGITS, SYMBOL, WORD } from './parts/tokens';

/** Words that may stand between a hedge and its number are few. */
const MOST_BETWEEN = 3;
/** The draft with the hedge that stands before or behind it, not before token `floor`. */
export function withHedge(context: Context, draft: Draft, floor: number, ahead?: Draft): Draft {
  if ((draft.hedge !== 'none' && draft.hedgeTokens) || draft.written === 'ordinal') return draft;
  const before = hedgeBefore(context, draft, floor);
  if (before && ahead && isDifference(context, ahead, before.span, draft)) return draft;
  if (before) {
    const hedge = isDenied(context, before.span.first, draft) ? (DENIED[before.hedge] ?? before.hedge) : before.hedge;
    return bounded(changed(draft, { hedge, hedgeTokens: before.span }));
  }
  const after = hedgeAfter(context, draft);
  if (!after) return draft;
  const place = oddWithin(context, draft.number) ? Math.max(draft.place ?? 1, ODD) : draft.place;
  return bounded(changed(draft, { hedge: after.hedge, hedgeTokens: after.span, place }));
}

/** "20 cm below 7 metres", "0.25 of a point above 4 percent": so far from an amount that is told as it is. */
function isDifference(context: Context, ahead: Draft, hedge: TokenSpan, { dimension }: Draft): boolean {
  const apart = hedge.first - Math.max(ahead.next, ahead.per?.next ?? 0);
  if (apart !== 0 || hedge.next !== hedge.first + 1 || !context.tokens.is(hedge.first, 'awayFrom')) return false;
  return ahead.dimension === 'points'
    ? dimension === 'share'
    : ahead.dimension === dimension && dimension !== 'duration';
}

function hedgeBefore(context: Context, draft: Draft, floor: number): { hedge: Hedge; span: TokenSpan } | null {
  const { tokens, lexicon } = context;
  const quoted = isQuote(context, draft.first - 1);
  let at = draft.first - (quoted ? 2 : 1);
  for (let skipped = 0; skipped <= MOST_BETWEEN && at >= floor; skipped++) {
    const found = lexicon.hedgesBefore.match(
      tokens,
      at,
      (hedge, next) => next + 1 >= floor && allowed(context, draft, hedge, next + 1, at + 1, at + 1 < draft.first),
    );
    const hedge = found?.values[0];
    // worth "well over" $900 million
    if (quoted && found && !isQuote(context, found.next)) return null;
    if (found && hedge) {
      // "just over" may itself be part of "well over"; the longest wins, and what stands before it is not looked at.
      return { hedge, span: { first: found.next + 1, next: at + 1 } };
    }
    if (!tokens.is(at, 'transparent') || tokens.is(at, 'no hedge gap')) return null;
    if (tokens.word(at) === 'the' || draft.dimension === 'date') return null;
    at--;
  }
  return null;
}

/** What is not more is at most so much. */
const DENIED: Partial<Readonly<Record<Hedge, Hedge>>> = { 'more than': 'at most', 'less than': 'at least' };
/** "never dropped back below": words between the negation and the hedge. */
const DENIED_REACH = 3;

/** "won't fall below 22", "never dropped under", "cannot exceed": the words in front of token i deny the bound. */
function isDenied({ tokens }: Context, i: number, { dimension }: Draft): boolean {
  // "should not be written as >700"
  if (tokens.kind(i) !== WORD) return false;
  // "has not rained for more than 40 days": so long it has not
  if (dimension === 'duration' && tokens.word(i - 1) === 'for') return false;
  for (let k = i - 1; k >= i - 1 - DENIED_REACH; k--) {
    if (tokens.kind(k) !== WORD) return false;
    // "won't", "didn’t"
    const short = tokens.slice(k) === 't' && tokens.glued(k) && /^['’]$/.test(tokens.slice(k - 1));
    if (short || tokens.is(k, 'denying')) return !tokens.is(k + 1, 'notDenied') && tokens.word(k - 1) !== 'or';
    // "not known if more than 40 were hurt", "not happy with over 40": something else is denied
    if (tokens.is(k, 'closesDenial')) return false;
    if (tokens.lexeme(k)?.cardinal !== undefined) return false;
  }
  return false;
}

function isQuote({ tokens }: Context, i: number): boolean {
  return tokens.kind(i) === SYMBOL && /^["'“”‘’]$/.test(tokens.slice(i));
}

/** Whether the phrase from first to next is a hedge here and no preposition of its own. */
function allowed(context: Context, draft: Draft, hedge: Hedge, first: number, next: number, apart: boolean): boolean {
  const { tokens } = context;
  const phrase = tokens.text.slice(tokens.start(first), tokens.end(next - 1)).toLowerCase();
  if (tokens.kind(next - 1) === WORD && tokens.glued(next) && !/[.~]$/.test(phrase) && phrase.length < 3) return false;
  if (draft.dimension === 'date' || draft.dimension === 'time of day')
    return (
      hedge === 'about' &&
      ((!apart &&
        ['about', 'around', 'circa', 'c', 'c.', 'ca', 'ca.', 'approximately', 'roughly', '~'].includes(phrase)) ||
        (draft.dimension === 'time of day' && /(?:before|after)$/.test(phrase))) &&
      !(phrase === 'about' && draft.relative)
    );
  if (/(?:before|after)$/.test(phrase)) return false;
  // "a five-under 67"
  if (tokens.hyphen(first - 1) && tokens.glued(first) && tokens.glued(first - 1)) return false;
  // "400,000 more than three months earlier"
  if (/than$/.test(phrase) && isAmountEnd(context, first - 1) && isEarlier(tokens.slice(draft.next))) return false;
  // "ramped up to 40" and "adds up to 40" bound nothing
  if (phrase === 'up to')
    return tokens.is(first - 1, 'cutsVerb') || (!tokens.is(first - 1, 'changeVerb') && !tokens.is(first - 1, 'upVerb'));
  // "drew over two legs", "a house over three floors"
  if (phrase === 'over' && !apart && isStretched(context, draft, first)) return false;
  // "fined the firm £4m over two breaches": because of them
  if (phrase === 'over' && !apart && isBecause(context, draft, first)) return false;
  // "averaged over 12 critics", "spread out over 40 sites"
  if (phrase === 'over' && !apart && tokens.is(acrossOver(context, first - 1), 'acrossOver')) return false;
  if (phrase === 'over' && draft.dimension === 'duration')
    return (
      // "over five years" is a stretch of time, unless it is told how long something took
      (tokens.is(first - 1, 'beforeOver') && !apart) ||
      tokens.slice(draft.next - 1).toLowerCase() === 'old' ||
      ['into', 'long', 'ago', 'later', 'late', 'behind', 'after'].includes(tokens.slice(draft.next))
    );
  // "21 stops over 13.4 km": spread over them
  if (phrase === 'over' && (draft.dimension === 'length' || draft.dimension === 'area') && !apart)
    return tokens.is(first - 1, 'beforeOver') || !/[^s]s$/.test(tokens.slice(first - 1));
  if (phrase === 'within' || phrase === 'inside')
    return (
      tokens.word(draft.next) !== 'of' &&
      (draft.dimension === 'duration' || draft.dimension === 'length' || draft.dimension === 'points')
    );
  if (phrase === 'about' && tokens.is(first - 1, 'beforeAbout')) return false;
  if (phrase === 'as much as' && draft.type === 'count') return false;
  if (phrase === 'passing' || phrase === 'c') return !apart;
  if (phrase === 'near' || phrase === 'some')
    return !apart && !(phrase === 'some' && draft.type === 'percentage' && draft.written === 'fraction');
  return true;
}

/** But "sales were over 5 rounds", "over six storeys tall" are bounds. */
function isStretched({ tokens }: Context, { value, next }: Draft, first: number): boolean {
  if (Number(value) > FEW || !tokens.is(next, 'stretchedOver')) return false;
  return (
    !['is', 'are', 'was', 'were', 'be', 'been'].includes(tokens.slice(first - 1)) && !tokens.is(next + 1, 'stretch')
  );
}

/** Of so many floors or legs "over" tells what lies on all of them. */
const FEW = 7;

/** "was charged over two deaths", "sued the city over three of them"; but "has charged over 40 men" bounds a number. */
function isBecause({ tokens }: Context, { value, type }: Draft, first: number): boolean {
  if (Number(value) > FEW_REASONS || (type !== 'count' && type !== 'number')) return false;
  for (let k = first - 1; k >= first - REASON_REACH && k >= 0; k--) {
    if (tokens.kind(k) === SYMBOL && !tokens.glued(k) && tokens.symbol(k, '.')) return false;
    if (!tokens.is(k, 'becauseOver')) continue;
    return k < first - 1 || tokens.is(k - 1, 'copula') || tokens.word(k - 1) === 'been';
  }
  return false;
}

/** Of so few is told singly; larger numbers are counted. */
const FEW_REASONS = 12;
/** In tokens. */
const REASON_REACH = 9;

/** The word in front of "over", past "out" or "on". */
function acrossOver({ tokens }: Context, i: number): number {
  return tokens.word(i) === 'out' || tokens.word(i) === 'on' ? i - 1 : i;
}

/** A number, its scale or a percent sign ends with token i. */
function isAmountEnd({ tokens }: Context, i: number): boolean {
  return tokens.kind(i) === DIGITS || tokens.symbol(i, '%') || tokens.lexeme(i)?.scale !== undefined;
}

function isEarlier(word: string): boolean {
  return ['earlier', 'ago', 'before', 'previously'].includes(word);
}

function hedgeAfter(context: Context, draft: Draft): { hedge: Hedge; span: TokenSpan } | null {
  const { tokens, lexicon } = context;
  if (draft.dimension === 'date' || draft.dimension === 'time of day') return null;
  const within = plusWithin(context, draft.number) ?? oddWithin(context, draft.number);
  if (within) return within;
  const behind = (first: number): { hedge: Hedge; span: TokenSpan } | null => {
    const found = lexicon.hedgesAfter.match(tokens, first, (_, next) => standsBehind(context, first, next));
    const hedge = found?.values[0];
    return found && hedge ? { hedge, span: { first, next: found.next } } : null;
  };
  // "2.5 percent at most", "2.5 percent a year at most"
  return behind(draft.next) ?? (draft.per && behind(draft.per.next));
}

/** Signs and syllables that are hedges only where they hang on the number. */
const GLUED: ReadonlySet<string> = new Set(['+', '-odd', 'plus', '-plus', 'ish', '-ish']);

/** Whether the phrase from first to next is a hedge of what stands in front of it, and not of another number behind it. */
function standsBehind({ tokens, lexicon }: Context, first: number, next: number): boolean {
  const phrase = tokens.text.slice(tokens.start(first), tokens.end(next - 1)).toLowerCase();
  if (GLUED.has(phrase)) return tokens.glued(first) && !(tokens.glued(next) && tokens.kind(next) !== SYMBOL);
  if (phrase === 'odd') return true;
  // "5 percent at least 3", "$70 million and over $30 million of it"
  return tokens.kind(next) !== DIGITS && lexicon.currencySigns.match(tokens, next, () => true) === null;
}

/** "6.3+ million": the plus stands before the scale. */
function plusWithin({ tokens }: Context, { next }: TokenSpan): { hedge: Hedge; span: TokenSpan } | null {
  return tokens.symbol(next - 2, '+') && tokens.kind(next - 3) === DIGITS && tokens.kind(next - 1) === WORD
    ? { hedge: 'at least', span: { first: next - 2, next: next - 1 } }
    : null;
}

/** "20-odd" may be anything up to the next ten. */
const ODD = 10;

/** "20-odd centimetres": the hedge stands before the unit. */
function oddWithin({ tokens }: Context, { next }: TokenSpan): { hedge: Hedge; span: TokenSpan } | null {
  // "thirty-odd thousand"
  const at = tokens.slice(next - 2) === 'odd' && tokens.lexeme(next - 1)?.scale !== undefined ? next - 3 : next;
  return tokens.hyphen(at) && tokens.glued(at) && tokens.slice(at + 1).toLowerCase() === 'odd'
    ? { hedge: 'about', span: { first: at, next: at + 2 } }
    : null;
}

/** Bounds leave one end open; ranges keep both. */
export function bounded(draft: Draft): Draft {
  if (draft.range || typeof draft.value !== 'number') return draft;
  if (draft.hedge === 'at least' || draft.hedge === 'more than') return changed(draft, { high: null });
  if (draft.hedge === 'at most' || draft.hedge === 'less than') return changed(draft, { low: null });
  return draft;
}
