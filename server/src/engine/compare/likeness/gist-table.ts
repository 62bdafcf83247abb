import type { Name } from '../../claim/names/names';
import type { ValueKey } from '../values/index-keys';
import type { Gist } from './gist';
import type { GistSheet } from './gist-sheet';
import { bounded, CORE, Flag, Head, HEADS, KEY, LENGTHS, nameOf, NUMBERS, Numbers, unitText } from './gist-sheet';
import { Numbering, NumbersInUse } from './numbering';
import { Vocabulary } from './vocabulary';

/** Of each row: what a sheet tells, its source, its place there, and where its lists begin. */
const Row = { ...Head, Source: HEADS, At: HEADS + 1, Lists: HEADS + 2 } as const;
const ROW = HEADS + 3;
/** No row: it is free. */
const FREE = -1;

/** A stretch of values, its axis by number; -1 for one that no claim of the pool has. */
export interface NumberedKey {
  readonly axis: number;
  readonly from: number;
  readonly to: number;
}

/** What the entries of a sheet's tables are numbered in the table of all, by their places in the sheet. */
interface SheetNumbers {
  readonly words: NumbersInUse;
  readonly names: NumbersInUse;
  readonly texts: NumbersInUse;
  readonly weights: readonly number[];
}

/** What is at hand of every claim of a pool: a row of numbers for each. Strings are numbered, and held as long as a row has them. */
export class GistTable {
  readonly words = new Vocabulary();
  private readonly texts = new Numbering();
  private readonly sources = new Numbering();
  private readonly nameKeys = new Numbering();
  private readonly names: Name[] = [];
  private readonly weights: number[] = [];
  private ints = new Int32Array(0);
  private numbers = new Float64Array(0);
  private lists = new Int32Array(1024);
  /** Where the lists end, and how much before that no row has any more. */
  private listsEnd = 0;
  private listsLeft = 0;
  private rows = 0;
  private readonly free: number[] = [];
  /** The last question that each row was an answer to. */
  private answered = new Int32Array(0);
  private question = 0;

  /**
   * Takes claims of a source in.
   * @param ats where they stand there, if they are not all of them
   * @returns their rows
   */
  add(source: string, sheet: GistSheet, ats: readonly number[] = places(sheet)): number[] {
    const numbers = this.numbersOf(sheet);
    let from = 0;
    return ats.map((at, i) => {
      const row = this.free.pop() ?? this.rows++;
      this.room(row);
      const head = row * ROW;
      for (let k = 0; k < HEADS; k += 1) this.ints[head + k] = sheet.heads[i * HEADS + k] ?? 0;
      for (const k of [Row.Space, Row.Unit, Row.When]) this.ints[head + k] = numbers.texts.use(this.int(row, k));
      this.ints[head + Row.Source] = this.sources.use(source).number;
      this.ints[head + Row.At] = at;
      for (let k = 0; k < NUMBERS; k += 1) this.numbers[row * NUMBERS + k] = sheet.numbers[i * NUMBERS + k] ?? NaN;
      const length = lengthOf(sheet.lists, from);
      this.ints[head + Row.Lists] = this.takeLists(sheet.lists, from, length, numbers);
      from += length;
      return row;
    });
  }

  remove(row: number): void {
    this.release(row);
    this.listsLeft += lengthOf(this.lists, this.int(row, Row.Lists));
    this.ints[row * ROW + Row.Source] = FREE;
    this.free.push(row);
    if (this.listsLeft > this.lists.length / 2) this.gather();
  }

  /** All rows in use. */
  *all(): Generator<number> {
    for (let row = 0; row < this.rows; row += 1) if (this.int(row, Row.Source) !== FREE) yield row;
  }

  source(row: number): string {
    return this.sources.of(this.int(row, Row.Source));
  }

  isOf(row: number, source: number): boolean {
    return this.int(row, Row.Source) === source;
  }

  sourceNumber(source: string): number {
    return this.sources.find(source);
  }

  /** The place of the claim among those of its source; an edit may move it. */
  at(row: number): number {
    return this.int(row, Row.At);
  }

  move(row: number, at: number): void {
    this.ints[row * ROW + Row.At] = at;
  }

  space(row: number): number {
    return this.int(row, Row.Space);
  }

  /** The number of a space, a unit or a time; -1 where no claim has it. */
  textNumber(text: string): number {
    return this.texts.find(text);
  }

  text(number: number): string {
    return this.texts.of(number);
  }

  unitNumber(unit: string | null): number {
    return this.texts.find(unitText(unit));
  }

