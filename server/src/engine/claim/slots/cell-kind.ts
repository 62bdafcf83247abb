import table from '../../data/grammar.json';
import type { Figure } from '../../quantity/parts/figure';
import type { ClaimKind, Slot } from '../../report';
import type { CellHeaders } from '../../text/block';

const WORDS = table.changeHeaders.join('|');
/** "Change of address", "Increase to": what is told is not by how much. */
const BEHIND = `(?! (?:${table.behindNoChange.join('|')})(?!\\p{L}))`;
/** "Price after the change", "Need for change", "Loose change". */
const AHEAD = `(?<!(?<!\\p{L})(?:${table.aheadOfNoChange.join('|')}) (?:(?:the|a|an|any) )?)`;
const CHANGE = new RegExp(
  `^(?:%|per ?cent)?\\s*(?:${WORDS})(?![\\p{L}-])${BEHIND}|(?<![\\p{L}-])${AHEAD}(?:${WORDS})(?:,?\\s*(?:\\([^()]*\\)|%|per ?cent|points?|pp))?$`,
  'iu',
);
/** "Climate change (€m)" is spent on, and no difference. */
const NO_CHANGE = /\bclimate change\b/i;

/** "Change (%)", "% change", "Change on year, points" above a cell: what the row changed by. Null where the header says nothing of it. */
export function kindInCell(cell: CellHeaders, { dimension }: Figure): Slot<ClaimKind> | null {
  const column = cell.column.trim();
  if (dimension === 'date' || !CHANGE.test(column) || NO_CHANGE.test(column)) return null;
  return { value: 'change by', from: 'inherited', start: cell.columnSpan.start, end: cell.columnSpan.end };
}
