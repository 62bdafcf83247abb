import { Context, type ScanOptions } from './parts/context';
import { readClock } from './date/clock';
import { readDate } from './date/dates';
import { namedBy } from './date/named-date';
import { changed, dateDraft, type Draft, figureOf, type Series } from './parts/draft';
import { codeAt, isSampleSize } from './no-claim/codes';
import { nonClaimOf } from './no-claim/exclusions';
import { labelGoesOn } from './no-claim/labels-going-on';
import type { Figure } from './parts/figure';
import { bounded, withHedge } from './hedge';
import { continental } from './number/continental';
import { compile } from './parts/lexicon';
import { readMatchMinute } from './date/match-minutes';
import { readNothing } from './nothing';
import { asRank, ordinal } from './ordinals';
import { readPair } from './pairs';
import { readRaceTime } from './date/race-times';
import { withRate } from './unit/rates';
import { readSeries } from './series';
import { ageGroup, articleUnit, fractionStands, withAge } from './unit/specials';
import { bundledTables } from './parts/bundled';
import type { Tables } from './parts/tables';
import { DIGITS, SYMBOL, TokenRoom, WORD } from './parts/tokens';
import { readVague, timesBehind } from './vague';

export type { ScanOptions } from './parts/context';

/** Reads the figures of a text. One scanner serves any number of texts. */
export interface Scanner {
  /**
   * All quantities of one block of text (paragraph, heading, cell), in the order of the text, without overlap; those
   * that make no claim say why. Offsets are UTF-16 units into `text`. Never throws; the cost is linear in the length.
   */
  scan(text: string, options?: ScanOptions): Figure[];
}

/** A scanner with these word tables, by default the ones that come with the engine. */
export function createScanner(tables: Tables = bundledTables): Scanner {
  const lexicon = compile(tables);
  const room = new TokenRoom();
  return {
    scan: (text, options = {}) =>
      scan(new Context(text, lexicon, options, room.starts.length > LARGE ? undefined : room)),
  };
}

/** Room that grew beyond this many tokens for one large text is not kept. */
const LARGE = 1 << 20;

function scan(context: Context): Figure[] {
  const { tokens } = context;
  const drafts: Draft[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.count;) {
    if (!mayBegin(context, i)) {
      i++;
      continue;
    }
    const skip = codeAt(context, i);
    if (skip !== null) {
      i = skip;
      floor = skip;
      continue;
    }
    const found = readAt(context, i);
    if (!found) {
      i++;
      continue;
    }
    if (repeats(context, found, drafts.at(-1))) {
      i = found.next;
      continue;
    }
    for (const draft of sharedRate(context, found.drafts)) {
      const whole = finish(context, draft, floor, drafts.at(-1));
      drafts.push(whole);
      floor = Math.max(floor, whole.next, whole.hedgeTokens?.next ?? 0);
    }
    i = Math.max(i + 1, found.next, floor, drafts.at(-1)?.per?.next ?? 0);
    if (drafts.at(-1)?.per && (drafts.at(-1)?.per?.first ?? 0) > found.next + 2) i = Math.max(found.next, floor);
  }
  const [only] = drafts;
  if (only && drafts.length === 1 && alone(context, only)) return [figureOf(context, negative(only))];
  return drafts.map((draft) => figureOf(context, draft));
}

/** "from £11 to £12 an hour": the rate behind the last figure of a list or pair is meant for all of its kind. */
function sharedRate(context: Context, drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.at(-1);
  if (drafts.length < 2 || !last || last.dimension === 'none') return drafts;
  const { per } = withRate(context, last);
  return per ? drafts.map((draft) => (draft.dimension === last.dimension ? changed(draft, { per }) : draft)) : drafts;
}

/** "net income was ($3.2 million)": an amount of money alone in brackets where a number is due is a loss. */
function asLoss(context: Context, draft: Draft): Draft {
  const { tokens } = context;
  const alone = tokens.symbol(draft.first - 1, '(') && tokens.symbol(draft.next, ')');
  if (!alone || draft.type !== 'money' || draft.range) return draft;
  return tokens.is(draft.first - 2, 'amountDue') ? negative(draft) : draft;
}

/** "(n = 832)": people or things that were counted. */
function asSample(context: Context, draft: Draft): Draft {
  return draft.type === 'number' && !draft.range && isSampleSize(context.tokens, draft.first)
    ? changed(draft, { type: 'count' })
    : draft;
}

