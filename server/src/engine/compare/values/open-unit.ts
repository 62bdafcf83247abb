import names from '../../data/names.json';
import type { ReadClaim } from '../../claim/read-claim';
import type { Figure } from '../../quantity/parts/figure';
import type { Value } from '../../report';
import { inUnitOf } from '../../quantity/parts/in-unit-of';
import { isDistinctive, particularity } from './distinctive';

/** The figures of two claims brought to one unit. */
export type Aligned = readonly [Figure, Figure];

/** Values further apart than this have nothing to do with each other, whatever the unit. */
const APART = 0.12;
/** A bare number is often near a less particular amount; of lengths of time most are told in few digits. */
const PARTICULAR = 0.6;
const PARTICULAR_TIME = 0.5;
/** In a talk about millions nobody says the word each time: "Kitchen did eight hundred and forty-six". */
const SCALES = [1e3, 1e6, 1e9] as const;
/** A number said without its scale is below a thousand and has so many digits that it is hardly the same by chance. */
const FEWEST_SAID = 21;
const MOST_SAID = 1000;

/**
 * The figures of two claims of different dimensions where one may leave its unit out, as people do who speak of it all
 * the time ("below the line we earned 64 million", "14 wide"), or tells a change as a multiple ("halved" beside "fell
 * by 46 percent"). Null where neither is so. Such a pair can agree; it never excludes, for the unit is a guess.
 */
export function alignUnits(a: ReadClaim, b: ReadClaim): Aligned | null {
  return (
    (isAngle(a) || isAngle(b) ? null : alignDegrees(a.figure, b.figure)) ??
    takeOver(a, b, unitMeant) ??
    turn(takeOver(b, a, unitMeant)) ??
    asShare(a, b) ??
    turn(asShare(b, a))
  );
}

const ANGLES: ReadonlySet<string> = new Set(names.classes.angleWord);

/** "36 degrees north", "leans by 4 degrees". */
function isAngle({ figure, terms }: ReadClaim): boolean {
  return figure.dimension === 'angle' && terms.some(({ lemma }) => ANGLES.has(lemma));
}

/** The same where so much is left out that the words must tell: millions or thousands, or that a whole number is a share. */
export function alignScales(a: ReadClaim, b: ReadClaim): Aligned | null {
  return takeOver(a, b, scaleMeant) ?? turn(takeOver(b, a, scaleMeant));
}

function turn(aligned: Aligned | null): Aligned | null {
  return aligned && [aligned[1], aligned[0]];
}

/** The dimensions whose unit may be left out. */
export const OPEN_UNITS: ReadonlySet<Figure['dimension']> = new Set([
  'money',
  'share',
  'duration',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'energy',
  'power',
  'temperature',
]);

/** Of what of another figure a bare number is so many, as a multiple of its unit; null where of nothing. */
type Meaning = (bare: number, whole: Figure) => number | null;

/** "The number of victims rose to 94"; but "the number of hectares burnt" counts the unit. */
const COUNT = /\bnumbers? of\b/i;

function countsThings({ value }: ReadClaim['measure'], unit: string | null): boolean {
  return value !== null && COUNT.test(value) && (unit === null || !value.toLowerCase().includes(unit));
}

/** A bare number, of which nothing is counted, in the unit of the other. */
function takeOver({ figure: bare, measure }: ReadClaim, { figure: whole }: ReadClaim, meant: Meaning): Aligned | null {
  const { quantity } = bare;
  if (quantity.type !== 'number' || bare.dimension !== 'none' || quantity.range || bare.per || whole.per) return null;
  if (
    !OPEN_UNITS.has(whole.dimension) ||
    !isDistinctive(bare) ||
    particularity(whole) < (whole.dimension === 'duration' ? PARTICULAR_TIME : PARTICULAR)
  )
    return null;
  if (typeof quantity.value !== 'number' || countsThings(measure, whole.quantity.unit)) return null;
  const scale = meant(quantity.value, whole);
  return scale === null ? null : [inUnit(bare, whole, scale), whole];
}

/** The number of a figure as so many of another's unit. */
function inUnit(bare: Figure, whole: Figure, scale: number): Figure {
  const { quantity } = bare;
  const scaled = <T extends number | string | null>(x: T): T | number => (typeof x === 'number' ? x * scale : x);
  const baseOf = (x: Value | null): number | null => (typeof x === 'number' ? inUnitOf(whole, x * scale) : null);
  return {
    ...bare,
    dimension: whole.dimension,
    factor: whole.factor,
    precision: bare.precision === null ? null : bare.precision * scale,
    base: bare.base && {
      low: baseOf(quantity.low),
      high: baseOf(quantity.high),
    },
    quantity: {
      ...quantity,
      type: whole.quantity.type,
      unit: whole.quantity.unit,
      value: scaled(quantity.value),
      low: scaled(quantity.low),
      high: scaled(quantity.high),
    },
  };
}

/**
 * Two figures in degrees of which one names no scale, in that of the other, whatever was guessed of it: "44 degrees" here,
 * "44C" there. Null where both name one, or where what names none may be an angle.
 */
export function alignDegrees(a: Figure, b: Figure): Aligned | null {
  if (mayBeOnScaleOf(a, b)) return [inUnit(a, b, 1), b];
  return mayBeOnScaleOf(b, a) ? [a, inUnit(b, a, 1)] : null;
}

function mayBeOnScaleOf(open: Figure, { dimension, text, quantity }: Figure): boolean {
  const another = open.quantity.unit !== quantity.unit && BARE_DEGREES.test(open.text) && !BARE_DEGREES.test(text);
  const isWarmth = open.dimension === 'temperature' || open.quantity.value === quantity.value;
  return another && dimension === 'temperature' && isWarmth;
}

const BARE_DEGREES = /(?:degrees?|[°º])$/i;

/** Not the hours of "a 24-hour strike"; a length of time only where it is the very same. */
function unitMeant(bare: number, { dimension, text, quantity: { value } }: Figure): number | null {
  if (dimension === 'duration') return bare === value && !text.includes('-') ? 1 : null;
  if (dimension === 'share' && Number.isInteger(bare)) return null;
  return isClose(bare, value) ? 1 : null;
}

function scaleMeant(bare: number, { dimension, quantity: { value } }: Figure): number | null {
  // there are 36 of many things
  if (dimension === 'share') return bare === value ? 1 : null;
  return bare < FEWEST_SAID || bare >= MOST_SAID ? null : (SCALES.find((scale) => bare * scale === value) ?? null);
}

/** "Doubled" as a change by 100 percent, beside a change told in percent. */
function asShare({ figure: multiple }: ReadClaim, { figure: share, kind }: ReadClaim): Aligned | null {
  const { quantity } = multiple;
  if (multiple.dimension !== 'multiple' || share.dimension !== 'share' || kind.value !== 'change by') return null;
  const percent = (x: number | string | null): number | null => (typeof x === 'number' ? Math.abs(x - 1) * 100 : null);
  const value = percent(quantity.value);
  if (value === null) return null;
  const [low, high] = [percent(quantity.low), percent(quantity.high)];
  return [
    {
      ...multiple,
      dimension: 'share',
      factor: 1,
      base: { low, high },
      written: 'fraction',
      quantity: { ...quantity, type: share.quantity.type, unit: share.quantity.unit, value, low, high },
    },
    share,
  ];
}

function isClose(x: number | string | null, y: number | string | null): boolean {
  return (
    typeof x === 'number' && typeof y === 'number' && Math.abs(x - y) <= APART * Math.max(Math.abs(x), Math.abs(y))
  );
}
