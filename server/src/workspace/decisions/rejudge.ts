import type { Claim, Relation, RelationCounts, Report, Verdict } from '../../engine/report';

const countOf = {
  corroborates: 'corroborates',
  conflicts: 'conflicts',
  disputed: 'disputed',
  'same-figure': 'sameFigure',
  differs: 'differs',
} as const satisfies Record<Relation['relation'], keyof RelationCounts>;

/**
 * Counts and verdicts after relations were lost; claims that lost none keep theirs. A report on some documents lists
 * the relations of their claims alone, so counts are taken down, not counted again.
 * @param lost relations that count no more, accepted ones among them
 * @param kept relations that are left in the report
 */
export function rejudge(report: Report, lost: readonly Relation[], kept: readonly Relation[]): readonly Claim[] {
  const touched = new Set(lost.flatMap(({ a, b }) => [a, b]));
  if (touched.size === 0) return report.claims;
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const uncounted = new Set<string>(lost.map(keyOf));
  const lostBy = byClaim(lost, touched);
  const accepted = new Set(kept.filter((relation) => uncounted.has(keyOf(relation))).flatMap(({ a, b }) => [a, b]));
  const keptBy = byClaim(
    kept.filter((relation) => !uncounted.has(keyOf(relation))),
    touched,
  );
  /** The origin on the other side of a relation; null for a draft, which counts for nothing. */
  const originAcross = ({ a, b }: Relation, id: string): string | null => {
    const source = sources.get(claims.get(a === id ? b : a)?.source ?? '');
    return source?.role === 'draft' ? null : (source?.origin ?? null);
  };
  const counting = (relations: readonly Relation[] | undefined, id: string): readonly Relation[] =>
    (relations ?? []).filter((relation) => originAcross(relation, id) !== null);
  const origins = (relations: readonly Relation[], id: string): ReadonlySet<string | null> =>
    new Set(
      relations
        .filter(({ relation, independent }) => relation === 'corroborates' && independent)
        .map((relation) => originAcross(relation, id)),
    );

  const counts = new Map<string, RelationCounts>();
  for (const id of touched) {
    const claim = claims.get(id);
    if (!claim) continue;
    const gone = counting(lostBy.get(id), id);
    const left = origins(counting(keptBy.get(id), id), id);
    const lostOrigins = [...origins(gone, id)].filter((origin) => !left.has(origin)).length;
    const next = { ...claim.counts, origins: Math.max(0, claim.counts.origins - lostOrigins) };
    for (const { relation } of gone) next[countOf[relation]] = Math.max(0, next[countOf[relation]] - 1);
    counts.set(id, next);
  }
  const countsOf = (id: string): RelationCounts | null => counts.get(id) ?? claims.get(id)?.counts ?? null;

  return report.claims.map((claim) => {
    const own = counts.get(claim.id);
    if (!own) return claim;
    const seen = counting(keptBy.get(claim.id), claim.id);
    const warns = seen.some((relation) => {
      if (relation.certainty !== 'likely') return false;
      if (relation.relation === 'conflicts') return true;
      const other = countsOf(relation.a === claim.id ? relation.b : relation.a);
      // as the engine has it: the reading that fewer origins share, with equal numbers both
      return relation.relation === 'same-figure' && other !== null && own.origins <= other.origins;
    });
    const complete = seen.length === total(own);
    const stays = !complete && claim.verdict === 'conflicting' && own.conflicts + own.sameFigure > 0;
    if (warns || stays) return { ...claim, counts: own, verdict: 'conflicting' };
    const calm = calmVerdict(own);
    // accepted disagreements count no more, but the others do speak of it
    const spokenOf = accepted.has(claim.id);
    return { ...claim, counts: own, verdict: calm === 'unconfirmed' && spokenOf ? 'related' : calm };
  });
}

/** The verdict where no conflict is likely. */
function calmVerdict(counts: RelationCounts): Verdict {
  if (counts.disputed > 0) return 'disputed';
  if (counts.origins > 0) return 'corroborated';
  if (counts.corroborates > 0) return 'repeated';
  return total(counts) > 0 ? 'related' : 'unconfirmed';
}

function total(counts: RelationCounts): number {
  return counts.corroborates + counts.conflicts + counts.disputed + counts.sameFigure + counts.differs;
}

/** There is one relation for each pair of claims. */
function keyOf({ a, b }: Relation): string {
  return `${a}\n${b}`;
}

function byClaim(
  relations: readonly Relation[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const id of [relation.a, relation.b]) {
      if (!wanted.has(id)) continue;
      const list = found.get(id);
      if (list) list.push(relation);
      else found.set(id, [relation]);
    }
  }
  return found;
}
