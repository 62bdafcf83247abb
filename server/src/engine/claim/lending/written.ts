import type { Figure } from '../../quantity/parts/figure';

/** The two are of one size, or the bare number means something else. */
export const OF_ONE_SIZE = 12;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/trillion|\d\s?tn\b/i, 1e12],
  [/billion|\d\s?bn?\b/i, 1e9],
  [/million|\d\s?mn?\b/i, 1e6],
  [/thousand|grand$|\d\s?k\b/i, 1e3],
];

/** The scale word in which a figure is written: 1,000,000 of "6.7 million". */
export function scaleOf(figure: Figure): number {
  if (goesOn(figure)) return 1;
  const value = Number(figure.quantity.value);
  const scale = SCALES.find(([word, size]) => word.test(figure.text) && Math.abs(value) >= size / 10)?.[1];
  return scale ?? 1;
}

/** "Two thousand four hundred and ten": words that go on behind a scale word say a whole number, in no thousands. */
function goesOn({ written, quantity, text, number, start }: Figure): boolean {
  const words = text.slice(number.start - start, number.end - start);
  return written === 'words' && !quantity.range && !/(?:illion|thousand|grand)$/i.test(words);
}

export function writtenValue(figure: Figure): number {
  return Number(figure.quantity.value) / scaleOf(figure);
}

export function areOfOneSize(figure: Figure, other: Figure): boolean {
  const ratio = writtenValue(figure) / writtenValue(other);
  return ratio > 1 / OF_ONE_SIZE && ratio < OF_ONE_SIZE;
}

/** The two are written with numbers of nearly one size, decimals both where the one is. */
export function isAsLarge(figure: Figure, other: Figure, most: number): boolean {
  const ratio = writtenValue(figure) / writtenValue(other);
  return (
    ratio > 1 / most && ratio < most && (other.quantity.unit !== 'percent' || !Number.isInteger(figure.quantity.value))
  );
}

/** Not a bare number that has taken its scale over: of "52" for €52 million it is not told how large it is. */
export function isAsWritten({ unitSpan, text, quantity, written }: Figure): boolean {
  return unitSpan !== null || written !== 'digits' || Number(text.replace(/,/g, '')) === quantity.value;
}
