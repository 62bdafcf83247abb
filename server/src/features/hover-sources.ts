import type { Claim, RelationName } from '../engine/report';
import type { Block } from './hover-room';
import { plain } from './markdown';
import type { Counterpart, ReportIndex } from './report-index';
import { relationHeading, relationOrder } from './wording';

/** Of one source's further figures so many are told. */
const alsoLimit = 3;

/** What one source says: its statement that is quoted, and the figures of its others. */
export interface Entry extends Counterpart {
  readonly also: readonly string[];
}

/** The documents whose texts a hover over this claim quotes. */
export function quotedPaths(index: ReportIndex, claim: Claim, statements: number): ReadonlySet<string> {
  const { blocks } = sourcesByHeading(index, claim, statements);
  return new Set(blocks.flatMap(({ entries }) => entries.map(({ other }) => other.path)));
}

/**
 * The counterparts by relation, one for each other source as the tally counts them, in the order in which they are
 * shown. Every relation that occurs keeps at least one.
 */
export function sourcesByHeading(
  index: ReportIndex,
  claim: Claim,
  limit: number,
): { readonly blocks: readonly Block<Entry>[]; readonly beyond: number } {
  const byRelation = new Map<RelationName, Map<string, Counterpart[]>>();
  for (const counterpart of [...index.counterparts(claim)].sort(byUse)) {
    const sources = byRelation.get(counterpart.relation.relation) ?? new Map<string, Counterpart[]>();
    const said = sources.get(counterpart.other.source);
    if (!said) sources.set(counterpart.other.source, [counterpart]);
    else if (!said.some(({ other }) => other.statement === counterpart.other.statement)) said.push(counterpart);
    byRelation.set(counterpart.relation.relation, sources);
  }
  const present = relationOrder.flatMap((name) => {
    const sources = byRelation.get(name);
    const all = [...(sources?.values() ?? [])].flatMap(entryOf);
    return all.length > 0 ? [{ name, heading: relationHeading(name), all }] : [];
  });
  let spare = Math.max(0, limit - present.length);
  const blocks = present.map(({ name, heading, all }): Block<Entry> => {
    const extra = Math.min(all.length - 1, spare);
    spare -= extra;
    // what is near matters least beside what agrees or disagrees
    const place = name === 'differs' && present.length > 1 ? 'if room' : 'kept';
    return { heading, place, entries: all.slice(0, 1 + extra) };
  });
  const total = present.reduce((sum, { all }) => sum + all.length, 0);
  return { blocks, beyond: total - blocks.reduce((sum, { entries }) => sum + entries.length, 0) };
}

function entryOf([first, ...more]: readonly Counterpart[]): Entry[] {
  if (!first) return [];
  const figures = new Set(more.map(({ other }) => plain(other.text)));
  figures.delete(plain(first.other.text));
  return [{ ...first, also: [...figures].slice(0, alsoLimit) }];
}

/** Certain before possible, independent before copied, then as the report has them. */
function byUse(x: Counterpart, y: Counterpart): number {
  const rank = ({ relation }: Counterpart): number =>
    (relation.certainty === 'likely' ? 0 : 2) + (relation.independent ? 0 : 1);
  return rank(x) - rank(y);
}
