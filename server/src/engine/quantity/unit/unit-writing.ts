import type { Numeral } from '../parts/amount';
import type { Context } from '../parts/context';
import { isKelvin, speaksOfWarmth } from '../parts/warmth';
import { DIGITS, WORD, type Tokens } from '../parts/tokens';
import type { UnitSense } from '../parts/unit-table';

/** How far off the word may stand that makes an everyday word a unit, in tokens. */
export const COMPANY = 16;

/** Whether an everyday word is a unit behind that number. */
export function measuredFits(context: Context, sense: UnitSense, i: number, next: number, numeral: Numeral): boolean {
  const { tokens } = context;
  // "List 4 won 64 percent", "ticket 4417 won €12m": what was won stands behind the verb
  if (sense.currency && isAmount(tokens, next)) return false;
  if (sense.currency) return numeral.scaled || tokens.kind(numeral.next - 1) === DIGITS;
  if (numeral.written === 'fraction' || tokens.word(next) === 'of') return true;
  return (
    sense.dimension === 'volume' ||
    (tokens.kind(numeral.next - 1) === DIGITS && i === numeral.next && sense.name !== 'cup')
  );
}

function isAmount(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === DIGITS || tokens.lexeme(i)?.cardinal !== undefined || /^[€$£¥₩]$/.test(tokens.slice(i));
}

/** The mark of 5'9", 5’9” and 5'9''. */
export function isFootMark(tokens: Tokens, i: number): boolean {
  const single = /^['’′]/;
  const inches = /^["”″]/.test(tokens.slice(i + 2)) || [2, 3].every((k) => single.test(tokens.slice(i + k)));
  return single.test(tokens.slice(i)) && inches;
}

/** Letters and quote marks that are much else too. */
export function symbolFits(context: Context, symbol: string, i: number, next: number, numeral: Numeral): boolean {
  const { tokens } = context;
  const glued = tokens.glued(i);
  if (tokens.start(i) - tokens.end(i - 1) > 1 || isSeat(context, symbol, i, numeral)) return false;
  switch (symbol) {
    case 'in':
      // "6ft 4in"
      if (['ft', 'feet', 'foot'].includes(tokens.word(numeral.first - 1))) return true;
      if (!tokens.glued(next) && tokens.kind(next) === WORD) return tokens.is(next, 'afterInch');
      return tokens.kind(next) !== DIGITS;
    case 's':
      if (!glued) return numeral.value < 1000 && (tokens.kind(next) !== WORD || tokens.is(next, 'function'));
      return !(numeral.bare && numeral.value % 10 === 0);
    case 'C':
    case 'F': {
      if (speaksOfWarmth(context, i)) return tokens.kind(next) !== WORD || !tokens.capital(next);
      if (tokens.kind(next) === WORD && !tokens.is(next, 'function')) return false;
      // Form 13F
      const low = symbol === 'F' && numeral.bare && numeral.value >= 0 && numeral.value < 20;
      return glued && !low && (Math.abs(numeral.value) <= 300 || !numeral.bare);
    }
    // behind digits alone thousands
    case 'K':
      return (!numeral.bare && !glued) || isKelvin(context, i);
    case 'st':
      return glued && numeral.bare;
    case 'AU':
    case 'au':
      return tokens.kind(next) !== WORD || tokens.is(next, 'function');
    case 'A':
    case 'V':
    case 'N':
      return glued || tokens.kind(next) !== WORD;
    case 'p':
      // 480p may be a picture's lines
      return (
        glued &&
        (!(numeral.value >= 240 && numeral.value % 120 === 0) ||
          context.hasPoundSign() ||
          context.nearby(i, 'priceWord', COMPANY))
      );
    case 'c':
      return numeral.value < 1000;
    case '"':
      return (glued || tokens.is(next, 'stretch')) && !context.insideQuotes(i);
    case "'":
      return (
        glued &&
        (next >= tokens.count || tokens.kind(next) === DIGITS || !tokens.glued(next)) &&
        !(numeral.bare && numeral.value > 60)
      );
    // "5’ 9”", but neither an apostrophe nor a closing quotation mark
    case '’':
      return glued && tokens.kind(next) === DIGITS && isFootMark(tokens, i);
    case '’’':
    case '”':
      return glued && /['’′]/.test(tokens.slice(i - 2));
    case 'pm':
    case 'am':
      return false;
    default:
      return true;
  }
}

/** "the woman in 14C", "seat 23F", "lots 7A": a place told by a number and a capital letter, where nothing is measured. */
function isSeat(context: Context, symbol: string, i: number, { first, bare, value }: Numeral): boolean {
  const { tokens } = context;
  if (!/^[A-Z]$/.test(symbol) || !tokens.glued(i) || !bare || value >= 100 || speaksOfWarmth(context, i)) return false;
  return tokens.word(first - 1) === 'in' || tokens.is(first - 1, 'numberedThing') || tokens.is(first - 1, 'rangeLabel');
}
