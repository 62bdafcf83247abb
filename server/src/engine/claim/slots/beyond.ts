import type { Token } from '../../text/tagger';

/** The sign of "$1.08 bn (+7.3%)"; "40 euros + 20% VAT" is a sum, and the plus of "Disney+ 40 percent" is another's. */
export function plusOf(tokens: readonly Token[], from: number): Token | null {
  const own = tokens[from];
  if (own?.text.startsWith('+')) return own;
  const [before, ahead] = [tokens[from - 2], tokens[from - 1]];
  const isAlone = before === undefined || before.text === '(' || before.end !== ahead?.start;
  return ahead?.text === '+' && ahead.end === own?.start && isAlone ? ahead : null;
}

/** "ahead of last year", "up on 2019", "above last year", "half as many again": so much more or less. */
export function isBeyond(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower];
  if (first === 'as') return third === 'again' && /^(?:many|much|big|large|long|high|far)$/.test(second);
  if (first === 'above' || first === 'below') return isAnotherTime(tokens, at + 1);
  if (first === 'ahead') return second === 'of' && isAnotherTime(tokens, at + 2);
  return (first === 'up' || first === 'down') && second === 'on' && isAnotherTime(tokens, at + 2);
}

/** "last year", "2019", "the previous month", "the same quarter": no coast, and no schedule. */
function isAnotherTime(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (first === 'the' || first === 'a') return ANOTHER_TIME.test(second);
  return /^(?:last|previous|\d{4})$/.test(first);
}

const ANOTHER_TIME = /^(?:year|month|week|quarter|previous|prior|same|last)$/;
