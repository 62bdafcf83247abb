import type { Context } from './context';

/** How far around a number its company is looked at, in tokens. */
export const WARMTH_REACH = 30;

/** "5K" is a race or a sum unless temperatures are spoken of near token i, and it is no "a 40K salary" and no "40K a year". */
export function isKelvin(context: Context, i: number): boolean {
  const { tokens } = context;
  const before = tokens.word(i - 2);
  const behind = tokens.word(i + 1);
  if (['a', 'an', 'the', 'per'].includes(before) || ['a', 'an', 'per'].includes(behind)) return false;
  return context.nearby(i, 'kelvinWord', WARMTH_REACH);
}

/** Heat and cold are spoken of near token i. */
export function speaksOfWarmth(context: Context, i: number): boolean {
  return context.nearby(i, 'warmth', WARMTH_REACH);
}
