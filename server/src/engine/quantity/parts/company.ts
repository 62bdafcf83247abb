import type { Context } from './context';

/** How far around a number its company is looked at, in tokens. */
const WINDOW = 14;

/** Whether a word of a table stands near token i, on either side. */
export function near(context: Context, i: number, name: string): boolean {
  const { tokens } = context;
  for (let k = Math.max(0, i - WINDOW); k < i + WINDOW && k < tokens.count; k++) if (tokens.is(k, name)) return true;
  return false;
}
