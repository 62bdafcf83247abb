import table from '../../data/currencies.json';
import type { Figure } from '../../quantity/parts/figure';

const PER_DOLLAR = new Map(
  table.currencies.flatMap((line) => ('perDollar' in line ? [[line.code, line.perDollar] as const] : [])),
);
const MINOR = new Map(table.minor.map((unit) => [unit.name, unit]));

/** The currency of an amount: of pence the pound. Cents are of many currencies and stay what they are. */
export function currencyOf({ quantity }: Figure): string {
  const unit = quantity.unit ?? '';
  const minor = MINOR.get(unit);
  return minor?.after.length === 1 ? minor.of : unit;
}

/** The currencies that a small unit may be of: of cents the dollar, the euro and others; null for a currency. */
export function currenciesOfMinor({ quantity }: Figure): readonly string[] | null {
  const minor = MINOR.get(quantity.unit ?? '');
  return minor && minor.after.length > 1 ? minor.after : null;
}

/** What a currency may be worth in another moves within this factor in ten years. */
const MOVES = 1.35;

/** Whether two amounts may be one in two currencies, as far as it is known what these are about worth. */
export function mayBeOneAmount(a: { of: string; value: number }, b: { of: string; value: number }): boolean {
  const [ofA, ofB] = [PER_DOLLAR.get(a.of), PER_DOLLAR.get(b.of)];
  if (ofA === undefined || ofB === undefined || a.value <= 0 || b.value <= 0) return false;
  const ratio = a.value / ofA / (b.value / ofB);
  return ratio <= MOVES && ratio >= 1 / MOVES;
}
