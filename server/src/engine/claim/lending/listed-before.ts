import type { Figure } from '../../quantity/parts/figure';
import { beginOf, MEASURES } from './near';
import { areOfOneSize, scaleOf } from './written';

const LENDING: ReadonlySet<string> = new Set([...MEASURES, 'energy', 'power', 'share']);
/** From one member of a list to the next, which is called by a name. */
const NEXT_MEMBER = /^(?:,|;|,? and) (?:the )?(?:\p{Lu}[\p{L}'’-]* ){1,3}(?:at |on |with )?$/u;
const MEMBER = /\p{Lu}[\p{L}'’-]*(?: at| on| with)? $/u;
/** Letters in front of a figure in which its name ends. */
const LEAD = 30;
/** No share of a whole is larger. */
const WHOLE = 100;

/** "Reds 41.2, Blues 33 and Greens 12 percent": the last of a list names the unit of all. */
export function isListedBefore(figure: Figure, next: Figure, text: string): boolean {
  const { quantity } = figure;
  if (figure.dimension !== 'none' || figure.nonClaim !== null || figure.group !== null || figure.per !== null)
    return false;
  if (typeof quantity.value !== 'number' || typeof next.quantity.value !== 'number' || quantity.hedge !== 'none')
    return false;
  if (!LENDING.has(next.dimension) || next.nonClaim !== null || next.per !== null || scaleOf(figure) > 1) return false;
  if (!NEXT_MEMBER.test(text.slice(figure.end, beginOf(next)))) return false;
  if (!MEMBER.test(text.slice(Math.max(0, figure.start - LEAD), figure.start))) return false;
  return next.dimension === 'share' ? quantity.value <= WHOLE : areOfOneSize(figure, next);
}
