import type { Figure } from '../quantity/parts/figure';
import type { Token } from '../text/tagger';
import { isOfThem } from './lending/counted';
import type { Designator } from './names/designators';
import { designatorsOf } from './names/designators';
import { isLight } from './measure/lexicon';
import type { Name } from './names/names';
import { namesOf } from './names/names';
import type { LazySentence } from './sentence/lazy-sentence';
import type { Term } from './measure/term';
import { isCore } from './measure/term';
import { isInFigures } from './sentence/in-figures';
import { lately } from './sentence/lately';
import { once } from './sentence/once';
import type { Surroundings } from './sentence/surroundings';
import { isContent, toTerm } from './measure/terms';
import { ANAPHORS, PRONOUNS } from './measure/words';

/** What a sentence takes over from the text around it. */
export interface Inherited {
  readonly terms: readonly Term[];
  readonly names: readonly Name[];
  readonly designators: readonly Designator[];
}

/** Words of measure below this weight leave a figure without a subject of its own. */
const ENOUGH = 2;
/** The weight of a word taken over in place of a missing subject. */
const BORROWED = 1.2;
/** The weight of a word of a table's header. */
const HEADER = 2.4;
const CURRENCY = /^(?:eur|usd|gbp|chf|jpy|cny|inr|aud|cad|sek|nok|dkk|pln|zar|brl|mxn)$/;
/** The weight of a heading's word. */
const OVERHEAD = 0.3;

/**
 * The words a figure is of that stand elsewhere: in the headers of its table cell, in the sentence before (for
 * "it", "the figure", or a bare figure), behind it (for a figure that stands alone in front of its explanation),
 * in the question it answers, and faintly in the heading above.
 */
export function inheritedTerms(
  lazy: LazySentence,
  figure: Figure,
  own: readonly Term[],
  around: Surroundings,
): Inherited {
  const { block } = lazy;
  const parts: Inherited[] = [];
  if (block.cell) parts.push(lentByHeader(lazy));
  const weight = own.filter(isCore).reduce((sum, t) => sum + t.weight, 0);
  const refers = refersBack(lazy.tokens().tokens);
  if (!block.cell && (refers || weight < ENOUGH)) {
    const alone = own.filter(isCore).length === 0;
    const next = around.at(lazy.index + 1);
    const explained =
      alone && block.speaker === null && next?.block === block && around.at(lazy.index - 1)?.block !== block
        ? next
        : null;
    const lender = explained ?? before(lazy, around, refers);
    if (lender)
      parts.push(lender.block === block || block.speaker !== null ? lentBySentence(lender) : lentFaintly(lender));
    if (explained) parts.push(named(wordsOf(explained)));
    // the answer in a transcript takes the question's words even past a short sentence in between
    if (alone && lender && lender.block === block && lender.index === lazy.index - 1) {
      const further = before(lender, around, false);
      if (further && wordsOf(lender).filter(isContent).length < 3) parts.push(lentBySentence(further));
    }
  }
  const them = block.cell ? null : countedBefore(figure, lazy, around);
  const terms = [...(them ? [them] : []), ...parts.flatMap((p) => p.terms)];
  const overhead = overheadOf(lazy.headings());
  if (overhead.length > 0) {
    const isNew = ({ word }: Term): boolean => !own.some((t) => t.word === word) && !terms.some((t) => t.word === word);
    for (const term of overhead.filter(isNew)) terms.push(term);
  }
  return {
    terms,
    names: parts.flatMap((p) => p.names),
    designators: parts.flatMap((p) => p.designators),
  };
}

/** Of "9,800 labourers work here. Last year 11 of them died": the noun of the last figure before that is no smaller. */
function countedBefore(figure: Figure, lazy: LazySentence, around: Surroundings): Term | null {
  const { block } = lazy;
  if (!isOfThem(figure, block.text, block.start)) return null;
  // what they are of in the sentence itself is among its words
  if (lazy.figures.some((other) => other.start < figure.start && isMore(other, figure))) return null;
  const before = around.at(lazy.index - 1);
  if (before?.block !== block) return null;
  const { tokens } = before.tokens();
  for (const other of before.figures.toReversed()) {
    const noun = isMore(other, figure) ? nounBehind(tokens, other) : undefined;
    if (noun) return toTerm(noun, 'head', HEADER);
  }
  return null;
}

