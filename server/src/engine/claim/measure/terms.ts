import type { Figure } from '../../quantity/parts/figure';
import type { Span } from '../../report';
import type { Sentence } from '../../text/sentence';
import { withoutAccents } from '../../text/accents';
import type { Token, Word } from '../../text/tagger';
import type { Run } from '../sentence/clause';
import { antecedentOf, lendersOf, segmentAt, segmentsOf } from '../sentence/clause';
import { isInFigures } from '../sentence/in-figures';
import { canonicalOf, canonicalOfBoth, isChange, isEmpty, isLight, isReporting } from './lexicon';
import { measurePhraseOf } from './measure-phrase';
import type { MeasurePhrase } from './noun-phrase';
import { ANYBODY } from './words';
import { lately } from '../sentence/lately';
import { once } from '../sentence/once';
import type { Term, TermRole } from './term';

/** How much a word of each role says of what is measured. */
const WEIGHT: Readonly<Record<TermRole, number>> = {
  head: 3,
  modifier: 2,
  subject: 1.6,
  complement: 1.5,
  verb: 1,
  borrowed: 1.2,
  context: 0.4,
  inherited: 0.4,
};
/** The head of the subject in front of the figure's verb. */
const SUBJECT_HEAD = 2.2;
/** What words that say little are worth of that. */
const LIGHT_SHARE = 0.25;
/** In a segment that only lends its verb and subject to the figure's own. */
const LENT_SHARE = 0.8;

/** The words of a figure's sentence, and where the phrase stands that says what the figure is of. */
export interface FigureWords {
  readonly terms: Term[];
  readonly phrase: Span | null;
}

/**
 * The content words of a figure's sentence with what they are to the figure. `figures` are all figures of the
 * sentence: their digits and units are no words of the measure.
 */
export function termsOf(sentence: Sentence, figure: Figure, figures: readonly Figure[]): FigureWords {
  const { tokens } = sentence;
  const [first, last] = endsOfList(figure, figures);
  const place = { from: placeOf(tokens, first).from, to: placeOf(tokens, last).to };
  const taken = (token: Token): boolean => isInFigures(token, figures);
  const segments = segmentsOf(tokens);
  const own = segmentAt(tokens, segments, first);
  const label = labelOf(tokens, place, segments[own], figure);
  const lent = label ? NO_LENDERS : lendersOf(tokens, segments, own);
  const reach = { from: reachOf(segments, own, lent).from, to: segments[segmentAt(tokens, segments, last)]?.to ?? 0 };
  const phrase = label ?? measurePhraseOf(tokens, place, reach, figure, taken) ?? NO_PHRASE;
  const near = new Set([own, ...lent, antecedentOf(tokens, segments, own) ?? own]);
  const everybody = endOfEverybody(tokens, phrase.head);
  const terms: Term[] = [];
  for (const { token, at, segment, light } of contentOf(tokens)) {
    const shared = isSharedNoun(token, figure);
    if (taken(token) && !shared) continue;
    if (at > phrase.head && at < everybody) continue;
    if (at === phrase.head && everybody > 0) {
      terms.push({ ...toTerm(token, 'head', WEIGHT.head), word: PEOPLE, lemma: PEOPLE, stem: PEOPLE });
      continue;
    }
    if (shared) {
      terms.push(toTerm(token, 'head', WEIGHT.head));
      continue;
    }
    const role = roleOf(token, at, { place, phrase, near: near.has(segment) });
    const share = (light ? LIGHT_SHARE : 1) * (segment !== own && near.has(segment) ? LENT_SHARE : 1);
    const weight = at === phrase.head && !phrase.sure ? SUBJECT_HEAD : WEIGHT[role];
    const term = toTerm(token, role, weight * share * fade(at, place));
    const both = token.tag === 'VERB' ? canonicalOfBoth(token.lemma, tokens[at + 1]?.lower ?? '') : null;
    terms.push(both === null ? term : { ...term, word: both });
  }
  return { terms, phrase: spanOf(tokens, phrase) };
}

const PEOPLE = 'people';

/** Where "men, women and children" end, which are people; 0 where no such words begin at a token. */
function endOfEverybody(tokens: readonly Token[], from: number): number {
  let [at, joined] = [from, false];
  while (ANYBODY.has(tokens[at]?.lower ?? '')) {
    const link = tokens[at + 1];
    if (joined || !(link?.text === ',' || link?.lower === 'and')) return joined ? at + 1 : 0;
    joined = link.lower === 'and';
    at += 2;
  }
  return 0;
}

/** "six people in ten": the noun that stands inside a share. */
function isSharedNoun({ tag, start, end }: Token, { quantity, ...figure }: Figure): boolean {
  return quantity.type === 'ratio' && tag === 'NOUN' && start > figure.start && end < figure.end;
}

/** The first and the last of the numbers that share a unit with the figure: "a deposit of 10, 15 or 20 percent". */
function endsOfList(figure: Figure, figures: readonly Figure[]): readonly [Figure, Figure] {
  const { group } = figure;
  if (group?.kind !== 'list') return [figure, figure];
  const members = figures.filter((f) => f.group?.kind === 'list' && f.group.start === group.start);
  return [members[0] ?? figure, members.at(-1) ?? figure];
}

