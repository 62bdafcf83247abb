import table from '../../data/grammar.json';
import type { Figure } from '../../quantity/parts/figure';
import type { ClaimKind, Slot } from '../../report';
import type { CellHeaders } from '../../text/block';

const CHANGE = new RegExp(
  `^(?:%|per ?cent)?\\s*(?:${table.changeHeaders.join('|')})(?![\\p{L}-])|(?<![\\p{L}-])(?:${table.changeHeaders.join('|')})(?:,?\\s*(?:\\([^()]*\\)|%|per ?cent|points?|pp))?$`,
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
