/** Between a figure and the bare number of its sentence that means the same unit there stand so many characters at most. */
export const NEAR = 130;
/** The two are of one size, or the bare number means something else. */
export const OF_ONE_SIZE = 12;
/** What is told in units, beside money and shares. */
export const MEASURES: ReadonlySet<string> = new Set([
  'duration',
  'length',
  'mass',
  'temperature',
  'area',
  'volume',
  'speed',
]);
export const SENTENCE_END = /[.!?]["”’)]*\s/;
