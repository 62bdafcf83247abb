import type { ReadClaim } from '../../claim/read-claim';
import { currencyOf } from './currency';
import { readingOf } from './interval';
import type { Rates } from './values';

/** The rates between currencies that a source states by giving one amount in both: "€1.4 billion ($1.6 billion)". */
export function ratesOf(claims: readonly ReadClaim[]): Rates {
  const restating = claims.filter(({ restates, figure }) => restates !== null && figure.dimension === 'money');
  const rates = new Map<string, number>();
  if (restating.length === 0) return rates;
  const byId = new Map(claims.map((c) => [c.id, c]));
  for (const claim of restating) {
    const original = claim.restates === null ? undefined : byId.get(claim.restates);
    const [x, y] = [claim.figure, original?.figure];
    if (y?.dimension !== 'money') continue;
    const [ofX, ofY] = [currencyOf(x), currencyOf(y)];
    const [vx, vy] = [readingOf(x)?.value ?? 0, readingOf(y)?.value ?? 0];
    if (ofX === ofY || vx <= 0 || vy <= 0) continue;
    rates.set(`${ofX}/${ofY}`, vx / vy);
    rates.set(`${ofY}/${ofX}`, vy / vx);
  }
  return rates;
}

/** The rates that either of two sources states. */
export function joinRates(a: Rates, b: Rates): Rates {
  return a.size === 0 ? b : b.size === 0 ? a : new Map([...a, ...b]);
}

export function haveSameRates(
  { rates: a }: { readonly rates: Rates },
  { rates: b }: { readonly rates: Rates },
): boolean {
  return a.size === b.size && [...a].every(([currencies, rate]) => b.get(currencies) === rate);
}
