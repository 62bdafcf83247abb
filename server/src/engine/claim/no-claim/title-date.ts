import table from '../../data/claim-words.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Sentence } from '../../text/sentence';
import { MILESTONES } from '../measure/words';
import { shapeOf } from './shape';

const TITLE = new RegExp(`^\\W{0,4}(?:${table.titled.join('|')})(?:s?:|\\W{0,3} \\w{0,3}\\d)`, 'i');

/** A date beside one of them is its day: "Death of Ann Holt, 12 May 2024". */
const DATED: ReadonlySet<string> = new Set([...table.events, ...table.dated]);

/** What sets a date apart from the words of a heading: ", first quarter of 2026", ": January to March 2025". */
const APART = /\p{L}{3,}\s*[,:(–—-]\s*(?:\p{L}+ (?:to|and) )?$/u;

/**
 * Whether a date stands in the title of a table or chart, in the line that names its source, or at the end of a heading that
 * tells nothing: "Table 3: Households, 31 March 2024", "Labour market: January to March 2025". It says for when all that holds.
 */
export function isTitleDate(figure: Figure, { block, start, tokens }: Sentence): boolean {
  const before = block.text.slice(0, figure.start - block.start);
  const behind = block.text.slice(figure.end - block.start);
  const titled = TITLE.test(block.text.trimStart());
  const ends = block.kind === 'heading' && /^[\s)*_.\]]*$/.test(behind) && APART.test(before);
  if (!titled && !ends) return false;
  if (tokens.some((t) => MILESTONES.has(t.lower) || DATED.has(t.lower))) return false;
  return shapeOf(tokens.filter((t) => t.start >= start && t.start < figure.start)) === 'fragment';
}
