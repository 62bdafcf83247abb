/**
 * Plain data (what JSON can hold, infinite numbers, and bytes) as few bytes: each string and each list of property
 * names stands once, in a table, and is told by its place there. For what is kept of documents that nobody looks at.
 */

const Tag = { Null: 0, False: 1, True: 2, Whole: 3, Number: 4, String: 5, Array: 6, Object: 7, Bytes: 8 } as const;

const VERSION = 2;
/** A letter that does not fit in a byte. */
const WIDE = /[^\u0000-\u00ff]/;
/** Whole numbers up to this are written in seven-bit groups. */
const LARGEST = 2 ** 51;

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

  number(value: number): void {
    this.room(8);
    this.view.setFloat64(this.at, value);
    this.at += 8;
  }

  /** Twice its length, and one more where a letter takes more than a byte; then the letters. */
  string(value: string): void {
    const units = value.length;
    const isWide = WIDE.test(value);
    this.whole(2 * units + Number(isWide));
    if (isWide) {
      for (let i = 0; i < units; i += 1) this.whole(value.charCodeAt(i));
      return;
    }
    this.room(units);
    for (let i = 0; i < units; i += 1) this.bytes[this.at++] = value.charCodeAt(i);
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
class Table {
  readonly entries: string[] = [];
  private readonly places = new Map<string, number>();

  placeOf(entry: string): number {
    let place = this.places.get(entry);
    if (place === undefined) {
      place = this.entries.push(entry) - 1;
      this.places.set(entry, place);
    }
    return place;
  }
}

/** @throws TypeError for what is no plain data */
export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  const strings = new Table();
  const shapes = new Table();
  const body = new Writer();
  write(body, value, strings, shapes);
  const all = new Writer();
  all.byte(VERSION);
  all.whole(shapes.entries.length);
  for (const shape of shapes.entries) all.string(shape);
  all.whole(strings.entries.length);
  for (const entry of strings.entries) all.string(entry);
  all.append(body);
  return all.done();
}

const BETWEEN = '\n';

function write(to: Writer, value: unknown, strings: Table, shapes: Table): void {
  if (value === null) return to.byte(Tag.Null);
  switch (typeof value) {
    case 'boolean':
      return to.byte(value ? Tag.True : Tag.False);
    case 'string':
      to.byte(Tag.String);
      return to.whole(strings.placeOf(value));
    case 'number':
      return writeNumber(to, value);
    case 'object':
      break;
    default:
      throw new TypeError(`Only plain data can be packed, not a ${typeof value}.`);
  }
  if (value instanceof Uint8Array) {
    to.byte(Tag.Bytes);
    return to.raw(value);
  }
  if (Array.isArray(value)) {
    to.byte(Tag.Array);
    to.whole(value.length);
    for (const item of value) write(to, item, strings, shapes);
    return;
  }
  const held: unknown[] = Object.values(value);
  const keys = Object.keys(value);
  const known = held.includes(undefined) ? keys.filter((_, i) => held[i] !== undefined) : keys;
  to.byte(Tag.Object);
  to.whole(shapes.placeOf(known.join(BETWEEN)));
  for (const one of held) if (one !== undefined) write(to, one, strings, shapes);
}

function writeNumber(to: Writer, value: number): void {
  if (!Number.isInteger(value) || Math.abs(value) > LARGEST || Object.is(value, -0)) {
    to.byte(Tag.Number);
    to.number(value);
  } else {
    to.byte(Tag.Whole);
    to.whole(value >= 0 ? value * 2 : -value * 2 - 1);
  }
}

/**
 * What was packed; strings that occur in `known` are taken from there, so that equal words share their memory.
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

function shapeOf(entry: string): Shape {
  const keys = entry === '' ? [] : entry.split(BETWEEN);
  if (keys.includes('__proto__')) throw new RangeError('No property of plain data.');
  return { keys, empty: Object.fromEntries(keys.map((key) => [key, null])) };
}

class Reader {
  private at = 0;
  private readonly view: DataView;
  private shapes: readonly Shape[] = [];
  private strings: readonly string[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly known?: Map<string, string>,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  all(): unknown {
    if (this.byte() !== VERSION) throw new RangeError('Packed by another version.');
    this.shapes = this.list().map(shapeOf);
    this.strings = this.list();
    const value = this.value();
    if (this.at !== this.bytes.length) throw new RangeError('More bytes than were packed.');
    return value;
  }

  private list(): string[] {
    const length = this.length();
    const list: string[] = [];
    for (let i = 0; i < length; i += 1) list.push(this.shared(this.string()));
    return list;
  }

  private shared(word: string): string {
    if (!this.known) return word;
    const known = this.known.get(word);
    if (known === undefined) this.known.set(word, word);
    return known ?? word;
  }

  private value(): unknown {
    switch (this.byte()) {
      case Tag.Null:
        return null;
      case Tag.False:
        return false;
      case Tag.True:
        return true;
      case Tag.Whole: {
        const coded = this.whole();
        return coded % 2 === 0 ? coded / 2 : -(coded + 1) / 2;
      }
      case Tag.Number: {
        const value = this.view.getFloat64(this.at);
        this.at += 8;
        return value;
      }
      case Tag.String:
        return entryAt(this.strings, this.whole());
      case Tag.Array: {
        const items: unknown[] = [];
        for (let left = this.length(); left > 0; left -= 1) items.push(this.value());
        return items;
      }
      case Tag.Bytes: {
        const end = this.length() + this.at;
        const bytes = this.bytes.slice(this.at, end);
        this.at = end;
        return bytes;
      }
      case Tag.Object: {
        const { keys, empty } = entryAt(this.shapes, this.whole());
        const held = { ...empty };
        for (const key of keys) held[key] = this.value();
        return held;
      }
      default:
        throw new RangeError('No such tag.');
    }
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

  /** How many items follow: never more than there are bytes left. */
  private length(): number {
    const length = this.whole();
    if (length > this.bytes.length - this.at) throw new RangeError('Fewer bytes than were packed.');
    return length;
  }

  private string(): string {
    const coded = this.whole();
    const left = this.bytes.length - this.at;
    const units = Math.floor(coded / 2);
    if (units > left) throw new RangeError('Fewer bytes than were packed.');
    if (coded % 2 === 0) {
      const begin = this.at;
      this.at += units;
      return textOf(units, (from, to) => this.bytes.subarray(begin + from, begin + to));
    }
    const wide = new Uint16Array(units);
    for (let i = 0; i < units; i += 1) wide[i] = this.whole();
    return textOf(units, (from, to) => wide.subarray(from, to));
  }
}

/** More letters than this are too many arguments for one call. */
const ARGUMENTS = 4096;

function textOf(units: number, part: (from: number, to: number) => Uint8Array | Uint16Array): string {
  let text = '';
  for (let from = 0; from < units; from += ARGUMENTS) text += lettersOf(part(from, Math.min(units, from + ARGUMENTS)));
  return text;
}

/** Spread arguments would be gone through one by one. */
function lettersOf(codes: Uint8Array | Uint16Array): string {
  return String(Reflect.apply(String.fromCharCode, null, codes));
}

function entryAt<T>(entries: readonly T[], place: number): T {
  const entry = entries[place];
  if (entry === undefined) throw new RangeError('No such entry.');
  return entry;
}
