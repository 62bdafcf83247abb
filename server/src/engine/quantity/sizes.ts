import type { Amount } from './parts/amount';
import type { Context } from './parts/context';
import { type Draft, draftOf, inUnitOf, type Series } from './parts/draft';
import { readAmount } from './unit/read-amount';

/** Length, width and height. */
const MOST_SIDES = 3;
/** No thing has one side so many times as long as the other; "4 x 100 m" is run four times. */
const LONGEST_SIDE = 15;

/** "60 x 80 cm", "3 by 2 by 1.5 metres": the sides of one thing, which share the unit of the last. */
export function readSize(context: Context, first: Amount): Series | null {
  if (!isSide(first)) return null;
  const amounts = [first];
  let last = first;
  while (amounts.length < MOST_SIDES) {
    const at = behindLink(context, last.next);
    const next = at === null ? null : readAmount(context, at);
    if (!next || next.first !== at || !isSide(next)) break;
    amounts.push(next);
    last = next;
  }
  if (amounts.length < 2 || last.unit === null) return null;
  const shared = draftOf(context, last);
  const start = context.tokens.start(first.first);
  const drafts = amounts.map((amount, index): Draft => {
    const own = draftOf(context, amount);
    return { ...(amount.unit ? own : inUnitOf(own, shared)), group: { kind: 'list', start, index } };
  });
  const lengths = drafts.map(({ value, factor }) => Number(value) * factor);
  const uneven = amounts.length === 2 && Math.max(...lengths) > LONGEST_SIDE * Math.min(...lengths);
  return uneven ? null : { drafts, next: last.next };
}

function isSide({ unit, numeral, value }: Amount): boolean {
  return value > 0 && !numeral.scaled && numeral.written === 'digits' && (!unit || unit.dimension === 'length');
}

/** The token behind "x", "×" or "by"; null where none stands there. */
function behindLink({ tokens }: Context, i: number): number | null {
  return tokens.word(i) === 'x' || tokens.code(i) === 0xd7 || tokens.slice(i) === 'by' ? i + 1 : null;
}
