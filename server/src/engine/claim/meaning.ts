import table from '../data/meanings.json';

/** How close two words are, by the mark in data/meanings.json. */
const GRADES: Readonly<Record<string, number>> = { '+': 0.9, '=': 0.85, '<': 0.6, '!': -1 };

/** A word's kin stand beside each other in two lists: the numbers of the words, and the grades. */
interface Kinships {
  /** Each word's number; a British spelling has the American word's. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Where in kin and grades the kin of a word begin, by its number; those of the next one follow. */
  readonly starts: Int32Array;
  readonly kin: Int32Array;
  readonly grades: Float64Array;
}

let loaded: Kinships | undefined;

/**
 * How close in meaning two words are, whatever the order and their parts of speech.
 *
 * @param a a lemma in lower case, British or American
 * @param b another
 * @returns 1 the same word, 0.9 of one stem in another part of speech (destroy, destruction), 0.85 of one meaning
 * (doctor, physician), 0.6 the next broader word or who does it (car, vehicle; teach, teacher), 0 not known to be
 * kin, -1 opposites (import, export). The source is WordNet 3.1.
 */
export function kinship(a: string, b: string): number {
  if (a === b) return 1;
  loaded ??= load();
  const one = loaded.numbers.get(a);
  if (one === undefined) return 0;
  const other = loaded.numbers.get(b);
  if (other === undefined) return 0;
  if (one === other) return 1;
  // a pair stands with the word that comes first in the table
  const first = Math.min(one, other);
  const second = Math.max(one, other);
  const end = loaded.starts[first + 1] ?? 0;
  for (let i = loaded.starts[first] ?? 0; i < end; i += 1) {
    if (loaded.kin[i] === second) return loaded.grades[i] ?? 0;
  }
  return 0;
}

/** Turns the lines of the table into numbers. A line is a word and its kin, each with its mark; a pair stands once. */
function load(): Kinships {
  const numbers = new Map<string, number>();
  const lines = table.words.map((line) => line.split(' '));
  lines.forEach(([word = ''], i) => numbers.set(word, i));
  let pairs = 0;
  for (const [, ...kin] of lines) {
    pairs += kin.length;
    for (const marked of kin) {
      const word = marked.slice(1);
      if (!numbers.has(word)) numbers.set(word, numbers.size);
    }
  }
  const starts = new Int32Array(numbers.size + 1).fill(pairs);
  const kin = new Int32Array(pairs);
  const grades = new Float64Array(pairs);
  let at = 0;
  lines.forEach((line, i) => {
    starts[i] = at;
    for (const marked of line.slice(1)) {
      kin[at] = numbers.get(marked.slice(1)) ?? 0;
      grades[at] = GRADES[marked.charAt(0)] ?? 0;
      at += 1;
    }
  });
  for (const variant of table.spellings) {
    const [british = '', american = ''] = variant.split(' ');
    const number = numbers.get(american) ?? numbers.size;
    numbers.set(american, number);
    numbers.set(british, number);
  }
  return { numbers, starts, kin, grades };
}
