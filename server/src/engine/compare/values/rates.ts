import type { ReadClaim } from '../../claim/read-claim';
import type { Rates } from './values';

/** The rates between currencies that a source states by giving one amount in both: "€1.4 billion ($1.6 billion)". */
export function ratesOf(claims: readonly ReadClaim[]): Rates {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const rates = new Map<string, number>();
  for (const claim of claims) {
    const original = claim.restates === null ? undefined : byId.get(claim.restates);
    const [x, y] = [claim.figure, original?.figure];
    if (!y || x.dimension !== 'money' || y.dimension !== 'money' || x.quantity.unit === y.quantity.unit) continue;
    const [vx, vy] = [x.quantity.value, y.quantity.value];
    if (typeof vx !== 'number' || typeof vy !== 'number' || vx <= 0 || vy <= 0) continue;
    rates.set(`${x.quantity.unit}/${y.quantity.unit}`, vx / vy);
    rates.set(`${y.quantity.unit}/${x.quantity.unit}`, vy / vx);
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
