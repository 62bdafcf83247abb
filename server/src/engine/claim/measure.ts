import type { Figure } from '../quantity/figure';
import type { Slot, Span } from '../report';
import type { Block } from '../text/block';
import { isLight } from './lexicon';
import type { Term } from './term';
import { isCore } from './term';

/** So many of the heaviest words stand for a measure that no phrase names. */
const SHOWN = 5;
/** Longer phrases are no name of a measure. */
const LONGEST = 80;

/**
 * What is measured, in the text's own words: the headers of a table's cell, the phrase that the figure is of, else
 * the heaviest words of the claim in their order.
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
  if (phrase && !isBase(phrase, figure, text) && names(phrase, figure, terms))
    return {
      value: text.slice(phrase.start, phrase.end).replace(/\s+/g, ' '),
      from: 'stated',
      start: phrase.start,
      end: phrase.end,
    };
  const chosen = terms
    .filter((t) => isCore(t) && t.role !== 'verb')
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, SHOWN)
    .toSorted((a, b) => a.start - b.start);
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return { value: null, from: 'unknown' };
  const borrowed = chosen.every((t) => t.role === 'borrowed');
  return {
    value: [...new Set(chosen.map((t) => t.text))].join(' '),
    from: borrowed ? 'inherited' : 'stated',
    start: first.start,
    end: last.end,
  };
}

/** Of "3 percent of gross domestic product" the phrase is what the share is taken of, not what is measured. */
function isBase(phrase: Span, figure: Figure, text: string): boolean {
  return (
    figure.dimension === 'share' && phrase.start > figure.end && /^\s*of\b/.test(text.slice(figure.end, phrase.start))
  );
}

/** Whether a phrase by itself names a measure: what is counted does, "GDP" behind a percentage does not. */
function names(phrase: Span, figure: Figure, terms: readonly Term[]): boolean {
  const words = terms.filter((t) => t.start >= phrase.start && t.end <= phrase.end && !isLight(t.lemma));
  return (
    phrase.end - phrase.start <= LONGEST && (words.length >= 2 || (words.length === 1 && figure.dimension === 'none'))
  );
}
