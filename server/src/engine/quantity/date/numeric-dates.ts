import { DIGITS, type Tokens } from '../parts/tokens';
import { point, type DateSpan } from '../parts/date-span';
import { iso, valid } from './calendar';
import { yearAt } from './years';

/** "2025-06-09", also with a time behind it. */
export function isoDate(tokens: Tokens, i: number): DateSpan | null {
  const year = yearAt(tokens, i);
  if (year === null || (tokens.glued(i) && tokens.kind(i - 1) !== 3)) return null;
  const sign = tokens.slice(i + 1);
  if (sign !== '-' && sign !== '/' && sign !== '.') return null;
  if (
    tokens.kind(i + 2) !== DIGITS ||
    tokens.length(i + 2) !== 2 ||
    tokens.slice(i + 3) !== sign ||
    tokens.kind(i + 4) !== DIGITS ||
    tokens.length(i + 4) > 2
  )
    return null;
  for (let k = i + 1; k <= i + 4; k++) if (!tokens.glued(k)) return null;
  const month = Number(tokens.slice(i + 2));
  const day = Number(tokens.slice(i + 4));
  if (!valid(year, month, day) || (tokens.glued(i + 5) && tokens.kind(i + 5) === DIGITS)) return null;
  return point(i, i + 5, iso(year, month, day));
}

/** "24/06/2025", "6/24/25" (American where the second number is above 12, else day first unless "/" with both small: month first). */
export function numericDate(tokens: Tokens, i: number): DateSpan | null {
  const sign = tokens.slice(i + 1);
  if ((sign !== '/' && sign !== '.' && sign !== '-') || tokens.slice(i + 3) !== sign) return null;
  if (tokens.kind(i + 2) !== DIGITS || tokens.kind(i + 4) !== DIGITS) return null;
  for (let k = i + 1; k <= i + 4; k++) if (!tokens.glued(k)) return null;
  if (
    tokens.glued(i) ||
    tokens.length(i) > 2 ||
    tokens.length(i + 2) > 2 ||
    (tokens.length(i + 4) !== 4 && (tokens.length(i + 4) !== 2 || sign !== '/'))
  )
    return null;
  if (tokens.glued(i + 5) && (tokens.kind(i + 5) !== 3 || tokens.symbol(i + 5, sign))) return null;
  const a = Number(tokens.slice(i));
  const b = Number(tokens.slice(i + 2));
  const y = Number(tokens.slice(i + 4));
  const year = tokens.length(i + 4) === 4 ? y : y < 70 ? 2000 + y : 1900 + y;
  const dayBefore = a > 12 || (sign === '.' && b <= 12);
  const [month, day] = dayBefore ? [b, a] : [a, b];
  return valid(year, month, day) ? point(i, i + 5, iso(year, month, day)) : null;
}
