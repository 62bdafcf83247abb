import { commonEntries, type CommonEntries } from './common-entries';
import { BETWEEN, LARGEST, Short, Tag, VERSION } from './format';
import { Openings, placeOf, sharedLength } from './openings';

/**
 * Plain data (what JSON can hold, infinite numbers, and bytes) as few bytes: each string, each list of property names
 * and each broken number stands once, in a table, and is told by its place there. For what is kept of documents that
 * nobody looks at.
 */

/** A letter that does not fit in a byte. */
const WIDE = /[^\u0000-\u00ff]/;

class Writer {
  private bytes = new Uint8Array(1024);
  private view = new DataView(this.bytes.buffer);
  private at = 0;

  byte(value: number): void {
    this.room(1);
    this.bytes[this.at++] = value;
  }

  /** A whole number that is not negative, the low groups first. */
  whole(value: number): void {
    while (value >= 128) {
      this.byte((value % 128) + 128);
      value = Math.floor(value / 128);
    }
    this.byte(value);
  }

  /** A whole number behind its tag, or in the place of it where there is a byte for that. */
  tagged(tag: number, value: number, short: number, end: number): void {
    if (value < end - short) return this.byte(short + value);
    this.byte(tag);
    this.whole(value);
  }

  number(value: number): void {
    this.room(8);
    this.view.setFloat64(this.at, value);
    this.at += 8;
  }

  /** The strings of a table, see `Openings`. */
  table({ entries }: Table, common: CommonEntries): void {
    this.whole(entries.length);
    const openings = new Openings();
    for (const entry of entries) {
      const known = common.placeOf(entry);
      if (known === undefined) this.string(entry, openings);
      else this.whole(2 * known + 1);
    }
  }

  /**
   * Four times its length, and two more where a letter takes more than a byte; how much of another string it opens with,
   * and which that is; the letters behind.
   */
  private string(value: string, openings: Openings): void {
    const units = value.length;
    const isWide = WIDE.test(value);
    this.whole(4 * units + 2 * Number(isWide));
    if (units === 0) return;
    const place = placeOf(value);
    const shared = sharedLength(value, openings.at(place));
    openings.put(place, value);
    this.whole(shared);
    if (shared > 0) this.byte(place);
    this.room(units);
    for (let i = shared; i < units; i += 1) {
      const letter = value.charCodeAt(i);
      if (isWide) this.whole(letter);
      else this.bytes[this.at++] = letter;
    }
  }

  raw(bytes: Uint8Array): void {
    this.whole(bytes.length);
    this.room(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  append(other: Writer): void {
    this.room(other.at);
    this.bytes.set(other.bytes.subarray(0, other.at), this.at);
    this.at += other.at;
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.at);
  }

  private room(needed: number): void {
    if (this.at + needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.at + needed));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}

/** Numbers things by their first occurrence. */
class Table<T extends string | number = string> {
  readonly entries: T[] = [];
  private readonly places = new Map<T, number>();

  placeOf(entry: T): number {
    let place = this.places.get(entry);
    if (place === undefined) {
      place = this.entries.push(entry) - 1;
      this.places.set(entry, place);
    }
    return place;
  }
}

/** Numbers lists of property names. Most are told by a glance at those of the same length: their names are the same objects. */
class ShapeTable extends Table {
  private readonly byLength: { readonly keys: readonly string[]; readonly place: number }[][] = [];

  placeOfKeys(keys: readonly string[]): number {
    const alike = (this.byLength[keys.length] ??= []);
    for (const one of alike) if (areSame(one.keys, keys)) return one.place;
    const place = this.placeOf(keys.join(BETWEEN));
    alike.push({ keys, place });
    return place;
  }
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  for (let i = 0; i < some.length; i += 1) if (some[i] !== others[i]) return false;
  return true;
}

interface Tables {
  readonly strings: Table;
  readonly shapes: ShapeTable;
  readonly numbers: Table<number>;
}

/** @throws TypeError for what is no plain data */
export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  const tables: Tables = { strings: new Table(), shapes: new ShapeTable(), numbers: new Table<number>() };
  const body = new Writer();
  write(body, value, tables);
  const all = new Writer();
  all.byte(VERSION);
  all.table(tables.shapes, commonEntries.shapes);
  all.table(tables.strings, commonEntries.strings);
  all.whole(tables.numbers.entries.length);
  for (const number of tables.numbers.entries) all.number(number);
  all.append(body);
  return all.done();
}

function write(to: Writer, value: unknown, tables: Tables): void {
  if (value === null) return to.byte(Tag.Null);
  switch (typeof value) {
    case 'boolean':
      return to.byte(value ? Tag.True : Tag.False);
    case 'string':
      return to.tagged(Tag.String, tables.strings.placeOf(value), Short.Strings, Short.Shapes);
    case 'number':
      if (isWhole(value)) return to.tagged(Tag.Whole, coded(value), Short.Wholes, Short.End);
      to.byte(Tag.Number);
      return to.whole(tables.numbers.placeOf(value));
    case 'object':
      break;
    default:
      throw new TypeError(`Only plain data can be packed, not a ${typeof value}.`);
  }
  if (value instanceof Uint8Array) {
    to.byte(Tag.Bytes);
    return to.raw(value);
  }
  if (Array.isArray(value)) return writeArray(to, value, tables);
  const held: unknown[] = Object.values(value);
  const keys = Object.keys(value);
  const known = held.includes(undefined) ? keys.filter((_, i) => held[i] !== undefined) : keys;
  to.tagged(Tag.Object, tables.shapes.placeOfKeys(known), Short.Shapes, Short.Wholes);
  for (const one of held) if (one !== undefined) write(to, one, tables);
}

function writeArray(to: Writer, items: readonly unknown[], tables: Tables): void {
  const areWhole = items.length > 0 && items.every(isWhole);
  to.byte(areWhole ? Tag.Wholes : Tag.Array);
  to.whole(items.length);
  if (areWhole) for (const item of items) to.whole(coded(item));
  else for (const item of items) write(to, item, tables);
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= LARGEST && !Object.is(value, -0);
}

/** The sign goes last. */
function coded(value: number): number {
  return value >= 0 ? value * 2 : -value * 2 - 1;
}
