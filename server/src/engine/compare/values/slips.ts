import type { Figure } from '../../quantity/parts/figure';
import type { Slip } from '../../report';
import { CALENDAR } from '../../claim/measure/words';
import { isDistinctive } from './distinctive';

const TEENS = new Map([
  [13, 30],
  [14, 40],
  [15, 50],
  [16, 60],
  [17, 70],
  [18, 80],
  [19, 90],
]);
const SCALES = [1, 1e3, 1e6, 1e9];
const FACTORS = [10, 100, 1000, 1e6];

/**
 * The slip of the pen that would turn one figure into the other, or null: transposed digits, a factor of ten, a
 * hundred, a thousand or a million, thirteen for thirty, percent for points, a year off by one, the right digits
 * with the wrong unit or currency.
 */
export function slipOf(a: Figure, b: Figure): Slip | null {
  if (a.quantity.type === 'date' || b.quantity.type === 'date') return dateSlip(a, b);
  const va = a.quantity.value;
  const vb = b.quantity.value;
  if (typeof va !== 'number' || typeof vb !== 'number') return null;
  if (isSpan(a) || isSpan(b)) return null;
  if (va === vb) {
    if ((a.dimension === 'share' && b.dimension === 'points') || (a.dimension === 'points' && b.dimension === 'share'))
      return 'points';
    return (areOfOther(a, b) || arePerOther(a, b)) && isTelling(va) ? 'unit' : null;
  }
  if (a.factor === b.factor || a.dimension === 'money' || isBare(a) || isBare(b)) {
    if (!(inWords(a) && inWords(b)) && transposed(va, vb)) return 'transposed';
    if (FACTORS.some((f) => close(va * f, vb) || close(vb * f, va)) && isTelling(va)) return 'factor';
    if (teen(va, vb)) return 'teen';
  } else if (areOfOtherScale(a, b)) return 'factor';
  return null;
}

/** "8 to 10"; of "9.2 ± 0.8" one value is told. */
function isSpan({ quantity: { range }, text }: Figure): boolean {
  return range && !text.includes('±');
}

/** "9.2 Gt" and "9.2 million tonnes": the same digits of two units. */
function areOfOtherScale(a: Figure, b: Figure): boolean {
  const [va, vb] = [Number(a.quantity.value), Number(b.quantity.value)];
  if (a.dimension !== b.dimension || !isTelling(va) || digits(Math.abs(va)) !== digits(Math.abs(vb))) return false;
  return FACTORS.some((f) => close(va * a.factor * f, vb * b.factor) || close(vb * b.factor * f, va * a.factor));
}

/** Each names a unit, and not the same; a number that leaves it out may be of the other's. */
function areOfOther({ quantity: { unit: a } }: Figure, { quantity: { unit: b } }: Figure): boolean {
  return a !== null && b !== null && a !== b;
}

/** "€190 a month" and "€190 a week". */
function arePerOther(a: Figure, b: Figure): boolean {
  if (a.per === null || b.per === null || a.per.unit === b.per.unit) return false;
  return CALENDAR.has(a.per.unit) && CALENDAR.has(b.per.unit);
}

/** Digits are swapped where there are some: nobody writes "forty-six" for "sixty-four". */
function inWords({ written }: Figure): boolean {
  return written === 'words';
}

/** A number whose unit is left out. */
function isBare({ dimension, quantity }: Figure): boolean {
  return dimension === 'none' && quantity.type === 'number';
}

/** One digit and zeros are the same in too many figures to tell of a slip. */
function isTelling(value: number): boolean {
  return digits(Math.abs(value)).length >= 2;
}

/** So many digits are hardly the same by chance; of two-digit numbers many are each other's mirror. */
const PARTICULAR_DIGITS = 3;

/** Whether there is a slip between two figures that shows in so many digits that it is hardly chance. */
export function isParticularSlip(a: Figure, b: Figure): boolean {
  if (slipOf(a, b) === null) return false;
  return [a, b].every(showsInDigits) || (a.dimension !== 'money' && isUnitSlip(a, b));
}

/** The same distinctive number of two units, two currencies, or per two stretches of time. */
export function isUnitSlip(a: Figure, b: Figure): boolean {
  return a.quantity.value === b.quantity.value && slipOf(a, b) === 'unit' && isDistinctive(a) && isDistinctive(b);
}

/** So many digits are stated that two such numbers are hardly alike by chance. */
export function showsInDigits(figure: Figure): boolean {
  return digitsOf(figure) >= PARTICULAR_DIGITS;
}

function digitsOf({ quantity: { value } }: Figure): number {
  return typeof value === 'number' ? digits(Math.abs(value)).length : 0;
}

/** Of three digits many numbers in a folder are each other's mirror; of so many none is but by a slip of the pen. */
const UNMISTAKABLE_DIGITS = 4;

/** Two neighbouring digits are swapped among so many that nothing else explains it. */
export function isUnmistakableSwap(a: Figure, b: Figure): boolean {
  return slipOf(a, b) === 'transposed' && Math.min(digitsOf(a), digitsOf(b)) >= UNMISTAKABLE_DIGITS;
}

/** A million for a billion, and not only a digit more or less. */
export function isThousandfold({ quantity: { value: a } }: Figure, { quantity: { value: b } }: Figure): boolean {
  const [x, y] = [Math.abs(Number(a)), Math.abs(Number(b))];
  return Math.max(x, y) >= 999 * Math.min(x, y);
}

/** Two values of one size that are the same digits with two neighbours swapped. */
function transposed(a: number, b: number): boolean {
  // of most two the sizes tell, and digits take long to write down
  if (sizeOf(a) !== sizeOf(b)) return false;
  const [shown, shownToo] = [digits(a), digits(b)];
  const length = Math.max(shown.length, shownToo.length);
  // the zero of "1,240" beside "1,204" is a digit
  const [da, db] = [shown.padEnd(length, '0'), shownToo.padEnd(length, '0')];
  if (length < 2 || da === db) return false;
  let at = 0;
  while (da[at] === db[at]) at += 1;
  return da[at] === db[at + 1] && da[at + 1] === db[at] && da.slice(at + 2) === db.slice(at + 2);
}

function sizeOf(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)));
}

/** Two numbers of three digits or more that differ in a single one: a likely misprint, though of no special kind. */
export function differInOneDigit(a: Figure, b: Figure): boolean {
  const [va, vb] = [a.quantity.value, b.quantity.value];
  if (typeof va !== 'number' || typeof vb !== 'number' || a.factor !== b.factor || va === vb) return false;
  if (Math.max(va, vb) / Math.min(va, vb) > 10) return false;
  const [da, db] = [digits(Math.abs(va)), digits(Math.abs(vb))];
  if (da.length !== db.length || da.length < 3) return false;
  return Array.from(da).filter((d, i) => d !== db[i]).length === 1;
}

function digits(value: number): string {
  return String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
}

/** Thirteen for thirty, also of thousands, millions and billions: what is misheard is said in words. */
function teen(a: number, b: number): boolean {
  return SCALES.some((s) => TEENS.get(a / s) === b / s || TEENS.get(b / s) === a / s);
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function dateSlip(a: Figure, b: Figure): Slip | null {
  // a year that the text does not name is a guess
  if (a.relative || b.relative) return null;
  const ya = /^(\d{4})(-.*)?$/.exec(String(a.quantity.value));
  const yb = /^(\d{4})(-.*)?$/.exec(String(b.quantity.value));
  if (!ya || !yb || (ya[2] ?? '') !== (yb[2] ?? '')) return null;
  return Math.abs(Number(ya[1]) - Number(yb[1])) === 1 ? 'year' : null;
}
