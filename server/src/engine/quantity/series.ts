import type { Amount } from './parts/amount';
import { readAmount } from './unit/read-amount';
import type { Context } from './parts/context';
import { changed, type Draft, draftOf, inUnitOf, type Series } from './parts/draft';
import { readOpposed } from './opposed';
import { readSize } from './sizes';
import { asMillions, scaled, scaledFall, thousands } from './number/shared-scale';
import { DIGITS, SYMBOL, WORD } from './parts/tokens';

const LONGEST_LIST = 12;

/** The amount at token i with what is joined to it: ranges, changes from one level to another, lists that share a unit. */
export function readSeries(context: Context, i: number): Series | null {
  const amount = readAmount(context, i);
  if (!amount) return null;
  return (
    range(context, amount) ??
    readSize(context, amount) ??
    list(context, amount) ??
    readOpposed(context, amount) ?? { drafts: [draftOf(context, amount)], next: amount.next }
  );
}

interface Link {
  readonly kind: 'dash' | 'to' | 'and' | 'or' | 'plus-minus';
  readonly next: number;
}

function linkAt(context: Context, i: number, amount: Amount): Link | null {
  const { tokens } = context;
  if (tokens.code(i) === 0xb1) return { kind: 'plus-minus', next: i + 1 };
  if (tokens.symbol(i, '(') && tokens.code(i + 1) === 0xb1) return { kind: 'plus-minus', next: i + 2 };
  // "$5.9 billion, plus or minus $200 million"
  const or = tokens.symbol(i, ',') ? i + 2 : i + 1;
  if (tokens.word(or) === 'or' && givesOrTakes(tokens.slice(or - 1), tokens.slice(or + 1)))
    return { kind: 'plus-minus', next: or + 2 };
  if (tokens.symbol(i, '+') && tokens.symbol(i + 1, '/') && tokens.dash(i + 2))
    return { kind: 'plus-minus', next: i + 3 };
  // "8- to 16-metre"
  if (tokens.hyphen(i) && tokens.glued(i) && tokens.word(i + 1) === 'to' && !tokens.glued(i + 1))
    return { kind: 'to', next: i + 2 };
  if (tokens.dash(i)) {
    const spaced = !tokens.glued(i);
    // "5 -year" is no range, "2 -7" is one
    if (!spaced && !tokens.glued(i + 1)) return null;
    if (spaced && tokens.glued(i + 1) && tokens.code(i) !== 0x2d) return null;
    return { kind: 'dash', next: i + 1 };
  }
  const word = tokens.word(i);
  if (word === 'to' || word === 'and' || word === 'or') return { kind: word, next: i + 1 };
  return tokens.hyphen(i) && tokens.word(i + 1) === 'to' && tokens.hyphen(i + 2) && amount.unit === null
    ? { kind: 'to', next: i + 3 }
    : null;
}

function givesOrTakes(left: string, right: string): boolean {
  return (left === 'plus' && right === 'minus') || (left === 'give' && right === 'take');
}

function range(context: Context, first: Amount): Series | null {
  const link = linkAt(context, first.next, first);
  if (!link) return null;
  const second = amountBehind(context, link.next);
  if (!second) return null;
  const [left, right] = asMillions(context, first, second);
  const from = link.kind === 'to' ? fromBefore(context, left, right) : null;
  const rising = link.kind === 'dash' ? thousands(scaled(left, right), right) : scaled(left, right);
  const a = from === 'change' && rising === left ? scaledFall(left, right) : rising;
  const low = inUnitOf(draftOf(context, a), draftOf(context, right));
  // "$3 to 4" means dollars twice, "3 percent to 4" no percent the second time
  const shares =
    (left.unit && left.unit.first < left.numeral.first) || (from === 'change' && endsAt(context, right.next));
  const end = shares && from === 'change' ? scaledFall(right, left) : right;
  const high = shares ? inUnitOf(draftOf(context, end), draftOf(context, a)) : draftOf(context, right);
  if (low.dimension !== high.dimension || (low.dimension === 'money' && low.unit !== high.unit))
    return changePair(context, link, left, right);
  const [x, y] = [toUnit(low, high), high.value];
  if (typeof x !== 'number' || typeof y !== 'number') return null;
  const { tokens } = context;
  if (link.kind === 'plus-minus')
    return joined(
      low,
      tokens.symbol(left.next, '(') && tokens.symbol(right.next, ')') ? right.next + 1 : right.next,
      rounded(Number(low.value) - y),
      rounded(Number(low.value) + y),
      Number(low.value),
      high,
    );
  if (link.kind === 'and' && !wordBefore(context, left.first, 'between')) return null;
  if (link.kind === 'or') return x < y && alternatives(left, right) ? joined(low, right.next, x, y, x, high) : null;
  if (link.kind === 'dash' && !dashJoins(context, left, right, link)) return null;
  if (link.kind === 'to') {
    if (from === 'change') return toRange(context, 'from-to', low, high, right);
    const each = left.unit !== null && right.unit !== null;
    if (
      from === null &&
      changeRightBefore(context, left.first) &&
      (each || (left.unit === null && right.unit === null && y > 4 * x))
    )
      return toRange(context, 'by-to', low, high, right);
    if (x >= y && from === null && !wordBefore(context, left.first, 'between')) return null;
  }
  if (link.kind === 'dash' && x >= y && !(left.value < 0)) return null;
  return joined(low, right.next, Math.min(x, y), Math.max(x, y), x, high);
}

