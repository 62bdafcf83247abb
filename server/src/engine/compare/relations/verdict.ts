import type { Relation, RelationCounts, Verdict } from '../../report';

/** A relation as one of its two claims sees it. */
export interface Seen {
  readonly relation: Relation;
  /** Origin of the source on the other side; a copy counts as its original. */
  readonly otherOrigin: string;
  readonly otherIsDraft: boolean;
  /** How many origins read the figure as this claim does, and as the other does, where it is a same-figure. */
  readonly support: (() => { readonly mine: number; readonly other: number }) | null;
}

/** Counts a claim's relations; what drafts say is counted for drafts alone. */
export function countsOf(seen: readonly Seen[]): RelationCounts {
  const of = (name: Relation['relation']): Seen[] =>
    seen.filter((s) => s.relation.relation === name && !s.otherIsDraft);
  const agreeing = of('corroborates');
  return {
    corroborates: agreeing.length,
    origins: new Set(agreeing.filter((s) => s.relation.independent).map((s) => s.otherOrigin)).size,
    conflicts: of('conflicts').length,
    disputed: of('disputed').length,
    sameFigure: of('same-figure').length,
    differs: of('differs').length,
  };
}

/** The verdict of a claim: the first of the design's list that applies. */
export function verdictOf(seen: readonly Seen[]): Verdict {
  const others = seen.filter((s) => !s.otherIsDraft);
  const likely = (s: Seen): boolean => s.relation.certainty === 'likely';
  const worse = (s: Seen): boolean => {
    if (s.relation.relation !== 'same-figure' || !likely(s) || !s.support) return false;
    const { mine, other } = s.support();
    return mine <= other;
  };
  if (others.some((s) => (s.relation.relation === 'conflicts' && likely(s)) || worse(s))) return 'conflicting';
  if (others.some((s) => s.relation.relation === 'disputed')) return 'disputed';
  const agreeing = others.filter((s) => s.relation.relation === 'corroborates');
  if (agreeing.some((s) => s.relation.independent)) return 'corroborated';
  if (agreeing.length > 0) return 'repeated';
  return others.length > 0 ? 'related' : 'unconfirmed';
}
