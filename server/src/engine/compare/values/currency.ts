import table from '../../data/currencies.json';
import type { Figure } from '../../quantity/parts/figure';

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
