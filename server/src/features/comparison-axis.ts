import type { Claim, Quantity, QuantityType, Value } from '../engine/report';
import units from '../engine/data/units.json';

/** What the figures of a row are placed on. */
export interface Axis {
  readonly kind: 'number' | 'date' | 'time';
  /** The unit that the places are in; null for counts, bare numbers, dates and clock times. */
  readonly unit: string | null;
  /** The unit as every language writes it ("MW", "km²"); null where it is known by words alone. */
  readonly symbol: string | null;
  readonly type: QuantityType;
}

/**
 * A figure on its row's axis: numbers in the axis' unit, dates in days since 1970 (first and last day), clock times in minutes of the day. An end is null where it is open.
 */
export interface Place {
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number;
  /** Hedged or vague: it is to be taken with some give. */
  readonly soft: boolean;
}

interface Scale {
  /** Figures with the same one can stand on one axis. */
  readonly dimension: string;
  readonly factor: number;
  readonly offset: number;
}

const identity = { factor: 1, offset: 0 };

/**
 * Puts the claims of a row on one axis: the one that most of them fit, in the unit that most of those are written in.
 * @param areOne two claims, whose units have different names, surely speak of one thing
 * @returns the axis and the place of each claim on it by its id; claims of another dimension have none. Null where
 *   nothing can be placed
 */
export function placeOnAxis(
  claims: readonly Claim[],
  areOne: (a: Claim, b: Claim) => boolean = () => false,
): { readonly axis: Axis; readonly places: ReadonlyMap<string, Place> } | null {
  const scaled = claims.map((claim) => ({ claim, scale: scaleOf(claim.quantity) }));
  const dimension = mostFrequent(scaled.map(({ scale }) => scale.dimension));
  const alike = scaled.filter(({ scale }) => scale.dimension === dimension);
  const unit = mostFrequent(alike.map(({ claim }) => claim.quantity.unit ?? ''));
  const target = alike.find(({ claim }) => (claim.quantity.unit ?? '') === unit);
  if (!target) return null;
  const fitting = dimension === 'count' ? countsOfOne(alike, unit === '' ? null : unit, areOne) : alike;
  const places = new Map<string, Place>();
  for (const { claim, scale } of fitting) {
    const place = placeOf(claim.quantity, scale, target.scale);
    if (place) places.set(claim.id, place);
  }
  if (places.size === 0) return null;
  const { type } = target.claim.quantity;
  const kind = type === 'date' || type === 'time' ? type : 'number';
  return { axis: { kind, unit: unit === '' ? null : unit, symbol: symbolOf(unit ?? ''), type }, places };
}

/**
 * Of counts, those of the axis' unit and bare numbers, and what is surely the same thing by another name: people that are
 * called workers elsewhere. Ships have no place among people, even where the two may be at odds.
 */
function countsOfOne<C extends { readonly claim: Claim }>(
  counts: readonly C[],
  unit: string | null,
  areOne: (a: Claim, b: Claim) => boolean,
): readonly C[] {
  const fits = ({ claim }: C): boolean => claim.quantity.unit === null || claim.quantity.unit === unit;
  const of = counts.filter(fits);
  return counts.filter((one) => fits(one) || of.some(({ claim }) => areOne(one.claim, claim)));
}

function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first] = [...counts].sort(([, x], [, y]) => y - x);
  return first?.[0] ?? null;
}

function scaleOf({ type, unit }: Quantity): Scale {
  switch (type) {
    case 'number':
    case 'count':
      // what is counted has many names: which of them are one thing, their relations tell
      return { dimension: 'count', ...identity };
    case 'money':
      return { dimension: `money ${unit ?? ''}`, ...identity };
    case 'measurement':
    case 'duration':
      return measureScale(unit ?? '');
    default:
      return { dimension: type, ...identity };
  }
}

const unitLines = new Map(units.units.map((line) => [line.name, line]));
const powers = new Map([
  ['square', 2],
  ['cubic', 3],
]);