/** The second end, which may have a hedge of its own: "between 2 and about 7". */
function amountBehind(context: Context, i: number): Amount | null {
  const { tokens, lexicon } = context;
  let at = i;
  if (
    ['about', 'around', 'some', 'roughly', 'nearly', 'almost', 'even', 'perhaps'].includes(
      tokens.slice(at).toLowerCase(),
    ) ||
    tokens.symbol(at, '~')
  )
    at++;
  if (tokens.dash(at) && tokens.glued(at + 1) && tokens.kind(at + 1) === DIGITS) at++;
  // "−5 to +5", "minus 5 to plus 5"
  if ((tokens.symbol(at, '+') && tokens.glued(at + 1)) || (tokens.slice(at) === 'plus' && at > i - 1)) at++;
  if (tokens.kind(at) === WORD && !tokens.lexeme(at)?.begins) return null;
  const amount = readAmount(context, at);
  if (
    !amount ||
    (tokens.kind(at) === SYMBOL &&
      !tokens.lexeme(at)?.begins &&
      !lexicon.vulgar.has(tokens.code(at)) &&
      !tokens.symbol(at, '.'))
  )
    return null;
  // A dash that joins is no minus.
  if (amount.first < at && tokens.dash(amount.first) && amount.first < i)
    return {
      ...amount,
      first: at,
      value: -amount.value,
      numeral: { ...amount.numeral, first: at, value: -amount.numeral.value },
    };
  return amount;
}

/** The low end's value in the unit of the high end. */
function toUnit(low: Draft, high: Draft): number | null {
  if (typeof low.value !== 'number') return null;
  return low.unit === high.unit
    ? low.value
    : Number((((low.value + low.offset) * low.factor) / high.factor - high.offset).toPrecision(12));
}

function joined(low: Draft, next: number, from: number, to: number, value: number, high: Draft): Series {
  const draft: Draft = {
    ...low,
    unit: high.unit,
    factor: high.factor,
    offset: high.offset,
    type: high.type,
    dimension: high.dimension,
    next,
    value: middle(from, to, value),
    low: from,
    high: to,
    range: true,
    number: { first: low.number.first, next: high.number.next },
    unitTokens: high.unitTokens ?? low.unitTokens,
    place: low.place !== null && high.place !== null ? Math.min(low.place, high.place) : null,
    stated: low.stated || high.stated,
  };
  return { drafts: [draft], next };
}

function rounded(x: number): number {
  return Number(x.toPrecision(12));
}

/** The value of a range is its middle; of a plus-minus the stated one. */
function middle(from: number, to: number, stated: number): number {
  return stated === from || stated === to ? rounded((from + to) / 2) : stated;
}

function pair(context: Context, kind: 'from-to' | 'by-to', a: Draft, b: Draft, next: number): Series {
  const start = context.tokens.start(a.first);
  return {
    drafts: [changed(a, { group: { kind, start, index: 0 } }), changed(b, { group: { kind, start, index: 1 } })],
    next,
  };
}

/** "by half a point to 4.75%-5%": what it came to may be a range. */
function toRange(context: Context, kind: 'from-to' | 'by-to', a: Draft, b: Draft, right: Amount): Series {
  const link = linkAt(context, right.next, right);
  const [end] = link?.kind === 'dash' ? (range(context, right)?.drafts ?? []) : [];
  return end?.range && (end.dimension === b.dimension || right.unit === null)
    ? pair(context, kind, a, end, end.next)
    : pair(context, kind, a, b, right.next);
}

/** "up 4 percent to 3.2 million", "cut by 12 percent to $40". */
function changePair(context: Context, link: Link, left: Amount, right: Amount): Series | null {
  if (link.kind !== 'to' || !(changeRightBefore(context, left.first) || wordBefore(context, left.first, 'by')))
    return null;
  return toRange(context, 'by-to', draftOf(context, left), draftOf(context, right), right);
}

function dashJoins(context: Context, left: Amount, right: Amount, link: Link): boolean {
  const { tokens } = context;
  const glued = tokens.glued(link.next - 1) && tokens.glued(link.next);
  if (left.numeral.written === 'fraction' || right.numeral.written === 'fraction') return glued;
  if (glued) {
    const behind =
      tokens.dash(right.next) &&
      tokens.glued(right.next) &&
      tokens.kind(right.next + 1) === DIGITS &&
      tokens.glued(right.next + 1);
    return !behind && !(tokens.dash(left.first - 1) && tokens.glued(left.first) && tokens.glued(left.first - 1));
  }
  return left.numeral.written === 'digits' && right.numeral.written === 'digits';
}

