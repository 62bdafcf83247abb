import type { Judgement } from './judge';
import { nearness } from './judge';

/** Of two sources that tell the same story so many near misses of a claim are told, the nearest ones. */
const MOST = 12;
/** A source with so few figures is brief: it can hardly agree on another one with any. */
export const BRIEF = 3;
/** Between sources that have nothing else in common the words must be so near that a reader could take one for the other. */
export const CONFUSABLE = 0.5;

/**
 * The findings of `differs` worth telling. Near misses are a danger where two sources tell the same story, that is
 * where they agree or disagree on anything: then each claim keeps its nearest ones. Between any other two sources only
 * those stay that could be taken for one another: one slot apart, and not about different names.
 *
 * @param settled what the two sources agree and disagree on
 * @param brief one of the sources is brief: names may differ
 */
export function nearMisses(
  judgements: readonly Judgement[],
  settled: readonly Judgement[],
  brief: boolean,
): Judgement[] {
  const all = judgements.filter((j) => j.finding.relation === 'differs');
  if (!settled.some(joins)) return all.filter((j) => isConfusable(j, brief));
  if (all.length <= MOST) return all;
  const byClaim = new Map<string, Judgement[]>();
  for (const j of all.toSorted((x, y) => nearness(y.likeness) - nearness(x.likeness)))
    for (const { id } of [j.a, j.b]) {
      const nearest = byClaim.get(id);
      if (!nearest) byClaim.set(id, [j]);
      else if (nearest.length < MOST) nearest.push(j);
    }
  const kept = new Set([...byClaim.values()].flat());
  return all.filter((j) => kept.has(j));
}

function joins({ finding }: Judgement): boolean {
  return finding.relation === 'corroborates' || finding.relation === 'conflicts' || finding.relation === 'disputed';
}

/** Whether one of two claims that differ could be taken for the other where their sources have nothing else in common. */
export function isConfusable({ likeness, slots }: Judgement, brief: boolean): boolean {
  const apart = [
    slots.time === 'different',
    slots.status === 'different',
    slots.kind === 'different',
    likeness.names === -1,
    likeness.clash !== null,
  ];
  return apart.filter(Boolean).length <= 1 && (brief || likeness.names !== -1) && nearness(likeness) >= CONFUSABLE;
}
