import type { ReadClaim } from '../../claim/read-claim';
import { daysApart } from './gates';
import type { Judgement } from './judgement';

/** A year and a little, in seconds: years are told as so many seconds, which do not add up to the last digit. */
const A_YEAR = 1.01 * 31_556_952;
/** A birthday falls seldom between two sources of one month. */
const A_MONTH = 31;

/** Who is 26 in one source is 27 in a later one: ages a year apart are a conflict only where both sources are of much the same day. */
export function areABirthdayApart({ a, b }: Judgement): boolean {
  if (!isAge(a) || !isAge(b)) return false;
  const [x, y] = [a, b].map(({ figure }) => figure.base?.low ?? 0);
  if (Math.abs((x ?? 0) - (y ?? 0)) > A_YEAR) return false;
  const days = daysApart(a, b);
  return days === null || days > A_MONTH;
}

function isAge({ particulars }: ReadClaim): boolean {
  return particulars.some(({ facet }) => facet === 'age');
}
