import { t } from '@vscode/l10n';
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
  const against = conflicts === 0 ? null : conflicts === 1 ? t('1 conflicts') : t('{0} conflict', conflicts);
  const dispute = disputed === 0 ? null : disputed === 1 ? t('1 disputes it') : t('{0} dispute it', disputed);
  const elsewhere =
    sameFigure === 0
      ? null
      : sameFigure === 1
        ? t('1 gives this figure for something else')
        : t('{0} give this figure for something else', sameFigure);
  const near = differs === 0 ? null : t('{0} not comparable', differs);
  const parts =
    claim.verdict === 'conflicting'
      ? [against, elsewhere, dispute, agree, near]
      : claim.verdict === 'disputed'
        ? [dispute, against, agree, elsewhere, near]
        : [agree, dispute, against, elsewhere, near];
  const accepted = acceptedSources(index, claim);
  const settled = accepted === 0 ? null : t('{0} accepted', accepted);
  const told = [...parts, settled].filter((part) => part !== null);
  if (claim.verdict === 'related' && corroborates + conflicts + disputed + sameFigure === 0) {
    return [t('Not confirmed'), ...told];
  }
  return told.length > 0 ? told : [t('No other source speaks of it')];
}

/** Sources whose disagreement somebody has accepted. */
function acceptedSources(index: ReportIndex, claim: Claim): number {
  return new Set(index.counterparts(claim).flatMap(({ relation, other }) => (isAccepted(relation) ? other.source : [])))
    .size;
}

function agreement(corroborates: number, origins: number): string {
  if (origins === 0) {
    return corroborates === 1
      ? t('1 repeats it, not independently')
      : t('{0} repeat it, none independently', corroborates);
  }
  const agree = corroborates === 1 ? t('1 agrees') : t('{0} agree', corroborates);
  if (origins === corroborates) return agree;
  return `${agree}, ${origins === 1 ? t('from 1 origin') : t('from {0} origins', origins)}`;
}
