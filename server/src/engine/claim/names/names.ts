import type { Span } from '../../report';
import { withoutAccents } from '../../text/accents';
import type { Token, Word } from '../../text/tagger';
import table from '../../data/countries.json';
import classes from '../../data/names.json';
import { kinOf } from '../measure/meaning';
import { once } from '../sentence/once';
import { ATTACHING } from '../sentence/grammar-words';

/** A name in a sentence: a country by its code, anything else by its words. */
export interface Name extends Span {
  /** "country:GBR", or the lower-case words. */
  readonly key: string;
  /** The words of the name, without articles; two names that share one may be the same. */
  readonly words: readonly string[];
  /** Behind "in", "at", "of", "across", "from" or "for", or with a possessive: it says whose or where. */
  readonly attached: boolean;
  /** In front of a verb: it says who has or does what the figure tells. */
  readonly leads: boolean;
}

const COUNTRIES = new Map<string, string>();
for (const [code, names] of Object.entries(table.countries)) for (const name of names) COUNTRIES.set(name, code);

/** Words with a capital that are no names. */
export const MONTHS_AND_DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr)\.?$/;

const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** The country a name or demonym stands for (ISO 3166 alpha-3), or null. */
export function countryOf(name: string): string | null {
  const key = name.toLowerCase().replace(/^the /, '');
  // the stop of "in the U.S." may be taken for that of the sentence
  return COUNTRIES.get(key) ?? (INITIALS.test(key) ? (COUNTRIES.get(`${key}.`) ?? null) : null);
}

/**
 * The names of a sentence in order: runs of proper nouns, and demonyms ("British"). A capital at the beginning of a
 * sentence makes a name only where another one follows, or where `known` (words with a capital inside sentences of
 * the source) has the word.
 */
export function namesOf(tokens: readonly Token[], known: ReadonlySet<string>): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !startsName(token.word)) continue;
    if (beginsSentence(tokens, i) && !isSurelyName(tokens, i, known)) continue;
    let to = i + 1;
    while (to < tokens.length && continuesName(tokens, to, tokens[to - 1])) to++;
    for (const name of split(tokens, i, to)) names.push(name);
    i = to - 1;
  }
  return names;
}

/** A first word that is a name whatever the capital says: known, a country, followed by another name, or no English word. */
function isSurelyName(tokens: readonly Token[], i: number, known: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (known.has(token.text) || countryOf(token.text) !== null || continuesName(tokens, i + 1, token)) return true;
  return (
    token.tag === 'PROPN' && token.text.length > 3 && kinOf(token.lemma).size === 0 && kinOf(token.lower).size === 0
  );
}

function beginsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || (before.tag === 'PUNCT' && /^[:.;!?"“‘'(–—-]$/.test(before.text));
}

const startsName = once(({ text, lower, tag }: Word): boolean => {
  if (!/^\p{Lu}/u.test(text) || MONTHS_AND_DAYS.test(lower)) return false;
  return tag === 'PROPN' || countryOf(text) !== null;
});

function continuesName(tokens: readonly Token[], i: number, before: Token | undefined): boolean {
  const token = tokens[i];
  if (!token || !before || token.start - before.end > 1) return false;
  return token.tag === 'PROPN' && /^[\p{Lu}\d]/u.test(token.text) && !MONTHS_AND_DAYS.test(token.lower);
}

/** "Dane Coles", "Swede Lena Holm": who is named is more than somebody of a country. */
const COMPATRIOTS: ReadonlySet<string> = new Set(classes.classes.compatriot);

/** A run of capitals may hold a country in front of a title: "Britain Prime Minister" is two names. */
function split(tokens: readonly Token[], from: number, to: number): Name[] {
  const whole = tokens.slice(from, to);
  const [first] = whole;
  const last = whole[whole.length - 1];
  if (!first || !last) return [];
  const text = whole.map((t) => t.text).join(' ');
  const country = countryOf(text) ?? (whole.length > 1 && !COMPATRIOTS.has(first.lower) ? countryOf(first.text) : null);
  const attached = isAttached(tokens, from, to);
  const leads = !attached && isVerb(tokens[tokens[to]?.tag === 'ADV' ? to + 1 : to]);
  const words = whole.map((t) => withoutAccents(t.lower.replace(/\.$/, ''))).filter((w) => w.length > 1);
  if (country)
    return [
      { key: `country:${country}`, words: [`country:${country}`], attached, leads, start: first.start, end: last.end },
    ];
  return words.length === 0
    ? []
    : [{ key: words.join(' '), words, attached, leads, start: first.start, end: last.end }];
}

function isVerb(token: Token | undefined): boolean {
  return token?.tag === 'VERB' || token?.tag === 'AUX';
}

function isAttached(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from - 1;
  while (at >= 0 && (tokens[at]?.tag === 'DET' || tokens[at]?.tag === 'ADJ' || tokens[at]?.tag === 'ADV')) at--;
  const before = tokens[at]?.lower;
  const behind = tokens[to]?.text;
  return (
    (before !== undefined && ATTACHING.has(before)) ||
    behind === "'s" ||
    behind === '’s' ||
    behind === "'" ||
    behind === '’'
  );
}

/** Whether two names may stand for the same thing: a word in common, or one the initials of the other. */
export function sameName(a: Name, b: Name): boolean {
  if (a.key === b.key) return true;
  if (a.key.startsWith('country:') && b.key.startsWith('country:')) return false;
  if (a.words.some((w) => w.length > 2 && b.words.some((other) => isSameWord(w, other)))) return true;
  return initialsMatch(a.words, b.words) || initialsMatch(b.words, a.words);
}

/** Also "A320" and "A320s": several of a model. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length !== b.length && MODEL.test(a) && MODEL.test(b) && singular(a) === singular(b));
}

const MODEL = /^\p{L}[\p{L}-]*\d/u;

function singular(word: string): string {
  return word.replace(/['’]?s$/, '');
}

function initialsMatch(short: readonly string[], long: readonly string[]): boolean {
  const [acronym] = short;
  if (short.length !== 1 || acronym === undefined || acronym.length < 3 || long.length < 3) return false;
  return (
    long
      .flatMap((w) => w.split('-'))
      .map((w) => w[0])
      .join('') === acronym
  );
}
