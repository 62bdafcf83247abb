import table from '../data/meanings.json';

/** What the mark in front of a word in data/meanings.json says of its closeness. */
const GRADES: Readonly<Record<string, number>> = { '+': 0.9, '=': 0.85, '<': 0.6, '!': -1 };

/** American spellings by British ones, and the line of the table that begins with a word, by that word. */
interface Meanings {
  readonly american: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, string>;
}

let meanings: Meanings | undefined;

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
  meanings ??= load();
  const one = meanings.american.get(a) ?? a;
  const other = meanings.american.get(b) ?? b;
  if (one === other) return 1;
  // a pair stands once, in the line of the word that comes first in the alphabet
  return one < other ? gradeIn(meanings.lines.get(one), other) : gradeIn(meanings.lines.get(other), one);
}

let kin: ReadonlyMap<string, readonly string[]> | undefined;

/** A lemma in British spelling: words of one spelling have the same kin. */
export function british(word: string): string {
  meanings ??= load();
  return meanings.american.get(word) ?? word;
}

/** The words with which the `kinship` of a British word is not 0, itself left out: for finding candidates. */
export function kinOf(word: string): readonly string[] {
  meanings ??= load();
  kin ??= bothWays(meanings.lines);
  return kin.get(word) ?? [];
}

/** A pair of kin stands in the line of one of the two; here each knows the other. */
function bothWays(lines: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  const add = (word: string, other: string): void => {
    const known = all.get(word);
    if (known) known.push(other);
    else all.set(word, [other]);
  };
  for (const [word, line] of lines)
    for (const marked of line.split(' ').slice(1)) {
      add(word, marked.slice(1));
      add(marked.slice(1), word);
    }
  return all;
}

/** The grade of a word in a line like "car =automobile <vehicle"; 0 if it is not there. */
function gradeIn(line: string | undefined, word: string): number {
  if (line === undefined || word === '') return 0;
  for (let at = line.indexOf(word); at > 0; at = line.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (end !== line.length && line[end] !== ' ') continue;
    const grade = GRADES[line[at - 1] ?? ''];
    if (grade !== undefined) return grade;
  }
  return 0;
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
