import type { ReadClaim } from '../../claim/read-claim';
import { likenessOf } from '../likeness/likeness';
import { nearness } from '../likeness/nearness';
import { currenciesOfMinor, currencyOf, mayBeOneAmount } from '../values/currency';
import { readingOf } from '../values/interval';
import { ratesOf } from '../values/rates';
import type { Rates } from '../values/values';

/** From here on two amounts of a source are of one thing by their words. */
const OF_ONE_THING = 0.5;
/** Two rates farther apart than this, as a share, are two. */
const ONE_RATE = 0.02;
/** A source with more amounts is a long table: rates are looked for only where it states them. */
const MANY = 60;

interface Amount {
  readonly claim: ReadClaim;
  readonly of: string;
  readonly value: number;
}

/**
 * The rates that a source states, and those that it implies by giving one amount in two currencies in two places:
 * "will cost $16.5 billion", and farther down "the price, 15.2 billion euros". Its words must say that both are of one
 * thing, what currencies are worth that they can be one amount, and no other two amounts another rate. What is converted
 * at any rate can agree, never conflict.
 */
export function ratesWithin(claims: readonly ReadClaim[]): Rates {
  const stated = ratesOf(claims);
  const amounts = amountsOf(claims);
  if (amounts.length > MANY || amounts.every(({ of }) => of === amounts[0]?.of)) return stated;
  const implied = new Map<string, number[]>();
  for (const x of amounts)
    for (const y of amounts)
      if (x.of < y.of && !stated.has(`${x.of}/${y.of}`) && areOne(x, y)) {
        const found = implied.get(`${x.of}/${y.of}`) ?? [];
        found.push(x.value / y.value);
        implied.set(`${x.of}/${y.of}`, found);
      }
  return implied.size === 0 ? stated : new Map([...stated, ...[...implied].flatMap(bothWays)]);
}

function amountsOf(claims: readonly ReadClaim[]): Amount[] {
  return claims.flatMap((claim) => {
    const { figure } = claim;
    if (figure.dimension !== 'money' || claim.denied || currenciesOfMinor(figure) !== null) return [];
    const reading = readingOf(figure);
    return reading && reading.bounded === null ? [{ claim, of: currencyOf(figure), value: reading.value }] : [];
  });
}

function areOne(x: Amount, y: Amount): boolean {
  if (!mayBeOneAmount(x, y) || x.claim.figure.per?.unit !== y.claim.figure.per?.unit) return false;
  const likeness = likenessOf(x.claim, y.claim);
  return likeness.clash === null && nearness(likeness) >= OF_ONE_THING;
}

/** A rate and its inverse; none where two pairs of amounts imply different ones. */
function bothWays([currencies, rates]: readonly [string, readonly number[]]): [string, number][] {
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  if (high / low - 1 > ONE_RATE) return [];
  const rate = (low + high) / 2;
  return [
    [currencies, rate],
    [currencies.split('/').toReversed().join('/'), 1 / rate],
  ];
}
