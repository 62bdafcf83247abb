import type { ReadClaim } from '../../claim/read-claim';
import type { Figure } from '../../quantity/parts/figure';
import { isDistinctive, particularity } from './distinctive';

/** The figures of two claims brought to one unit. */
export type Aligned = readonly [Figure, Figure];

/** Values further apart than this have nothing to do with each other, whatever the unit. */
const APART = 0.12;
/** A bare number is often near a less particular amount. */
const PARTICULAR = 0.6;

/**
 * The figures of two claims of different dimensions where one may leave its unit out, as people do who speak of it all
 * the time ("below the line we earned 64 million", "14 wide"), or tells a change as a multiple ("halved" beside "fell
 * by 46 percent"). Null where neither is so. Such a pair can agree; it never excludes, for the unit is a guess.
 */
export function alignUnits(a: ReadClaim, b: ReadClaim): Aligned | null {
  return takeOver(a, b) ?? turn(takeOver(b, a)) ?? asShare(a, b) ?? turn(asShare(b, a));
}

function turn(aligned: Aligned | null): Aligned | null {
  return aligned && [aligned[1], aligned[0]];
}

/** The dimensions whose unit may be left out. */
export const OPEN_UNITS: ReadonlySet<Figure['dimension']> = new Set([
  'money',
  'share',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'energy',
  'power',
  'temperature',
]);

/** A bare number, of which nothing is counted, in the unit of the other. */
function takeOver({ figure: bare }: ReadClaim, { figure: whole }: ReadClaim): Aligned | null {
  const { quantity } = bare;
  if (quantity.type !== 'number' || bare.dimension !== 'none' || quantity.range || bare.per || whole.per) return null;
  if (
    !OPEN_UNITS.has(whole.dimension) ||
    !isDistinctive(bare) ||
    particularity(whole) < PARTICULAR ||
    !isClose(quantity.value, whole.quantity.value)
  )
    return null;
  const { factor } = whole;
  return [
    {
      ...bare,
      dimension: whole.dimension,
      factor,
      base: bare.base && { low: times(bare.base.low, factor), high: times(bare.base.high, factor) },
      quantity: { ...quantity, type: whole.quantity.type, unit: whole.quantity.unit },
    },
    whole,
  ];
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

function times(x: number | null, factor: number): number | null {
  return x === null ? null : x * factor;
}
