import type { Claim, RelationCounts } from '../engine/report';
import { isAccepted } from '../workspace/decisions/apply-decisions';
import type { Counterpart, ReportIndex } from './report-index';

/**
 * How many other sources stand how to a claim. A source counts once for each relation, however many of its figures
 * bear it out, so that the numbers are those of the lists that show a source once. Drafts count for nothing, and
 * neither does a disagreement that was accepted. Relations inside one source count that source.
 */
export function sourcesByRelation(index: ReportIndex, claim: Claim): RelationCounts {
  const counting = index
    .counterparts(claim)
    .filter(({ relation, otherSource }) => otherSource?.role !== 'draft' && !isAccepted(relation));
  const of = (name: Counterpart['relation']['relation']): readonly Counterpart[] =>
    counting.filter(({ relation }) => relation.relation === name);
  const sources = (counterparts: readonly Counterpart[]): number =>
    new Set(counterparts.map(({ other }) => other.source)).size;
  const agreeing = of('corroborates');
  return {
    corroborates: sources(agreeing),
    origins: new Set(
      agreeing
        .filter(({ relation }) => relation.independent)
        .map(({ other, otherSource }) => otherSource?.origin ?? other.source),
    ).size,
    conflicts: sources(of('conflicts')),
    disputed: sources(of('disputed')),
    sameFigure: sources(of('same-figure')),
    differs: sources(of('differs')),
  };
}

/**
 * The tally of a claim in words: ["4 agree, from 3 origins", "1 conflicts"]. The first part is the one that the
 * verdict rests on.
 */
export function tally(index: ReportIndex, claim: Claim): readonly string[] {
  const { corroborates, origins, conflicts, disputed, sameFigure, differs } = sourcesByRelation(index, claim);
  const agree = corroborates === 0 ? null : agreement(corroborates, origins);
  const against = conflicts === 0 ? null : `${conflicts} ${conflicts === 1 ? 'conflicts' : 'conflict'}`;
  const dispute = disputed === 0 ? null : `${disputed} ${disputed === 1 ? 'disputes' : 'dispute'} it`;
  const elsewhere =
    sameFigure === 0 ? null : `${sameFigure} ${sameFigure === 1 ? 'gives' : 'give'} this figure for something else`;
  const near = differs === 0 ? null : `${differs} not comparable`;
  const parts =
    claim.verdict === 'conflicting'
      ? [against, elsewhere, dispute, agree, near]
      : claim.verdict === 'disputed'
        ? [dispute, against, agree, elsewhere, near]
        : [agree, dispute, against, elsewhere, near];
  const accepted = acceptedSources(index, claim);
  const settled = accepted === 0 ? null : `${accepted} accepted`;
  const told = [...parts, settled].filter((part) => part !== null);
  if (claim.verdict === 'related' && corroborates + conflicts + disputed + sameFigure === 0) {
    return ['Not confirmed', ...told];
  }
  return told.length > 0 ? told : ['No other source speaks of it'];
}

/** Sources whose disagreement somebody has accepted. */
function acceptedSources(index: ReportIndex, claim: Claim): number {
  return new Set(index.counterparts(claim).flatMap(({ relation, other }) => (isAccepted(relation) ? other.source : [])))
    .size;
}

function agreement(corroborates: number, origins: number): string {
  if (origins === 0) return `${corroborates} ${corroborates === 1 ? 'repeats' : 'repeat'} it, none independent`;
  const agree = `${corroborates} ${corroborates === 1 ? 'agrees' : 'agree'}`;
  return origins === corroborates ? agree : `${agree}, from ${origins} ${origins === 1 ? 'origin' : 'origins'}`;
}
