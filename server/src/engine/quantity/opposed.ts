import type { Amount } from './parts/amount';
import type { Context } from './parts/context';
import { type Draft, draftOf, inUnitOf, type Series } from './parts/draft';
import { WORD } from './parts/tokens';
import { scaled } from './number/shared-scale';
import { readAmount } from './unit/read-amount';

/**
 * "Not 1.2 but 2.1 million people", "7.9, not 9.2, billion tonnes": two numbers of which the text takes the one for the
 * other, with one scale and unit for both. Null where each has its own, or none.
 */
export function readOpposed(context: Context, first: Amount): Series | null {
  if (first.unit !== null || first.numeral.scaled) return null;
  return notBut(context, first) ?? butNot(context, first);
}

function notBut(context: Context, first: Amount): Series | null {
  const { tokens } = context;
  const at = tokens.symbol(first.next, ',') ? first.next + 1 : first.next;
  if (tokens.word(first.first - 1) !== 'not' || tokens.word(at) !== 'but') return null;
  const second = readAmount(context, at + 1);
  return second?.first === at + 1 && (second.unit !== null || second.numeral.scaled) && !isPriced(second)
    ? both(context, first, second, second)
    : null;
}

function butNot(context: Context, first: Amount): Series | null {
  const { tokens } = context;
  if (!tokens.symbol(first.next, ',') || tokens.slice(first.next + 1) !== 'not') return null;
  const second = readAmount(context, first.next + 2);
  if (second?.first !== first.next + 2 || second.unit !== null || second.numeral.scaled) return null;
  const at = second.next + 1;
  if (!tokens.symbol(second.next, ',') || tokens.kind(at) !== WORD) return null;
  // "billion tonnes" reads as one billion of them
  const whole = tokens.lexeme(at)?.scale === undefined ? null : readAmount(context, at);
  if (whole?.first !== at) return null;
  const factor = whole.value;
  return both(context, times(first, factor), times(second, factor), whole);
}

/** "$5": the sign stands before the number, and is meant for it alone. */
function isPriced({ unit, numeral }: Amount): boolean {
  return unit !== null && unit.first < numeral.first;
}

function times(amount: Amount, factor: number): Amount {
  const value = Number((amount.value * factor).toPrecision(15));
  const place = amount.place === null ? null : amount.place * factor;
  return { ...amount, value, place, numeral: { ...amount.numeral, value, place, scaled: true, stated: true } };
}

function both(context: Context, first: Amount, second: Amount, last: Amount): Series {
  const shared = draftOf(context, last);
  const start = context.tokens.start(first.first);
  const drafts = [scaled(first, second), second].map((amount, index): Draft => ({
    ...inUnitOf(draftOf(context, amount), shared),
    group: { kind: 'list', start, index },
  }));
  return { drafts, next: last.next };
}
