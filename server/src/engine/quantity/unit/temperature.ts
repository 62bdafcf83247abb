import type { Numeral, UnitMatch } from '../parts/amount';
import type { Context } from '../parts/context';
import { BREAK, SYMBOL } from '../parts/tokens';
import { speaksOfWarmth, WARMTH_REACH } from '../parts/warmth';

const ANGLE_REACH = 4;

/** A bare "degrees" is a temperature where heat or cold is spoken of and no angle: in the scale that is named nearby. */
export function asTemperature(context: Context, unit: UnitMatch): UnitMatch {
  if (unit.name !== 'degree' || context.nearby(unit.first, 'angleWord', ANGLE_REACH)) return unit;
  return speaksOfWarmth(context, unit.first) ? { ...unit, ...scaleNear(context, unit.first) } : unit;
}

/** The scale of "minus 73" and "73 below", which name none; null where nothing says that it is a temperature. */
export function understoodDegrees(context: Context, numeral: Numeral): UnitMatch | null {
  const { tokens } = context;
  const minus = tokens.word(numeral.first) === 'minus';
  if ((!minus && !isBelow(context, numeral.next)) || !speaksOfWarmth(context, numeral.first)) return null;
  const scale = scaleNear(context, numeral.first);
  return { ...scale, first: numeral.next, next: numeral.next, currency: null, minorOf: null, symbol: false };
}

/** "below" without a noun behind it: below zero. */
export function isBelow(context: Context, i: number): boolean {
  const { tokens } = context;
  if (tokens.slice(i) !== 'below') return false;
  const kind = tokens.kind(i + 1);
  return kind === 0 || kind === SYMBOL || kind === BREAK || tokens.is(i + 1, 'afterBelow');
}

function scaleNear(context: Context, i: number): Pick<UnitMatch, 'name' | 'dimension' | 'factor' | 'offset'> {
  const { tokens } = context;
  for (let k = Math.max(0, i - WARMTH_REACH); k < i + WARMTH_REACH && k < tokens.count; k++) {
    const word = tokens.slice(k);
    if (word === 'F' || tokens.word(k) === 'fahrenheit') return FAHRENHEIT;
    if (word === 'C' || tokens.word(k) === 'celsius' || tokens.word(k) === 'centigrade') return CELSIUS;
  }
  return context.options.usesCustomary ? FAHRENHEIT : CELSIUS;
}

const CELSIUS = { name: 'celsius', dimension: 'temperature', factor: 1, offset: 0 } as const;
const FAHRENHEIT = { name: 'fahrenheit', dimension: 'temperature', factor: 5 / 9, offset: -32 } as const;