/** "two or three", "ten or twelve": one number guessed at; "5 or 10 mg" are two. */
function alternatives(left: Amount, right: Amount): boolean {
  if (left.unit !== null || left.numeral.scaled) return false;
  const { value } = right.numeral;
  const step = value - left.numeral.value;
  return (
    left.numeral.value > 0 && (step <= 2 || (step === 10 && value % 10 === 0) || (step === 100 && value % 100 === 0))
  );
}

/** The word stands before the amount, but for a hedge. */
function wordBefore(context: Context, first: number, word: string): boolean {
  const { tokens } = context;
  for (let k = first - 1; k >= first - 4 && k >= 0; k--) {
    if (tokens.word(k) === word) return true;
    if (
      !tokens.is(k, 'transparent') &&
      !['about', 'around', 'roughly', 'approximately'].includes(tokens.word(k)) &&
      !tokens.symbol(k, '~')
    )
      return false;
  }
  return false;
}

/** "from 40 to 60": a change if a verb of change stands before or its ends are too exact for anything else, else a range. */
function fromBefore(context: Context, left: Amount, right: Amount): 'change' | 'range' | null {
  const { tokens } = context;
  const { first } = left;
  if (!wordBefore(context, first, 'from')) return null;
  for (let k = first - 2; k >= first - CHANGE_REACH && k >= 0; k--) {
    if (tokens.is(k, 'rangeWord')) return 'range';
    if (tokens.is(k, 'changeVerb') || (tokens.is(k, 'passing') && k >= first - PASSING_REACH)) return 'change';
    if (tokens.symbol(k, '.') && !tokens.glued(k + 1)) break;
  }
  const begins = tokens.slice(first - 1) === 'From' && endsAt(context, right.next);
  return begins || (isExact(left) && isExact(right)) ? 'change' : 'range';
}

/** How far in front of "from" the verb may stand that tells a change, in tokens. */
const CHANGE_REACH = 15;

/** "Shares in Ophelia passed from 57 to 61.50 euros": what passes stands close in front. */
const PASSING_REACH = 3;

/** Decimals, or three digits and more that are not round: nobody gives such ends to a range. */
function isExact({ numeral, value }: Amount): boolean {
  return numeral.scaled ? !Number.isInteger(value / numeral.scale) : value >= 100 && value % 10 !== 0;
}

/** No noun is counted at token i. */
function endsAt({ tokens }: Context, i: number): boolean {
  return tokens.kind(i) !== WORD || tokens.is(i, 'function');
}

function changeRightBefore(context: Context, first: number): boolean {
  const { tokens } = context;
  for (let k = first - 1; k >= first - 3 && k >= 0; k--) if (tokens.is(k, 'changeVerb')) return true;
  return false;
}

/** "10, 12 and 15 percent", "5 and 6 kg": bare numbers that take the unit of the last. */
function list(context: Context, first: Amount): Series | null {
  const { tokens } = context;
  if (first.unit !== null) return null;
  const amounts = [first];
  let closed = false;
  while (amounts.length < LONGEST_LIST && !closed) {
    const last = amounts.at(-1);
    if (!last || last.unit !== null) break;
    let at = last.next;
    const comma = tokens.symbol(at, ',') && !tokens.glued(at + 1);
    if (comma) at++;
    const joinedBy = tokens.word(at) === 'and' || tokens.word(at) === 'or';
    // "3,412, or 5.0 per cent": the same told otherwise
    if (comma && amounts.length === 1 && tokens.word(at) === 'or') return null;
    if (joinedBy) {
      at++;
      closed = true;
    } else if (!comma) break;
    if (tokens.kind(at) !== DIGITS && tokens.lexeme(at)?.cardinal === undefined && !tokens.lexeme(at)?.begins)
      return null;
    const next = readAmount(context, at);
    if (!next || next.first !== at) return null;
    amounts.push(next);
  }
  const last = amounts.at(-1);
  if (!closed || !last?.unit || amounts.length < 2) return null;
  if (last.unit.symbol && last.unit.currency && last.unit.first < last.numeral.first) return null;
  if (amounts.some((a) => a.numeral.written !== last.numeral.written)) return null;
  if (last.unit.dimension === 'duration' && amounts.length === 2 && first.numeral.bare && first.value > 1000)
    return null;
  const shared = draftOf(context, last);
  const start = tokens.start(first.first);
  const drafts = amounts.map((amount, index): Draft => ({
    ...inUnitOf(draftOf(context, scaled(amount, last)), shared),
    group: { kind: 'list', start, index },
  }));
  return { drafts, next: last.next };
}
