import table from '../../data/claim-words.json';
import type { Figure } from '../../quantity/parts/figure';
import type { Block } from '../../text/block';
import { MILESTONES } from '../measure/words';

const LABEL = /^\P{L}*((?:\p{L}[\p{L}'’-]*\s?){1,5}):\P{L}*$/u;
const DATED: ReadonlySet<string> = new Set(table.dated);

/** "Built: 2011", "Date of birth: 4 May 1950": a date alone behind the label of what happened then, in a line of its own. */
export function isDatedLabel({ quantity, start, end }: Figure, block: Block): boolean {
  if (quantity.type !== 'date' || block.cell || block.text.length > LONGEST) return false;
  if (/[\p{L}\d]/u.test(block.text.slice(end - block.start))) return false;
  const label = LABEL.exec(block.text.slice(0, start - block.start))?.[1];
  return (
    label
      ?.toLowerCase()
      .split(/\s+/)
      .some((word) => MILESTONES.has(word) || DATED.has(word)) ?? false
  );
}

/** Letters of such a line. */
const LONGEST = 90;