function isMore({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return a.type === 'count' && typeof a.value === 'number' && typeof b.value === 'number' && a.value >= b.value;
}

/** The last of the nouns that stand right behind a figure. */
function nounBehind(tokens: readonly Token[], { end }: Figure): Token | undefined {
  let at = tokens.findIndex((t) => t.start >= end);
  while (tokens[at]?.tag === 'ADJ') at++;
  let head: Token | undefined;
  for (let token = tokens[at]; token?.tag === 'NOUN'; token = tokens[++at]) head = token;
  return head && isContent(head) ? head : undefined;
}

/** The words of headings as terms. */
const overheadOf = lately((headings: readonly Token[]): readonly Term[] =>
  headings.filter(isContent).map((t) => toTerm(t, 'inherited', OVERHEAD)),
);

/** A sentence's words without its figures. */
function wordsOf(sentence: LazySentence): readonly Token[] {
  return sentence.tokens().tokens.filter((t) => !isInFigures(t, sentence.figures));
}

/** What a table's header lends to every figure of a cell, and a sentence to those of the next. */
const lentByHeader = once((sentence: LazySentence) => lent(sentence.header(), 'head', sentence.properWords, NO_TEXT));
const lentBySentence = once((sentence: LazySentence) =>
  lent(wordsOf(sentence), 'borrowed', sentence.properWords, textOf(sentence)),
);

/** What a paragraph that begins with a pronoun takes over from the one above: all of its words are worth two. */
const lentFaintly = once((sentence: LazySentence): Inherited => {
  const { terms, ...rest } = lentBySentence(sentence);
  const weight = Math.min(BORROWED, MOST_BORROWED / Math.max(1, terms.length));
  return { ...rest, terms: terms.map((term) => ({ ...term, weight })) };
});
const MOST_BORROWED = 2;

/** A stretch of the document, and where it begins. */
interface Text {
  readonly text: string;
  readonly start: number;
}

const NO_TEXT: Text = { text: '', start: 0 };

function textOf({ block, start, end }: LazySentence): Text {
  return { text: block.text.slice(start - block.start, end - block.start), start };
}

function lent(
  tokens: readonly Token[],
  role: 'head' | 'borrowed',
  properWords: ReadonlySet<string>,
  { text, start }: Text,
): Inherited {
  const terms = tokens.filter(isContent).map((t) => toTerm(t, role, role === 'head' ? HEADER : BORROWED));
  return {
    terms,
    names: namesOf(tokens, properWords).filter((n) => !CURRENCY.test(n.key)),
    designators: designatorsOf(tokens, text, start, []),
  };
}

/** "640. Homes flattened to make way.": the noun that the explanation begins with is what the figure counts. */
function named(tokens: readonly Token[]): Inherited {
  const isNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN';
  const start = tokens.findIndex((t, i) => isNoun(t) && !(isLight(t.lemma) && tokens[i + 1]?.lower === 'of'));
  let head = start;
  while (head >= 0 && isNoun(tokens[head + 1])) head++;
  const token = tokens.slice(0, head).some((t) => t.tag === 'VERB') ? undefined : tokens[head];
  return { terms: token && isContent(token) ? [toTerm(token, 'head', HEADER)] : [], names: [], designators: [] };
}

/** The sentence before, in the same paragraph or, in a transcript, in the entry before; a paragraph may refer back to the one above by a pronoun. */
function before(lazy: LazySentence, around: Surroundings, refers: boolean): LazySentence | undefined {
  const previous = around.at(lazy.index - 1);
  if (!previous) return undefined;
  if (previous.block === lazy.block || lazy.block.speaker !== null) return previous;
  return refers && previous.block.kind === 'paragraph' ? previous : undefined;
}

/** Whether a sentence begins with a pronoun, or with "the figure", "the toll" and the like. */
function refersBack(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.tag !== 'PUNCT').slice(0, 5);
  const first = words[0]?.lower ?? '';
  const second = words[1];
  if (PRONOUNS.has(first)) return true;
  if (first === 'the' && words.slice(1, 4).some((t) => ANAPHORS.has(t.lemma))) return true;
  return (
    (first === 'by' || first === 'in' || first === 'but' || first === 'and' || first === 'of') &&
    second !== undefined &&
    words.slice(1, 4).some((t) => PRONOUNS.has(t.lower))
  );
}