/** The whole text is one amount in brackets, as accounts write losses: "(12.3)". */
function alone(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  return (
    tokens.symbol(0, '(') &&
    draft.first === 1 &&
    draft.next === tokens.count - 1 &&
    tokens.symbol(draft.next, ')') &&
    draft.written === 'digits' &&
    draft.type !== 'date'
  );
}

function negative(draft: Draft): Draft {
  const { value, low, high } = draft;
  const minus = (x: Draft['low']): Draft['low'] => (typeof x === 'number' ? -x : x);
  return typeof value === 'number' ? changed(draft, { value: -value, low: minus(high), high: minus(low) }) : draft;
}

/** Nearly every word is passed over here. */
function mayBegin(context: Context, i: number): boolean {
  const { tokens, lexicon } = context;
  const kind = tokens.kind(i);
  if (kind === DIGITS) return true;
  const begins = tokens.lexeme(i)?.begins;
  if (begins === 'always') return true;
  if (kind === WORD)
    return (
      begins !== undefined &&
      (begins === 'turn' ? mayTurn(context, i) : articleBegins(context, i + 1, begins) || signBehind(context, i + 1))
    );
  if (kind !== SYMBOL) return false;
  const code = tokens.code(i);
  if (code === 0x2e || code === 0x27 || code === 0x2019) return tokens.kind(i + 1) === DIGITS && tokens.glued(i + 1);
  return code > 0xbb && lexicon.vulgar.has(code);
}

/** "a hundred", "a few", "a third", "a year", "a full point". */
function articleBegins({ tokens }: Context, next: number, begins: string): boolean {
  if (begins !== 'article') return false;
  const point = tokens.slice(next) === 'percentage' ? next + 1 : next;
  if (tokens.slice(point) === 'point') return tokens.word(point + 1) === 'and';
  if (tokens.is(next, 'ofWholeUnit'))
    return tokens.lexeme(next + 1)?.unit === true && !tokens.is(next + 1, 'unitOrThing');
  const word = tokens.lexeme(next);
  return (
    word !== undefined &&
    (word.unit ||
      word.scale !== undefined ||
      word.dozen !== undefined ||
      word.vague !== undefined ||
      word.fraction !== undefined)
  );
}

/** "the day before", "that year", "the week of 6 May". */
function mayTurn({ tokens }: Context, i: number): boolean {
  return tokens.is(i + 1, 'turnWord') || tokens.word(i - 1) === 'that';
}

function signBehind(context: Context, next: number): boolean {
  const kind = context.tokens.kind(next);
  return kind === DIGITS || (kind === SYMBOL && !context.tokens.symbol(next, ','));
}

function readAt(context: Context, i: number): Series | null {
  const single = (draft: Draft | null): Series | null => draft && { drafts: [draft], next: draft.next };
  const clock = single(readRaceTime(context, i) ?? readClock(context, i) ?? readMatchMinute(context, i));
  if (clock) return clock;
  const group = single(ageGroup(context, i));
  if (group) return group;
  const date = readDate(context, i);
  if (date) {
    context.named = namedBy(date, context.tokens, context.named);
    return single(dateDraft(date));
  }
  if (context.tokens.lexeme(i)?.begins === 'turn') return null;
  const place = single(ordinalOnly(context, i));
  if (place) return place;
  const nothing = single(readNothing(context, i));
  if (nothing) return nothing;
  const some = readPair(context, i) ?? single(readVague(context, i));
  if (some) return some;
  const series = readSeries(context, i);
  if (!series) return single(articleUnit(context, i) ?? ordinal(context, i));
  const [only] = series.drafts;
  if (!only || series.drafts.length > 1) return multiples(context, series) ?? series;
  const range = only.range ? multiples(context, series) : null;
  if (range) return range;
  if (only.written === 'fraction' && only.dimension === 'share' && !fractionStands(context, only))
    return single(ordinal(context, i));
  return single(times(context, only)) ?? (brokenOff(context, only) ? { drafts: [], next: only.next } : series);
}

/** "51st", "twenty-fifth" before the number in them is read; "a third of" is not one. */
function ordinalOnly(context: Context, i: number): Draft | null {
  const { tokens } = context;
  return tokens.kind(i) === DIGITS ||
    (tokens.hyphen(i + 1) &&
      tokens.lexeme(i + 2)?.ordinal !== undefined &&
      !tokens.slice(i + 2).endsWith('s') &&
      (tokens.lexeme(i)?.cardinal ?? 0) >= 20)
    ? ordinal(context, i)
    : null;
}

