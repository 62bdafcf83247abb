import type { Dimension } from './figure';
import type { Hedge } from '../../report';

/** Shape of data/numbers.json: words and what they count. */
export interface NumberTable {
  readonly cardinals: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly fractions: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly scalePlurals: Readonly<Record<string, number>>;
  /** Words of money in thousands, which are much else too: "five grand". */
  readonly spokenScales: Readonly<Record<string, number>>;
  readonly dozens: Readonly<Record<string, number>>;
  /** Scale letters as written behind digits, case counts: "10k", "3M". */
  readonly letters: Readonly<Record<string, number>>;
  readonly vulgar: Readonly<Record<string, number>>;
  readonly vague: Readonly<Record<string, number>>;
  readonly multiples: Readonly<Record<string, number>>;
}

/** One line of data/units.json. */
export interface UnitLine {
  readonly name: string;
  readonly dimension: string;
  /** Base units in one of this unit; the base unit of each dimension is told in figure.ts. */
  readonly factor: number;
  /** Added before the factor is applied: Fahrenheit -32. */
  readonly offset?: number;
  /** Spelled forms, in any case; plurals in -s are added. */
  readonly words?: readonly string[];
  /** Signs and symbols, case counts. */
  readonly symbols?: readonly string[];
  /** SI prefixes for every word and symbol of the line. */
  readonly prefixes?: readonly string[];
  /** Squares and cubes exist too. */
  readonly powers?: boolean;
  /** No plural in -s. */
  readonly invariable?: boolean;
  /** An everyday word ("cup", "stone", "bar"): a unit only where "of" or punctuation follows, or a fraction precedes. */
  readonly measured?: boolean;
  /** A unit only behind a number above one written right before it ("3 quarters"). */
  readonly counted?: boolean;
  /** A unit only near a word of this class of names.json ("points" near percentages). */
  readonly near?: string;
  /** What the word means in a source that uses miles, feet or Fahrenheit. */
  readonly customary?: { readonly name: string; readonly factor: number };
}

export interface UnitTable {
  readonly prefixes: Readonly<Record<string, { readonly symbol: string; readonly factor: number }>>;
  readonly units: readonly UnitLine[];
}

export interface CurrencyLine {
  /** ISO 4217, or the bare word where several countries share it ("peso"). */
  readonly code: string;
  /** Written before or behind the number. */
  readonly signs: readonly string[];
  /** Written behind the number. */
  readonly words: readonly string[];
  /** Letter codes, written before or behind the number. */
  readonly codes: readonly string[];
  /** Letters that much else begins with; a sign only before decimals, groups or a scale: R98,000, but not R2. */
  readonly weakSigns?: readonly string[];
  readonly invariable?: boolean;
  /** The code is much else too and needs a blank before the number: COP 3 million, but not COP29. */
  readonly spaced?: boolean;
  /** An everyday word ("won", "real"): money only behind a scale word or a code. */
  readonly measured?: boolean;
  /** About how many made a US dollar around 2024: no rate, but it tells which two amounts can be one. */
  readonly perDollar?: number;
}

export interface MinorLine {
  readonly name: string;
  readonly of: string;
  readonly factor: number;
  readonly words: readonly string[];
  readonly symbols: readonly string[];
  /** Currencies whose amounts these may end: "3 dollars 50 cents". */
  readonly after: readonly string[];
}

export interface CurrencyTable {
  readonly currencies: readonly CurrencyLine[];
  readonly minor: readonly MinorLine[];
}

export interface HedgeTable {
  readonly before: Readonly<Partial<Record<Exclude<Hedge, 'none'>, readonly string[]>>>;
  readonly after: Readonly<Partial<Record<Exclude<Hedge, 'none'>, readonly string[]>>>;
  /** Words that may stand between a hedge and its number: "more than a staggering 40". */
  readonly transparent: readonly string[];
}

export interface DateTable {
  readonly months: Readonly<Record<string, number>>;
  /** Month names that are other words or names too; alone they need a date word before them. */
  readonly ambiguousMonths: readonly string[];
  readonly weekdays: Readonly<Record<string, number>>;
  readonly fullWeekdays: readonly string[];
  readonly seasons: Readonly<Record<string, readonly number[]>>;
  /** Month and day, or null for moving feasts, of which only the year is known. */
  readonly holidays: Readonly<Record<string, readonly number[] | null>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly yearPrepositions: readonly string[];
  readonly strongYearPrepositions: readonly string[];
  readonly relativeDays: Readonly<Record<string, number>>;
  readonly relativeWords: Readonly<Record<string, number>>;
  readonly periods: readonly string[];
  /** What a date is counted on by, each with the unit it stands for. */
  readonly lengths: Readonly<Record<string, string>>;
  /** Words for a day, whole or in part. */
  readonly dayParts: readonly string[];
  /** "three days later": where from a date the count goes. */
  readonly shifts: Readonly<Record<string, number>>;
  /** "the following day": how many on from a date. */
  readonly pointers: Readonly<Record<string, number>>;
}

export interface NameTable {
  /** Word classes by name. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Numbers by which a maker's models go, and words that follow such a number alone. */
  readonly models: readonly {
    readonly maker: string;
    readonly numbers: readonly string[];
    readonly tails: readonly string[];
  }[];
  readonly idioms: readonly string[];
  readonly oneBefore: readonly string[];
  readonly oneAfter: readonly string[];
  readonly oneOfKept: readonly string[];
}

/** All word tables of the scanner. */
export interface Tables {
  readonly numbers: NumberTable;
  readonly units: UnitTable;
  readonly currencies: CurrencyTable;
  readonly hedges: HedgeTable;
  readonly dates: DateTable;
  readonly names: NameTable;
}

/** Every dimension by its name, so that a slip in the data is noticed when the tables are compiled. */
const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  none: 'none',
  share: 'share',
  points: 'points',
  money: 'money',
  date: 'date',
  'time of day': 'time of day',
  duration: 'duration',
  length: 'length',
  area: 'area',
  volume: 'volume',
  mass: 'mass',
  temperature: 'temperature',
  speed: 'speed',
  energy: 'energy',
  power: 'power',
  pressure: 'pressure',
  data: 'data',
  flow: 'flow',
  angle: 'angle',
  frequency: 'frequency',
  electric: 'electric',
  multiple: 'multiple',
  score: 'score',
  compound: 'compound',
};

/** The dimension of that name; throws on a name there is none of. */
export function dimensionOf(name: string): Dimension {
  const dimension = DIMENSIONS[name];
  if (!dimension) throw new Error(`no dimension is called "${name}"`);
  return dimension;
}
