import type { Context } from '../parts/context';
import type { Tokens } from '../parts/tokens';

/** "half", "a third", "two-thirds", "three quarters", "one and a half" is no such. `behindAnd`: "and half", "and quarter". */
export function readFraction(
  context: Context,
  i: number,
  behindAnd = false,
): { value: number; unit: number; next: number } | null {
  const { tokens } = context;
  const first = tokens.lexeme(i);
  if (!first) return null;
  if (first.word === 'half' || (behindAnd && first.word === 'quarter')) {
    const value = first.word === 'half' ? 0.5 : 0.25;
    return { value, unit: value, next: i + 1 };
  }
  if (
    (first.word === 'quarter' || (first.fraction ?? 0) > 2) &&
    scaleOfFraction(tokens, i + 1) &&
    !tokens.lexeme(i + 1)?.dozen &&
    !ordinalBefore(tokens, i)
  ) {
    return { value: 1 / (first.fraction ?? 4), unit: 1 / (first.fraction ?? 4), next: i + 1 };
  }
  if (
    (first.word === 'quarter' || (first.fraction ?? 0) > 2) &&
    !isPlural(first.word) &&
    !ordinalBefore(tokens, i) &&
    partOfUnit(context, i + 1)
  )
    return { value: 1 / (first.fraction ?? 4), unit: 1 / (first.fraction ?? 4), next: i + 1 };
  let top: number | undefined;
  if (first.word === 'a' || first.word === 'an') top = 1;
  else top = first.cardinal;
  if (top === undefined || top === 0) return null;
  let at = i + 1;
  const glued = tokens.hyphen(at);
  if (glued) at++;
  const bottom = tokens.lexeme(at);
  // "one twenty-fifth"
  const compound = !glued && first.cardinal !== undefined ? compoundDenominator(tokens, at) : null;
  if (compound && isPlural(tokens.word(compound.next - 1)) === top > 1)
    return { value: top / compound.value, unit: 1 / compound.value, next: compound.next };
  if (bottom?.fraction === undefined) return null;
  if (tokens.glued(at) !== (glued && tokens.glued(i + 1))) return null;
  const article = first.word === 'a' || first.word === 'an';
  if (top > 1 && !isPlural(bottom.word) && bottom.word !== 'quarter') return null;
  if (article && isPlural(bottom.word)) return null;
  if (bottom.ordinal === 2) return null;
  // "eight quarters" are quarters of a year
  if (top >= bottom.fraction && bottom.word === 'quarters') return null;
  return { value: top / bottom.fraction, unit: 1 / bottom.fraction, next: at + 1 };
}

/** "tenth of a gallon", "quarter-litre". */
function partOfUnit(context: Context, i: number): boolean {
  const { tokens, lexicon } = context;
  let at = i;
  if (tokens.hyphen(at) && tokens.glued(at)) at++;
  else if (tokens.word(at) === 'of') at += tokens.word(at + 1) === 'a' || tokens.word(at + 1) === 'an' ? 2 : 1;
  else return false;
  const sense = lexicon.units.match(tokens, at, (unit) => unit.symbol === null)?.values[0];
  return (
    sense !== undefined && sense.dimension !== 'duration' && sense.dimension !== 'share' && sense.currency === null
  );
}

function ordinalBefore(tokens: Tokens, i: number): boolean {
  return tokens.lexeme(i - 1)?.ordinal !== undefined || tokens.lexeme(i - 1)?.cardinal !== undefined;
}

function isPlural(word: string): boolean {
  return word.endsWith('s') || word === 'halves';
}

/** The scale a fraction is of: half "a million", a quarter "of a billion", three quarters "million", half "a dozen". */
export function scaleOfFraction(tokens: Tokens, i: number): { value: number; next: number } | null {
  let at = i;
  if (tokens.hyphen(at)) at++;
  if (tokens.word(at) === 'of') at++;
  if (tokens.word(at) === 'a') at++;
  const lexeme = tokens.lexeme(at);
  const value = lexeme?.scale ?? (lexeme?.dozen === 12 && lexeme.word === 'dozen' ? 12 : undefined);
  if (value === undefined || (lexeme?.word.length ?? 0) <= 3) return null;
  return { value, next: at + 1 };
}

/** The "fifths" of "twenty-three fifths", the "twenty-fifths" of "three twenty-fifths". */
export function denominator(tokens: Tokens, i: number): { value: number; next: number } | null {
  const one = tokens.lexeme(i);
  if (one?.fraction !== undefined && isPlural(one.word) && one.word !== 'quarters' && one.word !== 'halves')
    return { value: one.fraction, next: i + 1 };
  const two = compoundDenominator(tokens, i);
  return two && isPlural(tokens.word(two.next - 1)) ? two : null;
}

/** "twenty-fifth", "thirty-sixths"; not "thirty-seconds", which are a length of time. */
function compoundDenominator(tokens: Tokens, i: number): { value: number; next: number } | null {
  const tens = tokens.lexeme(i)?.cardinal ?? 0;
  const ones = tokens.hyphen(i + 1) && tokens.glued(i + 2) ? (tokens.lexeme(i + 2)?.fraction ?? 0) : 0;
  return tens >= 20 && ones > 2 && ones < 10 ? { value: tens + ones, next: i + 3 } : null;
}
