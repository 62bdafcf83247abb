import table from '../../data/currencies.json';

/** The codes of dollars by signs like "C$", without those of the United States; beside "R$" a bare sign means these. */
const SIGNS = new Map<string, string>();
for (const { code, signs, words } of table.currencies)
  if (code !== 'USD' && words.some((word) => /\bdollar$/i.test(word)))
    for (const sign of signs) if (/^[A-Z]{1,2}\$$/.test(sign)) SIGNS.set(sign, code);

const NAMED = /(?<![\p{L}$])([A-Z]{0,2}\$)(?=\s?\d)/gu;
const AMERICAN = /\bUS ?\$|\bU\.S\. ?(?:\$|dollars?)|\bUSD\b/;
/** "C$25 million ($18 million)", "$18 million (C$25 million)": both signs mean what they say. */
const CONVERTED = /\$[^()\n]{1,30}\([^()\n]{0,14}\$/;

/**
 * The currency that a source means by a bare dollar sign: it names its dollars at the first amount ("C$32,400 ...
 * $18.7 million") and never those of the United States. Null where it does not say.
 */
export function dollarOf(text: string): string | null {
  if (!text.includes('$') || AMERICAN.test(text) || CONVERTED.test(text)) return null;
  const signs = Array.from(text.matchAll(NAMED), (match) => match[1] ?? '');
  const first = SIGNS.get(signs[0] ?? '');
  if (first === undefined) return null;
  return signs.every((sign) => sign === '$' || SIGNS.get(sign) === first) ? first : null;
}
