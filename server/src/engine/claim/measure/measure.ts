import type { Figure } from '../../quantity/parts/figure';
import type { Slot, Span } from '../../report';
import type { Block } from '../../text/block';
import { isLight } from './lexicon';
import type { Term } from './term';
import { isOwn } from './term';
import { asWords, wordingOf } from './wording';

/** Longer phrases are no name of a measure. */
const LONGEST = 80;

/**
 * What is measured, in the text's own words: the headers of a table's cell, the phrase that the figure is of, else
 * the stretch around it that says the most.
 */
export function measureOf(
  figure: Figure,
  terms: readonly Term[],
  phrase: Span | null,
  block: Block,
  text: string,
): Slot {
  if (block.cell) {
    const { row, column, rowSpan } = block.cell;
    return {
      value: [row, column].filter(Boolean).join(', ').slice(0, LONGEST),
      from: 'inherited',
      start: rowSpan.start,
      end: rowSpan.end,
    };
  }
  if (phrase && !isBase(phrase, figure, text) && (isSized(phrase, figure, text) || names(phrase, figure, terms)))
    return {
      value: asWords(text.slice(phrase.start, phrase.end)),
      from: 'stated',
      start: phrase.start,
      end: phrase.end,
    };
  const wording = wordingOf(figure, terms, text);
  if (!wording) return { value: null, from: 'unknown' };
  const borrowed = !terms.some(isOwn);
  const { value, start, end } = wording;
  return { value, from: borrowed ? 'inherited' : 'stated', start, end };
}

/** Of "3 percent of gross domestic product" the phrase is what the share is taken of, not what is measured. */
function isBase(phrase: Span, figure: Figure, text: string): boolean {
  return (
    figure.dimension === 'share' && phrase.start > figure.end && /^\s*of\b/.test(text.slice(figure.end, phrase.start))
  );
}

/** "A budget of about 3 billion": the noun whose size the figure is. */
function isSized(phrase: Span, { start, hedgeSpan }: Figure, text: string): boolean {
  return /^ of $/.test(text.slice(phrase.end, Math.min(start, hedgeSpan?.start ?? start)));
}

/** Whether a phrase by itself names a measure: what is counted does, "GDP" behind a percentage does not, nor "members" in front of a figure. */
function names(phrase: Span, figure: Figure, terms: readonly Term[]): boolean {
  const words = terms.filter((t) => t.start >= phrase.start && t.end <= phrase.end && !isLight(t.lemma));
  return (
    phrase.end - phrase.start <= LONGEST &&
    (words.length >= 2 || (words.length === 1 && figure.dimension === 'none' && phrase.start >= figure.end))
  );
}
