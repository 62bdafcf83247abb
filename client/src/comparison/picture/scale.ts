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
  const at = (value: number): number => from + ((measure(value) - least) / (most - least)) * (to - from);
  return {
    at,
    logarithmic,
    ticks: [
      { value: low, at: from },
      { value: high, at: to },
    ],
  };
}
