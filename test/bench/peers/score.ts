import type { GoldFigure, GoldText, ValueRow } from './gold';
import type { Reader, Reading } from './reader';

/** Percentages; null where there is nothing to count. */
export interface Score {
  readonly recall: number | null;
  readonly precision: number | null;
}

const isDate = (figure: GoldFigure): boolean => typeof (figure.low ?? figure.high) === 'string';
/** Units of time, which one reader tells in days and the other in weeks, and shares told as fractions. */
const SCALES = [1, 100, 24, 60, 1440, 3600, 7, 12];

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-3 * Math.max(1e-9, Math.abs(b));

/**
 * Value recall and value precision of a reader on texts with gold: of the figures with a value, how many it reads with
 * the right value; of the readings that lie on such a figure or on none at all, how many are right. What lies on a
 * distractor counts neither way: it is a figure, though no claim.
 */
export function scoreTexts(reader: Reader, texts: readonly GoldText[]): Score {
  let right = 0;
  let wanted = 0;
  let given = 0;
  for (const { text, figures } of texts) {
    const asked = figures.filter((f) => f.valued && (isDate(f) ? reader.dates : reader.numbers));
    const readings = reader.read(text, undefined);
    wanted += asked.length;
    const taken = new Set<Reading>();
    for (const figure of asked) {
      const found = readings.find((r) => !taken.has(r) && meets(r, figure) && hasValue(r, figure));
      if (!found) continue;
      taken.add(found);
      right++;
    }
    given += readings.filter((r) => taken.has(r) || counts(r, figures, asked)).length;
  }
  return { recall: percent(right, wanted), precision: percent(right, given) };
}

/** Dates that nobody marked are the times of other figures, and count neither way. */
function counts(reading: Reading, figures: readonly GoldFigure[], asked: readonly GoldFigure[]): boolean {
  if (asked.some((f) => meets(reading, f))) return true;
  const isoOnly = reading.values.length > 0 && reading.values.every((v) => typeof v === 'string' || isYear(v));
  return !isoOnly && !figures.some((f) => meets(reading, f));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

function meets(reading: Reading, figure: GoldFigure): boolean {
  return reading.start < figure.end && figure.start < reading.end;
}

function hasValue({ values }: Reading, { low, high }: GoldFigure): boolean {
  return [low, high].some((end) => {
    if (end === null) return false;
    if (typeof end === 'string')
      return values.some(
        (v) => String(v).startsWith(end.slice(0, 10)) || (String(v).length >= 4 && end.startsWith(String(v))),
      );
    return SCALES.some((s) => values.some((v) => typeof v === 'number' && (close(v, end * s) || close(v, end / s))));
  });
}

/** Multiset of values in each row, as the peers' own tests want them. */
export function scoreRows(reader: Reader, rows: readonly ValueRow[]): Score {
  let right = 0;
  let wanted = 0;
  let given = 0;
  for (const { text, reference, values, spare } of rows) {
    const readings = [...reader.read(text, reference)];
    const all = readings.length;
    wanted += values.length;
    for (const value of values) {
      const at = readings.findIndex((r) => equals(r, value));
      if (at < 0) continue;
      readings.splice(at, 1);
      right++;
    }
    given += Math.max(all - spare, Math.min(all, values.length));
  }
  return { recall: percent(right, wanted), precision: percent(right, given) };
}

function equals({ values }: Reading, wanted: ValueRow['values'][number]): boolean {
  const numbers = values.filter((v) => typeof v === 'number');
  const same = (end: number | null): boolean =>
    end === null || numbers.some((v) => Math.abs(v - end) <= 1e-5 * Math.abs(end) + 1e-8);
  if (typeof wanted !== 'number') return same(wanted[0]) && same(wanted[1]);
  return same(wanted) || (wanted <= 1 && same(100 * wanted));
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}
