/** What stands before a value. */
export const Tag = {
  Null: 0,
  False: 1,
  True: 2,
  Whole: 3,
  Number: 4,
  String: 5,
  Array: 6,
  Object: 7,
  Bytes: 8,
  /** An array of whole numbers alone. */
  Wholes: 9,
} as const;

/** Behind the tags stand the things that come most often, each a byte with its tag: strings and shapes by their places, whole numbers. */
export const Short = { Strings: 10, Shapes: 80, Wholes: 110, End: 256 } as const;

export const VERSION = 3;

/** Whole numbers up to this are written in seven-bit groups. */
export const LARGEST = 2 ** 51;

/** Stands between the property names of a shape. */
export const BETWEEN = '\n';
