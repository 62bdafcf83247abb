import type { LazySentence } from '../sentence/lazy-sentence';
import type { Surroundings } from '../sentence/surroundings';
import type { Standing, Standings } from './status';

/** So many items up the line is looked for that leads a list in. */
const LONGEST_LIST = 12;

/** The standing that the line above a list gives all of its items: "We demand:", "Planned for next year:"; null where it gives none. */
export function standingOfList(lazy: LazySentence, around: Surroundings, standings: Standings): Standing | null {
  if (lazy.block.kind !== 'list item') return null;
  for (let away = 1; away <= LONGEST_LIST; away++) {
    const lead = around.at(lazy.index - away);
    if (!lead) return null;
    if (lead.block.kind === 'list item') continue;
    const words = lead.block.text.slice(lead.start - lead.block.start, lead.end - lead.block.start);
    if (!/:\s*$/.test(words)) return null;
    const found = standings.of(lead, { start: lead.end, end: lead.end });
    const { slot, strong } = found;
    if (!strong || slot.value === null || slot.value === 'reported' || slot.value === 'denied') return null;
    return { slot: { ...slot, from: 'inherited' }, strong };
  }
  return null;
}
