import type { Span } from '../../engine/report';
import { textHash } from '../hash';

/** So many words on either side of a figure tell it from others; more make a decision no safer. */
const wordLimit = 30;

/** A figure told by its words, wherever in its document they stand. */
export interface FigureKey {
  /** Words of the sentence before the figure, in lower case and without punctuation. */
  readonly before: string;
  readonly figure: string;
  /** Words of the sentence behind it. */
  readonly after: string;
}

/** A figure of a file, which is named relative to the folder of the decisions, with `/`. */
export interface FigurePlace extends FigureKey {
  readonly path: string;
}

/**
 * The words by which a figure is found again after edits elsewhere in its document.
 * @param text the whole document
 */
export function figureKey(text: string, claim: Span & { readonly sentence: Span }): FigureKey {
  const before = words(text.slice(Math.min(claim.sentence.start, claim.start), claim.start));
  const after = words(text.slice(claim.end, Math.max(claim.sentence.end, claim.end)));
  return {
    before: before.slice(-wordLimit).join(' '),
    figure: normal(text.slice(claim.start, claim.end)).replace(/\s+/gu, ' ').trim(),
    after: after.slice(0, wordLimit).join(' '),
  };
}

/** Equal for equal keys, short enough to be kept for every claim. */
export function signature({ before, figure, after }: FigureKey): string {
  return textHash([before, figure, after].join('\n'));
}

/** ASCII is in normal form. */
function normal(text: string): string {
  return BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text;
}
const BEYOND_ASCII = /[^\u0000-\u007f]/;

function words(text: string): readonly string[] {
  return (
    normal(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