  unit(row: number): number {
    return this.int(row, Row.Unit);
  }

  when(row: number): number {
    return this.int(row, Row.When);
  }

  different(row: number): number {
    return this.int(row, Row.Different);
  }

  brief(row: number): boolean {
    return (this.int(row, Row.Flags) & Flag.Brief) !== 0;
  }

  distinctive(row: number): boolean {
    return (this.int(row, Row.Flags) & Flag.Distinctive) !== 0;
  }

  open(row: number): boolean {
    return (this.int(row, Row.Flags) & Flag.Open) !== 0;
  }

  now(row: number): boolean {
    return (this.int(row, Row.Flags) & Flag.Now) !== 0;
  }

  placed(row: number): boolean {
    return (this.int(row, Row.Flags) & Flag.Placed) !== 0;
  }

  size(row: number): number {
    return this.number(row, Numbers.Size);
  }

  written(row: number): number {
    return this.number(row, Numbers.Written);
  }

  from(row: number): number {
    return this.number(row, Numbers.From);
  }

  to(row: number): number {
    return this.number(row, Numbers.To);
  }

  weight(row: number): number {
    return this.number(row, Numbers.Weight);
  }

  factor(row: number): number {
    return this.number(row, Numbers.Factor);
  }

  particular(row: number): number {
    return this.number(row, Numbers.Particular);
  }

  coreCount(row: number): number {
    return this.list(row, 0);
  }

  /** The number of a core word, and how much it says of what is measured. */
  core(row: number, i: number): number {
    return this.list(row, LENGTHS + i * CORE);
  }

  coreWeight(row: number, i: number): number {
    return this.weights[this.list(row, LENGTHS + i * CORE + 1)] ?? 0;
  }

  restCount(row: number): number {
    return this.list(row, 1);
  }

  rest(row: number, i: number): number {
    return this.list(row, LENGTHS + this.coreCount(row) * CORE + i);
  }

  /** Calls for the number of each word, once. */
  eachWord(row: number, take: (number: number) => void): void {
    const [core, all] = [this.coreCount(row), this.coreCount(row) + this.restCount(row)];
    const word = (i: number): number => (i < core ? this.core(row, i) : this.rest(row, i - core));
    for (let i = 0; i < all; i += 1) {
      let before = 0;
      while (before < i && word(before) !== word(i)) before += 1;
      if (before === i) take(word(i));
    }
  }

  nameCount(row: number): number {
    return this.list(row, 2);
  }

  aroundCount(row: number): number {
    return this.list(row, 3);
  }

  /** The number of one of the names; those around come behind the claim's own. */
  name(row: number, i: number): number {
    return this.list(row, this.namesBegin(row) + i);
  }

  /** How many names have numbers. */
  get namesNumbered(): number {
    return this.names.length;
  }

  nameOf(number: number): Name | undefined {
    return this.names[number];
  }

  keyCount(row: number): number {
    return this.list(row, 4);
  }

  axis(row: number, i: number): number {
    return this.list(row, this.keysBegin(row) + i * KEY);
  }

  low(row: number, i: number): number {
    return this.list(row, this.keysBegin(row) + i * KEY + 1);
  }

  high(row: number, i: number): number {
    return this.list(row, this.keysBegin(row) + i * KEY + 2);
  }

  /** The stretches of values of a claim that is held against those of the table. */
  numbered({ keys }: Gist): NumberedKey[] {
    return keys.map(({ axis, from, to }: ValueKey) => ({
      axis: this.texts.find(axis),
      from: bounded(from),
      to: bounded(to),
    }));
  }

  /** Begins a question; `isFirst` tells each row that is an answer once. */
  ask(): void {
    this.question += 1;
    if (this.answered.length < this.rows) this.answered = grown(this.answered, this.rows, Int32Array);
  }

  isFirst(row: number): boolean {
    if (this.answered[row] === this.question) return false;
    this.answered[row] = this.question;
    return true;
  }

  private int(row: number, what: number): number {
    return this.ints[row * ROW + what] ?? 0;
  }

  private number(row: number, what: number): number {
    return this.numbers[row * NUMBERS + what] ?? NaN;
  }

  private list(row: number, at: number): number {
    return this.lists[(this.ints[row * ROW + Row.Lists] ?? 0) + at] ?? 0;
  }

  private namesBegin(row: number): number {
    return LENGTHS + this.coreCount(row) * CORE + this.restCount(row);
  }

  private keysBegin(row: number): number {
    return this.namesBegin(row) + this.nameCount(row) + this.aroundCount(row);
  }

