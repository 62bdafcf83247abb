import type { Amount } from './amount';
import type { Hedge, QuantityType, Value } from '../../report';
import type { Context } from './context';
import type { DateSpan } from './date-span';
import type { Dimension, Figure, NonClaim, Written } from './figure';
import { DIGITS, WORD } from './tokens';

/** Tokens from first up to, not including, next. */
export interface TokenSpan {
  readonly first: number;
  readonly next: number;
}

/** A figure in the making: offsets are tokens. */
export interface Draft extends TokenSpan {
  readonly type: QuantityType;
  readonly dimension: Dimension;
  readonly value: Value;
  readonly low: Value | null;
  readonly high: Value | null;
  readonly unit: string | null;
  readonly factor: number;
  readonly offset: number;
  readonly range: boolean;
  readonly place: number | null;
  readonly stated: boolean;
  readonly written: Written;
  readonly number: TokenSpan;
  readonly unitTokens: TokenSpan | null;
  readonly hedge: Hedge;
  readonly hedgeTokens: TokenSpan | null;
  readonly per: (TokenSpan & { readonly unit: string }) | null;
  /** Where the figure that this one restates starts, as an offset in the text. */
  readonly restates: number | null;
  readonly group: Figure['group'];
  readonly relative: boolean;
  readonly nonClaim: NonClaim | null;
}

/** Figures written together, and the token behind them. */
export interface Series {
  readonly drafts: readonly Draft[];
  readonly next: number;
}

/** What each kind of figure says of itself; everything else starts out empty. One literal, so that all drafts share a shape. */
interface Start {
  readonly type: QuantityType;
  readonly dimension: Dimension;
  readonly value: Value;
  readonly low: Value | null;
  readonly high: Value | null;
  readonly unit: string | null;
  readonly written: Written;
  readonly factor?: number;
  readonly offset?: number;
  readonly place?: number | null;
  readonly stated?: boolean;
  readonly unitTokens?: TokenSpan | null;
}

function start(span: TokenSpan, number: TokenSpan, part: Start): Draft {
  return {
    first: span.first,
    next: span.next,
    type: part.type,
    dimension: part.dimension,
    value: part.value,
    low: part.low,
    high: part.high,
    unit: part.unit,
    factor: part.factor ?? 1,
    offset: part.offset ?? 0,
    range: false,
    place: part.place ?? null,
    stated: part.stated ?? false,
    written: part.written,
    number,
    unitTokens: part.unitTokens ?? null,
    hedge: 'none',
    hedgeTokens: null,
    per: null,
    restates: null,
    group: null,
    relative: false,
    nonClaim: null,
  };
}

/**
 * A draft that says something else of itself. Written out before it is changed, so that all drafts keep one shape:
 * `{ ...draft, nonClaim }` makes another at each place where it stands, and what is asked of many shapes is slow.
 */
export function changed(draft: Draft, changes: Partial<Draft>): Draft {
  return Object.assign(
    {
      first: draft.first,
      next: draft.next,
      type: draft.type,
      dimension: draft.dimension,
      value: draft.value,
      low: draft.low,
      high: draft.high,
      unit: draft.unit,
      factor: draft.factor,
      offset: draft.offset,
      range: draft.range,
      place: draft.place,
      stated: draft.stated,
      written: draft.written,
      number: draft.number,
      unitTokens: draft.unitTokens,
      hedge: draft.hedge,
      hedgeTokens: draft.hedgeTokens,
      per: draft.per,
      restates: draft.restates,
      group: draft.group,
      relative: draft.relative,
      nonClaim: draft.nonClaim,
    } satisfies Draft,
    changes,
  );
}

/** A draft of that amount, as long as nothing around it says more. */
export function draftOf(context: Context, amount: Amount): Draft {
  const { numeral, unit, value } = amount;
  const number = { first: numeral.first, next: numeral.next };
  if (unit) {
    const { dimension, factor, offset } = unit;
    const name = unit.currency && factor === 1 ? unit.currency : unit.name;
    return start(amount, number, {
      type: typeOf(dimension),
      dimension,
      value,
      low: value,
      high: value,
      unit: name,
      written: numeral.written,
      factor,
      offset,
      place: amount.place,
      stated: numeral.stated,
      unitTokens: unit.next > unit.first ? { first: unit.first, next: unit.next } : null,
    });
  }
  if (numeral.written === 'fraction' && numeral.value > 0 && numeral.value < 1) {
    // Fractions of a whole are told in percent.
    return start(amount, number, { type: 'percentage', ...inPercent(numeral.value) });
  }
  const type = Number.isInteger(value) && countedNoun(context, amount.next) ? 'count' : 'number';
  return start(amount, number, {
    type,
    dimension: 'none',
    value,
    low: value,
    high: value,
    unit: null,
    written: numeral.written,
    place: amount.place,
    stated: numeral.stated,
  });
}

