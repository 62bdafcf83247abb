import type { Amount } from '../parts/amount';
import type { Context } from '../parts/context';

/** "3 to 4 million": the scale is meant for both. */
export function scaled(left: Amount, right: Amount): Amount {
  const hundreds = inHundreds(right);
  const scale = hundreds && left.numeral.value < right.numeral.value / hundreds ? hundreds : right.numeral.scale;
  return left.numeral.value > right.numeral.value / scale ? left : inScaleOf(left, right, scale);
}

/** "two to three hundred thousand", but "fifty to a hundred thousand": hundreds of thousands, told in words. Null for others. */
function inHundreds({ numeral: { value, scale, written } }: Amount): number | null {
  const hundreds = 100 * scale;
  const digit = value / hundreds;
  return written === 'words' && scale >= 1000 && Number.isInteger(digit) && digit > 1 && digit < 10 ? hundreds : null;
}

/** What falls, falls to no less than this share of what it was. */
const FALL = 1 / 12;

/** "fell from 540 to 312 million", "revised from 4.9 million to 4.35": the scale is meant for both, whichever is larger. */
export function scaledFall(bare: Amount, scaled: Amount): Amount {
  return scaled.numeral.value / scaled.numeral.scale < bare.numeral.value * FALL ? bare : inScaleOf(bare, scaled);
}

function inScaleOf(left: Amount, right: Amount, scale = right.numeral.scale): Amount {
  if (scale < 1000 || left.numeral.scaled || left.value <= 0) return left;
  if (left.unit && left.unit.dimension !== 'money') return left;
  const value = Number((left.value * scale).toPrecision(15));
  return {
    ...left,
    value,
    place: left.place === null ? null : left.place * scale,
    numeral: { ...left.numeral, stated: true },
  };
}

/**
 * The two ends of a range where the m of the one is no metre: in "3m to 4m people" it is of millions behind the other
 * end, or of barrels; in "£325-345m" a currency stands before the other.
 */
export function asMillions(context: Context, left: Amount, right: Amount): readonly [Amount, Amount] {
  const isAmount = ({ unit }: Amount): boolean => unit?.dimension !== 'length';
  const inMillions = ({ numeral }: Amount): boolean => numeral.scale === 1e6;
  if (isMetres(context, left) && isAmount(right) && inMillions(right)) return [millions(left), right];
  return isMetres(context, right) && isPriced(left) ? [left, millions(right)] : [left, right];
}

function isMetres({ tokens }: Context, { unit }: Amount): boolean {
  return unit?.name === 'metre' && tokens.slice(unit.first) === 'm' && tokens.glued(unit.first);
}

/** "£325": the sign stands before the number. */
function isPriced({ unit, numeral }: Amount): boolean {
  return unit?.dimension === 'money' && unit.first < numeral.first;
}

function millions(amount: Amount): Amount {
  const value = Number((amount.value * 1e6).toPrecision(15));
  return {
    ...amount,
    value,
    place: (amount.place ?? 1) * 1e6,
    unit: null,
    numeral: { ...amount.numeral, value, scale: 1e6, scaled: true, stated: true },
  };
}

/** "10-15,000": thousands both. */
export function thousands(left: Amount, right: Amount): Amount {
  const grouped = !right.numeral.bare && !right.numeral.stated && right.numeral.written === 'digits';
  if (
    !grouped ||
    right.value < 2000 ||
    right.value % 1000 !== 0 ||
    !left.numeral.bare ||
    left.unit?.dimension === 'length'
  )
    return left;
  if (left.value < 1 || left.value * 1000 >= right.value) return left;
  return { ...left, value: left.value * 1000, place: 1000, numeral: { ...left.numeral, value: left.value * 1000 } };
}
