import table from '../../data/notices.json';
import type { Figure } from '../../quantity/parts/figure';
import { anyCase, anyOf } from '../../text/any-case';
import type { Block, HeadingAbove } from '../../text/block';
import type { Token } from '../../text/tagger';
import type { LazySentence } from '../sentence/lazy-sentence';
import { once } from '../sentence/once';
import type { Surroundings } from '../sentence/surroundings';
import { isOfOffer } from './offer';
import { isPast, shapeOf, tellsWhatWas } from './shape';
import { POINTING } from '../sentence/grammar-words';

interface Kind {
  readonly titles: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly firstWords: ReadonlySet<string>;
  readonly servings: ReadonlySet<string>;
  /** Two of these make a stretch without a title a record. */
  readonly unless: ReadonlySet<string>;
  /** Of these the source speaks where the notice belongs to its story. */
  readonly story: RegExp | null;
  /** So many figures a notice of the kind has without a title, one of these dimensions among them. */
  readonly figures: number;
  readonly dimensions: ReadonlySet<string>;
}

const KINDS: readonly Kind[] = Object.values(table.kinds).map((kind) => ({
  titles: new Set<string>(kind.titles),
  words: new Set<string>(kind.words),
  firstWords: new Set<string>(kind.firstWords),
  servings: new Set<string>(kind.servings),
  unless: new Set<string>(kind.unless),
  story: kind.story.length > 0 ? new RegExp(`\\b(?:${kind.story.join('|')})\\b`, 'giu') : null,
  figures: kind.figures,
  dimensions: new Set<string>(kind.dimensions),
}));
/** The words of all kinds. */
const KIND_WORDS: ReadonlySet<string> = new Set(KINDS.flatMap((kind) => [...kind.words]));
const readsAsNotice = anyOf(table.patterns);
/** Of a sentence that tells nothing which was: "Library hours rose to 44 a week" is a story. */
const readsAsUntold = anyOf(table.untold);
const PAGE_REFERENCE = anyCase(table.pageReference);
/** The word for a page is there at all: most sentences need no closer look. */
const PAGE = /\bp(?:ages?|pp?\.)/i;

/** Words of a kind that make a notice of a stretch without a verb; one is enough where a title tells. */
const ENOUGH = 2;
/** Longest instruction, in tokens: "Bake at 180 degrees for 40 minutes." */
const INSTRUCTION = 14;
/** Lines that a page repeats are short, in letters. */
const LONGEST_LINE_OF_PAGE = 200;
/** Longest title in front of a colon, in letters. */
const LONGEST_TITLE = 24;

/**
 * Whether a sentence belongs to a notice on the page and not to the story: weather, traffic, market prices, a recipe,
 * what comes next, where to read on. It is told by its shape (no verb, or an instruction) together with its words or
 * the title above it; a story about the weather has verbs and stays one.
 */
export function isNotice(lazy: LazySentence, around: Surroundings): boolean {
  if (lazy.block.cell) return false;
  const text = wordsOf(lazy);
  if (text.length < LONGEST_LINE_OF_PAGE) {
    if (readsAsNotice(text)) return true;
    if (readsAsUntold(text) && !tellsWhatWas(lazy.tokens().tokens)) return true;
  }
  if (isOfOffer(lazy)) return true;
  const live = lazy.figures.filter((f) => f.nonClaim === null);
  const { tokens } = lazy.tokens();
  const stretch = behindColon(tokens, live);
  const kind = titled(lazy, around);
  if (kind) return (shapeOf(stretch, kind.words) !== 'told' || !isPast(stretch)) && !isItsStory(kind, lazy, around);
  if (isInstruction(stretch, live, text)) return true;
  if (lazy.block.kind === 'heading') return false;
  return (
    kindsIn(tokens).some((k) => speaksOf(k, stretch, live) && !isItsStory(k, lazy, around)) ||
    isBesidePage(lazy, around)
  );
}

function wordsOf({ block, start, end }: LazySentence): string {
  return block.text.slice(start - block.start, end - block.start);
}

/** The kind whose title stands before the sentence's colon, in the same paragraph before it, or above the paragraph. */
function titled(lazy: LazySentence, around: Surroundings): Kind | null {
  for (let i = lazy.index; i > lazy.index - LONGEST_LINE; i--) {
    const sentence = around.at(i);
    if (!sentence || sentence.block !== lazy.block) break;
    const title = titleBefore(sentence);
    if (!title) continue;
    if (title.kind && fits(title.kind, lazy, sentence.start + title.length)) return title.kind;
    if (i < lazy.index) break;
  }
  const heading = lazy.block.headings.at(-1);
  const kind = heading ? kindOfHeading(heading) : null;
  return kind && (fits(kind, lazy, lazy.block.start) || kind.firstWords.has(firstWord(lazy))) ? kind : null;
}

function firstWord(lazy: LazySentence): string {
  return lazy.tokens().tokens.find((t) => t.tag !== 'PUNCT')?.lower ?? '';
}

/** Longest paragraph of notices, in letters. */
const LONGEST_NOTICE = 600;

/** "Outlook: 12 degrees" is weather, "Outlook: revenue of 5.8 billion" is none: the paragraph has a word of the kind. */
function fits(kind: Kind, { block }: LazySentence, from: number): boolean {
  if (kind.words.size === 0) return true;
  const behind = block.text
    .slice(from - block.start)
    .trimEnd()
    .toLowerCase();
  return behind.length < LONGEST_NOTICE && (behind.match(/[\p{L}-]+/gu) ?? []).some((w) => kind.words.has(w));
}

/** What stands in front of a colon at the beginning of a sentence: its length, and the kind that it names. */
interface Title {
  readonly length: number;
  readonly kind: Kind | null;
}

