import type { Scanner } from '../../quantity';
import type { Figure } from '../../quantity/parts/figure';
import { inUnitOf } from '../../quantity/parts/in-unit-of';
import { timesExactly } from '../../quantity/parts/scaled';
import type { CellHeaders } from '../../text/block';
import captions from '../../data/captions.json';
import { headerByLegend } from './legend';
import { countsInMillions, withMillions } from './millions';
import { HEADCOUNTS, TAKEN_IN } from './words';

/** "EUR million", "€m", "(km)", "%", "in thousands": what a header says of the numbers below it. */
const UNIT = /(?:,|\bin\b)\s*([^(),]{1,24})\s*$|^((?:[€$£¥%]|[A-Z]{3}\b)[^(),]{0,20})$/u;

/** "Change per cent", "Thousand": words that a header ends in for no other reason. */
const UNIT_WORD = /(?:^|\s)(per ?cent|%|thousands?|millions?|billions?)$/iu;

/** "Thousand, end of period", "Millions, December": a corner that begins with its scale, and says behind it when. */
const SCALE_FIRST = /^(thousands?|millions?|billions?)(?:,\s|$)/iu;

const COUNT_AND_SHARE = /\b(?:n|no\.|number)\s*\(%\)/i;

/** "0.4 points" in a table of millions: a unit of the cell's own. */
const IN_POINTS = /^\s*(?:\p{L}+\s+)?(?:points?|pts?)\b/iu;

/** What the headers of a cell say. */
export type HeaderWords = Pick<CellHeaders, 'row' | 'column' | 'caption' | 'above'>;

/**
 * A bare number of a table's cell read with the unit or scale of its column or row header, or as it is where the
 * headers give none. `behind`: what stands behind the number in its cell.
 */
export function withHeaderUnit(
  read: Figure,
  cell: HeaderWords,
  scanner: Scanner,
  first: boolean,
  behind: string,
): Figure {
  if (IN_POINTS.test(behind)) return read;
  const figure = withMillions(read, `${cell.row} ${cell.column} ${cell.caption}`);
  // "n (%)" over "483 (58.1)": a count, and its share in brackets
  if (first && COUNT_AND_SHARE.test(`${cell.row}|${cell.column}`)) return figure;
  if (figure.dimension !== 'none' || typeof figure.quantity.value !== 'number' || figure.unitSpan !== null)
    return figure;
  const own = unitIn(cell.column, scanner) ?? unitIn(cell.row, scanner);
  if (own) return scaled(figure, own);
  const legend = headerByLegend(cell.above, cell.column);
  const told = legend === null ? null : unitIn(legend, scanner);
  if (told) return scaled(figure, told);
  if (isHeadcount(cell.row) && !isAmountOf(cell.row, figure) && !SCALE_FIRST.test(cell.caption.trim())) return figure;
  const corner = unitIn(cell.caption, scanner);
  if (corner) return scaled(figure, corner);
  const title = cell.above.replace(DATED, '');
  const model = isHeadcount(cell.column) ? null : unitIn(title, scanner);
  return model && (isAmount(model) || isOfTitle(title, cell, model, figure)) ? scaled(figure, model) : figure;
}

/** ", May 2024", "in 2023-24": the time that the title of a table ends in, behind its unit. */
const DATED = /,?(?:\s+in)?(?:\s+(?:\p{Lu}\p{Ll}{2,8}\.?|[QH][1-4]))?\s+(?:19|20)\d\d(?:[-–/]\d{2,4})?[\s:]*$/u;

/** A line above a table gives the unit of what may stand in millions. */
const SCALED = 1000;

function isAmount({ dimension, quantity }: Figure): boolean {
  return dimension === 'money' || Number(quantity.value) >= SCALED;
}

/**
 * "Unemployment (per cent)": what the title of a table ends in holds for its cells, but for columns that count
 * something else ("Seats", "Population"); no share is larger than the whole.
 */
function isOfTitle(title: string, { column }: HeaderWords, { dimension }: Figure, { quantity }: Figure): boolean {
  const named = dimension === 'share' || MEASURES.has(dimension) ? BRACKETED_OR_LAST : BRACKETED;
  if (!named.test(title) || COUNTING.test(column)) return false;
  return dimension !== 'share' || Math.abs(Number(quantity.value)) <= WHOLE;
}

const BRACKETED = /\([^()]+\)[\s:]*$/u;
/** "Rainfall, mm", "Vacant flats, per cent"; but of "Tonnes shipped, m" it is not told what a letter means. */
const BRACKETED_OR_LAST = /\([^()]+\)[\s:]*$|,\s*(?:%|[^\s(),]{2,})(?: cent)?[\s:]*$/iu;
/** What is told in units that end no title in words: lengths of time do. */
const MEASURES: ReadonlySet<string> = new Set(['length', 'mass', 'temperature', 'area', 'volume', 'speed']);

/** The header of a column of counts: a noun in the plural, or of many. */
const COUNTING =
  /\p{L}{2}(?<![sui])s(?!\p{L})|\b(?:population|number|people|children|rank|place|year)\b|^\s*(?:no\.?|n)\s*$/iu;

/** The whole, in percent. */
const WHOLE = 100;

