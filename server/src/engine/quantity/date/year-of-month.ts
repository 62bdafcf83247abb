import type { Context } from '../parts/context';
import { nearestYear, type Day } from './calendar';
import { referenceOf, yearBehind } from './date-parts';
import { yearToldBehind } from './pointed-at';

export function yearOfMonth(context: Context, first: number, reference: Day, month: number): number {
  const before = context.tokens.word(first - 1);
  const later =
    ['by', 'until', 'till', 'next', 'before'].includes(before) || (before !== 'last' && liesAhead(context, first));
  if (before === 'last' ? month >= reference.month : !later && month > reference.month) return reference.year - 1;
  return later && month < reference.month ? reference.year + 1 : reference.year;
}

/** The year of the month at token `first`: told behind it, or the one in which it is nearest; null where nothing tells. */
export function monthWithYear(
  context: Context,
  first: number,
  month: number,
  next: number,
): { readonly year: number; readonly next: number } | null {
  const told = yearBehind(context, next) ?? yearToldBehind(context, next);
  if (told) return told;
  const reference = referenceOf(context);
  return reference && { year: yearOfMonth(context, first, reference, month), next };
}

/** The year of a day that is told without one: the nearest, or the next one where something is still to come. */
export function yearOf(context: Context, first: number, reference: Day, month: number, day: number): number {
  const nearest = nearestYear(reference, month, day);
  const past = nearest < reference.year || (nearest === reference.year && month < reference.month - 1);
  return past && liesAhead(context, first) ? nearest + 1 : nearest;
}

/**
 * "will quit in December", "due to open on 3 March": what is still to come. `was`: also behind "was due to", as of a
 * month or a day of the month, which are mostly told before they come.
 */
export function liesAhead({ tokens }: Context, first: number, { was = true } = {}): boolean {
  for (let k = first - 1; k >= 0 && k >= first - AHEAD_REACH; k--) {
    if (tokens.is(k, 'toCome')) return was || !/^(?:was|were|been)$/.test(tokens.word(k - 1));
    // "it will close, she said on Monday"
    if (tokens.is(k, 'told')) return false;
    if (tokens.symbol(k, '.') && !tokens.glued(k + 1)) return false;
  }
  return false;
}

/** How far in front of a date the word may stand that tells what is to come, in tokens. */
const AHEAD_REACH = 9;
