import { isOwn } from '../../claim/measure/term';
import type { ReadClaim } from '../../claim/read-claim';
import type { Dimension } from '../../quantity/parts/figure';
import { distanceOf } from './evidence';
import type { Judgement } from './judgement';

/** Lengths, weights, speeds and the like this far apart, as a logarithm, are of one size. */
const OF_ONE_SIZE = 0.8;

/**
 * Of lengths, weights, speeds, hours and the like a text has few, and of each thing one: two that are each the likeliest
 * of the other's source are of one thing, where they are of one size and neither says of another time.
 */
export function areMeasuresOfOne(judgement: Judgement): boolean {
  const { a, b, likeness, slots } = judgement;
  if (!MEASURED.has(a.figure.dimension) || distanceOf(judgement) >= OF_ONE_SIZE) return false;
  if (slots.status !== 'same' || a.time.slot.value !== b.time.slot.value) return false;
  if (isPlaceInTime(a) !== isPlaceInTime(b)) return false;
  return likeness.matches.some((match) => !match.a.name && !match.b.name && isOwn(match.a) && isOwn(match.b));
}

/** "The fourth minute" is one of a match, and no stretch of time. */
function isPlaceInTime({ figure: { text } }: ReadClaim): boolean {
  return /(?:st|nd|rd|th) minute$/i.test(text);
}

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'time of day',
  'duration',
  'length',
  'area',
  'volume',
  'mass',
  'temperature',
  'speed',
  'energy',
  'power',
  'pressure',
  'data',
  'flow',
  'angle',
  'frequency',
  'electric',
]);