/** "Employees", "Number of shops": what is counted one by one in a table of amounts. */
function isHeadcount(row: string): boolean {
  return hasWordOf(row, HEADCOUNTS);
}

/** "Orders | 412.6" in a table of millions: orders are counted whole, and taken in for so much money. */
function isAmountOf(row: string, { quantity }: Figure): boolean {
  return !Number.isInteger(quantity.value) && hasWordOf(row, TAKEN_IN);
}

function hasWordOf(row: string, words: ReadonlySet<string>): boolean {
  return (row.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.has(word));
}

/** The number one with the unit that a header names; null where it names none. */
function unitIn(header: string, scanner: Scanner): Figure | null {
  const alone = header.trim();
  if (isUnitAlone(alone, scanner)) return unitIn(`(${spelt(alone)})`, scanner);
  for (const words of unitsOf(header.replace(UNLESS, ''))) {
    const text =
      words === 'm' && countsInMillions(header)
        ? '1 million'
        : words === 'kt' && !isSpeed(header)
          ? '1 kilotonne'
          : modelOf(words);
    const model = scanner
      .scan(text)
      .find((f) => f.start === 0 && (f.dimension !== 'none' || f.quantity.value !== 1) && !isYearEnd(f, text));
    if (model && typeof model.quantity.value === 'number') return model;
  }
  return null;
}

/** Of these "kt" are knots; of all else in a table, thousands of tonnes. */
function isSpeed(header: string): boolean {
  return (header.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => SPEEDS.has(word));
}

const SPEEDS: ReadonlySet<string> = new Set(captions.columns.knots);

/** "Employees, year end": the word of time goes on, and is no unit. */
function isYearEnd({ dimension, end }: Figure, text: string): boolean {
  return dimension === 'duration' && !/^\s*(?:$|[^\s\p{L}]|per\b|an?\b|of\b)/u.test(text.slice(end));
}

/** "EUR million unless otherwise stated". */
const UNLESS = /,?\s*\b(?:unless|except where)\b[^()]*|[.:]\s*$/iu;

/** The number one with the header's unit, in front of it or behind as currencies and units want it. */
function modelOf(words: string): string {
  const plain = words.replace(SPOKEN, '$1 ');
  return /^(?:[€$£¥]|[A-Z]{3}\b)/u.test(plain)
    ? plain.replace(/^([€$£¥]|[A-Z]{3})\s*/u, (sign) => `${sign.trim()}${sign.trim().length === 1 ? '' : ' '}1 `)
    : `1 ${plain}`;
}

/** "in thousands of dollars", "millions of euros". */
const SPOKEN = /^(?:in )?(thousand|million|billion)s(?: of |$)/iu;

/** "Hectares", "km": a header that is nothing but a unit in which things are measured. */
function isUnitAlone(words: string, scanner: Scanner): boolean {
  if (!/^(?:\p{L}{4,16}s|km|kg|ha|mm|cm|km²|m²|m³|°C|°F)$/u.test(words)) return false;
  // pounds are money as well
  const model = /^pounds$/i.test(words) ? undefined : scanner.scan(`2 ${spelt(words)}`)[0];
  return model !== undefined && model.nonClaim === null && MEASURES.has(model.dimension) && model.quantity.value === 2;
}

/** "Hectares" as inside a sentence; the letters of a sign keep their case. */
function spelt(unit: string): string {
  return unit.length > 3 ? unit.toLowerCase() : unit;
}

/** "(Amounts in € thousand)", "(all figures are stated in EUR million)". */
const ALL_IN = /^(?:all )?(?:amounts|figures|values|sums|prices)(?: are)?(?: \p{L}+)? in /iu;

function* unitsOf(header: string): Generator<string> {
  for (const match of header.matchAll(/\(([^()]{1,40})\)/gu))
    if (match[1] !== undefined && !/\d/.test(match[1])) yield match[1].trim().replace(ALL_IN, '');
  const tail = UNIT.exec(header.trim());
  const words = (tail?.[1] ?? tail?.[2] ?? UNIT_WORD.exec(header.trim())?.[1])?.trim();
  if (words !== undefined && !/\d/.test(words)) yield words;
  const first = SCALE_FIRST.exec(header.trim())?.[1];
  if (first !== undefined) yield first;
}

function scaled(figure: Figure, model: Figure): Figure {
  const times = (x: number | string | null): number | string | null =>
    typeof x === 'number' ? timesExactly(x, Number(model.quantity.value)) : x;
  const factor = model.factor;
  const { quantity } = figure;
  const scale = Number(model.quantity.value);
  const base = (x: number | string | null): number | null => inUnitOf(model, typeof x === 'number' ? x * scale : null);
  return {
    ...figure,
    dimension: model.dimension,
    factor,
    base: figure.base && { low: base(quantity.low), high: base(quantity.high) },
    precision: figure.precision === null ? null : figure.precision * scale,
    digitsStated: figure.digitsStated || scale !== 1,
    quantity: {
      ...quantity,
      type: model.quantity.type,
      unit: model.quantity.unit,
      value: times(quantity.value) ?? quantity.value,
      low: times(quantity.low),
      high: times(quantity.high),
    },
  };
}