/** "from 1.9 to 2.6 times earnings", "two to three times its size": the multiple is meant for both ends. */
function multiples(context: Context, series: Series): Series | null {
  const last = series.drafts.at(-1);
  const whole = last && timesOf(context, last);
  if (!last || whole?.dimension !== 'multiple' || series.drafts.some((d) => d.dimension !== 'none')) return null;
  const { type, dimension, unit, written, next } = whole;
  const drafts = series.drafts.map((d) => ({ ...d, type, dimension, unit, written, next: d === last ? next : d.next }));
  return { drafts, next };
}

/** "four times", behind a plain number. */
function times(context: Context, draft: Draft): Draft | null {
  return draft.range ? null : timesOf(context, draft);
}

function timesOf(context: Context, draft: Draft): Draft | null {
  if (draft.dimension !== 'none' || typeof draft.value !== 'number') return null;
  const numeral = {
    first: draft.first,
    next: draft.next,
    // the middle of a range may have a fraction where neither end has
    value: typeof draft.high === 'number' ? draft.high : draft.value,
    place: draft.place,
    stated: draft.stated,
    written: draft.written,
    scaled: false,
    scale: 1,
    bare: false,
  };
  return timesBehind(context, numeral);
}

/** Letters hang on the digits that are no unit: "5G", "3D". */
function brokenOff(context: Context, draft: Draft): boolean {
  const { tokens } = context;
  if (tokens.kind(draft.next - 1) !== DIGITS || !tokens.glued(draft.next)) return false;
  if (tokens.kind(draft.next) === WORD) return true;
  // "Form 10-K"
  const tail = draft.next + 1;
  return (
    draft.type !== 'money' &&
    tokens.hyphen(draft.next) &&
    tokens.glued(tail) &&
    tokens.kind(tail) === WORD &&
    tokens.length(tail) === 1
  );
}

function finish(context: Context, draft: Draft, floor: number, before: Draft | undefined): Draft {
  const aged = withAge(context, asRank(context, asSample(context, asLoss(context, draft))));
  const rated = continental(context.tokens, withRate(context, aged));
  const hedged = withHedge(context, rated, floor, before);
  const stated =
    hedged.nonClaim === 'article' && hedged.hedge !== 'none' ? changed(hedged, { nonClaim: null }) : hedged;
  const nonClaim = before && labelGoesOn(context, stated, before) ? 'label' : nonClaimOf(context, stated);
  const whole = nonClaim === stated.nonClaim ? stated : changed(stated, { nonClaim });
  const restates = before ? restated(context, whole, before) : null;
  if (restates === null) return whole;
  // "about 40 km (25 miles)": the hedge is meant for both
  return before && whole.hedge === 'none'
    ? bounded(changed(whole, { restates, hedge: before.hedge }))
    : changed(whole, { restates });
}

/** "forty-five (45)": the same number again in brackets. */
function repeats(context: Context, found: Series, before: Draft | undefined): boolean {
  const { tokens } = context;
  const [draft] = found.drafts;
  if (
    !before ||
    !draft ||
    draft.unit !== null ||
    draft.value !== before.value ||
    draft.dimension !== 'none' ||
    before.dimension !== 'none'
  )
    return false;
  return (
    tokens.symbol(draft.first - 1, '(') &&
    tokens.symbol(draft.next, ')') &&
    before.next === draft.first - 1 &&
    before.written !== draft.written
  );
}

/** "7.8 metres (25.7 feet)": the figure in brackets restates the one before in another unit. */
function restated(context: Context, draft: Draft, before: Draft): number | null {
  const { tokens } = context;
  const open =
    draft.hedgeTokens && draft.hedgeTokens.first < draft.first ? draft.hedgeTokens.first - 1 : draft.first - 1;
  const apart = open - Math.max(before.next, before.per?.next ?? 0);
  if (!tokens.symbol(open, '(') || apart < 0 || apart > 1) return null;
  if (draft.dimension !== before.dimension || draft.unit === before.unit || draft.unit === null || before.unit === null)
    return null;
  if (draft.dimension === 'share' || draft.dimension === 'none' || draft.dimension === 'date') return null;
  return tokens.start(before.first);
}
