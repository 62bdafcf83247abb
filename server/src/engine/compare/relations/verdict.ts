import type { ReadClaim } from '../../claim/read-claim';
import type { Relation, RelationCounts, Verdict } from '../../report';

/** The claim on the other side of a relation. */
export interface OtherSide {
  readonly claim: ReadClaim;
  /** Origin of its source; a copy counts as its original. */
  readonly origin: string;
  readonly isDraft: boolean;
}

/** What the relations of one claim come to. What drafts say is counted for drafts alone. */
export class Tally {
  private readonly by: Record<Relation['relation'], number> = {
    corroborates: 0,
    conflicts: 0,
    disputed: 0,
    'same-figure': 0,
    differs: 0,
  };
  private readonly origins = new Set<string>();
  private isConflicting = false;

  /** @param isWorse whether another claim's figure is the better supported one; asked only where the verdict turns on it */
  constructor(private readonly isWorse: (other: ReadClaim) => boolean) {}

  add(relation: Relation, { claim, origin, isDraft }: OtherSide): void {
    if (isDraft) return;
    this.by[relation.relation] += 1;
    if (relation.relation === 'corroborates') {
      if (relation.independent) this.origins.add(origin);
    } else if (!this.isConflicting && relation.certainty === 'likely')
      this.isConflicting =
        relation.relation === 'conflicts' || (relation.relation === 'same-figure' && this.isWorse(claim));
  }

  get counts(): RelationCounts {
    const { corroborates, conflicts, disputed, differs } = this.by;
    return {
      corroborates,
      origins: this.origins.size,
      conflicts,
      disputed,
      sameFigure: this.by['same-figure'],
      differs,
    };
  }

  /** The first of the design's list that applies. */
  get verdict(): Verdict {
    if (this.isConflicting) return 'conflicting';
    if (this.by.disputed > 0) return 'disputed';
    if (this.origins.size > 0) return 'corroborated';
    if (this.by.corroborates > 0) return 'repeated';
    return Object.values(this.by).some((count) => count > 0) ? 'related' : 'unconfirmed';
  }
}
