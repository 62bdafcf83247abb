import pluralize from 'pluralize';
import type { ReadClaim } from '../../claim/read-claim';

const SCALES: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
]);

const UNCOUNTED: ReadonlySet<string> = new Set(['percent', 'celsius', 'fahrenheit', 'kelvin']);

/**
 * A figure as its source writes it, but for the capital of a number that begins a sentence there; where it takes its unit
 * or its scale from elsewhere, as a number in a table does from the heading, with that in brackets: "118 (million EUR)".
 */
export function figureInWords(claim: ReadClaim): string {
  const { text, unitSpan, dimension, quantity } = claim.figure;
  if (unitSpan !== null || dimension === 'none' || quantity.unit === null || typeof quantity.value !== 'number')
    return withoutCapital(claim);
  const written = Number(text.replace(/[,\s]/gu, ''));
  if (Number.isNaN(written)) return withoutCapital(claim);
  const scale = SCALES.get(quantity.value / written);
  return `${text} (${scale === undefined ? '' : `${scale} `}${written === 1 ? quantity.unit : plural(quantity.unit)})`;
}

const CAPITAL = /^\p{Lu}(?=\p{Ll}|\s\p{Ll})/u;
/** What "a couple of" is of is told elsewhere. */
const OF = /\sof$/u;
const END_OF = /^(?:end|start|beginning|middle) of\b/u;

/** Dates begin with names. */
function withoutCapital({ figure: { text, quantity } }: ReadClaim): string {
  if (quantity.type === 'date') return text.replace(END_OF, (words) => `the ${words}`);
  return text.replace(CAPITAL, (letter) => letter.toLowerCase()).replace(OF, '');
}

/** "kilometres", "metres per second"; signs and codes, "percent" and "celsius" stay. */
function plural(unit: string): string {
  const [first = '', ...rest] = unit.split(' ');
  return [/^\p{Ll}{4,}$/u.test(first) && !UNCOUNTED.has(first) ? pluralize(first) : first, ...rest].join(' ');
}