/** A content word of a sentence, with its place among the tokens and the segments, and whether it says little. */
interface ContentWord {
  readonly token: Token;
  readonly at: number;
  readonly segment: number;
  readonly light: boolean;
}

const contentOf = lately((tokens: readonly Token[]): readonly ContentWord[] => {
  const segments = segmentsOf(tokens);
  let segment = 0;
  const words: ContentWord[] = [];
  tokens.forEach((token, at) => {
    while ((segments[segment]?.to ?? Infinity) <= at) segment++;
    const inside = (segments[segment]?.from ?? Infinity) <= at;
    if (isContent(token))
      words.push({
        token,
        at,
        segment: inside ? segment : -1,
        light: isLight(token.lemma) || (token.tag === 'NOUN' && isChange(token.lemma)),
      });
  });
  return words;
});

function spanOf(tokens: readonly Token[], { from, to }: Run): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

const NO_LENDERS: ReadonlySet<number> = new Set();

/** "Engines 88, dozers 12": a segment of nouns and a figure behind them names what the figure is of. */
function labelOf(tokens: readonly Token[], place: Run, segment: Run | undefined, figure: Figure): MeasurePhrase | null {
  const head = place.from - 1;
  if (figure.quantity.type === 'date' || !segment || head < segment.from || tokens[head]?.tag !== 'NOUN') return null;
  const rest = [...tokens.slice(segment.from, head), ...tokens.slice(place.to, segment.to)];
  if (rest.some((t, i) => t.tag !== 'PUNCT' && (i >= head - segment.from || !LABEL.has(t.tag)))) return null;
  return { from: segment.from, to: head + 1, head, sure: true };
}

const LABEL: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'CCONJ']);

const NO_PHRASE: MeasurePhrase = { from: -1, to: -1, head: -1, sure: false };

/** The tokens among which a figure's phrase may stand: its segment and those that lend it subject and verb. */
function reachOf(segments: readonly Run[], own: number, lent: ReadonlySet<number>): Run {
  const runs = [own, ...lent].map((i) => segments[i]).filter((s) => s !== undefined);
  return { from: Math.min(...runs.map((r) => r.from)), to: segments[own]?.to ?? 0 };
}

export function toTerm(token: Token, role: TermRole, weight: number): Term {
  return {
    word: withoutAccents(canonicalOf(token)),
    text: token.text,
    lemma: token.lemma,
    stem: token.stem,
    role,
    weight,
    name: token.tag === 'PROPN',
    noun: token.tag === 'NOUN' || token.tag === 'PROPN',
    start: token.start,
    end: token.end,
  };
}

/** A word that can say what is measured. */
export function isContent({ word }: Token): boolean {
  return saysWhat(word);
}

const saysWhat = once((word: Word): boolean => {
  if (word.tag !== 'NOUN' && word.tag !== 'PROPN' && word.tag !== 'VERB' && word.tag !== 'ADJ' && word.tag !== 'ADV')
    return false;
  if (!/^\p{L}[\p{L}\p{M}\d.'’&/-]*$/u.test(word.text) || word.text.length < 2) return false;
  if (word.tag === 'ADV' && !/(?:ly|wide|overseas|abroad|off|upstream)$/.test(word.lower)) return false;
  return (
    !isEmpty(word.lemma) &&
    !isEmpty(word.lower) &&
    !isReporting(word.lemma, word.tag === 'NOUN') &&
    !CALENDAR.test(word.lower)
  );
});

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:mon|tues?|wed|thur?s?|fri|sat|sun)\.?$|^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$|^(?:morning|afternoon|evening|night|noon|midnight|dawn|today|yesterday|tomorrow|tonight|weekend|year|month|week|day|decade|ago|a\.?m\.?|p\.?m\.?)s?$/;

interface Surroundings {
  readonly place: Run;
  readonly phrase: MeasurePhrase;
  readonly near: boolean;
}

function roleOf(token: Token, i: number, { place, phrase, near }: Surroundings): TermRole {
  if (phrase.from <= i && i < phrase.to) return !phrase.sure ? 'subject' : i === phrase.head ? 'head' : 'modifier';
  if (!near) return 'context';
  if (token.tag === 'VERB') return 'verb';
  return i < place.from ? 'subject' : 'complement';
}

/** Words far from the figure say less of it. */
function fade(i: number, place: Run): number {
  const distance = i < place.from ? place.from - i : i - place.to;
  return Math.max(0.5, 1 - 0.03 * Math.max(0, distance));
}

/** The tokens of a figure; where it has none, an empty run at the end. */
export function placeOf(tokens: readonly Token[], figure: Figure): Run {
  let [from, high] = [0, tokens.length];
  while (from < high) {
    const middle = (from + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) > figure.start) high = middle;
    else from = middle + 1;
  }
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < figure.end) to++;
  return { from, to };
}
