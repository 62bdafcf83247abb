// Reads the dictionary files of WordNet 3.1: which words share a sense, how frequent each sense of a word is, and what
// a sense points to. The formats are those of the manual pages wndb(5WN) and senseidx(5WN).
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The parts of speech: noun, verb, adjective.
 * @typedef {'n' | 'v' | 'a'} Speech
 *
 * A word of one part of speech in one of its senses. `share` is the part of the word's uses that have this sense;
 * `rank` counts from 1, the most frequent.
 * @typedef {{ readonly synset: string, readonly rank: number, readonly count: number, share: number }} Sense
 *
 * An arrow from a synset, or (from and to not 0, counted from 1) from one word of it, to another synset or word.
 * @typedef {{ readonly symbol: string, readonly target: string, readonly from: number, readonly to: number }} Arrow
 *
 * Words of one meaning. The field is WordNet's number of the lexicographer's file: 18 persons, 6 artifacts.
 * @typedef {{ readonly words: readonly string[], readonly field: number, readonly arrows: readonly Arrow[] }} Synset
 */

/** How many unseen uses are added to the counted ones, the earlier senses taking more: few words were counted often. */
const UNSEEN = 2;

const FILES = /** @type {const} */ ([
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
]);

/** WordNet's number of a part of speech in a sense key; 5 is an adjective that stands under another one. */
const SPEECHES = /** @type {Readonly<Record<string, Speech | undefined>>} */ ({ 1: 'n', 2: 'v', 3: 'a', 5: 'a' });

/** The words of WordNet with their senses, and its synsets by part of speech and offset ("n02961779"). */
export class Wordnet {
  /** @type {Map<string, Sense[]>} by part of speech and word ("ncar") */
  #senses = new Map();
  /** @type {Map<string, number>} how often a word was counted, whatever its part of speech */
  #uses = new Map();
  /** @type {Map<string, Synset>} */
  synsets = new Map();

  /** @param {string} folder the one with data.noun and index.sense in it */
  constructor(folder) {
    for (const line of lines(path.join(folder, 'index.sense'))) this.#addSense(line);
    for (const [file, speech] of FILES)
      for (const line of lines(path.join(folder, `data.${file}`))) this.#addSynset(line, speech);
    for (const [key, senses] of this.#senses) {
      senses.sort((a, b) => a.rank - b.rank);
      const counted = sum(senses.map((sense) => sense.count));
      const ranks = sum(senses.map((sense) => 1 / sense.rank));
      for (const sense of senses) sense.share = (sense.count + UNSEEN / sense.rank / ranks) / (counted + UNSEEN);
      const word = key.slice(1);
      this.#uses.set(word, this.uses(word) + counted + 0.5);
    }
  }

  /** The synset, which must be there. @param {string} id @returns {Synset} */
  synset(id) {
    const synset = this.synsets.get(id);
    if (!synset) throw new Error(`no synset ${id}`);
    return synset;
  }

  /** @param {Speech} speech @param {string} word @returns {readonly Sense[]} the most frequent first */
  senses(speech, word) {
    return this.#senses.get(speech + word) ?? [];
  }

  /** @param {string} word @param {string} synset @returns {Sense | undefined} the word's sense that is this synset */
  sense(word, synset) {
    return this.senses(speechOf(synset), word).find((sense) => sense.synset === synset);
  }

  /** How often WordNet's readers counted the word, all senses and parts of speech together. @param {string} word */
  uses(word) {
    return this.#uses.get(word) ?? 0;
  }

  /** The part of the word's uses in which it is a noun, verb or adjective, 0 to 1. @param {Speech} speech @param {string} word */
  speechShare(speech, word) {
    return (sum(this.senses(speech, word).map((sense) => sense.count)) + 0.5) / (this.uses(word) || 1);
  }

  /** @param {string} line of index.sense: key, offset, rank, count */
  #addSense(line) {
    const [sense = '', offset = '', rank, count] = line.split(' ');
    const [word = '', place = ''] = sense.split('%');
    const speech = SPEECHES[place.charAt(0)];
    if (!speech) return;
    const senses = this.#senses.get(speech + word) ?? [];
    this.#senses.set(speech + word, senses);
    if (senses.some((other) => other.synset === speech + offset)) return;
    senses.push({ synset: speech + offset, rank: Number(rank), count: Number(count), share: 0 });
  }

  /** @param {string} line of a data file @param {Speech} speech */
  #addSynset(line, speech) {
    const [offset = '', field, , size = '0', ...rest] = line.split(' ');
    const wordCount = Number.parseInt(size, 16);
    const words = rest.slice(0, 2 * wordCount).filter((_, i) => i % 2 === 0);
    const arrows = [];
    for (let i = 2 * wordCount + 1; arrows.length < Number(rest[2 * wordCount]); i += 4) {
      const [symbol = '', target = '', targetSpeech = '', ends = ''] = rest.slice(i, i + 4);
      const [from, to] = [ends.slice(0, 2), ends.slice(2)].map((end) => Number.parseInt(end, 16));
      arrows.push({ symbol, target: targetSpeech.replace('s', 'a') + target, from: from ?? 0, to: to ?? 0 });
    }
    this.synsets.set(speech + offset, {
      // "galore(ip)" says where an adjective may stand
      words: words.map((word) => word.replace(/\(.*\)$/, '')),
      field: Number(field),
      arrows,
    });
  }
}

/** @param {string} synset its id @returns {Speech} */
export function speechOf(synset) {
  return /** @type {Speech} */ (synset.charAt(0));
}

/** @param {string} file @returns {string[]} without the licence above the data, whose lines are indented */
function lines(file) {
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, n) => total + n, 0);
}