/** "km²" of "square kilometre", "MW" of "megawatt"; null where there is no such sign, or one that is a word. */
function symbolOf(name: string): string | null {
  const [word = '', ...rest] = name.split(' ');
  const power = powers.get(word);
  if (power !== undefined) {
    const base = symbolOf(rest.join(' '));
    return base && `${base}${power === 2 ? '²' : '³'}`;
  }
  const known = unitLines.get(name)?.symbols?.[0];
  if (known !== undefined) return known;
  for (const [prefix, { symbol }] of Object.entries(units.prefixes)) {
    const base = name.startsWith(prefix) ? unitLines.get(name.slice(prefix.length))?.symbols?.[0] : undefined;
    if (base !== undefined) return `${symbol}${base}`;
  }
  return null;
}

/** The scale of a unit by its canonical name, SI prefixes and powers included; a unit of its own where it is unknown. */
function measureScale(name: string): Scale {
  const line = unitLines.get(name);
  if (line) return { dimension: line.dimension, factor: line.factor, offset: line.offset ?? 0 };
  const [word = '', ...rest] = name.split(' ');
  const power = powers.get(word);
  if (power !== undefined) {
    const { dimension, factor } = measureScale(rest.join(' '));
    const raised = dimension === 'length' ? (power === 2 ? 'area' : 'volume') : `${dimension} ${power}`;
    return { dimension: raised, factor: factor ** power, offset: 0 };
  }
  for (const [prefix, { factor }] of Object.entries(units.prefixes)) {
    const base = name.startsWith(prefix) ? unitLines.get(name.slice(prefix.length)) : undefined;
    if (base) return { dimension: base.dimension, factor: base.factor * factor, offset: 0 };
  }
  return { dimension: `unit ${name}`, ...identity };
}

function placeOf(quantity: Quantity, from: Scale, to: Scale): Place | null {
  const soft = quantity.hedge !== 'none' && !['at least', 'at most', 'more than', 'less than'].includes(quantity.hedge);
  if (quantity.type === 'date') return datePlace(quantity, soft);
  const convert = (value: Value | null): number | null => {
    const number = quantity.type === 'time' ? minutesOf(value) : typeof value === 'number' ? value : null;
    if (number === null || !Number.isFinite(number)) return null;
    return from.factor === to.factor && from.offset === to.offset
      ? number
      : ((number + from.offset) * from.factor) / to.factor - to.offset;
  };
  const value = convert(quantity.value);
  if (value === null) return null;
  return { low: convert(quantity.low), high: convert(quantity.high), value, soft };
}

function minutesOf(value: Value | null): number | null {
  const match = /(?:^|T)(\d{1,2}):(\d{2})/.exec(String(value ?? ''));
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

function datePlace(quantity: Quantity, soft: boolean): Place | null {
  const value = daysOf(quantity.value);
  if (!value) return null;
  const low = quantity.low === null ? null : (daysOf(quantity.low)?.first ?? value.first);
  const high = quantity.high === null ? null : (daysOf(quantity.high)?.last ?? value.last);
  const middle = low === null || high === null ? value.first : (low + high) / 2;
  return { low, high, value: middle, soft };
}

const millisecondsOfDay = 86_400_000;

/**
 * The days that an ISO date of any precision covers.
 * @returns its first day and its last, in days since 1970; null for what is no ISO date with a year
 */
export function daysOf(date: Value): { readonly first: number; readonly last: number } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(String(date));
  if (!match) return null;
  const [, year, month, day] = match.map(Number);
  if (year === undefined) return null;
  const at = (y: number, m: number, d: number): number => Date.UTC(y, m, d) / millisecondsOfDay;
  if (match[2] === undefined || month === undefined) return { first: at(year, 0, 1), last: at(year + 1, 0, 0) };
  if (match[3] === undefined || day === undefined) return { first: at(year, month - 1, 1), last: at(year, month, 0) };
  return { first: at(year, month - 1, day), last: at(year, month - 1, day) };
}
