import { commonEntries } from './common-entries';
import { BETWEEN, Short, Tag, VERSION } from './format';
import { Openings, placeOf } from './openings';

/**
 * What was packed; strings that occur in `known` are taken from there, so that equal words share their memory. Bytes
 * among it are no copies: they lie in those that are unpacked.
 * @throws RangeError for bytes that `pack` did not write
 */
export function unpack(bytes: Uint8Array, known?: Map<string, string>): unknown {
  const reader = new Reader(bytes, known);
  return reader.all();
}

interface Shape {
  readonly keys: readonly string[];
  /** An object of the shape. One that is filled key by key costs several times the memory of one that is copied from this. */
  readonly empty: Readonly<Record<string, unknown>>;
}

/** The shapes met so far. There are few, and objects of one shape are to be of one layout in memory, whenever they come. */
const shapes = new Map<string, Shape>();
const MOST_SHAPES = 500;

function shapeOf(entry: string): Shape {
  let shape = shapes.get(entry);
  if (!shape) {
    if (shapes.size >= MOST_SHAPES) shapes.clear();
    shapes.set(entry, (shape = newShape(entry)));
  }
  return shape;
}

function newShape(entry: string): Shape {
  const keys = entry === '' ? [] : entry.split(BETWEEN);
  if (keys.includes('__proto__')) throw new RangeError('No property of plain data.');
  // what JSON.parse makes holds all properties in the object itself, and none in a list beside it
  const empty: unknown = JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:null`).join(',')}}`);
  return { keys, empty: isRecord(empty) ? empty : {} };
}

/** Letters of a string that is put together from another one and what follows. */
let letters = new Uint16Array(1024);

class Reader {
  private at = 0;
  private readonly view: DataView;
  private shapes: readonly Shape[] = [];
  private strings: readonly string[] = [];
  /** Numbers are handed on as they are here: one and the same in memory wherever it is told. */
  private readonly numbers: unknown[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly known?: Map<string, string>,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  all(): unknown {
    if (this.byte() !== VERSION) throw new RangeError('Packed by another version.');
    this.shapes = this.table(commonEntries.shapes.entries).map(shapeOf);
    this.strings = this.table(commonEntries.strings.entries);
    for (let left = this.length(); left > 0; left -= 1) this.numbers.push(this.number());
    const value = this.value();
    if (this.at !== this.bytes.length) throw new RangeError('More bytes than were packed.');
    return value;
  }

  private table(common: readonly string[]): string[] {
    const length = this.length();
    const entries: string[] = [];
    const openings = new Openings();
    for (let i = 0; i < length; i += 1) {
      const coded = this.whole();
      if (coded % 2 === 1) entries.push(entryAt(common, (coded - 1) / 2));
      else entries.push(this.shared(this.string(coded / 2, openings)));
    }
    return entries;
  }

  private shared(word: string): string {
    if (!this.known) return word;
    const known = this.known.get(word);
    if (known === undefined) this.known.set(word, word);
    return known ?? word;
  }

  private value(): unknown {
    const tag = this.byte();
    if (tag >= Short.Wholes) return signed(tag - Short.Wholes);
    if (tag >= Short.Shapes) return this.object(tag - Short.Shapes);
    if (tag >= Short.Strings) return entryAt(this.strings, tag - Short.Strings);
    switch (tag) {
      case Tag.Null:
        return null;
      case Tag.False:
        return false;
      case Tag.True:
        return true;
      case Tag.Whole:
        return signed(this.whole());
      case Tag.Number:
        return entryAt(this.numbers, this.whole());
      case Tag.String:
        return entryAt(this.strings, this.whole());
      case Tag.Array: {
        const items: unknown[] = [];
        for (let left = this.length(); left > 0; left -= 1) items.push(this.value());
        // a list that has grown has room to spare, a copy of it none
        return items.slice();
      }
      case Tag.Wholes: {
        const items: number[] = [];
        for (let left = this.length(); left > 0; left -= 1) items.push(signed(this.whole()));
        return items.slice();
      }
      case Tag.Bytes: {
        const end = this.length() + this.at;
        const bytes = this.bytes.subarray(this.at, end);
        this.at = end;
        return bytes;
      }
      case Tag.Object:
        return this.object(this.whole());
      default:
        throw new RangeError('No such tag.');
    }
  }

  private object(shape: number): unknown {
    const { keys, empty } = entryAt(this.shapes, shape);
    const held = { ...empty };
    for (const key of keys) held[key] = this.value();
    return held;
  }

  private byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('Fewer bytes than were packed.');
    return byte;
  }

  private whole(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
  }

  private number(): number {
    if (this.at + 8 > this.bytes.length) throw new RangeError('Fewer bytes than were packed.');
    const value = this.view.getFloat64(this.at);
    this.at += 8;
    return value;
  }

  /** How many items follow: never more than there are bytes left. */
  private length(): number {
    const length = this.whole();
    if (length > this.bytes.length - this.at) throw new RangeError('Fewer bytes than were packed.');
    return length;
  }

  /** @param coded twice its length, and one more where letters take more than a byte */
  private string(coded: number, openings: Openings): string {
    const units = Math.floor(coded / 2);
    if (units === 0) return '';
    const isWide = coded % 2 === 1;
    const shared = this.whole();
    const before = shared > 0 ? openings.at(this.byte()) : '';
    if (shared > before.length || units - shared > this.bytes.length - this.at)
      throw new RangeError('Fewer letters than were packed.');
    if (units > letters.length) letters = new Uint16Array(2 * units);
    for (let i = 0; i < shared; i += 1) letters[i] = before.charCodeAt(i);
    for (let i = shared; i < units; i += 1) letters[i] = isWide ? this.whole() : this.byte();
    const string = textOf(units);
    openings.put(placeOf(string), string);
    return string;
  }
}

/** The sign goes last. */
function signed(coded: number): number {
  return coded % 2 === 0 ? coded / 2 : -(coded + 1) / 2;
}

/** More letters than this are too many arguments for one call. */
const ARGUMENTS = 4096;

function textOf(units: number): string {
  if (units <= ARGUMENTS) return lettersOf(letters.subarray(0, units));
  let text = '';
  for (let from = 0; from < units; from += ARGUMENTS)
    text += lettersOf(letters.subarray(from, Math.min(units, from + ARGUMENTS)));
  return text;
}

/** Spread arguments would be gone through one by one. */
function lettersOf(codes: Uint16Array): string {
  return String(Reflect.apply(String.fromCharCode, null, codes));
}

function entryAt<T>(entries: readonly T[], place: number): T {
  const entry = entries[place];
  if (entry === undefined) throw new RangeError('No such entry.');
  return entry;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
