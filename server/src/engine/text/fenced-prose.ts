import type { Line } from './lines';

/** What programs, their settings and their logs are written with, and lists and tables for people are not. */
const CODE = /[{};=<>\\`_]|\$\(|\w\(|=>|::|^(?:#|\/\/|--?\w|\$ )|^\[?\d{4}-\d\d-\d\d[T ]\d\d:/;
/** A line for people begins with a capital letter or a figure. */
const FOR_PEOPLE = /^[^\p{L}\d]*(?:\p{Lu}|\d)/u;

/** Whether a fenced or indented stretch of Markdown is set so for its columns alone: a table or a list, and no code. */
export function isFencedProse(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ blank, text }) => !blank && /[\p{L}\d]/u.test(text));
  return (
    filled.length > 1 &&
    filled.some(({ text }) => /\d/.test(text)) &&
    filled.every(({ text }) => FOR_PEOPLE.test(text) && !CODE.test(text))
  );
}
