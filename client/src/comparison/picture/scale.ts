import type { Axis, Place } from '../../../../server/src/protocol';

/** From values to pixels. */
export interface Scale {
  at(value: number): number;
  readonly logarithmic: boolean;
  /** The least and the greatest value; one alone where all are the same. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** Values more than this many times apart are placed by their logarithms. */
const logarithmicFrom = 50;
/** Numbers that differ by less than this share of themselves do not fill the picture: they are as good as one. */
const leastSpan = 0.005;

/**
 * A scale that holds all finite ends of these places.
 * @param from, to the pixels of the least and the greatest
 */
export function scaleFor(places: readonly Place[], axis: Pick<Axis, 'kind'>, from: number, to: number): Scale {
  const ends = places.flatMap(({ low, high, value }) => [low ?? value, high ?? value, value]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const middle = (from + to) / 2;
  if (high === low) return { at: () => middle, logarithmic: false, ticks: [{ value: low, at: middle }] };
  const logarithmic = axis.kind === 'number' && low > 0 && high / low > logarithmicFrom;
  const measure = logarithmic ? Math.log : (value: number): number => value;
  const [least, most] = [measure(low), measure(high)];
  const size = axis.kind === 'number' && !logarithmic ? Math.max(Math.abs(low), Math.abs(high)) : 0;
  const span = Math.max(most - least, leastSpan * size);
  const center = (least + most) / 2;
  const at = (value: number): number => middle + ((measure(value) - center) / span) * (to - from);
  return {
    at,
    logarithmic,
    ticks: [
      { value: low, at: at(low) },
      { value: high, at: at(high) },
    ],
  };
}
