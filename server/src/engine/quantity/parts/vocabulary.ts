/**
 * What the words of the tables mean to the scanner; one word may play several parts ("second": ordinal and unit).
 * All have all fields, so that they have one shape: the scanner asks for one of them at every word.
 */
export class Lexeme {
  cardinal: number | undefined = undefined;
  ordinal: number | undefined = undefined;
  /** Denominator of a fraction: half 2, third 3, quarters 4. */
  fraction: number | undefined = undefined;
  scale: number | undefined = undefined;
  scalePlural: number | undefined = undefined;
  /** A scale of money only where no noun follows: "five grand". */
  spokenScale: number | undefined = undefined;
  dozen: number | undefined = undefined;
  vague: number | undefined = undefined;
  multiple: number | undefined = undefined;
  month: number | undefined = undefined;
  weekday: number | undefined = undefined;
  season: readonly [number, number] | undefined = undefined;
  /** A figure may begin here; every other word is skipped. 'sign': only where a sign or digits follow (US$, Rs 20); 'turn': only behind "that" or in front of a word such as "before". */
  begins: 'always' | 'sign' | 'article' | 'turn' | undefined = undefined;
  /** A unit may begin here. */
  unit = false;
  /** Names of the word classes of names.json this word belongs to. */
  classes: Set<string> | undefined = undefined;

  constructor(readonly word: string) {}
}

const SEED = 17;

/** Hash step shared by the tokenizer, which computes it while it walks over a word. ASCII capitals fold to small letters. */
export function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code + 32 : code)) | 0;
}
export const hashSeed = SEED;

/**
 * A closed set of words with numbers for names, looked up straight in the text: no substring is made for the
 * words that mean nothing here, which are nearly all of them. Id 0 is "not in the set".
 */
export class Vocabulary {
  readonly lexemes: Lexeme[] = [new Lexeme('')];
  private slots = new Int32Array(1 << 13);

  /** The id of the word, added if it is new. */
  intern(word: string): number {
    const folded = fold(word);
    let hash = SEED;
    for (let i = 0; i < folded.length; i++) hash = mix(hash, folded.charCodeAt(i));
    const found = this.find(folded, 0, folded.length, hash);
    if (found) return found;
    const id = this.lexemes.push(new Lexeme(folded)) - 1;
    if (this.lexemes.length * 3 > this.slots.length) this.grow();
    else this.place(hash, id);
    return id;
  }

  lexeme(word: string): Lexeme {
    return this.lexemes[this.intern(word)] ?? new Lexeme(word);
  }

  /** The id of the word at start..end, whose hash the caller has; 0 if it is none of ours. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] ?? 0;
      if (id === 0) return 0;
      if (same(this.lexemes[id]?.word ?? '', text, start, end)) return id;
    }
  }

  private place(hash: number, id: number): void {
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.slots[slot]) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.lexemes.forEach(({ word }, id) => {
      if (id === 0) return;
      let hash = SEED;
      for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
      this.place(hash, id);
    });
  }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function fold(word: string): string {
  return word.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i);
    if (word.charCodeAt(i) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}