  private room(row: number): void {
    if ((row + 1) * ROW <= this.ints.length) return;
    const rows = Math.ceil(row * 1.25) + 256;
    this.ints = grown(this.ints, rows * ROW, Int32Array);
    this.numbers = grown(this.numbers, rows * NUMBERS, Float64Array);
  }

  private weightAt(weight: number): number {
    const at = this.weights.indexOf(weight);
    return at >= 0 ? at : this.weights.push(weight) - 1;
  }

  /** What the places in the tables of a sheet are numbered here: looked up once, however often a claim has them. */
  private numbersOf({ words, names, texts, weights }: GistSheet): SheetNumbers {
    return {
      words: new NumbersInUse(words, this.words),
      names: new NumbersInUse(names, {
        use: (key) => this.useName(key),
        useAgain: (one) => this.nameKeys.useAgain(one),
      }),
      texts: new NumbersInUse(texts, {
        use: (text) => this.texts.use(text).number,
        useAgain: (one) => this.texts.useAgain(one),
      }),
      weights: weights.map((weight) => this.weightAt(weight)),
    };
  }

  /** Copies the lists of a claim, whose places in the tables of the sheet become numbers of these ones. */
  private takeLists(lists: readonly number[], from: number, length: number, numbers: SheetNumbers): number {
    const begin = this.listsEnd;
    if (begin + length > this.lists.length)
      this.lists = grown(this.lists, Math.ceil((begin + length) * 1.25), Int32Array);
    this.listsEnd += length;
    const to = this.lists;
    const step = begin - from;
    const value = (at: number): number => lists[at] ?? 0;
    let at = from;
    for (; at < from + LENGTHS; at += 1) to[at + step] = value(at);
    for (const end = at + value(from) * CORE; at < end; at += CORE) {
      to[at + step] = numbers.words.use(value(at));
      to[at + step + 1] = numbers.weights[value(at + 1)] ?? 0;
    }
    for (const end = at + value(from + 1); at < end; at += 1) to[at + step] = numbers.words.use(value(at));
    for (const end = at + value(from + 2) + value(from + 3); at < end; at += 1)
      to[at + step] = numbers.names.use(value(at));
    for (; at < from + length; at += KEY) {
      to[at + step] = numbers.texts.use(value(at));
      to[at + step + 1] = value(at + 1);
      to[at + step + 2] = value(at + 2);
    }
    return begin;
  }

  private useName(key: string): number {
    const { number, isNew } = this.nameKeys.use(key);
    if (isNew) this.names[number] = nameOf(key);
    return number;
  }

  private release(row: number): void {
    for (const k of [Row.Space, Row.Unit, Row.When]) this.texts.release(this.int(row, k));
    this.sources.release(this.int(row, Row.Source));
    for (let i = 0; i < this.coreCount(row); i += 1) this.words.release(this.core(row, i));
    for (let i = 0; i < this.restCount(row); i += 1) this.words.release(this.rest(row, i));
    for (let i = 0; i < this.nameCount(row) + this.aroundCount(row); i += 1) this.nameKeys.release(this.name(row, i));
    for (let i = 0; i < this.keyCount(row); i += 1) this.texts.release(this.axis(row, i));
  }

  /** Moves all lists together, when half of their room is what rows have left behind. */
  private gather(): void {
    const before = this.lists;
    const lists = new Int32Array(Math.max(1024, Math.ceil((this.listsEnd - this.listsLeft) * 1.25)));
    let end = 0;
    for (const row of this.all()) {
      const begin = this.int(row, Row.Lists);
      const length = lengthOf(before, begin);
      lists.set(before.subarray(begin, begin + length), end);
      this.ints[row * ROW + Row.Lists] = end;
      end += length;
    }
    this.lists = lists;
    this.listsEnd = end;
    this.listsLeft = 0;
  }
}

function places({ heads }: GistSheet): number[] {
  return Array.from({ length: heads.length / HEADS }, (_, at) => at);
}

/** How long the lists of a claim are that begin somewhere, their lengths themselves among them. */
function lengthOf(lists: ArrayLike<number>, begin: number): number {
  const count = (which: number): number => lists[begin + which] ?? 0;
  return LENGTHS + count(0) * CORE + count(1) + count(2) + count(3) + count(4) * KEY;
}

function grown<T extends Int32Array | Float64Array>(array: T, length: number, make: new (length: number) => T): T {
  const larger = new make(length);
  larger.set(array);
  return larger;
}