export function typeOf(dimension: Dimension): QuantityType {
  switch (dimension) {
    case 'share':
      return 'percentage';
    case 'points':
      return 'points';
    case 'money':
      return 'money';
    case 'duration':
      return 'duration';
    case 'none':
      return 'number';
    case 'multiple':
      return 'multiple';
    case 'score':
      return 'score';
    case 'date':
      return 'date';
    case 'time of day':
      return 'time';
    default:
      return 'measurement';
  }
}

/** The amount in the unit of another: of "5 to 7 percent" the 5. */
export function inUnitOf(draft: Draft, other: Draft): Draft {
  if (draft.unit !== null || other.unit === null || other.written === 'fraction') return draft;
  return changed(draft, {
    type: other.type,
    dimension: other.dimension,
    unit: other.unit,
    factor: other.factor,
    offset: other.offset,
  });
}

/** A word that may be the thing counted stands at token i; the A of "36 A320s" is no article. */
function countedNoun(context: Context, i: number): boolean {
  const { tokens } = context;
  if (tokens.kind(i) !== WORD || tokens.start(i) === tokens.end(i - 1)) return false;
  return !tokens.is(i, 'function') || (tokens.kind(i + 1) === DIGITS && tokens.glued(i + 1));
}

/** "One in five", "13 out of 20": the part of a whole, told as a ratio, in percent. */
export function partOfWhole(span: TokenSpan, part: number): Draft {
  return start(span, span, { type: 'ratio', ...inPercent(part) });
}

/** A part of a whole, 0.2 for a fifth. */
function inPercent(part: number): Omit<Start, 'type'> {
  const percent = Number((part * 100).toPrecision(12));
  return { dimension: 'share', value: percent, low: percent, high: percent, unit: 'percent', written: 'fraction' };
}

/** "2:1", "two to one", "7-2": so many of the one for one of the other. */
export function timesOfOther(span: TokenSpan, times: number): Draft {
  const value = { value: times, low: times, high: times };
  return start(span, span, { type: 'ratio', dimension: 'multiple', ...value, unit: null, written: 'fraction' });
}

/** A plain draft of a special kind: multiples, ratios, scores. */
export function special(span: TokenSpan, number: TokenSpan, part: Start): Draft {
  return start(span, number, part);
}

/** "3-1", "287 for 6": two numbers of a game, told together. */
export function scoreDraft(first: number, next: number, left: number, right: number): Draft {
  const value = `${left}-${right}`;
  const span = { first, next };
  const part = { type: 'score', dimension: 'score', unit: null, written: 'digits' } as const;
  return start(span, span, { ...part, value, low: value, high: value });
}

export function dateDraft(date: DateSpan): Draft {
  const { value, low, high } = date;
  const draft = start(
    date,
    { first: date.first, next: date.next },
    { type: 'date', dimension: 'date', value, low, high, unit: null, written: 'date' },
  );
  return changed(draft, {
    range: date.range,
    relative: date.relative,
    nonClaim: low === null && high === null ? 'relative' : null,
  });
}

/** The finished figure, in offsets of the text. */
export function figureOf(context: Context, draft: Draft): Figure {
  const { tokens } = context;
  const offsets = ({ first, next }: TokenSpan): { start: number; end: number } => ({
    start: tokens.start(first),
    end: tokens.end(next - 1),
  });
  const { start, end } = offsets(draft);
  const { type, value, low, high, unit, hedge, range, dimension, factor, offset } = draft;
  const base = (x: Value | null): number | null => (typeof x === 'number' ? (x + offset) * factor : null);
  const timeless = dimension === 'date' || dimension === 'time of day' || dimension === 'score';
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    quantity: { type, value, low, high, unit, hedge, range },
    dimension,
    factor,
    precision: draft.place,
    digitsStated: draft.stated,
    written: draft.written,
    base: timeless ? null : { low: base(low), high: base(high) },
    hedgeSpan: draft.hedgeTokens && offsets(draft.hedgeTokens),
    number: offsets(draft.number),
    unitSpan: draft.unitTokens && offsets(draft.unitTokens),
    per: draft.per && { ...offsets(draft.per), unit: draft.per.unit },
    restates: draft.restates,
    group: draft.group,
    relative: draft.relative,
    nonClaim: draft.nonClaim,
  };
}
