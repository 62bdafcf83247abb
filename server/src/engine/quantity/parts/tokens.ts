import { type Lexeme, type Vocabulary, hashSeed, mix } from './vocabulary';

export const WORD = 1;
export const DIGITS = 2;
export const SYMBOL = 3;
/** A blank line; nothing is read across it. */
export const BREAK = 4;

const SPACE = 0;

/** Class of each code unit: letters, digits, blanks, and signs, each of which is a token of its own. */
const classes = new Uint8Array(0x10000).fill(SYMBOL);
const range = (from: number, to: number, kind: number): void => void classes.fill(kind, from, to + 1);
range(0, 0x20, SPACE);
range(0x30, 0x39, DIGITS);
range(0x41, 0x5a, WORD);
range(0x61, 0x7a, WORD);
range(0xc0, 0x24f, WORD);
range(0x250, 0x1fff, WORD);
range(0x2c00, 0xd7ff, WORD);
range(0xf900, 0xfdff, WORD);
// 0xfffd stands where a blank or sign could not be decoded: "$200\ufffdmillion"
for (const code of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff, 0xfffd]) classes[code] = SPACE;
range(0x2000, 0x200b, SPACE);
for (const code of [0xb5, 0xaa]) classes[code] = WORD;
for (const code of [0xd7, 0xf7, 0x5143, 0xffe5, 0xe3f]) classes[code] = SYMBOL;

/** Room for the tokens of one text, used again for the next one: short texts would else spend their time on allocation. */
export class TokenRoom {
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  kinds = new Uint8Array(1024);
  ids = new Int32Array(1024);

  grow(): void {
    const size = this.starts.length * 2;
    const copy = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const fresh = new Int32Array(size);
      fresh.set(old);
      return fresh;
    };
    this.starts = copy(this.starts);
    this.ends = copy(this.ends);
    this.ids = copy(this.ids);
    const kinds = new Uint8Array(size);
    kinds.set(this.kinds);
    this.kinds = kinds;
  }
}

/** A text cut into words, digit runs and single signs. Words and signs of the vocabulary carry their id, all others 0. */
export class Tokens {
  count = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private kinds: Uint8Array;
  private ids: Int32Array;

  /** Tokens in the same room hold only until the next text is cut into it. */
  constructor(
    readonly text: string,
    private readonly vocabulary: Vocabulary,
    private readonly room = new TokenRoom(),
  ) {
    this.starts = room.starts;
    this.ends = room.ends;
    this.kinds = room.kinds;
    this.ids = room.ids;
    this.cut();
  }

  start(i: number): number {
    return this.starts[i] ?? this.text.length;
  }
  end(i: number): number {
    return i < 0 ? 0 : (this.ends[i] ?? this.text.length);
  }
  /** 0 outside the text. */
  kind(i: number): number {
    return i < 0 || i >= this.count ? 0 : (this.kinds[i] ?? 0);
  }
  id(i: number): number {
    return i < 0 || i >= this.count ? 0 : (this.ids[i] ?? 0);
  }
  slice(i: number): string {
    return i < 0 || i >= this.count ? '' : this.text.slice(this.starts[i], this.ends[i]);
  }
  lexeme(i: number): Lexeme | undefined {
    const id = this.id(i);
    return id ? this.vocabulary.lexemes[id] : undefined;
  }
  /** The word in small letters if the vocabulary has it, else ''. */
  word(i: number): string {
    const id = this.id(i);
    return id ? (this.vocabulary.lexemes[id]?.word ?? '') : '';
  }
  is(i: number, name: string): boolean {
    return this.lexeme(i)?.classes?.has(name) ?? false;
  }
  /** First code unit of the token, 0 outside the text. */
  code(i: number): number {
    return i < 0 || i >= this.count ? 0 : this.text.charCodeAt(this.starts[i] ?? 0);
  }
  symbol(i: number, sign: string): boolean {
    return this.kind(i) === SYMBOL && this.code(i) === sign.charCodeAt(0);
  }
  /** No blank stands between this token and the one before. */
  glued(i: number): boolean {
    return i > 0 && i < this.count && this.starts[i] === this.ends[i - 1];
  }
  capital(i: number): boolean {
    const code = this.code(i);
    if (code > 0xff) return /^\p{Lu}/u.test(this.slice(i));
    return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
  }
  length(i: number): number {
    return this.end(i) - this.start(i);
  }
  /** All tokens as text. */
  pieces(): string[] {
    return Array.from({ length: this.count }, (_, i) => this.slice(i));
  }
  dash(i: number): boolean {
    return this.kind(i) === SYMBOL && isDash(this.code(i));
  }
  hyphen(i: number): boolean {
    const code = this.code(i);
    return this.kind(i) === SYMBOL && (code === 0x2d || code === 0x2010 || code === 0x2011);
  }

  private cut(): void {
    const { text, vocabulary } = this;
    const length = text.length;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      const kind = classes[code] ?? SYMBOL;
      if (kind === SPACE) {
        at = this.blank(at);
        continue;
      }
      const start = at;
      let hash = mix(hashSeed, code);
      at++;
      if (kind !== SYMBOL) {
        while (at < length) {
          const next = text.charCodeAt(at);
          if (classes[next] !== kind) break;
          hash = mix(hash, next);
          at++;
        }
      }
      this.push(start, at, kind, at - start > 24 ? 0 : vocabulary.find(text, start, at, hash));
    }
  }

  /** Walks over blanks; a blank line becomes a token. */
  private blank(from: number): number {
    const { text } = this;
    let at = from;
    let lines = 0;
    while (at < text.length && classes[text.charCodeAt(at)] === SPACE) {
      if (text.charCodeAt(at) === 10) lines++;
      at++;
    }
    // Empty, between the blanks, so that nothing is glued to it.
    if (lines > 1) this.push(from + 1, from + 1, BREAK, 0);
    return at;
  }

  private push(start: number, end: number, kind: number, id: number): void {
    if (this.count === this.starts.length) this.grow();
    const i = this.count++;
    this.starts[i] = start;
    this.ends[i] = end;
    this.kinds[i] = kind;
    this.ids[i] = id;
  }

  private grow(): void {
    const { room } = this;
    room.grow();
    this.starts = room.starts;
    this.ends = room.ends;
    this.kinds = room.kinds;
    this.ids = room.ids;
  }
}

/** Hyphens, dashes and the minus sign. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}