function titleBefore({ block, start, end }: LazySentence): Title | null {
  const from = start - block.start;
  const opening = block.text.slice(from, Math.min(end - block.start, from + LONGEST_TITLE + 1));
  const at = opening.indexOf(':');
  return at > 0 ? { length: at, kind: kindCalled(opening.slice(0, at)) } : null;
}

const kindOfHeading = once(({ text }: HeadingAbove) => kindCalled(text));

/** "ITEM 2. WEATHER" is called weather. */
function kindCalled(title: string): Kind | null {
  const bare = title
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^\W*(?:item|part|story)?\s*\d*[.):]?\s*/, '')
    .replace(/[^\p{L}]+$/u, '');
  return KINDS.find((k) => k.titles.has(bare)) ?? null;
}

/** The words behind the last colon in front of the first figure. */
function behindColon(tokens: readonly Token[], figures: readonly Figure[]): readonly Token[] {
  const first = figures[0]?.start ?? 0;
  const colon = tokens.findLastIndex((t) => t.text === ':' && t.end <= first);
  return tokens.slice(colon + 1);
}

/** So often a source speaks of a kind where it is its story. */
const TELLING = 2;
/** How often each source speaks of each kind, by its sentences: in its blocks, and in all of them. */
const TOLD = new WeakMap<readonly LazySentence[], Map<Kind, Told>>();

interface Told {
  readonly inBlock: ReadonlyMap<Block, number>;
  readonly all: number;
}

/** Whether the source speaks of the kind outside the notice: a report of a fire may end with the weather. */
function isItsStory(kind: Kind, { block }: LazySentence, around: Surroundings): boolean {
  const { story } = kind;
  if (!story) return false;
  const sentences = around.everywhere();
  let counts = TOLD.get(sentences);
  if (!counts) TOLD.set(sentences, (counts = new Map<Kind, Told>()));
  let told = counts.get(kind);
  if (told === undefined) counts.set(kind, (told = toldIn(sentences, story)));
  return told.all - (told.inBlock.get(block) ?? 0) >= TELLING;
}

function toldIn(sentences: readonly LazySentence[], story: RegExp): Told {
  const inBlock = new Map<Block, number>();
  for (const { block } of sentences) if (!inBlock.has(block)) inBlock.set(block, occurrences(story, block.text));
  return { inBlock, all: [...inBlock.values()].reduce((sum, n) => sum + n, 0) };
}

function occurrences(pattern: RegExp, text: string): number {
  return Array.from(text.matchAll(pattern)).length;
}

/** "Serves eight.", "Simmer for 40 minutes.", "Allow 25 minutes." */
function isInstruction(tokens: readonly Token[], figures: readonly Figure[], text: string): boolean {
  const words = tokens.filter((t) => t.tag !== 'PUNCT');
  const [first, second] = words;
  if (!first || words.length > INSTRUCTION || !/^\p{Lu}/u.test(text)) return false;
  if (KINDS.some((k) => k.servings.has(first.lower))) return words.length <= SERVING;
  const kind = KINDS.find((k) => k.firstWords.has(first.lower));
  if (!kind) return false;
  // "Leave campaigners won 52 percent"
  const object = second !== undefined && !['NOUN', 'PROPN'].includes(second.tag);
  const measured = figures.every((f) => INSTRUCTED.has(f.dimension));
  return object && measured && shapeOf(words.slice(1), kind.firstWords) === 'fragment';
}

/** Longest line of servings, in words: "Makes about 12 large biscuits." */
const SERVING = 6;
/** What one is told to take of something. */
const INSTRUCTED: ReadonlySet<string> = new Set(['duration', 'temperature', 'mass', 'volume', 'length']);

/** The kinds of which a sentence has enough words. */
function kindsIn(tokens: readonly Token[]): readonly Kind[] {
  const words = new Set<string>();
  for (const { lower } of tokens) if (KIND_WORDS.has(lower)) words.add(lower);
  if (words.size < ENOUGH) return [];
  return KINDS.filter((kind) => [...words].filter((word) => kind.words.has(word)).length >= ENOUGH);
}

/** Whether a stretch without a verb tells figures as the kind has them. */
function speaksOf(kind: Kind, stretch: readonly Token[], figures: readonly Figure[]): boolean {
  if (figures.length < kind.figures) return false;
  if (shapeOf(stretch, kind.words) === 'told') return false;
  // "wind force 9, gusts of 52 knots, waves of 4.5 m, air 1°C"
  if (new Set(stretch.map((t) => t.lower).filter((word) => kind.unless.has(word))).size >= ENOUGH) return false;
  return figures.some((f) => kind.dimensions.has(f.per && f.dimension === 'money' ? 'money per time' : f.dimension));
}

/** A line of fragments, one of which says on which page to read on. */
function isBesidePage(lazy: LazySentence, around: Surroundings): boolean {
  const { block, index } = lazy;
  let first = index;
  while (index - first < LONGEST_LINE && around.at(first - 1)?.block === block) first--;
  const own: LazySentence[] = [];
  for (let i = first; i < first + 2 * LONGEST_LINE; i++) {
    const sentence = around.at(i);
    if (sentence?.block !== block) break;
    own.push(sentence);
  }
  if (!own.some(namesPage)) return false;
  return own.every((s) => shapeOf(s.tokens().tokens, POINTING) !== 'told');
}

/** Asked by all the sentences of a line. */
function namesPage(sentence: LazySentence): boolean {
  const words = wordsOf(sentence);
  return words.length < LONGEST_LINE_OF_PAGE && PAGE.test(words) && PAGE_REFERENCE.test(words);
}

/** Sentences in a line of the page, on either side of one. */
const LONGEST_LINE = 8;
