import table from '../../data/meanings.json';

/** What the mark in front of a word in data/meanings.json says of its closeness. */
const GRADES: Readonly<Record<string, number>> = { '+': 0.9, '=': 0.85, '<': 0.6, '!': -1 };

/** American spellings by British ones, and the line of the table that begins with a word, by that word. */
interface Meanings {
  readonly american: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, string>;
}

let meanings: Meanings | undefined;

let kin: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

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
  const [one, other] = [british(a), british(b)];
  return one === other ? 1 : (kinOf(one).get(other) ?? 0);
}

/** A lemma in British spelling: words of one spelling have the same kin. */
export function british(word: string): string {
  meanings ??= load();
  return meanings.american.get(word) ?? word;
}

const NO_KIN: ReadonlyMap<string, number> = new Map();

/** The words with which the `kinship` of a British word is not 0, itself left out, with what it is. */
export function kinOf(word: string): ReadonlyMap<string, number> {
  meanings ??= load();
  kin ??= bothWays(meanings.lines);
  return kin.get(word) ?? NO_KIN;
}

/** A pair of kin stands in the line of one of the two ("car =automobile <vehicle"); here each knows the other. */
function bothWays(lines: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const all = new Map<string, Map<string, number>>();
  const add = (word: string, other: string, grade: number): void => {
    const known = all.get(word);
    if (!known) all.set(word, new Map([[other, grade]]));
    else if (!known.has(other)) known.set(other, grade);
  };
  for (const [word, line] of lines)
    for (const marked of line.split(' ').slice(1)) {
      const grade = GRADES[marked.charAt(0)];
      if (grade === undefined) continue;
      add(word, marked.slice(1), grade);
      add(marked.slice(1), word, grade);
    }
  return all;
}

function load(): Meanings {
  return { american: byFirstWord(table.spellings, true), lines: byFirstWord(table.words, false) };
}

/** Lines by their first word, whole or without it. */
function byFirstWord(lines: readonly string[], cut: boolean): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines) {
    const space = line.indexOf(' ');
    map.set(line.slice(0, space), cut ? line.slice(space + 1) : line);
  }
  return map;
}
