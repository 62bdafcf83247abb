import type { Context } from './context';

/** How far around a number its company is looked at, in tokens. */
export const WARMTH_REACH = 30;

/** Heat and cold are spoken of near token i. */
export function speaksOfWarmth(context: Context, i: number): boolean {
  return context.nearby(i, 'warmth', WARMTH_REACH);
}
